/* Memory that is freed all at once: whatever one document needs lives in its arena.
 * Out of memory ends the process in one place (arena_out_of_memory); no caller checks for NULL. */
#ifndef CHISO_BASE_ARENA_H
#define CHISO_BASE_ARENA_H

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

/* Where lack of memory ends: one line to standard error and _exit. */
#define OUT_OF_MEMORY_STATUS 4
_Noreturn void arena_out_of_memory(void);

/* malloc that does not return NULL. */
void *xmalloc(size_t n);

/* A copy with a NUL behind it; malloc'ed. */
char *str_dup(struct str s);

/* Grows a malloc'ed array so that it holds `need` items; `cap` is updated. */
void *grow_array(void *items, size_t *cap, size_t need, size_t item_size);
#define GROW(items, cap, need) \
    ((items) = (need) <= (cap) ? (items) : grow_array((items), &(cap), (need), sizeof *(items)))

#endif
