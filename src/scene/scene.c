#include "scene/scene.h"

#include <stdlib.h>

#include "grammar/words.h"

bool mention_sets(const struct mention *m, struct str key, struct str value)
{
    return m->match && str_eq(rule_setting(m->match->rule, key), value);
}

bool mention_splits(const struct mention *m)
{
    return m->cue == CUE_CLAUSE && mention_sets(m, STR("part"), STR("yes"));
}

int scene_mention_order(const void *a, const void *b)
{
    const struct mention *x = a, *y = b;
    if (x->span.start != y->span.start) {
        return x->span.start < y->span.start ? -1 : 1;
    }
    return (x->cue > y->cue) - (x->cue < y->cue);
}

void scene_order_mentions(struct scene *s)
{
    qsort(s->mention, s->mention_n, sizeof *s->mention, scene_mention_order);
    size_t i = 0;
    for (uint32_t k = 0; k < s->sentence_n; k++) {
        s->sentence[k].mention = i;
        while (i < s->mention_n && s->mention[i].sentence == k) {
            i++;
        }
        s->sentence[k].mention_end = i;
    }
}

/* So many mentions before a place may reach over it. */
enum { OVERLAPS_MAX = 8 };

size_t scene_mention_near(const struct scene *s, const struct scene_sentence *in, size_t place)
{
    size_t low = in->mention, high = in->mention_end;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        bool before = s->mention[middle].span.start < place;
        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    return low - in->mention > OVERLAPS_MAX ? low - OVERLAPS_MAX : in->mention;
}

size_t scene_claim_from(const struct scene *s, const struct scene_sentence *in, size_t place)
{
    size_t low = in->claim, high = in->claim_end;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        bool before = s->claim[middle].span.end <= place;
        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    return low;
}

void scene_add_subject(struct scene *s, uint32_t k, struct span span, struct str type, enum grade grade)
{
    GROW(s->mention, s->mention_cap, s->mention_n + 1);
    s->mention[s->mention_n++] = (struct mention){.cue = CUE_SUBJECT,
                                                  .span = span,
                                                  .whole = span,
                                                  .sentence = k,
                                                  .text = str_slice(s->text, span),
                                                  .type = type,
                                                  .grade = grade,
                                                  .local = grade == GRADE_LEAD};
}

/* No clause is longer; what is, is no prose. */
enum { CLAUSE_BYTES = 500 };

/* A dash beyond ASCII. */
enum { DASH_BYTES = 3 };

/* Length of a separator at i, or 0. A comma between digits belongs to a number; a dash counts between spaces. */
static size_t separator_at(struct str t, size_t i)
{
    char c = t.p[i];
    if (c == ',') {
        return i > 0 && i + 1 < t.n && is_digit(t.p[i - 1]) && is_digit(t.p[i + 1]) ? 0 : 1;
    }
    if (c == ';' || c == ':' || c == '(' || c == ')') {
        return 1;
    }
    if (i == 0 || t.p[i - 1] != ' ') {
        return 0;
    }
    if (c == '-' && i + 1 < t.n && t.p[i + 1] == ' ') {
        return 1;
    }
    struct str rest = {t.p + i, t.n - i};
    bool dash = str_starts(rest, STR("\xe2\x80\x93 ")) || str_starts(rest, STR("\xe2\x80\x94 ")); /* U+2013, U+2014 */
    return dash ? DASH_BYTES : 0;
}

static size_t weight_at(struct str t, size_t i)
{
    return separator_at(t, i) == 0 ? 0 : t.p[i] == ';' ? 2 : 1;
}

/* Where the last name of a part ends that begins at i or before: `ngành [nông, lâm nghiệp và thủy sản]` is one. */
static size_t name_end(const struct scene *s, size_t i, size_t *next)
{
    size_t end = 0;
    while (*next < s->mention_n && s->mention[*next].span.start <= i) {
        const struct mention *m = &s->mention[(*next)++];
        end = m->cue == CUE_FACET && m->span.end > end ? m->span.end : end;
    }
    return end;
}

void scene_find_separators(struct scene *s)
{
    size_t n = 0;
    for (size_t i = 0; i < s->text.n; i++) {
        n += weight_at(s->text, i);
    }
    s->separator = ARENA_ARRAY(s->arena, uint32_t, n + 1);
    s->separator_n = 0;
    for (size_t i = 0, c = 0, next = 0, named = 0; i < s->text.n; i++) {
        size_t end = name_end(s, i, &next);
        named = end > named ? end : named;
        while (c < s->claim_n && s->claim[c].span.end <= i) {
            c++;
        }
        bool in_name = i < named && s->text.p[i] == ',';
        if (in_name || (c < s->claim_n && s->claim[c].span.start <= i)) {
            continue; /* `50 cán bộ[,] công chức`: a value's own, or a name's */
        }
        for (size_t k = weight_at(s->text, i); k > 0; k--) {
            s->separator[s->separator_n++] = (uint32_t)i;
        }
    }
}

