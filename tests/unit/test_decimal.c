#include "base/decimal.h"

#include "table_rows.h"

static const char *tests_dir;

static struct decimal number(const char *s)
{
    struct decimal d;
    if (!decimal_parse(str_c(s), &d))
        fail_msg("'%s' is not read as a number", s);
    return d;
}

static const char *text(bool fits, struct decimal d)
{
    static char out[DECIMAL_TEXT_MAX];
    if (!fits)
        return "-";
    size_t n = decimal_format(d, out);
    assert_int_equal(n, strlen(out));
    return out;
}

/* decimal-op.tsv: operation, operands, result (`-`: does not fit or is no number). */
static const char *compute(const char *op, const char *a, const char *b)
{
    static char sign[4];
    struct decimal d = {0, 0};
    bool fits = false;
    if (strcmp(op, "parse") == 0)
        fits = decimal_parse(str_c(a), &d);
    else if (strcmp(op, "add") == 0)
        fits = decimal_add(number(a), number(b), &d);
    else if (strcmp(op, "mul") == 0)
        fits = decimal_mul(number(a), number(b), &d);
    else if (strcmp(op, "halve") == 0)
        fits = decimal_halve(number(a), &d);
    else if (strcmp(op, "negate") == 0)
        d = decimal_negate(number(a)), fits = true;
    else if (strcmp(op, "cmp") == 0)
        return snprintf(sign, sizeof sign, "%d", decimal_cmp(number(a), number(b))), sign;
    else
        fail_msg("unknown operation '%s'", op);
    return text(fits, d);
}

static void check_operation(char **column)
{
    const char *got = compute(column[0], column[1], column[2]);
    if (strcmp(got, column[3]) != 0)
        fail_msg("%s %s %s: %s, expected %s", column[0], column[1], column[2], got, column[3]);
}

static void operations_agree_with_the_table(void **state)
{
    (void)state;
    each_row(tests_dir, "decimal-op.tsv", 4, check_operation);
}

static void what_is_written_is_read_as_the_same(void **state)
{
    (void)state;
    srand(2);
    for (int i = 0; i < 100000; i++) {
        char out[DECIMAL_TEXT_MAX];
        int64_t c = (int64_t)((uint64_t)rand() << 33 ^ (uint64_t)rand() << 10 ^ (uint64_t)rand()) >> (rand() % 63);
        struct decimal d = {c, (uint8_t)(rand() % (DECIMAL_SCALE_MAX + 1))}, again;
        size_t n = decimal_format(d, out);
        assert_true(decimal_parse((struct str){out, n}, &again));
        assert_int_equal(decimal_cmp(d, again), 0);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(operations_agree_with_the_table),
        cmocka_unit_test(what_is_written_is_read_as_the_same),
    };
    tests_dir = argc > 1 ? argv[1] : "tests";
    return cmocka_run_group_tests(tests, NULL, NULL);
}
