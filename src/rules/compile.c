/* From expanded expressions to PCRE2 code; what PCRE2 says is wrong goes back to its place in the pattern file. */
#include <stdlib.h>

#include "base/letter.h"
#include "rules/set.h"

/* Bytes of an expanded expression that a diagnostic shows on either side of the fault. */
#define NEAR_BYTES 24

static void build(struct rules *set, const struct wrapped *w, struct expanded *e, struct diags *diags)
{
    expand_wrapped(set, w, e, diags);
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

static void tell_fault(const struct expanded *e, const struct expression *expr, int error, size_t at,
                       struct diags *diags)
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

pcre2_code *compile_late(const struct rules *set, const struct wrapped *w, struct expanded *e)
{
    struct diags unheard = {0};
    pcre2_code *code = compile((struct rules *)set, w, e, &unheard); /* all its pieces are ready: none is added */
    diags_free(&unheard);
    return code;
}

pcre2_code *compile_alone(const struct rules *set, const struct expression *expr, const char *before, const char *after)
{
    struct expanded e = {0};
    struct wrapped w = {expr, before, after, EXPAND_FIELDS, PCRE2_ANCHORED};
    pcre2_code *code = compile_late(set, &w, &e);
    expanded_free(&e);
    return code;
}
