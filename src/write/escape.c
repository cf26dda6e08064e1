#include "write/escape.h"

#include <utf8proc.h>

struct range {
    uint32_t first, last;
};

static const struct range active[] = {
    {0x0000, 0x001F}, /* C0 controls */
    {0x007F, 0x009F}, /* DEL and C1 controls */
    {0x061C, 0x061C}, /* Arabic letter mark */
    {0x200E, 0x200F}, /* left-to-right and right-to-left marks */
    {0x2028, 0x202E}, /* line and paragraph separators, embeddings, overrides */
    {0x2066, 0x2069}, /* isolates */
    {0xFEFF, 0xFEFF}, /* byte order mark */
};

static bool is_active(uint32_t c)
{
    for (size_t i = 0; i < sizeof active / sizeof *active; i++) {
        if (c >= active[i].first && c <= active[i].last)
            return true;
    }
    return false;
}

/* False for bytes that none of them begins with: nearly all, so that the rest may be slow. */
static bool may_begin(unsigned char c)
{
    return c < 0x20 || c == 0x7F || c == 0xC2 || c == 0xD8 || c == 0xE2 || c == 0xEF;
}

/* The code point at s[at] and its length; length 1 and -1 for a byte that is no UTF-8. */
static int32_t code_point(struct str s, size_t at, size_t *n)
{
    utf8proc_int32_t c;
    utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)s.p + at, (utf8proc_ssize_t)(s.n - at), &c);
    *n = length > 0 ? (size_t)length : 1;
    return length > 0 ? c : -1;
}

void escape_json(struct str line, struct buf *out)
{
    size_t done = 0; /* bytes before it are written */
    for (size_t i = 0, n = 1; i < line.n; i += n) {
        n = 1;
        if (!may_begin((unsigned char)line.p[i]))
            continue;
        int32_t c = code_point(line, i, &n);
        if (c < 0 || !is_active((uint32_t)c))
            continue;
        buf_add(out, line.p + done, i - done);
        buf_printf(out, "\\u%04x", (unsigned)c);
        done = i + n;
    }
    buf_add(out, line.p + done, line.n - done);
}

void escape_show(struct str s, struct buf *out)
{
    for (size_t i = 0, n = 1; i < s.n; i += n) {
        int32_t c = code_point(s, i, &n);
        if (c < 0)
            buf_printf(out, "\\x%02X", (unsigned char)s.p[i]);
        else if (is_active((uint32_t)c))
            buf_printf(out, "\\u{%04X}", (unsigned)c);
        else
            buf_add(out, s.p + i, n);
    }
}
