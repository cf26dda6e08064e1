/* Names that only say where something is or which are meant. */
#include "mentions/asides.h"

#include "grammar/words.h"

/* A list has no more names; so many bytes stand between two of them, and between a list and what it is one of. */
enum { NAMES_MAX = 32, JOINT_BYTES_MAX = 8, NOUN_BYTES_MAX = 80 };
/* Brackets hold no more bytes than this, with values and without, nor do the words between a person and where he lives.
 */
enum { TOLD_REACH = 1000, BRACKET_REACH = 160, HOME_REACH = 100 };

/* What stands in brackets of at most so many bytes around a name; empty where there are none. */
static struct span brackets_around(const struct scene *s, const struct mention *m, int reach)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    size_t open = m->whole.start, close = m->span.end;
    while (open > at->span.start && s->text.p[open - 1] != '(' && s->text.p[open - 1] != ')' && reach-- > 0) {
        open--;
    }
    while (close < at->span.end && s->text.p[close] != '(' && s->text.p[close] != ')' && reach-- > 0) {
        close++;
    }
    bool opens = open > at->span.start && s->text.p[open - 1] == '(';
    bool inside = opens && close < at->span.end && s->text.p[close] == ')';
    return inside ? (struct span){open, close} : (struct span){0};
}

bool mention_is_bracketed(const struct scene *s, const struct mention *m)
{
    struct span in = brackets_around(s, m, BRACKET_REACH);
    return in.end && !scene_values_between(s, &s->sentence[m->sentence], in.start, in.end);
}

struct span mention_told_in(const struct scene *s, const struct mention *m)
{
    struct span in = brackets_around(s, m, TOLD_REACH);
    return in.end && scene_values_between(s, &s->sentence[m->sentence], in.start, in.end) ? in : (struct span){0};
}

/* Only a comma stands between, and a preposition behind a person: `hộ ông Bảy, ở [huyện Tân Phú]`. */
static bool stands_right_behind(const struct scene *s, const struct mention *n, const struct mention *m)
{
    size_t at = n->span.end, n_between = m->whole.start > at ? m->whole.start - at : 0;
    if (!n_between || s->text.p[at] != ',') {
        return false;
    }
    struct str between = words_trim((struct str){s->text.p + at, n_between});
    bool lives = str_eq(n->type, STR("person")) && str_eq(words_class(s->g->functions, between), STR("prep"));
    return n_between == 2 || lives;
}

/* True if something is done or said in [from, to), and nobody only lives there: `trú tại`, `sống ở`. */
static bool has_predicate(const struct scene *s, size_t from, size_t to)
{
    for (size_t at = from, end; at < to; at = end + 1) {
        struct str rest = words_trim((struct str){s->text.p + at, to - at}), word = words_at(rest, 1, true);
        end = word.n ? (size_t)(word.p + word.n - s->text.p) : to;
        struct str next = words_at(words_trim((struct str){s->text.p + end, to > end ? to - end : 0}), 1, true);
        bool lives = str_eq(words_class(s->g->functions, words_trim(next)), STR("prep"));
        if ((words_are_verb(s->g, word) || words_begin_auxiliary(s->g, rest)) && !lives) {
            return true;
        }
    }
    return false;
}

/* `Đại úy Hà, cán bộ [Đội Cảnh sát], cho biết`: the part of a body that a speaker is of. */
static bool is_of_speaker(const struct mention *speaker, const struct mention *m)
{
    return str_eq(m->type, STR("unit")) && mention_sets(speaker, STR("speaks"), STR("yes")) &&
           speaker->span.end < m->span.start && m->span.end < speaker->whole.end;
}

bool mention_is_home(const struct scene *s, size_t i)
{
    const struct mention *m = &s->mention[i];
    for (size_t j = i; j-- > s->sentence[m->sentence].mention;) {
        const struct mention *n = &s->mention[j];
        size_t from = n->span.end, to = m->whole.start;
        if (n->cue == CUE_AGENT && is_of_speaker(n, m)) {
            return true;
        }
        bool parts = n->cue == CUE_CLAUSE || n->cue == CUE_INDICATOR || n->cue == CUE_OWNER || n->cue == CUE_PERIOD;
        if (from + HOME_REACH < to || parts) {
            break;
        }
        if (n->cue == CUE_SUBJECT && str_eq(n->type, STR("person"))) {
            bool leads = str_starts(m->type, STR("place")) || n->grade == GRADE_LEAD;
            bool quoted = from < to && memchr(s->text.p + from, ':', to - from);
            return leads && from < to && !quoted && !has_predicate(s, from, to);
        }
    }
    return false;
}

/* `xóm Lũng Súng, [xã Ca Thành], [tỉnh Cao Bằng]`: where the place lies, a comma behind it, in another word for a
 * place; a list of places repeats the word or has none. */
