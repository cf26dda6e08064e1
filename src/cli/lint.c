/* chiso lint: are the patterns sound? */
#include <stdlib.h>
#include <string.h>

#include "cli/object.h"

static const struct argp_option options[] = {
    {"format", 'f', "FORMAT", 0,
     "text: for people (default); gcc: FILE:LINE:COLUMN: a line, for editors; json: an object a line, for programs", 1},
    {"corpus", KEY_CORPUS, "PATH", 0, "Articles that may need a rule that no example needs: a file or a folder", 1},
    {"strict", KEY_STRICT, NULL, 0, "End with exit status 1 when there are warnings", 1},
    {0},
};

static const char *const formats[] = {"text", "gcc", "json", NULL};

static void put_text(const struct chiso_lint *lint, size_t i)
{
    char *text = chiso_lint_text(lint, i);
    fputs(text, stderr);
    chiso_free(text);
}

static void put_gcc(const struct chiso_lint *lint, size_t i)
{
    const struct chiso_finding *f = chiso_lint_finding(lint, i);
    char *file = chiso_show(f->file), *what = chiso_show(f->what), *remedy = chiso_show(f->remedy);
    printf("%s:%zu:%zu: %s: %s%s%s [%.*s]\n", file, f->line, f->column ? f->column : 1,
           f->warning ? "warning" : "error", what, *remedy ? "; " : "", remedy, (int)f->check.n, f->check.p);
    chiso_free(file);
    chiso_free(what);
    chiso_free(remedy);
}

static void add_str(json_object *o, const char *key, struct chiso_str s)
{
    if (s.n > 0)
        object_str(o, key, s);
}

static void add_number(json_object *o, const char *key, size_t n)
{
    if (n > 0)
        object_number(o, key, n);
}

static void put_json(const struct chiso_lint *lint, size_t i)
{
    const struct chiso_finding *f = chiso_lint_finding(lint, i);
    json_object *o = json_object_new_object();
    object_string(o, "type", "finding");
    object_string(o, "severity", f->warning ? "warning" : "error");
    add_str(o, "check", f->check);
    add_str(o, "file", f->file);
    add_number(o, "line", f->line);
    add_number(o, "column", f->column);
    add_str(o, "what", f->what);
    add_str(o, "remedy", f->remedy);
    add_str(o, "text", f->text);
    object_write(o, stdout);
}

static const struct {
    const char *format;
    void (*put)(const struct chiso_lint *lint, size_t i);
} ways[] = {{"text", put_text}, {"gcc", put_gcc}, {"json", put_json}};

struct tally {
    size_t faults, warnings, examples, fail;
};

static struct tally put_findings(const struct chiso_lint *lint, const struct settings *s)
{
    struct tally t = {0};
    const struct chiso_finding *f;
    for (size_t i = 0; (f = chiso_lint_finding(lint, i)); i++) {
        for (size_t k = 0; k < sizeof ways / sizeof *ways; k++)
            if (strcmp(s->format, ways[k].format) == 0)
                ways[k].put(lint, i);
        t.faults += !f->warning;
        t.warnings += f->warning;
    }
    return t;
}

/* -v: each example with what became of it. */
static void put_examples(const struct chiso_lint *lint, const struct settings *s, struct tally *t)
{
    const struct chiso_example *e;
    for (; (e = chiso_lint_example(lint, t->examples)); t->examples++) {
        t->fail += !e->holds;
        if (s->verbose)
            fprintf(stderr, "%.*s:%zu: %s %s %.*s: %.*s\n", (int)e->file.n, e->file.p, e->line,
                    e->holds ? "holds" : "FAILS", e->yes ? "yes" : "no", (int)e->rule.n, e->rule.p, (int)e->text.n,
                    e->text.p);
    }
}

static void put_summary(const struct chiso_lint *lint, const struct tally *t)
{
    printf("%s: %zu rules, %zu examples", chiso_lint_dir(lint), chiso_lint_rules(lint), t->examples);
    if (t->fail)
        printf(", %zu do not hold", t->fail);
    else if (t->examples)
        fputs(", all hold", stdout);
    if (t->warnings)
        printf("; %zu warning%s", t->warnings, t->warnings > 1 ? "s" : "");
    putchar('\n');
}

static void read_corpus(struct chiso_lint *lint, const char *path)
{
    struct chiso_inputs *inputs = chiso_inputs_new();
    chiso_inputs_add(inputs, path);
    chiso_lint_corpus(lint, inputs);
    chiso_inputs_free(inputs);
}

static int run(const struct settings *s)
{
    struct chiso_lint *lint = chiso_lint_new(s->patterns);
    if (s->corpus)
        read_corpus(lint, s->corpus);
    chiso_lint_run(lint);
    struct tally t = put_findings(lint, s);
    put_examples(lint, s, &t);
    if (chiso_lint_rules(lint) && !s->quiet && strcmp(s->format, "text") == 0)
        put_summary(lint, &t);
    chiso_lint_free(lint);
    int code = t.faults ? EXIT_RULES : t.warnings && s->strict ? EXIT_FINDINGS : EXIT_FINE;
    return fflush(stdout) == 0 ? code : EXIT_IO;
}

const struct command lint_command = {
    .name = "lint",
    .summary = "checks patterns and word lists, and that all examples hold",
    .arguments = "",
    .about = "Checks a folder of patterns and word lists. Faults: their form, and that every rule gives what its "
             "examples say. Warnings: alternatives that can never match, expressions that run away on some text, "
             "fields that nothing reads or that cannot hold what they are given, examples that two rules claim, "
             "rules that nothing needs, pieces that nothing inserts, letters that look like others. All are told "
             "at once, each with its place and a remedy; -v tells of every example.\v"
             "Exit status: 0 all is well, or there are only warnings; 1 there are warnings (--strict); 2 there are "
             "faults; 3 wrong usage; 4 the output cannot be written.",
    .options = options,
    .formats = formats,
    .run = run,
};
