/* What a page is: an article, or a page of headlines, pictures or nothing of the kind. */
#ifndef CHISO_PAGE_KIND_H
#define CHISO_PAGE_KIND_H

#include "page/article.h"

/* After prune(). `stated`: the title as the page's head states it. */
enum page_kind kind_find(const struct lines *l, const struct page_words *words, struct str stated,
                         const struct article *a);

#endif
