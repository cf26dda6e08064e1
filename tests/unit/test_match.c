/* What rules find: a table for single points, and two promises on a stream of words: looking only where a rule can
 * begin finds the same as looking everywhere, and no rule runs away. */
#include "pattern_folder.h"

static const char *tests_dir;

/* Length of the sentences that are made of random words. */
#define SENTENCE_BYTES 300
/* Of so many examples one is repeated, to see whether a rule runs away on it. */
#define PUMPED_OF 41

/* A file of tests/tables with a NUL. */
static void read_table(const char *name, struct buf *out)
{
    char path[512], part[4096];
    snprintf(path, sizeof path, "%s/tables/%s", tests_dir, name);
    FILE *in = fopen(path, "r");
    assert_non_null(in);
    for (size_t n; (n = fread(part, 1, sizeof part, in)) > 0;)
        buf_add(out, part, n);
    buf_add_c(out, '\0');
    fclose(in);
}

static void load_match_pat(struct pattern_folder *f)
{
    struct buf patterns = {0}, words = {0};
    read_table("match.pat", &patterns);
    read_table("match-words.tsv", &words);
    folder_load_named(f, "match-words.tsv", words.p, patterns.p, RULES_ALLOW_UNTESTED);
    folder_assert_fine(f);
    buf_free(&patterns);
    buf_free(&words);
}

/* rule "span" | rule "span" */
static void write_found(struct str text, const struct matches *found, struct buf *out)
{
    for (size_t i = 0; i < found->n; i++) {
        const struct match *m = &found->item[i];
        struct str span = str_slice(text, m->span);
        buf_printf(out, "%s%.*s \"%.*s\"", i ? " | " : "", (int)m->rule->id.n, m->rule->id.p, (int)span.n, span.p);
    }
    buf_add_c(out, '\0');
}

static void check_line(struct matcher *m, char *line)
{
    char *tab = strchr(line, '\t');
    if (line[0] == '#')
        return;
    assert_non_null(tab);
    *tab = '\0';
    struct arena arena = {0};
    struct matches found = {0};
    struct problems problems = {0};
    struct buf said = {0};
    struct str text = str_c(line);
    matcher_run(m, text, (struct span){0, text.n}, &arena, &found, &problems);
    write_found(text, &found, &said);
    if (strcmp(said.p, tab + 1))
        fail_msg("%s\n  expected: %s\n  found:    %s", line, tab + 1, said.p);
    assert_int_equal(problems.n, 0);
    buf_free(&said);
    matches_free(&found);
    problems_free(&problems);
    arena_free(&arena);
}

static void rules_find_what_the_table_says(void **state)
{
    (void)state;
    struct pattern_folder f;
    load_match_pat(&f);
    struct matcher *m = matcher_new(f.rules);
    struct buf table = {0};
    read_table("match-found.tsv", &table);
    for (char *line = strtok(table.p, "\n"); line; line = strtok(NULL, "\n"))
        check_line(m, line);
    buf_free(&table);
    matcher_free(m);
    folder_free(&f);
}

static void captures_and_words_are_places_in_the_text(void **state)
{
    (void)state;
    struct pattern_folder f;
    folder_load(&f, "word\n",
                "piece digits  \\d+\nrule rank.a\n    match  of (?<text><digits:value>/<digits:of>)\n"
                "    |      <digits:value>th\n",
                RULES_ALLOW_UNTESTED);
    struct matcher *m = matcher_new(f.rules);
    struct arena arena = {0};
    struct matches found = {0};
    struct problems problems = {0};
    struct str text = STR("xx of 5/63, 7th");
    matcher_run(m, text, (struct span){3, text.n}, &arena, &found, &problems);
    assert_int_equal(found.n, 2);
    assert_int_equal(found.item[0].span.start, 3);
    assert_int_equal(found.item[0].words.start, 6);
    assert_int_equal(found.item[0].words.end, 10);
    assert_int_equal(match_capture(&found.item[0], STR("of")), 2);
    assert_int_equal(match_capture(&found.item[1], STR("of")), -1);
    assert_int_equal(match_capture(&found.item[1], STR("value")), 3);
    assert_int_equal(found.item[1].capture[3].start, 12);
    assert_int_equal(found.item[1].words.start, 12);
    matches_free(&found);
    arena_free(&arena);
    matcher_free(m);
    folder_free(&f);
}

