/* The line about the paper itself: the copyright sign, years, and the name. */
#ifndef CHISO_PAGE_IMPRINT_H
#define CHISO_PAGE_IMPRINT_H

#include "page/words.h"

/* The paper that the line names as its owner: a part of the line, empty when it names none. */
struct str imprint_site(struct str line, const struct page_words *words);

#endif
