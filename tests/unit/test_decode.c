#include "decode/decode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <utf8proc.h>

#include "decode/charset.h"
#include "decode/sniff.h"
#include "syllable_list.h"

#define LINE_MAX_BYTES 8192

static const char *tests_dir;
static struct lists *lists;
static const struct list *syllables;

/* --- tables ------------------------------------------------------------------------------------------------- */

/* Calls check(first, second, third) for each row of a table; returns the rows. Missing columns are NULL. */
static size_t each_row(const char *name, void (*check)(char *, char *, char *))
{
    static char path[4096], line[LINE_MAX_BYTES];
    size_t rows = 0;
    snprintf(path, sizeof path, "%s/tables/%s", tests_dir, name);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || line[0] == '\0')
            continue;
        char *rest = line, *field[3];
        for (int i = 0; i < 3; i++)
            field[i] = rest ? strsep(&rest, "\t") : NULL;
        check(field[0], field[1], field[2]);
        rows++;
    }
    fclose(f);
    assert_true(rows > 0);
    return rows;
}

/* In place: `\xHH`, `\n` and `\\` become bytes. */
static struct str unescape(char *s)
{
    size_t n = 0;
    for (const char *p = s; *p;) {
        unsigned byte;
        if (p[0] == '\\' && p[1] == 'x' && sscanf(p + 2, "%2x", &byte) == 1) {
            s[n++] = (char)byte;
            p += 4;
        } else if (p[0] == '\\' && (p[1] == 'n' || p[1] == '\\')) {
            s[n++] = p[1] == 'n' ? '\n' : '\\';
            p += 2;
        } else {
            s[n++] = *p++;
        }
    }
    return (struct str){s, n};
}

static const struct charset *named(const char *name)
{
    static const struct charset *const marked[] = {&charset_utf16le, &charset_utf16be};
    for (size_t i = 0; charset_at(i); i++)
        if (strcmp(charset_at(i)->name, name) == 0)
            return charset_at(i);
    for (size_t i = 0; i < 2; i++)
        if (strcmp(marked[i]->name, name) == 0)
            return marked[i];
    fail_msg("no character set '%s'", name);
    return NULL;
}

static void check_bytes(char *set, char *bytes, char *text)
{
    struct sink sink = {0};
    struct str raw = unescape(bytes), expected = unescape(text);
    named(set)->decode(named(set), raw, 0, &sink);
    if (!str_eq(buf_str(&sink.text), expected))
        fail_msg("%s: '%.*s', expected '%s'", set, (int)sink.text.n, sink.text.p, text);
    sink_free(&sink);
}

static void bytes_become_the_text_of_the_table(void **state)
{
    (void)state;
    each_row("decode-bytes.tsv", check_bytes);
}

static void check_label(char *html, char *label, char *set)
{
    struct str got = sniff_label(unescape(html));
    if (!str_eq(got, str_c(label)))
        fail_msg("%s: label '%.*s', expected '%s'", html, (int)got.n, got.p, label);
    const struct charset *found = charset_find(got);
    assert_string_equal(found ? found->name : "-", set);
}

static void labels_are_found_where_the_table_has_them(void **state)
{
    (void)state;
    each_row("decode-label.tsv", check_label);
}

/* Rows of decode-guess.tsv: set, bytes, text. */
static void check_guess(char *set, char *bytes, char *text)
{
    struct utf8 u;
    struct problems problems = {0};
    decode_bytes(unescape(bytes), STR_EMPTY, syllables, &u, &problems);
    assert_string_equal(u.encoding, set);
    if (!str_eq(u.text, str_c(text)))
        fail_msg("%s: '%.*s', expected '%s'", set, (int)u.text.n, u.text.p, text);
    problems_free(&problems);
    utf8_free(&u);
}

/* The problems as words with their counts. */
static void list_problems(const struct problems *problems, struct buf *words)
{
    for (size_t i = 0; i < problems->n; i++)
        buf_printf(words, "%s%s:%zu", i ? " " : "", problem_word(problems->item[i].code), problems->item[i].count);
    buf_add_c(words, '\0');
}

/* Bytes behind a character are not behind another, and all are in order: the source of each piece ends where it should.
 */
