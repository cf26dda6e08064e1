/* tar and zip by libarchive. A member's name is only a name: nothing is written anywhere, and what is no regular file
 * is passed over. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "read/container.h"

#define BLOCK ((size_t)64 << 10)
/* Bytes of what a file's head in a zip is known by, and of one in a tar; where its sum stands. */
#define ZIP_HEAD   ((size_t)4)
#define TAR_HEAD   ((size_t)512)
#define TAR_SUM_AT ((size_t)148)
#define TAR_SUM_N  ((size_t)8)

struct archived {
    struct container container;
    enum format format;
    int fd; /* or -1: the container's stream is read */
    struct archive *archive;
    size_t base;         /* where in the file the library began to read */
    size_t given, taken; /* bytes of the stream that the library was given, and that it needs no more */
    struct buf bytes;    /* of the member */
    struct buf error;
    bool opened, retried;
    size_t expanded; /* of all members */
};

static size_t consumed(const struct archived *a)
{
    la_int64_t n = archive_filter_bytes(a->archive, -1);
    return n > 0 ? (size_t)n : 0;
}

/* What the library has not got over stays in the stream: it may have to be read again. */
static void take_consumed(struct archived *a)
{
    size_t n = consumed(a);
    if (n > a->taken && n <= a->given) {
        stream_take(a->container.stream, n - a->taken);
        a->taken = n;
    }
}

static la_ssize_t give_bytes(struct archive *archive, void *self, const void **out)
{
    struct archived *a = self;
    struct stream *s = a->container.stream;
    take_consumed(a);
    size_t ahead = a->given - a->taken, n = stream_peek(s, ahead + 1).n > ahead ? stream_window(s).n - ahead : 0;
    n = n < BLOCK ? n : BLOCK;
    *out = n > 0 ? stream_window(s).p + ahead : NULL;
    if (n == 0 && s->broken) {
        archive_set_error(archive, EIO, "%s", s->error);
        return -1;
    }
    a->given += n;
    return (la_ssize_t)n;
}

static bool open_archive(struct archived *a)
{
    a->opened = true;
    a->archive = archive_read_new();
    if (!a->archive)
        out_of_memory();
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
    la_int64_t at = a->format == FORMAT_TAR ? archive_read_header_position(a->archive) : (la_int64_t)consumed(a);
    return a->base + (at > 0 ? (size_t)at : 0);
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
    return limits_ratio_exceeded(&a->container.options->limits, a->base + consumed(a), a->expanded);
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

static size_t find_zip_head(struct str bytes)
{
    const char *head = bytes.n > 0 ? memmem(bytes.p, bytes.n, "PK\3\4", 4) : NULL;
    return head ? (size_t)(head - bytes.p) : bytes.n;
}

/* The head of a file in a tar holds the sum of its bytes; those of the sum itself count as blanks. */
static bool is_tar_head(const char *head)
{
    char digits[TAR_SUM_N + 1] = {0};
    unsigned long sum = 0;
    memcpy(digits, head + TAR_SUM_AT, TAR_SUM_N);
    for (size_t i = 0; i < TAR_HEAD; i++)
        sum += i - TAR_SUM_AT < TAR_SUM_N ? ' ' : (unsigned char)head[i];
    return sum > TAR_SUM_N * ' ' && strtoul(digits, NULL, 8) == sum;
}

static size_t find_tar_head(struct str bytes)
{
    for (size_t at = 0; at + TAR_HEAD <= bytes.n; at += TAR_HEAD)
        if (is_tar_head(bytes.p + at))
            return at;
    return bytes.n;
}

/* Takes what stands before the next file's head. False when there is none. */
static bool skip_to_head(struct stream *s, enum format format)
{
    size_t held = format == FORMAT_ZIP ? ZIP_HEAD - 1 : 0; /* that a head may begin in */
    for (;;) {
        struct str bytes = stream_peek(s, BLOCK);
        size_t at = format == FORMAT_ZIP ? find_zip_head(bytes) : find_tar_head(bytes);
        bool found = at < bytes.n;
        if (found || bytes.n < BLOCK) {
            stream_take(s, at);
            return found;
        }
        stream_take(s, bytes.n - held);
    }
}

/* Damage that ends the library's reading. Another reading begins at the next file's head, behind what was read and
 * behind where this one began. */
static bool resume(struct archived *a)
{
    struct container *c = &a->container;
    bool zip = a->format == FORMAT_ZIP;
    size_t least = zip ? ZIP_HEAD : TAR_HEAD, read = consumed(a) > least ? consumed(a) : least;
    size_t from = a->base + (zip ? read : (read + TAR_HEAD - 1) / TAR_HEAD * TAR_HEAD);
    if (c->stream && c->stream->broken)
        return false;
    if (a->fd >= 0) {
        if (lseek(a->fd, (off_t)from, SEEK_SET) < 0)
            return false;
        c->stream = stream_fd(a->fd, STR_EMPTY);
        c->stream->offset = from;
        a->fd = -1;
    } else {
        take_consumed(a);
        size_t ahead = from - c->stream->offset;
        stream_take(c->stream, stream_peek(c->stream, ahead).n);
    }
    archive_read_free(a->archive);
    a->archive = NULL;
    a->given = a->taken = 0;
    a->opened = false;
    bool more = skip_to_head(c->stream, a->format);
    a->base = c->stream->offset;
    return more;
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
    a->container.ended = n == ARCHIVE_FATAL && !resume(a);
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
    add_place(&a->container, place_of(a));
    fail(a, m, PROBLEM_DAMAGED);
    a->container.ended = rc == ARCHIVE_FATAL && !resume(a);
    return !again;
}

static bool archive_next(struct container *c, struct member *m)
{
    struct archived *a = (struct archived *)c;
    struct archive_entry *entry;
    while (!c->ended) {
        int rc = a->opened || open_archive(a) ? archive_read_next_header(a->archive, &entry) : ARCHIVE_FATAL;
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
