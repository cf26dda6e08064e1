/* The public functions that put the tests of rules to the test. */
#include <stdlib.h>

#include "lint/mutate.h"
#include "run/corpus.h"

struct chiso_mutation {
    struct arena arena;
    struct chiso_rules *rules;
    struct corpus corpus;
    struct mutants *mutants;
    struct chiso_mutant *shown;
    bool settled;
};

static struct chiso_str public_of(struct str s)
{
    return (struct chiso_str){s.p, s.n};
}

static void show_all(struct chiso_mutation *m)
{
    size_t n = mutants_count(m->mutants);
    m->shown = ARENA_ARRAY(&m->arena, struct chiso_mutant, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct mutant *x = mutants_at(m->mutants, i);
        m->shown[i] = (struct chiso_mutant){.kind = public_of(str_c(mutation_word(x->mutation))),
                                            .owner = public_of(x->owner),
                                            .file = public_of(x->file),
                                            .line = x->line,
                                            .column = x->column,
                                            .text = public_of(x->line_text),
                                            .was = public_of(x->was),
                                            .nth = x->nth};
    }
}

struct chiso_mutation *chiso_mutation_new(const char *dir, char **diagnostics)
{
    struct diags diags = {0};
    struct chiso_rules *rules = run_load(dir, CHISO_RULES_CHECK, true, &diags);
    struct chiso_mutation *m = NULL;
    if (diagnostics)
        *diagnostics = diags.n > 0 ? run_diagnostics(&diags) : NULL;
    if (rules) {
        m = xmalloc(sizeof *m);
        *m = (struct chiso_mutation){.rules = rules, .corpus.pool = pool_new(rules->grammar)};
        m->mutants = mutants_new(rules->rules);
        show_all(m);
    }
    diags_free(&diags);
    return m;
}

void chiso_mutation_free(struct chiso_mutation *m)
{
    if (!m)
        return;
    mutants_free(m->mutants);
    corpus_free(&m->corpus);
    chiso_rules_free(m->rules);
    arena_free(&m->arena);
    free(m);
}

const struct chiso_rules *chiso_mutation_rules(const struct chiso_mutation *m)
{
    return m->rules;
}

void chiso_mutation_corpus(struct chiso_mutation *m, struct chiso_inputs *inputs)
{
    corpus_read(&m->corpus, m->rules, inputs);
}

const struct chiso_mutant *chiso_mutation_at(const struct chiso_mutation *m, size_t i)
{
    return i < mutants_count(m->mutants) ? &m->shown[i] : NULL;
}

enum chiso_fate chiso_mutation_try(struct chiso_mutation *m, size_t i, bool *differs)
{
    static const enum chiso_fate fates[] = {
        [MUTANT_NOTICED] = CHISO_NOTICED, [MUTANT_SURVIVES] = CHISO_SURVIVES, [MUTANT_UNSOUND] = CHISO_UNSOUND};
    if (!m->settled)
        pool_settle(m->corpus.pool);
    m->settled = true;
    struct mutant_trial t = mutant_try(m->mutants, i, m->rules->grammar, m->corpus.pool);
    if (differs)
        *differs = t.differs > 0;
    return fates[t.fate];
}
