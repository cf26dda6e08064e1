/* All checks, in one table. */
#include "lint/checks.h"

struct check {
    const char *name;
    void (*run)(struct lint *l);
};

static const struct check checks[] = {
    {"dead-alternative", lint_dead}, {"runaway", lint_runaway},     {"unread-field", lint_fields},
    {"claimed-twice", lint_claimed}, {"unused-piece", lint_unused}, {"unneeded-rule", lint_unneeded},
};

void lint_expressions(struct lint *l, void (*visit)(struct lint *l, const struct place *place))
{
    for (size_t i = 0; i < l->set->piece_n; i++)
        if (!l->set->piece[i].list)
            visit(l, &(struct place){&l->set->piece[i].expr, NULL, NULL});
    for (size_t i = 0; i < l->set->rule_n; i++) {
        const struct full_rule *rule = l->set->rule[i];
        visit(l, &(struct place){&rule->expr, rule, NULL});
        for (size_t k = 0; k < rule->guard_n; k++)
            visit(l, &(struct place){&rule->guard[k].expr, rule, &rule->guard[k]});
    }
}

void lint_set(const struct rules *set, const struct grammar *g, struct pool *pool, struct diags *out)
{
    out->warning = true;
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) {
        struct lint l = {set, g, pool, out, {0}};
        out->check = checks[i].name;
        checks[i].run(&l);
        arena_free(&l.arena);
    }
    out->warning = false;
}
