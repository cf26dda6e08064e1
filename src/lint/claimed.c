/* Examples that two rules claim: both match the same words, and nothing that is written decides, only the order in
 * which the files are read. */
#include "claims/examples.h"
#include "lint/checks.h"

/* The match of the example's own rule that stands. */
static const struct match *own_match(const struct example *e, const struct matches *found, const struct verdict *v)
{
    for (size_t i = 0; i < found->n; i++)
        if (found->item[i].rule == e->rule && v[i].fate == FATE_STANDS)
            return &found->item[i];
    return NULL;
}

static bool is_rival(const struct lint *l, const struct match *own, const struct match *other)
{
    return other->rule != own->rule && str_eq(other->rule->kind, own->rule->kind) &&
           select_precedence(l->g, own, other) == BY_ORDER && own->words.start == other->words.start;
}

static void tell_rival(struct lint *l, const struct example *e, const struct rule *rival)
{
    diags_add(l->out, example_place(e, e->text),
              "write in one of them which it stands over, or keep one of the two",
              "%.*s and %.*s claim the same words; only the order of the files decides", (int)e->rule->id.n,
              e->rule->id.p, (int)rival->id.n, rival->id.p);
}

void lint_claimed(struct lint *l)
{
    struct bench *b = bench_new(l->g);
    size_t n = rules_count(l->set);
    bool *told = ARENA_ARRAY(&l->arena, bool, n *n + 1); /* of each two rules */
    for (size_t i = 0; i < rules_example_count(l->set); i++) {
        const struct example *e = rules_example_at(l->set, i);
        const struct matches *found;
        const struct verdict *verdict = bench_matches(b, e, &found);
        const struct match *own = e->yes ? own_match(e, found, verdict) : NULL;
        for (size_t k = 0; own && k < found->n; k++) {
            bool *once = &told[e->rule->index * n + found->item[k].rule->index];
            if (is_rival(l, own, &found->item[k]) && !*once)
                tell_rival(l, e, found->item[k].rule);
            *once = *once || is_rival(l, own, &found->item[k]);
        }
    }
    bench_free(b);
}
