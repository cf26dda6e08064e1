#include "claims/link.h"

/* At most so many bytes of a clause say what is measured. */
#define PHRASE_BYTES_MAX 160
/* ... and so many behind an indicator go on with it. */
#define EXTENSION_BYTES_MAX 60
/* A name for a part of something is no longer than this. */
#define NOUN_BYTES_MAX 40

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

/* What edges.tsv says of a word (`lead`, `tail`, `both`, `cut`, ...: its head tells); empty for other words. */
static struct str edge_of(const struct scene *s, struct str word)
{
    size_t next = 0;
    const struct word *w = list_find(s->g->edges, word, &next);
    return w ? word_field(s->g->edges, w, STR("edge")) : STR_EMPTY;
}

static bool is_edge(const struct scene *s, struct str word, struct str side)
{
    struct str edge = edge_of(s, word);
    return edge.n && (str_eq(edge, side) || str_eq(edge, STR("both")) || str_eq(edge, STR("cut")));
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

/* Of three, with those two. */
static struct str three_words(struct str s, bool first)
{
    struct str two = two_words(s, first);
    if (two.n == s.n) {
        return two;
    }
    if (first) {
        struct str rest = {s.p + two.n + 1, s.n - two.n - 1};
        return (struct str){s.p, two.n + 1 + first_word(rest).n};
    }
    struct str third = last_word((struct str){s.p, s.n - two.n - 1});
    return (struct str){third.p, third.n + 1 + two.n};
}

/* How many bytes at one side of a phrase are words that it does not begin or end with; the longest words of the list
 * that stand there decide. */
static size_t edge_length(const struct scene *s, struct str p, bool first)
{
    struct str words[] = {three_words(p, first), two_words(p, first), first ? first_word(p) : last_word(p)};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (edge_of(s, words[i]).n) {
            return is_edge(s, words[i], first ? STR("lead") : STR("tail")) ? words[i].n : 0;
        }
    }
    return 0;
}

static struct str trim_functions(const struct scene *s, struct str p)
{
    for (bool again = true; again && p.n;) {
        size_t lead = edge_length(s, p, true);
        p = trim((struct str){p.p + lead, p.n - lead});
        size_t tail = p.n ? edge_length(s, p, false) : 0;
        p = trim((struct str){p.p, p.n - tail});
        again = lead || tail;
    }
    return p;
}

/* True if a word of letters stands in [from, to). */
static bool has_words(const struct scene *s, size_t from, size_t to)
{
    return from < to && trim((struct str){s->text.p + from, to - from}).n > 0;
}

/* Mentions whose words say no measure: who it is about, when, and what joins clauses. */
static bool takes(const struct mention *m)
{
    if (m->grade == GRADE_OWNER) {
        return false; /* `xuất khẩu [của nước này] sang Lào` goes on */
    }
    return m->cue == CUE_SUBJECT || m->cue == CUE_AGENT || m->cue == CUE_CLAUSE || m->cue == CUE_PERIOD ||
           m->cue == CUE_BASE;
}

/* The class that a list of words gives some words; empty for others. */
static struct str class_in(const struct list *l, struct str words)
{
    size_t next = 0;
    const struct word *w = list_find(l, words, &next);
    return w ? word_field(l, w, STR("class")) : STR_EMPTY;
}

/* True if words that say something stand in [from, to): not only auxiliaries and prepositions. */
static bool has_content(const struct scene *s, size_t from, size_t to)
{
    return from < to && trim_functions(s, trim((struct str){s->text.p + from, to - from})).n > 0;
}

/* True if a preposition stands right before the place: `sang [Trung Quốc]`. */
static bool behind_preposition(const struct scene *s, size_t from, size_t at)
{
    struct str before = from < at ? trim((struct str){s->text.p + from, at - from}) : STR_EMPTY;
    return before.n && str_eq(class_in(s->g->functions, last_word(before)), STR("prep"));
}

