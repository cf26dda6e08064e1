/* Two versions of documents, brought together: see chiso_pairs_open in include/chiso.h for what it costs. */
#ifndef CHISO_COMPARE_PAIRS_H
#define CHISO_COMPARE_PAIRS_H

#include "chiso.h"
#include "compare/bundles.h"

enum { BEFORE, AFTER };

/* A document in both versions, or in one. */
struct pair {
    bool has[2];
    struct bundle bundle[2];
};

struct pairs;
/* Both become its own. */
struct pairs *pairs_new(struct bundles *before, struct bundles *after, enum chiso_key key);
void pairs_free(struct pairs *p);
/* The next one; its lines live until the next call. False at the end, and when something is wrong. */
bool pairs_next(struct pairs *p, struct pair *out);
/* NULL, or what is wrong. */
const char *pairs_error(const struct pairs *p);
/* Says that a line of a version is wrong. */
void pairs_fail(struct pairs *p, int side, size_t line, const char *what);

#endif
