/* What is counted under names: of rules, kinds and fields. */
#ifndef CHISO_CLI_ROWS_H
#define CHISO_CLI_ROWS_H

#include "chiso.h"

/* Claims of truth; those of them that are found; records; those of them that are right. A record of a kind that is
 * as good as another is right for its own kind, and found for the other. */
struct figure {
    size_t truth, found, records, right;
};

struct row {
    char *name;
    union { /* the table's owner knows which */
        size_t count[CHISO_WHATS];
        struct figure figure;
    };
};

/* All zero is an empty table. */
struct rows {
    struct row *row;
    size_t n, cap;
};

/* NULL where there is no such row. */
struct row *rows_find(const struct rows *r, struct chiso_str name);
/* Makes the row where there is none; all its counts are 0 then. It stays until the next is made. */
struct row *rows_of(struct rows *r, struct chiso_str name);
/* By name. */
void rows_sort(struct rows *r);
void rows_free(struct rows *r);

#endif
