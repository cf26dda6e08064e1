/* chiso test --mutate: do the tests notice when a rule is changed? */
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "cli/object.h"
#include "cli/test.h"

#define SURVIVORS_FILE "survivors.txt"

struct counts {
    size_t noticed, survive, known, tried;
};

struct mutating {
    const struct settings *settings;
    struct chiso_mutation *mutation;
    struct known known;
    bool *met; /* of each line of known: it survives indeed */
    struct counts tally;
};

/* Only articles that are as their goldens say can notice anything. */
static void add_articles(struct mutating *m, const struct corpus *c)
{
    struct chiso_inputs *inputs = chiso_inputs_new();
    struct chiso_worker *worker = chiso_worker_new(chiso_mutation_rules(m->mutation));
    size_t differ = 0;
    for (size_t i = 0; i < c->article_n; i++) {
        struct content golden = {0}, made = article_extract(&c->article[i], worker, false);
        bool same = content_read(c->article[i].golden, &golden) == EXIT_FINE && !records_differ(&golden, &made);
        if (same)
            chiso_inputs_add(inputs, c->article[i].path);
        differ += !same;
        free(golden.p);
        free(made.p);
    }
    chiso_worker_free(worker);
    chiso_mutation_corpus(m->mutation, inputs);
    chiso_inputs_free(inputs);
    if (differ > 0)
        message(WARNING, NULL, "%zu of %zu articles are not as their goldens say, and are left out: run chiso test",
                differ, c->article_n);
}

static bool str_like(const char *glob, struct chiso_str s)
{
    char *word = must(strndup(s.p, s.n));
    bool like = fnmatch(glob, word, 0) == 0;
    free(word);
    return like;
}

/* The last part of the path. */
static struct chiso_str file_name(struct chiso_str path)
{
    const char *slash = memrchr(path.p, '/', path.n);
    size_t start = slash ? (size_t)(slash - path.p) + 1 : 0;
    return (struct chiso_str){path.p + start, path.n - start};
}

/* --only: a rule or piece, several by `*`, a kind, a file. */
static bool is_wanted(const struct settings *s, const struct chiso_mutant *x)
{
    bool wanted = s->only_n == 0;
    for (size_t i = 0; i < s->only_n && !wanted; i++) {
        size_t n = strlen(s->only[i]);
        bool kind = x->owner.n > n && x->owner.p[n] == '.' && memcmp(x->owner.p, s->only[i], n) == 0;
        wanted = kind || str_like(s->only[i], x->owner) || str_like(s->only[i], file_name(x->file));
    }
    return wanted;
}

/* What the list of survivors calls it: `rank.place alternative vị thứ`, with ` #2` for the second such. */
static char *name_of(const struct chiso_mutant *x)
{
    char nth[32] = "";
    if (x->nth > 1)
        snprintf(nth, sizeof nth, " #%zu", x->nth);
    return printed("%.*s %.*s %.*s%s", (int)x->owner.n, x->owner.p, (int)x->kind.n, x->kind.p, (int)x->was.n, x->was.p,
                   nth);
}

static void put_text(const struct chiso_mutant *x, const char *name, const char *reason, bool differs)
{
    put_shown(x->file, stdout);
    printf(":%zu:%zu: survives: ", x->line, x->column);
    put_shown(str_of(name), stdout);
    printf(" (%s)\n", reason    ? reason
                      : differs ? "something else is matched, and nothing minds"
                                : "no text of the tests has it");
}

static void put_json(const struct chiso_mutant *x, const char *name, const char *reason, bool differs)
{
    json_object *o = json_object_new_object();
    object_string(o, "type", "survivor");
    object_string(o, "name", name);
    object_str(o, "kind", x->kind);
    object_str(o, "owner", x->owner);
    object_str(o, "file", x->file);
    object_number(o, "line", x->line);
    object_number(o, "column", x->column);
    object_str(o, "was", x->was);
    json_object_object_add(o, "differs", json_object_new_boolean(differs));
    if (reason)
        object_string(o, "reason", reason);
    object_write(o, stdout);
}

