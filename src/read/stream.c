/* Windows over bytes that come piece by piece, and the plainest stream: that of a file. */
#include "read/stream.h"

#include <errno.h>
#include <stdlib.h>

#include "read/file.h"

#define STEP ((size_t)256 << 10)
/* A window grown beyond this for one document is given back with it. */
#define KEEP_MAX ((size_t)8 << 20)

struct str stream_window(const struct stream *s)
{
    return (struct str){s->window.p + s->at, s->window.n - s->at};
}

struct str stream_peek(struct stream *s, size_t want)
{
    while (s->window.n - s->at < want && !s->ended && !s->broken && s->kind->more(s))
        ;
    struct str bytes = stream_window(s);
    return bytes.n > want ? (struct str){bytes.p, want} : bytes;
}

struct str stream_line(struct stream *s, size_t max)
{
    for (size_t looked = 0;;) {
        bool more = stream_peek(s, looked + 1).n > looked;
        struct str bytes = stream_window(s);
        const char *end = more ? memchr(bytes.p + looked, '\n', bytes.n - looked) : NULL;
        if (end)
            return (struct str){bytes.p, (size_t)(end - bytes.p) + 1};
        if (!more || bytes.n > max)
            return bytes;
        looked = bytes.n;
    }
}

void stream_take(struct stream *s, size_t n)
{
    s->at += n;
    s->offset += n;
    while (s->part_at + 1 < s->part_n && s->part[s->part_at + 1].out <= s->offset)
        s->part_at++;
}

/* What was taken makes room, when moving the rest is cheap. */
static void shift(struct stream *s)
{
    size_t rest = s->window.n - s->at;
    if (s->at < rest)
        return;
    if (rest > 0)
        memmove(s->window.p, s->window.p + s->at, rest);
    s->window.n = rest;
    s->at = 0;
    if (s->window.cap > KEEP_MAX && rest == 0)
        buf_free(&s->window);
}

void stream_room(struct stream *s, size_t n)
{
    shift(s);
    if (s->part_at > s->part_n / 2) {
        s->part_n -= s->part_at;
        memmove(s->part, s->part + s->part_at, s->part_n * sizeof *s->part);
        s->part_at = 0;
    }
    buf_reserve(&s->window, n);
}

bool stream_stop(struct stream *s, enum stream_break why, const char *error)
{
    s->broken = why;
    s->error = error;
    return false;
}

bool stream_resume(struct stream *s, struct str head)
{
    bool hopeless = s->broken == STREAM_TOTAL || s->broken == STREAM_REFUSED || !s->kind->resume;
    stream_take(s, s->window.n - s->at);
    if (s->broken && !hopeless && s->kind->resume(s, head)) {
        s->broken = STREAM_WHOLE;
        s->error = NULL;
        return true;
    }
    s->broken = STREAM_WHOLE;
    s->ended = true;
    return false;
}

struct stream_part stream_part_at(const struct stream *s, size_t offset)
{
    struct stream_part found = {0, 0};
    for (size_t i = s->part_at; i < s->part_n && s->part[i].out <= offset; i++)
        found = s->part[i];
    return found;
}

void stream_print_place(const struct stream *s, struct buf *out)
{
    struct stream_part part = stream_part_at(s, s->offset);
    if (s->part_n == 0)
        buf_printf(out, "@%zu", s->offset);
    else if (part.out == s->offset)
        buf_printf(out, "@%zu", part.in);
    else
        buf_printf(out, "@%zu+%zu", part.in, s->offset - part.out);
}

enum problem_code stream_problem(const struct stream *s)
{
    static const enum problem_code codes[] = {
        [STREAM_CUT] = PROBLEM_TRUNCATED, [STREAM_DAMAGED] = PROBLEM_DAMAGED, [STREAM_JUNK] = PROBLEM_DAMAGED,
        [STREAM_RATIO] = PROBLEM_RATIO,   [STREAM_TOTAL] = PROBLEM_TOO_BIG,   [STREAM_REFUSED] = PROBLEM_UNREADABLE,
    };
    return s->broken ? codes[s->broken] : PROBLEM_TRUNCATED;
}

void stream_free(struct stream *s)
{
    if (!s)
        return;
    buf_free(&s->window);
    free(s->part);
    s->kind->free(s);
}

/* ---- A file ------------------------------------------------------------------------------------------------------ */

struct file_stream {
    struct stream stream;
    int fd;
};

static bool file_more(struct stream *s)
{
    int fd = ((struct file_stream *)s)->fd;
    stream_room(s, STEP);
    ssize_t n = file_get(fd, s->window.p + s->window.n, STEP);
    if (n < 0)
        return stream_stop(s, STREAM_REFUSED, strerror(errno));
    s->window.n += (size_t)n;
    s->ended = n == 0;
    return n > 0;
}

static void file_free(struct stream *s)
{
    free(s);
}

static const struct stream_kind file_kind_of_stream = {file_more, NULL, file_free};

struct stream *stream_fd(int fd, struct str head)
{
    struct file_stream *f = xmalloc(sizeof *f);
    *f = (struct file_stream){{.kind = &file_kind_of_stream}, fd};
    buf_add_str(&f->stream.window, head);
    return &f->stream;
}
