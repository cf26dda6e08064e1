/* Private to words.c and words_verb.c: where words begin and end. */
#ifndef CHISO_GRAMMAR_WORDS_PARTS_H
#define CHISO_GRAMMAR_WORDS_PARTS_H

#include "grammar/words.h"

/* The word lists have entries of so many words at most that matter here. */
enum { ENTRY_WORDS_MAX = 3 };

static inline struct str first_word(struct str s)
{
    return words_at(s, 1, true);
}

static inline struct str last_word(struct str s)
{
    return words_at(s, 1, false);
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

/* True if the list says so of the first or last word of a phrase, or of the two there. */
bool end_says(const struct list *l, struct str column, struct str phrase, bool first, struct str value);
/* True if the first syllable is a piece of a word of two: `[giao] thông`, `[chi] hội`. */
bool begins_piece(const struct grammar *g, struct str phrase);
bool is_conjunction(const struct grammar *g, struct str word);

#endif
