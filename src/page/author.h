/* What a text ends with on who wrote it. */
#ifndef CHISO_PAGE_AUTHOR_H
#define CHISO_PAGE_AUTHOR_H

#include "page/lines.h"

/* Near the end of the text, a paragraph that begins with a name of the byline is on its author: it goes, with what is
 * below it. */
void author_drop(struct lines *l, struct str byline);

#endif
