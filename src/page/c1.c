#include "page/c1.h"

#include "page/squeeze.h"

static const uint16_t windows_1252[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                          0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

bool c1_stands_in(struct str s)
{
    const char *end = s.p + s.n, *p = s.p;
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
        buf_add_codepoint(out, c >= 0x80 && c < 0xA0 ? windows_1252[c - 0x80] : c);
    }
}