static void assert_accounted(const struct utf8 *u, size_t raw_n)
{
    size_t in = 0;
    assert_int_equal(u->map.out_end, u->text.n);
    for (size_t i = 0; i < u->map.n; i++) {
        assert_true(u->map.seg[i].in >= in);
        in = u->map.seg[i].in + u->map.seg[i].in_n;
        assert_true(in <= raw_n);
    }
}

/* Rows of decode-mend.tsv: bytes, text, problems. */
static void check_mend(char *bytes, char *text, char *expected)
{
    struct utf8 u;
    struct problems problems = {0};
    struct buf words = {0};
    struct str raw = unescape(bytes), wanted = unescape(text);
    decode_bytes(raw, STR_EMPTY, syllables, &u, &problems);
    list_problems(&problems, &words);
    if (!str_eq(u.text, wanted))
        fail_msg("'%.*s', expected '%s'", (int)u.text.n, u.text.p, text);
    assert_string_equal(words.p, expected);
    assert_accounted(&u, raw.n);
    assert_false(problems_loss(&problems));
    buf_free(&words);
    problems_free(&problems);
    utf8_free(&u);
}

static void words_in_another_set_are_mended(void **state)
{
    (void)state;
    each_row("decode-mend.tsv", check_mend);
}

/* What random text is put together of: right words, words in other sets, references, tags with faces, loose bytes. */
static const char *const parts[] = {
    "\xC3\x83\xC2\xA0",
    "vi\xC3\xA1\xC2\xBB\xE2\x80\xA1t",
    "n\xC3\x86\xC2\xB0\xC3\xA1\xC2\xBB\xE2\x80\xBA"
    "c",
    "Vi\xC3\x96t",
    "n\xC2\xAD\xC3\xAD"
    "c",
    "c\xC3\xB1"
    "a",
    "ng\xC2\xAD\xC3\xAAi",
    "x\xC2\xB7",
    "Vie\xC3\xA4t",
    "n\xC3\xB6\xC3\xB4\xC3\xB9"
    "c",
    "&reg;\xC2\xAD\xC3\xAE"
    "c",
    "&shy;",
    "&#7871;",
    "&#150;",
    "&agrave;",
    "&",
    "vi\xE1\xBB\x87t",
    "vie\xCC\xA3\xCC\x82t",
    "\xCC\x81",
    "\xE2\x80\x9C",
    "\xC2\x93",
    "<font face='.VnTimeH'>",
    "<font face=VNI-Times>",
    "</font>",
    "<p>",
    " ",
    " ",
    " ",
    "\n",
    "h\xC3\x83",
    "\xC3\x83 ",
    "\xE2\x80\x9D",
    "m\xC3\xBCller",
    "1.234",
    "TH\xC3\x96",
    "\xFF",
    "\x81",
    "\xC3",
};

/* Each piece of the text stands for bytes that the pieces beside it do not stand for, and what was kept is the same. */
static void offsets_are_exact_in_text_of_many_sets(void **state)
{
    (void)state;
    srand(6);
    for (int round = 0; round < 4000; round++) {
        struct buf raw = {0};
        struct utf8 u;
        struct problems problems = {0};
        for (int i = rand() % 60; i >= 0; i--)
            buf_add_str(&raw, str_c(parts[(size_t)rand() % (sizeof parts / sizeof *parts)]));
        decode_bytes(buf_str(&raw), STR_EMPTY, syllables, &u, &problems);
        assert_accounted(&u, raw.n);
        assert_int_equal(utf8_look(u.text).invalid, 0);
        for (size_t i = 0; i < u.map.n; i++)
            if (u.map.seg[i].kind == OFFMAP_KEPT)
                assert_memory_equal(u.text.p + u.map.seg[i].out, raw.p + u.map.seg[i].in, u.map.seg[i].in_n);
            else
                assert_true(u.map.seg[i].in_n <= 24);
        buf_free(&raw);
        problems_free(&problems);
        utf8_free(&u);
    }
}

static void vietnamese_in_an_old_set_is_told_by_its_syllables(void **state)
{
    (void)state;
    each_row("decode-guess.tsv", check_guess);
}

