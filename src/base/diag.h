/* Diagnostics on files that people write (patterns, word lists): what, where, what to do; all at once. */
#ifndef CHISO_BASE_DIAG_H
#define CHISO_BASE_DIAG_H

#include "base/arena.h"
#include "base/buf.h"

struct diag_place {
    struct str file; /* as opened */
    size_t line;     /* from 1; 0: the whole file */
    size_t column;   /* from 1, in code points; 0: the whole line */
    struct str text; /* the line itself */
};

struct diag {
    struct diag_place at;
    struct str what;   /* one sentence, no full stop */
    struct str remedy; /* what to do; may be empty */
    const char *check; /* which check found it: a fixed word, or NULL */
    bool warning;      /* nothing is broken by it */
    size_t more;       /* the same in the same file, while diags_settle counts them */
};

/* Zero-initialized is empty. The strings live in the list's own arena. */
struct diags {
    struct arena arena;
    struct diag *item;
    size_t n, cap;
    const char *check; /* of those that are added from now on */
    bool warning;
};

/* Adds one; every string is copied. The remedy may be NULL; `what` is a printf format. */
void diags_add(struct diags *d, struct diag_place at, const char *remedy, const char *what, ...)
    __attribute__((format(printf, 4, 5)));
/* FILE:LINE:COLUMN: what, the line, a caret under the column, and the remedy. */
void diag_print(const struct diag *d, struct buf *out);
/* Those from `first` on in the order of their places. */
void diags_sort(struct diags *d, size_t first);
/* All of them in the order of their places, ready to be told: of a fault that a file has over and over, the first few,
 * and how many there are more. */
void diags_settle(struct diags *d);
void diags_free(struct diags *d);

#endif
