/* Vietnamese vowels as numbers: which letter, which tone. One table of code points, from which decoding (letter and
 * tone mark apart) and spelling (tone on the other vowel) both come. */
#ifndef CHISO_BASE_VOWEL_H
#define CHISO_BASE_VOWEL_H

#include "base/str.h"

enum vowel {
    VOWEL_A,
    VOWEL_A_BREVE,
    VOWEL_A_CIRCUMFLEX,
    VOWEL_E,
    VOWEL_E_CIRCUMFLEX,
    VOWEL_I,
    VOWEL_O,
    VOWEL_O_CIRCUMFLEX,
    VOWEL_O_HORN,
    VOWEL_U,
    VOWEL_U_HORN,
    VOWEL_Y,
    VOWEL_N
};

enum tone { TONE_NONE, TONE_GRAVE, TONE_HOOK, TONE_TILDE, TONE_ACUTE, TONE_DOT, TONE_N };

struct vowel_letter {
    enum vowel vowel;
    enum tone tone;
    bool capital;
};

/* What a code point is; false for all that is no Vietnamese vowel. */
bool vowel_read(uint32_t c, struct vowel_letter *out);
/* The code point of it. */
uint32_t vowel_write(struct vowel_letter v);

#endif