/* ---- Looking everywhere ---- */

static const struct rules *in_hand;
static pcre2_match_context *everywhere; /* asks its books */

static bool program_matches(struct program *p, struct str s, size_t at, pcre2_match_data *data)
{
    return pcre2_match(program_code(in_hand, p), (PCRE2_SPTR)s.p, s.n, at, PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, data,
                       everywhere) >= 0;
}

static bool guard_allows(const struct guard *g, struct str s, size_t start, pcre2_match_data *data)
{
    bool before = g->kind == GUARD_AFTER || g->kind == GUARD_NOT_AFTER;
    size_t from = before && start > AFTER_WINDOW ? start - AFTER_WINDOW : 0;
    while (from > 0 && (s.p[from] & 0xC0) == 0x80)
        from--;
    bool holds = program_matches(g->program, (struct str){s.p, before ? start : s.n}, from, data);
    return holds == (g->kind == GUARD_WITH || g->kind == GUARD_AFTER);
}

static bool rule_matches(const struct full_rule *r, struct str s, size_t at, pcre2_match_data *data, size_t *end)
{
    pcre2_match_data *other = pcre2_match_data_create(1, NULL);
    bool fine = program_matches(r->program, s, at, data);
    *end = fine ? pcre2_get_ovector_pointer(data)[1] : at;
    for (size_t i = 0; i < r->guard_n && fine; i++)
        fine = guard_allows(&r->guard[i], s, at, other);
    pcre2_match_data_free(other);
    return fine;
}

/* Counts what one rule finds where a token begins, and checks that the matcher found each. */
static size_t check_rule(const struct full_rule *r, struct str s, const struct matches *found, pcre2_match_data *data)
{
    size_t n = 0, behind = 0;
    struct span token = {0, 0};
    for (size_t end; token_next(s, token.end, &token);) {
        if (token.start < behind || !rule_matches(r, s, token.start, data, &end))
            continue;
        bool seen = false;
        for (size_t i = 0; i < found->n && !seen; i++) {
            const struct match *m = &found->item[i];
            seen = m->rule == &r->pub && m->span.start == token.start && m->span.end == end;
        }
        if (!seen)
            fail_msg("%s is not found in \"%.*s\" at %zu", r->pub.id.p, (int)s.n, s.p, token.start);
        behind = end;
        n++;
    }
    return n;
}

static uint64_t random_state = 42;

static size_t random_below(size_t n)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(random_state >> 33) % n;
}

/* Words of `source` in random order: here and there without the blank, with another letter case, or a number. */
static void add_random_words(struct buf *out, const struct buf *source, size_t bytes)
{
    static const char *const marks[] = {" ", " ", " ", " ", " ", ", ", "", "/", " (", ") ", "% ", " \"", "\" ", "-"};
    size_t goal = out->n + bytes;
    while (out->n < goal) {
        struct span token = {0, 0};
        size_t at = random_below(source->n);
        while (at > 0 && source->p[at - 1] != ' ')
            at--;
        size_t words = 1 + random_below(4);
        for (size_t i = 0; i < words && token_next(buf_str(source), at, &token); i++, at = token.end) {
            buf_add_str(out, str_slice(buf_str(source), token));
            buf_add_str(out, str_c(marks[random_below(sizeof marks / sizeof *marks)]));
        }
        if (random_below(4) == 0)
            buf_printf(out, "%zu ", random_below(3000));
    }
}

/* The words of all sentences of a table, of examples, or of both. */
static void add_vocabulary(const struct pattern_folder *f, struct buf *out)
{
    struct buf table = {0};
    read_table("match-found.tsv", &table);
    for (char *line = strtok(table.p, "\n"); line; line = strtok(NULL, "\n"))
        buf_printf(out, "%.*s ", (int)strcspn(line, "\t"), line);
    buf_free(&table);
    for (size_t i = 0; f->rules && i < rules_example_count(f->rules); i++) {
        buf_add_str(out, rules_example_at(f->rules, i)->text);
        buf_add_c(out, ' ');
    }
}

