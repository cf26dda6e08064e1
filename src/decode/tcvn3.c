/* TCVN3 has no accented capitals: they are the small letters in another font. So in a word with two ASCII capitals,
 * or with one that does not begin it, the other letters are capitals too. */
#include <utf8proc.h>

#include "decode/bytes.h"

#define CAPITALS_THAT_TELL 2

/* A word that has been looked at. */
struct word {
    size_t end;
    bool capital;
};

static bool is_capital(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_letter(const uint16_t code[256], unsigned char c)
{
    return is_capital(c) || (c >= 'a' && c <= 'z') || (code[c] >= 0xC0 && code[c] < 0x2000);
}

/* The word around `at`, looked for not before `floor`. */
static struct word word_around(const uint16_t code[256], struct str raw, size_t floor, size_t at)
{
    const unsigned char *p = (const unsigned char *)raw.p;
    size_t start = at, capitals = 0;
    struct word w = {at, false};
    while (start > floor && is_letter(code, p[start - 1]))
        start--;
    while (w.end < raw.n && is_letter(code, p[w.end]))
        w.end++;
    for (size_t i = start; i < w.end; i++)
        capitals += is_capital(p[i]);
    w.capital = capitals >= CAPITALS_THAT_TELL || (capitals == 1 && !is_capital(p[start]));
    return w;
}

void tcvn3_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink)
{
    uint16_t code[256];
    const unsigned char *p = (const unsigned char *)raw.p;
    struct word word = {from, false};
    bytes_table(self->table, code);
    for (size_t at = from; at < raw.n;) {
        size_t run = bytes_plain_run(code, raw, at);
        sink_keep(sink, raw, (struct span){at, at + run});
        at += run;
        if (at == raw.n)
            break;
        utf8proc_int32_t c = code[p[at]];
        if (at >= word.end && is_letter(code, p[at]))
            word = word_around(code, raw, word.end, at);
        bool capital = at < word.end && word.capital;
        sink_change(sink, (uint32_t)(capital ? utf8proc_toupper(c) : c), (struct span){at, at + 1});
        at++;
    }
}
