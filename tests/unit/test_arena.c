#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static void objects_are_zeroed_aligned_and_apart(void **state)
{
    (void)state;
    struct arena a = {0};
    char *object[500];
    for (size_t i = 0; i < 500; i++) {
        size_t n = i * i % 9000;
        object[i] = arena_alloc(&a, n);
        assert_int_equal((uintptr_t)object[i] % _Alignof(max_align_t), 0);
        for (size_t k = 0; k < n; k++)
            assert_int_equal(object[i][k], 0);
        memset(object[i], (int)(i & 0x7F), n);
    }
    for (size_t i = 0; i < 500; i++)
        for (size_t k = 0; k < i * i % 9000; k++)
            assert_int_equal(object[i][k], i & 0x7F);
    arena_free(&a);
    assert_null(a.chunk);
}

static void strings_have_a_nul_behind_them(void **state)
{
    (void)state;
    struct arena a = {0};
    struct str s = arena_str(&a, STR("a\0b"));
    assert_int_equal(s.n, 3);
    assert_int_equal(s.p[3], '\0');
    assert_int_equal(arena_str(&a, STR_EMPTY).n, 0);
    assert_string_equal(arena_printf(&a, "%d-%s", 7, "x").p, "7-x");
    arena_free(&a);
}

static void sizes_that_overflow_end_the_process(void **state)
{
    (void)state;
    pid_t child = fork();
    if (child == 0) {
        struct arena a = {0};
        close(STDERR_FILENO);
        arena_array(&a, SIZE_MAX / 2, 16);
        _exit(0);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), OUT_OF_MEMORY_STATUS);
}

static void arrays_grow_and_keep_what_they_hold(void **state)
{
    (void)state;
    int *item = NULL;
    size_t cap = 0;
    for (int i = 0; i < 10000; i++) {
        GROW(item, cap, (size_t)i + 1);
        item[i] = i;
    }
    for (int i = 0; i < 10000; i++)
        assert_int_equal(item[i], i);
    free(item);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(objects_are_zeroed_aligned_and_apart),
        cmocka_unit_test(strings_have_a_nul_behind_them),
        cmocka_unit_test(sizes_that_overflow_end_the_process),
        cmocka_unit_test(arrays_grow_and_keep_what_they_hold),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
