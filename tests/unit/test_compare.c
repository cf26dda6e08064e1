/* Records read back, claims aligned, documents that wait. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "compare/align.h"
#include "compare/bundles.h"
#include "compare/differences.h"
#include "compare/records.h"
#include "compare/waiting.h"
#include "write/jsonl.h"

#define S(literal) ((struct chiso_str){(literal), sizeof(literal) - 1})

/* ---- Records ----------------------------------------------------------------------------------------------------- */

/* What is written and read back is written as the same bytes: no field is lost. */
static void records_come_back_whole(void **state)
{
    (void)state;
    struct chiso_claim c = {.id = S("d-rank-7"),
                            .doc = S("d"),
                            .kind = S("rank"),
                            .value = S("-0.3300000000000000001"),
                            .value_max = S("2500000000000"),
                            .of = S("63"),
                            .unit = S("%"),
                            .noun = S("hồ sơ"),
                            .mod = S("over"),
                            .status = S("target"),
                            .subject = {S("Nghệ An"), S("vn.40")},
                            .indicator = {S("a\"b\\c\n"), {NULL, 0}},
                            .facet = {{NULL, 0}, S("x")},
                            .per = {S("p"), {NULL, 0}},
                            .scope = {S("s"), S("t")},
                            .period = {S("2024"), S("2024-01-01"), S("2024-12-31")},
                            .base = {.end = S("2023-12-31")},
                            .start = 1,
                            .end = 2,
                            .source_start = 3,
                            .source_end = 4294967296,
                            .text = S("27/63"),
                            .sentence = S("Xếp 27/63."),
                            .rule = S("rank.place"),
                            .start_date = S("2024-01-01"),
                            .end_date = S("2024-12-31"),
                            .edtf = S("2024"),
                            .resolved = S("explicit")};
    struct chiso_problem p[] = {{.code = S("invalid-bytes"), .count = 3, .has_place = true, .source_start = 0},
                                {.code = S("match-limit"), .count = 1, .rule = S("rank.place")}};
    struct record r = {.head = {.id = S("d"),
                                .source = S("a.html"),
                                .input = S("7"),
                                .encoding = S("UTF-8"),
                                .format = S("html"),
                                .title = S("T"),
                                .byline = S("B"),
                                .site = S("S"),
                                .section = S("X"),
                                .url = S("http://localhost/"),
                                .published = S("2025-04-08"),
                                .text_bytes = 9,
                                .claims = 1,
                                .status = S("ok"),
                                .page = S("article"),
                                .problems = 2},
                       .claim = &c,
                       .problem = p};
    struct buf written = {0}, again = {0};
    struct arena arena = {0};
    struct record back;
    size_t line;
    const char *why;
    jsonl_records(&r, &written);
    assert_true(records_read(&(struct bundle){buf_str(&written), 1, 1}, &arena, &back, &line, &why));
    jsonl_records(&back, &again);
    assert_int_equal(written.n, again.n);
    assert_memory_equal(written.p, again.p, written.n);
    buf_free(&written);
    buf_free(&again);
    arena_free(&arena);
}

static void a_broken_line_is_named(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct record r;
    size_t line;
    const char *why;
    struct bundle b = {STR("{\"type\":\"document\"}\n{\"type\":\"claim\"\n"), 41, 1};
    assert_false(records_read(&b, &arena, &r, &line, &why));
    assert_int_equal(line, 42);
    arena_free(&arena);
}

/* ---- Bundles ----------------------------------------------------------------------------------------------------- */

static void lines_are_parted_by_documents(void **state)
{
    (void)state;
    struct bundles *b =
        bundles_of(STR("{\"type\":\"document\",\"id\":\"1\"}\n{\"type\":\"claim\",\"id\":\"2\"}\n"
                       "{ \"id\": 3, \"type\": \"claim\" }\n{\"type\":\"note\"}\n{\"id\":4,\"type\":\"document\"}"));
    struct bundle first, second;
    assert_true(bundles_next(b, &first));
    assert_int_equal(first.claims, 2);
    assert_int_equal(first.line, 1);
    assert_true(bundles_next(b, &second));
    assert_int_equal(second.claims, 0);
    assert_int_equal(second.line, 5);
    assert_true(str_eq(second.lines, STR("{\"id\":4,\"type\":\"document\"}\n")));
    assert_false(bundles_next(b, &second));
    assert_null(bundles_error(b));
    bundles_free(b);
}

/* ---- Aligning ---------------------------------------------------------------------------------------------------- */

