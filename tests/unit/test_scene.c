/* What separates the clauses of a sentence, and where a clause begins and ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "scene/scene.h"

static struct arena arena;

static struct scene scene_of(const char *text)
{
    struct scene s = {.text = str_c(text), .arena = &arena};
    scene_find_separators(&s);
    return s;
}

static size_t separators(const char *text)
{
    struct scene s = scene_of(text);
    return scene_separators(&s, 0, s.text.n);
}

static void what_separates(void **state)
{
    (void)state;
    assert_int_equal(separators("a, b"), 1);
    assert_int_equal(separators("a; b"), 2); /* more than a comma */
    assert_int_equal(separators("a: b"), 1);
    assert_int_equal(separators("a (b) c"), 2);
    assert_int_equal(separators("a - b"), 1);
    assert_int_equal(separators("a \xe2\x80\x93 b"), 1); /* U+2013 */
    assert_int_equal(separators("a \xe2\x80\x94 b"), 1); /* U+2014 */
    assert_int_equal(separators("a, b; c"), 3);
}

static void what_does_not(void **state)
{
    (void)state;
    assert_int_equal(separators(""), 0);
    assert_int_equal(separators("a b. c"), 0);
    assert_int_equal(separators("7,5"), 0);
    assert_int_equal(separators("1.300,25"), 0);
    assert_int_equal(separators("a-b"), 0);
    assert_int_equal(separators("2021-2025"), 0);
    assert_int_equal(separators("a\xe2\x80\x93"
                                "b"),
                     0);
    assert_int_equal(separators("-5 a"), 0);
    assert_int_equal(separators("a \"b\" c"), 0);
    assert_int_equal(separators("27/63"), 0);
}

/* A comma that touches a digit on one side only ends a clause. */
static void a_comma_by_a_number(void **state)
{
    (void)state;
    assert_int_equal(separators("5, a"), 1);
    assert_int_equal(separators("a ,5"), 1);
    assert_int_equal(separators("5,"), 1);
    assert_int_equal(separators(",5"), 1);
    assert_int_equal(separators("7,5, 8,5"), 1);
}

/* At the edges of the text nothing outside is looked at. */
static void edges_of_the_text(void **state)
{
    (void)state;
    assert_int_equal(separators(","), 1);
    assert_int_equal(separators("a -"), 0);
    assert_int_equal(separators("- a"), 0);
    assert_int_equal(separators("a \xe2\x80\x93"), 0);
    assert_int_equal(separators("a \xe2"), 0);
}

static void only_the_range_counts(void **state)
{
    (void)state;
    struct scene s = scene_of("a, b, c");
    assert_int_equal(scene_separators(&s, 0, 1), 0);
    assert_int_equal(scene_separators(&s, 1, 2), 1);
    assert_int_equal(scene_separators(&s, 2, 4), 0);
    assert_int_equal(scene_separators(&s, 5, 5), 0);
}

/* The clause around the first `x`, between | and |. */
static void check_clause(const char *text, const char *expected)
{
    struct scene s = scene_of(text);
    const char *x = strchr(text, 'x');
    assert_non_null(x);
    size_t at = (size_t)(x - text);
    size_t start = scene_clause_start(&s, at, 0), end = scene_clause_end(&s, at + 1, s.text.n);
    assert_true(start <= at && at < end && end <= s.text.n);
    struct str clause = str_slice(s.text, (struct span){start, end});
    if (!str_eq(clause, str_c(expected)))
        fail_msg("%s: expected <%s>, found <%.*s>", text, expected, (int)clause.n, clause.p);
}

static void a_clause_lies_between_separators(void **state)
{
    (void)state;
    check_clause("x", "x");
    check_clause("a x b", "a x b");
    check_clause("a, x b", " x b");
    check_clause("a, b x, c", " b x");
    check_clause("a (x) b", "x");
    check_clause("a \xe2\x80\x93 x 7,5 b; c", " x 7,5 b");
    check_clause("a 1,5 x 2,5 b", "a 1,5 x 2,5 b");
    check_clause("a - x - b", " x ");
    check_clause("a:x", "x");
}

static void a_clause_stays_within_its_bounds(void **state)
{
    (void)state;
    struct scene s = scene_of("a, b c d, e");
    assert_int_equal(scene_clause_start(&s, 7, 5), 5);
    assert_int_equal(scene_clause_start(&s, 7, 7), 7);
    assert_int_equal(scene_clause_end(&s, 3, 6), 6);
    assert_int_equal(scene_clause_end(&s, 3, 3), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_separates),
        cmocka_unit_test(what_does_not),
        cmocka_unit_test(a_comma_by_a_number),
        cmocka_unit_test(edges_of_the_text),
        cmocka_unit_test(only_the_range_counts),
        cmocka_unit_test(a_clause_lies_between_separators),
        cmocka_unit_test(a_clause_stays_within_its_bounds),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
