/* The article's headline among the page's lines. */
#ifndef CHISO_PAGE_HEADLINE_H
#define CHISO_PAGE_HEADLINE_H

#include "page/article.h"

/* Looks for the headline of the text in a->root: an element that is a heading or called the title, or else the line
 * above the text that looks like one. `stated`: the headline as the page's head states it, may be empty. */
void headline_find(const struct lines *l, const struct page_words *words, struct str stated, struct article *a);

#endif
