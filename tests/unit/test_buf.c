#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static void code_points_become_utf8(void **state)
{
    (void)state;
    static const struct {
        uint32_t c;
        const char *utf8;
    } cases[] = {
        {0x41, "A"},
        {0x7F, "\x7F"},
        {0x80, "\xC2\x80"},
        {0x7FF, "\xDF\xBF"},
        {0x800, "\xE0\xA0\x80"},
        {0xFFFF, "\xEF\xBF\xBF"},
        {0x10000, "\xF0\x90\x80\x80"},
        {0x10FFFF, "\xF4\x8F\xBF\xBF"},
        {0xD800, "\xEF\xBF\xBD"},
        {0x110000, "\xEF\xBF\xBD"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf b = {0};
        buf_add_codepoint(&b, cases[i].c);
        assert_true(str_eq(buf_str(&b), str_c(cases[i].utf8)));
        buf_free(&b);
    }
}

static void everything_added_is_there_in_order(void **state)
{
    (void)state;
    struct buf b = {0};
    buf_add(&b, NULL, 0);
    buf_add_str(&b, STR("ab"));
    buf_add_c(&b, '\0');
    buf_printf(&b, "%05d", 42);
    buf_add_str(&b, STR_EMPTY);
    assert_true(str_eq(buf_str(&b), STR("ab\000"
                                        "00042")));
    buf_free(&b);
    assert_int_equal(b.n, 0);
}

static void long_prints_are_whole(void **state)
{
    (void)state;
    struct buf b = {0};
    for (int width = 0; width < 300; width++)
        buf_printf(&b, "%*d", width + 1, width % 10);
    assert_int_equal(b.n, 300 * 301 / 2);
    assert_int_equal(b.p[b.n - 1], '9');
    buf_free(&b);
}

static void reserved_room_does_not_move(void **state)
{
    (void)state;
    struct buf b = {0};
    buf_reserve(&b, 1000);
    const char *at = b.p;
    for (int i = 0; i < 1000; i++)
        buf_add_c(&b, 'x');
    assert_ptr_equal(at, b.p);
    buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(code_points_become_utf8),
        cmocka_unit_test(everything_added_is_there_in_order),
        cmocka_unit_test(long_prints_are_whole),
        cmocka_unit_test(reserved_room_does_not_move),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
