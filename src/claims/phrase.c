#include "claims/link.h"

/* At most so many bytes of a clause say what is measured. */
#define PHRASE_BYTES_MAX 160

static bool is_stop(char c)
{
    return c == ' ' || c == '"' || c == '.' || c == ',' || c == ';' || c == ':' || c == '-' || c == '(' || c == ')' ||
           c == '!' || c == '?' || c == '/' || c == '%';
}

static struct str trim(struct str s)
{
    while (s.n && is_stop(s.p[0])) {
        s.p++;
        s.n--;
    }
    while (s.n && is_stop(s.p[s.n - 1])) {
        s.n--;
    }
    return s;
}

static struct str first_word(struct str s)
{
    const char *space = memchr(s.p, ' ', s.n);
    return (struct str){s.p, space ? (size_t)(space - s.p) : s.n};
}

static struct str last_word(struct str s)
{
    size_t i = s.n;
    while (i && s.p[i - 1] != ' ') {
        i--;
    }
    return (struct str){s.p + i, s.n - i};
}

/* Where edges.tsv says that a word may be trimmed: `edge` is `lead`, `tail` or `both`. */
static bool is_edge(const struct scene *s, struct str word, struct str edge)
{
    size_t next = 0;
    const struct word *w = list_find(s->g->edges, word, &next);
    struct str at = w ? word_field(s->g->edges, w, STR("edge")) : STR_EMPTY;
    return str_eq(at, edge) || str_eq(at, STR("both")) || (at.n && str_eq(at, STR("cut")));
}

/* Words of two syllables (`đạt được`) are looked up before single ones. */
static struct str two_words(struct str s, bool first)
{
    struct str one = first ? first_word(s) : last_word(s);
    if (one.n == s.n) {
        return one;
    }
    if (first) {
        struct str rest = {s.p + one.n + 1, s.n - one.n - 1};
        return (struct str){s.p, one.n + 1 + first_word(rest).n};
    }
    struct str rest = {s.p, s.n - one.n - 1};
    struct str second = last_word(rest);
    return (struct str){second.p, second.n + 1 + one.n};
}

static struct str trim_functions(const struct scene *s, struct str p)
{
    for (bool again = true; again && p.n;) {
        again = false;
        struct str head[] = {two_words(p, true), first_word(p)};
        for (size_t i = 0; i < 2 && !again; i++) {
            if (is_edge(s, head[i], STR("lead"))) {
                p = trim((struct str){p.p + head[i].n, p.n - head[i].n});
                again = true;
            }
        }
        if (!p.n) {
            break;
        }
        struct str tail[] = {two_words(p, false), last_word(p)};
        for (size_t i = 0; i < 2 && !again; i++) {
            if (is_edge(s, tail[i], STR("tail"))) {
                p = trim((struct str){p.p, p.n - tail[i].n});
                again = true;
            }
        }
    }
    return p;
}

/* The piece of [from, to) that no subject, time or other claim takes: from the last of them that ends in it. */
static size_t after_taken(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.end <= to && s->claim[i].span.end > from) {
            from = s->claim[i].span.end;
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool takes = (m->cue == CUE_SUBJECT && m->grade == GRADE_LEAD) || m->cue == CUE_CLAUSE ||
                     m->cue == CUE_PERIOD || m->cue == CUE_BASE;
        if (takes && m->span.end <= to && m->span.end > from) {
            from = m->span.end;
        }
    }
    return from;
}

static size_t before_taken(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.start >= from && s->claim[i].span.start < to) {
            to = s->claim[i].span.start;
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool ends = m->cue == CUE_PERIOD || m->cue == CUE_BASE || m->cue == CUE_CLAUSE;
        if (ends && m->span.start >= from && m->span.start < to) {
            to = m->span.start;
        }
    }
    return to;
}

/* What follows the last auxiliary: `Các đơn vị đã [làm rõ]`; all of it where nothing does. */
static struct str cut_before(const struct scene *s, struct str p)
{
    size_t best = 0;
    for (size_t i = 0; i < p.n; i++) {
        struct str rest = {p.p + i, p.n - i};
        if ((i == 0 || p.p[i - 1] == ' ') && is_edge(s, first_word(rest), STR("cut"))) {
            best = i + first_word(rest).n;
        }
    }
    return (struct str){p.p + best, p.n - best};
}

static struct str phrase_between(const struct scene *s, size_t from, size_t to)
{
    if (from >= to) {
        return STR_EMPTY;
    }
    struct str whole = {s->text.p + from, to - from};
    struct str p = trim_functions(s, trim(cut_before(s, whole)));
    return p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
}

struct str phrase_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    return phrase_between(s, after_taken(s, at, start, c->span.start), c->span.start);
}

struct str phrase_after(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t end = scene_clause_end(s, c->span.end, at->span.end);
    return phrase_between(s, c->span.end, before_taken(s, at, c->span.end, end));
}

struct str phrase_of_clause_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    if (start <= at->span.start + 1) {
        return STR_EMPTY;
    }
    size_t before = scene_clause_start(s, start - 1, at->span.start);
    return phrase_between(s, after_taken(s, at, before, start - 1), start - 1);
}

bool phrase_is_predicate(const struct scene *s, struct str phrase)
{
    struct str head[] = {two_words(phrase, true), first_word(phrase)};
    for (size_t i = 0; i < 2; i++) {
        size_t next = 0;
        const struct word *w = list_find(s->g->functions, head[i], &next);
        struct str class = w ? word_field(s->g->functions, w, STR("class")) : STR_EMPTY;
        if (str_eq(class, STR("verb")) || str_eq(class, STR("aux"))) {
            return true;
        }
    }
    return false;
}
