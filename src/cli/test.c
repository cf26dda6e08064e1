/* chiso test: what the rules make of a corpus, against its goldens. */
#include "cli/corpus.h"

#include <errno.h>
#include <stdlib.h>

#include "cli/accept.h"
#include "cli/report.h"

static const struct argp_option options[] = {
    {"format", 'f', "FORMAT", 0, "text: for people, grouped by rule (default)", 1},
    {"only", KEY_ONLY, "WHAT", 0, "Look at one kind, rule or article alone; may be given several times", 1},
    {"accept", KEY_ACCEPT, NULL, 0, "Write what was shown into the goldens", 1},
    {0},
};

static const char *const formats[] = {"text", NULL};

struct test {
    const struct settings *settings;
    struct chiso_rules *rules;
    struct chiso_worker *worker;
    struct corpus corpus;
    struct report report;
    struct acceptances acceptances;
    bool color;
};

/* ---- Findings ---------------------------------------------------------------------------------------------------- */

struct memory {
    FILE *file;
    char *text;
    size_t n;
};

static void memory_open(struct memory *m)
{
    m->file = open_memstream(&m->text, &m->n);
    if (!m->file) {
        fputs("chiso: out of memory\n", stderr);
        exit(EXIT_IO);
    }
}

static char *memory_close(struct memory *m)
{
    fclose(m->file);
    return m->text;
}

static void print_place(const struct article *a, const struct chiso_difference *d, FILE *out)
{
    const struct chiso_claim *c = difference_claim(d);
    char *path = chiso_show((struct chiso_str){a->path, strlen(a->path)});
    fprintf(out, "    %s", path);
    if (c)
        fprintf(out, "@%zu", c->source_start);
    fputs(": ", out);
    chiso_free(path);
}

static void take_difference(struct test *t, const struct article *a, const struct chiso_pair *pair, size_t i)
{
    const struct chiso_difference *d = &pair->difference[i];
    const struct chiso_claim *c = difference_claim(d);
    struct memory m;
    memory_open(&m);
    print_place(a, d, m.file);
    difference_print_head(d, t->color, m.file);
    fputc('\n', m.file);
    difference_print_body(pair, d, t->color, m.file);
    report_finding(&t->report, c ? c->rule : (struct chiso_str){0}, memory_close(&m), chiso_difference_json(pair, i));
    tally_difference(&t->report.tally, d);
}

/* A finding that is no difference of claims. */
static void take_fault(struct test *t, const char *path, const char *what)
{
    struct memory m;
    memory_open(&m);
    char *shown = chiso_show((struct chiso_str){path, strlen(path)});
    fprintf(m.file, "    %s: %s\n", shown, what);
    chiso_free(shown);
    report_finding(&t->report, (struct chiso_str){0}, memory_close(&m), NULL);
}

static void take_pairs(struct test *t, const struct article *a, struct chiso_pairs *pairs)
{
    const struct chiso_pair *pair;
    while ((pair = chiso_pairs_next(pairs)) != NULL) {
        t->report.tally.claims += pair->after_claims;
        for (size_t i = 0; i < pair->differences; i++)
            take_difference(t, a, pair, i);
    }
    if (chiso_pairs_error(pairs))
        take_fault(t, a->golden, chiso_pairs_error(pairs));
}

static bool same_lines(const struct lines *a, const struct lines *b)
{
    return a->n == b->n && (a->n == 0 || memcmp(a->p, b->p, a->n) == 0);
}

static void compare_article(struct test *t, const struct article *a, const struct lines *golden,
                            const struct lines *made)
{
    size_t before = t->report.finding_n;
    struct chiso_pairs *pairs = chiso_pairs_read((struct chiso_str){golden->p, golden->n},
                                                 (struct chiso_str){made->p, made->n}, CHISO_KEY_ORDER);
    take_pairs(t, a, pairs);
    chiso_pairs_free(pairs);
    if (t->report.finding_n == before && !same_lines(golden, made))
        take_fault(t, a->golden, "the same claims, written in other bytes");
}

