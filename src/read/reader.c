/* Names become documents. What is still to be read is a stack with the next name on top: a folder is replaced by
 * its names, so that depth costs no recursion and order is that of the names. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "read/file.h"
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
};

struct reader *reader_new(void)
{
    struct reader *r = xmalloc(sizeof *r);
    *r = (struct reader){.given_next = 0};
    return r;
}

static char *path_dup(struct str path)
{
    char *p = xmalloc(path.n + 1);
    if (path.n)
        memcpy(p, path.p, path.n);
    p[path.n] = '\0';
    return p;
}

static void entries_push(struct entries *e, char *path, bool found)
{
    GROW(e->item, e->cap, e->n + 1);
    e->item[e->n++] = (struct entry){path, found};
}

void reader_add(struct reader *r, struct str path)
{
    entries_push(&r->given, path_dup(path), false);
}

static const char *read_list(struct reader *r, struct str path, struct buf *names)
{
    if (str_eq(path, STR("-"))) {
        r->stdin_read = true;
        return file_read_stream(STDIN_FILENO, LIST_BYTES_MAX, names);
    }
    char *name = path_dup(path);
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

static const char *read_stdin(struct reader *r)
{
    if (r->stdin_read)
        return "standard input has been read already";
    r->stdin_read = true;
    return file_read_stream(STDIN_FILENO, SOURCE_BYTES_MAX + 1, &r->bytes);
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

/* Reads the current name. False when it gives no document of its own: a folder, or something passed over. */
static bool read_current(struct reader *r, const char **error)
{
    const struct entry *e = &r->current;
    *error = NULL;
    if (!e->found && strcmp(e->path, "-") == 0) {
        *error = read_stdin(r);
        return true;
    }
    switch (file_kind(e->path, !e->found)) {
    case FILE_REGULAR:
        *error = file_read(e->path, !e->found, SOURCE_BYTES_MAX + 1, &r->bytes);
        return true;
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

bool reader_next(struct reader *r, struct source *out, struct problems *problems, struct str *error)
{
    const char *why;
    do {
        if (!take_name(r))
            return false;
        bytes_reset(&r->bytes);
    } while (!read_current(r, &why));
    if (why)
        r->bytes.n = 0;
    if (r->bytes.n > SOURCE_BYTES_MAX) {
        r->bytes.n = SOURCE_BYTES_MAX;
        problems_add(problems, PROBLEM_TOO_BIG, 1, SOURCE_BYTES_MAX, NULL);
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
    entries_free(&r->given, r->given_next);
    entries_free(&r->found, 0);
    free(r->current.path);
    buf_free(&r->bytes);
    arena_free(&r->arena);
    free(r);
}
