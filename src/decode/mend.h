/* Mends decoded text in which some words are still bytes of an old set: read as Latin letters (TCVN3 pasted into a page
 * of UTF-8), written as character references (`&reg;`), shown by a typeface (`.VnTime`), or UTF-8 encoded twice.
 *
 * By stretches of words, not by page: each is taken as bytes and read in every set, and the reading stands in which
 * more of its words are Vietnamese syllables than as they are. Private to decode/. */
#ifndef CHISO_DECODE_MEND_H
#define CHISO_DECODE_MEND_H

#include "base/list.h"
#include "decode/charset.h"
#include "decode/decision.h"

/* Whether there is anything in text that mending should look at. */
bool mend_wanted(struct str text);
/* Whether bytes in an old set hold what only mend_page reads right: references within words, faces of capitals. */
bool mend_wanted_in(struct str raw);

/* Mends text, which is UTF-8. False: nothing to mend. Else *out holds the text and the map back to `text`, and what was
 * mended is told to `why`; *place is the first mended word. */
bool mend_text(struct str text, const struct list *syllables, struct sink *out, struct decision *why, size_t *place);
/* The same for text read as WINDOWS-1252 whose every word is in `set`. */
void mend_page(struct str text, const struct charset *set, const struct list *syllables, struct sink *out);

#endif
