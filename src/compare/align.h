/* Which claim of the one version of a document is which of the other. */
#ifndef CHISO_COMPARE_ALIGN_H
#define CHISO_COMPARE_ALIGN_H

#include "write/record.h"

#define ALIGN_NONE SIZE_MAX

/* Two claims that are the same one, or one that has no other. */
struct aligned {
    size_t before, after; /* index, or ALIGN_NONE */
};

/* Into an array of the arena, in the order of the text; returns how many. Every claim stands in it once.
 *
 * Claims are the same, the first that applies:
 *   the same words of the same kind at the same place;
 *   the same words with the same value in the same sentence, wherever it stands now;
 *   words of the same kind that overlap; words of any kind that overlap.
 * Where the document's bytes are others, a place is measured from the claim before it that is known in both. */
size_t align_claims(const struct record *before, const struct record *after, struct arena *arena, struct aligned **out);

#endif
