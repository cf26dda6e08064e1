#ifndef CHISO_CLAIMS_WORDS_PARTS_H
#define CHISO_CLAIMS_WORDS_PARTS_H

/* What the two files on words share: where words begin and end. */

#include "claims/words.h"

static inline struct str first_word(struct str s)
{
    return words_at(s, 1, true);
}

/* What is left of p from the byte `at` on. */
static inline struct str from(struct str p, size_t at)
{
    return at ? (struct str){p.p + at, p.n - at} : p;
}

/* True if a word begins at the byte `at`. */
static inline bool begins_word(struct str p, size_t at)
{
    return at == 0 || p.p[at - 1] == ' ';
}

#endif
