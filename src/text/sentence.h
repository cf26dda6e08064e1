/* Private to text/: where sentences end. */
#ifndef CHISO_TEXT_SENTENCE_H
#define CHISO_TEXT_SENTENCE_H

#include "text/text.h"

/* A growing list. */
struct sentences {
    struct sentence *item;
    size_t n, cap;
};

/* Cuts bytes[block] into sentences. */
void sentences_of_block(struct str bytes, struct span block, uint32_t index, const struct list *abbreviations,
                        struct sentences *out);

#endif
