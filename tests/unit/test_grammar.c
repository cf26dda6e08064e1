/* What rules give: fields of matches, roles, and the examples that check them. */
#include "grammar_bench.h"

#include "claims/examples.h"

static void load(struct grammar_bench *b, const char *patterns)
{
    bench_load(b, patterns, RULES_ALLOW_UNTESTED);
    bench_assert_fine(b);
}

/* The field of the first match. */
static void check_field(struct grammar_bench *b, const char *text, const char *name, const char *expected)
{
    bench_read(b, text);
    assert_true(b->found.n > 0);
    struct str got = match_field(b->text, &b->found.item[0], str_c(name));
    if (!str_eq(got, str_c(expected)))
        fail_msg("%s of \"%s\": expected \"%s\", got \"%.*s\"", name, text, expected, (int)got.n, got.p ? got.p : "");
}

static void a_capture_gives_its_text(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "rule count.a\n    match  (?<value>\\d+) (?<noun>\\w+)\n");
    check_field(&b, "have 15 Pens", "value", "15");
    check_field(&b, "have 15 Pens", "noun", "Pens");
    check_field(&b, "have 15 Pens", "unit", "");
    bench_close(&b);
}

static void a_word_of_a_list_gives_the_column_of_that_name(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "list bound  mods\nlist move   directions\n"
             "rule change.a\n    match  <move:sign> <bound:mod> (?<value>\\d+)\n");
    check_field(&b, "giảm hơn 5", "sign", "-");
    check_field(&b, "giảm hơn 5", "mod", "over");
    check_field(&b, "TĂNG Gần 5", "mod", "nearly");
    check_field(&b, "TĂNG Gần 5", "sign", "+");
    bench_close(&b);
}

/* Without such a column, the word as the list writes it, whatever its spelling in the text. */
static void a_word_of_a_list_without_that_column_gives_itself(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "list unit  units where type=mass\n"
             "rule count.a\n    match  \\d+ <unit:noun>\n");
    check_field(&b, "5 Tạ", "noun", "tạ");
    bench_close(&b);
}

/* A piece that only contains a list is no list. */
static void a_piece_around_a_list_gives_its_text(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "list bound  mods\npiece around  <bound>\n"
             "rule count.a\n    match  <around:mod> (?<value>\\d+)\n");
    check_field(&b, "gần 5", "mod", "gần");
    bench_close(&b);
}

static void set_gives_what_no_group_captured(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "list bound  mods\n"
             "rule count.a\n    match  (?:<bound:mod> )?(?<value>\\d+)\n    set    mod=about  unit=km\n");
    check_field(&b, "gần 5", "mod", "nearly");
    check_field(&b, "có 5", "mod", "about");
    check_field(&b, "có 5", "unit", "km");
    check_field(&b, "có 5", "noun", "");
    bench_close(&b);
}

static void one_field_in_several_alternatives(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "rule count.a\n    match  x(?<value>\\d+)\n    |      y(?<value>\\d+)\n");
    check_field(&b, "x15", "value", "15");
    check_field(&b, "y27", "value", "27");
    bench_close(&b);
}

static void a_group_that_took_no_part_has_no_place(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "rule count.a\n    match  (?<value>\\d+)(?: (?<noun>km))?\n");
    bench_read(&b, "to 12 km");
    struct span noun = match_group(&b.found.item[0], STR("noun"));
    assert_int_equal(noun.start, 6);
    assert_int_equal(noun.end, 8);
    bench_read(&b, "to 12 m");
    assert_int_equal(match_group(&b.found.item[0], STR("noun")).end, 0);
    assert_int_equal(match_group(&b.found.item[0], STR("other")).end, 0);
    bench_close(&b);
}

static void rows_of_words_that_are_captured(void **state)
{
    (void)state;
    struct grammar_bench b;
    const struct list *list = NULL;
    load(&b, "list place  places\n"
             "rule subject.a\n    match  (?<head>tỉnh) <place:id>\n");
    bench_read(&b, "ở tỉnh Nghệ An");
    const struct word *w = match_word(b.text, &b.found.item[0], STR("id"), &list);
    assert_non_null(w);
    assert_true(str_eq(list->name, STR("places")));
    assert_true(str_eq(word_field(list, w, STR("id")), match_field(b.text, &b.found.item[0], STR("id"))));
    assert_null(match_word(b.text, &b.found.item[0], STR("head"), &list));
    assert_null(match_word(b.text, &b.found.item[0], STR("other"), &list));
    bench_close(&b);
}

static const struct role_of_rule *role(const struct grammar_bench *b, const char *id)
{
    const struct rule *r = rules_find(b->rules, str_c(id));
    assert_non_null(r);
    return grammar_role(b->g, r);
}