/* How many separators stand before a place. */
static size_t separators_before(const struct scene *s, size_t at)
{
    size_t low = 0, high = s->separator_n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->separator[middle] < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t scene_separators(const struct scene *s, size_t from, size_t to)
{
    return from < to ? separators_before(s, to) - separators_before(s, from) : 0;
}

/* Length of a separator at i that parts clauses, or 0. */
static size_t parts_at(const struct scene *s, size_t i)
{
    size_t n = separator_at(s->text, i);
    return n && scene_separators(s, i, i + 1) ? n : 0;
}

/* `at`, or behind the letter that it is in the midst of. */
static size_t behind_letter(const struct scene *s, size_t at)
{
    while (at < s->text.n && ((unsigned char)s->text.p[at] & 0xC0) == 0x80) {
        at++;
    }
    return at;
}

size_t scene_clause_start(const struct scene *s, size_t at, size_t floor)
{
    floor = at - floor > CLAUSE_BYTES ? behind_letter(s, at - CLAUSE_BYTES) : floor;
    for (size_t i = at; i > floor; i--) {
        size_t n = parts_at(s, i - 1);
        if (n && i - 1 + n <= at) {
            return i - 1 + n;
        }
    }
    return floor;
}

size_t scene_behind_per(const struct scene *s, size_t at)
{
    if (at < s->text.n && s->text.p[at] == '/') {
        while (at < s->text.n && s->text.p[at] != ' ' && !separator_at(s->text, at)) {
            at++;
        }
    }
    return at;
}

size_t scene_before_colon(const struct scene *s, size_t at)
{
    return at >= 2 && s->text.p[at - 1] == ' ' && s->text.p[at - 2] == ':' ? at - 2 : at;
}

bool scene_begins_clause(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_CLAUSE && m->span.start >= from && m->span.end <= to &&
            !mention_sets(m, STR("soft"), STR("yes"))) {
            return true;
        }
    }
    return false;
}

bool scene_splits(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.start == at->span.start; i++) {
        if (mention_splits(&s->mention[i])) {
            return true;
        }
    }
    return false;
}

bool scene_has_cue(const struct scene *s, const struct scene_sentence *at, enum cue cue, struct span in)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        if (s->mention[i].cue == cue && span_overlaps(s->mention[i].span, in)) {
            return true;
        }
    }
    return false;
}

bool scene_has_claim(const struct scene *s, const struct scene_sentence *at, struct span in)
{
    size_t i = scene_claim_from(s, at, in.start);
    return i < at->claim_end && span_overlaps(s->claim[i].span, in);
}

/* The value that c goes on from in the same brackets: `Huế (hạng 24 với [66,3 điểm])`. */
static const struct claim *bracketed_with(const struct scene *s, const struct claim *c, size_t open)
{
    const struct claim *p = c, *first = s->claim + s->sentence[c->sentence].claim;
    bool same = p-- > first && p->span.start >= open && !scene_separators(s, p->span.end, c->span.start);
    return same && p->kind != KIND_DATE && p->kind != KIND_REFERENCE ? p : NULL;
}

size_t scene_bracketed(const struct scene *s, const struct claim *c)
{
    size_t floor = s->sentence[c->sentence].span.start, open = scene_clause_start(s, c->span.start, floor);
    if (open <= floor + 1 || s->text.p[open - 1] != '(') {
        return c->span.start;
    }
    const struct claim *first = c;
    for (const struct claim *with = c; with; with = bracketed_with(s, first, open)) {
        first = with;
    }
    bool worded = first->match && first->match->span.start >= open; /* `(hạng [24])` */
    size_t start = worded ? first->match->span.start : first->span.start;
    struct str inside = words_without_edges(s->g, words_trim((struct str){s->text.p + open, start - open}));
    bool verb = str_eq(words_class(s->g->verbs, inside), STR("verb")); /* `Huế (chết [11 người])` */
    if (inside.n && !verb) {
        return c->span.start;
    }
    return s->text.p[open - 2] == ' ' ? open - 2 : open - 1;
}

bool scene_is_bracketed_by(const struct scene *s, const struct claim *c, size_t end)
{
    size_t open = end + (end < c->span.start && s->text.p[end] == ' ');
    return open < c->span.start && s->text.p[open] == '(' && scene_bracketed(s, c) == end;
}

