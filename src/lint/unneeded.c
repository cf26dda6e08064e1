/* Rules that could be deleted: every example holds without them, and every article gives the same claims. */
#include "lint/checks.h"

static bool is_needed(struct pool *pool, const rule_bits *rule)
{
    for (size_t i = 0; i < pool_count(pool); i++)
        if (pool_matched(pool, i, rule) && pool_misses(pool, i, rule))
            return true;
    return false;
}

void lint_unneeded(struct lint *l)
{
    for (size_t i = 0; i < l->set->rule_n; i++) {
        const struct full_rule *rule = l->set->rule[i];
        rule_bits *bits = ARENA_ARRAY(&l->arena, rule_bits, l->set->rule_n / 64 + 1);
        bits_set(bits, i);
        if (!is_needed(l->pool, bits))
            fault_at(l->out, rule->line, 0, "delete it, or add an example that only this rule makes hold",
                     "nothing needs the rule \"%.*s\": without it all examples hold and all articles say the same",
                     (int)rule->pub.id.n, rule->pub.id.p);
    }
}
