/* Single-byte sets. Where a set writes a vowel and its tone as two bytes (WINDOWS-1258, TCVN), they become one
 * letter that stands for both; a tone without such a vowel before it stays a combining mark. */
#include "decode/bytes.h"

void bytes_table(const struct charset_table *table, uint16_t code[256])
{
    for (size_t i = 0; i < 128; i++) {
        code[i] = (uint16_t)i;
        code[i + 128] = table->high[i];
    }
    for (size_t i = 0; i < table->low_n; i++)
        code[table->low[i].byte] = table->low[i].c;
}

enum tone bytes_mark_tone(uint32_t c)
{
    static const struct {
        uint16_t mark;
        enum tone tone;
    } marks[] = {
        {0x0300, TONE_GRAVE}, {0x0309, TONE_HOOK}, {0x0303, TONE_TILDE}, {0x0301, TONE_ACUTE}, {0x0323, TONE_DOT}};
    if ((c & 0xFFFFFF00) == 0x0300)
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (marks[i].mark == c)
                return marks[i].tone;
    return TONE_NONE;
}

/* A vowel and a combining tone behind it. */
static uint32_t compose(const uint16_t code[256], unsigned char base, unsigned char mark)
{
    struct vowel_letter v;
    enum tone tone = bytes_mark_tone(code[mark]);
    if (tone == TONE_NONE || !vowel_read(code[base], &v) || v.tone != TONE_NONE)
        return 0;
    v.tone = tone;
    return vowel_write(v);
}

size_t bytes_plain_run(const uint16_t code[256], struct str raw, size_t at)
{
    size_t end = at;
    const unsigned char *p = (const unsigned char *)raw.p;
    while (end < raw.n && p[end] < 0x80 && p[end] != 0 && code[p[end]] == p[end])
        end++;
    return end - at;
}

void bytes_decode_pairs(const uint16_t code[256], bytes_pair *join, struct str raw, size_t from, struct sink *sink)
{
    const unsigned char *p = (const unsigned char *)raw.p;
    for (size_t at = from; at < raw.n;) {
        size_t run = bytes_plain_run(code, raw, at);
        bool paired = run > 0 && at + run < raw.n && join(code, p[at + run - 1], p[at + run]);
        run -= paired;
        sink_keep(sink, raw, (struct span){at, at + run});
        at += run;
        if (at == raw.n)
            break;
        uint32_t both = at + 1 < raw.n ? join(code, p[at], p[at + 1]) : 0;
        size_t n = both ? 2 : 1;
        sink_change(sink, both ? both : code[p[at]], (struct span){at, at + n});
        at += n;
    }
}

void bytes_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink)
{
    uint16_t code[256];
    bytes_table(self->table, code);
    bytes_decode_pairs(code, compose, raw, from, sink);
}
