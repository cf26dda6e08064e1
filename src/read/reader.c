/* Names become documents. What is still to be read is a stack with the next name on top: a folder is replaced by
 * its names, so that depth costs no recursion and order is that of the names. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "read/file.h"
#include "read/format.h"
#include "read/source.h"

/* Memory kept from one document to the next. */
#define KEEP_MAX ((size_t)4 << 20)
/* A list of names longer than this is refused. */
#define LIST_BYTES_MAX ((size_t)1 << 30)

struct entry {
    char *path;
    bool found; /* in a folder, not given by name: what is no regular file is passed over, no link is followed */
};

struct entries {
    struct entry *item;
    size_t n, cap;
};

struct reader {
    struct arena arena;
    struct entries given; /* in order, from given_next on */
    size_t given_next;
    struct entries found; /* a stack */
    struct entry current; /* whose name the caller holds */
    struct buf bytes;
    bool stdin_read;

    struct read_options options;
    struct container *container; /* whose documents come next, or NULL */
    int fd;                      /* it reads; closed with it, unless it is standard input */
};

struct reader *reader_new(void)
{
    struct reader *r = xmalloc(sizeof *r);
    *r = (struct reader){.options = READ_OPTIONS_DEFAULT, .fd = -1};
    return r;
}

struct read_options *reader_options(struct reader *r)
{
    return &r->options;
}

static void entries_push(struct entries *e, char *path, bool found)
{
    GROW(e->item, e->cap, e->n + 1);
    e->item[e->n++] = (struct entry){path, found};
}

void reader_add(struct reader *r, struct str path)
{
    entries_push(&r->given, str_dup(path), false);
}

static const char *read_list(struct reader *r, struct str path, struct buf *names)
{
    if (str_eq(path, STR("-"))) {
        r->stdin_read = true;
        return file_read_stream(STDIN_FILENO, LIST_BYTES_MAX, names);
    }
    char *name = str_dup(path);
    const char *error = file_read_any(name, LIST_BYTES_MAX, names);
    free(name);
    return error;
}

bool reader_add_list(struct reader *r, struct str path, struct str *error)
{
    struct buf names = {0};
    const char *why = read_list(r, path, &names);
    if (!why && names.n == LIST_BYTES_MAX)
        why = "list of names too long";
    *error = why ? arena_str(&r->arena, str_c(why)) : STR_EMPTY;
    /* A list with NULs is one of `find -print0`. */
    char end = !why && names.n && memchr(names.p, '\0', names.n) ? '\0' : '\n';
    for (size_t at = 0, n; !why && at < names.n; at += n + 1) {
        const char *stop = memchr(names.p + at, end, names.n - at);
        n = stop ? (size_t)(stop - names.p) - at : names.n - at;
        if (n)
            reader_add(r, (struct str){names.p + at, n});
    }
    buf_free(&names);
    return !why;
}

