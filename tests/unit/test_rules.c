/* Pattern files: what is read from them, and what is said about faulty ones (tests/bad). */
#include <dirent.h>

#include "pattern_folder.h"

static const char *tests_dir;

static const char words[] = "word\talso\ttype\nh\xC6\xA1n\ttr\xC3\xAAn\tmore\ng\xE1\xBA\xA7n\t\tnear\n";

static void load(struct pattern_folder *f, const char *patterns)
{
    folder_load(f, words, patterns, RULES_ALLOW_UNTESTED);
    folder_assert_fine(f);
    assert_non_null(f->rules);
}

static void assert_str(struct str s, const char *expected)
{
    char *copy = strndup(s.n ? s.p : "", s.n);
    assert_string_equal(copy, expected);
    free(copy);
}

static void a_rule_is_read_with_all_its_lines(void **state)
{
    (void)state;
    struct pattern_folder f;
    load(&f, "piece digits  \\d+\n"
             "rule rank.place\n"
             "    # first line\n"
             "    # second line\n"
             "    match  hang <digits:value> (?<text>of <digits:of>)\n"
             "    |      <digits:value>th\n"
             "    # not the rule's comment\n"
             "    set    unit=rank  status=by target\n"
             "    yes    hang 5 of 63   value=5  of=63\tpublished=2025-04-08\n"
             "    no     hang\n");
    const struct rule *r = rules_find(f.rules, STR("rank.place"));
    assert_non_null(r);
    assert_str(r->kind, "rank");
    assert_str(r->comment, "first line\nsecond line");
    assert_int_equal(r->line, 2);
    assert_int_equal(r->capture_n, 4);
    assert_str(r->capture[0].name, "value");
    assert_str(r->capture[0].piece, "digits");
    assert_str(r->capture[1].name, "text");
    assert_str(r->capture[1].piece, "");
    assert_str(rule_setting(r, STR("status")), "by target");
    assert_str(rule_setting(r, STR("mod")), "");
    assert_int_equal(rules_example_count(f.rules), 2);
    const struct example *e = rules_example_at(f.rules, 0);
    assert_ptr_equal(e->rule, r);
    assert_true(e->yes);
    assert_str(e->text, "hang 5 of 63");
    assert_int_equal(e->field_n, 3);
    assert_str(e->field[2].name, "published");
    assert_str(e->field[2].value, "2025-04-08");
    assert_false(rules_example_at(f.rules, 1)->yes);
    folder_free(&f);
}

static void a_capture_knows_its_list(void **state)
{
    (void)state;
    struct pattern_folder f;
    load(&f, "list mod  words where type=more  # a comment\n"
             "rule count.a\n    match  <mod:mod> \\d\n");
    const struct rule *r = rules_at(f.rules, 0);
    assert_ptr_equal(r->capture[0].list, lists_find(f.lists, STR("words")));
    assert_ptr_equal(rules_lists(f.rules), f.lists);
    folder_free(&f);
}

static bool over(const struct pattern_folder *f, const char *a, const char *b)
{
    return rules_over(f->rules, rules_find(f->rules, str_c(a)), rules_find(f->rules, str_c(b)));
}

static void over_takes_names_and_stars(void **state)
{
    (void)state;
    struct pattern_folder f;
    load(&f, "rule rank.a\n    match  a\n    over  count.*  rate.b\n"
             "rule rate.a\n    match  a\n"
             "rule rate.b\n    match  a\n    over  *\n"
             "rule count.a\n    match  a\n    over  rate.*  count.*\n"
             "rule count.b\n    match  a\n    over  count.*\n");
    assert_true(over(&f, "rank.a", "count.a"));
    assert_true(over(&f, "rank.a", "count.b"));
    assert_false(over(&f, "rank.a", "rate.a"));
    assert_false(over(&f, "count.a", "rank.a"));
    assert_true(over(&f, "rank.a", "rate.b")); /* a name is stronger than a star */
    assert_false(over(&f, "rate.b", "rank.a"));
    assert_false(over(&f, "count.a", "count.b")); /* star against star: neither */
    assert_false(over(&f, "count.b", "count.a"));
    assert_false(over(&f, "count.a", "rate.b"));
    assert_false(over(&f, "count.a", "count.a"));
    folder_free(&f);
}