static size_t check_everywhere(const struct pattern_folder *f, int sentences)
{
    struct buf words = {0};
    add_vocabulary(f, &words);
    struct matcher *m = matcher_new(f->rules);
    pcre2_match_data *data = pcre2_match_data_create(f->rules->group_max + 1, NULL);
    in_hand = f->rules;
    everywhere = pcre2_match_context_create(NULL);
    books_listen(everywhere, f->rules);
    size_t all = 0;
    for (int k = 0; k < sentences; k++) {
        struct buf s = {0};
        struct arena arena = {0};
        struct matches found = {0};
        struct problems problems = {0};
        add_random_words(&s, &words, SENTENCE_BYTES);
        matcher_run(m, buf_str(&s), (struct span){0, s.n}, &arena, &found, &problems);
        size_t n = 0;
        for (size_t i = 0; i < f->rules->rule_n; i++)
            n += check_rule(f->rules->rule[i], buf_str(&s), &found, data);
        assert_int_equal(n, found.n);
        all += n;
        buf_free(&s);
        matches_free(&found);
        arena_free(&arena);
        problems_free(&problems);
    }
    pcre2_match_data_free(data);
    pcre2_match_context_free(everywhere);
    matcher_free(m);
    buf_free(&words);
    return all;
}

/* The project's own patterns, which stand beside the tests. */
static void load_patterns(struct pattern_folder *f)
{
    char path[512];
    *f = (struct pattern_folder){0};
    snprintf(path, sizeof path, "%s/../patterns", tests_dir);
    f->lists = lists_load(str_c(path), &f->diags);
    if (f->lists)
        f->rules = rules_load(str_c(path), f->lists, RULES_ALLOW_UNTESTED, NULL, &f->diags);
    folder_assert_fine(f);
}

static void looking_at_beginnings_is_looking_everywhere(void **state)
{
    (void)state;
    struct pattern_folder f;
    load_match_pat(&f);
    assert_true(check_everywhere(&f, 300) > 1000);
    folder_free(&f);
}

static void the_same_for_the_patterns_of_the_project(void **state)
{
    (void)state;
    struct pattern_folder f;
    load_patterns(&f);
    assert_true(check_everywhere(&f, 40) > 100);
    folder_free(&f);
}

static bool same_matches(const struct matches *a, const struct matches *b)
{
    if (a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++) {
        const struct match *x = &a->item[i], *y = &b->item[i];
        if (!str_eq(x->rule->id, y->rule->id) || x->span.start != y->span.start || x->span.end != y->span.end ||
            memcmp(x->capture, y->capture, x->rule->capture_n * sizeof *x->capture))
            return false;
    }
    return true;
}

/* The project's patterns, loaded in another way. */
static void check_same(unsigned flags, bool sound)
{
    struct pattern_folder f;
    load_patterns(&f);
    char path[512];
    snprintf(path, sizeof path, "%s/../patterns", tests_dir);
    struct rules *other =
        rules_load(str_c(path), f.lists, RULES_ALLOW_UNTESTED | flags, sound ? rules_digest(f.rules) : NULL, &f.diags);
    assert_true(other->sound == sound);
    struct matcher *m[2] = {matcher_new(f.rules), matcher_new(other)};
    struct buf words = {0};
    add_vocabulary(&f, &words);
    for (int k = 0; k < 100; k++) {
        struct buf s = {0};
        struct arena arena = {0};
        struct matches found[2] = {{0}, {0}};
        struct problems problems = {0};
        add_random_words(&s, &words, SENTENCE_BYTES);
        for (int i = 0; i < 2; i++)
            matcher_run(m[i], buf_str(&s), (struct span){0, s.n}, &arena, &found[i], &problems);
        assert_true(same_matches(&found[0], &found[1]));
        for (int i = 0; i < 2; i++)
            matches_free(&found[i]);
        buf_free(&s);
        arena_free(&arena);
        problems_free(&problems);
    }
    buf_free(&words);
    matcher_free(m[0]);
    matcher_free(m[1]);
    rules_free(other);
    folder_free(&f);
}

