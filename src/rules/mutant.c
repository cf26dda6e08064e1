/* Changes a rule set and puts it back. Only what the change touches is compiled. */
#include "rules/mutant.h"

#include <stdlib.h>

#include "rules/mutating.h"

static const char *const words[] = {
#define MUTATION_NAME(id, name) name,
    MUTATION_LIST(MUTATION_NAME)
#undef MUTATION_NAME
};

const char *mutation_word(enum mutation m)
{
    return words[m];
}

struct mutants *mutants_new(struct rules *set)
{
    struct mutants *m = xmalloc(sizeof *m);
    *m = (struct mutants){.set = set};
    set->flags |= RULES_NO_JIT; /* what is compiled from now on is run a few times only */
    mutants_list(m);
    return m;
}

void mutants_free(struct mutants *m)
{
    if (!m)
        return;
    mutants_undo(m);
    free(m->item);
    free(m->saved);
    arena_free(&m->arena);
    free(m);
}

size_t mutants_count(const struct mutants *m)
{
    return m->n;
}

const struct mutant *mutants_at(const struct mutants *m, size_t i)
{
    return &m->item[i];
}

/* --- putting back ------------------------------------------------------------------------------------------------- */

static void put_rule_back(const struct saved_rule *s)
{
    struct full_rule *now = s->rule;
    if (now->program != s->was.program)
        program_free(now->program);
    for (size_t i = 0; i < now->guard_n; i++) {
        bool is_new = true;
        for (size_t k = 0; k < s->was.guard_n; k++)
            is_new = is_new && now->guard[i].program != s->guard[k].program;
        if (is_new)
            program_free(now->guard[i].program);
    }
    *now = s->was;
}

void mutants_undo(struct mutants *m)
{
    for (size_t i = 0; i < m->saved_n; i++)
        put_rule_back(&m->saved[i]);
    m->saved_n = 0;
    if (m->piece)
        memcpy(m->set->piece, m->piece, m->set->piece_n * sizeof *m->piece);
    if (m->over)
        m->set->over = m->over;
    m->piece = NULL;
    m->over = NULL;
    arena_free(&m->arena);
}

/* The rule may be changed from here on: its arrays are copies. */
static struct full_rule *open_rule(struct mutants *m, size_t i)
{
    struct full_rule *rule = m->set->rule[i];
    for (size_t k = 0; k < m->saved_n; k++)
        if (m->saved[k].rule == rule)
            return rule;
    GROW(m->saved, m->saved_cap, m->saved_n + 1);
    m->saved[m->saved_n++] = (struct saved_rule){rule, *rule, rule->guard};
    struct guard *guards = ARENA_ARRAY(&m->arena, struct guard, rule->guard_n + 1);
    struct setting *settings = ARENA_ARRAY(&m->arena, struct setting, rule->pub.setting_n + 1);
    struct over *overs = ARENA_ARRAY(&m->arena, struct over, rule->over_n + 1);
    if (rule->guard_n)
        memcpy(guards, rule->guard, rule->guard_n * sizeof *guards);
    if (rule->pub.setting_n)
        memcpy(settings, rule->pub.setting, rule->pub.setting_n * sizeof *settings);
    if (rule->over_n)
        memcpy(overs, rule->over, rule->over_n * sizeof *overs);
    rule->guard = guards;
    rule->pub.setting = settings;
    rule->over = overs;
    return rule;
}

/* --- changing ----------------------------------------------------------------------------------------------------- */

/* An alternative without `cut`, with what stands there instead. */
static struct alternative without(struct mutants *m, const struct mutant *mutant, struct alternative a, struct str is)
{
    struct span cut = mutant->cut;
    struct pat_line *line = ARENA_NEW(&m->arena, struct pat_line);
    struct str text = a.line->text;
    cut.start = cut.start < a.span.start ? a.span.start : cut.start; /* the sign before it is not its own */
    *line = *a.line;
    line->text = arena_printf(&m->arena, "%.*s%.*s%.*s", (int)cut.start, text.p, (int)is.n, is.p ? is.p : "",
                              (int)(text.n - cut.end), text.p + cut.end);
    return (struct alternative){line, {a.span.start, a.span.end + is.n - span_len(cut)}};
}

/* An alternative of which nothing is left goes; the last one is kept, and matches nothing. */
static struct expression changed(struct mutants *m, const struct mutant *mutant, const struct expression *expr)
{
    struct expression out = {ARENA_ARRAY(&m->arena, struct alternative, expr->n + 1), 0, 0};
    for (size_t i = 0; i < expr->n; i++) {
        struct alternative a = expr->alt[i];
        bool is_meant = a.line->text.p == mutant->line_text.p && span_overlaps(a.span, mutant->cut);
        bool all = is_meant && span_contains(mutant->cut, a.span) && !mutant->is.n;
        if (is_meant && !(all && expr->n > 1))
            a = without(m, mutant, a, all ? STR("(?:)") : mutant->is);
        if (!all || expr->n == 1)
            out.alt[out.n++] = a;
    }
    return out;
}

