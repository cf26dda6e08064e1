/* Private to words.c and words_verb.c: where words begin in a phrase. */
#ifndef CHISO_GRAMMAR_WORDS_PARTS_H
#define CHISO_GRAMMAR_WORDS_PARTS_H

#include "base/str.h"

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
