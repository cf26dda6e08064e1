#include "base/list.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/spelling.h"

static const char *tests_dir;
static char folder[64];

static void write_list(const char *name, const char *text)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

static void remove_list(const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    unlink(path);
}

static int make_folder(void **state)
{
    (void)state;
    strcpy(folder, "/tmp/chiso-list-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

static void words_are_found_by_any_spelling(void **state)
{
    (void)state;
    struct diags diags = {0};
    write_list("b.tsv", "word\n");
    write_list("a.tsv", "# comment\n\nword\ttype\talso\n"
                        "H\xC3\xB2"
                        "a B\xC3\xACnh\tplace\tHB|tp HB\n"
                        "t\xE1\xBB\xB7\tcount\n"
                        "ho\xC3\xA0 b\xC3\xACnh\tword\r\n");
    struct lists *lists = lists_load(str_c(folder), &diags);
    assert_int_equal(diags.n, 0);
    assert_int_equal(lists_count(lists), 2);
    const struct list *l = lists_at(lists, 0);
    assert_ptr_equal(l, lists_find(lists, STR("a")));
    assert_null(lists_find(lists, STR("c")));

    size_t next = 0;
    const struct word *w = list_find(l, STR("HO\xC3\x80 B\xC3\x8CNH"), &next);
    assert_int_equal(w->line, 4);
    assert_true(str_eq(word_field(l, w, STR("type")), STR("place")));
    w = list_find(l, STR("HO\xC3\x80 B\xC3\x8CNH"), &next);
    assert_int_equal(w->line, 6);
    assert_true(str_eq(word_field(l, w, STR("type")), STR("word")));
    assert_int_equal(word_field(l, w, STR("also")).n, 0);
    assert_null(list_find(l, STR("HO\xC3\x80 B\xC3\x8CNH"), &next));
    assert_null(list_find(l, STR("HO\xC3\x80 B\xC3\x8CNH"), &next));

    next = 0;
    assert_int_equal(list_find(l, STR("TP hb"), &next)->line, 4);
    next = 0;
    assert_int_equal(list_find(l, STR("t\xE1\xBB\x89"), &next)->line, 5);
    next = 0;
    assert_null(list_find(l, STR("t\xE1\xBB\x8B"), &next));
    lists_free(lists);
    remove_list("a.tsv");
    remove_list("b.tsv");
}

static void every_fault_of_a_list_is_told(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t line;
        const char *what;
    } cases[] = {
        {"", 0, "no header line"},
        {"word\tx\na\tb\tc\n", 2, "3 columns, but the header names 2"},
        {"word\tx\na\tb\na\tc\na\tb\n", 4, "the same row as in line 2"},
        {"word\n\xFF\n", 2, "bytes that are no UTF-8"},
        {"word\ne\xCC\x81\n", 2, "text that is not in NFC"},
        {"word\na \n", 2, "a space at the edge of a column"},
        {"word\tx\n\tb\n", 2, "a row without a word"},
        {"word\t\n", 1, "a column without a name"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct diags diags = {0};
        write_list("x.tsv", cases[i].text);
        assert_null(lists_load(str_c(folder), &diags));
        assert_int_equal(diags.n, 1);
        assert_int_equal(diags.item[0].at.line, cases[i].line);
        assert_string_equal(diags.item[0].what.p, cases[i].what);
        diags_free(&diags);
    }
    remove_list("x.tsv");
}

static void a_folder_that_is_not_there_is_told(void **state)
{
    (void)state;
    struct diags diags = {0};
    assert_null(lists_load(STR("/nonexistent/lists"), &diags));
    assert_int_equal(diags.n, 1);
    diags_free(&diags);
}

static void keys_agree_with_the_table(void **state)
{
    (void)state;
    char path[4096], line[512];
    size_t rows = 0;
    snprintf(path, sizeof path, "%s/tables/fold-key.tsv", tests_dir);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = '\0';
        char *key = strchr(line, '\t');
        if (line[0] == '#' || !key)
            continue;
        *key++ = '\0';
        struct arena arena = {0};
        struct str got = fold_key(&arena, str_c(line)), again = fold_key(&arena, got);
        if (!str_eq(got, str_c(key)))
            fail_msg("%s: %s, expected %s", line, got.p, key);
        assert_true(str_eq(got, again));
        arena_free(&arena);
        rows++;
    }
    fclose(f);
    assert_true(rows > 0);
}

/* Every row of fold-spellings.tsv: a syllable and all its other spellings. */
static void spellings_agree_with_the_table(void **state)
{
    (void)state;
    char path[4096], line[512];
    size_t rows = 0;
    snprintf(path, sizeof path, "%s/tables/fold-spellings.tsv", tests_dir);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || line[0] == '\0')
            continue;
        struct arena arena = {0};
        struct str out[SPELLINGS_MAX];
        char *rest = line, *expected = strsep(&rest, "\t");
        size_t n = spelling_variants(str_c(expected), &arena, out);
        struct str key = fold_key(&arena, out[0]);
        for (size_t i = 0; i < n; i++, expected = strsep(&rest, "\t")) {
            if (!expected || !str_eq(out[i], str_c(expected)))
                fail_msg("%s: spelling %zu is %s, expected %s", line, i, out[i].p, expected ? expected : "none");
            assert_true(str_eq(key, fold_key(&arena, out[i])));
        }
        assert_null(expected);
        arena_free(&arena);
        rows++;
    }
    fclose(f);
    assert_true(rows > 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(words_are_found_by_any_spelling, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(every_fault_of_a_list_is_told, make_folder, remove_folder),
        cmocka_unit_test(a_folder_that_is_not_there_is_told),
        cmocka_unit_test(keys_agree_with_the_table),
        cmocka_unit_test(spellings_agree_with_the_table),
    };
    tests_dir = argc > 1 ? argv[1] : "tests";
    return cmocka_run_group_tests(tests, NULL, NULL);
}
