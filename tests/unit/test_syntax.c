/* Expressions as trees: what their parts are, what they can be seen to match, and what becomes of a set without a part. */
#include "rules/syntax.h"

#include "pattern_folder.h"
#include "rules/mutant.h"

/* The phrases of the first rule, with commas between them; `*` behind them where there may be others. */
static void assert_phrases(const char *pieces, const char *match, const char *expected)
{
    struct pattern_folder f;
    struct arena arena = {0};
    struct buf patterns = {0}, said = {0};
    buf_printf(&patterns, "%srule count.a\n    match  %s\n", pieces, match);
    buf_add_c(&patterns, '\0');
    folder_load(&f, "word\ttype\nba\tx\nhai\ty\nbốn\tx\n", patterns.p, RULES_ALLOW_UNTESTED);
    assert_non_null(f.rules);
    struct phrases p = phrases_of(f.rules, syntax_read(&f.rules->rule[0]->expr, &arena), 8, &arena);
    for (size_t i = 0; i < p.n; i++)
        buf_printf(&said, "%s%.*s", i ? "," : "", (int)p.item[i].n, p.item[i].p);
    buf_printf(&said, "%s", p.all ? "" : "*");
    buf_add_c(&said, '\0');
    assert_string_equal(said.p, expected);
    buf_free(&patterns);
    buf_free(&said);
    arena_free(&arena);
    folder_free(&f);
}

static void phrases_of_alternatives_and_options(void **state)
{
    (void)state;
    assert_phrases("", "a|b", "a,b");
    assert_phrases("", "a(?: b)?c", "a bc,ac");
    assert_phrases("", "(?:a|b)(?:c|d)", "ac,bc,ad,bd");
    assert_phrases("", "a{2,3}", "aa,aaa*");
    assert_phrases("", "a+", "a,aa*");
    assert_phrases("", "\\.(?= x)", ".");
    assert_phrases("", "[ab]c", "ac,bc");
    assert_phrases("", "\\d", "5*");
}

static void phrases_of_pieces_and_lists(void **state)
{
    (void)state;
    assert_phrases("piece p  x|<q>\npiece q  y?z\n", "<p>a", "xa,yza,za");
    assert_phrases("list l  words where type=x\n", "<l>", "ba,bốn");
}

static void too_many_phrases_show_all_choices_of_each_part(void **state)
{
    (void)state;
    assert_phrases("", "(?:a|b|c)(?:d|e|f)", "ad,cf,be,af,ce,bd,ae,cd*");
}

/* What the mutants of a rule are called: kind and words. */
static void assert_mutants(const char *match, const char *expected)
{
    struct pattern_folder f;
    struct buf patterns = {0}, said = {0};
    buf_printf(&patterns, "rule count.a\n    match  %s\n", match);
    buf_add_c(&patterns, '\0');
    folder_load(&f, "word\nba\n", patterns.p, RULES_ALLOW_UNTESTED);
    assert_non_null(f.rules);
    struct mutants *m = mutants_new(f.rules);
    for (size_t i = 0; i < mutants_count(m); i++) {
        const struct mutant *x = mutants_at(m, i);
        buf_printf(&said, "%s %.*s\n", mutation_word(x->mutation), (int)x->was.n, x->was.p);
    }
    buf_add_c(&said, '\0');
    assert_string_equal(said.p, expected);
    mutants_free(m);
    buf_free(&patterns);
    buf_free(&said);
    folder_free(&f);
}

static void every_part_that_can_be_taken_away_is_found(void **state)
{
    (void)state;
    assert_mutants("a|b", "alternative a\nalternative b\n");
    assert_mutants("a(?: b)?(?! c)", "option (?: b)?\nlook-around (?! c)\n");
    assert_mutants("\\d{1,3}x", "quantifier \\d{1,3}\n");
    assert_mutants("x*a\n    |  b", "alternative x*a\noption x*\nalternative b\n");
    assert_mutants("[a|b]\\|x", "");
    assert_mutants("a\n    without  b|c\n    over  count.a\n    set  noun=x  unit=y",
                   "alternative b\nguard b|c\nalternative c\nover count.a\nset noun=x\nset unit=y\n");
}

static size_t matches_in(const struct rules *set, const char *text)
{
    struct matches found = {0};
    struct problems problems = {0};
    struct arena arena = {0};
    struct matcher *m = matcher_new(set);
    matcher_run(m, str_c(text), (struct span){0, strlen(text)}, &arena, &found, &problems);
    size_t n = found.n;
    matches_free(&found);
    matcher_free(m);
    arena_free(&arena);
    problems_free(&problems);
    return n;
}

static void a_change_holds_until_it_is_undone(void **state)
{
    (void)state;
    struct pattern_folder f;
    uint64_t touched[1];
    folder_load(&f, "word\nba\n",
                "piece kite  diều|sáo\nrule count.a\n    match  \\d <kite>\n    not-after  hộp \n"
                "rule count.b\n    match  cái <kite>\nrule count.c\n    match  x\n",
                RULES_ALLOW_UNTESTED);
    struct mutants *m = mutants_new(f.rules);
    assert_int_equal(matches_in(f.rules, "5 sáo, cái sáo, hộp 5 diều"), 2);
    assert_true(mutants_apply(m, 1, touched)); /* the alternative `sáo` */
    assert_int_equal(touched[0], 3);
    assert_int_equal(matches_in(f.rules, "5 sáo, cái sáo, hộp 5 diều"), 0);
    assert_true(mutants_apply(m, 2, touched)); /* the guard; the piece is as it was */
    assert_int_equal(touched[0], 1);
    assert_int_equal(matches_in(f.rules, "5 sáo, cái sáo, hộp 5 diều"), 3);
    mutants_undo(m);
    assert_int_equal(matches_in(f.rules, "5 sáo, cái sáo, hộp 5 diều"), 2);
    mutants_free(m);
    folder_free(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(phrases_of_alternatives_and_options),
        cmocka_unit_test(phrases_of_pieces_and_lists),
        cmocka_unit_test(too_many_phrases_show_all_choices_of_each_part),
        cmocka_unit_test(every_part_that_can_be_taken_away_is_found),
        cmocka_unit_test(a_change_holds_until_it_is_undone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