bool mention_is_address(const struct scene *s, size_t i)
{
    const struct mention *m = &s->mention[i];
    for (size_t j = s->sentence[m->sentence].mention; j < i; j++) {
        const struct mention *n = &s->mention[j];
        bool bloc = str_eq(n->type, STR("bloc")) || (n->anaphor && n->grade == GRADE_NONE);
        bool wider = str_eq(n->type, STR("country"));          /* not `theo bảng xếp hạng cả nước, [tỉnh X]` */
        bool names = n->cue == CUE_SUBJECT && !bloc && !wider; /* not `khối huyện, [thị xã X]` */
        if (names && !str_eq(n->type, STR("place")) && stands_right_behind(s, n, m)) {
            bool person = str_eq(n->type, STR("person"));
            bool body = !person && !str_eq(n->type, STR("place-low")); /* `Công an xã Ca Thành, [huyện] Nguyên Bình` */
            return !words_are_alike(words_at(m->text, 1, true), words_at(n->text, 1, true)) &&
                   (!body || !words_are_capital(words_at(m->text, 1, true)));
        }
    }
    return false;
}

/* True if only a comma or a conjunction parts two names. */
static bool are_joined(const struct scene *s, const struct mention *a, const struct mention *b)
{
    if (a->span.end >= b->whole.start || b->whole.start - a->span.end > JOINT_BYTES_MAX) {
        return false;
    }
    struct str between = {s->text.p + a->span.end, b->whole.start - a->span.end}, word = words_trim(between);
    return str_eq(between, STR(", ")) || str_eq(words_class(s->g->functions, word), STR("conj"));
}

size_t mention_list_first(const struct scene *s, size_t i)
{
    size_t floor = s->sentence[s->mention[i].sentence].mention, first = i;
    for (size_t j = i; j-- > floor && i - j <= NAMES_MAX;) {
        if (s->mention[j].cue == CUE_SUBJECT && are_joined(s, &s->mention[j], &s->mention[first])) {
            first = j;
        }
    }
    return first;
}

/* The word right before a name that begins a list (`như`, `gồm`), or NULL. */
static const struct mention *list_word(const struct scene *s, const struct mention *first)
{
    const struct scene_sentence *at = &s->sentence[first->sentence];
    for (size_t i = scene_mention_near(s, at, first->whole.start); i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->span.start >= first->whole.start) {
            break;
        }
        if (m->cue == CUE_CLAUSE && m->span.end + 1 == first->whole.start && mention_sets(m, STR("list"), STR("yes"))) {
            return m;
        }
    }
    return NULL;
}

/* `[tại 4 nước Bắc Âu] gồm`: a place or a time, and no more than its noun, stands before. */
static bool is_where(const struct scene *s, const struct scene_sentence *at, size_t end)
{
    size_t start = scene_clause_start(s, end, at->span.start);
    start = end - start > NOUN_BYTES_MAX ? end - NOUN_BYTES_MAX : start;
    for (size_t i = end; i > start; i--) {
        struct str rest = {s->text.p + i - 1, end - i + 1};
        if (i - 1 > start && s->text.p[i - 2] != ' ') {
            continue;
        }
        if (words_begin_predicate(s->g, rest)) {
            return false;
        }
        if (words_begin_place(s->g, rest)) {
            return true;
        }
    }
    return false;
}

/* A value is stated of a name of the list: `nơi mưa to như [Sìn Hồ] 132 mm, Mường Tè 90 mm`. */
static bool is_valued(const struct scene *s, size_t first)
{
    const struct scene_sentence *at = &s->sentence[s->mention[first].sentence];
    size_t next = at->span.end, from = s->mention[first].span.end;
    for (size_t i = first + 1; i < at->mention_end && next == at->span.end; i++) {
        next = s->mention[i].cue == CUE_SUBJECT ? s->mention[i].span.start : next;
    }
    for (size_t i = scene_claim_from(s, at, from); i < at->claim_end && s->claim[i].span.start < next; i++) {
        if (claim_is_value(&s->claim[i]) && s->claim[i].span.start >= from) {
            return true;
        }
    }
    return false;
}

bool mention_is_listed(const struct scene *s, size_t i)
{
    size_t first = mention_list_first(s, i);
    const struct mention *word = list_word(s, &s->mention[first]);
    return word && is_where(s, &s->sentence[word->sentence], word->span.start) && !is_valued(s, first);
}

bool mention_speaks(const struct scene *s, size_t i)
{
    const struct mention *m = &s->mention[i];
    const struct scene_sentence *at = &s->sentence[m->sentence];
    size_t end = scene_behind_remark(s, at, m->span.end, at->span.end);
    if (str_starts(m->type, STR("place")) || end + 2 > at->span.end || s->text.p[end] != ',') {
        return false;
    }
    for (size_t j = i + 1; j < at->mention_end && s->mention[j].whole.start <= end + 2; j++) {
        const struct mention *n = &s->mention[j];
        if (n->cue == CUE_AGENT && n->whole.start == end + 2 && mention_sets(n, STR("speaks"), STR("yes"))) {
            return true;
        }
    }
    return false;
}
