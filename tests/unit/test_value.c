/* What the groups and settings of a match come to: numbers, ranges, wholes, signs, halves. */
#include "grammar_bench.h"
#include "values/value.h"

static const char patterns[] =
    "list bound  mods\n"
    "piece n     [\\d.,]+(?: (?:triệu|tỷ|nghìn))?\n"
    "piece r     <n>(?:-| - | đến )<n>|<n>\n"
    "rule count.a\n    match  đếm (?:<bound:mod> )?<r:value> (?<noun>vụ|hồ sơ)\n"
    "rule count.w\n    match  đếm (?<value>[\\p{L} ]+) vụ\n"
    "rule count.of\n    match  đếm <n:value>/<n:of> (?<noun>xã)\n"
    "rule rank.a\n    match  hạng <n:value>(?:/<n:of>)?\n    set    unit=rank\n"
    "rule rank.roman\n    match  nhóm (?<value>(?-i:[IVX]+))\n    set    unit=rank\n"
    "rule change.a\n    match  (?<sign>[-+])<r:value> điểm\n    set    unit=point\n"
    "rule change.twice\n    match  gấp đôi\n    set    unit=time  value=2\n"
    "rule rate.a\n    match  <r:value>%\n    set    unit=%\n"
    "rule score.a\n    match  điểm <n:value>\n"
    "rule duration.a\n    match  <n:value> năm(?<half> rưỡi)?\n    set    unit=year  status=target\n"
    "rule count.max\n    match  từ <n:value> tới <n:value_max> người\n    set    mod=about\n"
    "rule reference.a\n    match  số \\d+/QĐ\n";

static struct grammar_bench bench;

/* The claim of the first match, or false when it gives none. */
static bool read_claim(const char *text, struct claim *c)
{
    struct date_context dates = {.year_stated = 0};
    bench_read(&bench, text);
    assert_true(bench.found.n > 0);
    return value_read(bench.g, bench.text, &bench.found.item[0], &dates, &bench.arena, c);
}

static void check_decimal(unsigned has, unsigned part, struct decimal d, const char *expected, const char *text)
{
    char digits[DECIMAL_TEXT_MAX + 1] = "";
    if (has & part)
        digits[decimal_format(d, digits)] = '\0';
    if (strcmp(digits, expected))
        fail_msg("%s: expected \"%s\", got \"%s\"", text, expected, digits);
}

/* value, value_max, of; "" where there is none. */
static void check(const char *text, const char *value, const char *max, const char *of)
{
    struct claim c;
    if (!read_claim(text, &c))
        fail_msg("%s gives nothing", text);
    check_decimal(c.has, HAS_VALUE, c.value, value, text);
    check_decimal(c.has, HAS_VALUE_MAX, c.value_max, max, text);
    check_decimal(c.has, HAS_OF, c.of, of, text);
}

static void check_none(const char *text)
{
    struct claim c;
    if (read_claim(text, &c))
        fail_msg("%s gives a value", text);
}

static void numbers(void **state)
{
    (void)state;
    check("đếm 1.300 vụ", "1300", "", "");
    check("đếm 1,84 triệu hồ sơ", "1840000", "", "");
    check("đếm hai mươi mốt vụ", "21", "", "");
    check("gấp đôi", "2", "", "");
    check("nhóm XIV", "14", "", "");
}

/* Before three digits a comma is decimal in a share or a score, thousands in a count. */
static void a_comma_before_three_digits(void **state)
{
    (void)state;
    check("đếm 4,125 vụ", "4125", "", "");
    check("4,125%", "4.125", "", "");
    check("điểm 4,125", "4.125", "", "");
    check("điểm 1.250", "1250", "", "");
    check("điểm 0.706", "0.706", "", "");
    check("đếm 4,125 triệu vụ", "4125000", "", "");
}

static void ranges(void **state)
{
    (void)state;
    check("đếm 40-50 hồ sơ", "40", "50", "");
    check("đếm 2 - 3 triệu hồ sơ", "2000000", "3000000", "");
    check("5,5 đến 6%", "5.5", "6", "");
    check("từ 5 tới 9 người", "5", "9", "");
    check_none("đếm 50-40 hồ sơ");
    check_none("đếm 50-50 hồ sơ");
    check_none("từ 9 tới 5 người");
}

static void wholes(void **state)
{
    (void)state;
    check("đếm 165/460 xã", "165", "", "460");
    check("hạng 27/63", "27", "", "63");
    check("hạng 63/63", "63", "", "63");
    check("đếm 5/3 xã", "5", "", "3"); /* only a rank cannot be beyond its whole */
}

static void ranks_that_cannot_be(void **state)
{
    (void)state;
    check_none("hạng 0");
    check_none("hạng 2,5");
    check_none("hạng 64/63");
    check("hạng 1", "1", "", "");
}

static void signs(void **state)
{
    (void)state;
    check("-2,5 điểm", "-2.5", "", "");
    check("+2,5 điểm", "2.5", "", "");
    check("-2-3 điểm", "-2", "-3", "");
}

static void halves(void **state)
{
    (void)state;
    check("4 năm rưỡi", "4.5", "", "");
    check("4 năm", "4", "", "");
    check("1,5 năm rưỡi", "2", "", "");
}

static void words_that_are_no_number_give_nothing(void **state)
{
    (void)state;
    check_none("đếm trời cao vụ");
    check_none("đếm hai trời vụ");
    check_none("đếm 1.2.3.4 vụ");
    check_none("đếm 99999999999999999999999999999999999999999999999999 vụ");
}

static void fields(void **state)
{
    (void)state;
    struct claim c;
    assert_true(read_claim("đếm hơn 5 Vụ", &c));
    assert_int_equal(c.kind, KIND_COUNT);
    assert_true(str_eq(c.mod, STR("over")));
    assert_true(str_eq(c.noun, STR("Vụ")));
    assert_int_equal(c.unit.n, 0);
    assert_int_equal(c.status.n, 0);
    assert_true(read_claim("4 năm", &c));
    assert_true(str_eq(c.unit, STR("year")));
    assert_true(str_eq(c.status, STR("target")));
    assert_true(read_claim("từ 5 tới 9 người", &c));
    assert_true(str_eq(c.mod, STR("about")));
}

static void references_have_no_value(void **state)
{
    (void)state;
    struct claim c;
    assert_true(read_claim("số 15/QĐ", &c));
    assert_int_equal(c.kind, KIND_REFERENCE);
    assert_int_equal(c.has, 0);
}

static int setup(void **state)
{
    (void)state;
    bench_load(&bench, patterns, RULES_ALLOW_UNTESTED);
    bench_assert_fine(&bench);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    bench_close(&bench);
    return 0;
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers),
        cmocka_unit_test(a_comma_before_three_digits),
        cmocka_unit_test(ranges),
        cmocka_unit_test(wholes),
        cmocka_unit_test(ranks_that_cannot_be),
        cmocka_unit_test(signs),
        cmocka_unit_test(halves),
        cmocka_unit_test(words_that_are_no_number_give_nothing),
        cmocka_unit_test(fields),
        cmocka_unit_test(references_have_no_value),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
