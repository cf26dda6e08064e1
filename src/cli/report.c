#include "cli/report.h"

#include <errno.h>
#include <stdlib.h>

/* ---- Gathering --------------------------------------------------------------------------------------------------- */

static void *checked(void *p)
{
    if (!p) {
        fputs("chiso: out of memory\n", stderr);
        exit(EXIT_IO);
    }
    return p;
}

static void *grown(void *items, size_t *cap, size_t n, size_t size)
{
    if (n < *cap)
        return items;
    *cap = *cap ? *cap * 2 : 64;
    return checked(realloc(items, *cap * size));
}

void report_outcome(struct report *r, const char *name)
{
    r->outcome = grown(r->outcome, &r->outcome_cap, r->outcome_n, sizeof *r->outcome);
    r->outcome[r->outcome_n++] = (struct outcome){.name = checked(strdup(name))};
}

void report_finding(struct report *r, struct chiso_str rule, char *text, char *json)
{
    r->finding = grown(r->finding, &r->finding_cap, r->finding_n, sizeof *r->finding);
    r->finding[r->finding_n++] = (struct finding){
        .outcome = r->outcome_n - 1,
        .rule = checked(strndup(rule.n > 0 ? rule.p : "", rule.n)),
        .text = text,
        .json = json,
    };
    r->outcome[r->outcome_n - 1].findings++;
}

void report_free(struct report *r)
{
    for (size_t i = 0; i < r->finding_n; i++) {
        free(r->finding[i].rule);
        free(r->finding[i].text);
        free(r->finding[i].json);
    }
    for (size_t i = 0; i < r->outcome_n; i++)
        free(r->outcome[i].name);
    free(r->finding);
    free(r->outcome);
    tally_free(&r->tally);
}

/* ---- For people -------------------------------------------------------------------------------------------------- */

/* By rule; what is of no rule first. Findings of a rule stay in the order of the articles. */
static int by_rule(const void *a, const void *b)
{
    const struct finding *x = a, *y = b;
    int c = strcmp(x->rule, y->rule);
    return c ? c : (x->outcome > y->outcome) - (x->outcome < y->outcome);
}

static struct finding *sorted_by_rule(const struct report *r)
{
    struct finding *sorted = checked(malloc((r->finding_n + 1) * sizeof *sorted));
    struct finding **link = checked(malloc((r->finding_n + 1) * sizeof *link));
    memcpy(sorted, r->finding, r->finding_n * sizeof *sorted);
    free(link);
    qsort(sorted, r->finding_n, sizeof *sorted, by_rule);
    return sorted;
}

static void write_findings(const struct report *r, bool color, FILE *out)
{
    struct finding *sorted = sorted_by_rule(r);
    const char *rule = "";
    for (size_t i = 0; i < r->finding_n; i++) {
        const struct finding *f = &sorted[i];
        if (strcmp(f->rule, rule) != 0)
            fprintf(out, "%s%s%s\n", style_on(color, STYLE_BOLD), f->rule, style_off(color));
        rule = f->rule;
        fprintf(out, "%s\n", f->text);
    }
    free(sorted);
}

static size_t failed(const struct report *r)
{
    size_t n = 0;
    for (size_t i = 0; i < r->outcome_n; i++)
        n += r->outcome[i].findings > 0;
    return n;
}

static void write_text(struct report *r, const struct settings *s, FILE *out)
{
    bool color = style_wanted(s, out);
    if (!s->quiet) {
        write_findings(r, color, out);
        tally_print(&r->tally, color, out);
    }
    if (failed(r) == 0) {
        fprintf(out, "%zu articles, %zu claims: as their goldens say\n", r->articles, r->tally.claims);
        return;
    }
    fprintf(out, "%zu of %zu differ", failed(r), r->outcome_n);
    if (tally_differences(&r->tally) > 0)
        fputs(": ", out);
    tally_print_counts(r->tally.count, out);
    fputc('\n', out);
}

/* ---- In the format that is wanted -------------------------------------------------------------------------------- */

static const struct form {
    const char *name;
    void (*write)(struct report *r, const struct settings *s, FILE *out);
} forms[] = {
    {"text", write_text},
};

int report_write(struct report *r, const struct settings *s, FILE *out)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (strcmp(forms[i].name, s->format) == 0)
            forms[i].write(r, s, out);
    }
    errno = 0;
    return fflush(out) == 0 && !ferror(out) ? 0 : errno ? errno : EIO;
}