#define CLAIM(kind_, value_, text_, start_, end_)                                                                 \
    {                                                                                                             \
        .kind = S(kind_), .value = S(value_), .text = S(text_), .sentence = S("s"), .start = start_, .end = end_, \
        .source_start = start_, .source_end = end_                                                                \
    }

/* Tells the alignment as `1=2 3- -4`: pairs, claims that are gone, claims that are new. */
static void expect(struct chiso_claim *before, size_t before_n, struct chiso_claim *after, size_t after_n,
                   bool same_bytes, const char *wanted)
{
    struct record a = {.head = {.id = S("a"), .claims = before_n}, .claim = before};
    struct record b = {.head = {.id = S("b"), .claims = after_n}, .claim = after};
    struct arena arena = {0};
    struct aligned *aligned;
    struct buf said = {0};
    if (same_bytes)
        b.head.id = a.head.id;
    size_t n = align_claims(&a, &b, &arena, &aligned);
    for (size_t i = 0; i < n; i++) {
        buf_printf(&said, i > 0 ? " " : "");
        if (aligned[i].before != ALIGN_NONE)
            buf_printf(&said, "%zu", aligned[i].before + 1);
        buf_printf(&said, aligned[i].before != ALIGN_NONE && aligned[i].after != ALIGN_NONE ? "=" : "-");
        if (aligned[i].after != ALIGN_NONE)
            buf_printf(&said, "%zu", aligned[i].after + 1);
    }
    buf_add_c(&said, '\0');
    assert_string_equal(said.p, wanted);
    buf_free(&said);
    arena_free(&arena);
}

#define EXPECT(before, after, same_bytes, wanted) \
    expect(before, sizeof before / sizeof *before, after, sizeof after / sizeof *after, same_bytes, wanted)

static void the_same_place_is_the_same_claim(void **state)
{
    (void)state;
    struct chiso_claim before[] = {CLAIM("count", "1", "một xã", 0, 7), CLAIM("count", "2", "hai xã", 20, 26)};
    struct chiso_claim after[] = {CLAIM("count", "9", "một xã", 0, 7), CLAIM("count", "2", "hai xã", 20, 26)};
    EXPECT(before, after, true, "1=1 2=2");
}

static void what_is_new_or_gone_stands_in_the_order_of_the_text(void **state)
{
    (void)state;
    struct chiso_claim before[] = {CLAIM("count", "1", "a", 0, 1), CLAIM("count", "2", "b", 10, 11)};
    struct chiso_claim after[] = {CLAIM("rank", "5", "e", 4, 5), CLAIM("count", "2", "b", 10, 11),
                                  CLAIM("rank", "6", "f", 30, 31)};
    EXPECT(before, after, true, "1- -1 2=2 -3");
}

static void words_that_grew_are_the_same_claim(void **state)
{
    (void)state;
    struct chiso_claim before[] = {CLAIM("count", "12", "12 xã", 10, 15), CLAIM("count", "3", "3 xã", 20, 24)};
    struct chiso_claim after[] = {CLAIM("count", "12", "hơn 12 xã", 5, 15),
                                  CLAIM("count", "3", "3 xã, phường", 20, 32)};
    EXPECT(before, after, true, "1=1 2=2");
}

static void the_same_kind_goes_before_more_words(void **state)
{
    (void)state;
    struct chiso_claim before[] = {CLAIM("count", "12", "12 năm nay", 10, 20)};
    struct chiso_claim after[] = {CLAIM("count", "1", "12", 10, 12), CLAIM("duration", "12", "2 năm nay", 11, 20)};
    EXPECT(before, after, true, "1=1 -2");
    struct chiso_claim other[] = {CLAIM("duration", "12", "2 năm nay", 11, 20)};
    EXPECT(before, other, true, "1=1");
}

static void what_moved_is_found_again(void **state)
{
    (void)state;
    struct chiso_claim before[] = {CLAIM("count", "1", "a", 0, 1), CLAIM("count", "1", "a", 5, 6)};
    struct chiso_claim after[] = {CLAIM("count", "1", "a", 100, 101), CLAIM("count", "1", "a", 105, 106)};
    EXPECT(before, after, false, "1=1 2=2");
}

/* Behind a claim that moved by 100, words are looked for 100 bytes further. */
static void what_moved_and_changed_is_found_again(void **state)
{
    (void)state;
    struct chiso_claim before[] = {CLAIM("count", "1", "a", 0, 1), CLAIM("count", "2", "bb", 110, 112)};
    struct chiso_claim after[] = {CLAIM("count", "1", "a", 100, 101), CLAIM("count", "3", "c", 111, 112),
                                  CLAIM("count", "4", "bbc", 209, 212)};
    EXPECT(before, after, false, "1=1 -2 2=3");
}

