/* The public functions that check rules. */
#include <stdlib.h>

#include "claims/examples.h"
#include "lint/lint.h"
#include "run/corpus.h"

struct chiso_lint {
    struct arena arena;
    struct str dir;            /* with a NUL */
    struct chiso_rules *rules; /* NULL where they cannot be loaded */
    struct diags diags;
    struct chiso_finding *finding;
    struct chiso_example *example;
    size_t example_n;
    struct corpus corpus;
};

static struct chiso_str public_of(struct str s)
{
    return (struct chiso_str){s.p, s.n};
}

static void run_examples(struct chiso_lint *lint)
{
    const struct rules *set = lint->rules->rules;
    struct bench *bench = bench_new(lint->rules->grammar);
    lint->diags.check = "example";
    lint->example_n = rules_example_count(set);
    lint->example = ARENA_ARRAY(&lint->arena, struct chiso_example, lint->example_n + 1);
    for (size_t i = 0; i < lint->example_n; i++) {
        const struct example *e = rules_example_at(set, i);
        size_t faults = lint->diags.n;
        bench_check(bench, e, &lint->diags);
        lint->example[i] = (struct chiso_example){
            public_of(e->rule->id), public_of(e->file), public_of(e->text), e->line, e->yes, lint->diags.n == faults};
    }
    bench_free(bench);
}

struct chiso_lint *chiso_lint_new(const char *dir)
{
    struct chiso_lint *lint = xmalloc(sizeof *lint);
    *lint = (struct chiso_lint){0};
    lint->dir = dir ? arena_str(&lint->arena, str_c(dir)) : run_patterns_dir(&lint->arena);
    lint->rules = run_load(dir, CHISO_RULES_CHECK, false, &lint->diags);
    if (!lint->rules)
        return lint;
    run_examples(lint);
    lint->corpus.pool = pool_new(lint->rules->grammar);
    return lint;
}

void chiso_lint_free(struct chiso_lint *lint)
{
    if (!lint)
        return;
    corpus_free(&lint->corpus);
    chiso_rules_free(lint->rules);
    diags_free(&lint->diags);
    arena_free(&lint->arena);
    free(lint);
}

void chiso_lint_corpus(struct chiso_lint *lint, struct chiso_inputs *inputs)
{
    if (lint->rules)
        corpus_read(&lint->corpus, lint->rules, inputs);
}

static void publish(struct chiso_lint *lint)
{
    struct diags *d = &lint->diags;
    diags_settle(d);
    lint->finding = ARENA_ARRAY(&lint->arena, struct chiso_finding, d->n + 1);
    for (size_t i = 0; i < d->n; i++) {
        const struct diag *x = &d->item[i];
        lint->finding[i] = (struct chiso_finding){
            .warning = x->warning,
            .check = public_of(str_c(x->check)),
            .file = public_of(x->at.file),
            .line = x->at.line,
            .column = x->at.column,
            .text = public_of(x->at.text),
            .what = public_of(x->what),
            .remedy = public_of(x->remedy),
        };
    }
}

void chiso_lint_run(struct chiso_lint *lint)
{
    bool sound = lint->diags.n == 0;
    lint_letters(lint->dir, &lint->diags);
    if (sound) {
        pool_settle(lint->corpus.pool);
        lint_set(lint->rules->rules, lint->rules->grammar, lint->corpus.pool, &lint->diags);
    }
    publish(lint);
}

const struct chiso_finding *chiso_lint_finding(const struct chiso_lint *lint, size_t i)
{
    return i < lint->diags.n ? &lint->finding[i] : NULL;
}

char *chiso_lint_text(const struct chiso_lint *lint, size_t i)
{
    struct buf out = {0};
    if (i >= lint->diags.n)
        return NULL;
    diag_print(&lint->diags.item[i], &out);
    buf_add_c(&out, '\0');
    return out.p;
}

const struct chiso_example *chiso_lint_example(const struct chiso_lint *lint, size_t i)
{
    return i < lint->example_n ? &lint->example[i] : NULL;
}

const char *chiso_lint_dir(const struct chiso_lint *lint)
{
    return lint->dir.p;
}

size_t chiso_lint_rules(const struct chiso_lint *lint)
{
    return lint->rules ? rules_count(lint->rules->rules) : 0;
}
