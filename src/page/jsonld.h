/* JSON-LD of a page: what the object that describes the article says of it. */
#ifndef CHISO_PAGE_JSONLD_H
#define CHISO_PAGE_JSONLD_H

#include "page/dom.h"

#define JSONLD_BYTES_MAX ((size_t)1 << 20)
#define JSONLD_DEPTH_MAX 24

struct jsonld {
    struct str headline, published, modified, author, publisher, section, url; /* in the arena; empty: not said */
    struct str page_published; /* of the page that the article is in */
    bool author_is_person;
    bool is_article;
};

/* Reads one script; fills only what is still empty. What is no JSON is passed over. */
void jsonld_read(struct str json, struct arena *arena, struct jsonld *out);

#endif