static void kinds_and_cues(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "rule rank.a\n    match  a\nrule none.a\n    match  a\nrule status.a\n    match  a\n");
    assert_true(role(&b, "rank.a")->gives_claim);
    assert_int_equal(role(&b, "rank.a")->kind, KIND_RANK);
    assert_false(role(&b, "none.a")->gives_claim);
    assert_int_equal(role(&b, "none.a")->cue, CUE_NONE);
    assert_int_equal(role(&b, "status.a")->cue, CUE_STATUS);
    bench_close(&b);
}

static void a_cue_serves_the_kinds_that_it_names(void **state)
{
    (void)state;
    struct grammar_bench b;
    load(&b, "rule indicator.all\n    match  a\n"
             "rule indicator.one\n    match  a\n    set    for=rank\n"
             "rule indicator.two\n    match  a\n    set    for=score,money\n");
    assert_int_equal(role(&b, "indicator.all")->serves, (1U << KIND_N) - 1);
    assert_int_equal(role(&b, "indicator.one")->serves, 1U << KIND_RANK);
    assert_int_equal(role(&b, "indicator.two")->serves, 1U << KIND_SCORE | 1U << KIND_MONEY);
    bench_close(&b);
}

/* The whole of what lint says of a faulty example; `%` stands for the file. */
static void check_diagnostic(const char *example, const char *expected)
{
    struct grammar_bench b;
    struct buf pat = {0}, said = {0};
    buf_printf(
        &pat,
        "piece number  \\d+\n"
        "rule count.a\n    match  <number:value> pens\n    set    noun=pens\n%s"
        "rule none.b\n    match  box \\d+ pens\n    over   count.*\n    yes    a box 5 pens\n    no     5 pens\n",
        example);
    buf_add_c(&pat, '\0');
    bench_load(&b, pat.p, 0);
    if (b.g)
        examples_check(b.g, &b.diags);
    for (size_t i = 0; i < b.diags.n; i++)
        buf_printf(&said, "%s%.*s", i ? "\n" : "", (int)b.diags.item[i].what.n, b.diags.item[i].what.p);
    buf_add_c(&said, '\0');
    assert_string_equal(said.p, expected);
    bench_close(&b);
    buf_free(&pat);
    buf_free(&said);
}

static void examples_that_hold(void **state)
{
    (void)state;
    check_diagnostic("    yes    sold 5 pens    value=5  noun=pens  text=5 pens  mod=\n    no     sold pens\n", "");
    check_diagnostic("    yes    5 pens    value=5\n    no     a box 5 pens\n", ""); /* none.b stands over it */
}

static void examples_that_do_not_hold(void **state)
{
    (void)state;
    check_diagnostic("    yes    5 pens    value=6\n    no     pens\n",
                     "the example wants value=6, the rule gives \"5\"");
    check_diagnostic("    yes    5 pens    value=5  unit=km\n    no     pens\n",
                     "the example wants unit=km, the rule gives \"\"");
    check_diagnostic("    yes    five pens\n    no     pens\n", "rule count.a does not match \"five pens\"");
    check_diagnostic("    yes    5 pens\n    no     6 pens\n",
                     "rule count.a must give nothing here, but matches \"6 pens\"");
    check_diagnostic("    yes    box 5 pens\n    no     pens\n",
                     "rule count.a matches \"box 5 pens\", but none.b stands in its way");
}

/* One fault does not hide the next. */
static void all_examples_are_run(void **state)
{
    (void)state;
    check_diagnostic("    yes    5 pens    value=6\n    yes    7 pens    value=8\n    no     9 pens\n",
                     "the example wants value=6, the rule gives \"5\"\n"
                     "the example wants value=8, the rule gives \"7\"\n"
                     "rule count.a must give nothing here, but matches \"9 pens\"");
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_capture_gives_its_text),
        cmocka_unit_test(a_word_of_a_list_gives_the_column_of_that_name),
        cmocka_unit_test(a_word_of_a_list_without_that_column_gives_itself),
        cmocka_unit_test(a_piece_around_a_list_gives_its_text),
        cmocka_unit_test(set_gives_what_no_group_captured),
        cmocka_unit_test(one_field_in_several_alternatives),
        cmocka_unit_test(a_group_that_took_no_part_has_no_place),
        cmocka_unit_test(rows_of_words_that_are_captured),
        cmocka_unit_test(kinds_and_cues),
        cmocka_unit_test(a_cue_serves_the_kinds_that_it_names),
        cmocka_unit_test(examples_that_hold),
        cmocka_unit_test(examples_that_do_not_hold),
        cmocka_unit_test(all_examples_are_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