size_t scene_word_end(const struct scene *s, size_t at, size_t to)
{
    const char *space = memchr(s->text.p + at, ' ', to - at);
    return space ? (size_t)(space - s->text.p) : to;
}

size_t scene_behind_marks(const struct scene *s, size_t at, size_t to)
{
    while (at < to && words_are_parted(s->text.p[at])) {
        at++;
    }
    return at;
}

size_t scene_behind_bracket(const struct scene *s, size_t from, size_t to)
{
    size_t open = from + (from < to && s->text.p[from] == ' ');
    const char *close = open < to && s->text.p[open] == '(' ? memchr(s->text.p + open, ')', to - open) : NULL;
    return close ? (size_t)(close + 1 - s->text.p) : from;
}

size_t scene_clause_end(const struct scene *s, size_t at, size_t ceiling)
{
    ceiling = at < ceiling && ceiling - at > CLAUSE_BYTES ? behind_letter(s, at + CLAUSE_BYTES) : ceiling;
    for (size_t i = at; i < ceiling; i++) {
        if (parts_at(s, i)) {
            return i;
        }
    }
    return ceiling;
}

/* An item of a page's list, or a line that a dash, plus, star or bullet begins. */
static bool begins_item(const struct scene *s, const struct scene_sentence *at)
{
    static const char *const mark[] = {"-", "+", "*", "\xE2\x80\x93", "\xE2\x80\xA2"};
    struct str text = str_slice(s->text, at->span);
    bool is = at->block < s->doc->block_n && s->doc->block[at->block].role == ROLE_ITEM;
    for (size_t i = 0; !is && i < sizeof mark / sizeof *mark; i++) {
        is = str_starts(text, str_c(mark[i]));
    }
    return is;
}

/* The sentence that begins the block of a sentence. */
static const struct scene_sentence *block_start(const struct scene *s, const struct scene_sentence *at)
{
    while (at > s->sentence && at[-1].block == at->block) {
        at--;
    }
    return at;
}

static bool ends_with_colon(struct str s)
{
    return s.n && s.p[s.n - 1] == ':';
}

/* `Nhờ đó, năng suất đạt 54 tạ`, `Điều này ...`: it points back to the sentence before, wherever that stands. */
static bool points_back(const struct scene *s, const struct scene_sentence *at)
{
    struct str text = words_trim(str_slice(s->text, at->span)), second = words_at(words_at(text, 2, true), 1, false);
    return str_eq(words_class(s->g->functions, words_trim(second)), STR("dem"));
}

uint32_t scene_paragraph(const struct scene *s, uint32_t k)
{
    const struct scene_sentence *at = &s->sentence[k];
    if (k == 0) {
        return k;
    }
    const struct scene_sentence *before = &s->sentence[k - 1];
    bool goes_on = before->block == at->block || ends_with_colon(str_slice(s->text, before->span)) ||
                   (begins_item(s, at) && begins_item(s, block_start(s, before))) || points_back(s, at);
    return goes_on ? before->paragraph : k;
}

size_t scene_values_between(const struct scene *s, const struct scene_sentence *in, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = scene_claim_from(s, in, from); i < in->claim_end && s->claim[i].span.start < to; i++) {
        const struct claim *c = &s->claim[i];
        bool counts = claim_is_value(c) && c->kind != KIND_DURATION && c->kind != KIND_STREAK;
        n += counts && c->span.start >= from && c->span.end <= to;
    }
    return n;
}

size_t scene_behind_remark(const struct scene *s, const struct scene_sentence *in, size_t from, size_t limit)
{
    size_t end = scene_behind_bracket(s, from, limit);
    return scene_values_between(s, in, from, end) ? from : end;
}

bool scene_leaves_brackets(const struct scene *s, size_t from, size_t to)
{
    const char *close = from < to ? memchr(s->text.p + from, ')', to - from) : NULL;
    return close && !memchr(s->text.p + from, '(', (size_t)(close - s->text.p) - from);
}

bool scene_begins_in_name(const struct scene *s, const struct scene_sentence *in, const struct mention *m)
{
    for (size_t i = in->mention; i < in->mention_end && s->mention[i].span.start < m->span.start; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_SUBJECT && !n->anaphor && n->span.end > m->span.start) {
            return true;
        }
    }
    return false;
}

const struct mention *scene_time_of(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; c->period.text.n && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && m->text.p == c->period.text.p) {
            return m;
        }
    }
    return NULL;
}
