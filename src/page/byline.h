/* A line that names the authors: `V.An`, `Theo NAME (PAPER)`, `By NAME`. */
#ifndef CHISO_PAGE_BYLINE_H
#define CHISO_PAGE_BYLINE_H

#include "page/words.h"

#define BYLINE_WORDS 12

struct byline {
    struct str name;  /* part of the line */
    struct str paper; /* in parentheses after the name; may be empty */
};

/* Whether the line (trimmed) is nothing but a byline. */
bool byline_read(struct str line, const struct page_words *words, struct byline *out);

#endif
