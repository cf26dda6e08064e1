/* Normalization: a table of blocks; and for any text that each byte is accounted for, that the result is NFC, and that
 * the bytes behind a piece of the result give that piece again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>
#include <utf8proc.h>

#include "text/text.h"

static const char *tests_dir;

/* A page of blocks: `text` holds them one after the other, each followed by one line break. */
static struct page page_of(const struct str *block, size_t n, struct arena *arena)
{
    struct page p = {.block = ARENA_ARRAY(arena, struct block, n), .block_n = n};
    for (size_t i = 0; i < n; i++) {
        p.block[i].role = ROLE_PARAGRAPH;
        p.block[i].span.start = p.owned.n;
        buf_add_str(&p.owned, block[i]);
        p.block[i].span.end = p.owned.n;
        if (block[i].n)
            offmap_add(&p.map, OFFMAP_KEPT, block[i].n, p.block[i].span);
        buf_add_c(&p.owned, '\n');
        offmap_add(&p.map, OFFMAP_INSERTED, 1, (struct span){p.block[i].span.end, p.block[i].span.end});
    }
    p.text = buf_str(&p.owned);
    return p;
}

static void page_drop(struct page *p)
{
    buf_free(&p->owned);
    offmap_free(&p->map);
}

static void unescape(const char *s, struct buf *out)
{
    for (; *s; s++) {
        unsigned c;
        if (s[0] == '\\' && s[1] == 'u' && sscanf(s + 2, "%4x", &c) == 1) {
            buf_add_codepoint(out, c);
            s += 5;
        } else if (s[0] == '\\' && (s[1] == 't' || s[1] == 'n')) {
            buf_add_c(out, *++s == 't' ? '\t' : '\n');
        } else {
            buf_add_c(out, *s);
        }
    }
}

static bool is_nfc(struct str s)
{
    utf8proc_uint8_t *normal = NULL;
    utf8proc_ssize_t n =
        utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &normal, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    bool same = n >= 0 && str_eq(s, (struct str){(char *)normal, (size_t)n});
    free(normal);
    return same;
}

/* Each byte of the result has a place in the page, kept bytes are the same bytes, and the places never go back. */
static void check_map(const struct page *page, const struct text *t)
{
    assert_int_equal(t->map.out_end, t->bytes.n);
    size_t last = 0;
    for (size_t i = 0; i < t->map.n; i++) {
        const struct offmap_seg *s = &t->map.seg[i];
        size_t end = i + 1 < t->map.n ? t->map.seg[i + 1].out : t->map.out_end;
        assert_true(s->in >= last && s->in + s->in_n <= page->text.n);
        last = s->in + s->in_n;
        if (s->kind == OFFMAP_KEPT)
            assert_memory_equal(t->bytes.p + s->out, page->text.p + s->in, end - s->out);
        if (s->kind == OFFMAP_INSERTED)
            assert_memory_equal(t->bytes.p + s->out, "\n", 1);
    }
}

/* The page's bytes behind text[span], normalized as a block of their own, are text[span]. */
static void check_source(const struct page *page, const struct text *t, struct span span)
{
    struct arena arena = {0};
    struct problems problems = {0};
    struct str behind = str_slice(page->text, offmap_source(&t->map, span));
    struct page own = page_of(&behind, 1, &arena);
    struct text again;
    text_normalize(&own, NULL, &arena, &again, &problems);
    if (!str_eq(again.bytes, str_slice(t->bytes, span)))
        fail_msg("\"%.*s\" is not \"%.*s\"", (int)again.bytes.n, again.bytes.p, (int)span_len(span),
                 t->bytes.p + span.start);
    text_free(&again);
    page_drop(&own);
    problems_free(&problems);
    arena_free(&arena);
}

static void check_text(const struct page *page, const struct text *t)
{
    check_map(page, t);
    assert_true(is_nfc(t->bytes));
    for (size_t i = 0; i < t->block_n; i++)
        assert_true(t->block[i].span.start < t->block[i].span.end);
    size_t last = 0;
    for (size_t i = 0; i < t->sentence_n; i++) {
        const struct sentence *s = &t->sentence[i];
        assert_true(s->span.start >= last && s->span.end > s->span.start);
        assert_true(span_contains(t->block[s->block].span, s->span));
        assert_true(span_len(s->span) <= TEXT_SENTENCE_MAX);
        assert_true(t->bytes.p[s->span.start] != ' ' && t->bytes.p[s->span.end - 1] != ' ');
        for (size_t k = last; k < s->span.start; k++) /* between sentences there is white space only */
            assert_true(t->bytes.p[k] == ' ' || t->bytes.p[k] == '\n');
        last = s->span.end;
        check_source(page, t, s->span);
    }
    assert_int_equal(last, t->bytes.n);
}