/* Where executable memory is denied, PCRE2 interprets: slower, but the same. */
static void matching_without_jit_finds_the_same(void **state)
{
    (void)state;
    check_same(RULES_NO_JIT, false);
}

static void rules_that_are_compiled_when_they_are_run_find_the_same(void **state)
{
    (void)state;
    check_same(0, true);
}

/* ---- Runaway ---- */

/* Repeats `unit` up to the longest segment, with a tail that does not go on with it: no rule may come to its limit. */
static void pump(struct matcher *m, struct str unit)
{
    struct buf s = {0};
    while (unit.n && s.n + unit.n + 3 < (size_t)8 << 10) {
        buf_add_str(&s, unit);
        if (unit.p[unit.n - 1] != ' ' && random_below(2))
            buf_add_c(&s, ' ');
    }
    buf_add_c(&s, '!');
    struct arena arena = {0};
    struct matches found = {0};
    struct problems problems = {0};
    matcher_run(m, buf_str(&s), (struct span){0, s.n}, &arena, &found, &problems);
    if (problems.n)
        fail_msg("%s gives up on \"%.*s\" repeated", problems.item[0].rule, (int)unit.n, unit.p);
    buf_free(&s);
    matches_free(&found);
    arena_free(&arena);
    problems_free(&problems);
}

static void no_rule_of_the_project_runs_away(void **state)
{
    (void)state;
    static const char *const units[] = {"1", "1.", "1,1", "111.", "(", "\"", "A", "Aa ", "\xC4\x90", "- ", "1/"};
    struct pattern_folder f;
    load_patterns(&f);
    struct matcher *m = matcher_new(f.rules);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        pump(m, str_c(units[i]));
    for (size_t i = 0; i < rules_example_count(f.rules); i += PUMPED_OF)
        pump(m, rules_example_at(f.rules, i)->text);
    matcher_free(m);
    folder_free(&f);
}

static void a_limit_that_is_hit_is_a_problem(void **state)
{
    (void)state;
    struct pattern_folder f;
    folder_load(&f, "word\n", "rule rank.a\n    match  (?:a+)+b\nrule rank.b\n    match  aaa\n", RULES_ALLOW_UNTESTED);
    struct matcher *m = matcher_new(f.rules);
    struct arena arena = {0};
    struct matches found = {0};
    struct problems problems = {0};
    struct str text = STR("aaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac aaa b");
    matcher_run(m, text, (struct span){0, text.n}, &arena, &found, &problems);
    assert_int_equal(problems.n, 1);
    assert_int_equal(problems.item[0].code, PROBLEM_MATCH_LIMIT);
    assert_string_equal(problems.item[0].rule, "rank.a");
    assert_int_equal(found.n, 2); /* the other rule goes on */
    matches_free(&found);
    problems_free(&problems);
    arena_free(&arena);
    matcher_free(m);
    folder_free(&f);
}

/* A list that is too long for one expression: w0, w1 x1, w2 x2 y2, ..., some with a sign at the end. */
static void write_long_list(struct buf *out)
{
    buf_add_str(out, STR("word\talso\n"));
    for (int i = 0; i < 3000; i++)
        buf_printf(out, i % 3 == 0 ? "w%d\n" : i % 3 == 1 ? "W%d x%d\n" : "w%d x%d-y%d\tother%d\n", i, i, i, i);
    buf_add_str(out, STR("w1 +\nw5 x5\n"));
    buf_add_c(out, '\0');
}

static void check_found(struct matcher *m, const char *line, const char *expected)
{
    char copy[512];
    snprintf(copy, sizeof copy, "%s\t%s", line, expected);
    check_line(m, copy);
}

