/* Chunks in a chain, newest first; an object that is large for the chunk size gets a chunk of its own. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdlib.h>

#include "base/buf.h"

#define ALIGN     (sizeof(max_align_t))
#define CHUNK_MIN ((size_t)4 << 10)
#define CHUNK_MAX ((size_t)1 << 20)

struct arena_chunk {
    struct arena_chunk *older;
    size_t used, size; /* of `bytes` */
    _Alignas(max_align_t) char bytes[];
};

static struct arena_chunk *chunk_new(size_t size)
{
    struct arena_chunk *c = size > SIZE_MAX - sizeof *c ? NULL : calloc(1, sizeof *c + size);
    if (!c)
        out_of_memory();
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
        out_of_memory();
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
        out_of_memory();
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