/* The same bytes in a page that says something else. */
static void check_mislabelled(char *set, char *bytes, char *text)
{
    static const char *const wrong[] = {"utf-8", "iso-8859-1", "windows-1252", "windows-1251", "gb2312", "x-bogus"};
    struct str raw = unescape(bytes);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct utf8 u;
        struct problems problems = {0};
        struct buf page = {0};
        buf_printf(&page, "<meta charset=\"%s\"><p>", wrong[i]);
        size_t head = page.n;
        buf_add_str(&page, raw);
        decode_bytes(buf_str(&page), STR_EMPTY, syllables, &u, &problems);
        if (strcmp(u.encoding, set) != 0 && !(charset_find(str_c(wrong[i])) == named(set)))
            fail_msg("%s under the label %s: read as %s", set, wrong[i], u.encoding);
        assert_true(str_ends(u.text, str_c(text)));
        assert_int_equal(u.text.n, head + strlen(text));
        problems_free(&problems);
        utf8_free(&u);
        buf_free(&page);
    }
}

static void a_wrong_label_does_not_stand_against_the_syllables(void **state)
{
    (void)state;
    each_row("decode-guess.tsv", check_mislabelled);
}

/* --- properties --------------------------------------------------------------------------------------------- */

/* Each byte of text is accounted for, each raw byte from `skip` on too, and the bytes behind a character, decoded by
 * themselves, are that character. */
static void assert_exact(const struct charset *set, struct str raw, size_t skip)
{
    struct sink sink = {0};
    size_t in = skip;
    set->decode(set, raw, skip, &sink);
    assert_int_equal(sink.map.out_end, sink.text.n);
    for (size_t i = 0; i < sink.map.n; i++) {
        assert_int_equal(sink.map.seg[i].in, in);
        in += sink.map.seg[i].in_n;
    }
    assert_int_equal(in, raw.n);
    for (size_t at = 0; at < sink.text.n;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((utf8proc_uint8_t *)sink.text.p + at, (utf8proc_ssize_t)(sink.text.n - at), &c);
        assert_true(n > 0 && c != 0);
        struct span behind = offmap_source(&sink.map, (struct span){at, at + (size_t)n});
        struct sink again = {0};
        set->decode(set, str_slice(raw, behind), 0, &again);
        utf8proc_int32_t same;
        utf8proc_iterate((utf8proc_uint8_t *)again.text.p, (utf8proc_ssize_t)again.text.n, &same);
        assert_true(same == c || utf8proc_toupper(same) == c); /* TCVN3 has capitals by their neighbours */
        sink_free(&again);
        at += (size_t)n;
    }
    sink_free(&sink);
}

/* Random bytes, of a kind that makes sequences and pairs likely. */
static void random_bytes(unsigned char *p, size_t n)
{
    static const char likely[] = "aeouyAEOUYn \xE1\xBB\x87\xC3\xA0\xF0\x9F\xCC\xD2\xDE\xEC\xF2\xF9\xB0\xD8\xDC\0\x81";
    int kind = rand() % 3;
    for (size_t i = 0; i < n; i++) {
        if (kind == 0)
            p[i] = (unsigned char)(rand() & 0xFF);
        else if (kind == 1)
            p[i] = (unsigned char)likely[(size_t)rand() % sizeof likely];
        else
            p[i] = (unsigned char)(rand() % 96 + 32);
    }
}

/* All sets, those without a label too; NULL behind the last. */
static const struct charset *nth_set(size_t i)
{
    static const struct charset *const marked[] = {&charset_utf16le, &charset_utf16be};
    size_t n = 0;
    while (charset_at(n))
        n++;
    return i < n ? charset_at(i) : i - n < 2 ? marked[i - n] : NULL;
}

static void offsets_are_exact_for_random_bytes_in_every_set(void **state)
{
    (void)state;
    unsigned char bytes[257];
    srand(3);
    for (size_t i = 0; nth_set(i); i++)
        for (int round = 0; round < 300; round++) {
            size_t n = (size_t)rand() % sizeof bytes, skip = n && rand() % 4 == 0 ? 1 : 0;
            random_bytes(bytes, n);
            assert_exact(nth_set(i), (struct str){(char *)bytes, n}, skip);
        }
}

