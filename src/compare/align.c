#include "compare/align.h"

#include <stdlib.h>

/* Neighbours that are looked at for one that overlaps: claims seldom overlap, and never many. */
#define NEAR 32

/* A claim that has no other yet. */
struct loose {
    const struct chiso_claim *claim;
    size_t at; /* its index */
};

struct side {
    const struct record *record;
    size_t *other; /* of each claim: which it is in the other version, or ALIGN_NONE */
    struct loose *loose;
    size_t loose_n;
};

struct alignment {
    struct side before, after;
    int64_t *shift; /* of each claim before: how much further its words stand now, as far as is known */
};

/* ---- The same in what is compared -------------------------------------------------------------------------------- */

typedef int compare_fn(const struct chiso_claim *a, const struct chiso_claim *b);

static int compare_size(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int compare_str(struct chiso_str a, struct chiso_str b)
{
    return str_cmp((struct str){a.p, a.n}, (struct str){b.p, b.n});
}

static int by_words(const struct chiso_claim *a, const struct chiso_claim *b)
{
    int c = compare_str(a->kind, b->kind);
    return c ? c : compare_str(a->text, b->text);
}

static int by_place(const struct chiso_claim *a, const struct chiso_claim *b)
{
    int c = compare_size(a->source_start, b->source_start);
    if (!c)
        c = compare_size(a->source_end, b->source_end);
    return c ? c : by_words(a, b);
}

static int by_sentence(const struct chiso_claim *a, const struct chiso_claim *b)
{
    int c = compare_str(a->sentence, b->sentence);
    if (!c)
        c = compare_str(a->value, b->value);
    return c ? c : by_words(a, b);
}

/* qsort_r gives the way to compare by its last argument; equal ones stay in the order of the text. */
static int compare_loose(const void *a, const void *b, void *how)
{
    const struct loose *x = a, *y = b;
    int c = (*(compare_fn **)how)(x->claim, y->claim);
    return c ? c : compare_size(x->at, y->at);
}

/* Those that have no other yet, in the order that `how` gives. */
static void gather(struct side *s, compare_fn *how)
{
    s->loose_n = 0;
    for (size_t i = 0; i < s->record->head.claims; i++) {
        if (s->other[i] == ALIGN_NONE)
            s->loose[s->loose_n++] = (struct loose){&s->record->claim[i], i};
    }
    qsort_r(s->loose, s->loose_n, sizeof *s->loose, compare_loose, &how);
}

static void join(struct alignment *a, size_t before, size_t after)
{
    a->before.other[before] = after;
    a->after.other[after] = before;
}

/* Of those that are equal the first is the first, the second the second. */
static void join_equal(struct alignment *a, compare_fn *how)
{
    gather(&a->before, how);
    gather(&a->after, how);
    for (size_t i = 0, k = 0; i < a->before.loose_n && k < a->after.loose_n;) {
        const struct loose *x = &a->before.loose[i], *y = &a->after.loose[k];
        int c = how(x->claim, y->claim);
        if (c == 0)
            join(a, x->at, y->at);
        i += c <= 0;
        k += c >= 0;
    }
}

/* ---- Overlapping words ------------------------------------------------------------------------------------------- */

/* How much further the words of each claim stand in the version after. The same bytes do not move. */
static void find_shifts(struct alignment *a)
{
    const struct record *before = a->before.record, *after = a->after.record;
    bool same_bytes = before->head.id.n > 0 && compare_str(before->head.id, after->head.id) == 0;
    int64_t shift = 0;
    for (size_t i = 0; i < before->head.claims; i++) {
        size_t k = a->before.other[i];
        if (k != ALIGN_NONE && !same_bytes)
            shift = (int64_t)after->claim[k].source_start - (int64_t)before->claim[i].source_start;
        a->shift[i] = shift;
    }
}

/* Bytes that two claims share. */
static int64_t shared(const struct alignment *a, const struct loose *x, const struct loose *y)
{
    int64_t start = (int64_t)x->claim->source_start + a->shift[x->at];
    int64_t end = (int64_t)x->claim->source_end + a->shift[x->at];
    int64_t from = (int64_t)y->claim->source_start, to = (int64_t)y->claim->source_end;
    return (end < to ? end : to) - (start > from ? start : from);
}

/* The first of those after that begins behind the claim's words. */
static size_t first_behind(const struct alignment *a, const struct loose *x)
{
    int64_t end = (int64_t)x->claim->source_end + a->shift[x->at];
    size_t low = 0, high = a->after.loose_n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((int64_t)a->after.loose[middle].claim->source_start < end)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Joins those that overlap most. */
static void join_overlapping(struct alignment *a, bool any_kind)
{
    gather(&a->before, by_place);
    gather(&a->after, by_place);
    for (size_t i = 0; i < a->before.loose_n; i++) {
        const struct loose *x = &a->before.loose[i];
        size_t best = ALIGN_NONE, k = first_behind(a, x);
        int64_t most = 0;
        for (size_t looked = 0; k > 0 && looked < NEAR; looked++) {
            const struct loose *y = &a->after.loose[--k];
            bool fits =
                a->after.other[y->at] == ALIGN_NONE && (any_kind || !compare_str(x->claim->kind, y->claim->kind));
            if (fits && shared(a, x, y) > most) {
                most = shared(a, x, y);
                best = y->at;
            }
        }
        if (best != ALIGN_NONE)
            join(a, x->at, best);
    }
}

/* ---- All together ------------------------------------------------------------------------------------------------ */

/* Each claim before with its other, and between them those that only the version after has. */
static size_t put_in_order(const struct alignment *a, struct aligned *out)
{
    size_t n = 0, k = 0, behind;
    for (size_t i = 0; i < a->before.record->head.claims; i++) {
        behind = a->before.other[i];
        for (; behind != ALIGN_NONE && k < behind; k++) {
            if (a->after.other[k] == ALIGN_NONE)
                out[n++] = (struct aligned){ALIGN_NONE, k};
        }
        out[n++] = (struct aligned){i, behind};
    }
    for (; k < a->after.record->head.claims; k++) {
        if (a->after.other[k] == ALIGN_NONE)
            out[n++] = (struct aligned){ALIGN_NONE, k};
    }
    return n;
}

static struct side side_of(const struct record *r, struct arena *arena)
{
    struct side s = {r, ARENA_ARRAY(arena, size_t, r->head.claims), ARENA_ARRAY(arena, struct loose, r->head.claims),
                     0};
    for (size_t i = 0; i < r->head.claims; i++)
        s.other[i] = ALIGN_NONE;
    return s;
}

size_t align_claims(const struct record *before, const struct record *after, struct arena *arena, struct aligned **out)
{
    struct alignment a = {side_of(before, arena), side_of(after, arena),
                          ARENA_ARRAY(arena, int64_t, before->head.claims)};
    join_equal(&a, by_place);
    join_equal(&a, by_sentence);
    find_shifts(&a);
    join_overlapping(&a, false);
    join_overlapping(&a, true);
    *out = ARENA_ARRAY(arena, struct aligned, before->head.claims + after->head.claims);
    return put_in_order(&a, *out);
}
