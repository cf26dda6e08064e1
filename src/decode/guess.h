/* Which set Vietnamese text is in, told by reading it in each and counting the syllables that come out. Private to
 * decode/. */
#ifndef CHISO_DECODE_GUESS_H
#define CHISO_DECODE_GUESS_H

#include "base/list.h"
#include "decode/charset.h"

/* The set in which the most words are known syllables; `declared` (may be NULL) stands unless another is clearly
 * better. NULL when the words are Vietnamese in no set, or `syllables` is NULL. */
const struct charset *guess_charset(struct str raw, const struct charset *declared, const struct list *syllables);

#endif
