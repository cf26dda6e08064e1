/* A growing run of bytes, and the one place that writes a code point as UTF-8. */
#include "base/buf.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/letter.h"
#include "base/memory.h"

void buf_grow(struct buf *b, size_t n)
{
    if (n > SIZE_MAX - b->n)
        out_of_memory();
    GROW(b->p, b->cap, b->n + n);
}

void buf_add(struct buf *b, const void *p, size_t n)
{
    if (n == 0)
        return;
    buf_reserve(b, n);
    memcpy(b->p + b->n, p, n);
    b->n += n;
}

void buf_add_str(struct buf *b, struct str s)
{
    buf_add(b, s.p, s.n);
}

void buf_add_codepoint(struct buf *b, uint32_t c)
{
    if (c < 0x80) {
        buf_add_c(b, (char)c);
        return;
    }
    buf_reserve(b, 4);
    unsigned char *out = (unsigned char *)b->p + b->n;
    size_t n = 0;
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = LETTER_NONE;
    if (c < 0x800) {
        out[n++] = (unsigned char)(0xC0 | c >> 6);
    } else if (c < 0x10000) {
        out[n++] = (unsigned char)(0xE0 | c >> 12);
        out[n++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
    } else {
        out[n++] = (unsigned char)(0xF0 | c >> 18);
        out[n++] = (unsigned char)(0x80 | (c >> 12 & 0x3F));
        out[n++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
    }
    out[n++] = (unsigned char)(0x80 | (c & 0x3F));
    b->n += n;
}

void buf_vprintf(struct buf *b, const char *format, va_list args)
{
    va_list again;
    assert(format);
    buf_reserve(b, 64);
    va_copy(again, args);
    int n = vsnprintf(b->p + b->n, b->cap - b->n, format, again);
    va_end(again);
    if (n < 0)
        return;
    if ((size_t)n >= b->cap - b->n) {
        buf_reserve(b, (size_t)n + 1);
        vsnprintf(b->p + b->n, (size_t)n + 1, format, args);
    }
    b->n += (size_t)n;
}

void buf_printf(struct buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    buf_vprintf(b, format, args);
    va_end(args);
}

void buf_free(struct buf *b)
{
    free(b->p);
    *b = (struct buf){0};
}
