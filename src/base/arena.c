/* Chunks in a chain, newest first; an object that is large for the chunk size gets a chunk of its own. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"

#define ALIGN      (sizeof(max_align_t))
#define CHUNK_MIN  ((size_t)4 << 10)
#define CHUNK_MAX  ((size_t)1 << 20)
#define GROW_START 64 /* bytes */

struct arena_chunk {
    struct arena_chunk *older;
    size_t used, size; /* of `bytes` */
    _Alignas(max_align_t) char bytes[];
};

_Noreturn void arena_out_of_memory(void)
{
    static const char message[] = "chiso: out of memory\n";
    ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
    (void)ignored;
    _exit(OUT_OF_MEMORY_STATUS);
}

static struct arena_chunk *chunk_new(size_t size)
{
    struct arena_chunk *c = size > SIZE_MAX - sizeof *c ? NULL : calloc(1, sizeof *c + size);
    if (!c)
        arena_out_of_memory();
    c->size = size;
    return c;
}

/* A chunk with room for n bytes: the newest, or a new one. */
static struct arena_chunk *chunk_with_room(struct arena *a, size_t n)
{
    struct arena_chunk *c = a->chunk;
    if (c && c->size - c->used >= n)
        return c;
    size_t size = c ? c->size * 2 : CHUNK_MIN;
    size = size > CHUNK_MAX ? CHUNK_MAX : size;
    if (c && n > size / 4) { /* behind the newest, whose room is not wasted */
        struct arena_chunk *own = chunk_new(n);
        own->older = c->older;
        c->older = own;
        return own;
    }
    struct arena_chunk *fresh = chunk_new(n > size ? n : size);
    fresh->older = c;
    a->chunk = fresh;
    return fresh;
}

void *arena_alloc(struct arena *a, size_t n)
{
    if (n > SIZE_MAX - ALIGN)
        arena_out_of_memory();
    n = (n + ALIGN - 1) / ALIGN * ALIGN;
    struct arena_chunk *c = chunk_with_room(a, n);
    void *p = c->bytes + c->used;
    c->used += n;
    return p;
}

void *arena_array(struct arena *a, size_t count, size_t size)
{
    size_t n;
    if (__builtin_mul_overflow(count, size, &n))
        arena_out_of_memory();
    return arena_alloc(a, n);
}

struct str arena_str(struct arena *a, struct str s)
{
    char *p = arena_alloc(a, s.n + 1);
    if (s.n)
        memcpy(p, s.p, s.n);
    return (struct str){p, s.n};
}

struct str arena_printf(struct arena *a, const char *format, ...)
{
    struct buf b = {0};
    va_list args;
    va_start(args, format);
    buf_vprintf(&b, format, args);
    va_end(args);
    struct str s = arena_str(a, buf_str(&b));
    buf_free(&b);
    return s;
}

void arena_free(struct arena *a)
{
    while (a->chunk) {
        struct arena_chunk *older = a->chunk->older;
        free(a->chunk);
        a->chunk = older;
    }
}

static void *xrealloc(void *p, size_t n)
{
    void *q = realloc(p, n ? n : 1);
    if (!q)
        arena_out_of_memory();
    return q;
}

void *xmalloc(size_t n)
{
    return xrealloc(NULL, n);
}

char *str_dup(struct str s)
{
    char *p = xmalloc(s.n + 1);
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return p;
}

void *grow_array(void *items, size_t *cap, size_t need, size_t item_size)
{
    if (need <= *cap)
        return items;
    size_t bigger = *cap ? *cap + *cap / 2 : item_size < 8 ? GROW_START / item_size : 8;
    size_t bytes;
    bigger = bigger < need ? need : bigger;
    if (__builtin_mul_overflow(bigger, item_size, &bytes))
        arena_out_of_memory();
    *cap = bigger;
    return xrealloc(items, bytes);
}
