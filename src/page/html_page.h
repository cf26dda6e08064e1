/* A page of HTML into struct page. */
#ifndef CHISO_PAGE_HTML_PAGE_H
#define CHISO_PAGE_HTML_PAGE_H

#include "page/page.h"

void html_page_read(struct str utf8, const struct page_words *words, struct arena *arena, struct page *out,
                    struct problems *problems);

#endif
