#include "compare/waiting.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"

#define NONE      UINT32_MAX
#define SLOTS_MIN 1024

struct entry {
    struct waiting_key key;
    uint64_t offset; /* in the file */
    uint32_t bytes, claims;
    uint64_t line;
    uint32_t next; /* of the same slot, or of those that are free */
    bool here;
};

struct waiting {
    int fd; /* -1: no file yet */
    uint64_t end;
    struct entry *entry;
    size_t n, cap, here;
    uint32_t *slot;
    size_t slot_n; /* a power of two */
    uint32_t free;
    size_t first; /* waiting_take_first: those before it are gone */
    bool sorted;
};

struct waiting *waiting_new(void)
{
    struct waiting *w = xmalloc(sizeof *w);
    *w = (struct waiting){.fd = -1, .free = NONE};
    return w;
}

void waiting_free(struct waiting *w)
{
    if (!w)
        return;
    if (w->fd >= 0)
        close(w->fd);
    free(w->entry);
    free(w->slot);
    free(w);
}

size_t waiting_count(const struct waiting *w)
{
    return w->here;
}

/* ---- The file ---------------------------------------------------------------------------------------------------- */

static const char *folder(void)
{
    const char *named = getenv("TMPDIR");
    return named && *named ? named : "/tmp";
}

/* A file without a name; where the file system knows none, one whose name is gone at once. */
static int open_unnamed(void)
{
    int fd = open(folder(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0)
        return fd;
    struct buf name = {0};
    buf_printf(&name, "%s/chiso.XXXXXX", folder());
    buf_add_c(&name, '\0');
    fd = mkostemp(name.p, O_CLOEXEC);
    if (fd >= 0)
        unlink(name.p);
    buf_free(&name);
    return fd;
}

static int write_all(int fd, struct str bytes, uint64_t offset)
{
    while (bytes.n > 0) {
        ssize_t n = pwrite(fd, bytes.p, bytes.n, (off_t)offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n < 0 ? errno : ENOSPC;
        bytes = str_slice(bytes, (struct span){(size_t)n, bytes.n});
        offset += (uint64_t)n;
    }
    return 0;
}

static int read_all(int fd, char *to, size_t bytes, uint64_t offset)
{
    while (bytes > 0) {
        ssize_t n = pread(fd, to, bytes, (off_t)offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n < 0 ? errno : EIO;
        to += n;
        bytes -= (size_t)n;
        offset += (uint64_t)n;
    }
    return 0;
}

/* ---- Those that wait --------------------------------------------------------------------------------------------- */

/* A digest is as good as its first bytes. */
static uint32_t *slot_of(const struct waiting *w, const struct waiting_key *key)
{
    uint64_t hash;
    memcpy(&hash, key->byte, sizeof hash);
    return &w->slot[hash & (w->slot_n - 1)];
}

static void grow_slots(struct waiting *w)
{
    if (w->n < w->slot_n)
        return;
    w->slot_n = w->slot_n ? w->slot_n * 2 : SLOTS_MIN;
    free(w->slot);
    w->slot = xmalloc(w->slot_n * sizeof *w->slot);
    memset(w->slot, 0xFF, w->slot_n * sizeof *w->slot);
    for (size_t i = 0; i < w->n; i++) {
        if (!w->entry[i].here)
            continue;
        uint32_t *slot = slot_of(w, &w->entry[i].key);
        w->entry[i].next = *slot;
        *slot = (uint32_t)i;
    }
}

static uint32_t new_entry(struct waiting *w)
{
    if (w->free != NONE) {
        uint32_t i = w->free;
        w->free = w->entry[i].next;
        return i;
    }
    GROW(w->entry, w->cap, w->n + 1);
    w->entry[w->n] = (struct entry){0};
    w->n++;
    grow_slots(w);
    return (uint32_t)(w->n - 1);
}

int waiting_put(struct waiting *w, struct waiting_key key, const struct bundle *bundle)
{
    if (w->fd < 0 && (w->fd = open_unnamed()) < 0)
        return errno;
    int error = write_all(w->fd, bundle->lines, w->end);
    if (error)
        return error;
    if (w->n >= NONE - 1)
        return EOVERFLOW;
    uint32_t i = new_entry(w);
    uint32_t *slot = slot_of(w, &key);
    w->entry[i] =
        (struct entry){key, w->end, (uint32_t)bundle->lines.n, (uint32_t)bundle->claims, bundle->line, *slot, true};
    *slot = i;
    w->end += bundle->lines.n;
    w->here++;
    return 0;
}

static int read_entry(const struct waiting *w, const struct entry *e, struct buf *lines, struct bundle *out)
{
    lines->n = 0;
    buf_reserve(lines, e->bytes);
    lines->n = e->bytes;
    *out = (struct bundle){buf_str(lines), (size_t)e->line, e->claims};
    return read_all(w->fd, lines->p, e->bytes, e->offset);
}

int waiting_take(struct waiting *w, struct waiting_key key, struct buf *lines, struct bundle *out, bool *found)
{
    uint32_t *first = NULL;
    *found = false;
    if (w->here == 0)
        return 0;
    for (uint32_t *link = slot_of(w, &key); *link != NONE; link = &w->entry[*link].next) {
        struct entry *e = &w->entry[*link];
        if (memcmp(e->key.byte, key.byte, WAITING_KEY) == 0 && (!first || e->line < w->entry[*first].line))
            first = link;
    }
    if (!first)
        return 0;
    uint32_t i = *first;
    int error = read_entry(w, &w->entry[i], lines, out);
    *first = w->entry[i].next;
    w->entry[i].here = false;
    w->entry[i].next = w->free;
    w->free = i;
    w->end = --w->here == 0 ? 0 : w->end;
    *found = !error;
    return error;
}

static int by_line(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    return (x->line > y->line) - (x->line < y->line);
}

/* Once this is asked, nothing else is: the slots hold no more. */
int waiting_take_first(struct waiting *w, struct buf *lines, struct bundle *out, bool *found)
{
    if (!w->sorted && w->n > 0)
        qsort(w->entry, w->n, sizeof *w->entry, by_line);
    w->sorted = true;
    while (w->first < w->n && !w->entry[w->first].here)
        w->first++;
    *found = w->first < w->n;
    if (!*found)
        return 0;
    w->here--;
    return read_entry(w, &w->entry[w->first++], lines, out);
}