/* Text of n letters, the last one a vowel that could take a mark, in each set: all n come out. */
static void the_last_character_is_never_lost(void **state)
{
    (void)state;
    char raw[2 * 4097];
    for (size_t i = 0; nth_set(i); i++) {
        const struct charset *set = nth_set(i);
        bool wide = set == &charset_utf16le || set == &charset_utf16be;
        for (size_t n = 0; n <= 4097; n += n < 70 || n > 4090 ? 1 : 61) {
            struct sink sink = {0};
            for (size_t k = 0; k < n; k++) {
                raw[wide ? 2 * k + (set == &charset_utf16be) : k] = k % 7 == 6 ? ' ' : 'a';
                if (wide)
                    raw[2 * k + (set == &charset_utf16le)] = '\0';
            }
            set->decode(set, (struct str){raw, wide ? 2 * n : n}, 0, &sink);
            assert_int_equal(sink.text.n, n);
            assert_int_equal(sink.bad, 0);
            for (size_t k = 0; k < n; k++)
                assert_int_equal(sink.text.p[k], k % 7 == 6 ? ' ' : 'a');
            sink_free(&sink);
        }
    }
}

/* Whole documents of random bytes: whatever is decided, the text is UTF-8 without NUL and the map accounts for it. */
static void any_bytes_give_clean_text(void **state)
{
    (void)state;
    unsigned char bytes[400];
    srand(4);
    for (int round = 0; round < 20000; round++) {
        size_t n = (size_t)rand() % sizeof bytes;
        struct utf8 u;
        struct problems problems = {0};
        random_bytes(bytes, n);
        decode_bytes((struct str){(char *)bytes, n}, STR_EMPTY, round % 2 ? syllables : NULL, &u, &problems);
        struct utf8_count count = utf8_look(u.text);
        assert_int_equal(count.invalid, 0);
        assert_int_equal(count.nul, 0);
        assert_accounted(&u, n);
        problems_free(&problems);
        utf8_free(&u);
    }
}

/* --- whole documents ---------------------------------------------------------------------------------------- */

#define VIET                                \
    "vi\xE1\xBB\x87t n\xC6\xB0\xE1\xBB\x9B" \
    "c"

static void assert_decodes(struct str raw, const char *encoding, const char *text, const char *expected_problems)
{
    struct utf8 u;
    struct problems problems = {0};
    struct buf words = {0};
    decode_bytes(raw, STR_EMPTY, syllables, &u, &problems);
    list_problems(&problems, &words);
    assert_string_equal(u.encoding, encoding);
    assert_true(str_eq(u.text, str_c(text)));
    assert_string_equal(words.p, expected_problems);
    buf_free(&words);
    problems_free(&problems);
    utf8_free(&u);
}

static void valid_utf8_is_not_copied(void **state)
{
    (void)state;
    struct utf8 u;
    struct problems problems = {0};
    struct str raw = STR("\xEF\xBB\xBF" VIET);
    decode_bytes(raw, STR_EMPTY, NULL, &u, &problems);
    assert_ptr_equal(u.text.p, raw.p + 3);
    assert_int_equal(u.map.n, 1);
    assert_int_equal(offmap_source(&u.map, (struct span){0, 2}).start, 3);
    assert_null(u.owned.p);
    assert_int_equal(problems.n, 0);
    utf8_free(&u);
}

static void a_mark_decides(void **state)
{
    (void)state;
    assert_decodes(STR(""), "UTF-8", "", "");
    assert_decodes(STR("\xEF\xBB\xBF"), "UTF-8", "", "");
    assert_decodes(STR("\xEF\xBB\xBF<meta charset=windows-1258>" VIET), "UTF-8", "<meta charset=windows-1258>" VIET,
                   "");
    assert_decodes(STR("\xFF\xFEt\0\xC7\x1E"), "UTF-16LE", "t\xE1\xBB\x87", "");
    assert_decodes(STR("\xFE\xFF\0t\x1E\xC7"), "UTF-16BE", "t\xE1\xBB\x87", "");
    assert_decodes(STR("\xFF\xFEt\0\xC7"), "UTF-16LE", "t\xEF\xBF\xBD", "invalid-bytes:1");
    assert_decodes(STR("<\0p\0>\0t\0\xC7\x1E"), "UTF-16LE", "<p>t\xE1\xBB\x87", "");
    assert_decodes(STR("\0<\0p\0>\0t\x1E\xC7"), "UTF-16BE", "<p>t\xE1\xBB\x87", "");
}

