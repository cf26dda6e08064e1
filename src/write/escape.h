/* Characters that act on whoever shows them (control characters, direction marks, line separators), made harmless. */
#ifndef CHISO_WRITE_ESCAPE_H
#define CHISO_WRITE_ESCAPE_H

#include "base/buf.h"

/* A line of JSON: they become \uXXXX, which says the same. (json-c does so for those below U+0020 only.) */
void escape_json(struct str line, struct buf *out);

/* Anything, for people's eyes: they become \u{XXXX}; bytes that are no UTF-8 become \xXX. */
void escape_show(struct str s, struct buf *out);

#endif
