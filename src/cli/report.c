#include "cli/report.h"

#include <errno.h>
#include <stdlib.h>

#include "cli/object.h"

/* ---- Gathering --------------------------------------------------------------------------------------------------- */

void report_outcome(struct report *r, const char *name, const char *known)
{
    r->outcome = grown(r->outcome, &r->outcome_cap, r->outcome_n, sizeof *r->outcome);
    r->outcome[r->outcome_n++] = (struct outcome){must(strdup(name)), known ? must(strdup(known)) : NULL, 0};
}

void report_finding(struct report *r, struct chiso_str rule, char *text, char *json)
{
    r->finding = grown(r->finding, &r->finding_cap, r->finding_n, sizeof *r->finding);
    r->finding[r->finding_n++] = (struct finding){
        .outcome = r->outcome_n - 1,
        .rule = must(strndup(rule.n > 0 ? rule.p : "", rule.n)),
        .text = text,
        .json = json,
    };
    r->outcome[r->outcome_n - 1].findings++;
}

static char *fault_json(const char *name, const char *what)
{
    json_object *o = json_object_new_object();
    object_string(o, "type", "fault");
    object_string(o, "name", name);
    object_string(o, "says", what);
    struct memory m;
    memory_open(&m);
    object_write(o, m.file);
    return memory_close(&m);
}

void report_fault(struct report *r, const char *name, const char *what)
{
    char *shown = chiso_show(str_of(name));
    report_finding(r, (struct chiso_str){0}, printed("    %s: %s\n", shown, what), fault_json(shown, what));
    chiso_free(shown);
}

void report_free(struct report *r)
{
    for (size_t i = 0; i < r->finding_n; i++) {
        free(r->finding[i].rule);
        free(r->finding[i].text);
        free(r->finding[i].json);
    }
    for (size_t i = 0; i < r->outcome_n; i++) {
        free(r->outcome[i].name);
        free(r->outcome[i].known);
    }
    free(r->finding);
    free(r->outcome);
    tally_free(&r->tally);
}

enum standing outcome_standing(const struct outcome *o)
{
    if (o->known)
        return o->findings > 0 ? KNOWN : FIXED;
    return o->findings > 0 ? FAILED : STANDS;
}

struct report_counts report_counts(const struct report *r)
{
    struct report_counts c = {0};
    for (size_t i = 0; i < r->outcome_n; i++) {
        enum standing standing = outcome_standing(&r->outcome[i]);
        c.failed += standing == FAILED;
        c.known += standing == KNOWN;
        c.fixed += standing == FIXED;
    }
    return c;
}

/* ---- For people -------------------------------------------------------------------------------------------------- */

/* By rule; what is of no rule first. Findings of a rule stay in the order in which they were found. */
static int by_rule(const void *a, const void *b)
{
    const struct finding *x = *(const struct finding *const *)a, *y = *(const struct finding *const *)b;
    int c = strcmp(x->rule, y->rule);
    return c ? c : (x > y) - (x < y);
}

/* Those that are not known, by rule; to be freed. */
static const struct finding **sorted_findings(const struct report *r, size_t *n)
{
    const struct finding **sorted = must(malloc((r->finding_n + 1) * sizeof *sorted));
    *n = 0;
    for (size_t i = 0; i < r->finding_n; i++) {
        if (outcome_standing(&r->outcome[r->finding[i].outcome]) == FAILED)
            sorted[(*n)++] = &r->finding[i];
    }
    qsort(sorted, *n, sizeof *sorted, by_rule);
    return sorted;
}

static void write_findings(const struct report *r, bool color, FILE *out)
{
    size_t n;
    const struct finding **sorted = sorted_findings(r, &n);
    const char *rule = "";
    for (size_t i = 0; i < n; i++) {
        if (strcmp(sorted[i]->rule, rule) != 0) {
            fputs(style_on(color, STYLE_BOLD), out);
            put_shown(str_of(sorted[i]->rule), out);
            fprintf(out, "%s\n", style_off(color));
        }
        rule = sorted[i]->rule;
        fprintf(out, "%s\n", sorted[i]->text);
    }
    free(sorted);
}

static void write_last_line(struct report *r, const struct settings *s, FILE *out)
{
    struct report_counts c = report_counts(r);
    if (c.failed == 0)
        fprintf(out, "%zu articles, %zu claims: %s", r->articles, r->tally.claims, "as their goldens say");
    else
        fprintf(out, "%zu of %zu differ", c.failed, r->outcome_n);
    if (tally_differences(&r->tally) > 0) {
        fputs(": ", out);
        tally_print_counts(r->tally.count, out);
    }
    if (c.known > 0)
        fprintf(out, "; %zu known to differ", c.known);
    if (c.fixed > 0)
        fprintf(out, "; %zu fixed", c.fixed);
    fputc('\n', out);
    if (c.failed > 0 && !s->accept && !s->quiet)
        fputs("Is it right so? The same command with --accept writes what it shows into the goldens.\n", out);
}

static void write_text(struct report *r, const struct settings *s, FILE *out)
{
    bool color = style_wanted(s, out);
    if (!s->quiet) {
        write_findings(r, color, out);
        tally_print(&r->tally, color, out);
    }
    if (r->score && s->verbose)
        score_print(r->score, color, out);
    if (r->score && !s->quiet)
        score_print_line(r->score, out);
    write_last_line(r, s, out);
}

/* ---- In the format that is wanted -------------------------------------------------------------------------------- */

static const struct form {
    const char *name;
    void (*write)(struct report *r, const struct settings *s, FILE *out);
} forms[] = {
    {"text", write_text},
    {"json", report_write_json},
    {"tap", report_write_tap},
    {"junit", report_write_junit},
};

int report_write(struct report *r, const struct settings *s, FILE *out)
{
    errno = 0;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (strcmp(forms[i].name, s->format) == 0)
            forms[i].write(r, s, out);
    }
    return fflush(out) == 0 && !ferror(out) ? 0 : errno ? errno : EIO;
}
