#include "base/diag.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/problem.h"

static void assert_printed(const struct diags *d, size_t i, const char *expected)
{
    struct buf b = {0};
    diag_print(&d->item[i], &b);
    buf_add_c(&b, '\0');
    assert_string_equal(b.p, expected);
    buf_free(&b);
}

static void a_diagnostic_shows_line_caret_and_remedy(void **state)
{
    (void)state;
    struct diags d = {0};
    diags_add(&d, (struct diag_place){STR("a.pat"), 3, 5, STR("\tx\xE1\xBB\x87 <no>")}, "define it",
              "unknown piece %s", "no");
    assert_printed(&d, 0,
                   "a.pat:3:5: unknown piece no\n"
                   "    \tx\xE1\xBB\x87 <no>\n"
                   "    \t   ^\n"
                   "    -> define it\n");
    diags_free(&d);
}

static void parts_that_are_not_known_are_left_out(void **state)
{
    (void)state;
    struct diags d = {0};
    diags_add(&d, (struct diag_place){STR("a.pat"), 0, 0, STR_EMPTY}, NULL, "cannot be read");
    diags_add(&d, (struct diag_place){STR("a.pat"), 9, 0, STR("line")}, NULL, "no rule");
    assert_printed(&d, 0, "a.pat: cannot be read\n");
    assert_printed(&d, 1, "a.pat:9: no rule\n    line\n");
    diags_free(&d);
}

static void a_line_cannot_steer_the_terminal(void **state)
{
    (void)state;
    struct diags d = {0};
    diags_add(&d, (struct diag_place){STR("a\x1B.pat"), 1, 0, STR("\x1B[2J \xC2\x9B x")}, NULL, "bad");
    assert_printed(&d, 0, "a\xEF\xBF\xBD.pat:1: bad\n    \xEF\xBF\xBD[2J \xEF\xBF\xBD x\n");
    diags_free(&d);
}

static void of_the_same_in_a_file_a_few_are_told(void **state)
{
    (void)state;
    struct diags d = {0};
    for (size_t i = 1; i <= 100; i++) {
        diags_add(&d, (struct diag_place){STR("a.tsv"), 101 - i, 1, STR_EMPTY}, NULL, "no such kind");
        diags_add(&d, (struct diag_place){STR("b.tsv"), i, 1, STR_EMPTY}, NULL, "line %zu", i);
    }
    diags_settle(&d);
    assert_int_equal(d.n, 20 + 100);
    assert_printed(&d, 0, "a.tsv:1:1: no such kind\n");
    assert_printed(&d, 19, "a.tsv:20:1: no such kind (and 80 more like it in this file)\n");
    assert_printed(&d, 20, "b.tsv:1:1: line 1\n");
    diags_settle(&d);
    assert_int_equal(d.n, 20 + 100);
    diags_free(&d);
}

static void problems_add_up_and_keep_the_first_place(void **state)
{
    (void)state;
    struct problems p = {0};
    problems_add(&p, PROBLEM_CHARSET_IGNORED, 1, PROBLEM_NO_PLACE, NULL);
    assert_false(problems_loss(&p));
    problems_add(&p, PROBLEM_INVALID_BYTES, 2, 40, NULL);
    problems_add(&p, PROBLEM_INVALID_BYTES, 3, 7, NULL);
    problems_add(&p, PROBLEM_INVALID_BYTES, 1, PROBLEM_NO_PLACE, NULL);
    problems_add(&p, PROBLEM_MATCH_LIMIT, 1, 0, "rank.place");
    problems_add(&p, PROBLEM_MATCH_LIMIT, 1, 0, "rank.of");
    assert_int_equal(p.n, 4);
    assert_int_equal(p.item[1].count, 6);
    assert_int_equal(p.item[1].source_start, 7);
    assert_string_equal(problem_word(p.item[1].code), "invalid-bytes");
    assert_true(problems_loss(&p));
    problems_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_diagnostic_shows_line_caret_and_remedy),
        cmocka_unit_test(parts_that_are_not_known_are_left_out),
        cmocka_unit_test(a_line_cannot_steer_the_terminal),
        cmocka_unit_test(of_the_same_in_a_file_a_few_are_told),
        cmocka_unit_test(problems_add_up_and_keep_the_first_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
