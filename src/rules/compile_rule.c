/* A rule's expression and its conditions, with what the engine puts around them. */
#include "rules/set.h"

/* A match begins and ends at word boundaries. Where it begins is seen to by tokens.c; where it ends is part of the
 * expression, so that PCRE2 goes on looking for an end that is one: no letter before and letter, mark or digit behind;
 * no digit before and behind. */
#define MATCH_BEFORE "(?:"
#define MATCH_AFTER  ")(?:(?![\\p{L}\\p{M}\\p{N}])|(?<![\\p{L}\\p{M}\\p{N}])|(?<!\\P{N})(?!\\p{N}))"

/* Conditions begin and end at whole words, too, but may begin or end inside a number. */
#define WORD_BEFORE "(?:(?<![\\p{L}\\p{M}])|(?!\\p{L}))(?:"
#define WORD_AFTER  ")(?:(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}]))"
#define AFTER_AFTER ") ?\\z"

/* True if it matches where there is nothing. */
static bool matches_nothing(pcre2_code *code)
{
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(code, NULL);
    if (!data)
        out_of_memory();
    int rc = pcre2_match(code, (PCRE2_SPTR) "", 0, 0, PCRE2_NO_UTF_CHECK, data, NULL);
    pcre2_match_data_free(data);
    return rc >= 0;
}

static bool looks_back(const struct guard *g)
{
    return g->kind == GUARD_AFTER || g->kind == GUARD_NOT_AFTER;
}

static struct wrapped guard_wrapped(const struct guard *g)
{
    return (struct wrapped){&g->expr, WORD_BEFORE, looks_back(g) ? AFTER_AFTER : WORD_AFTER,
                            EXPAND_FREE | EXPAND_SHARED, 0};
}

static struct wrapped match_wrapped(const struct full_rule *rule)
{
    return (struct wrapped){&rule->expr, MATCH_BEFORE, MATCH_AFTER, EXPAND_FIELDS | EXPAND_SHARED, PCRE2_ANCHORED};
}

static void compile_guard(struct rules *set, const struct full_rule *rule, struct guard *g, struct diags *diags)
{
    struct wrapped w = guard_wrapped(g);
    struct expanded e = {0};
    g->program = program_new(&set->arena, w);
    if (set->sound)
        return;
    pcre2_code *code = g->expr.n ? compile(set, &w, &e, diags) : NULL;
    if (code && !looks_back(g) && matches_nothing(code))
        fault_at(diags, g->expr.alt[0].line, g->expr.alt[0].span.start, "let it ask for at least one character",
                 "a condition of rule \"%.*s\" that any sentence meets", (int)rule->pub.id.n, rule->pub.id.p);
    program_keep(g->program, code, &e);
    expanded_free(&e);
}

static void keep_captures(struct rules *set, struct full_rule *rule, const struct expanded *e)
{
    rule->pub.capture_n = e->capture_n;
    rule->pub.capture = ARENA_ARRAY(&set->arena, struct capture, e->capture_n ? e->capture_n : 1);
    if (e->capture_n)
        memcpy(rule->pub.capture, e->capture, e->capture_n * sizeof *e->capture);
    uint32_t groups = e->group_n + e->group_called;
    if (groups > set->group_max)
        set->group_max = groups;
}

static void compile_match(struct rules *set, struct full_rule *rule, struct diags *diags)
{
    struct wrapped w = match_wrapped(rule);
    struct expanded e = {0};
    pcre2_code *code = NULL;
    if (set->sound)
        expand_wrapped(set, &w, &e, diags);
    else
        code = compile(set, &w, &e, diags);
    if (code && matches_nothing(code))
        fault_at(diags, rule->expr.alt[0].line, rule->expr.alt[0].span.start, "let it ask for at least one character",
                 "an expression that matches nothing at all");
    keep_captures(set, rule, &e);
    rule->program = program_new(&set->arena, w);
    if (!set->sound)
        program_keep(rule->program, code, &e);
    if (code || set->sound) {
        struct str main = {e.regex.p, e.main_n};
        firsts_add(set->firsts, set, rule->pub.index, main);
        needs_add(set->needs, set, rule->pub.index, main);
    }
    expanded_free(&e);
}

void compile_rule(struct rules *set, struct full_rule *rule, struct diags *diags)
{
    if (rule->expr.n)
        compile_match(set, rule, diags);
    for (size_t i = 0; i < rule->guard_n; i++)
        compile_guard(set, rule, &rule->guard[i], diags);
}

pcre2_code *compile_again(const struct rules *set, const struct full_rule *rule, const struct guard *guard,
                          uint32_t options, struct expanded *e)
{
    struct wrapped w = guard ? guard_wrapped(guard) : match_wrapped(rule);
    w.flags &= ~(unsigned)EXPAND_SHARED;
    w.options |= options;
    return compile_late(set, &w, e);
}
