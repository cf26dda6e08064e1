#include "page/c1.h"

#include "decode/charset.h"
#include "page/squeeze.h"

bool c1_stands_in(struct str s)
{
    const char *p = s.n ? s.p : "", *end = p + s.n;
    while (p < end && (p = memchr(p, 0xC2, (size_t)(end - p))) && p + 1 < end)
        if ((unsigned char)*++p < 0xA0)
            return true;
    return false;
}

void c1_add_as_1252(struct str s, struct buf *out)
{
    uint32_t c;
    for (size_t at = 0, n; at < s.n; at += n) {
        n = code_next(s, at, &c);
        buf_add_codepoint(out, c >= 0x80 && c < 0xA0 ? charset_windows_1252.high[c - 0x80] : c);
    }
}
