#include "page/page_read.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "page/scan.h"
#include "page/squeeze.h"
#include "page_words.h"

static const char *tests_dir;
static struct page_words *words;

static int load(void **state)
{
    (void)state;
    words = load_page_words(tests_dir);
    return words ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    free_page_words(words);
    return 0;
}

struct reading {
    struct arena arena;
    struct problems problems;
    struct page page;
};

static void read_page(struct str source, struct reading *r)
{
    *r = (struct reading){0};
    page_read(source, words, &r->arena, &r->page, &r->problems);
}

static void free_reading(struct reading *r)
{
    page_free(&r->page);
    problems_free(&r->problems);
    arena_free(&r->arena);
}

/* Sentences that the tables name by @1, @2 ...: what a page has to say is not the point of a case. */
static const struct {
    const char *name, *text;
} sentences[] = {
    {"@T", "Xã Ven Sông làm xong con đường mới"},
    {"@S", "Con đường mới giúp người dân xã Ven Sông đi lại dễ dàng hơn nhiều so với trước đây."},
    {"@1", "Sau ba tháng thi công, con đường dài hai cây số qua xã đã được đưa vào sử dụng từ sáng nay."},
    {"@2", "Người dân trong xã cho biết họ đã chờ đợi con đường này từ rất lâu và nay thấy rất vui mừng."},
    {"@3", "Chủ tịch xã nói rằng sang năm địa phương sẽ tiếp tục sửa chữa những cây cầu nhỏ trong vùng."},
    {"@4", "Một tổ công tác đã đến kiểm tra chất lượng mặt đường và ghi nhận ý kiến của các hộ dân."},
};

/* Writes out sentences, \n and \t of a table's column. */
static void unfold(const char *s, struct buf *out)
{
    while (*s) {
        size_t i, count = sizeof sentences / sizeof *sentences;
        for (i = 0; i < count && strncmp(s, sentences[i].name, 2) != 0; i++)
            ;
        if (i < count) {
            buf_add_str(out, str_c(sentences[i].text));
            s += 2;
        } else if (s[0] == '\\' && s[1] == 'n') {
            buf_add_c(out, '\n');
            s += 2;
        } else {
            buf_add_c(out, *s++);
        }
    }
}

static void write_blocks(const struct page *p, struct buf *out)
{
    for (size_t i = 0; i < p->block_n; i++) {
        const struct block *b = &p->block[i];
        buf_printf(out, "%s%s", i ? " | " : "", role_name(b->role));
        if (b->role == ROLE_CELL)
            buf_printf(out, " %u,%u,%u%s", b->table, b->row, b->column, b->head ? " head" : "");
        buf_printf(out, ": ");
        squeeze_text(str_slice(p->text, b->span), out);
    }
}

static void blocks_are_as_the_table_says(const char *table)
{
    char line[8192], *column[3];
    size_t wrong = 0;
    FILE *f = open_table(tests_dir, table);
    assert_non_null(f);
    while (next_row(f, line, sizeof line, column, 3)) {
        struct buf source = {0}, expected = {0}, got = {0};
        struct reading r;
        unfold(column[1], &source);
        unfold(column[2], &expected);
        read_page(buf_str(&source), &r);
        write_blocks(&r.page, &got);
        if (!str_eq(buf_str(&got), buf_str(&expected))) {
            print_error("%s:\n  got  %.*s\n  want %.*s\n", column[0], (int)got.n, got.p, (int)expected.n, expected.p);
            wrong++;
        }
        free_reading(&r);
        buf_free(&source);
        buf_free(&expected);
        buf_free(&got);
    }
    fclose(f);
    assert_int_equal(wrong, 0);
}

static void html_gives_the_blocks_of_the_table(void **state)
{
    (void)state;
    blocks_are_as_the_table_says("page-html.tsv");
}

static void text_gives_the_blocks_of_the_table(void **state)
{
    (void)state;
    blocks_are_as_the_table_says("page-text.tsv");
}

