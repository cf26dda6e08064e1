/* Names that only say which are meant. */
#include "claims/mention_lists.h"

#include "claims/link.h"
#include "claims/words.h"

/* A list has no more names; so many bytes stand between two of them, and between a list and what it is one of. */
enum { NAMES_MAX = 32, JOINT_BYTES_MAX = 8, NOUN_BYTES_MAX = 80 };

/* True if only a comma or a conjunction parts two names. */
static bool are_joined(const struct scene *s, const struct mention *a, const struct mention *b)
{
    if (a->span.end >= b->whole.start || b->whole.start - a->span.end > JOINT_BYTES_MAX) {
        return false;
    }
    struct str between = {s->text.p + a->span.end, b->whole.start - a->span.end}, word = words_trim(between);
    return str_eq(between, STR(", ")) || str_eq(words_class(s->g->functions, word), STR("conj"));
}

/* The first name of the list that mention i stands in. */
static size_t first_of(const struct scene *s, size_t i)
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
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
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
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        if (claim_is_value(c) && c->span.start >= from && c->span.start < next) {
            return true;
        }
    }
    return false;
}

bool mention_is_listed(const struct scene *s, size_t i)
{
    size_t first = first_of(s, i);
    const struct mention *word = list_word(s, &s->mention[first]);
    return word && is_where(s, &s->sentence[word->sentence], word->span.start) && !is_valued(s, first);
}
