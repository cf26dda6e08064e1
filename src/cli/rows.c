#include "cli/rows.h"

#include <stdlib.h>

#include "cli/cli.h"

struct row *rows_find(const struct rows *r, struct chiso_str name)
{
    for (size_t i = 0; i < r->n; i++) {
        if (str_is(name, r->row[i].name))
            return &r->row[i];
    }
    return NULL;
}

struct row *rows_of(struct rows *r, struct chiso_str name)
{
    struct row *row = rows_find(r, name);
    if (row)
        return row;
    r->row = grown(r->row, &r->cap, r->n, sizeof *r->row);
    r->row[r->n] = (struct row){.name = must(strndup(name.n > 0 ? name.p : "", name.n))};
    return &r->row[r->n++];
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct row *)a)->name, ((const struct row *)b)->name);
}

void rows_sort(struct rows *r)
{
    if (r->n > 0)
        qsort(r->row, r->n, sizeof *r->row, by_name);
}

void rows_free(struct rows *r)
{
    for (size_t i = 0; i < r->n; i++)
        free(r->row[i].name);
    free(r->row);
}
