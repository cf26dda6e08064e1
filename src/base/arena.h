/* Memory that is freed all at once: whatever one document needs lives in its arena.
 * Out of memory ends the process in one place (out_of_memory); no caller checks for NULL. */
#ifndef CHISO_BASE_ARENA_H
#define CHISO_BASE_ARENA_H

#include "base/memory.h"
#include "base/str.h"

struct arena_chunk;

/* Zero-initialized is empty and ready. Not for sharing between threads. */
struct arena {
    struct arena_chunk *chunk;
};

/* n bytes, zeroed, aligned for any object, valid until arena_free. */
void *arena_alloc(struct arena *a, size_t n);
/* The same for `count` items of `size` bytes; a product that does not fit is lack of memory. */
void *arena_array(struct arena *a, size_t count, size_t size);
/* Bytes of s copied, with a NUL after them that is not counted. */
struct str arena_str(struct arena *a, struct str s);
/* printf into the arena. */
struct str arena_printf(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
void arena_free(struct arena *a);

#define ARENA_NEW(a, type)          ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, count) ((type *)arena_array((a), (count), sizeof(type)))

#endif
