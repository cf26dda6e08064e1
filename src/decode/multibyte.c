/* East Asian sets by iconv, one character at a time, so that each character knows its bytes. None of them has a state
 * between characters. */
#include <errno.h>
#include <iconv.h>

#include "decode/charset.h"

#define CHARACTER_MAX 4

/* The character at `at` as UTF-8 in out; returns how many bytes it takes, or 0 when there is none. */
static size_t one_character(iconv_t cd, struct str raw, size_t at, char *out, size_t *out_n)
{
    size_t most = raw.n - at < CHARACTER_MAX ? raw.n - at : CHARACTER_MAX;
    for (size_t n = 1; n <= most; n++) {
        char in[CHARACTER_MAX], *from = in, *to = out;
        size_t in_left = n, out_left = *out_n;
        memcpy(in, raw.p + at, n);
        iconv(cd, NULL, NULL, NULL, NULL);
        size_t rc = iconv(cd, &from, &in_left, &to, &out_left);
        if (rc != (size_t)-1 && to > out) {
            *out_n = (size_t)(to - out);
            return n;
        }
        if (rc == (size_t)-1 && errno != EINVAL)
            break;
    }
    return 0;
}

void iconv_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink)
{
    iconv_t cd = iconv_open("UTF-8", self->name);
    for (size_t at = from, n; at < raw.n; at += n) {
        unsigned char c = (unsigned char)raw.p[at];
        char out[CHARACTER_MAX * 4];
        size_t out_n = sizeof out;
        n = 1;
        if (c != 0 && c < 0x80)
            sink_keep(sink, raw, (struct span){at, at + 1});
        else if (c == 0 || cd == (iconv_t)-1 || (n = one_character(cd, raw, at, out, &out_n)) == 0)
            sink_bad(sink, (struct span){at, at + (n = 1)});
        else
            sink_replace(sink, (struct str){out, out_n}, (struct span){at, at + n});
    }
    if (cd != (iconv_t)-1)
        iconv_close(cd);
}
