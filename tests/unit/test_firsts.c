/* What an expression can begin with: whatever PCRE2 finds at a word must be foreseen, in all of its syntax; and texts
 * that plainly do not fit must be told, or it would be no use. */
#include "pattern_folder.h"

static const char *const expressions[] = {
    "ab|b ?a",
    "(?:a|b)c?d",
    "(?:a|)b",
    "a?+b??c",
    "a{0}b",
    "a{2}|b{1,2}c|c{0,1}d",
    "a{,2}b",
    "(?:ab)+c|(?:b|a)*d",
    "[ab]c|[^abc]d|[\\dc]a",
    "[a-c]d|[]]a|[-+]\\d",
    "\\d\\d?b|\\w\\d",
    "\\s?a|b\\sc|c\\W?d",
    "\\x61b|\\x{62}|\\Qab\\E|\\.",
    "(?=a)\\p{L}b|(?!b)b|(?<!a)a|(?<=b)a",
    "(?i:A)b|(?-i:B)|(?s:.)c",
    "(?-i:\\p{Lu}b?)|(?-i:[A-B])d|(?-i:c|(?i:a)b)",
    "(?x: a b # )\n c)|d",
    "(?x)b d",
    "(?#a:b|)b",
    "(?>a|ab)c|(?<text>b)d",
    "(?<of>a)\\k<of>b|(?<value>b)(?&value)",
    "(?(?=a)ab|c)|(?<of>a)?(?(<of>)b|d)",
    "(?<of>a) (?(<of>)b|d)|k (?(<of>)b|d)|cd",
    "\\bab\\b|\\Bb|^c|d$",
    "(*FAIL)|(*PRUNE)a",
    "\xC4\x90|k|s|\xC2\xB2",
    "abcdabcdabcd\\p{L}*",
    "<w>|<w>d",
    "b<w>?c|(?:<w> )*d",
    "a [ab]|b \\d|k (?:ab|<w>)|c -|d \\s?a|abcdabcd (?:a|b)",
    "(?=(?-i:\\p{Lu}))(?:ab|<w>)|a (?-i:\\p{Lu})|(?=(?-i:\\p{Lu}\\p{L})|a)a|(?=(?-i:\\p{Lu})?)b",
    ".",
};

/* Pieces of text: letters that fold in odd ways, digits of two kinds, signs. */
static const char *const parts[] = {
    "a", "b",  "c",        "d",        "A", "B",  "1",        "\xD9\xA1",     "\xC2\xB2",
    " ", "-",  "(",        "+",        ".", "]",  "\xC4\x90", "\xC4\x91",     "\xC5\xBF",
    "k", "ab", "abcdabcd", "\xCC\x81", "K", "ba", "S",        "\xE2\x84\xAA", "{"};
enum { EXPRESSION_N = sizeof expressions / sizeof *expressions };

static void load(struct pattern_folder *f)
{
    struct buf rules = {0};
    buf_add_str(&rules, STR("list w  words\n"));
    for (size_t i = 0; i < EXPRESSION_N; i++)
        if (!strchr(expressions[i], '\n'))
            buf_printf(&rules, "rule count.r%zu\n    match  %s\n", i, expressions[i]);
    buf_add_c(&rules, '\0');
    folder_load(f, "word\nab\nb c\nk\nabcd\n%\n", rules.p, RULES_ALLOW_UNTESTED | RULES_ALL_BOOKS);
    folder_assert_fine(f);
    buf_free(&rules);
}

static bool may_begin(const struct pattern_folder *f, size_t rule, struct str text)
{
    uint64_t may[EXPRESSION_N / 64 + 1];
    firsts_of(f->rules->firsts, text, may);
    return may[rule / 64] >> (rule % 64) & 1;
}

static void check_text(const struct pattern_folder *f, struct str text, pcre2_match_data *data,
                       pcre2_match_context *context)
{
    struct span token;
    if (!token_next(text, 0, &token))
        return;
    for (size_t i = 0; i < f->rules->rule_n; i++) {
        if (folder_matches(f, i, text, token.start, data, context) &&
            !may_begin(f, i, str_slice(text, (struct span){token.start, text.n})))
            fail_msg("%s matches at \"%.*s\", unforeseen", f->rules->rule[i]->pub.id.p, (int)text.n, text.p);
    }
}

static void all_that_matches_is_foreseen(void **state)
{
    (void)state;
    struct pattern_folder f;
    load(&f);
    folder_try_texts(&f, parts, sizeof parts / sizeof *parts, check_text);
    folder_free(&f);
}

/* Each of the texts between bars can be one that the rule begins with, or none can. */
static void check_texts(const struct pattern_folder *f, const char *texts, bool may)
{
    for (const char *p = texts, *end; *p; p = end + (*end == '|')) {
        end = p + strcspn(p, "|");
        struct str text = {p, (size_t)(end - p)};
        if (may_begin(f, 0, text) != may)
            fail_msg("\"%.*s\" is not %s", (int)text.n, text.p, may ? "foreseen" : "told");
    }
}

static void other_texts_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *expression, *yes, *no;
    } cases[] = {
        {"(?:t\xC4\x83ng|gi[a\xE1\xBA\xA3]m), \\d",
         "T\xC4\x83ng|gi\xE1\xBA\xA3m,|t\xC4\x83ng hay", "t\xC4\x83ngs|t|gi\xC4\x83m"},
        {"(?:m\xE1\xBB\xA9|c) \\d+|c (?-i:\\p{Lu})|ma (?:n|n b)?",
         "m\xE1\xBB\xA9 12|C 7|c A|c|ma n|ma b|ma", "m\xE1\xBB\xA9,|c,|c-|ma,"},
        {"\\d+(?:[.,]\\d+)? ?%", "5|12", "%|nam"},
        {"(?-i:\\p{Lu}\\w*)|(?-i:[C-D])a", "Ab|\xC4\x90|Ca", "ab|\xC4\x91|ca|1"},
        {"(?=(?-i:\\p{Lu}))(?:<w>|ca)|(?=(?-i:\\p{Lu}\\p{Ll}))d", "Ab|B c|CA|D", "ab|b c|ca|d"},
        {"(?=(?-i:\\p{Lu})?)a|(?=(?-i:\\p{Lu})|b)b|(?=(?-i:\\p{Lu}|c))c", "a|B|b|c", "d"},
        {"<w>(?: d)?|(?:[ab] )?c", "ab|k d|abcd|b c|a c|c", "a1|d|abc|ca|a b|b d"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct pattern_folder f;
        char rules[200];
        snprintf(rules, sizeof rules, "list w  words\nrule count.r\n    match  %s\n", cases[i].expression);
        folder_load(&f, "word\nab\nb c\nk\nabcd\n", rules, RULES_ALLOW_UNTESTED | RULES_ALL_BOOKS);
        folder_assert_fine(&f);
        check_texts(&f, cases[i].yes, true);
        check_texts(&f, cases[i].no, false);
        folder_free(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_that_matches_is_foreseen),
        cmocka_unit_test(other_texts_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
