/* Plain text into struct page: a title, a dateline, paragraphs line by line, a byline, and what follows it. */
#ifndef CHISO_PAGE_PLAIN_H
#define CHISO_PAGE_PLAIN_H

#include "page/page.h"

void plain_read(struct str utf8, const struct page_words *words, struct arena *arena, struct page *out,
                struct problems *problems);

#endif
