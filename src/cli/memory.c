/* Memory: out of it, the program ends in one place. */
#include <errno.h>
#include <stdlib.h>

#include "cli/cli.h"

void *must(void *p)
{
    if (!p) {
        fputs("chiso: out of memory\n", stderr);
        exit(EXIT_IO);
    }
    return p;
}

void *grown(void *items, size_t *cap, size_t n, size_t size)
{
    if (n < *cap)
        return items;
    *cap = *cap ? *cap * 2 : 64;
    return must(reallocarray(items, *cap, size));
}

void memory_open(struct memory *m)
{
    *m = (struct memory){0};
    m->file = must(open_memstream(&m->text, &m->n));
}

char *memory_close(struct memory *m)
{
    if (fclose(m->file) != 0)
        must(NULL);
    return m->text;
}