static void long_lists_are_asked_by_callout(void **state)
{
    (void)state;
    struct pattern_folder f;
    struct buf list = {0};
    write_long_list(&list);
    folder_load_named(&f, "nouns.tsv", list.p,
                      "list noun  nouns\npiece some  <noun>(?:, <noun>)*\n"
                      "rule count.a\n    match  \\d <noun:noun>(?<text> z)?\n"
                      "rule count.b\n    match  (?:<noun> )+k(?<value>\\d)\n    without  n<some>\n",
                      RULES_ALLOW_UNTESTED);
    folder_assert_fine(&f);
    assert_true(f.rules->book_n == 1);
    struct matcher *m = matcher_new(f.rules);
    check_found(m, "5 w3", "count.a \"5 w3\"");
    check_found(m, "5 w3a", "");
    check_found(m, "5 W4 X4, 5 w4", "count.a \"5 W4 X4\""); /* any case; no part of a word */
    check_found(m, "5 w2 x2-y2 z", "count.a \"5 w2 x2-y2 z\"");
    check_found(m, "5 w2 x2 y2", "");
    check_found(m, "5 other2999", "count.a \"5 other2999\"");
    check_found(m, "5 w5 x5-y5; 5 w5 x5 y5", "count.a \"5 w5 x5-y5\" | count.a \"5 w5 x5\""); /* longest first */
    check_found(m, "5 w1 +", "count.a \"5 w1 +\"");                                           /* ends with a sign */
    check_found(m, "w0 w3 w2 x2-y2 k7", "count.b \"w0 w3 w2 x2-y2 k7\"");                     /* repeated */
    check_found(m, "w0 w7 k7", "");
    matcher_free(m);
    folder_free(&f);
    buf_free(&list);
}

/* Expressions call long pieces instead of repeating them; what they find stays the same. */
static void long_pieces_are_called(void **state)
{
    (void)state;
    struct pattern_folder f;
    struct buf pat = {0};
    buf_add_str(&pat, STR("piece word   "));
    for (int i = 0; i < 300; i++)
        buf_printf(&pat, "%sxy%dz", i ? "|" : "", i);
    buf_add_str(&pat, STR("\npiece phrase  <word>(?: <word>){0,20}\n"
                          "rule rank.a\n    match  <phrase:value> to (?<text><phrase:of>)\n"
                          "rule rank.b\n    match  of (?-i:<word>) <word>\n"));
    buf_add_c(&pat, '\0');
    folder_load(&f, "word\n", pat.p, RULES_ALLOW_UNTESTED);
    folder_assert_fine(&f);
    struct matcher *m = matcher_new(f.rules);
    check_found(m, "a xy1z xy2z to xy3z xy299z!", "rank.a \"xy1z xy2z to xy3z xy299z\"");
    check_found(m, "a xy1z xy2z to xy3z xy300z!", "rank.a \"xy1z xy2z to xy3z\"");
    check_found(m, "a xy1z xy2z to xy300z!", "");
    check_found(m, "of xy1z XY2Z", "rank.b \"of xy1z XY2Z\""); /* an option holds in a piece, and no further */
    check_found(m, "of XY1Z xy2z", "");
    struct arena arena = {0};
    struct matches found = {0};
    struct problems problems = {0};
    matcher_run(m, STR("xy7z to xy8z xy9z"), (struct span){0, 17}, &arena, &found, &problems);
    assert_int_equal(found.item[0].capture[match_capture(&found.item[0], STR("value"))].end, 4);
    assert_int_equal(found.item[0].capture[match_capture(&found.item[0], STR("of"))].start, 8);
    assert_int_equal(found.item[0].words.end, 17);
    matches_free(&found);
    arena_free(&arena);
    matcher_free(m);
    folder_free(&f);
    buf_free(&pat);
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_find_what_the_table_says),
        cmocka_unit_test(captures_and_words_are_places_in_the_text),
        cmocka_unit_test(looking_at_beginnings_is_looking_everywhere),
        cmocka_unit_test(the_same_for_the_patterns_of_the_project),
        cmocka_unit_test(matching_without_jit_finds_the_same),
        cmocka_unit_test(rules_that_are_compiled_when_they_are_run_find_the_same),
        cmocka_unit_test(no_rule_of_the_project_runs_away),
        cmocka_unit_test(a_limit_that_is_hit_is_a_problem),
        cmocka_unit_test(long_lists_are_asked_by_callout),
        cmocka_unit_test(long_pieces_are_called),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