static const struct stated *field(const struct page *p, const char *name)
{
#define IF_NAMED(id, member)        \
    if (strcmp(name, #member) == 0) \
        return &p->member;
    STATED_LIST(IF_NAMED)
#undef IF_NAMED
    fail_msg("no field is called %s", name);
    return NULL;
}

static void what_a_page_states_is_as_the_table_says(void **state)
{
    (void)state;
    char line[8192], *column[5];
    size_t wrong = 0;
    FILE *f = open_table(tests_dir, "page-stated.tsv");
    assert_non_null(f);
    while (next_row(f, line, sizeof line, column, 5)) {
        struct buf source = {0}, expected = {0};
        struct reading r;
        unfold(column[1], &source);
        unfold(column[4], &expected);
        read_page(buf_str(&source), &r);
        const struct stated *got = field(&r.page, column[2]);
        const char *evidence = got->value.n ? evidence_word(got->evidence) : "";
        if (!str_eq(got->value, buf_str(&expected)) || strcmp(evidence, column[3]) != 0) {
            print_error("%s: %s is '%.*s' as %s\n", column[0], column[2], (int)got->value.n, got->value.p, evidence);
            wrong++;
        }
        free_reading(&r);
        buf_free(&source);
        buf_free(&expected);
    }
    fclose(f);
    assert_int_equal(wrong, 0);
}

/* Columns: case; what the page begins with; an entry of it; how many of them, each with its number for #; its end; what
 * kind of page it is. */
static void pages_are_of_the_kind_of_the_table(void **state)
{
    (void)state;
    char line[8192], *column[6];
    size_t wrong = 0;
    FILE *f = open_table(tests_dir, "page-kinds.tsv");
    assert_non_null(f);
    while (next_row(f, line, sizeof line, column, 6)) {
        struct buf source = {0};
        struct reading r;
        unfold(column[1], &source);
        for (int i = 0; i < atoi(column[3]); i++) {
            struct buf entry = {0};
            unfold(column[2], &entry);
            for (size_t k = 0; k < entry.n; k++)
                if (entry.p[k] == '#')
                    buf_printf(&source, "%d", i + 1);
                else
                    buf_add_c(&source, entry.p[k]);
            buf_free(&entry);
        }
        unfold(column[4], &source);
        read_page(buf_str(&source), &r);
        if (strcmp(page_kind_word(r.page.kind), column[5]) != 0) {
            print_error("%s: is %s\n", column[0], page_kind_word(r.page.kind));
            wrong++;
        }
        free_reading(&r);
        buf_free(&source);
    }
    fclose(f);
    assert_int_equal(wrong, 0);
}

/* --- origins ----------------------------------------------------------------------------------------------------- */

static void assert_origins(struct str source, const struct page *p)
{
    size_t end = 0;
    assert_int_equal(p->map.out_end, p->text.n);
    for (size_t i = 0; i < p->map.n; i++) {
        const struct offmap_seg *s = &p->map.seg[i];
        size_t out_end = i + 1 < p->map.n ? p->map.seg[i + 1].out : p->map.out_end;
        assert_true(s->in >= end && s->in + s->in_n <= source.n);
        end = s->in + s->in_n;
        if (s->kind == OFFMAP_KEPT)
            assert_memory_equal(p->text.p + s->out, source.p + s->in, out_end - s->out);
        else if (s->kind == OFFMAP_CHANGED)
            assert_true(source.p[s->in] == '&' || source.p[s->in] == '<');
    }
    for (size_t i = 0; i < p->block_n; i++)
        assert_true(p->block[i].span.start < p->block[i].span.end && p->text.p[p->block[i].span.end] == '\n');
    for (size_t i = 0; i < p->dropped_n; i++)
        assert_true(p->dropped[i].source.end <= source.n && p->dropped[i].why);
}

static void every_byte_comes_from_its_source(void **state)
{
    (void)state;
    static const char *const pages[] = {
        "<p>\xC3\xA0 &agrave; b&#150;c &amp; &unknown; &copy2024 &#x1EBF;\x01 d</p>",
        "<p>a<!-->b<!--->c<!-- d -->e<?php f ?>g</p>",
        "text before <html><body><p>in</p></body></html> after",
        "<p>one<br>two<br><br>three &lt;b&gt; four</p>",
        "<title>T &ndash; t</title><p>x",
        "<p>x</p><script>a</b></script><p>y</p>",
        "plain\n\ntext",
    };
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct reading r;
        read_page(str_c(pages[i]), &r);
        assert_origins(str_c(pages[i]), &r.page);
        free_reading(&r);
    }
}

/* The parser hands out long runs in pieces of a thousand bytes or so, which must not part a letter from its source. */
static void long_runs_keep_their_places(void **state)
{
    (void)state;
    for (size_t before = 0; before < 4; before++) {
        struct buf source = {0};
        struct reading r;
        buf_add_str(&source, STR("<p>"));
        for (size_t i = 0; i < before; i++)
            buf_add_c(&source, 'x');
        for (size_t i = 0; i < 3000; i++)
            buf_add_str(&source, i % 7 ? STR("\xE1\xBA\xBF ") : STR("\xC3\xA0&amp;"));
        read_page(buf_str(&source), &r);
        assert_int_equal(r.page.block_n, 1);
        assert_origins(buf_str(&source), &r.page);
        assert_int_equal(r.page.text.n, before + 3000 / 7 * 3 + 3 + (3000 - 3000 / 7 - 1) * 4);
        free_reading(&r);
        buf_free(&source);
    }
}

/* --- limits ------------------------------------------------------------------------------------------------------ */

static bool has_problem(const struct reading *r, enum problem_code code)
{
    for (size_t i = 0; i < r->problems.n; i++)
        if (r->problems.item[i].code == code)
            return true;
    return false;
}

/* A page that ends in END, after `n` times `item`. */
static void read_many(const char *open, const char *item, size_t n, const char *close, struct reading *r)
{
    struct buf source = {0};
    buf_add_str(&source, str_c(open));
    for (size_t i = 0; i < n; i++)
        buf_printf(&source, item, (int)i);
    buf_add_str(&source, str_c(close));
    buf_add_str(&source, STR("<p>And this is how it comes to its END.</p>"));
    read_page(buf_str(&source), r);
    assert_origins(buf_str(&source), &r->page);
    buf_free(&source);
}

static void limits_are_kept_and_named(void **state)
{
    (void)state;
    static const struct {
        const char *open, *item, *close;
        size_t n;
        enum problem_code code;
        bool met;
    } cases[] = {
        {"", "<div>", "", PAGE_DEPTH_MAX - 1, PROBLEM_TOO_DEEP, false},
        {"", "<div>", "", PAGE_DEPTH_MAX + 1, PROBLEM_TOO_DEEP, true},
        {"", "<div>", "", 100000, PROBLEM_TOO_DEEP, true},
        {"", "<p>", "", 100000, PROBLEM_TOO_DEEP, false},
        {"<p ", "a%d=1 ", ">in</p>", PAGE_ATTRIBUTES_MAX, PROBLEM_TOO_MANY_ATTRIBUTES, false},
        {"<p ", "a%d=1 ", ">in</p>", PAGE_ATTRIBUTES_MAX + 1, PROBLEM_TOO_MANY_ATTRIBUTES, true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reading r;
        read_many(cases[i].open, cases[i].item, cases[i].n, cases[i].close, &r);
        assert_int_equal(has_problem(&r, cases[i].code), cases[i].met);
        assert_non_null(memmem(r.page.text.p, r.page.text.n, "END", 3));
        free_reading(&r);
    }
}

static void what_never_ends_is_named(void **state)
{
    (void)state;
    static const char *const pages[] = {"<p>a</p><!-- b", "<p>a</p><p class=\"b>c</p>", "<p>a</p><script>b"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct reading r;
        read_page(str_c(pages[i]), &r);
        assert_true(has_problem(&r, PROBLEM_TRUNCATED));
        free_reading(&r);
    }
}

static void a_page_over_the_size_is_cut(void **state)
{
    (void)state;
    struct buf source = {0};
    struct reading r;
    while (source.n <= PAGE_BYTES_MAX)
        buf_add_str(&source, STR("<p>\xE1\xBA\xBF \xE1\xBA\xBF \xE1\xBA\xBF.</p>\n"));
    read_page(buf_str(&source), &r);
    assert_true(has_problem(&r, PROBLEM_TOO_BIG));
    assert_origins(buf_str(&source), &r.page);
    free_reading(&r);
    buf_free(&source);
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(html_gives_the_blocks_of_the_table),
        cmocka_unit_test(text_gives_the_blocks_of_the_table),
        cmocka_unit_test(what_a_page_states_is_as_the_table_says),
        cmocka_unit_test(pages_are_of_the_kind_of_the_table),
        cmocka_unit_test(every_byte_comes_from_its_source),
        cmocka_unit_test(long_runs_keep_their_places),
        cmocka_unit_test(limits_are_kept_and_named),
        cmocka_unit_test(what_never_ends_is_named),
        cmocka_unit_test(a_page_over_the_size_is_cut),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
