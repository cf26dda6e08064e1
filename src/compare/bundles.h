/* Records of JSON Lines, document by document, as lines: most of them are the same in both versions, and need not be
 * understood. */
#ifndef CHISO_COMPARE_BUNDLES_H
#define CHISO_COMPARE_BUNDLES_H

#include "base/str.h"

/* The lines of one document: its record and those of its claims, each with its line feed. */
struct bundle {
    struct str lines;
    size_t line;   /* number of the first, from 1 */
    size_t claims; /* how many follow it */
};

struct bundles;
/* A file, plain or packed, or "-". What is wrong with it is told by the first bundles_next. */
struct bundles *bundles_open(const char *path);
/* The same for bytes, which are copied. */
struct bundles *bundles_of(struct str bytes);
void bundles_free(struct bundles *b);
/* The next document; its lines live until the next call. False at the end, and when something is wrong. */
bool bundles_next(struct bundles *b, struct bundle *out);
/* NULL, or what is wrong: `FILE:LINE: ...`; of bytes `line LINE: ...`. */
const char *bundles_error(const struct bundles *b);
/* Says that a line is wrong; false. */
bool bundles_fail(struct bundles *b, size_t line, const char *what);

#endif
