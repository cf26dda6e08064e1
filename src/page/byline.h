/* A line that names the authors: `V.An`, `Theo NAME (PAPER)`, `By NAME`. */
#ifndef CHISO_PAGE_BYLINE_H
#define CHISO_PAGE_BYLINE_H

#include "page/words.h"

#define BYLINE_WORDS 12

struct byline {
    struct str name;  /* part of the line; empty when the line names no person */
    bool said;        /* by words before it that nothing else begins with */
    struct str paper; /* the paper or office behind the name; may be empty */
};

/* Whether the line (trimmed) is nothing but a byline. */
bool byline_read(struct str line, const struct page_words *words, struct byline *out);

#endif
