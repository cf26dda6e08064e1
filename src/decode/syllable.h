/* Whether a word can be a Vietnamese syllable: by its build, so that names and rare words count too. For
 * decode/ and text/. */
#ifndef CHISO_DECODE_SYLLABLE_H
#define CHISO_DECODE_SYLLABLE_H

#include "base/str.h"

/* UTF-8, composed, any case. Onset, vowels, coda, and a tone that the coda allows; at most one tone. */
bool syllable_is(struct str word);

#endif
