/* Small matters of characters: what is white space, a word's letter, the end of a sentence. */
#ifndef CHISO_PAGE_SQUEEZE_H
#define CHISO_PAGE_SQUEEZE_H

#include "base/arena.h"
#include "base/buf.h"

size_t code_next_long(struct str s, size_t at, uint32_t *c); /* code_next beyond ASCII */
bool code_is_blank_long(uint32_t c);                         /* code_is_blank beyond ASCII */
bool code_is_word(int32_t c);                                /* letters, digits, marks */
bool code_is_wide(uint32_t c);                               /* letters of scripts that write no spaces */
bool code_is_stop(uint32_t c);                               /* . ! ? the ellipsis and the ideographic full stop */
bool code_is_capital(uint32_t c);

struct str str_trim(struct str s);
/* Appends s, each run of white space as one space, none at the ends. */
void squeeze_text(struct str s, struct buf *out);
/* The same with NFC, as a string of the arena: the form of `struct stated`. Longer than VALUE_BYTES_MAX is cut. */
#define VALUE_BYTES_MAX 2000
struct str squeeze_nfc(struct str s, struct arena *arena);

/* The code point at s[at] and its length; at is below s.n. U+FFFD and 1 for what is no UTF-8. */
static inline size_t code_next(struct str s, size_t at, uint32_t *c)
{
    *c = (unsigned char)s.p[at];
    return *c < 0x80 ? 1 : code_next_long(s, at, c);
}

/* White space, zero-width and soft hyphen: what shows as nothing. */
static inline bool code_is_blank(uint32_t c)
{
    return c < 0x80 ? c <= ' ' || c == 0x7F : code_is_blank_long(c);
}

#endif
