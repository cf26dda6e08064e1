/* Bytes that grow. Zero-initialized is empty and ready. */
#ifndef CHISO_BASE_BUF_H
#define CHISO_BASE_BUF_H

#include <stdarg.h>

#include "base/str.h"

struct buf {
    char *p;
    size_t n, cap;
};

/* What buf_reserve does where there is too little. */
void buf_grow(struct buf *b, size_t n);
void buf_add(struct buf *b, const void *p, size_t n);
void buf_add_str(struct buf *b, struct str s);
/* Appends one code point as UTF-8; what is no scalar value becomes U+FFFD. */
void buf_add_codepoint(struct buf *b, uint32_t c);
void buf_printf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *b, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
/* Room for n more bytes: no later buf_add within it moves memory. */
static inline void buf_reserve(struct buf *b, size_t n)
{
    if (n > b->cap - b->n)
        buf_grow(b, n);
}
void buf_free(struct buf *b);

static inline void buf_add_c(struct buf *b, char c)
{
    buf_reserve(b, 1);
    b->p[b->n++] = c;
}

static inline struct str buf_str(const struct buf *b)
{
    return (struct str){b->p, b->n};
}

#endif
