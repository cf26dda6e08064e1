/* What raw bytes tell about their encoding before any is decoded. Private to decode/. */
#ifndef CHISO_DECODE_SNIFF_H
#define CHISO_DECODE_SNIFF_H

#include "decode/charset.h"

/* The set that a byte order mark, or the pattern of NULs of UTF-16, tells; else NULL. *skip: bytes of the mark. */
const struct charset *sniff_mark(struct str raw, size_t *skip);
/* Whether this is no text at all: the first bytes of a known binary format, or too many control bytes. */
bool sniff_binary(struct str raw);
/* The label of `<meta charset>`, `<meta http-equiv content>` or `<?xml encoding>` at the beginning; empty: none. */
struct str sniff_label(struct str raw);

#endif