/* A time or a name that only says whose, where or when: `tỷ lệ [của tỉnh]`, `xuất khẩu sang [Trung Quốc]`. */
static bool is_aside(const struct scene *s, const struct mention *m, size_t from)
{
    if (m->cue == CUE_PERIOD) {
        return !m->is_base;
    }
    return m->cue == CUE_SUBJECT && (m->grade == GRADE_OWNER || behind_preposition(s, from, m->whole.start));
}

/* True if an aside in [from, to) has words before it and nothing said behind it: the words before go on over it. */
static bool is_passed(const struct scene *s, struct span aside, size_t from, size_t to)
{
    return has_content(s, from, aside.start) && !has_content(s, aside.end, to);
}

/* The end of what stands in [from, to) and takes the words before it; asides only count when they are asked for. */
static size_t after_last(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to, bool asides)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        bool cuts = c->kind == KIND_DATE ? asides && !is_passed(s, c->span, from, to) : !asides;
        if (c->span.end <= to && c->span.end > from && cuts) {
            from = c->span.end;
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool inside = m->span.end <= to && m->span.end > from && m->span.start >= from;
        if (!inside || !takes(m) || !has_words(s, m->span.end, to)) {
            continue;
        }
        bool aside = is_aside(s, m, from);
        if (aside == asides && !(aside && is_passed(s, m->whole, from, to))) {
            from = m->span.end;
        }
    }
    return from;
}

/* The piece of [from, to) before a value that no name, time or other claim takes: from the last of them that ends in it
 * with words behind it. */
static size_t after_taken(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    return after_last(s, at, after_last(s, at, from, to, false), to, true);
}

/* ... and up to the names and times that end it: `nền nhiệt [ở Bắc Bộ]`, `thu ngân sách [quý I] đạt`. */
static size_t before_owner(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        if (m->whole.start <= from || m->span.end > to || !has_content(s, from, m->whole.start)) {
            continue;
        }
        bool ends = m->cue == CUE_SUBJECT && !has_words(s, m->span.end, to);
        if (ends || (is_aside(s, m, from) && !has_content(s, m->span.end, to))) {
            to = m->whole.start;
        }
    }
    return to;
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
        bool soft = m->match && str_eq(rule_setting(m->match->rule, STR("soft")), STR("yes"));
        bool ends = m->cue == CUE_PERIOD || m->cue == CUE_BASE || (m->cue == CUE_CLAUSE && !soft);
        if (ends && m->span.start >= from && m->span.start < to) {
            to = m->span.start;
        }
    }
    return to;
}

/* From the last word that phrases begin with (`begin`), or all of it. */
static struct str from_beginning(const struct scene *s, struct str p)
{
    size_t best = 0;
    for (size_t i = 0; i < p.n; i++) {
        struct str rest = {p.p + i, p.n - i};
        bool begins = (i == 0 || p.p[i - 1] == ' ') && str_eq(edge_of(s, first_word(rest)), STR("begin"));
        struct str with_word_before = {p.p, i + first_word(rest).n};
        if (begins && (i == 0 || !edge_of(s, two_words(with_word_before, false)).n)) { /* not in `chuẩn bị` */
            best = i;
        }
    }
    return (struct str){p.p + best, p.n - best};
}

/* What follows the last auxiliary: `Các đơn vị đã [làm rõ]`; all of it where nothing does. */
static struct str cut_before(const struct scene *s, struct str p)
{
    size_t best = 0;
    for (size_t i = 0; i < p.n; i++) {
        struct str rest = {p.p + i, p.n - i};
        if ((i == 0 || p.p[i - 1] == ' ') && str_eq(edge_of(s, first_word(rest)), STR("cut")) &&
            trim_functions(s, trim((struct str){rest.p + first_word(rest).n, rest.n - first_word(rest).n})).n) {
            best = i + first_word(rest).n;
        }
    }
    return (struct str){p.p + best, p.n - best};
}

static struct str phrase_between(const struct scene *s, size_t from, size_t to, bool uncut)
{
    if (from >= to) {
        return STR_EMPTY;
    }
    struct str whole = {s->text.p + from, to - from};
    struct str p = trim_functions(s, trim(from_beginning(s, cut_before(s, whole))));
    if (!p.n && uncut) { /* the auxiliary stands right before the value: `xuất khẩu gạo đã [tăng 5%]` */
        p = trim_functions(s, trim(whole));
    }
    return p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
}

