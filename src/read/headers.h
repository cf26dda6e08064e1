/* Heads of lines `Name: value`, as WARC and HTTP have them. Private to the reader. */
#ifndef CHISO_READ_HEADERS_H
#define CHISO_READ_HEADERS_H

#include "base/str.h"

/* Bytes of the head at the beginning, with the empty line that ends it; 0 when it does not end. */
size_t headers_end(struct str bytes);
/* The next line of *rest, without its end. False when there is none. */
bool headers_line(struct str *rest, struct str *line);
/* Cuts a line in two, both trimmed; false when it has no colon. */
bool headers_cut(struct str line, struct str *name, struct str *value);
struct str headers_trim(struct str s);
/* Of `text/html; charset="utf-8"`: the first part, and the charset (empty: none). */
struct str headers_mime(struct str value);
struct str headers_charset(struct str value);
/* Whether documents of this type are read: pages and plain text, and what states no type. */
bool headers_readable(struct str mime);

#endif
