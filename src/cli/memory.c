/* Memory: out of it, the program ends in one place. */
#include <stdarg.h>
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

char *printed(const char *format, ...)
{
    char *s = NULL;
    va_list arguments;
    va_start(arguments, format);
    int n = vasprintf(&s, format, arguments);
    va_end(arguments);
    return must(n < 0 ? NULL : s);
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