static int visible(const struct dirent *e)
{
    return e->d_name[0] != '.';
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static char *path_join(const char *folder, const char *name)
{
    struct buf b = {0};
    buf_add_str(&b, str_c(folder));
    if (b.n && b.p[b.n - 1] != '/')
        buf_add_c(&b, '/');
    buf_add(&b, name, strlen(name) + 1);
    return b.p;
}

/* Puts the names of a folder on the stack, the first on top. */
static bool open_folder(struct reader *r, const char *path)
{
    struct dirent **name = NULL;
    int n = scandir(path, &name, visible, by_bytes);
    for (int i = n - 1; i >= 0; i--) {
        entries_push(&r->found, path_join(path, name[i]->d_name), true);
        free(name[i]);
    }
    free(name);
    return n >= 0;
}

static size_t bytes_max(const struct reader *r)
{
    return r->options.limits.document;
}

/* What standard input begins with; no more of it is read than tells. */
static enum format look_at_stdin(struct reader *r, const char **error)
{
    enum format format = FORMAT_UNSURE;
    bool ended = false;
    while (!*error && format == FORMAT_UNSURE && !ended) {
        *error = file_read_some(STDIN_FILENO, &r->bytes, &ended);
        format = format_of(buf_str(&r->bytes), ended, "", &r->options);
    }
    return format;
}

/* Reads standard input; false when it is a container, which is open then. */
static bool read_stdin(struct reader *r, const char **error)
{
    *error = r->stdin_read ? "standard input has been read already" : NULL;
    r->stdin_read = true;
    enum format format = *error ? FORMAT_PLAIN : look_at_stdin(r, error);
    if (!*error && format != FORMAT_PLAIN) {
        r->container = container_open(STDIN_FILENO, buf_str(&r->bytes), format, r->current.path, &r->options);
        return false;
    }
    if (!*error)
        *error = file_read_stream(STDIN_FILENO, bytes_max(r) + 1, &r->bytes);
    return true;
}

static enum format look_at_file(struct reader *r)
{
    enum format format = FORMAT_UNSURE;
    for (size_t look = 512; format == FORMAT_UNSURE && look <= FORMAT_LOOK_MAX; look *= FORMAT_LOOK_MAX / 512) {
        buf_reserve(&r->bytes, look);
        struct str head = {r->bytes.p, file_head(r->fd, r->bytes.p, look)};
        format = format_of(head, head.n < look, r->current.path, &r->options);
    }
    return format;
}

/* The same for a regular file. */
static bool read_file(struct reader *r, const char **error)
{
    *error = file_open(r->current.path, !r->current.found, &r->fd);
    if (*error)
        return true;
    enum format format = look_at_file(r);
    if (format != FORMAT_PLAIN) {
        r->container = container_open(r->fd, STR_EMPTY, format, r->current.path, &r->options);
        return false;
    }
    *error = file_read(r->fd, bytes_max(r) + 1, &r->bytes);
    close(r->fd);
    r->fd = -1;
    return true;
}

/* Makes the next name the current one; false when there is none. */
static bool take_name(struct reader *r)
{
    free(r->current.path);
    r->current.path = NULL;
    if (r->found.n)
        r->current = r->found.item[--r->found.n];
    else if (r->given_next < r->given.n)
        r->current = r->given.item[r->given_next++];
    return r->current.path != NULL;
}

/* Reads the current name. False when it gives no document of its own: a folder, a container, or something passed
 * over. */
static bool read_current(struct reader *r, const char **error)
{
    const struct entry *e = &r->current;
    *error = NULL;
    if (!e->found && strcmp(e->path, "-") == 0)
        return read_stdin(r, error);
    switch (file_kind(e->path, !e->found)) {
    case FILE_REGULAR:
        return read_file(r, error);
    case FILE_FOLDER:
        if (open_folder(r, e->path))
            return false;
        *error = strerror(errno);
        return true;
    case FILE_OTHER:
        *error = "neither a regular file nor a folder";
        return !e->found;
    default:
        *error = strerror(errno);
        return true;
    }
}

static void bytes_reset(struct buf *b)
{
    b->n = 0;
    if (b->cap > KEEP_MAX)
        buf_free(b);
}

static void close_container(struct reader *r)
{
    container_free(r->container);
    r->container = NULL;
    if (r->fd >= 0)
        close(r->fd);
    r->fd = -1;
}

/* The next document of the open container; false, and none is open, when it has no more. */
static bool next_member(struct reader *r, struct source *out, struct problems *problems, struct str *error)
{
    struct member m;
    if (!r->container)
        return false;
    if (!container_next(r->container, &m)) {
        close_container(r);
        return false;
    }
    *out = m.source;
    *error = str_c(m.error);
    if (m.error)
        problems_add(problems, m.problem, 1, PROBLEM_NO_PLACE, NULL);
    else if (m.cut)
        problems_add(problems, PROBLEM_TRUNCATED, 1, m.source.bytes.n, NULL);
    return true;
}

bool reader_next(struct reader *r, struct source *out, struct problems *problems, struct str *error)
{
    const char *why;
    do {
        if (next_member(r, out, problems, error))
            return true;
        if (!take_name(r))
            return false;
        bytes_reset(&r->bytes);
    } while (!read_current(r, &why));
    if (why)
        r->bytes.n = 0;
    if (r->bytes.n > bytes_max(r)) {
        r->bytes.n = bytes_max(r);
        problems_add(problems, PROBLEM_TOO_BIG, 1, bytes_max(r), NULL);
    }
    *error = str_c(why);
    *out = (struct source){.name = str_c(r->current.path), .bytes = buf_str(&r->bytes)};
    return true;
}

static void entries_free(struct entries *e, size_t from)
{
    for (size_t i = from; i < e->n; i++)
        free(e->item[i].path);
    free(e->item);
}

void reader_free(struct reader *r)
{
    if (!r)
        return;
    close_container(r);
    entries_free(&r->given, r->given_next);
    entries_free(&r->found, 0);
    free(r->current.path);
    buf_free(&r->bytes);
    arena_free(&r->arena);
    free(r);
}