/* `bão làm [5 người chết]`: what is measured stands behind the value. */
static bool causes(const struct scene *s, size_t from, size_t to)
{
    struct str p = from < to ? trim((struct str){s->text.p + from, to - from}) : STR_EMPTY;
    return p.n &&
           (str_eq(edge_of(s, last_word(p)), STR("cause")) || str_eq(edge_of(s, two_words(p, false)), STR("cause")));
}

/* A name alone says who, not what. */
static bool is_name(const struct scene *s, const struct scene_sentence *at, struct str p)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool inside = p.n && s->text.p + m->span.start <= p.p && p.p + p.n <= s->text.p + m->span.end;
        if (inside && m->cue == CUE_SUBJECT && m->grade != GRADE_NONE) {
            return true;
        }
    }
    return false;
}

/* What verbs.tsv says of a word goes before functions.tsv. */
static bool is_verb(const struct scene *s, struct str words)
{
    struct str class = class_in(s->g->verbs, words);
    return str_eq(class.n ? class : class_in(s->g->functions, words), STR("verb"));
}

/* The verb at the end of a phrase; empty when it ends otherwise. */
static struct str last_verb(const struct scene *s, struct str p)
{
    struct str tail[] = {two_words(p, false), last_word(p)};
    for (size_t i = 0; i < 2 && p.n; i++) {
        if (is_verb(s, tail[i])) {
            return tail[i];
        }
    }
    return STR_EMPTY;
}

/* The verbs that a phrase ends with; empty when it ends otherwise. */
static struct str verbs_at_end(const struct scene *s, struct str p)
{
    struct str kept = STR_EMPTY, rest = p;
    for (struct str verb = last_verb(s, rest); verb.n; verb = last_verb(s, rest)) {
        kept = (struct str){verb.p, (size_t)(p.p + p.n - verb.p)};
        rest = trim((struct str){p.p, (size_t)(verb.p - p.p)});
        if (rest.n && str_eq(last_word(rest), STR("và"))) {
            rest = trim((struct str){rest.p, rest.n - last_word(rest).n});
        }
    }
    return kept;
}

/* Up to the words that say where, how or when: `5 người [chết] tại chỗ`. */
static struct str before_place(const struct scene *s, struct str p)
{
    for (size_t i = 1; i < p.n; i++) {
        struct str rest = {p.p + i, p.n - i};
        struct str words[] = {two_words(rest, true), first_word(rest)};
        bool begins = p.p[i - 1] == ' ' && !is_verb(s, two_words((struct str){p.p, i + words[1].n}, false)); /* `đưa vào` */
        for (size_t k = 0; begins && k < 2; k++) {
            size_t next = 0;
            const struct word *w = list_find(s->g->edges, words[k], &next);
            if (w && str_eq(word_field(s->g->edges, w, STR("place")), STR("yes"))) {
                return trim((struct str){p.p, i});
            }
        }
    }
    return p;
}

/* `20 xã trên địa bàn huyện [đạt chuẩn]`: from the verb on, when the phrase begins with where. */
static struct str behind_place(const struct scene *s, struct str p)
{
    if (!p.n || !str_eq(class_in(s->g->functions, first_word(p)), STR("prep"))) {
        return p;
    }
    for (size_t i = first_word(p).n + 1; i < p.n; i++) {
        struct str rest = {p.p + i, p.n - i};
        if (p.p[i - 1] == ' ' && (is_verb(s, two_words(rest, true)) || is_verb(s, first_word(rest)))) {
            return trim_functions(s, rest);
        }
    }
    return p;
}

/* Who does it and what leads to it stand before the verbs, where and how behind them: `Hội chợ dự kiến [thu hút]` 800 lượt
 * khách, `Tổ công tác đã [tiếp nhận, xử lý]` 50 hồ sơ, `[vinh danh] tại buổi lễ` 4 đơn vị. All of the phrase when no verb
 * stands there. */
