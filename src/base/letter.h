/* Characters of UTF-8, one at a time, and their case. Nearly all that Vietnamese is written with is told here and
 * inline, as all text and all rules pass by; the rest is asked of utf8proc. */
#ifndef CHISO_BASE_LETTER_H
#define CHISO_BASE_LETTER_H

#include <utf8proc.h>

#include "base/str.h"

#define LETTER_NONE 0xFFFDu

/* A byte of a character of several, but not its first. */
static inline bool letter_goes_on(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Where the character begins that has the byte at `at`. */
static inline size_t letter_start(struct str s, size_t at)
{
    while (at > 0 && at < s.n && letter_goes_on(s.p[at]))
        at--;
    return at;
}

/* Nearly all that is not ASCII in Vietnamese, two bytes from C2, three from E1: their length, or 0 for all others. */
static inline size_t letter_common(const unsigned char *p, size_t n)
{
    if (p[0] >= 0xC2 && p[0] <= 0xDF && n > 1 && (p[1] & 0xC0) == 0x80)
        return 2;
    if (p[0] >= 0xE1 && p[0] <= 0xEC && n > 2 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80)
        return 3;
    return 0;
}

/* The character at `at`, and its bytes; 0 of them where there is no UTF-8, with U+FFFD. */
static inline uint32_t letter_read(struct str s, size_t at, size_t *n)
{
    const unsigned char *p = (const unsigned char *)s.p + at;
    *n = 1;
    if (p[0] < 0x80)
        return p[0];
    *n = letter_common(p, s.n - at);
    if (*n == 2)
        return (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
    if (*n == 3)
        return (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
    utf8proc_int32_t c;
    utf8proc_ssize_t got = utf8proc_iterate(p, (utf8proc_ssize_t)(s.n - at), &c);
    *n = got > 0 ? (size_t)got : 0;
    return got > 0 ? (uint32_t)c : LETTER_NONE;
}

/* The same, where what is no UTF-8 is passed a byte at a time: its bytes are 1 at least. */
static inline uint32_t letter_next(struct str s, size_t at, size_t *n)
{
    uint32_t c = letter_read(s, at, n);
    *n += !*n;
    return c;
}

/* The column of a byte of a line: in characters, from 1. */
static inline size_t letter_column(struct str line, size_t byte)
{
    size_t column = 1;
    for (size_t i = 0; i < byte && i < line.n; i++)
        column += !letter_goes_on(line.p[i]);
    return column;
}

static inline bool letter_is_ascii(uint32_t c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Letters beyond ASCII, of the blocks that Vietnamese is written with. */
static inline bool letter_is_latin(uint32_t c)
{
    return (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

/* Capitals with even code points, each with its small letter right behind. */
static inline bool letter_is_paired(uint32_t c)
{
    return (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x100 && c <= 0x12F);
}

/* Small letters are themselves. */
static inline uint32_t letter_small(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c | 0x20u : c;
    if (letter_is_paired(c))
        return c | 1u;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7)
        return c + 0x20;
    if (c >= 0xE0 && c <= 0xFE)
        return c;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

#endif
