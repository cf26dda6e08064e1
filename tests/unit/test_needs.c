/* What a sentence must have for an expression to match in it: wherever PCRE2 finds a match the needs must be met, in all of
 * its syntax; and sentences that plainly lack something must be told, or it would be no use. */
#include "pattern_folder.h"

static const char *const expressions[] = {
    "ab ?c",
    "(?:a|b)c?d|d",
    "ab(?:c|)d",
    "(?:ab)*cd(?:ab){0,2}",
    "a+b|(?:ba){2}|c{1,2}d",
    "[ab][cd]|[^ab]b|[a-c]d|[]]a|[\\da]b",
    "\\x61b|\\Qab\\E|\\.a|a\\b",
    "a(?=b)|\\w(?=d)?c|(?!ab)ad|(?<=b)a|(?<!b)d",
    "(?i:A)b|(?-i:B)a",
    "(?x)b d",
    "(?#ab:)b",
    "(?>ab|a)c|(?<text>b)d",
    "(?<of>ab)\\k<of>|(?<value>b)(?&value)",
    "(?(?=a)ab|c)|(?<of>a)?(?(<of>)b|d)",
    "a(?(?=b)bc)|b(?(?!ab)d)",
    "ab(*ACCEPT)c|(*FAIL)|(*PRUNE)a",
    "\xC4\x90|ks|\xC2\xB2",
    "<w>|<w>d",
    "<p> <p>|b",
    ".",
};

/* Pieces of text: letters that fold in odd ways, digits, signs. */
static const char *const parts[] = {
    "a",        "b", "c",        "d",  "AB", "ba", "1", "\xC2\xB2", "ab ",          " ",  ".",    "]", "abcd",
    "\xC4\x91", "k", "\xC5\xBF", "cd", "ac", "bc", "K", "S",        "\xE2\x84\xAA", "dc", "abab", "bd"};
enum { EXPRESSION_N = sizeof expressions / sizeof *expressions, TEXT_MAX = 64 };

static bool meets(const struct pattern_folder *f, size_t rule, struct str text)
{
    uint64_t met[EXPRESSION_N / 64 + 1];
    uint32_t letter[TEXT_MAX];
    needs_met(f->rules->needs, text, letter, met);
    return met[rule / 64] >> (rule % 64) & 1;
}

static void load(struct pattern_folder *f)
{
    struct buf rules = {0};
    buf_add_str(&rules, STR("list w  words\npiece p  ab?|ba|a\\b|" /* long enough to be shared */));
    for (size_t i = 0; i < 50; i++)
        buf_printf(&rules, "ab%zucd|", i);
    buf_add_str(&rules, STR("d\n"));
    for (size_t i = 0; i < EXPRESSION_N; i++)
        buf_printf(&rules, "rule count.r%zu\n    match  %s\n", i, expressions[i]);
    buf_add_c(&rules, '\0');
    folder_load(f, "word\nab\nb c\nk\nabcd\n%\n", rules.p, RULES_ALLOW_UNTESTED | RULES_ALL_BOOKS);
    folder_assert_fine(f);
    buf_free(&rules);
}

static void check_text(const struct pattern_folder *f, struct str text, pcre2_match_data *data,
                       pcre2_match_context *context)
{
    struct span token;
    for (size_t at = 0; token_next(text, at, &token); at = token.end)
        for (size_t i = 0; i < f->rules->rule_n; i++) {
            if (folder_matches(f, i, text, token.start, data, context) && !meets(f, i, text))
                fail_msg("%s matches in \"%.*s\", which has not what it needs", f->rules->rule[i]->pub.id.p,
                         (int)text.n, text.p);
        }
}

static void what_matches_has_what_it_needs(void **state)
{
    (void)state;
    struct pattern_folder f;
    load(&f);
    folder_try_texts(&f, parts, sizeof parts / sizeof *parts, check_text);
    folder_free(&f);
}

static void other_sentences_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *expression, *yes, *no;
    } cases[] = {{"\\d+ (?:ca|v\xE1\xBB\xA5) \\p{L}+", "1 Ca x", "1 c\xC3\xA1 x"},
                 {"\\d+(?: ?%| ph\xE1\xBA\xA7n tr\xC4\x83m)", "ph\xE1\xBA\xA7n 1%", "1 ph\xE1\xBA\xA7n"},
                 {"\\p{L}+(?= ?\\(\\d)", "a (b", "a b"},
                 {"\\d (?:[ab]c)+ \\w", "ac", "1 ad 1"},
                 {"(?!abc)\\p{L}+ (?<of>no|not) (?:so )?", "x no y", "abc so"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct pattern_folder f;
        char rules[200];
        snprintf(rules, sizeof rules, "rule count.r\n    match  %s\n", cases[i].expression);
        folder_load(&f, "word\nab\n", rules, RULES_ALLOW_UNTESTED);
        folder_assert_fine(&f);
        if (!meets(&f, 0, str_c(cases[i].yes)))
            fail_msg("\"%s\" has what %s needs", cases[i].yes, cases[i].expression);
        if (meets(&f, 0, str_c(cases[i].no)))
            fail_msg("\"%s\" has not what %s needs", cases[i].no, cases[i].expression);
        folder_free(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_matches_has_what_it_needs),
        cmocka_unit_test(other_sentences_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
