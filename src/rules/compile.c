/* From expanded expressions to PCRE2 code; what PCRE2 says is wrong goes back to its place in the pattern file. */
#include <stdlib.h>

#include "base/letter.h"
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

/* Bytes of an expanded expression that a diagnostic shows on either side of the fault. */
#define NEAR_BYTES 24

static void build_main(struct rules *set, const struct wrapped *w, struct expanded *e, struct diags *diags)
{
    expanded_add(e, w->before);
    expand(set, w->expr, w->flags, e, diags);
    expanded_add(e, w->after);
    e->main_n = e->regex.n;
}

static void build(struct rules *set, const struct wrapped *w, struct expanded *e, struct diags *diags)
{
    build_main(set, w, e, diags);
    expanded_define(set, e, diags);
}

static pcre2_code *compile_bytes(const struct expanded *e, uint32_t options, int *error, size_t *at)
{
    return pcre2_compile((PCRE2_SPTR)e->regex.p, e->regex.n, PATTERN_OPTIONS | options, error, at, NULL);
}

/* The origin of byte `at` of the expanded text; what the engine added counts to what stands before it. */
static const struct origin *origin_of(const struct expanded *e, size_t at)
{
    const struct origin *found = NULL;
    for (size_t i = 0; i < e->origin_n; i++)
        if (e->origin[i].line && (e->origin[i].out <= at || !found))
            found = &e->origin[i];
    return found;
}

/* Expanded text around byte `at`, cut at characters. */
static struct str near_text(const struct expanded *e, size_t at)
{
    size_t start = at > NEAR_BYTES ? at - NEAR_BYTES : 0;
    size_t end = at + NEAR_BYTES < e->regex.n ? at + NEAR_BYTES : e->regex.n;
    struct str regex = buf_str(&e->regex);
    return str_slice(regex, (struct span){letter_start(regex, start), letter_start(regex, end)});
}

/* PCRE2's code has a copy of a group for each time that it may be repeated. */
static bool copies_groups(struct str regex)
{
    for (size_t i = 0; i + 2 < regex.n; i++)
        if (regex.p[i] == ')' && regex.p[i + 1] == '{' && is_digit(regex.p[i + 2]))
            return true;
    return false;
}

static const char *remedy_of(const struct expanded *e, int error)
{
    if (error != PCRE2_ERROR_PATTERN_TOO_LARGE)
        return "see the manual of PCRE2's syntax (man pcre2pattern)";
    return copies_groups(buf_str(&e->regex)) ? "a bounded repeat, as in (...){0,9}, copies its group: use * or fewer"
                                             : "write it as several rules, or use fewer pieces";
}

static void tell_fault(const struct expanded *e, const struct expression *expr, int error, size_t at, struct diags *diags)
{
    char message[256] = "";
    pcre2_get_error_message(error, (PCRE2_UCHAR *)message, sizeof message);
    const struct origin *o = origin_of(e, at);
    const struct pat_line *line = o ? o->line : expr->alt[0].line;
    size_t byte = o ? o->byte + (o->verbatim ? at - o->out : 0) : expr->alt[0].span.start;
    size_t end = expr->alt[expr->n - 1].span.end;
    if (at >= e->regex.n || byte > end) /* something is missing at the end */
        byte = end;
    struct str near = near_text(e, at);
    fault_at(diags, line, byte, remedy_of(e, error), "%s, near \"%.*s\"", message, (int)near.n, near.p);
}

/* Looks for the alternative that is faulty by itself, so that an open parenthesis is found where it is. */
static bool report_alternative(struct rules *set, const struct wrapped *w, struct diags *diags)
{
    bool found = false;
    for (size_t i = 0; i < w->expr->n && !found; i++) {
        struct expression one = {&w->expr->alt[i], 1, 1};
        struct wrapped alone = {&one, "", "", w->flags, w->options};
        struct expanded e = {0};
        int error;
        size_t at;
        build(set, &alone, &e, diags);
        pcre2_code *code = compile_bytes(&e, w->options, &error, &at);
        found = !code;
        if (found)
            tell_fault(&e, &one, error, at, diags);
        pcre2_code_free(code);
        expanded_free(&e);
    }
    return found;
}

pcre2_code *compile(struct rules *set, const struct wrapped *w, struct expanded *e, struct diags *diags)
{
    int error;
    size_t at;
    struct wrapped other = *w;
    other.flags ^= EXPAND_SHARED;
    build(set, w, e, diags);
    pcre2_code *code = e->broken ? NULL : compile_bytes(e, w->options, &error, &at);
    if (code || e->broken)
        return code;
    expanded_free(e);
    build(set, &other, e, diags);
    code = compile_bytes(e, w->options, &error, &at);
    if (!code && !report_alternative(set, &other, diags))
        tell_fault(e, w->expr, error, at, diags);
    return code;
}

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
        build_main(set, &w, &e, diags);
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

pcre2_code *compile_late(const struct rules *set, const struct wrapped *w, struct expanded *e)
{
    struct diags unheard = {0};
    pcre2_code *code = compile((struct rules *)set, w, e, &unheard); /* all its pieces are ready: none is added */
    diags_free(&unheard);
    return code;
}

pcre2_code *compile_again(const struct rules *set, const struct full_rule *rule, const struct guard *guard,
                          uint32_t options, struct expanded *e)
{
    struct wrapped w = guard ? guard_wrapped(guard) : match_wrapped(rule);
    w.flags &= ~(unsigned)EXPAND_SHARED;
    w.options |= options;
    return compile_late(set, &w, e);
}

pcre2_code *compile_alone(const struct rules *set, const struct expression *expr, const char *before, const char *after)
{
    struct expanded e = {0};
    struct wrapped w = {expr, before, after, EXPAND_FIELDS, PCRE2_ANCHORED};
    pcre2_code *code = compile_late(set, &w, &e);
    expanded_free(&e);
    return code;
}