static struct str verbs_of(const struct scene *s, struct str p)
{
    struct str head = before_place(s, p);
    struct str verbs = head.n < p.n && verbs_at_end(s, head).n == head.n ? head : verbs_at_end(s, p);
    return verbs.n ? verbs : p;
}

/* `9 người thiệt mạng và [1.000 người] bị thương`: what stands before belongs to the value before. */
static bool is_joined(const struct scene *s, const struct claim *c, size_t start)
{
    const struct claim *before = claim_before(s, c);
    if (!before || before->span.end < start || before->kind != c->kind) {
        return false;
    }
    struct str words = trim((struct str){s->text.p + before->span.end, c->span.start - before->span.end});
    return words.n && str_eq(class_in(s->g->functions, last_word(words)), STR("conj"));
}

struct str phrase_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    if (is_joined(s, c, start)) {
        return STR_EMPTY;
    }
    size_t from = after_taken(s, at, start, c->span.start);
    size_t to = before_owner(s, at, from, c->span.start);
    if (causes(s, from, to)) {
        return STR_EMPTY;
    }
    struct str own = trim((struct str){s->text.p + from, to > from ? to - from : 0});
    if (own.n && str_eq(edge_of(s, last_word(own)), STR("alone"))) {
        return last_word(own);
    }
    struct str p = phrase_between(s, from, to, c->kind != KIND_COUNT);
    p = (c->kind == KIND_COUNT || c->kind == KIND_MONEY) && p.n ? verbs_of(s, p) : p;
    return is_name(s, at, p) ? STR_EMPTY : p;
}

struct str phrase_after(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t end = scene_clause_end(s, c->span.end, at->span.end);
    size_t to = before_taken(s, at, c->span.end, end);
    if (c->kind == KIND_RATE) { /* a share of all that the words tell: `64% số người [được hỏi ủng hộ]` */
        struct str p = trim_functions(s, trim((struct str){s->text.p + c->span.end, to - c->span.end}));
        return p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
    }
    struct str p = phrase_between(s, c->span.end, to, true);
    return c->kind == KIND_COUNT ? before_place(s, behind_place(s, p)) : p;
}

struct str phrase_of_clause_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    if (start <= at->span.start + 1) {
        return STR_EMPTY;
    }
    size_t end = start - 1;
    while ((s->text.p[end] & 0xC0) == 0x80) { /* a dash has three bytes */
        end--;
    }
    size_t before = scene_clause_start(s, end, at->span.start);
    struct str p = phrase_between(s, after_taken(s, at, before, end), end, true);
    return is_name(s, at, p) || phrase_is_goal(s, p) ? STR_EMPTY : p;
}

/* The end of the times, clause words and names of speakers that stand at `from`, with what parts them from the rest. */
static size_t after_adjuncts(const struct scene *s, const struct scene_sentence *at, size_t from)
{
    for (bool again = true; again;) {
        again = false;
        while (from < at->span.end && is_stop(s->text.p[from])) {
            from++;
        }
        for (size_t i = at->mention; i < at->mention_end; i++) {
            const struct mention *m = &s->mention[i];
            bool adjunct = m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE || m->cue == CUE_BASE || m->cue == CUE_AGENT;
            if (adjunct && m->whole.start <= from && m->span.end > from) {
                from = m->span.end;
                again = true;
            }
        }
    }
    return from;
}

/* True if a value, a named subject, an indicator or a facet touches [from, to). */
static bool is_claimed(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.start < to && s->claim[i].span.end > from) {
            return true;
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool names = m->cue == CUE_INDICATOR || m->cue == CUE_SUBJECT || m->cue == CUE_FACET;
        if (names && m->span.start < to && m->span.end > from) {
            return true;
        }
    }
    return false;
}

