/* Long word lists, which expressions ask by callout: a list as a book finds what it finds as an expression. */
#include "pattern_folder.h"
#include "rules/book.h"

/* Words that share beginnings, end within other words, have signs in them, and two spellings. */
static const char words[] = "word\talso\n"
                            "h\n"
                            "ha\n"
                            "hai\n"
                            "ha noi\n"
                            "ha noi moi\n"
                            "m\n"
                            "m2\n"
                            "km/h\n"
                            "kg.m\n"
                            "%\n"
                            "% nam\n"
                            "TP.\n"
                            "a, b va c\n"
                            "a - b\n"
                            "a  -  b\n"
                            "x & y\tx va y|xy\n"
                            "(m)\n"
                            "\xC2\xB0"
                            "C\n"
                            "h\xC3\xB2"
                            "a b\xC3\xACnh\n"
                            "t\xE1\xBB\xB7 l\xE1\xBB\x87\n"
                            "qu\xC3\xBD\n"
                            "m\xE1\xBB\x99t hai ba b\xE1\xBB\x91n n\xC4\x83m s\xC3\xA1u b\xE1\xBA\xA3y\n";

static const char patterns[] = "list w  words\npiece some  <w>(?:, <w>)*\n"
                               "rule count.a\n    match  \\d+ ?<w:noun>(?:\\d+)?\n"
                               "rule count.b\n    match  (?:<w> )+k(?<value>\\d)?\n"
                               "rule count.c\n    match  k (?:<some:noun>|<w:noun> z|(?!<w>)\\p{L}+)\n"
                               "rule count.d\n    match  (?<text><w:noun>|z)(?: <w:more>){0,2}(?: ?<w:last>)?\n"
                               "rule count.e\n    match  z+\n    after  <w> \n"
                               "rule count.f\n    match  k\n    with  \\d<w>\n    without  <some> z\n"
                               "rule count.g\n    match  <w:noun>\n    not-after  <w> ?\n";

/* Pieces of random text: beginnings of words, words, other spellings, and noise. */
static const char *const parts[] = {"h",
                                    "ha",
                                    "hai",
                                    "HA",
                                    "ha noi",
                                    "ha noi moi",
                                    "noi",
                                    "moi",
                                    "m",
                                    "m2",
                                    "2",
                                    "10",
                                    "km",
                                    "km/h",
                                    "/",
                                    "kg.m",
                                    "kg",
                                    "%",
                                    "% nam",
                                    "nam",
                                    "TP.",
                                    "tp",
                                    ".",
                                    "a, b va c",
                                    "a",
                                    "b",
                                    "va",
                                    "c",
                                    "a - b",
                                    "-",
                                    "x & y",
                                    "x va y",
                                    "xy",
                                    "&",
                                    "(m)",
                                    "(",
                                    ")",
                                    "\xC2\xB0"
                                    "C",
                                    "\xC2\xB0",
                                    "h\xC3\xB2"
                                    "a b\xC3\xACnh",
                                    "ho\xC3\xA0 b\xC3\xACnh",
                                    "ho\xC3\xA0",
                                    "T\xE1\xBB\xB6 L\xE1\xBB\x86",
                                    "t\xE1\xBB\x89 l\xE1\xBB\x87",
                                    "qu\xC3\xAD",
                                    "QU\xC3\x9D",
                                    "z",
                                    "k",
                                    "_",
                                    "m\xE1\xBB\x99t hai ba b\xE1\xBB\x91n n\xC4\x83m s\xC3\xA1u b\xE1\xBA\xA3y",
                                    "m\xE1\xBB\x99t hai ba",
                                    "\xE2\x80\x93",
                                    "\xCC\x81",
                                    "\xC2\xB2"};
static const char *const gaps[] = {" ", " ", " ", " ", ", ", "", ",  ", "; "};

static uint64_t random_state = 7;

static size_t random_below(size_t n)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(random_state >> 33) % n;
}

static void write_random(struct buf *out)
{
    out->n = 0;
    for (size_t i = 0, n = 1 + random_below(14); i < n; i++) {
        buf_add_str(out, str_c(parts[random_below(sizeof parts / sizeof *parts)]));
        buf_add_str(out, str_c(gaps[random_below(sizeof gaps / sizeof *gaps)]));
    }
}

/* Each match with its places and captures. */
static void run(struct matcher *m, struct str text, struct buf *out)
{
    struct arena arena = {0};
    struct matches found = {0};
    struct problems problems = {0};
    out->n = 0;
    matcher_run(m, text, (struct span){0, text.n}, &arena, &found, &problems);
    for (size_t i = 0; i < found.n; i++) {
        const struct match *f = &found.item[i];
        buf_printf(out, "%s %zu-%zu", f->rule->id.p, f->span.start, f->span.end);
        for (size_t k = 0; k < f->rule->capture_n; k++)
            buf_printf(out, " %zu-%zu", f->capture[k].start, f->capture[k].end);
        buf_add_c(out, '\n');
    }
    buf_add_c(out, '\0');
    assert_int_equal(problems.n, 0);
    matches_free(&found);
    problems_free(&problems);
    arena_free(&arena);
}

