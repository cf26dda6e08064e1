/* A folder of pattern files that a test writes, and what is loaded from it. */
#ifndef CHISO_TESTS_PATTERN_FOLDER_H
#define CHISO_TESTS_PATTERN_FOLDER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "rules/book.h"
#include "rules/rules.h"

struct pattern_folder {
    char path[64];
    struct lists *lists;
    struct rules *rules;
    struct diags diags;
};

static inline void folder_file(const char *folder, const char *name, const char *text, char path[256])
{
    snprintf(path, 256, "%s/%s", folder, name);
    FILE *f = text ? fopen(path, "w") : NULL;
    if (f) {
        fputs(text, f);
        assert_int_equal(fclose(f), 0);
    }
}

/* Writes a word list and test.pat, loads them and removes them. What went wrong is in diags. */
static inline void folder_load_named(struct pattern_folder *f, const char *list, const char *words,
                                     const char *patterns, unsigned flags)
{
    char list_path[256], pat_path[256];
    *f = (struct pattern_folder){.path = "/tmp/chiso-patterns-XXXXXX"};
    assert_non_null(mkdtemp(f->path));
    folder_file(f->path, list, words, list_path);
    folder_file(f->path, "test.pat", patterns, pat_path);
    f->lists = lists_load(str_c(f->path), &f->diags);
    assert_non_null(f->lists);
    f->rules = rules_load(str_c(f->path), f->lists, flags, NULL, &f->diags);
    unlink(list_path);
    unlink(pat_path);
    assert_int_equal(rmdir(f->path), 0);
}

static inline void folder_load(struct pattern_folder *f, const char *words, const char *patterns, unsigned flags)
{
    folder_load_named(f, "words.tsv", words, patterns, flags);
}

static inline void folder_free(struct pattern_folder *f)
{
    rules_free(f->rules);
    lists_free(f->lists);
    diags_free(&f->diags);
}

/* Fails with the diagnostics if there are any. */
static inline void folder_assert_fine(const struct pattern_folder *f)
{
    struct buf b = {0};
    for (size_t i = 0; i < f->diags.n; i++)
        diag_print(&f->diags.item[i], &b);
    buf_add_c(&b, '\0');
    if (f->diags.n)
        fail_msg("%s", b.p);
    buf_free(&b);
}

/* Calls `look` with each text of three parts in a row, in every order, and with what PCRE2 needs to match in it. */
static inline void folder_try_texts(const struct pattern_folder *f, const char *const *part, size_t part_n,
                                    void (*look)(const struct pattern_folder *f, struct str text,
                                                 pcre2_match_data *data, pcre2_match_context *context))
{
    enum { TEXT_MAX = 64 };
    pcre2_match_data *data = pcre2_match_data_create(f->rules->group_max + 1, NULL);
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    books_listen(context, f->rules);
    for (size_t i = 0; i < part_n * part_n * part_n; i++) {
        char text[TEXT_MAX];
        int n = snprintf(text, sizeof text, "%s%s%s", part[i / part_n / part_n], part[i / part_n % part_n],
                         part[i % part_n]);
        look(f, (struct str){text, (size_t)n}, data, context);
    }
    pcre2_match_context_free(context);
    pcre2_match_data_free(data);
}

/* True if rule i matches in the text from the place on. */
static inline bool folder_matches(const struct pattern_folder *f, size_t i, struct str text, size_t at,
                                  pcre2_match_data *data, pcre2_match_context *context)
{
    const pcre2_code *code = program_code(f->rules, f->rules->rule[i]->program);
    return pcre2_match(code, (PCRE2_SPTR)text.p, text.n, at, PCRE2_NOTEMPTY, data, context) >= 0;
}

#endif
