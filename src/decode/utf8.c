/* UTF-8: one look that validates, and a decoder that mends. A letter that a bad byte has broken becomes few U+FFFD: one
 * for what was begun, one for the bad byte with what was to follow; NUL becomes one, as libraries behind us stop there.
 */
#include "base/letter.h"
#include "decode/charset.h"

#define STEP sizeof(uint64_t)

/* Length of the run of bytes 0x01-0x7F at the beginning of p. */
static size_t plain_run(const unsigned char *p, size_t n)
{
    size_t i = 0;
    for (uint64_t w; n - i >= STEP; i += STEP) {
        memcpy(&w, p + i, STEP);
        /* Sets the top bit of each byte that is NUL, or has it already. */
        if (((w - 0x0101010101010101u) | w) & 0x8080808080808080u)
            break;
    }
    while (i < n && p[i] != 0 && p[i] < 0x80)
        i++;
    return i;
}

/* Lead bytes: how long the sequence is, and which second bytes it may have. Ranges of the same kind in a row. */
static const struct {
    unsigned char from, to, length, second_min, second_max;
} leads[] = {
    {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF}, {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F},
    {0xEE, 0xEF, 3, 0x80, 0xBF}, {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F},
};

#define LETTER_BYTES_MAX 4

/* The sequence at p, n > 0 bytes left: its length, or with *valid false the length of what is bad: the part of a
 * sequence that p begins, and continuation bytes that belong to nothing. */
static size_t sequence(const unsigned char *p, size_t n, bool *valid)
{
    size_t k = 0, done = 1;
    while (k < sizeof leads / sizeof *leads && (p[0] < leads[k].from || p[0] > leads[k].to))
        k++;
    bool known = k < sizeof leads / sizeof *leads;
    if (known && n > 1 && p[1] >= leads[k].second_min && p[1] <= leads[k].second_max)
        for (done = 2; done < leads[k].length && done < n && (p[done] & 0xC0) == 0x80;)
            done++;
    *valid = known && done == leads[k].length;
    while (!*valid && done < LETTER_BYTES_MAX && done < n && (p[done] & 0xC0) == 0x80)
        done++;
    return done;
}

struct utf8_count utf8_look(struct str raw)
{
    struct utf8_count count = {0, 0, 0};
    const unsigned char *p = (const unsigned char *)raw.p;
    for (size_t at = 0, bad_end = SIZE_MAX; at < raw.n;) {
        bool valid = true;
        size_t n = p[at] < 0x80 ? plain_run(p + at, raw.n - at) : letter_common(p + at, raw.n - at);
        if (n == 0 && p[at] == 0) {
            count.nul++;
            n = 1;
        } else if (p[at] >= 0x80) {
            if (n == 0)
                n = sequence(p + at, raw.n - at, &valid);
            count.several += valid;
            count.invalid += !valid && bad_end != at;
            if (!valid)
                bad_end = at + n;
        }
        at += n;
    }
    return count;
}

void utf8_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink)
{
    const unsigned char *p = (const unsigned char *)raw.p;
    size_t good = from; /* what is valid from here on is kept in one piece */
    (void)self;
    for (size_t at = from; at < raw.n;) {
        bool valid = true;
        size_t n = p[at] < 0x80 ? plain_run(p + at, raw.n - at) : sequence(p + at, raw.n - at, &valid);
        if (n == 0) { /* NUL */
            valid = false;
            n = 1;
        }
        if (!valid) {
            sink_keep(sink, raw, (struct span){good, at});
            sink_bad(sink, (struct span){at, at + n});
            good = at + n;
        }
        at += n;
    }
    sink_keep(sink, raw, (struct span){good, raw.n});
}
