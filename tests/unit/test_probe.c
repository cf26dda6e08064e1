/* How far a rule gets at a place, and what it wanted there. */
#include "pattern_folder.h"

static const char words[] = "word\tunit\n"
                            "bậc\trank\n"
                            "điểm\tpoint\n";

static const char patterns[] = "piece number \\d+(?:,\\d+)?\n"
                               "list  unit   words\n"
                               "rule change.one\n"
                               "    match  tăng <number:value> <unit:unit>\n"
                               "    not-after  dự kiến |có thể\n"
                               "rule rank.one\n"
                               "    match  xếp (?:thứ|hạng) <number:value>\n"
                               "    without  giả sử\n";

static struct pattern_folder folder;

static int load(void **state)
{
    (void)state;
    folder_load(&folder, words, patterns, RULES_ALLOW_UNTESTED);
    folder_assert_fine(&folder);
    return 0;
}

static int unload(void **state)
{
    (void)state;
    folder_free(&folder);
    return 0;
}

/* What a probe at the first `at` of the text says, as a line. */
static void check(const char *rule, const char *text, const char *at, const char *expected)
{
    struct prober *prober = prober_new(folder.rules);
    struct str s = str_c(text);
    struct probe p;
    struct buf said = {0};
    size_t start = (size_t)(strstr(text, at) - text);
    if (rules_probe(prober, rules_find(folder.rules, str_c(rule)), s, (struct span){0, s.n}, start, &p)) {
        buf_printf(&said, "%s \"%.*s\"", p.matches ? "matches" : "went along with", (int)(p.span.end - p.span.start),
                   text + p.span.start);
        if (p.guard)
            buf_printf(&said, ", refused by %s %.*s at %zu:%zu", p.guard, (int)p.at.text.n, p.at.text.p, p.at.line,
                       p.at.column);
        for (size_t i = 0; i < p.wants_n; i++)
            buf_printf(&said, "%s%.*s at %zu:%zu", i ? ", " : ", wanted ", (int)p.wants[i].text.n, p.wants[i].text.p,
                       p.wants[i].line, p.wants[i].column);
    }
    buf_add_c(&said, '\0');
    assert_string_equal(said.p, expected);
    buf_free(&said);
    prober_free(prober);
}

static void a_rule_that_matches(void **state)
{
    (void)state;
    check("change.one", "tỉnh tăng 3 bậc nữa", "tăng", "matches \"tăng 3 bậc\"");
}

static void the_first_word_that_it_does_not_go_along_with(void **state)
{
    (void)state;
    check("change.one", "tăng 3 lần", "tăng",
          "went along with \"tăng 3\", wanted <number:value> at 4:17, <unit:unit> at 4:32");
    check("change.one", "tăng dần", "tăng", "went along with \"tăng\", wanted <number:value> at 4:17");
    check("rank.one", "xếp loại", "xếp", "went along with \"xếp\", wanted thứ at 7:19, hạng at 7:23");
}

static void beginnings_of_words_do_not_count(void **state)
{
    (void)state;
    check("rank.one", "xếp thư", "xếp", "went along with \"xếp\", wanted thứ at 7:19");
    check("rank.one", "xếp hạn", "xếp", "went along with \"xếp\", wanted hạng at 7:23");
}

static void a_rule_that_cannot_begin_there(void **state)
{
    (void)state;
    check("rank.one", "tăng 3 bậc", "tăng", "");
    check("change.one", "tăng 3 bậc", "bậc", "");
}

static void conditions_that_refuse(void **state)
{
    (void)state;
    check("change.one", "dự kiến tăng 3 bậc", "tăng",
          "matches \"tăng 3 bậc\", refused by not-after dự kiến |có thể at 5:16");
    check("rank.one", "giả sử ta xếp thứ 3", "xếp", "matches \"xếp thứ 3\", refused by without giả sử at 8:14");
    check("rank.one", "ta xếp thứ 3", "xếp", "matches \"xếp thứ 3\"");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_that_matches),
        cmocka_unit_test(the_first_word_that_it_does_not_go_along_with),
        cmocka_unit_test(beginnings_of_words_do_not_count),
        cmocka_unit_test(a_rule_that_cannot_begin_there),
        cmocka_unit_test(conditions_that_refuse),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
