/* Which set Vietnamese text is in, told by reading it in each and counting the syllables that come out. Private to
 * decode/. */
#ifndef CHISO_DECODE_GUESS_H
#define CHISO_DECODE_GUESS_H

#include "base/list.h"
#include "decode/charset.h"
#include "decode/decision.h"

/* What the words with letters beyond ASCII look like in a text. */
struct score {
    size_t words;
    size_t built;  /* can be Vietnamese syllables */
    size_t common; /* are common ones */
};

struct score score_text(struct str text, const struct list *syllables);
size_t score_points(struct score s);

/* The set in which the words are most like Vietnamese; `declared` (may be NULL) stands unless another is clearly
 * better. NULL when the words are Vietnamese in no set, or `syllables` is NULL. Candidates are told to `why`. */
const struct charset *guess_charset(struct str raw, const struct charset *declared, const struct list *syllables,
                                    struct decision *why);

#endif
