/* Dates that are set within the headline's element. */
#ifndef CHISO_PAGE_STAMP_H
#define CHISO_PAGE_STAMP_H

#include "page/dom.h"

/* Marks (NODE_STAMP) the elements in headings that say when the page came out. */
void stamps_find(struct dom *d, const struct page_words *words);

#endif
