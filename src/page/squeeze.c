#include "page/squeeze.h"

#include <stdlib.h>

#include "base/letter.h"

size_t code_next_long(struct str s, size_t at, uint32_t *c)
{
    size_t n;
    *c = letter_next(s, at, &n);
    return n;
}

bool code_is_blank_long(uint32_t c)
{
    return c == 0xA0 || c == 0xAD || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) ||
           (c >= 0x205F && c <= 0x2064) || c == 0x3000 || c == 0xFEFF;
}

bool code_is_word(int32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter_is_latin((uint32_t)c))
        return true;
    utf8proc_category_t k = utf8proc_category(c);
    return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_MN) || k == UTF8PROC_CATEGORY_ND;
}

bool code_is_wide(uint32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
}

bool code_is_stop(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002;
}

bool code_is_capital(uint32_t c)
{
    return c < 0x80 ? c >= 'A' && c <= 'Z' : utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LU;
}

struct str str_trim(struct str s)
{
    uint32_t c;
    while (s.n > 0) {
        size_t n = code_next(s, 0, &c);
        if (!code_is_blank(c))
            break;
        s = (struct str){s.p + n, s.n - n};
    }
    while (s.n > 0) {
        size_t at = letter_start(s, s.n - 1);
        code_next(s, at, &c);
        if (!code_is_blank(c))
            break;
        s.n = at;
    }
    return s;
}

/* Zero-width characters join what stands around them; the others part it. */
static bool is_width_zero(uint32_t c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

/* Length of the run of visible ASCII at `at`. */
static size_t visible_run(struct str s, size_t at)
{
    size_t end = at;
    while (end < s.n && s.p[end] > ' ' && s.p[end] < 0x7F)
        end++;
    return end - at;
}

void squeeze_text(struct str s, struct buf *out)
{
    bool gap = false, begun = false;
    uint32_t c = 0;
    for (size_t at = 0, n; at < s.n; at += n) {
        n = visible_run(s, at);
        bool run = n > 0;
        if (!run)
            n = code_next(s, at, &c);
        if (!run && code_is_blank(c)) {
            gap = gap || !is_width_zero(c);
            continue;
        }
        if (gap && begun)
            buf_add_c(out, ' ');
        buf_add(out, s.p + at, n);
        gap = false;
        begun = true;
    }
}

struct str squeeze_nfc(struct str s, struct arena *arena)
{
    struct buf b = {0};
    utf8proc_uint8_t *composed = NULL;
    if (s.n > VALUE_BYTES_MAX)
        s.n = letter_start(s, VALUE_BYTES_MAX);
    squeeze_text(s, &b);
    utf8proc_ssize_t n =
        utf8proc_map((utf8proc_uint8_t *)b.p, (utf8proc_ssize_t)b.n, &composed, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    struct str value = n >= 0 ? (struct str){(char *)composed, (size_t)n} : buf_str(&b);
    value = value.n ? arena_str(arena, value) : STR_EMPTY;
    free(composed);
    buf_free(&b);
    return value;
}
