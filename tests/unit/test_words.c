/* What the word lists make of a phrase (tables/words.tsv). */
#include "grammar_bench.h"

#include "grammar/words.h"
#include "table_rows.h"

static struct grammar_bench bench;

typedef struct str (*maker)(const struct grammar *, struct str);
typedef bool (*asker)(const struct grammar *, struct str);

static bool have_number(const struct grammar *g, struct str s)
{
    (void)g;
    return words_have_number(s);
}

static struct str behind_cut(const struct grammar *g, struct str s)
{
    return words_behind(g, s, STR("cut"));
}

static struct str behind_capitals(const struct grammar *g, struct str s)
{
    (void)g;
    return words_behind_capitals(s);
}

static struct str from_verb(const struct grammar *g, struct str s)
{
    return words_from_verb(g, s, 1);
}

static const struct {
    const char *name;
    maker make;
    asker ask;
} functions[] = {
    {"without_edges", words_without_edges, NULL},
    {"behind_cut", behind_cut, NULL},
    {"after_saying", words_after_saying, NULL},
    {"behind_pointed", words_behind_pointed, NULL},
    {"behind_capitals", behind_capitals, NULL},
    {"from_beginning", words_from_beginning, NULL},
    {"verbs_at_end", words_verbs_at_end, NULL},
    {"before_place", words_before_place, NULL},
    {"before_where", words_before_where, NULL},
    {"behind_place", words_behind_place, NULL},
    {"say", NULL, words_say},
    {"are_whole", NULL, words_are_whole},
    {"begin_predicate", NULL, words_begin_predicate},
    {"begin_place", NULL, words_begin_place},
    {"begin_goal", NULL, words_begin_goal},
    {"join", NULL, words_join},
    {"are_noun", NULL, words_are_noun},
    {"have_number", NULL, have_number},
    {"begin_noun", NULL, words_begin_noun},
    {"want_object", NULL, words_want_object},
    {"have_level", NULL, words_have_level},
    {"have_verb", NULL, words_have_verb},
    {"begin_auxiliary", NULL, words_begin_auxiliary},
    {"begin_quality", NULL, words_begin_quality},
    {"before_level", words_before_level, NULL},
    {"from_verb", from_verb, NULL},
};

static void check(char **column)
{
    const char *name = column[0], *phrase = column[1], *wanted = column[2];
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (strcmp(functions[i].name, name) != 0)
            continue;
        struct str made = functions[i].make ? functions[i].make(bench.g, str_c(phrase)) : STR_EMPTY;
        if (functions[i].ask)
            made = functions[i].ask(bench.g, str_c(phrase)) ? STR("yes") : STR("no");
        if (!str_eq(made.n ? made : STR("-"), str_c(wanted)))
            fail_msg("%s of \"%s\": \"%.*s\", not \"%s\"", name, phrase, (int)made.n, made.p, wanted);
        return;
    }
    fail_msg("no function %s", name);
}

static void each_row_holds(void **state)
{
    (void)state;
    each_row(tests_dir, "words.tsv", 3, check);
}

static void ends_of_a_phrase(void **state)
{
    (void)state;
    struct str s = STR("a bc d");
    assert_true(str_eq(words_at(s, 1, true), STR("a")));
    assert_true(str_eq(words_at(s, 2, true), STR("a bc")));
    assert_true(str_eq(words_at(s, 2, false), STR("bc d")));
    assert_true(str_eq(words_at(s, 9, false), s));
    assert_int_equal(words_at(STR_EMPTY, 1, true).n, 0);
    assert_int_equal(words_trim(STR(" ,.-( ")).n, 0);
    assert_true(words_begin_alike(STR("về số lượng"), STR(" về giá trị")));
    assert_false(words_begin_alike(STR_EMPTY, STR_EMPTY));
    assert_true(words_are_alike(STR("đảng bộ"), STR("Đảng bộ")));
    assert_false(words_are_alike(STR("Đảng bộ"), STR("đảng Bộ")));
    assert_false(words_are_alike(STR_EMPTY, STR_EMPTY));
}

static int load(void **state)
{
    (void)state;
    bench_load(&bench, "rule count.none\n    match  xyz\n", RULES_ALLOW_UNTESTED);
    return bench.g ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    bench_close(&bench);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc > 1)
        tests_dir = argv[1];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_row_holds),
        cmocka_unit_test(ends_of_a_phrase),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
