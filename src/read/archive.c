/* tar and zip by libarchive. A member's name is only a name: nothing is written anywhere, and what is no regular file
 * is passed over. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>

#include "read/container.h"

#define BLOCK ((size_t)64 << 10)

struct archived {
    struct container container;
    enum format format;
    int fd; /* or -1: the container's stream is read */
    struct archive *archive;
    size_t held;      /* bytes of the stream given to the library last */
    struct buf bytes; /* of the member */
    struct buf error;
    bool opened, retried;
    size_t expanded; /* of all members */
};

static la_ssize_t give_bytes(struct archive *archive, void *self, const void **out)
{
    struct archived *a = self;
    struct stream *s = a->container.stream;
    stream_take(s, a->held);
    struct str bytes = stream_peek(s, 1).n > 0 ? stream_window(s) : STR_EMPTY;
    a->held = bytes.n < BLOCK ? bytes.n : BLOCK;
    *out = bytes.p;
    if (bytes.n == 0 && s->broken) {
        archive_set_error(archive, EIO, "%s", s->error);
        return -1;
    }
    return (la_ssize_t)a->held;
}

static bool open_archive(struct archived *a)
{
    a->opened = true;
    a->archive = archive_read_new();
    if (!a->archive)
        arena_out_of_memory();
    if (a->format == FORMAT_TAR)
        archive_read_support_format_tar(a->archive);
    else
        archive_read_support_format_zip(a->archive);
    int rc = a->fd >= 0 ? archive_read_open_fd(a->archive, a->fd, BLOCK)
                        : archive_read_open(a->archive, a, NULL, give_bytes, NULL);
    return rc == ARCHIVE_OK;
}

static bool fail(struct archived *a, struct member *m, enum problem_code problem)
{
    struct stream *s = a->container.stream;
    const char *why = archive_error_string(a->archive);
    a->error.n = 0;
    buf_add_str(&a->error, str_c(why ? why : "the archive is damaged"));
    buf_add_c(&a->error, '\0');
    member_fail(m, s && s->broken ? stream_problem(s) : problem, a->error.p);
    return true;
}

static void add_place(struct container *c, size_t at)
{
    c->name.n = 0;
    buf_add_str(&c->name, str_c(c->path));
    buf_printf(&c->name, "@%zu", at);
}

static size_t place_of(const struct archived *a)
{
    la_int64_t at = archive_read_header_position(a->archive);
    return at > 0 ? (size_t)at : 0;
}

/* `a.zip!dir/x.html` */
static void add_name(struct archived *a, struct archive_entry *entry)
{
    struct container *c = &a->container;
    const char *name = archive_entry_pathname_utf8(entry);
    name = name ? name : archive_entry_pathname(entry);
    c->name.n = 0;
    buf_add_str(&c->name, str_c(c->path));
    buf_add_c(&c->name, '!');
    buf_add_str(&c->name, str_c(name ? name : ""));
}

/* What the members expand to against what of the file was read for it. */
static bool ratio_exceeded(const struct archived *a)
{
    la_int64_t in = archive_filter_bytes(a->archive, -1);
    return limits_ratio_exceeded(&a->container.options->limits, in > 0 ? (size_t)in : 0, a->expanded);
}

static bool too_much(struct archived *a, struct member *m)
{
    const struct limits *l = &a->container.options->limits;
    if (ratio_exceeded(a))
        member_fail(m, PROBLEM_RATIO, "the archive expands beyond the limit of --max-ratio");
    else if (a->expanded > l->total)
        member_fail(m, PROBLEM_TOO_BIG, "the archive expands beyond the limit of --max-total");
    else
        return false;
    a->container.ended = true;
    return true;
}

static bool read_bytes(struct archived *a, struct member *m)
{
    size_t max = a->container.options->limits.document;
    la_ssize_t n;
    a->bytes.n = 0;
    do {
        buf_reserve(&a->bytes, BLOCK);
        n = archive_read_data(a->archive, a->bytes.p + a->bytes.n, BLOCK);
        a->bytes.n += n > 0 ? (size_t)n : 0;
        a->expanded += n > 0 ? (size_t)n : 0;
        if (too_much(a, m))
            return true;
    } while (n > 0 && a->bytes.n <= max);
    m->source.bytes = buf_str(&a->bytes);
    if (n < 0)
        fail(a, m, PROBLEM_DAMAGED);
    else if (a->bytes.n > max)
        member_fail(m, PROBLEM_TOO_BIG, "it is longer than the limit of --max-document");
    a->container.ended = n == ARCHIVE_FATAL;
    return true;
}

/* The stream broke where the archive could have ended. */
static bool at_end(struct archived *a, struct member *m)
{
    struct container *c = &a->container;
    if (!c->stream || !c->stream->broken)
        return false;
    add_place(c, place_of(a));
    member_broken(c, m);
    c->ended = true;
    return true;
}

/* A head that says nothing. Of several that follow each other one is told: they are the body behind the first. */
static bool bad_head(struct archived *a, struct member *m, int rc)
{
    bool again = a->retried;
    a->retried = true;
    a->container.ended = rc == ARCHIVE_FATAL;
    add_place(&a->container, place_of(a));
    fail(a, m, PROBLEM_DAMAGED);
    return !again;
}

static bool archive_next(struct container *c, struct member *m)
{
    struct archived *a = (struct archived *)c;
    struct archive_entry *entry;
    if (!a->opened && !open_archive(a))
        return bad_head(a, m, ARCHIVE_FATAL);
    while (!c->ended) {
        int rc = archive_read_next_header(a->archive, &entry);
        if (rc == ARCHIVE_EOF)
            return at_end(a, m);
        if (rc == ARCHIVE_RETRY || rc < ARCHIVE_WARN) {
            if (bad_head(a, m, rc))
                return true;
            *m = (struct member){0};
            continue;
        }
        a->retried = false;
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry))
            continue;
        add_name(a, entry);
        return read_bytes(a, m);
    }
    return false;
}

static void archived_free(struct container *c)
{
    struct archived *a = (struct archived *)c;
    archive_read_free(a->archive);
    buf_free(&a->bytes);
    buf_free(&a->error);
    free(a);
}

static const struct container_kind archive_kind = {archive_next, archived_free};

struct container *archive_new(int fd, enum format format)
{
    struct archived *a = xmalloc(sizeof *a);
    *a = (struct archived){.container = {.kind = &archive_kind}, .format = format, .fd = fd};
    return &a->container;
}
