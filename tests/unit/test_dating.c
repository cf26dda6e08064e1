#include "values/dating.h"

#include "table_rows.h"

static const char *tests_dir;

static bool set_number(struct date_parts *p, const char *name, int value)
{
#define SET_PART(part, says)              \
    if (strcmp(name, #part) == 0) { \
        p->part = value;            \
        return true;                \
    }
    DATE_FIELDS(SET_PART)
#undef SET_PART
    return false;
}

static bool set_word(struct date_parts *p, const char *name, const char *value)
{
    static const char *const edges[] = {"", "first", "last", "lasting"}, *const opens[] = {"", "start", "end", "now"};
    for (int i = 1; i < 4; i++) {
        if (strcmp(name, "edge") == 0 && strcmp(value, edges[i]) == 0)
            p->edge = (enum date_edge)i;
        else if (strcmp(name, "open") == 0 && strcmp(value, opens[i]) == 0)
            p->open = (enum date_open)i;
        else
            continue;
        return true;
    }
    return false;
}

/* `year=2024 month=4 future` */
static void read_parts(char *text, struct date_parts *p)
{
    date_parts_clear(p);
    for (char *name; (name = strsep(&text, " "));) {
        char *value = name;
        name = strsep(&value, "=");
        if (!value && strcmp(name, "future") == 0)
            p->future = true;
        else if (!value || !(set_word(p, name, value) || set_number(p, name, atoi(value))))
            fail_msg("there is no part '%s'", name);
    }
}

static void check_row(char **column)
{
    char *parts = column[0], *published = column[1], *want = column[2];
    struct arena arena = {0};
    struct date_parts p;
    struct dated d;
    char what[256];
    snprintf(what, sizeof what, "%s, published %s", parts, published);
    read_parts(parts, &p);
    struct date_context context = {.published = date_parse(str_c(published))};
    struct str got = date_resolve(&p, &context, &d) ? date_edtf(&arena, &d) : STR("-");
    if (!str_eq(got, str_c(want)))
        fail_msg("%s: %.*s, not %s", what, (int)got.n, got.p, want);
    arena_free(&arena);
}

static void parts_become_days(void **state)
{
    (void)state;
    each_row(tests_dir, "date-parts.tsv", 3, check_row);
}

/* What tells a part is named: the text itself, the publication, or another date of the article. */
static void what_told_the_date_is_said(void **state)
{
    (void)state;
    struct date_parts p;
    struct dated d;
    struct date_context context = {.published = date_parse(STR("2025-04-08"))};
    date_parts_clear(&p);
    p.year = 2024;
    assert_true(date_resolve(&p, &context, &d));
    assert_string_equal(d.resolved, "explicit");
    p.open = OPEN_NOW;
    assert_true(date_resolve(&p, &context, &d));
    assert_string_equal(d.resolved, "published");
    date_parts_clear(&p);
    p.month = 3;
    assert_true(date_resolve(&p, &context, &d));
    assert_string_equal(d.resolved, "published");
    context = (struct date_context){.year_stated = 2019};
    assert_true(date_resolve(&p, &context, &d));
    assert_string_equal(d.resolved, "context");
    assert_int_equal(d.start.year, 2019);
}

/* Any parts together: the ends are days, and in order. */
static void any_parts_give_days_in_order(void **state)
{
    (void)state;
    static const int values[] = {-2, -1, 0,  1,  2,  3,    4,    6,    12,   13,  15,
                                 20, 29, 31, 60, 99, 1900, 2000, 2024, 2025, 9999};
    enum { VALUES = sizeof values / sizeof *values };
    srand(5);
    for (int i = 0; i < 300000; i++) {
        struct date_parts p;
        struct dated d;
        struct date_context context = {{2024, 1 + rand() % 12, 1 + rand() % 28, (enum granularity)(rand() % 4)}, 0, 0};
        date_parts_clear(&p);
#define MAYBE(part, says)      \
    if (rand() % 8 == 0) \
        p.part = values[(size_t)rand() % VALUES];
        DATE_FIELDS(MAYBE)
#undef MAYBE
        p.edge = (enum date_edge)(rand() % 4);
        p.open = (enum date_open)(rand() % 4);
        p.future = rand() % 2;
        if (!date_resolve(&p, &context, &d) || d.yearless)
            continue;
        assert_true(d.start.by == NO_DATE || date_is_valid(d.start));
        assert_true(d.end.by == NO_DATE || date_is_valid(d.end));
        if (d.start.by != NO_DATE && d.end.by != NO_DATE) {
            struct date a = date_first_day(d.start), b = date_last_day(d.end);
            assert_true(date_days(a.year, a.month, a.day) <= date_days(b.year, b.month, b.day));
        }
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_become_days),
        cmocka_unit_test(what_told_the_date_is_said),
        cmocka_unit_test(any_parts_give_days_in_order),
    };
    tests_dir = argc > 1 ? argv[1] : "tests";
    return cmocka_run_group_tests(tests, NULL, NULL);
}
