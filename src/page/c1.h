/* Old pages write windows-1252 by number: `&#150;` is a dash. The parser tells it as the control character U+0096. */
#ifndef CHISO_PAGE_C1_H
#define CHISO_PAGE_C1_H

#include "base/buf.h"

/* True if such a character may stand in the text. */
bool c1_stands_in(struct str s);
/* Appends the text with what windows-1252 means by them. */
void c1_add_as_1252(struct str s, struct buf *out);

#endif