static bool recompile(struct mutants *m, struct full_rule *rule)
{
    struct diags faults = {0};
    compile_rule(m->set, rule, &faults);
    bool fine = faults.n == 0;
    diags_free(&faults);
    return fine;
}

static bool change_expression(struct mutants *m, const struct mutant *mutant)
{
    struct full_rule *rule = open_rule(m, mutant->rule);
    struct expression *expr = mutant->guard == SIZE_MAX ? &rule->expr : &rule->guard[mutant->guard].expr;
    *expr = changed(m, mutant, expr);
    return recompile(m, rule);
}

static void remove_guard(struct mutants *m, const struct mutant *mutant)
{
    struct full_rule *rule = open_rule(m, mutant->rule);
    for (size_t i = mutant->guard; i + 1 < rule->guard_n; i++)
        rule->guard[i] = rule->guard[i + 1];
    rule->guard_n--;
}

static void remove_setting(struct mutants *m, const struct mutant *mutant)
{
    struct full_rule *rule = open_rule(m, mutant->rule);
    for (size_t i = mutant->item; i + 1 < rule->pub.setting_n; i++)
        rule->pub.setting[i] = rule->pub.setting[i + 1];
    rule->pub.setting_n--;
}

static void remove_over(struct mutants *m, const struct mutant *mutant)
{
    struct full_rule *rule = open_rule(m, mutant->rule);
    for (size_t i = mutant->item; i + 1 < rule->over_n; i++)
        rule->over[i] = rule->over[i + 1];
    rule->over_n--;
    m->over = m->set->over;
    rules_stand_over(m->set, &m->arena);
}

static bool inserts(const struct expression *e, const struct rules *set, const bool *pieces)
{
    for (size_t p = 0; p < set->piece_n; p++)
        if (pieces[p] && expression_inserts(e, set->piece[p].name))
            return true;
    return false;
}

/* The piece, and all that insert it. */
static bool *pieces_with(struct mutants *m, size_t piece)
{
    bool *in = ARENA_ARRAY(&m->arena, bool, m->set->piece_n + 1);
    in[piece] = true;
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < m->set->piece_n; i++)
            if (!in[i] && inserts(&m->set->piece[i].expr, m->set, in))
                in[i] = more = true;
    }
    return in;
}

static bool rule_inserts(const struct mutants *m, size_t i, const bool *pieces)
{
    const struct full_rule *rule = m->set->rule[i];
    bool any = inserts(&rule->expr, m->set, pieces);
    for (size_t k = 0; k < rule->guard_n && !any; k++)
        any = inserts(&rule->guard[k].expr, m->set, pieces);
    return any;
}

static bool change_piece(struct mutants *m, const struct mutant *mutant)
{
    struct rules *set = m->set;
    struct diags faults = {0};
    bool *in = pieces_with(m, mutant->piece), fine = true;
    m->piece = ARENA_ARRAY(&m->arena, struct piece, set->piece_n);
    memcpy(m->piece, set->piece, set->piece_n * sizeof *m->piece);
    set->piece[mutant->piece].expr = changed(m, mutant, &set->piece[mutant->piece].expr);
    for (size_t i = 0; i < set->piece_n; i++)
        if (in[i])
            set->piece[i].state = PIECE_WRITTEN;
    pieces_ready(set, &faults);
    fine = faults.n == 0;
    for (size_t i = 0; i < set->rule_n && fine; i++)
        if (rule_inserts(m, i, in))
            fine = recompile(m, open_rule(m, i));
    diags_free(&faults);
    return fine;
}

static bool change(struct mutants *m, const struct mutant *mutant)
{
    switch (mutant->mutation) {
    case MUTATION_GUARD:
        remove_guard(m, mutant);
        return true;
    case MUTATION_OVER:
        remove_over(m, mutant);
        return true;
    case MUTATION_SET:
        remove_setting(m, mutant);
        return true;
    default:
        return mutant->piece == SIZE_MAX ? change_expression(m, mutant) : change_piece(m, mutant);
    }
}

bool mutants_apply(struct mutants *m, size_t i, uint64_t *touched)
{
    mutants_undo(m);
    memset(touched, 0, (m->set->rule_n / 64 + 1) * sizeof *touched);
    bool fine = change(m, &m->item[i]);
    for (size_t k = 0; k < m->saved_n; k++) {
        size_t index = m->saved[k].rule->pub.index;
        touched[index / 64] |= (uint64_t)1 << (index % 64);
    }
    if (!fine)
        mutants_undo(m);
    return fine;
}
