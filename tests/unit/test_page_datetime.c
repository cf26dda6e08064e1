#include "page/datetime.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "page/byline.h"
#include "page_words.h"

static const char *tests_dir;
static struct page_words *words;

static int load(void **state)
{
    (void)state;
    words = load_page_words(tests_dir);
    return words ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    free_page_words(words);
    return 0;
}

static void dates_are_read_as_the_table_says(void **state)
{
    (void)state;
    char line[1024], *column[3];
    size_t wrong = 0;
    FILE *f = open_table(tests_dir, "page-dates.tsv");
    assert_non_null(f);
    while (next_row(f, line, sizeof line, column, 3)) {
        struct arena arena = {0};
        struct moment m;
        struct span where;
        bool found = moment_find(str_c(column[0]), words, strcmp(column[2], "en") == 0, &m, &where);
        struct str got = found ? moment_format(&m, &arena) : STR("-");
        if (!str_eq(got, str_c(column[1]))) {
            print_error("%s: %.*s, not %s\n", column[0], (int)got.n, got.p, column[1]);
            wrong++;
        }
        arena_free(&arena);
    }
    fclose(f);
    assert_int_equal(wrong, 0);
}

static void days_are_read_from_addresses(void **state)
{
    (void)state;
    char line[1024], *column[2];
    FILE *f = open_table(tests_dir, "page-addresses.tsv");
    assert_non_null(f);
    while (next_row(f, line, sizeof line, column, 2)) {
        struct arena arena = {0};
        struct moment m;
        struct span where;
        struct str got = moment_url(str_c(column[0]), &m, &where) ? moment_format(&m, &arena) : STR("-");
        assert_string_equal(arena_str(&arena, got).p, column[1]);
        arena_free(&arena);
    }
    fclose(f);
}

static void an_instant_moves_to_another_zone(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct moment m;
    size_t n;
    assert_true(moment_iso(STR("2024-12-31T18:30:00Z"), &m, &n));
    moment_to_zone(&m, 7 * 60);
    assert_string_equal(moment_format(&m, &arena).p, "2025-01-01T01:30:00+07:00");
    moment_to_zone(&m, -5 * 60);
    assert_string_equal(moment_format(&m, &arena).p, "2024-12-31T13:30:00-05:00");
    arena_free(&arena);
}

static void bylines_are_read_as_the_table_says(void **state)
{
    (void)state;
    char line[1024], *column[3];
    FILE *f = open_table(tests_dir, "page-bylines.tsv");
    assert_non_null(f);
    while (next_row(f, line, sizeof line, column, 3)) {
        struct byline by;
        bool found = byline_read(str_c(column[0]), words, &by);
        struct str name = found ? by.name : STR("-"), paper = found ? by.paper : STR_EMPTY;
        if (!str_eq(name, str_c(column[1])) || !str_eq(paper, str_c(column[2])))
            fail_msg("%s: %.*s (%.*s)", column[0], (int)name.n, name.p, (int)paper.n, paper.p);
    }
    fclose(f);
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_are_read_as_the_table_says),
        cmocka_unit_test(days_are_read_from_addresses),
        cmocka_unit_test(an_instant_moves_to_another_zone),
        cmocka_unit_test(bylines_are_read_as_the_table_says),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