static void the_digest_names_patterns_and_lists(void **state)
{
    (void)state;
    struct pattern_folder a, b, c;
    const char *rule = "rule rank.a\n    match  a\n";
    load(&a, rule);
    load(&b, rule);
    folder_load(&c, "word\nother\n", rule, RULES_ALLOW_UNTESTED);
    assert_int_equal(strlen(rules_digest(a.rules)), 64);
    assert_string_equal(rules_digest(a.rules), rules_digest(b.rules));
    assert_string_not_equal(rules_digest(a.rules), rules_digest(c.rules));
    folder_free(&a);
    folder_free(&b);
    folder_free(&c);
}

static void an_empty_folder_is_a_fault(void **state)
{
    (void)state;
    struct pattern_folder f;
    folder_load(&f, words, NULL, 0);
    assert_null(f.rules);
    assert_int_equal(f.diags.n, 1);
    assert_str(f.diags.item[0].what, "no file named *.pat");
    folder_free(&f);
}

static void a_piece_that_doubles_itself_without_end_is_refused(void **state)
{
    (void)state;
    struct buf b = {0};
    buf_printf(&b, "piece p0  abcdefgh\n");
    for (int i = 1; i < 40; i++)
        buf_printf(&b, "piece p%d  <p%d><p%d>\n", i, i - 1, i - 1);
    buf_add(&b, "", 1);
    struct pattern_folder f;
    folder_load(&f, words, b.p, 0);
    assert_null(f.rules);
    assert_true(f.diags.n > 0);
    folder_free(&f);
    buf_free(&b);
}

/* The bytes of a file of tests/bad, with a NUL. */
static void read_bad(const char *name, const char *ending, struct buf *out)
{
    char path[512], part[4096];
    snprintf(path, sizeof path, "%s/bad/%s%s", tests_dir, name, ending);
    FILE *f = fopen(path, "r");
    if (!f)
        fail_msg("%s is missing", path);
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;)
        buf_add(out, part, n);
    buf_add_c(out, '\0');
    fclose(f);
}

/* Paths without the folder, whose name changes from run to run, and with the name that the case has. */
static void rename_file(struct buf *b, const char *folder, const char *name)
{
    char old[128];
    int n = snprintf(old, sizeof old, "%s/test.pat", folder);
    struct buf out = {0};
    for (size_t i = 0; i < b->n; i++) {
        if (b->n - i >= (size_t)n && !memcmp(b->p + i, old, (size_t)n)) {
            buf_printf(&out, "%s.pat", name);
            i += (size_t)n - 1;
        } else {
            buf_add_c(&out, b->p[i]);
        }
    }
    buf_free(b);
    *b = out;
}

static void check_bad(const char *name)
{
    struct buf patterns = {0}, lists = {0}, expected = {0}, said = {0};
    read_bad(name, ".pat", &patterns);
    read_bad(name, ".err", &expected);
    read_bad("words", ".tsv", &lists);
    struct pattern_folder f;
    folder_load(&f, lists.p, patterns.p, 0);
    assert_null(f.rules);
    for (size_t i = 0; i < f.diags.n; i++)
        diag_print(&f.diags.item[i], &said);
    rename_file(&said, f.path, name);
    buf_add_c(&said, '\0');
    assert_string_equal(said.p, expected.p);
    folder_free(&f);
    buf_free(&patterns);
    buf_free(&lists);
    buf_free(&expected);
    buf_free(&said);
}

/* Adding a case is adding NAME.pat and NAME.err. */
static void faulty_files_get_their_diagnostics(void **state)
{
    (void)state;
    char path[512];
    snprintf(path, sizeof path, "%s/bad", tests_dir);
    DIR *d = opendir(path);
    assert_non_null(d);
    int cases = 0;
    for (struct dirent *e; (e = readdir(d));) {
        char *dot = strrchr(e->d_name, '.');
        if (!dot || strcmp(dot, ".pat"))
            continue;
        *dot = '\0';
        check_bad(e->d_name);
        cases++;
    }
    closedir(d);
    assert_true(cases >= 10);
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_is_read_with_all_its_lines),
        cmocka_unit_test(a_capture_knows_its_list),
        cmocka_unit_test(over_takes_names_and_stars),
        cmocka_unit_test(the_digest_names_patterns_and_lists),
        cmocka_unit_test(an_empty_folder_is_a_fault),
        cmocka_unit_test(a_piece_that_doubles_itself_without_end_is_refused),
        cmocka_unit_test(faulty_files_get_their_diagnostics),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
