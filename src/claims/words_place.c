/* What stands before and behind a verb in a phrase: where, how and why. */
#include "claims/words_parts.h"

bool words_lead_from_verb(const struct grammar *g, struct str phrase)
{
    for (size_t i = first_word(phrase).n; i < phrase.n; i++) {
        if (begins_word(phrase, i) &&
            str_eq(words_field(g->functions, first_word(from(phrase, i)), STR("behind")), STR("verb"))) {
            return true;
        }
    }
    return false;
}

bool words_begin_place(const struct grammar *g, struct str phrase)
{
    return str_eq(words_field(g->edges, first_word(phrase), STR("place")), STR("yes")) ||
           str_eq(words_field(g->edges, words_at(phrase, 2, true), STR("place")), STR("yes"));
}

/* What the list says of the words that begin at the byte `at` (`yes`: where or when; `how`; `who`), empty where a verb
 * of two syllables (`đưa vào`) stands over them. */
static struct str place_at(const struct grammar *g, struct str p, size_t at)
{
    struct str rest = from(p, at), to_here = {p.p, at + first_word(rest).n};
    struct str one = words_field(g->edges, first_word(rest), STR("place")), two = words_at(rest, 2, true);
    if (words_are_verb(g, words_at(to_here, 2, false)) || words_are_verb(g, two) || words_are_whole(g, two)) {
        return STR_EMPTY;
    }
    struct str before = words_trim((struct str){p.p, at});
    if (str_eq(words_edge(g, first_word(rest)), STR("level")) && words_verbs_at_end(g, before).n) {
        return STR_EMPTY; /* `công nhận [là] cây di sản` */
    }
    return one.n ? one : words_field(g->edges, two, STR("place"));
}

struct str words_before_place(const struct grammar *g, struct str p)
{
    for (size_t i = 1; i < p.n; i++) {
        if (begins_word(p, i) && place_at(g, p, i).n) {
            return words_trim((struct str){p.p, i});
        }
    }
    return p;
}

struct str words_before_where(const struct grammar *g, struct str p)
{
    for (size_t i = 0; i < p.n; i++) {
        if (begins_word(p, i) && str_eq(place_at(g, p, i), STR("yes"))) {
            return words_trim((struct str){p.p, i});
        }
    }
    return p;
}

struct str words_behind_place(const struct grammar *g, struct str p)
{
    bool place = str_eq(words_class(g->functions, first_word(p)), STR("prep")) && !words_begin_predicate(g, p);
    if (!place) { /* `[sang] tay` is a verb */
        return p;
    }
    for (size_t i = first_word(p).n + 1; i < p.n; i++) {
        struct str rest = from(p, i);
        size_t n = words_are_verb(g, words_at(rest, 2, true)) ? 2 : 1;
        struct str verb = words_at(rest, n, true);
        struct str more = words_at(rest, n + 1, true);
        bool whole = more.n > verb.n && str_eq(words_edge(g, more), STR("keep")); /* `[chuyển đổi] số` */
        bool free = begins_word(p, i) && !whole && !words_end_agent(g, (struct str){p.p, i + verb.n}, verb);
        if (free && words_are_verb(g, verb)) { /* not in `trong bảng [xếp hạng]` */
            return words_without_edges(g, rest);
        }
    }
    return STR_EMPTY;
}