static void check_block(char *line)
{
    char *tab = strchr(line, '\t');
    if (line[0] == '#')
        return;
    assert_non_null(tab);
    *tab = '\0';
    struct arena arena = {0};
    struct problems problems = {0};
    struct buf in = {0}, expected = {0};
    unescape(line, &in);
    unescape(tab + 1, &expected);
    struct str block = buf_str(&in);
    struct page page = page_of(&block, 1, &arena);
    struct text t;
    text_normalize(&page, NULL, &arena, &t, &problems);
    if (!str_eq(t.bytes, buf_str(&expected)))
        fail_msg("%s\n  expected: %s\n  found:    %.*s", line, tab + 1, (int)t.bytes.n, t.bytes.p);
    check_text(&page, &t);
    text_free(&t);
    page_drop(&page);
    buf_free(&in);
    buf_free(&expected);
    problems_free(&problems);
    arena_free(&arena);
}

static void blocks_become_what_the_table_says(void **state)
{
    (void)state;
    char path[512], line[4096];
    snprintf(path, sizeof path, "%s/tables/text-blocks.tsv", tests_dir);
    FILE *in = fopen(path, "r");
    assert_non_null(in);
    while (fgets(line, sizeof line, in)) {
        line[strcspn(line, "\n")] = '\0';
        check_block(line);
    }
    fclose(in);
}

static void empty_blocks_go_and_roles_stay(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct problems problems = {0};
    struct str block[] = {STR(" \xC2\xA0"), STR("One. Two."), STR("\xE2\x80\x8B"), STR("x"), STR("")};
    struct page page = page_of(block, 5, &arena);
    page.block[1].role = ROLE_SAPO;
    page.block[3].role = ROLE_CELL;
    page.block[3].column = 7;
    struct text t;
    text_normalize(&page, NULL, &arena, &t, &problems);
    assert_true(str_eq(t.bytes, STR("One. Two.\nx")));
    assert_int_equal(t.block_n, 2);
    assert_int_equal(t.block[0].role, ROLE_SAPO);
    assert_int_equal(t.block[1].role, ROLE_CELL);
    assert_int_equal(t.block[1].column, 7);
    assert_int_equal(t.sentence_n, 3);
    assert_int_equal(t.sentence[2].block, 1);
    check_text(&page, &t);
    text_free(&t);
    page_drop(&page);
    arena_free(&arena);
}

static void too_many_marks_are_dropped_and_told(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct problems problems = {0};
    struct buf b = {0};
    buf_add_str(&b, STR("xa"));
    for (int i = 0; i < TEXT_MARKS_MAX + 12; i++)
        buf_add_codepoint(&b, 0x0323);
    buf_add_str(&b, STR(" end."));
    struct str block[] = {STR("before"), buf_str(&b)};
    struct page page = page_of(block, 2, &arena);
    struct text t;
    text_normalize(&page, NULL, &arena, &t, &problems);
    assert_int_equal(problems.n, 1);
    assert_int_equal(problems.item[0].code, PROBLEM_TOO_MANY_MARKS);
    assert_int_equal(problems.item[0].count, 12);
    assert_int_equal(problems.item[0].source_start, strlen("before\nx"));
    assert_true(str_ends(t.bytes, STR(" end.")));
    check_text(&page, &t);
    text_free(&t);
    page_drop(&page);
    buf_free(&b);
    problems_free(&problems);
    arena_free(&arena);
}

static void long_sentences_are_cut_at_a_space(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct problems problems = {0};
    struct buf words = {0}, word = {0};
    while (words.n < 3 * TEXT_SENTENCE_MAX)
        buf_add_str(&words, STR("abc \xE1\xBB\x87 "));
    while (word.n < 2 * TEXT_SENTENCE_MAX)
        buf_add_str(&word, STR("\xE1\xBB\x87"));
    struct str block[] = {buf_str(&words), buf_str(&word)};
    struct page page = page_of(block, 2, &arena);
    struct text t;
    text_normalize(&page, NULL, &arena, &t, &problems);
    assert_true(t.sentence_n >= 6);
    check_text(&page, &t); /* no longer one, none cut within a letter */
    text_free(&t);
    page_drop(&page);
    buf_free(&words);
    buf_free(&word);
    arena_free(&arena);
}

