/* Putting blocks into a page: text, map and roles in step. */
#ifndef CHISO_PAGE_BUILD_H
#define CHISO_PAGE_BUILD_H

#include "page/page.h"

struct build {
    struct page *page;
    struct arena *arena;
    struct block *block;
    size_t block_n, block_cap;
    struct dropped *dropped;
    size_t dropped_n, dropped_cap;
};

/* A block whose text is to be appended to page->owned, its origin to page->map; ended by build_block. */
size_t build_start(const struct build *b);
/* Trims nothing: what was appended since `start` is the block; a line break is inserted after it. */
struct block *build_block(struct build *b, enum role role, size_t start);
/* A block that is these source bytes. */
struct block *build_kept(struct build *b, enum role role, struct str src, struct span span);
/* A block whose value stands in src at `span`, but for character references and white space; false where it does not.
 */
bool build_value(struct build *b, enum role role, struct str value, struct str src, struct span span);
void build_dropped(struct build *b, struct span source, const char *why);
/* Moves the arrays into the arena. */
void build_finish(struct build *b);

#endif
