/* UTF-16 in either byte order. Half a pair, and an odd byte at the end, are what cannot be decoded. */
#include "decode/charset.h"

static uint32_t unit(struct str raw, size_t at, bool big)
{
    const unsigned char *p = (const unsigned char *)raw.p + at;
    return big ? (uint32_t)(p[0] << 8 | p[1]) : (uint32_t)(p[1] << 8 | p[0]);
}

static bool is_high(uint32_t u)
{
    return u >= 0xD800 && u < 0xDC00;
}

static bool is_low(uint32_t u)
{
    return u >= 0xDC00 && u < 0xE000;
}

static void decode_units(struct str raw, size_t from, bool big, struct sink *sink)
{
    size_t n;
    for (size_t at = from; at < raw.n; at += n) {
        n = raw.n - at < 2 ? 1 : 2;
        uint32_t c = n == 2 ? unit(raw, at, big) : 0;
        uint32_t next = is_high(c) && raw.n - at >= 4 ? unit(raw, at + 2, big) : 0;
        if (is_low(next)) {
            c = 0x10000 + ((c - 0xD800) << 10) + (next - 0xDC00);
            n = 4;
        }
        if (c == 0 || is_low(c) || is_high(c))
            sink_bad(sink, (struct span){at, at + n});
        else
            sink_change(sink, c, (struct span){at, at + n});
    }
}

void utf16le_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink)
{
    (void)self;
    decode_units(raw, from, false, sink);
}

void utf16be_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink)
{
    (void)self;
    decode_units(raw, from, true, sink);
}