struct str phrase_lead(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = after_adjuncts(s, at, at->span.start), to = from;
    while (to < c->span.start && to - from <= PHRASE_BYTES_MAX) {
        struct str rest = {s->text.p + to, c->span.start - to};
        struct str words[] = {two_words(rest, true), first_word(rest)};
        for (size_t i = 0; i < 2; i++) {
            struct str class = class_in(s->g->functions, words[i]);
            bool ends = str_eq(class, STR("aux")) || is_verb(s, words[i]);
            if (str_eq(class, STR("dem"))) { /* `cổ phiếu này` was named before */
                return STR_EMPTY;
            }
            if (ends || (to == from && (class.n || edge_of(s, words[i]).n))) {
                return to == from || is_claimed(s, at, from, to)
                           ? STR_EMPTY
                           : trim_functions(s, trim((struct str){s->text.p + from, to - from}));
            }
        }
        to += words[1].n + 1;
        if (is_stop(s->text.p[to - 2])) {
            return STR_EMPTY;
        }
    }
    return STR_EMPTY;
}

bool phrase_is_modifier(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (m->span.end > c->span.start || !behind_preposition(s, at->span.start, m->span.start)) {
        return false;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_INDICATOR && (n->serves & (1U << c->kind)) && n->span.end < m->span.start &&
            !scene_separators(s, n->span.end, m->span.start) &&
            !link_values_between(s, at, n->span.end, m->span.start)) {
            return true;
        }
    }
    return false;
}

static bool has_digit(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] >= '0' && s.p[i] <= '9') {
            return true;
        }
    }
    return false;
}

struct str phrase_extended(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct span gap = {m->span.end, c->span.start};
    if (gap.start >= gap.end || scene_separators(s, gap.start, gap.end) || link_values_between(s, at, gap.start, gap.end)) {
        return m->text;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        bool ends = n->cue == CUE_SUBJECT || n->cue == CUE_AGENT || takes(n) || n->cue == CUE_INDICATOR;
        if (ends && n->whole.start >= gap.start && n->whole.start < gap.end) {
            gap.end = n->whole.start;
        }
    }
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.start >= gap.start && s->claim[i].span.start < gap.end) {
            gap.end = s->claim[i].span.start;
        }
    }
    struct str more = str_slice(s->text, gap);
    more = trim(before_place(s, more));
    for (size_t n = 1; n && more.n; more = trim((struct str){more.p, more.n - n})) {
        bool light = str_eq(class_in(s->g->verbs, two_words(more, false)), STR("light"));
        n = light ? two_words(more, false).n : edge_length(s, more, false);
    }
    bool goes_on = more.n && more.n <= EXTENSION_BYTES_MAX && more.p == s->text.p + m->span.end + 1;
    if (!goes_on || has_digit(more) || verbs_at_end(s, more).n == more.n) {
        return m->text;
    }
    return (struct str){s->text.p + m->span.start, (size_t)(more.p + more.n - s->text.p) - m->span.start};
}

bool phrase_is_predicate(const struct scene *s, struct str phrase)
{
    if (!phrase.n) {
        return false;
    }
    struct str head[] = {two_words(phrase, true), first_word(phrase)};
    for (size_t i = 0; i < 2; i++) {
        if (is_verb(s, head[i]) || str_eq(class_in(s->g->functions, head[i]), STR("aux"))) {
            return true;
        }
    }
    return false;
}

static bool has_verb(const struct scene *s, struct str phrase)
{
    for (size_t i = 0; i < phrase.n; i++) {
        bool begins = i == 0 || phrase.p[i - 1] == ' ';
        if (begins && phrase_is_predicate(s, (struct str){phrase.p + i, phrase.n - i})) {
            return true;
        }
    }
    return false;
}

bool phrase_joins(const struct scene *s, struct str phrase)
{
    phrase = trim(phrase);
    return phrase.n && str_eq(class_in(s->g->functions, last_word(phrase)), STR("conj")) && !has_verb(s, phrase);
}

bool phrase_is_noun(const struct scene *s, struct str phrase)
{
    return phrase.n && phrase.n <= NOUN_BYTES_MAX && !has_verb(s, phrase);
}

bool phrase_alike(struct str a, struct str b)
{
    a = trim(a);
    b = trim(b);
    return a.n && b.n && str_eq(first_word(a), first_word(b));
}

bool phrase_is_goal(const struct scene *s, struct str phrase)
{
    struct str goal = STR("goal");
    return phrase.n &&
           (str_eq(edge_of(s, first_word(phrase)), goal) || str_eq(edge_of(s, two_words(phrase, true)), goal));
}