static void thousands_of_claims_are_aligned_fast(void **state)
{
    (void)state;
    enum { MANY = 60000 };
    struct chiso_claim *before = calloc(MANY, sizeof *before), *after = calloc(MANY, sizeof *after);
    for (size_t i = 0; i < MANY; i++) {
        before[i] = (struct chiso_claim)CLAIM("count", "1", "a", 0, 0);
        before[i].source_end = SIZE_MAX;
        after[i] = (struct chiso_claim)CLAIM("rank", "2", "b", 0, 0);
        after[i].source_end = i;
    }
    struct record a = {.head = {.claims = MANY}, .claim = before}, b = {.head = {.claims = MANY}, .claim = after};
    struct arena arena = {0};
    struct aligned *aligned;
    assert_true(align_claims(&a, &b, &arena, &aligned) >= MANY);
    arena_free(&arena);
    free(before);
    free(after);
}

/* ---- Differences ------------------------------------------------------------------------------------------------- */

static void a_difference_is_its_weightiest_change(void **state)
{
    (void)state;
    struct chiso_claim before = CLAIM("count", "1", "a", 0, 1), after = before;
    struct record a = {.head = {.id = S("a"), .claims = 1}, .claim = &before}, b = a;
    struct arena arena = {0};
    b.claim = &after;
    after.start = 7;
    after.rule = S("r");
    assert_int_equal(differences_find(&a, &b, &arena).item[0].what, CHISO_RULE);
    after.subject.id = S("x");
    assert_int_equal(differences_find(&a, &b, &arena).item[0].what, CHISO_LINK);
    after.unit = S("u");
    struct differences found = differences_find(&a, &b, &arena);
    assert_int_equal(found.n, 1);
    assert_int_equal(found.item[0].what, CHISO_VALUE);
    assert_int_equal(found.item[0].changes, 4);
    after = before;
    assert_int_equal(differences_find(&a, &b, &arena).n, 0);
    assert_int_equal(differences_find(NULL, &b, &arena).item[0].what, CHISO_ADDED);
    assert_int_equal(differences_find(&a, NULL, &arena).item[0].what, CHISO_GONE);
    arena_free(&arena);
}

/* ---- Waiting ----------------------------------------------------------------------------------------------------- */

static struct waiting_key key(unsigned n)
{
    struct waiting_key k = {{0}};
    memcpy(k.byte, &n, sizeof n);
    return k;
}

static void documents_wait_and_come_back(void **state)
{
    (void)state;
    enum { MANY = 5000 };
    struct waiting *w = waiting_new();
    struct buf lines = {0};
    struct bundle out;
    bool found;
    char text[32];
    for (unsigned i = 0; i < MANY; i++) {
        struct bundle b = {{text, (size_t)snprintf(text, sizeof text, "document %u\n", i)}, i + 1, i};
        assert_int_equal(waiting_put(w, key(i % (MANY / 2)), &b), 0);
    }
    for (unsigned i = MANY / 2; i-- > 1;) { /* the first of two with the same key */
        assert_int_equal(waiting_take(w, key(i), &lines, &out, &found), 0);
        assert_true(found);
        assert_int_equal(out.line, i + 1);
        assert_int_equal(out.claims, i);
        snprintf(text, sizeof text, "document %u\n", i);
        assert_memory_equal(out.lines.p, text, out.lines.n);
    }
    assert_int_equal(waiting_count(w), MANY / 2 + 1);
    assert_int_equal(waiting_take(w, key(MANY), &lines, &out, &found), 0);
    assert_false(found);
    assert_int_equal(waiting_take_first(w, &lines, &out, &found), 0);
    assert_true(found && out.line == 1);
    assert_int_equal(waiting_take_first(w, &lines, &out, &found), 0);
    assert_true(found && out.line == MANY / 2 + 1);
    buf_free(&lines);
    waiting_free(w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_come_back_whole),
        cmocka_unit_test(a_broken_line_is_named),
        cmocka_unit_test(lines_are_parted_by_documents),
        cmocka_unit_test(the_same_place_is_the_same_claim),
        cmocka_unit_test(what_is_new_or_gone_stands_in_the_order_of_the_text),
        cmocka_unit_test(words_that_grew_are_the_same_claim),
        cmocka_unit_test(the_same_kind_goes_before_more_words),
        cmocka_unit_test(what_moved_is_found_again),
        cmocka_unit_test(what_moved_and_changed_is_found_again),
        cmocka_unit_test(thousands_of_claims_are_aligned_fast),
        cmocka_unit_test(a_difference_is_its_weightiest_change),
        cmocka_unit_test(documents_wait_and_come_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
