/* Raw bytes to clean UTF-8: no invalid sequence, no NUL, no BOM, every byte traced to its source. */
#ifndef CHISO_DECODE_DECODE_H
#define CHISO_DECODE_DECODE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/list.h"
#include "base/offmap.h"
#include "base/problem.h"
#include "decode/decision.h"

struct utf8 {
    struct str text;      /* valid UTF-8; U+FFFD stands for what could not be decoded */
    const char *encoding; /* canonical name (`UTF-8`, `UTF-16LE`, `WINDOWS-1258`, `VISCII`, `TCVN3`, ...), static */
    struct offmap map;    /* text -> raw bytes */
    struct buf owned;     /* holds text where it is not simply the raw bytes */
    struct decision why;
};

/* Decodes raw into *out. `raw` must outlive *out (text may point into it). Problems (INVALID_BYTES with count and first
 * place, ENCODING_UNKNOWN, ENCODING_GUESSED, CHARSET_IGNORED, TOO_BIG, BINARY) are added; binary data has an empty text
 * and encoding. Never fails. Free with utf8_free.
 *
 * `label` came with the bytes (`charset` of HTTP): it counts where they have none themselves; may be empty. `syllables`
 * is the list of common accented syllables (patterns/syllables.tsv) by which text in an old set is told; NULL: what is
 * no UTF-8 is read as the page says. */
void decode_bytes(struct str raw, struct str label, const struct list *syllables, struct utf8 *out,
                  struct problems *problems);
void utf8_free(struct utf8 *u);

#endif
