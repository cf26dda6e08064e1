#include "grammar/select.h"

struct contest {
    const struct grammar *g;
    const struct match *match;
    size_t n;
    struct verdict *verdict;
};

/* Matches of one arena of competition have the same number. */
static int arena_of(const struct grammar *g, const struct rule *r)
{
    const struct role_of_rule *role = grammar_role(g, r);
    if (role->gives_claim || role->cue == CUE_NONE) {
        return -1;
    }
    return role->cue == CUE_AGENT ? CUE_SUBJECT : (int)role->cue;
}

enum precedence select_precedence(const struct grammar *g, const struct match *a, const struct match *b)
{
    if (rules_over(g->rules, a->rule, b->rule)) {
        return BY_OVER;
    }
    if (rules_over(g->rules, b->rule, a->rule)) {
        return NOT_BEFORE;
    }
    size_t length_a = span_len(a->words), length_b = span_len(b->words);
    if (length_a != length_b) {
        return length_a > length_b ? BY_LENGTH : NOT_BEFORE;
    }
    if (a->words.start != b->words.start) {
        return a->words.start < b->words.start ? BY_PLACE : NOT_BEFORE;
    }
    return a->rule->index < b->rule->index ? BY_ORDER : NOT_BEFORE;
}

static bool beats(const struct contest *c, const struct match *a, const struct match *b)
{
    return select_precedence(c->g, a, b) != NOT_BEFORE;
}

static bool competes(const struct contest *c, const struct match *a, const struct match *b)
{
    return span_overlaps(a->words, b->words) && arena_of(c->g, a->rule) == arena_of(c->g, b->rule);
}

/* Depth is bounded by the matches that overlap in a chain; a circle of `over` and length ends where it began. */
static bool stands(struct contest *c, size_t i)
{
    struct verdict *v = &c->verdict[i];
    if (v->fate != FATE_OPEN) {
        return v->fate != FATE_FALLS; /* in a circle the one asked first stands */
    }
    v->fate = FATE_ASKED;
    for (size_t j = 0; j < c->n; j++) {
        if (j == i || !competes(c, &c->match[i], &c->match[j]) || !beats(c, &c->match[j], &c->match[i])) {
            continue;
        }
        if (stands(c, j)) {
            *v = (struct verdict){FATE_FALLS, (uint32_t)j};
            return false;
        }
    }
    v->fate = FATE_STANDS;
    return true;
}

struct verdict *select_standing(const struct grammar *g, const struct matches *matches, struct arena *arena)
{
    struct contest c = {g, matches->item, matches->n, ARENA_ARRAY(arena, struct verdict, matches->n + 1)};
    for (size_t i = 0; i < c.n; i++) {
        stands(&c, i);
    }
    return c.verdict;
}