static int test_article(struct test *t, const struct article *a)
{
    struct lines golden;
    int error = article_golden(a, &golden);
    if (error && error != ENOENT) {
        message(ERROR, a->golden, "cannot be read: %s", strerror(error));
        return EXIT_IO;
    }
    struct lines made = article_extract(a, t->worker, !t->settings->quiet);
    report_outcome(&t->report, a->path);
    t->report.articles++;
    if (error)
        take_fault(t, a->path, "a new article: it has no golden yet");
    compare_article(t, a, &golden, &made);
    if (t->report.outcome[t->report.outcome_n - 1].findings > 0)
        accept_add(&t->acceptances, a->golden, made.p, made.n);
    else
        free(made.p);
    free(golden.p);
    return EXIT_FINE;
}

static void test_orphan(struct test *t, const char *path)
{
    report_outcome(&t->report, path);
    take_fault(t, path, "no article has this golden any more");
    accept_add(&t->acceptances, path, NULL, 0);
}

/* ---- The command ------------------------------------------------------------------------------------------------- */

static int load_rules(struct test *t)
{
    char *diagnostics = NULL;
    t->rules = chiso_rules_load(t->settings->patterns, 0, &diagnostics);
    if (!t->rules) {
        fputs(diagnostics ? diagnostics : "", stderr);
        message(ERROR, NULL, "the rules cannot be loaded; mend them, or name another folder with -p DIR");
    }
    chiso_free(diagnostics);
    return t->rules ? EXIT_FINE : EXIT_RULES;
}

static int test_all(struct test *t)
{
    int code = EXIT_FINE;
    t->worker = chiso_worker_new(t->rules);
    for (size_t i = 0; i < t->corpus.article_n && code == EXIT_FINE; i++)
        code = test_article(t, &t->corpus.article[i]);
    for (size_t i = 0; i < t->corpus.orphan_n && code == EXIT_FINE; i++)
        test_orphan(t, t->corpus.orphan[i]);
    return code;
}

/* Shows what was found; then, where that is wanted, writes it. */
static int conclude(struct test *t)
{
    int error = report_write(&t->report, t->settings, stdout);
    if (error && error != EPIPE) {
        message(ERROR, "standard output", "cannot be written: %s", strerror(error));
        return EXIT_IO;
    }
    if (t->report.finding_n == 0)
        return EXIT_FINE;
    if (!t->settings->accept || error)
        return EXIT_FINDINGS;
    int code = accept_write(&t->acceptances);
    if (code == EXIT_FINE)
        message(NOTE, NULL, "accepted: %zu goldens written", t->acceptances.n);
    return code;
}

/* What stands in goldens is said by people: where a machine runs by itself, it only compares. */
static int may_write(const struct settings *s)
{
    const char *ci = getenv("CI");
    if (!s->accept || !ci || !*ci || strcmp(ci, "false") == 0 || strcmp(ci, "0") == 0)
        return EXIT_FINE;
    message(ERROR, "--accept", "CI never writes (the environment says CI=%s): accept at home, and commit the goldens",
            ci);
    return EXIT_USAGE;
}

static int run(const struct settings *s)
{
    struct test t = {.settings = s, .color = style_wanted(s, stdout)};
    int code = may_write(s);
    if (code == EXIT_FINE)
        code = corpus_open(&t.corpus, s->input_n > 0 ? s->input[0] : "corpus", s->input_n > 1 ? s->input[1] : "golden");
    if (code == EXIT_FINE)
        code = load_rules(&t);
    if (code == EXIT_FINE)
        code = test_all(&t);
    if (code == EXIT_FINE)
        code = conclude(&t);
    accept_free(&t.acceptances);
    report_free(&t.report);
    chiso_worker_free(t.worker);
    chiso_rules_free(t.rules);
    corpus_close(&t.corpus);
    return code;
}

const struct command test_command = {
    .name = "test",
    .summary = "compares what the rules make of a corpus with what they should, claim by claim",
    .arguments = "[CORPUS [GOLDEN]]",
    .about =
        "Extracts the articles of a folder (corpus) and compares the claims with the goldens, which hold the records "
        "of each.\v"
        "Exit status: 0 all is the same; 1 there are differences; 2 the rules cannot be loaded; 3 wrong usage; 4 "
        "something cannot be read or written.",
    .options = options,
    .formats = formats,
    .input_max = 2,
    .run = run,
};
