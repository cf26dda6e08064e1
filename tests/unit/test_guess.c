/* How often the encoding of a snippet is told: snippets of corpus/ at random places, written in each encoding. */
#include "decode/guess.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <glob.h>
#include <utf8proc.h>

#include "decode/decode.h"
#include "decode/syllable.h"
#include "syllable_list.h"

#define SNIPPETS 2000
#define LETTERS  0x20000

static const char *tests_dir;
static struct lists *lists;
static const struct list *syllables;
static struct buf text; /* what the snippets are made of */

/* --- writing in a set: its decoder turned around -------------------------------------------------------------------
 */

/* How a set writes a code point: one byte or two. */
struct written {
    unsigned char byte[2];
    size_t n;
};

static struct written code[LETTERS];

static void learn(const struct charset *set, const char *bytes, size_t n)
{
    struct sink sink = {0};
    utf8proc_int32_t c;
    set->decode(set, (struct str){bytes, n}, 0, &sink);
    utf8proc_ssize_t got = utf8proc_iterate((utf8proc_uint8_t *)sink.text.p, (utf8proc_ssize_t)sink.text.n, &c);
    if (got > 0 && (size_t)got == sink.text.n && c < LETTERS && code[c].n == 0) {
        memcpy(code[c].byte, bytes, n);
        code[c].n = n;
    }
    sink_free(&sink);
}

static void learn_set(const struct charset *set)
{
    memset(code, 0, sizeof code);
    for (int i = 0; i < 256; i++)
        learn(set, (char[]){(char)i}, 1);
    for (int i = 0; i < 256; i++)
        for (int k = 128; k < 256; k++)
            learn(set, (char[]){(char)i, (char)k}, 2);
}

static void put_bytes(struct buf *out, uint32_t c)
{
    struct written w = c < LETTERS ? code[c] : (struct written){{0}, 0};
    if (w.n == 0) /* TCVN3 has no accented capitals: they are small letters in another font */
        w = code[(uint32_t)utf8proc_tolower((utf8proc_int32_t)c) % LETTERS];
    if (w.n > 0)
        buf_add(out, w.byte, w.n);
    else
        buf_add_c(out, c == 0x2013 ? '-' : '?');
}

static void put_twice(struct buf *out, uint32_t c)
{
    struct buf once = {0};
    buf_add_codepoint(&once, c);
    for (size_t i = 0; i < once.n; i++) {
        struct sink sink = {0};
        charset_fallback()->decode(charset_fallback(), (struct str){once.p + i, 1}, 0, &sink);
        buf_add_str(out, buf_str(&sink.text));
        sink_free(&sink);
    }
    buf_free(&once);
}

static void put_decomposed(struct buf *out, uint32_t c)
{
    utf8proc_int32_t d[8];
    utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)c, d, 8, UTF8PROC_DECOMPOSE, NULL);
    for (utf8proc_ssize_t i = 0; i < n; i++)
        buf_add_codepoint(out, (uint32_t)d[i]);
}

static void put_le(struct buf *out, uint32_t c)
{
    buf_add_c(out, (char)(c & 0xFF));
    buf_add_c(out, (char)(c >> 8 & 0xFF));
}

static void put_be(struct buf *out, uint32_t c)
{
    buf_add_c(out, (char)(c >> 8 & 0xFF));
    buf_add_c(out, (char)(c & 0xFF));
}

struct encoding {
    const char *name; /* that is to be told */
    const char *set;  /* whose bytes are written; NULL: by `put` */
    void (*put)(struct buf *out, uint32_t c);
    bool twice;
};

static const struct encoding encodings[] = {
    {"UTF-8", NULL, buf_add_codepoint, false}, {"UTF-8", NULL, put_decomposed, false},
    {"UTF-8", NULL, put_twice, true},          {"UTF-16LE", NULL, put_le, false},
    {"UTF-16BE", NULL, put_be, false},         {"WINDOWS-1258", "WINDOWS-1258", put_bytes, false},
    {"VISCII", "VISCII", put_bytes, false},    {"TCVN3", "TCVN3", put_bytes, false},
    {"VNI", "VNI", put_bytes, false},          {"VPS", "VPS", put_bytes, false},
};

/* --- snippets ------------------------------------------------------------------------------------------------------
 */

static size_t random_place(void)
{
    size_t at = (size_t)rand() % (text.n - 4096);
    while (((unsigned char)text.p[at] & 0xC0) == 0x80)
        at++;
    return at;
}

static void snippet(const struct encoding *e, size_t n, struct buf *out)
{
    out->n = 0;
    for (size_t at = random_place(); out->n < n && at < text.n;) {
        utf8proc_int32_t c;
        at += (size_t)utf8proc_iterate((utf8proc_uint8_t *)text.p + at, (utf8proc_ssize_t)(text.n - at), &c);
        e->put(out, (uint32_t)c);
    }
}

