/* A report for programs: JSON Lines, TAP, JUnit's XML. */
#include <stdlib.h>

#include "cli/object.h"
#include "cli/report.h"

/* ---- JSON Lines -------------------------------------------------------------------------------------------------- */

void report_write_json(struct report *r, const struct settings *s, FILE *out)
{
    struct report_counts c = report_counts(r);
    (void)s;
    for (size_t i = 0; i < r->finding_n; i++)
        fputs(r->finding[i].json, out);
    json_object *o = json_object_new_object();
    object_string(o, "type", "summary");
    object_number(o, "articles", r->articles);
    object_number(o, "claims", r->tally.claims);
    object_number(o, "failed", c.failed);
    object_number(o, "known", c.known);
    object_number(o, "fixed", c.fixed);
    tally_put_json(&r->tally, o);
    if (r->score)
        json_object_object_add(o, "truth", score_object(r->score));
    object_write(o, out);
}

/* ---- TAP --------------------------------------------------------------------------------------------------------- */

/* Each line of a text behind `# `. */
static void put_comment(const char *text, FILE *out)
{
    for (size_t n; *text; text += n + (text[n] == '\n')) {
        n = strcspn(text, "\n");
        fprintf(out, "# %.*s\n", (int)n, text);
    }
}

/* What is said of a test on its line; a # would end it. */
static void put_words(const char *words, FILE *out)
{
    char *shown = chiso_show(str_of(words));
    for (const char *p = shown; *p; p++) {
        if (*p == '#' || *p == '\\')
            fputc('\\', out);
        fputc(*p, out);
    }
    chiso_free(shown);
}

void report_write_tap(struct report *r, const struct settings *s, FILE *out)
{
    size_t at = 0;
    fprintf(out, "TAP version 13\n1..%zu\n", r->outcome_n);
    for (size_t i = 0; i < r->outcome_n; i++) {
        const struct outcome *o = &r->outcome[i];
        fprintf(out, "%s %zu - ", o->findings > 0 ? "not ok" : "ok", i + 1);
        put_words(o->name, out);
        if (o->known) {
            fputs(" # TODO ", out);
            put_words(o->known, out);
        }
        fputc('\n', out);
        for (; at < r->finding_n && r->finding[at].outcome == i; at++) {
            if (!s->quiet)
                put_comment(r->finding[at].text, out);
        }
    }
}

/* ---- JUnit ------------------------------------------------------------------------------------------------------- */

/* The text has no control characters but line feeds: it is what chiso_show made. U+FFFE and U+FFFF XML does not
 * have. */
static void put_xml(const char *text, FILE *out)
{
    static const struct {
        const char *bytes, *instead;
    } special[] = {{"<", "&lt;"},    {">", "&gt;"},         {"&", "&amp;"},
                   {"\"", "&quot;"}, {"\xEF\xBF\xBE", "?"}, {"\xEF\xBF\xBF", "?"}};
    while (*text) {
        size_t i = 0, n = sizeof special / sizeof *special;
        while (i < n && strncmp(text, special[i].bytes, strlen(special[i].bytes)) != 0)
            i++;
        if (i < n)
            fputs(special[i].instead, out);
        else
            fputc(*text, out);
        text += i < n ? strlen(special[i].bytes) : 1;
    }
}

static void put_attribute(const char *name, const char *value, FILE *out)
{
    char *shown = chiso_show(str_of(value));
    fprintf(out, " %s=\"", name);
    put_xml(shown, out);
    fputc('"', out);
    chiso_free(shown);
}

static void put_case(const struct report *r, size_t i, size_t *at, FILE *out)
{
    const struct outcome *o = &r->outcome[i];
    enum standing standing = outcome_standing(o);
    fputs("  <testcase classname=\"chiso\"", out);
    put_attribute("name", o->name, out);
    fputs(">\n", out);
    if (standing == KNOWN) {
        fputs("    <skipped", out);
        put_attribute("message", o->known, out);
        fputs("/>\n", out);
    }
    if (standing == FAILED)
        fprintf(out, "    <failure message=\"%zu differences\">\n", o->findings);
    for (; *at < r->finding_n && r->finding[*at].outcome == i; (*at)++) {
        if (standing == FAILED)
            put_xml(r->finding[*at].text, out);
    }
    if (standing == FAILED)
        fputs("    </failure>\n", out);
    fputs("  </testcase>\n", out);
}

void report_write_junit(struct report *r, const struct settings *s, FILE *out)
{
    struct report_counts c = report_counts(r);
    size_t at = 0;
    (void)s;
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", out);
    fprintf(out, "<testsuite name=\"chiso test\" tests=\"%zu\" failures=\"%zu\" skipped=\"%zu\">\n", r->outcome_n,
            c.failed, c.known);
    for (size_t i = 0; i < r->outcome_n; i++)
        put_case(r, i, &at, out);
    fputs("</testsuite>\n", out);
}
