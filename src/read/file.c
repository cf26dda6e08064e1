#include "read/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define STEP ((size_t)1 << 16)

static enum file_kind kind_of(const struct stat *st)
{
    if (S_ISREG(st->st_mode))
        return FILE_REGULAR;
    return S_ISDIR(st->st_mode) ? FILE_FOLDER : FILE_OTHER;
}

enum file_kind file_kind(const char *path, bool follow)
{
    struct stat st;
    if ((follow ? stat : lstat)(path, &st) != 0)
        return FILE_MISSING;
    return kind_of(&st);
}

ssize_t file_get(int fd, char *out, size_t n)
{
    ssize_t got;
    do
        got = read(fd, out, n);
    while (got < 0 && errno == EINTR);
    return got;
}

const char *file_read_stream(int fd, size_t max, struct buf *out)
{
    while (out->n < max) {
        size_t room = max - out->n < STEP ? max - out->n : STEP;
        buf_reserve(out, room);
        if (out->cap - out->n < max - out->n)
            room = out->cap - out->n;
        ssize_t n = file_get(fd, out->p + out->n, room);
        if (n < 0)
            return strerror(errno);
        if (n == 0)
            break;
        out->n += (size_t)n;
    }
    return NULL;
}

const char *file_read_some(int fd, struct buf *out, bool *ended)
{
    buf_reserve(out, STEP);
    ssize_t n = file_get(fd, out->p + out->n, STEP);
    out->n += n > 0 ? (size_t)n : 0;
    *ended = n <= 0;
    return n < 0 ? strerror(errno) : NULL;
}

static bool changed(const struct stat *a, const struct stat *b)
{
    return a->st_size != b->st_size || a->st_mtim.tv_sec != b->st_mtim.tv_sec ||
           a->st_mtim.tv_nsec != b->st_mtim.tv_nsec;
}

/* It is the same at the end as at the beginning. */
const char *file_read(int fd, size_t max, struct buf *out)
{
    struct stat before, after;
    if (fstat(fd, &before) != 0)
        return strerror(errno);
    size_t size = before.st_size < 0 ? 0 : (size_t)before.st_size;
    buf_reserve(out, (size < max ? size : max) + 1); /* one more, so that the end is seen without growing */
    const char *error = file_read_stream(fd, max, out);
    if (!error && fstat(fd, &after) != 0)
        error = strerror(errno);
    if (!error && changed(&before, &after))
        error = "changed while it was read";
    return error;
}

const char *file_open(const char *path, bool follow, int *fd)
{
    struct stat st;
    /* NONBLOCK: a pipe put in the place of the file since it was looked at must not make us wait. */
    *fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    if (*fd < 0)
        return strerror(errno);
    if (fstat(*fd, &st) == 0 && S_ISREG(st.st_mode))
        return NULL;
    close(*fd);
    *fd = -1;
    return "not a regular file";
}

size_t file_head(int fd, char *out, size_t n)
{
    size_t have = 0;
    ssize_t got = 1;
    while (got > 0 && have < n) {
        got = pread(fd, out + have, n - have, (off_t)have);
        have += got > 0 ? (size_t)got : 0;
    }
    return have;
}

const char *file_read_any(const char *path, size_t max, struct buf *out)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return strerror(errno);
    const char *error = file_read_stream(fd, max, out);
    close(fd);
    return error;
}
