/* Borrowed bytes and byte ranges. Nothing here owns memory or is NUL-terminated. */
#ifndef CHISO_BASE_STR_H
#define CHISO_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

/* n bytes at p; p may be NULL when n is 0. */
struct str {
    const char *p;
    size_t n;
};

/* Half-open byte range [start, end). */
struct span {
    size_t start, end;
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})
/* An address, be there nothing at it: what ends or follows an empty string may be reckoned. */
#define STR_EMPTY    ((struct str){"", 0})

static inline struct str str_c(const char *s)
{
    return (struct str){s, s ? strlen(s) : 0};
}

static inline struct str str_slice(struct str s, struct span r)
{
    return (struct str){s.p + r.start, r.end - r.start};
}

static inline bool str_eq(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* FNV-1a of 64 bits (Fowler, Noll, Vo), its high half folded into the low: for tables of a power of two. */
static inline uint64_t str_hash(struct str s)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 0x100000001b3u;
    return h ^ h >> 32;
}

static inline int str_cmp(struct str a, struct str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

static inline bool str_starts(struct str s, struct str head)
{
    return s.n >= head.n && (head.n == 0 || memcmp(s.p, head.p, head.n) == 0);
}

static inline bool str_ends(struct str s, struct str tail)
{
    return s.n >= tail.n && (tail.n == 0 || memcmp(s.p + s.n - tail.n, tail.p, tail.n) == 0);
}

static inline bool str_has(struct str s, struct str what)
{
    return s.n >= what.n && what.n > 0 && memmem(s.p, s.n, what.p, what.n) != NULL;
}

/* Capitals and small letters of ASCII are the same. */
static inline bool str_eq_nocase(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || strncasecmp(a.p, b.p, a.n) == 0);
}

static inline bool str_starts_nocase(struct str s, struct str head)
{
    return s.n >= head.n && (head.n == 0 || strncasecmp(s.p, head.p, head.n) == 0);
}

/* ASCII only. */
static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool is_ascii_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static inline bool str_has_digit(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (is_digit(s.p[i]))
            return true;
    return false;
}

/* White space of ASCII and nothing else. */
static inline bool str_is_blank(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!memchr(" \t\r\n", s.p[i], 4))
            return false;
    return true;
}

static inline size_t span_len(struct span r)
{
    return r.end - r.start;
}

static inline bool span_overlaps(struct span a, struct span b)
{
    return a.start < b.end && b.start < a.end;
}

static inline bool span_contains(struct span outer, struct span inner)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

#endif
