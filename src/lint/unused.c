/* Pieces that nothing inserts. */
#include "lint/checks.h"

static bool rule_inserts(const struct full_rule *rule, struct str name)
{
    bool found = expression_inserts(&rule->expr, name);
    for (size_t i = 0; i < rule->guard_n && !found; i++)
        found = expression_inserts(&rule->guard[i].expr, name);
    return found;
}

static bool is_inserted(const struct rules *set, struct str name)
{
    bool found = false;
    for (size_t i = 0; i < set->rule_n && !found; i++)
        found = rule_inserts(set->rule[i], name);
    for (size_t i = 0; i < set->piece_n && !found; i++)
        found = expression_inserts(&set->piece[i].expr, name);
    return found;
}

void lint_unused(struct lint *l)
{
    for (size_t i = 0; i < l->set->piece_n; i++) {
        const struct piece *p = &l->set->piece[i];
        if (!is_inserted(l->set, p->name))
            fault_at(l->out, p->line, (size_t)(p->name.p - p->line->text.p), "delete it",
                     "nothing inserts the piece \"%.*s\"", (int)p->name.n, p->name.p);
    }
}
