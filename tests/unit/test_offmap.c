#include "base/offmap.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

/* Input `ab&eacute;c(dropped)d`, output `abéc/d`: each kind of segment, and a gap in the input. */
static struct offmap example(void)
{
    struct offmap m = {0};
    offmap_add(&m, OFFMAP_KEPT, 2, (struct span){0, 2});
    offmap_add(&m, OFFMAP_CHANGED, 2, (struct span){2, 10});
    offmap_add(&m, OFFMAP_KEPT, 1, (struct span){10, 11});
    offmap_add(&m, OFFMAP_INSERTED, 1, (struct span){20, 20});
    offmap_add(&m, OFFMAP_KEPT, 1, (struct span){20, 21});
    return m;
}

static void assert_source(const struct offmap *m, size_t start, size_t end, size_t in_start, size_t in_end)
{
    struct span in = offmap_source(m, (struct span){start, end});
    assert_int_equal(in.start, in_start);
    assert_int_equal(in.end, in_end);
}

static void ranges_lead_to_their_source(void **state)
{
    (void)state;
    struct offmap m = example();
    assert_source(&m, 0, 7, 0, 21);
    assert_source(&m, 0, 1, 0, 1);
    assert_source(&m, 1, 3, 1, 10); /* half of a changed segment is the whole of it */
    assert_source(&m, 3, 4, 2, 10);
    assert_source(&m, 3, 5, 2, 11);
    assert_source(&m, 4, 5, 10, 11);
    assert_source(&m, 4, 6, 10, 11); /* inserted bytes at an edge add nothing */
    assert_source(&m, 5, 7, 20, 21);
    assert_source(&m, 4, 7, 10, 21);
    offmap_free(&m);
}

static void ranges_without_input_are_empty_places(void **state)
{
    (void)state;
    struct offmap m = example(), none = {0};
    assert_source(&m, 5, 6, 20, 20);
    assert_source(&m, 1, 1, 1, 1);
    assert_source(&m, 3, 3, 2, 2);
    assert_source(&m, 7, 7, 21, 21);
    assert_source(&m, 7, 99, 21, 21);
    assert_source(&none, 0, 5, 0, 0);
    offmap_free(&m);
}

static void assert_output(const struct offmap *m, size_t in, size_t start, size_t end)
{
    struct span out = {99, 99};
    assert_true(offmap_output(m, in, &out));
    assert_int_equal(out.start, start);
    assert_int_equal(out.end, end);
}

static void input_bytes_lead_to_what_stands_for_them(void **state)
{
    (void)state;
    struct offmap m = example();
    struct span out;
    assert_output(&m, 0, 0, 1);
    assert_output(&m, 1, 1, 2);
    assert_output(&m, 2, 2, 4); /* all of a changed segment stands for each of its bytes */
    assert_output(&m, 9, 2, 4);
    assert_output(&m, 10, 4, 5);
    assert_output(&m, 20, 6, 7);
    assert_false(offmap_output(&m, 11, &out)); /* left out */
    assert_false(offmap_output(&m, 21, &out)); /* beyond the end */
    offmap_free(&m);
}

static void kept_bytes_in_a_row_are_one_segment(void **state)
{
    (void)state;
    struct offmap m = {0};
    for (size_t i = 0; i < 100; i++)
        offmap_add(&m, OFFMAP_KEPT, 10, (struct span){i * 10, i * 10 + 10});
    assert_int_equal(m.n, 1);
    offmap_add(&m, OFFMAP_KEPT, 10, (struct span){1001, 1011});
    assert_int_equal(m.n, 2);
    offmap_add(&m, OFFMAP_KEPT, 0, (struct span){1020, 1020});
    assert_int_equal(m.n, 2);
    offmap_free(&m);
}

/* Against the plainest model: for each output byte the input range behind it. */
static void random_maps_agree_with_a_byte_by_byte_model(void **state)
{
    (void)state;
    srand(1);
    for (int round = 0; round < 300; round++) {
        struct offmap m = {0};
        struct span model[400];
        size_t out = 0, in = 0;
        while (out < 300) {
            size_t n = 1 + (size_t)rand() % 9;
            enum offmap_kind kind = (enum offmap_kind)(rand() % 3);
            in += (size_t)rand() % 4;
            size_t in_n = kind == OFFMAP_KEPT ? n : kind == OFFMAP_CHANGED ? 1 + (size_t)rand() % 9 : 0;
            offmap_add(&m, kind, n, (struct span){in, in + in_n});
            for (size_t i = 0; i < n; i++)
                model[out + i] = kind == OFFMAP_KEPT ? (struct span){in + i, in + i + 1} : (struct span){in, in + in_n};
            out += n;
            in += in_n;
        }
        for (size_t start = 0; start < out; start += 1 + (size_t)rand() % 5) {
            size_t end = start + 1 + (size_t)rand() % (out - start), a = start, b = end;
            while (a < end && span_len(model[a]) == 0)
                a++;
            while (b > a && span_len(model[b - 1]) == 0)
                b--;
            if (a < b)
                assert_source(&m, start, end, model[a].start, model[b - 1].end);
            else
                assert_source(&m, start, end, model[start].start, model[start].start);
        }
        offmap_free(&m);
    }
}

/* A random map over `in_n` bytes of input; whole characters of input are what is changed. */
static size_t random_map(struct offmap *m, size_t in_n)
{
    size_t out = 0, in = 0;
    while (in < in_n) {
        enum offmap_kind kind = (enum offmap_kind)(rand() % 3);
        size_t n = 1 + (size_t)rand() % 4, left = in_n - in;
        size_t in_len = kind == OFFMAP_INSERTED ? 0 : n < left ? n : left;
        size_t out_n = kind == OFFMAP_KEPT ? in_len : 1 + (size_t)rand() % 4;
        offmap_add(m, kind, out_n, (struct span){in, in + in_len});
        in += in_len + (rand() % 4 == 0);
        out += out_n;
    }
    return out;
}

/* Joined ranges lead where the two do one after the other. Only where one map changes a part of what the other changed
 * as a whole, the first part has it, and the others are empty. */
static void joined_maps_lead_through_both(void **state)
{
    size_t covered = 0, wanted = 0;
    (void)state;
    srand(5);
    for (int round = 0; round < 500; round++) {
        struct offmap first = {0}, last = {0}, joined = {0};
        size_t middle = random_map(&first, 60), out = random_map(&last, middle);
        offmap_join(&last, &first, &joined);
        assert_int_equal(joined.out_end, last.out_end);
        for (size_t at = 0; at < out; at++) {
            struct span want = offmap_source(&first, offmap_source(&last, (struct span){at, at + 1}));
            struct span got = offmap_source(&joined, (struct span){at, at + 1});
            assert_true(span_len(got) == 0 || (got.start >= want.start && got.end <= want.end));
            covered += span_len(got) > 0;
            wanted += span_len(want) > 0;
        }
        offmap_free(&first);
        offmap_free(&last);
        offmap_free(&joined);
    }
    assert_true(covered * 10 > wanted * 8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ranges_lead_to_their_source),
        cmocka_unit_test(ranges_without_input_are_empty_places),
        cmocka_unit_test(input_bytes_lead_to_what_stands_for_them),
        cmocka_unit_test(kept_bytes_in_a_row_are_one_segment),
        cmocka_unit_test(joined_maps_lead_through_both),
        cmocka_unit_test(random_maps_agree_with_a_byte_by_byte_model),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
