/* A rule set of a few lines on the project's word lists, ready to read sentences. */
#ifndef CHISO_TESTS_GRAMMAR_BENCH_H
#define CHISO_TESTS_GRAMMAR_BENCH_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "grammar/grammar.h"
#include "grammar/select.h"

static const char *tests_dir = "tests";

struct grammar_bench {
    struct lists *lists;
    struct rules *rules;
    struct grammar *g;
    struct matcher *matcher;
    struct diags diags;
    /* of the sentence read last */
    struct arena arena;
    struct matches found;
    struct verdict *verdict;
    struct str text;
};

static inline void bench_assert_fine(const struct grammar_bench *b)
{
    struct buf said = {0};
    for (size_t i = 0; i < b->diags.n; i++)
        diag_print(&b->diags.item[i], &said);
    buf_add_c(&said, '\0');
    if (b->diags.n)
        fail_msg("%s", said.p);
    buf_free(&said);
}

/* Loads patterns; what went wrong is in diags. */
static inline void bench_load(struct grammar_bench *b, const char *patterns, unsigned flags)
{
    char folder[] = "/tmp/chiso-grammar-XXXXXX", path[64], lists[512];
    *b = (struct grammar_bench){.lists = NULL};
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/test.pat", folder);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(patterns, f);
    assert_int_equal(fclose(f), 0);
    snprintf(lists, sizeof lists, "%s/../patterns", tests_dir);
    b->lists = lists_load(str_c(lists), &b->diags);
    assert_non_null(b->lists);
    b->rules = rules_load(str_c(folder), b->lists, flags, NULL, &b->diags);
    if (b->rules)
        b->g = grammar_new(b->rules, &b->diags);
    if (b->g)
        b->matcher = matcher_new(b->rules);
    unlink(path);
    assert_int_equal(rmdir(folder), 0);
}

static inline void bench_clear(struct grammar_bench *b)
{
    matches_free(&b->found);
    arena_free(&b->arena);
    b->arena = (struct arena){0};
}

/* Matches of one sentence, and which of them stand. */
static inline void bench_read(struct grammar_bench *b, const char *text)
{
    struct problems problems = {0};
    bench_clear(b);
    b->text = str_c(text);
    matcher_run(b->matcher, b->text, (struct span){0, b->text.n}, &b->arena, &b->found, &problems);
    assert_int_equal(problems.n, 0);
    b->verdict = select_standing(b->g, &b->found, &b->arena);
}

static inline void bench_close(struct grammar_bench *b)
{
    bench_clear(b);
    matcher_free(b->matcher);
    grammar_free(b->g);
    rules_free(b->rules);
    lists_free(b->lists);
    diags_free(&b->diags);
}

#endif
