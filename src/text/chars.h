/* Classes of characters. */
#ifndef CHISO_TEXT_CHARS_H
#define CHISO_TEXT_CHARS_H

#include "base/letter.h"

/* White space of any kind, line breaks and tabs included. */
bool char_is_space(uint32_t c);
/* What has no width and no meaning here: controls, soft hyphens, joiners, directions, byte order marks. */
bool char_is_invisible(uint32_t c);
/* Letters of the Latin blocks that Vietnamese is written with. */
bool char_is_latin(uint32_t c);
bool char_is_letter(uint32_t c);
bool char_is_upper(uint32_t c);
bool char_is_lower(uint32_t c);
bool char_is_digit(uint32_t c);

#endif
