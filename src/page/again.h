/* What a text says twice. */
#ifndef CHISO_PAGE_AGAIN_H
#define CHISO_PAGE_AGAIN_H

#include "page/lines.h"

/* Of a paragraph that stands twice near by, in two elements, the second goes, and so does a line that is drawn out of a
 * paragraph near by and set apart. `container`: the element that most of the sentences stand in. */
void again_drop(struct lines *l, uint32_t container);

#endif
