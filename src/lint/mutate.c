#include "lint/mutate.h"

/* A change that is being tried. */
struct change {
    const struct mutant *mutant;
    struct pool *pool;
    const rule_bits *touched;
    struct mutant_trial result;
};

/* True if the change can make itself felt in the text. */
static bool may_matter(struct change *c, size_t text)
{
    enum mutation m = c->mutant->mutation;
    if (m == MUTATION_SET || m == MUTATION_OVER)
        return pool_matched(c->pool, text, c->touched);
    return pool_differs(c->pool, text, c->touched, m == MUTATION_QUANTIFIER);
}

static bool is_own(const struct change *c, size_t text)
{
    const struct example *e = pool_example(c->pool, text);
    return e && bits_has(c->touched, e->rule->index);
}

/* The examples of the rules that are touched, or all other texts. */
static bool is_noticed(struct change *c, bool own)
{
    for (size_t i = 0; i < pool_count(c->pool); i++) {
        if (is_own(c, i) != own || !may_matter(c, i))
            continue;
        c->result.differs++;
        if (!pool_notices(c->pool, i))
            continue;
        c->result.noticed_by = i;
        return true;
    }
    return false;
}

static void renew(struct grammar *g, const struct mutant *m)
{
    if (m->rule != SIZE_MAX)
        grammar_renew(g, rules_at(g->rules, m->rule));
}

struct mutant_trial mutant_try(struct mutants *m, size_t i, struct grammar *g, struct pool *pool)
{
    struct arena arena = {0};
    rule_bits *touched = ARENA_ARRAY(&arena, rule_bits, rules_count(g->rules) / 64 + 1);
    struct change c = {mutants_at(m, i), pool, touched, {.fate = MUTANT_UNSOUND}};
    if (mutants_apply(m, i, touched)) {
        renew(g, c.mutant);
        c.result.fate = is_noticed(&c, true) || is_noticed(&c, false) ? MUTANT_NOTICED : MUTANT_SURVIVES;
        mutants_undo(m);
        renew(g, c.mutant);
    }
    arena_free(&arena);
    return c.result;
}
