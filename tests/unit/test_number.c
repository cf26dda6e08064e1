#include "values/number.h"

#include "table_rows.h"

static const char *tests_dir;
static struct lists *lists;
static const struct list *words;

static int load_words(void **state)
{
    (void)state;
    struct diags diags = {0};
    char path[4096];
    snprintf(path, sizeof path, "%s/../patterns", tests_dir);
    lists = lists_load(str_c(path), &diags);
    words = lists ? lists_find(lists, STR("numbers")) : NULL;
    diags_free(&diags);
    return words ? 0 : -1;
}

static int free_words(void **state)
{
    (void)state;
    lists_free(lists);
    return 0;
}

static const char *text(const struct number *n)
{
    static char out[2 * DECIMAL_TEXT_MAX + 2];
    size_t length = decimal_format(n->value, out);
    if (n->has_max) {
        strcpy(out + length, "..");
        decimal_format(n->max, out + length + 2);
    }
    return out;
}

static void check_number(char **field)
{
    enum number_hint hint = strcmp(field[1], "fraction") == 0 ? NUMBER_FRACTION : NUMBER_PLAIN;
    struct number n;
    const char *got = number_read(words, str_c(field[0]), hint, &n) ? text(&n) : "-";
    if (strcmp(got, field[2]) != 0)
        fail_msg("'%s' (%s) is read as %s, not %s", field[0], field[1], got, field[2]);
}

static void numbers_are_read_as_the_press_writes_them(void **state)
{
    (void)state;
    each_row(tests_dir, "number-read.tsv", 3, check_number);
}

static void check_roman(char **field)
{
    char got[16] = "-";
    int value;
    if (number_read_roman(str_c(field[0]), &value))
        snprintf(got, sizeof got, "%d", value);
    if (strcmp(got, field[1]) != 0)
        fail_msg("'%s' is read as %s, not %s", field[0], got, field[1]);
}

static void roman_numerals_are_read(void **state)
{
    (void)state;
    each_row(tests_dir, "number-roman.tsv", 2, check_roman);
}

/* Digits of any value in the way of CLDR vi: what is written so is read as itself. */
static void grouped_digits_are_read_as_their_value(void **state)
{
    (void)state;
    srand(3);
    for (int i = 0; i < 20000; i++) {
        long value = (long)rand() % 1000000000;
        char grouped[32];
        if (value >= 1000000)
            snprintf(grouped, sizeof grouped, "%ld.%03ld.%03ld", value / 1000000, value / 1000 % 1000, value % 1000);
        else if (value >= 1000)
            snprintf(grouped, sizeof grouped, "%ld.%03ld", value / 1000, value % 1000);
        else
            snprintf(grouped, sizeof grouped, "%ld", value);
        struct number n;
        assert_true(number_read(words, str_c(grouped), i % 2 ? NUMBER_PLAIN : NUMBER_FRACTION, &n));
        assert_int_equal(decimal_cmp(n.value, decimal_int(value)), 0);
        assert_false(n.has_max);
    }
}

/* Whatever is put together of number words: no crash, and no endless loop. */
static void any_words_end(void **state)
{
    (void)state;
    static const char *const parts[] = {"1",   "999.999", "tỷ", "triệu", "mươi",  "trăm", "mười", "rưỡi", "linh",
                                        "đến", "-",       "%",  "hai",   "không", "0,5",  "k",    "nửa",  "xã"};
    srand(4);
    for (int i = 0; i < 20000; i++) {
        char s[256] = "";
        for (int k = rand() % 12; k > 0; k--) {
            strcat(s, parts[(size_t)rand() % (sizeof parts / sizeof *parts)]);
            strcat(s, k > 1 && rand() % 4 ? " " : "");
        }
        struct number n = {0};
        if (number_read(words, str_c(s), NUMBER_PLAIN, &n))
            assert_true(n.value.scale <= DECIMAL_SCALE_MAX);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_read_as_the_press_writes_them),
        cmocka_unit_test(roman_numerals_are_read),
        cmocka_unit_test(grouped_digits_are_read_as_their_value),
        cmocka_unit_test(any_words_end),
    };
    tests_dir = argc > 1 ? argv[1] : "tests";
    return cmocka_run_group_tests(tests, load_words, free_words);
}