static bool is_json(const struct mutating *m)
{
    return strcmp(m->settings->format, "json") == 0;
}

static void tell_survivor(struct mutating *m, const struct chiso_mutant *x, bool differs)
{
    char *name = name_of(x);
    const char *reason = known_reason(&m->known, name);
    for (size_t i = 0; i < m->known.n; i++)
        m->met[i] = m->met[i] || strcmp(m->known.line[i].name, name) == 0;
    m->tally.survive++;
    m->tally.known += reason != NULL;
    if (!reason || m->settings->verbose) {
        message_progress_end();
        (is_json(m) ? put_json : put_text)(x, name, reason, differs);
    }
    free(name);
}

static void try_all(struct mutating *m)
{
    const struct chiso_mutant *x;
    for (size_t i = 0; (x = chiso_mutation_at(m->mutation, i)); i++) {
        bool differs;
        if (!is_wanted(m->settings, x))
            continue;
        enum chiso_fate fate = chiso_mutation_try(m->mutation, i, &differs);
        m->tally.noticed += fate == CHISO_NOTICED;
        if (fate == CHISO_SURVIVES)
            tell_survivor(m, x, differs);
        message_progress(++m->tally.tried, "changes");
    }
    message_progress_end();
}

static double score_of(const struct counts *t)
{
    size_t all = t->noticed + t->survive;
    return all > 0 ? (double)t->noticed / (double)all : 1;
}

static void put_summary(const struct mutating *m)
{
    const struct counts *t = &m->tally;
    if (is_json(m))
        printf("{\"type\":\"mutation\",\"noticed\":%zu,\"survive\":%zu,\"known\":%zu,\"score\":%.4f}\n", t->noticed,
               t->survive, t->known, score_of(t));
    else
        printf("%zu changes: %zu noticed, %zu not (%zu of them known); score %.4f\n", t->noticed + t->survive,
               t->noticed, t->survive, t->known, score_of(t));
}

/* Lines of the list that are none any more. */
static void tell_fixed(const struct mutating *m, const char *goldens)
{
    for (size_t i = 0; i < m->known.n && m->settings->only_n == 0; i++)
        if (!m->met[i])
            message(NOTE, m->known.line[i].name, "it does not survive any more: take it out of %s/" SURVIVORS_FILE,
                    goldens);
}

static int mutate(struct mutating *m, const struct corpus *c, const char *goldens)
{
    char *diagnostics = NULL;
    m->mutation = chiso_mutation_new(m->settings->patterns, &diagnostics);
    fputs(diagnostics ? diagnostics : "", stderr);
    chiso_free(diagnostics);
    if (!m->mutation)
        return EXIT_RULES;
    add_articles(m, c);
    try_all(m);
    if (m->tally.tried == 0) {
        message(ERROR, NULL, "--only names no rule, no piece, no kind and no file of patterns");
        return EXIT_USAGE;
    }
    put_summary(m);
    tell_fixed(m, goldens);
    if (fflush(stdout) != 0)
        return EXIT_IO;
    return m->tally.survive > m->tally.known ? EXIT_FINDINGS : EXIT_FINE;
}

int mutate_run(const struct settings *s, const char *articles, const char *goldens)
{
    struct mutating m = {.settings = s};
    struct corpus corpus = {0};
    int code = corpus_open(&corpus, articles, goldens);
    if (code == EXIT_FINE)
        code = known_read(&m.known, goldens, SURVIVORS_FILE);
    if (code == EXIT_FINE)
        m.met = must(calloc(m.known.n + 1, sizeof *m.met));
    if (code == EXIT_FINE)
        code = mutate(&m, &corpus, goldens);
    chiso_mutation_free(m.mutation);
    known_free(&m.known);
    corpus_close(&corpus);
    free(m.met);
    return code;
}
