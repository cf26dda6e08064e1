/* Compressed members one after the other. Bytes of a member are held until it has ended: when it turns out to be
 * damaged, the next one is looked for from its beginning, since damage makes a codec run past the end. */
#include "read/expand.h"

#include <stdlib.h>

/* Of a longer member its beginning is let go. */
#define HISTORY ((size_t)4 << 20)
#define PIECE   ((size_t)64 << 10)
/* A member shows what it is within so many bytes. */
#define PROBE ((size_t)1 << 10)

struct expanded {
    struct stream stream;
    struct stream *under;
    const struct codec *codec;
    void *state;
    const struct limits *limits;
    bool inside;    /* of a member */
    size_t used;    /* bytes of it that the codec has seen, of those not taken from `under` */
    size_t in, out; /* bytes of it */
    size_t start;   /* where it begins in the file */
    size_t total;   /* expanded, of all members */
};

static void note_part(struct expanded *e)
{
    struct stream *s = &e->stream;
    size_t out = s->offset + (s->window.n - s->at);
    if (s->part_n > 0 && s->part[s->part_n - 1].out == out)
        s->part_n--; /* an empty member has no byte to name */
    GROW(s->part, s->part_cap, s->part_n + 1);
    s->part[s->part_n++] = (struct stream_part){out, e->start};
    if (s->part_at >= s->part_n)
        s->part_at = s->part_n - 1;
}

/* Zeros behind the last member are padding. */
static bool only_zeros(struct stream *under)
{
    struct str bytes;
    while ((bytes = stream_peek(under, PIECE)).n > 0) {
        for (size_t i = 0; i < bytes.n; i++) {
            if (bytes.p[i])
                return false;
        }
        stream_take(under, bytes.n);
    }
    return true;
}

static bool begin_member(struct expanded *e)
{
    struct str head = stream_peek(e->under, e->codec->head_n);
    bool begins = e->codec->begins(head);
    if (head.n == 0 || (!begins && head.p[0] == '\0' && only_zeros(e->under))) {
        e->stream.ended = true;
        return e->under->broken ? stream_stop(&e->stream, STREAM_REFUSED, e->under->error) : false;
    }
    e->start = e->under->offset;
    note_part(e);
    if (!begins)
        return stream_stop(&e->stream, STREAM_JUNK, "something else stands where a compressed member should begin");
    e->codec->reset(e->state);
    e->inside = true;
    e->used = e->in = e->out = 0;
    return true;
}

static bool end_step(struct expanded *e, enum step step, const char *error)
{
    struct stream *s = &e->stream;
    if (step == STEP_BAD)
        return stream_stop(s, STREAM_DAMAGED, error);
    if (limits_ratio_exceeded(e->limits, e->in, e->out))
        return stream_stop(s, STREAM_RATIO, "it expands beyond the limit of --max-ratio");
    if (e->total > e->limits->total)
        return stream_stop(s, STREAM_TOTAL, "it expands beyond the limit of --max-total");
    if (step == STEP_END || e->used > HISTORY) {
        stream_take(e->under, e->used);
        e->used = 0;
        e->inside = step != STEP_END;
    }
    return true;
}

static bool expand_more(struct stream *s)
{
    struct expanded *e = (struct expanded *)s;
    const char *error = NULL;
    if (!e->inside && !begin_member(e))
        return false;
    if (stream_window(e->under).n <= e->used)
        stream_peek(e->under, e->used + 1);
    struct str in = stream_window(e->under);
    if (in.n <= e->used)
        return e->under->broken ? stream_stop(s, STREAM_REFUSED, e->under->error)
                                : stream_stop(s, STREAM_CUT, "it ends in the middle of a compressed member");
    in = (struct str){in.p + e->used, in.n - e->used};
    stream_room(s, STEP_BYTES);
    size_t before = s->window.n, had = in.n;
    enum step step = e->codec->step(e->state, &in, &s->window, &error);
    e->used += had - in.n;
    e->in += had - in.n;
    e->out += s->window.n - before;
    e->total += s->window.n - before;
    return end_step(e, step, error);
}

/* Whether what stands at the beginning of `bytes` expands to something that begins with `head`. */
static bool begins_with(struct expanded *e, struct str bytes, struct str head)
{
    struct buf out = {0};
    const char *error;
    enum step step = STEP_ON;
    e->codec->reset(e->state);
    while (step == STEP_ON && bytes.n > 0 && out.n < head.n) {
        buf_reserve(&out, STEP_BYTES);
        step = e->codec->step(e->state, &bytes, &out, &error);
    }
    bool found = str_starts(buf_str(&out), head);
    buf_free(&out);
    return found;
}

static bool expand_resume(struct stream *s, struct str head)
{
    struct expanded *e = (struct expanded *)s;
    struct str bytes;
    e->inside = false;
    if (s->broken != STREAM_JUNK && stream_peek(e->under, 1).n == 1)
        stream_take(e->under, 1);
    while ((bytes = stream_peek(e->under, PIECE)).n >= e->codec->head_n) {
        size_t last = bytes.n - e->codec->head_n, at = 0;
        while (at <= last && !e->codec->begins((struct str){bytes.p + at, bytes.n - at}))
            at++;
        stream_take(e->under, at);
        if (at > last)
            continue;
        if (begins_with(e, stream_peek(e->under, PROBE), head))
            return true;
        stream_take(e->under, 1);
    }
    return false;
}

static void expand_free(struct stream *s)
{
    struct expanded *e = (struct expanded *)s;
    stream_free(e->under);
    e->codec->free(e->state);
    free(e);
}

static const struct stream_kind expanded_kind = {expand_more, expand_resume, expand_free};

struct stream *stream_expand(struct stream *under, const struct codec *codec, const struct limits *limits)
{
    struct expanded *e = xmalloc(sizeof *e);
    *e = (struct expanded){.stream = {.kind = &expanded_kind}, .under = under, .codec = codec, .limits = limits};
    e->state = codec->new ();
    if (codec->prepare && !codec->prepare(e->state, under))
        stream_stop(&e->stream, STREAM_DAMAGED, "the dictionary before the first frame is damaged");
    return &e->stream;
}