static uint64_t random_state = 7;

static size_t random_below(size_t n)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(random_state >> 33) % n;
}

/* Letters, marks, blanks, stops, invisible characters: more of the awkward than any page has. */
static void add_random(struct buf *out, size_t chars)
{
    static const uint32_t some[] = {
        'a',    'e',      'o',    'u',    'A',    'B',    'n',    '1',    '2',    '.',    '.',    '!',
        ' ',    ' ',      ' ',    ',',    '"',    ')',    0x00EA, 0x01A1, 0x0300, 0x0301, 0x0302, 0x0303,
        0x0306, 0x0309,   0x031B, 0x0323, 0x00D0, 0x00F0, 0x0111, 0x0189, 0x00A0, 0x200B, 0x00AD, 0xFEFF,
        0x2026, 0x201D,   0x1EC7, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x212B, 0x0340, 0x0344, 0x0F73, 0x09BE,
        0x09C7, 0x10FFFD, 0x4E00, '\t',   '\n',   0x01,   0x85,   0x3000, 0x2028, 0x037E, 0x1FEE,
    };
    for (size_t i = 0; i < chars; i++)
        buf_add_codepoint(out, some[random_below(sizeof some / sizeof *some)]);
}

static void any_text_is_accounted_for(void **state)
{
    (void)state;
    for (int k = 0; k < 3000; k++) {
        struct arena arena = {0};
        struct problems problems = {0};
        struct buf b[3] = {{0}, {0}, {0}};
        struct str block[3];
        for (int i = 0; i < 3; i++) {
            add_random(&b[i], random_below(60));
            block[i] = buf_str(&b[i]);
        }
        struct page page = page_of(block, 3, &arena);
        struct text t;
        text_normalize(&page, NULL, &arena, &t, &problems);
        check_text(&page, &t);
        text_free(&t);
        page_drop(&page);
        for (int i = 0; i < 3; i++)
            buf_free(&b[i]);
        problems_free(&problems);
        arena_free(&arena);
    }
}

static void short_strings_are_composed(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct str s = text_nfc(&arena, STR("Vie\xCC\xA3\xCC\x82t  \xC2\xA0x\t"));
    assert_true(str_eq(s, STR("Vi\xE1\xBB\x87t  \xC2\xA0x\t")));
    assert_int_equal(text_nfc(&arena, STR_EMPTY).n, 0);
    arena_free(&arena);
}

static double seconds_for(const struct buf *b)
{
    struct arena arena = {0};
    struct problems problems = {0};
    struct str block = buf_str(b);
    struct page page = page_of(&block, 1, &arena);
    struct text t;
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    text_normalize(&page, NULL, &arena, &t, &problems);
    clock_gettime(CLOCK_MONOTONIC, &to);
    text_free(&t);
    page_drop(&page);
    problems_free(&problems);
    arena_free(&arena);
    return (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
}

static void fill(struct buf *b, size_t bytes, struct str unit)
{
    b->n = 0;
    while (b->n < bytes)
        buf_add_str(b, unit);
}

/* Bounds for a machine that is slow and busy; quadratic behaviour takes minutes. */
static void hostile_text_takes_linear_time(void **state)
{
    (void)state;
    struct buf b = {0};
    struct str units[] = {
        STR("\xCC\x81\xCC\xA3"), STR("a."),  STR("a.B"),      STR("a.Ab "),        STR("."),  STR("a\xE2\x80\x8B"),
        STR("\xE2\x80\x8B"),     STR("A. "), STR("\xC3\x90"), STR("\xE1\x85\xA1"), STR("\")")};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        fill(&b, 1 << 20, units[i]);
        double took = seconds_for(&b);
        if (took > 3)
            fail_msg("1 MB of \"%.*s\" takes %.1f s", (int)units[i].n, units[i].p, took);
    }
    buf_free(&b);
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_become_what_the_table_says),   cmocka_unit_test(empty_blocks_go_and_roles_stay),
        cmocka_unit_test(too_many_marks_are_dropped_and_told), cmocka_unit_test(long_sentences_are_cut_at_a_space),
        cmocka_unit_test(any_text_is_accounted_for),           cmocka_unit_test(short_strings_are_composed),
        cmocka_unit_test(hostile_text_takes_linear_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
