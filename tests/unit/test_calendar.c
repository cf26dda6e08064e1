#include "values/calendar.h"

#include <time.h>

#include "table_rows.h"

static const char *tests_dir;

static void expect(const char *what, struct date got, const char *want)
{
    struct arena arena = {0};
    struct str text = got.by == NO_DATE ? STR("-") : date_text(&arena, got);
    if (!str_eq(text, str_c(want)))
        fail_msg("%s: %.*s, not %s", what, (int)text.n, text.p, want);
    arena_free(&arena);
}

static void check_shift(char **field)
{
    expect(field[0], date_shift(date_parse(str_c(field[0])), atoi(field[1])), field[2]);
}

static void dates_are_shifted_by_their_own_units(void **state)
{
    (void)state;
    each_row(tests_dir, "date-shift.tsv", 3, check_shift);
}

static void check_parse(char **field)
{
    struct date d = date_parse(str_c(field[0]));
    expect(field[0], d.by == NO_DATE ? d : date_first_day(d), field[1]);
    expect(field[0], d.by == NO_DATE ? d : date_last_day(d), field[2]);
}

static void dates_are_read_as_exactly_as_they_are_stated(void **state)
{
    (void)state;
    each_row(tests_dir, "date-parse.tsv", 3, check_parse);
}

/* Every day of four hundred years and some, as the C library counts them. */
static void days_agree_with_the_c_library(void **state)
{
    (void)state;
    for (long days = -70000; days < 90000; days++) {
        time_t seconds = (time_t)days * 86400;
        struct tm tm;
        assert_non_null(gmtime_r(&seconds, &tm));
        struct date d = {.by = BY_DAY};
        date_from_days(days, &d.year, &d.month, &d.day);
        assert_int_equal(d.year, tm.tm_year + 1900);
        assert_int_equal(d.month, tm.tm_mon + 1);
        assert_int_equal(d.day, tm.tm_mday);
        assert_int_equal(date_days(d.year, d.month, d.day), days);
        assert_int_equal(date_weekday(d), tm.tm_wday ? tm.tm_wday : 7);
        assert_true(date_is_valid(d));
    }
}

static void no_other_days_are_valid(void **state)
{
    (void)state;
    static const struct date none[] = {{2025, 2, 29, BY_DAY}, {2025, 4, 31, BY_DAY}, {2025, 0, 1, BY_DAY},
                                       {2025, 13, 1, BY_DAY}, {2025, 1, 0, BY_DAY},  {2025, 1, 32, BY_DAY},
                                       {0, 1, 1, BY_DAY},     {10000, 1, 1, BY_DAY}, {2025, 0, 0, BY_MONTH},
                                       {0, 0, 0, BY_YEAR},    {2025, 1, 1, NO_DATE}};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(date_is_valid(none[i]));
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_are_shifted_by_their_own_units),
        cmocka_unit_test(dates_are_read_as_exactly_as_they_are_stated),
        cmocka_unit_test(days_agree_with_the_c_library),
        cmocka_unit_test(no_other_days_are_valid),
    };
    tests_dir = argc > 1 ? argv[1] : "tests";
    return cmocka_run_group_tests(tests, NULL, NULL);
}
