/* What lines are beyond their element: a sapo's by its name, a paragraph's by what stands beside it. */
#ifndef CHISO_PAGE_PARAGRAPHS_H
#define CHISO_PAGE_PARAGRAPHS_H

#include "page/lines.h"

/* Sets IN_SAPO and IN_PARAGRAPH in the places of lines. */
void paragraphs_read(struct lines *l);

#endif
