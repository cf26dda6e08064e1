/* Private to text/: composed letters (Unicode NFC), one cluster at a time, so that it is known what became of which
 * bytes and no input costs more than its length.
 *
 * A cluster is a character and the marks that join it; clusters do not act on each other. Beyond NFC: a circumflex or
 * breve that was written after the tone mark is moved before it (e + acute + circumflex is meant as one letter). */
#ifndef CHISO_TEXT_NFC_H
#define CHISO_TEXT_NFC_H

#include "base/buf.h"
#include "text/text.h"

/* Code points of the longest cluster: a character and its marks, or a Hangul syllable. */
#define CLUSTER_MAX (TEXT_MARKS_MAX + 4)

struct cluster {
    uint32_t letter[CLUSTER_MAX];
    size_t n;
    size_t end;     /* behind its last character in the input */
    size_t dropped; /* marks beyond TEXT_MARKS_MAX */
};

/* True for characters that no normalization changes and that join nothing before them. Not all of them: the common
 * ones. */
bool nfc_is_plain(uint32_t c);
/* True if c joins the character before it. */
bool nfc_joins(uint32_t before, uint32_t c);
/* The cluster at `at`. Invisible characters within it are passed over if `over_invisible`. */
void cluster_read(struct str s, size_t at, bool over_invisible, struct cluster *out);
/* Appends its composed form; returns the last code point of it. */
uint32_t cluster_compose(struct cluster *c, struct buf *out);

#endif
