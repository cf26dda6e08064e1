/* Verbs in a phrase, and what stands before and behind them: who does it, where, how and why. */
#include "grammar/words.h"
#include "grammar/words_parts.h"

bool words_end_agent(const struct grammar *g, struct str p, struct str verb)
{
    size_t n = 2, limit = n + WORDS_ENTRY_MAX;
    for (struct str noun = words_at(p, n, false); n <= limit; noun = words_at(p, ++n, false)) {
        struct str class = noun.n > verb.n ? words_class(g->nouns, words_trim(noun)) : STR_EMPTY;
        bool whole = noun.n > verb.n && words_are_whole(g, noun); /* `việc [làm]` */
        if (whole || str_eq(class, STR("person")) || str_eq(class, STR("org"))) {
            return true;
        }
    }
    return false;
}

static struct str last_verb(const struct grammar *g, struct str p)
{
    for (size_t n = WORDS_ENTRY_MAX; n > 0 && p.n; n--) {
        struct str tail = words_at(p, n, false);
        if (words_are_verb(g, tail)) {
            return words_end_agent(g, p, tail) ? STR_EMPTY : tail;
        }
    }
    return STR_EMPTY;
}

struct str words_verbs_at_end(const struct grammar *g, struct str p)
{
    struct str kept = STR_EMPTY, rest = p;
    for (struct str verb = last_verb(g, rest); verb.n; verb = last_verb(g, rest)) {
        kept = (struct str){verb.p, (size_t)(p.p + p.n - verb.p)};
        rest = words_trim((struct str){p.p, (size_t)(verb.p - p.p)});
        if (rest.n && words_are_conjunction(g, words_last(rest))) {
            rest = words_trim((struct str){rest.p, rest.n - words_last(rest).n});
        }
    }
    return kept;
}

struct str words_last_verbs(const struct grammar *g, struct str p)
{
    for (size_t end = p.n; end > 0; end--) {
        bool ends = end == p.n || p.p[end] == ' ';
        struct str verbs = ends ? words_verbs_at_end(g, (struct str){p.p, end}) : STR_EMPTY;
        if (words_at(verbs, 1, true).n < verbs.n) {
            return verbs;
        }
    }
    return STR_EMPTY;
}

struct str words_from_verb(const struct grammar *g, struct str p, size_t least)
{
    for (size_t i = 0; i < p.n; i++) {
        struct str before = words_trim((struct str){p.p, i}), rest = from(p, i);
        struct str class = words_class(g->functions, words_at(before, 2, false)); /* `từ 12 tuổi trở lên [tiêm]` */
        class = class.n ? class : words_class(g->functions, words_last(before));
        bool free = begins_word(p, i) && !str_eq(class, STR("prep"));
        for (size_t n = WORDS_ENTRY_MAX; free && n >= least; n--) {
            struct str verb = words_at(rest, n, true);
            bool whole = n == 1 || verb.n > words_at(rest, n - 1, true).n;
            whole = whole && !(n == 1 && words_begin_piece(g, rest));
            if (whole && words_are_verb(g, verb) && !words_end_agent(g, (struct str){p.p, i + verb.n}, verb)) {
                return rest;
            }
        }
    }
    return p;
}

struct str words_before_verb(const struct grammar *g, struct str p)
{
    struct str rest = words_from_verb(g, p, 1);
    return rest.p > p.p ? words_trim((struct str){p.p, (size_t)(rest.p - p.p)}) : p;
}

/* ---- Where, how and why ------------------------------------------------------------------------------------------ */

bool words_lead_from_verb(const struct grammar *g, struct str phrase)
{
    for (size_t i = words_first(phrase).n; i < phrase.n; i++) {
        if (begins_word(phrase, i) &&
            str_eq(words_field(g->functions, words_first(from(phrase, i)), STR("behind")), STR("verb"))) {
            return true;
        }
    }
    return false;
}

bool words_begin_place(const struct grammar *g, struct str phrase)
{
    return words_end_says(g->edges, STR("place"), phrase, true, STR("yes"));
}

/* What the list says of the words that begin at the byte `at` (`yes`: where or when; `how`; `who`), empty where a verb
 * of two syllables (`đưa vào`) stands over them. */
static struct str where_at(const struct grammar *g, struct str p, size_t at)
{
    struct str rest = from(p, at), to_here = {p.p, at + words_first(rest).n};
    struct str one = words_field(g->edges, words_first(rest), STR("place")), two = words_at(rest, 2, true);
    if (words_are_verb(g, words_at(to_here, 2, false)) || words_are_verb(g, two) || words_are_whole(g, two)) {
        return STR_EMPTY;
    }
    struct str before = words_trim((struct str){p.p, at});
    if (str_eq(words_edge(g, words_first(rest)), STR("level")) && words_verbs_at_end(g, before).n) {
        return STR_EMPTY; /* `công nhận [là] cây di sản` */
    }
    return one.n ? one : words_field(g->edges, two, STR("place"));
}

struct str words_before_place(const struct grammar *g, struct str p)
{
    for (size_t i = 1; i < p.n; i++) {
        if (begins_word(p, i) && where_at(g, p, i).n) {
            return words_trim((struct str){p.p, i});
        }
    }
    return p;
}

struct str words_before_where(const struct grammar *g, struct str p)
{
    for (size_t i = 0; i < p.n; i++) {
        if (begins_word(p, i) && str_eq(where_at(g, p, i), STR("yes"))) {
            return words_trim((struct str){p.p, i});
        }
    }
    return p;
}

struct str words_behind_place(const struct grammar *g, struct str p)
{
    bool place = str_eq(words_class(g->functions, words_first(p)), STR("prep")) && !words_begin_predicate(g, p);
    if (!place) { /* `[sang] tay` is a verb */
        return p;
    }
    for (size_t i = words_first(p).n + 1; i < p.n; i++) {
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