static void utf8_stands_against_any_label(void **state)
{
    (void)state;
    static const char *const labels[] = {
        "utf-8",   "iso-8859-1", "windows-1252", "windows-1258", "us-ascii", "utf-16", "utf-16le", "utf-32",
        "ucs-4",   "utf-7",      "shift_jis",    "gb2312",       "euc-kr",   "big5",   "ebcdic",   "iso-2022-jp",
        "x-bogus", "viscii",     "tcvn",         "hz",           "cp037",    "none",   "utf-8; x", "",
    };
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        struct utf8 u;
        struct problems problems = {0};
        struct buf page = {0};
        buf_printf(&page, "<meta charset=\"%s\"><p>%s", labels[i], VIET);
        decode_bytes(buf_str(&page), STR_EMPTY, syllables, &u, &problems);
        assert_string_equal(u.encoding, "UTF-8");
        assert_true(str_eq(u.text, buf_str(&page)));
        assert_false(problems_loss(&problems));
        problems_free(&problems);
        utf8_free(&u);
        buf_free(&page);
    }
}

static void a_few_bad_bytes_do_not_make_it_another_set(void **state)
{
    (void)state;
    assert_decodes(STR(VIET " \xFF"), "UTF-8", VIET " \xEF\xBF\xBD", "invalid-bytes:1");
    assert_decodes(STR(VIET " x\xED\xA0\x80y"), "UTF-8", VIET " x\xEF\xBF\xBDy", "invalid-bytes:1");
    assert_decodes(STR("<meta charset=windows-1258>" VIET " \xFF"), "UTF-8",
                   "<meta charset=windows-1258>" VIET " \xEF\xBF\xBD", "charset-ignored:1 invalid-bytes:1");
    assert_decodes(STR("<meta charset=utf-8>caf\xE9"), "UTF-8", "<meta charset=utf-8>caf\xEF\xBF\xBD",
                   "invalid-bytes:1");
    assert_decodes(STR("a\0b" VIET), "UTF-8",
                   "a\xEF\xBF\xBD"
                   "b" VIET,
                   "invalid-bytes:1");
}

static void what_is_in_no_known_set_is_read_as_the_page_says(void **state)
{
    (void)state;
    assert_decodes(STR("<meta charset=windows-1254>\xFD\xFEx"), "WINDOWS-1254",
                   "<meta charset=windows-1254>\xC4\xB1\xC5\x9Fx", "");
    assert_decodes(STR("<meta charset=gbk>\xD6\xD0\xCE\xC4"), "GB18030", "<meta charset=gbk>\xE4\xB8\xAD\xE6\x96\x87",
                   "");
    assert_decodes(STR("caf\xE9 \x93x\x94"), "WINDOWS-1252", "caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D",
                   "encoding-unknown:1");
}

static void binary_data_is_no_text(void **state)
{
    (void)state;
    assert_decodes(STR("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), "", "", "binary:1");
    assert_decodes(STR("PK\x03\x04 text follows"), "", "", "binary:1");
    assert_decodes(STR("\1\2\3\4\5\6\7\b\x0E\x0Fxyz\x80\x81"), "", "", "binary:1");
    assert_decodes(STR("text with \1 and \2"), "UTF-8", "text with \1 and \2", "");
}

static int setup(void **state)
{
    (void)state;
    syllables = load_syllables(tests_dir, &lists);
    return syllables ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    lists_free(lists);
    return 0;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_become_the_text_of_the_table),
        cmocka_unit_test(labels_are_found_where_the_table_has_them),
        cmocka_unit_test(offsets_are_exact_in_text_of_many_sets),
        cmocka_unit_test(words_in_another_set_are_mended),
        cmocka_unit_test(vietnamese_in_an_old_set_is_told_by_its_syllables),
        cmocka_unit_test(a_wrong_label_does_not_stand_against_the_syllables),
        cmocka_unit_test(offsets_are_exact_for_random_bytes_in_every_set),
        cmocka_unit_test(the_last_character_is_never_lost),
        cmocka_unit_test(any_bytes_give_clean_text),
        cmocka_unit_test(valid_utf8_is_not_copied),
        cmocka_unit_test(a_mark_decides),
        cmocka_unit_test(utf8_stands_against_any_label),
        cmocka_unit_test(a_few_bad_bytes_do_not_make_it_another_set),
        cmocka_unit_test(what_is_in_no_known_set_is_read_as_the_page_says),
        cmocka_unit_test(binary_data_is_no_text),
    };
    tests_dir = argc > 1 ? argv[1] : "tests";
    return cmocka_run_group_tests(tests, setup, teardown);
}
