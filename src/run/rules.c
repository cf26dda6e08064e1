/* The public functions on rules: a folder of patterns and word lists, made ready for every stage. */
#include "run/run.h"

#include <libxml/parser.h>
#include <stdlib.h>

#include "claims/examples.h"

const char *chiso_version(void)
{
    return CHISO_VERSION;
}

void chiso_free(char *s)
{
    free(s);
}

static unsigned rules_flags(unsigned flags)
{
    return (flags & CHISO_RULES_ALLOW_UNTESTED ? RULES_ALLOW_UNTESTED : 0u) |
           (flags & CHISO_RULES_NO_JIT ? RULES_NO_JIT : 0u);
}

/* Stage by stage: each needs what the one before it loaded, and tells all its faults. */
static bool load(struct chiso_rules *r, unsigned flags, bool examples, struct diags *diags)
{
    diags->check = "word-list";
    r->lists = lists_load(r->dir, diags);
    if (!r->lists)
        return false;
    r->abbreviations = lists_find(r->lists, STR("abbreviations"));
    r->syllables = lists_find(r->lists, STR("syllables"));
    r->page_words = page_words_new(r->lists, diags);
    diags->check = "syntax";
    const char *sound = flags & CHISO_RULES_CHECK ? NULL : run_checked();
    r->rules = rules_load(r->dir, r->lists, rules_flags(flags), sound, diags);
    if (!r->page_words || !r->rules)
        return false;
    diags->check = "example";
    r->grammar = grammar_new(r->rules, diags);
    if (!r->grammar)
        return false;
    size_t before = diags->n;
    if (examples && !(flags & CHISO_RULES_ALLOW_UNTESTED) && !rules_are_sound(r->rules))
        examples_check(r->grammar, diags);
    return diags->n == before;
}

char *run_diagnostics(const struct diags *diags)
{
    struct buf out = {0};
    for (size_t i = 0; i < diags->n; i++)
        diag_print(&diags->item[i], &out);
    buf_add_c(&out, '\0');
    return out.p;
}

struct chiso_rules *run_load(const char *dir, unsigned flags, bool examples, struct diags *diags)
{
    struct arena arena = {0};
    struct chiso_rules *r = xmalloc(sizeof *r);
    *r = (struct chiso_rules){.dir = str_c(str_dup(dir ? str_c(dir) : run_patterns_dir(&arena)))};

    xmlInitParser(); /* once, before threads */
    if (!load(r, flags, examples, diags)) {
        diags_settle(diags);
        chiso_rules_free(r);
        r = NULL;
    }
    arena_free(&arena);
    return r;
}

struct chiso_rules *chiso_rules_load(const char *dir, unsigned flags, char **diagnostics)
{
    struct diags diags = {0};
    struct chiso_rules *r = run_load(dir, flags, true, &diags);
    if (diagnostics)
        *diagnostics = diags.n > 0 ? run_diagnostics(&diags) : NULL;
    diags_free(&diags);
    return r;
}

void chiso_rules_free(struct chiso_rules *r)
{
    if (!r)
        return;
    grammar_free(r->grammar);
    rules_free(r->rules);
    page_words_free(r->page_words);
    lists_free(r->lists);
    free((char *)r->dir.p);
    free(r);
}

const char *chiso_rules_dir(const struct chiso_rules *r)
{
    return r->dir.p;
}

size_t chiso_rules_count(const struct chiso_rules *r)
{
    return rules_count(r->rules);
}

size_t chiso_rules_examples(const struct chiso_rules *r)
{
    return rules_example_count(r->rules);
}

const char *chiso_rules_id(const struct chiso_rules *r, size_t i)
{
    return i < rules_count(r->rules) ? rules_at(r->rules, i)->id.p : NULL;
}

const char *chiso_rules_digest(const struct chiso_rules *r)
{
    return rules_digest(r->rules);
}
