#include "values/lunar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static const char *tests_dir;

static void expect_date(const char *what, struct date got, const char *want)
{
    struct arena arena = {0};
    struct str text = got.by == NO_DATE ? STR("-") : date_text(&arena, got);
    if (!str_eq(text, str_c(want)))
        fail_msg("%s: %.*s, not %s", what, (int)text.n, text.p, want);
    arena_free(&arena);
}

static FILE *open_file(const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", tests_dir, name);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    return f;
}

static void lunar_days_have_civil_dates(void **state)
{
    (void)state;
    char line[256];
    size_t rows = 0;
    FILE *f = open_file("tables/date-lunar.tsv");
    while (fgets(line, sizeof line, f)) {
        char *want = line;
        int year, month, day;
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#')
            continue;
        char *lunar = strsep(&want, "\t");
        assert_int_equal(sscanf(lunar, "%d-%d-%d", &year, &month, &day), 3);
        expect_date(lunar, date_from_lunar(year, month, day), want);
        rows++;
    }
    fclose(f);
    assert_true(rows > 0);
}

/* Months follow one another by 29 or 30 days, or by twice that where a leap month lies between. */
static void months_have_29_or_30_days(void **state)
{
    (void)state;
    long before = 0;
    for (int i = 1900 * 12; i < 2100 * 12; i++) {
        struct date d = date_from_lunar(i / 12, i % 12 + 1, 1);
        long days = date_days(d.year, d.month, d.day), length = days - before;
        assert_true(before == 0 || length == 29 || length == 30 || (length >= 58 && length <= 60));
        before = days;
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lunar_days_have_civil_dates),
        cmocka_unit_test(months_have_29_or_30_days),
    };
    tests_dir = argc > 1 ? argv[1] : "tests";
    return cmocka_run_group_tests(tests, NULL, NULL);
}
