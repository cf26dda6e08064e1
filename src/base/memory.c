#include "base/memory.h"

#include <stdlib.h>
#include <unistd.h>

#define GROW_START 64 /* bytes */

_Noreturn void out_of_memory(void)
{
    static const char message[] = "chiso: out of memory\n";
    ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
    (void)ignored;
    _exit(OUT_OF_MEMORY_STATUS);
}

static void *xrealloc(void *p, size_t n)
{
    void *q = realloc(p, n ? n : 1);
    if (!q)
        out_of_memory();
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
        out_of_memory();
    *cap = bigger;
    return xrealloc(items, bytes);
}
