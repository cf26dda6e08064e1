/* Memory that is freed piece by piece, and the one end of the process where there is none left. */
#ifndef CHISO_BASE_MEMORY_H
#define CHISO_BASE_MEMORY_H

#include "base/str.h"

/* Where lack of memory ends: one line to standard error and _exit. */
#define OUT_OF_MEMORY_STATUS 4
_Noreturn void out_of_memory(void);

/* malloc that does not return NULL. */
void *xmalloc(size_t n);

/* A copy with a NUL behind it; malloc'ed. */
char *str_dup(struct str s);

/* Grows a malloc'ed array so that it holds `need` items; `cap` is updated. */
void *grow_array(void *items, size_t *cap, size_t need, size_t item_size);
#define GROW(items, cap, need) \
    ((items) = (need) <= (cap) ? (items) : grow_array((items), &(cap), (need), sizeof *(items)))

#endif
