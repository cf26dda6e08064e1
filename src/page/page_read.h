#ifndef CHISO_PAGE_PAGE_READ_H
#define CHISO_PAGE_PAGE_READ_H

#include "page/page.h"

/* Reads utf8 as HTML or plain text (decided by looking at it) into *out. Arrays live in `arena`. Never fails: what
 * could not be read is in `problems`, with offsets in the UTF-8 text. Free with page_free. */
void page_read(struct str utf8, const struct page_words *words, struct arena *arena, struct page *out,
               struct problems *problems);

#endif
