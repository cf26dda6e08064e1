/* What stands in the article's element and is not the article's: link lists, teasers, bylines, tails. */
#ifndef CHISO_PAGE_PRUNE_H
#define CHISO_PAGE_PRUNE_H

#include "page/article.h"

/* Sets `taken`, `role` and `why` of every line, with root and title known. */
void prune(struct lines *l, const struct page_words *words, struct article *a);

/* The same for a page that has no article: whatever a reader of the page sees is taken. */
void prune_nothing(struct lines *l);

#endif