static size_t compare(unsigned more, int texts)
{
    struct pattern_folder books, trees;
    struct buf text = {0}, a = {0}, b = {0};
    size_t found = 0;
    folder_load(&books, words, patterns, RULES_ALLOW_UNTESTED | RULES_ALL_BOOKS | more);
    folder_load(&trees, words, patterns, RULES_ALLOW_UNTESTED | RULES_NO_BOOKS | more);
    folder_assert_fine(&books);
    folder_assert_fine(&trees);
    assert_true(books.rules->book_n == 1 && trees.rules->book_n == 0);
    struct matcher *by_book = matcher_new(books.rules), *by_tree = matcher_new(trees.rules);
    for (int i = 0; i < texts; i++) {
        write_random(&text);
        run(by_book, buf_str(&text), &a);
        run(by_tree, buf_str(&text), &b);
        if (strcmp(a.p, b.p))
            fail_msg("\"%.*s\"\n  as a book:\n%s  as an expression:\n%s", (int)text.n, text.p, a.p, b.p);
        found += a.n > 1;
    }
    matcher_free(by_book);
    matcher_free(by_tree);
    buf_free(&text);
    buf_free(&a);
    buf_free(&b);
    folder_free(&books);
    folder_free(&trees);
    return found;
}

static void a_book_finds_what_an_expression_finds(void **state)
{
    (void)state;
    assert_true(compare(0, 20000) > 10000);
}

static void the_same_without_jit(void **state)
{
    (void)state;
    assert_true(compare(RULES_NO_JIT, 4000) > 2000);
}

/* Whether count.a is found in text, by a list that is a book or none. */
static bool is_found(const char *list, const char *condition, const char *text, unsigned flags)
{
    struct pattern_folder f;
    struct buf rules = {0}, said = {0};
    buf_printf(&rules, "list w  words%s\nrule count.a\n    match  \\d <w>\n", condition);
    buf_add_c(&rules, '\0');
    folder_load(&f, list, rules.p, RULES_ALLOW_UNTESTED | flags);
    folder_assert_fine(&f);
    struct matcher *m = matcher_new(f.rules);
    run(m, str_c(text), &said);
    bool found = said.n > 1;
    matcher_free(m);
    folder_free(&f);
    buf_free(&rules);
    buf_free(&said);
    return found;
}

static void capital_letters_are_asked_for_by_case(void **state)
{
    (void)state;
    static const char list[] = "word\tkind\nAnh\tcountry\nH\xC3\xA0 N\xE1\xBB\x99i\tcity\nanh h\xC3\xB9ng\tman\n"
                               "Anh \xC4\x91\xC3\xA0o\tman\n";
    static const struct {
        const char *condition, *text;
        bool found;
    } cases[] = {
        {"", "1 anh", true},
        {" case", "1 anh", false},
        {" case", "1 Anh", true},
        {" case", "1 ANH", true},
        {" case", "1 H\xC3\xA0 N\xE1\xBB\x98I", true},
        {" case", "1 H\xC3\xA0 n\xE1\xBB\x99i", false},
        {" case", "1 h\xC3\xA0 N\xE1\xBB\x99i", false},
        {" case", "1 anh h\xC3\xB9ng", true}, /* a small letter may be a capital one: at the head of a sentence */
        {" case", "1 Anh H\xC3\x99NG", true},
        {" case", "1 anh \xC4\x91\xC3\xA0o", false},
        {" case where kind=city", "1 Anh", false},
        {" where kind=country case", "1 Anh", true},
        {" where kind=country case", "1 anh", false},
    };
    static const unsigned forms[] = {RULES_ALL_BOOKS, RULES_NO_BOOKS};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t k = 0; k < 2; k++)
            if (is_found(list, cases[i].condition, cases[i].text, forms[k]) != cases[i].found)
                fail_msg("list w words%s: \"%s\" (%s)", cases[i].condition, cases[i].text, k ? "tree" : "book");
}

/* Copies of a group that go beyond PCRE2's limit get the remedy; a long list does not go there. */
static void what_is_too_large_is_told_how_to_mend(void **state)
{
    (void)state;
    struct pattern_folder f;
    folder_load(&f, "word\n", "rule count.a\n    match  (?:(?:[a-z]\\d[^x]\\p{Lu}){0,200}x){0,60}k\n",
                RULES_ALLOW_UNTESTED);
    assert_null(f.rules);
    assert_int_equal(f.diags.n, 1);
    struct buf b = {0};
    diag_print(&f.diags.item[0], &b);
    buf_add_c(&b, '\0');
    assert_non_null(strstr(b.p, "copies its group: use * or fewer"));
    buf_free(&b);
    folder_free(&f);
}

/* 6,000 words of six parts, in many places of one rule. */
static void a_long_list_stands_in_many_places(void **state)
{
    (void)state;
    struct pattern_folder f;
    struct buf list = {0}, said = {0};
    buf_add_str(&list, STR("word\n"));
    for (int i = 0; i < 6000; i++)
        buf_printf(&list, "w%d p%d q%d r%d s%d t%d\n", i % 97, i, i * 7, i * 3, i, i % 11);
    buf_add_c(&list, '\0');
    folder_load(&f, list.p,
                "list w  words\npiece twice  <w> <w>\n"
                "rule count.a\n    match  \\d (?:<twice>|<w>)(?: <w:more>){0,9} <w:noun> k\n    after  (?:<w> )?x\n",
                RULES_ALLOW_UNTESTED);
    folder_assert_fine(&f);
    struct matcher *m = matcher_new(f.rules);
    run(m, STR("x 5 w1 p1 q7 r3 s1 t1 w1 p98 q686 r294 s98 t10 w2 p2 q14 r6 s2 t2 k"), &said);
    assert_string_equal(said.p, "count.a 2-67 0-0 47-65\n");
    matcher_free(m);
    folder_free(&f);
    buf_free(&list);
    buf_free(&said);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_book_finds_what_an_expression_finds),
        cmocka_unit_test(the_same_without_jit),
        cmocka_unit_test(capital_letters_are_asked_for_by_case),
        cmocka_unit_test(what_is_too_large_is_told_how_to_mend),
        cmocka_unit_test(a_long_list_stands_in_many_places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
