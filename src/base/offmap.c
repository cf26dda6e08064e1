/* Segments from output back to input. */
#include "base/offmap.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"

static uint32_t seg_out_end(const struct offmap *m, size_t i)
{
    return i + 1 < m->n ? m->seg[i + 1].out : m->out_end;
}

static uint32_t seg_in_end(const struct offmap_seg *s)
{
    return s->in + s->in_n;
}

/* Whether bytes from `in` only lengthen the last segment. */
static bool continues(const struct offmap *m, enum offmap_kind kind, struct span in)
{
    if (m->n == 0 || m->seg[m->n - 1].kind != kind || kind == OFFMAP_CHANGED)
        return false;
    return seg_in_end(&m->seg[m->n - 1]) == in.start;
}

void offmap_add(struct offmap *m, enum offmap_kind kind, size_t out_n, struct span in)
{
    if (out_n == 0)
        return;
    assert(in.start <= in.end && in.end <= UINT32_MAX && out_n <= UINT32_MAX - m->out_end);
    assert(m->n == 0 || in.start >= seg_in_end(&m->seg[m->n - 1]));
    assert(kind != OFFMAP_KEPT || out_n == span_len(in));
    assert(kind != OFFMAP_INSERTED || span_len(in) == 0);
    if (continues(m, kind, in)) {
        m->seg[m->n - 1].in_n += (uint32_t)span_len(in);
    } else {
        GROW(m->seg, m->cap, m->n + 1);
        m->seg[m->n++] = (struct offmap_seg){m->out_end, (uint32_t)in.start, (uint32_t)span_len(in), kind};
    }
    m->out_end += (uint32_t)out_n;
}

/* The segment that holds output byte `at`, which is below out_end. */
static size_t seg_at(const struct offmap *m, size_t at)
{
    size_t low = 0, high = m->n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (m->seg[middle].out <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* Where one output place lies in the input, for ranges that hold no input byte. */
static struct span place(const struct offmap *m, size_t at)
{
    if (m->n == 0)
        return (struct span){0, 0};
    if (at >= m->out_end) {
        size_t end = seg_in_end(&m->seg[m->n - 1]);
        return (struct span){end, end};
    }
    const struct offmap_seg *s = &m->seg[seg_at(m, at)];
    size_t in = s->kind == OFFMAP_KEPT ? s->in + (at - s->out) : s->in;
    return (struct span){in, in};
}

struct span offmap_source(const struct offmap *m, struct span out)
{
    if (out.end > m->out_end)
        out.end = m->out_end;
    if (out.start >= out.end)
        return place(m, out.start);
    size_t first = seg_at(m, out.start), last = seg_at(m, out.end - 1);
    while (first <= last && m->seg[first].kind == OFFMAP_INSERTED)
        first++;
    if (first > last)
        return place(m, out.start);
    while (m->seg[last].kind == OFFMAP_INSERTED)
        last--;
    const struct offmap_seg *a = &m->seg[first], *b = &m->seg[last];
    struct span in = {a->in, seg_in_end(b)};
    if (a->kind == OFFMAP_KEPT && out.start > a->out)
        in.start += out.start - a->out;
    if (b->kind == OFFMAP_KEPT && out.end < seg_out_end(m, last))
        in.end = b->in + (out.end - b->out);
    return in;
}

bool offmap_output(const struct offmap *m, size_t in, struct span *out)
{
    for (size_t i = 0; i < m->n; i++) {
        const struct offmap_seg *s = &m->seg[i];
        if (s->kind == OFFMAP_INSERTED || in < s->in || in >= seg_in_end(s))
            continue;
        size_t at = s->out + (in - s->in);
        *out = s->kind == OFFMAP_KEPT ? (struct span){at, at + 1} : (struct span){s->out, seg_out_end(m, i)};
        return true;
    }
    return false;
}

/* Adds a segment whose input does not go back: of a piece that stands for bytes as a whole, the first part has them. */
static void add_forward(struct offmap *out, enum offmap_kind kind, size_t n, struct span in)
{
    size_t floor = out->n ? seg_in_end(&out->seg[out->n - 1]) : 0;
    if (in.start < floor)
        in.start = floor;
    if (in.end < in.start)
        in.end = in.start;
    offmap_add(out, kind, n, in);
}

/* Bytes [at, end) of the middle text, which the last stage kept. */
static void join_kept(const struct offmap *first, size_t at, size_t end, struct offmap *out)
{
    for (size_t i = at < first->out_end ? seg_at(first, at) : first->n; at < end && i < first->n; i++) {
        const struct offmap_seg *s = &first->seg[i];
        size_t stop = seg_out_end(first, i) < end ? seg_out_end(first, i) : end;
        struct span in = {s->in, seg_in_end(s)};
        if (s->kind == OFFMAP_KEPT)
            in = (struct span){s->in + (at - s->out), s->in + (stop - s->out)};
        add_forward(out, s->kind, stop - at, in);
        at = stop;
    }
}

void offmap_join(const struct offmap *last, const struct offmap *first, struct offmap *out)
{
    for (size_t i = 0; i < last->n; i++) {
        const struct offmap_seg *s = &last->seg[i];
        struct span middle = {s->in, seg_in_end(s)};
        if (s->kind == OFFMAP_KEPT)
            join_kept(first, middle.start, middle.end, out);
        else
            add_forward(out, s->kind, seg_out_end(last, i) - s->out, offmap_source(first, middle));
    }
}

void offmap_free(struct offmap *m)
{
    free(m->seg);
    *m = (struct offmap){0};
}
