/* Letters that are bytes of another set in disguise: what stands in a text for a byte of WINDOWS-1252, written as
 * itself or as a character reference. Private to decode/. */
#ifndef CHISO_DECODE_LATIN_H
#define CHISO_DECODE_LATIN_H

#include "base/str.h"

struct latin {
    size_t n;       /* bytes of text that it takes */
    uint32_t c;     /* the character */
    int byte;       /* that it is in WINDOWS-1252, as ISO-8859-1 where that has none; -1: none */
    bool reference; /* was written `&...;` */
};

/* What stands at `at`, which is below text.n; text is UTF-8. */
struct latin latin_at(struct str text, size_t at);
/* Characters 80-FF that Vietnamese text has only in disguise: letters of other languages, signs that are not common. */
bool latin_is_strange(uint32_t c);

#endif