static bool told(const struct encoding *e, struct str raw)
{
    struct utf8 u;
    struct problems problems = {0};
    decode_bytes(raw, STR_EMPTY, syllables, &u, &problems);
    bool twice = false;
    for (size_t i = 0; i < problems.n; i++)
        twice |= problems.item[i].code == PROBLEM_ENCODING_TWICE;
    bool right = strcmp(u.encoding, e->name) == 0 && twice == e->twice;
    if (!right && getenv("SHOW"))
        printf("# %s as %s%s: %.*s\n", e->name, u.encoding, twice ? " twice" : "", (int)u.text.n, u.text.p);
    for (size_t i = 0; !right && getenv("SHOW") && i < u.why.n; i++)
        printf("#   %s %zu %zu %zu\n", u.why.candidate[i].set, u.why.candidate[i].words, u.why.candidate[i].built,
               u.why.candidate[i].common);
    problems_free(&problems);
    utf8_free(&u);
    return right;
}

static void measure(size_t n, size_t per_thousand)
{
    struct buf raw = {0};
    size_t right = 0, each = SNIPPETS / (sizeof encodings / sizeof *encodings);
    srand(7);
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
        const struct encoding *e = &encodings[i];
        size_t good = 0;
        const struct charset *set = NULL;
        for (size_t k = 0; e->set && (set = charset_at(k)) && strcmp(set->name, e->set) != 0;)
            k++;
        if (e->set)
            learn_set(set);
        for (size_t k = 0; k < each; k++) {
            snippet(e, n, &raw);
            good += told(e, buf_str(&raw));
        }
        printf("# %zu bytes, %s%s: %zu of %zu\n", n, e->name, e->twice ? " twice" : "", good, each);
        if (strcmp(e->name, "UTF-8") == 0 && !e->twice)
            assert_int_equal(good, each);
        right += good;
    }
    printf("# %zu bytes: %zu of %d\n", n, right, SNIPPETS);
    buf_free(&raw);
    assert_true(right * 1000 >= SNIPPETS * per_thousand);
}

static void snippets_of_500_bytes_are_told(void **state)
{
    (void)state;
    measure(500, 990);
}

static void snippets_of_120_bytes_are_told(void **state)
{
    (void)state;
    measure(120, 950);
}

/* --- syllables -----------------------------------------------------------------------------------------------------
 */

static void common_syllables_are_built_as_syllables(void **state)
{
    (void)state;
    for (size_t i = 0; i < syllables->word_n; i++)
        if (!syllable_is(syllables->word[i].text))
            fail_msg("%.*s", (int)syllables->word[i].text.n, syllables->word[i].text.p);
}

/* What comes out of the wrong set is seldom built so. */
static void other_words_are_not_built_as_syllables(void **state)
{
    static const char *const words[] = {
        "caf\xC3\xA9",
        "\xC3\xA9t\xC3\xA9",
        "h\xC3\xA0ng\xC3\xA0",
        "f\xC3\xBCr",
        "th\xC3\xAC"
        "c",
        "ng\xC3\xACn",
        "c\xC3\xAAnh",
        "\xC4\x91\xC3\xA1\xE1\xBA\xA1",
        "\xC4\x91",
        "",
        "b\xC3\xA1\xC3\xA0",
    };
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (syllable_is(str_c(words[i])))
            fail_msg("%s", words[i]);
}

/* --- the whole -----------------------------------------------------------------------------------------------------
 */

/* The file without its tags. */
static void add_file(const char *path)
{
    char part[4096];
    bool tag = false;
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;)
        for (size_t i = 0; i < n; i++) {
            tag |= part[i] == '<';
            if (!tag)
                buf_add_c(&text, part[i] == '\n' ? ' ' : part[i]);
            tag &= part[i] != '>';
        }
    fclose(f);
}

static int setup(void **state)
{
    char path[4096];
    glob_t found;
    (void)state;
    syllables = load_syllables(tests_dir, &lists);
    snprintf(path, sizeof path, "%s/*.txt", getenv("SNIPPETS_OF") ? getenv("SNIPPETS_OF") : "../corpus");
    if (!getenv("SNIPPETS_OF"))
        snprintf(path, sizeof path, "%s/../corpus/*/*.txt", tests_dir);
    if (glob(path, 0, NULL, &found) != 0)
        return -1;
    for (size_t i = 0; i < found.gl_pathc; i++)
        add_file(found.gl_pathv[i]);
    globfree(&found);
    return syllables ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    lists_free(lists);
    buf_free(&text);
    return 0;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(snippets_of_500_bytes_are_told),
        cmocka_unit_test(snippets_of_120_bytes_are_told),
        cmocka_unit_test(common_syllables_are_built_as_syllables),
        cmocka_unit_test(other_words_are_not_built_as_syllables),
    };
    tests_dir = argc > 1 ? argv[1] : "tests";
    return cmocka_run_group_tests(tests, setup, teardown);
}
