/* Pieces that nothing inserts. */
#include "lint/checks.h"

static bool inserts(const struct expression *e, struct str name)
{
    for (size_t i = 0; i < e->n; i++) {
        struct str text = {e->alt[i].line->text.p, e->alt[i].span.end};
        for (size_t at = e->alt[i].span.start; at < text.n;) {
            struct lexeme l = lex_next(text, at);
            if (l.kind == LEX_PIECE && str_eq(l.name, name))
                return true;
            at = l.span.end;
        }
    }
    return false;
}

static bool rule_inserts(const struct full_rule *rule, struct str name)
{
    bool found = inserts(&rule->expr, name);
    for (size_t i = 0; i < rule->guard_n && !found; i++)
        found = inserts(&rule->guard[i].expr, name);
    return found;
}

static bool is_inserted(const struct rules *set, struct str name)
{
    bool found = false;
    for (size_t i = 0; i < set->rule_n && !found; i++)
        found = rule_inserts(set->rule[i], name);
    for (size_t i = 0; i < set->piece_n && !found; i++)
        found = inserts(&set->piece[i].expr, name);
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
