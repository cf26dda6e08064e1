/* Boxes within and below the text, known by what they hold and not by what they are called. */
#ifndef CHISO_PAGE_BOXES_H
#define CHISO_PAGE_BOXES_H

#include "page/lines.h"
#include "page/words.h"

/* Sets `why` of the lines of readers' comments, of forms, of other stories' teasers between paragraphs, and of notes on
 * the author. `good` of every line is known. */
void boxes_drop(struct lines *l, const struct page_words *words);

#endif
