/* Headlines of other stories: what tells them from the article's own text. */
#ifndef CHISO_PAGE_TEASER_H
#define CHISO_PAGE_TEASER_H

#include "page/lines.h"

#define TEASER_WORDS   80
#define HEADLINE_WORDS 4

/* A line that is nearly all links. */
bool line_is_links(const struct line *line);
/* A line that is one link, as long as a headline. */
bool line_is_headline(const struct lines *l, const struct line *line);
/* A short entry with a line that is a link: headline and perhaps a sentence of another story. */
bool node_is_teaser(const struct lines *l, size_t node);

#endif
