/* Where decoders put their output: text and the map to the raw bytes grow together, so that no byte is unaccounted
 * for. Private to decode/. */
#ifndef CHISO_DECODE_SINK_H
#define CHISO_DECODE_SINK_H

#include "base/buf.h"
#include "base/offmap.h"

struct sink {
    struct buf text;
    struct offmap map;
    size_t bad;       /* what could not be decoded: one U+FFFD each */
    size_t bad_place; /* raw offset of the first */
};

/* Raw bytes that are UTF-8 as they stand. */
void sink_keep(struct sink *s, struct str raw, struct span in);
/* Raw bytes that stand for one code point. NUL is never let through. */
void sink_change(struct sink *s, uint32_t c, struct span in);
/* The same for UTF-8 text without NUL. */
void sink_replace(struct sink *s, struct str text, struct span in);
/* Raw bytes that stand for nothing. */
void sink_bad(struct sink *s, struct span in);
void sink_free(struct sink *s);

#endif
