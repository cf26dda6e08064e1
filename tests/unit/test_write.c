/* Records as bytes: numbers to the digit, nothing that acts on a terminal, tables of the running text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "write/escape.h"
#include "write/fields.h"
#include "write/jsonl.h"

#define S(literal) ((struct chiso_str){(literal), sizeof(literal) - 1})

static void expect_bytes(struct buf *b, const char *wanted)
{
    buf_add_c(b, '\0');
    assert_string_equal(b->p, wanted);
    buf_free(b);
}

static void json_keeps_what_is_harmless(void **state)
{
    (void)state;
    struct buf out = {0};
    escape_json(STR("{\"a\":\"Đạt 96,17% – “tốt” ệ 😀\"}"), &out);
    expect_bytes(&out, "{\"a\":\"Đạt 96,17% – “tốt” ệ 😀\"}");
}

static void json_escapes_what_acts(void **state)
{
    (void)state;
    struct buf out = {0};
    escape_json(STR("a\x7f\xC2\x9B"
                    "b\xE2\x80\xAE"
                    "c\xE2\x80\xA8\xD8\x9C\xEF\xBB\xBF"),
                &out);
    expect_bytes(&out, "a\\u007f\\u009bb\\u202ec\\u2028\\u061c\\ufeff");
}

static void show_escapes_for_the_eye(void **state)
{
    (void)state;
    struct buf out = {0};
    escape_show(STR("tên\x1b[31m\n\xFF\xE1\xBB\xE2\x81\xA6"), &out);
    expect_bytes(&out, "tên\\u{001B}[31m\\u{000A}\\xFF\\xE1\\xBB\\u{2066}");
}

static void numbers_keep_their_digits(void **state)
{
    (void)state;
    struct chiso_claim c = {
        .kind = S("change"), .value = S("-0.33"), .value_max = S("2500000000000"), .of = S("96.17")};
    struct record r = {.head = {.claims = 1}, .claim = &c};
    struct buf out = {0};
    jsonl_records(&r, &out);
    buf_add_c(&out, '\0');
    assert_non_null(strstr(out.p, "\"value\":-0.33,\"value_max\":2500000000000,\"of\":96.17,"));
    buf_free(&out);
}

static void unknown_fields_are_left_out(void **state)
{
    (void)state;
    struct chiso_claim c = {.kind = S("date"), .subject = {.id = S("VN-31")}, .period = {.end = S("2025-12-31")}};
    struct record r = {.head = {.claims = 1, .status = S("ok")}, .claim = &c};
    struct buf out = {0};
    jsonl_records(&r, &out);
    expect_bytes(
        &out,
        "{\"type\":\"document\",\"text_bytes\":0,\"claims\":1,\"status\":\"ok\"}\n"
        "{\"type\":\"claim\",\"kind\":\"date\",\"subject\":{\"id\":\"VN-31\"},\"period\":{\"end\":\"2025-12-31\"},"
        "\"start\":0,\"end\":0,\"source_start\":0,\"source_end\":0}\n");
}

static void problems_tell_their_place(void **state)
{
    (void)state;
    struct chiso_problem p[] = {{.code = S("invalid-bytes"), .count = 3, .has_place = true, .source_start = 0},
                                {.code = S("match-limit"), .count = 1, .rule = S("rank.place")}};
    struct record r = {.head = {.problems = 2}, .problem = p};
    struct buf out = {0};
    jsonl_records(&r, &out);
    expect_bytes(
        &out,
        "{\"type\":\"document\",\"text_bytes\":0,\"claims\":0,\"problems\":[{\"code\":\"invalid-bytes\",\"count\":3,"
        "\"source_start\":0},{\"code\":\"match-limit\",\"count\":1,\"rule\":\"rank.place\"}]}\n");
}

static void running_text_puts_a_row_on_a_line(void **state)
{
    (void)state;
    struct chiso_block blocks[] = {
        {.role = S("title"), .text = S("T")},
        {.running = true, .text = S("one")},
        {.running = true, .text = S("a"), .table = 1, .row = 0, .column = 0},
        {.running = true, .text = S("b"), .table = 1, .row = 0, .column = 1},
        {.running = true, .text = S("c"), .table = 1, .row = 1, .column = 0},
        {.text = S("caption")},
        {.running = true, .text = S("d"), .table = 2, .row = 1, .column = 0},
        {.running = true, .text = S("two")},
    };
    struct record r = {.block = blocks, .block_n = sizeof blocks / sizeof *blocks};
    struct buf out = {0};
    running_text(&r, &out);
    expect_bytes(&out, "one\na\tb\nc\nd\ntwo");
}

static void tables_of_fields_have_no_name_twice(void **state)
{
    (void)state;
    const struct fields *tables[] = {&document_fields, &claim_fields};
    for (size_t t = 0; t < 2; t++) {
        for (size_t i = 0; i < tables[t]->n; i++) {
            for (size_t j = 0; j < i; j++)
                assert_string_not_equal(tables[t]->field[i].name, tables[t]->field[j].name);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_keeps_what_is_harmless),       cmocka_unit_test(json_escapes_what_acts),
        cmocka_unit_test(show_escapes_for_the_eye),          cmocka_unit_test(numbers_keep_their_digits),
        cmocka_unit_test(unknown_fields_are_left_out),       cmocka_unit_test(problems_tell_their_place),
        cmocka_unit_test(running_text_puts_a_row_on_a_line), cmocka_unit_test(tables_of_fields_have_no_name_twice),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
