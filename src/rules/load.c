/* A folder of pattern files becomes a rule set: read, parse, check as a whole, compile. */
#include <stdlib.h>

#include "rules/set.h"

static void check_rule(struct rules *set, const struct full_rule *rule, struct diags *diags)
{
    const char *id = rule->pub.id.p;
    int n = (int)rule->pub.id.n;
    if (!rule->expr.n)
        fault_at(diags, rule->line, 0, "add a line `match REGEX`", "rule \"%.*s\" has no match", n, id);
    if (set->sound || set->flags & RULES_ALLOW_UNTESTED)
        return;
    if (!rule->has_yes)
        fault_at(diags, rule->line, 0, "add a line `yes SENTENCE  field=value` that it must match",
                 "rule \"%.*s\" has no example that it matches", n, id);
    if (!rule->has_no)
        fault_at(diags, rule->line, 0, "add a line `no SENTENCE`: a near miss that it must not match",
                 "rule \"%.*s\" has no example that it does not match", n, id);
}

static void over_add(struct rules *set, size_t a, size_t b)
{
    size_t bit = a * set->rule_n + b;
    set->over[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static void fault_over(struct rules *set, const struct over *over, struct diags *diags)
{
    struct str best = STR_EMPTY;
    for (size_t i = 0; i < set->rule_n; i++)
        nearest_offer(over->glob, set->rule[i]->pub.id, &best);
    fault_at(diags, over->line, over->column, nearest_remedy(&set->arena, best, "name a rule, or KIND.*"),
             "there is no rule \"%.*s\"", (int)over->glob.n, over->glob.p);
}

/* Marks what rule a stands over by one glob. */
static void apply_over(struct rules *set, size_t a, const struct over *over, struct diags *diags)
{
    bool any = false;
    for (size_t b = 0; b < set->rule_n; b++) {
        if (!glob_matches(over->glob, set->rule[b]->pub.id))
            continue;
        any = true;
        if (a != b)
            over_add(set, a, b);
    }
    if (!any)
        fault_over(set, over, diags);
}

static void over_remove(struct rules *set, size_t a, size_t b)
{
    size_t bit = a * set->rule_n + b;
    set->over[bit / 64] &= ~((uint64_t)1 << (bit % 64));
}

static bool names_exactly(const struct full_rule *a, const struct full_rule *b)
{
    for (size_t i = 0; i < a->over_n; i++)
        if (str_eq(a->over[i].glob, b->pub.id))
            return true;
    return false;
}

/* Two rules that stand over each other: a name is stronger than a `*`; of two `*` neither counts. */
static void settle(struct rules *set, size_t a, size_t b, struct diags *diags)
{
    const struct full_rule *x = set->rule[a], *y = set->rule[b];
    bool x_names = names_exactly(x, y), y_names = names_exactly(y, x);
    if (x_names && y_names)
        fault_at(diags, y->line, 0, "decide which of the two stands",
                 "rules \"%.*s\" and \"%.*s\" stand over each other", (int)x->pub.id.n, x->pub.id.p, (int)y->pub.id.n,
                 y->pub.id.p);
    if (!x_names)
        over_remove(set, a, b);
    if (!y_names)
        over_remove(set, b, a);
}

static void settle_all(struct rules *set, struct diags *diags)
{
    for (size_t a = 0; a < set->rule_n; a++)
        for (size_t b = a + 1; b < set->rule_n; b++)
            if (over_bit(set, a, b) && over_bit(set, b, a))
                settle(set, a, b, diags);
}

static void apply_all_over(struct rules *set, struct arena *arena, struct diags *diags)
{
    size_t words = set->rule_n * set->rule_n / 64 + 1;
    set->over = ARENA_ARRAY(arena, uint64_t, words);
    for (size_t a = 0; a < set->rule_n; a++)
        for (size_t i = 0; i < set->rule[a]->over_n; i++)
            apply_over(set, a, &set->rule[a]->over[i], diags);
    settle_all(set, diags);
}

void rules_stand_over(struct rules *set, struct arena *arena)
{
    struct diags unheard = {0};
    apply_all_over(set, arena, &unheard);
    diags_free(&unheard);
}

static void load_files(struct rules *set, struct str dir, const char *sound, struct diags *diags)
{
    struct pat_files files = {0};
    files_read(dir, &set->arena, &files, set->digest, diags);
    set->sound = sound && strcmp(set->digest, sound) == 0;
    for (size_t i = 0; i < files.n; i++)
        parse_file(set, &files.item[i], diags);
    files_free(&files);
}

struct rules *rules_load(struct str dir, const struct lists *lists, unsigned flags, const char *sound,
                         struct diags *diags)
{
    struct rules *set = xmalloc(sizeof *set);
    size_t faults = diags->n;
    *set = (struct rules){.lists = lists, .flags = flags};
    load_files(set, dir, sound, diags);
    pieces_ready(set, diags);
    set->firsts = firsts_new(&set->arena, set->rule_n);
    set->needs = needs_new(&set->arena, set);
    for (size_t i = 0; i < set->rule_n; i++) {
        check_rule(set, set->rule[i], diags);
        compile_rule(set, set->rule[i], diags);
    }
    apply_all_over(set, &set->arena, diags);
    if (diags->n > faults) {
        diags_sort(diags, faults);
        rules_free(set);
        set = NULL;
    }
    return set;
}

static void free_expression(struct expression *e)
{
    free(e->alt);
}

static void free_rule(struct full_rule *rule)
{
    free_expression(&rule->expr);
    for (size_t i = 0; i < rule->guard_n; i++) {
        free_expression(&rule->guard[i].expr);
        program_free(rule->guard[i].program);
    }
    free(rule->guard);
    free(rule->over);
    free(rule->pub.setting);
    free(rule->setting_line);
    program_free(rule->program);
}

void rules_free(struct rules *r)
{
    if (!r)
        return;
    for (size_t i = 0; i < r->piece_n; i++)
        free_expression(&r->piece[i].expr);
    for (size_t i = 0; i < r->rule_n; i++)
        free_rule(r->rule[i]);
    free(r->piece);
    free(r->book);
    free(r->rule);
    free(r->example);
    arena_free(&r->arena);
    free(r);
}
