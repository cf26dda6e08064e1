#include "base/vowel.h"

/* X(vowel without tone, then with grave, hook, tilde, acute, dot below) */
#define VOWELS(X)                                                   \
    X(A, 0x0061, 0x00E0, 0x1EA3, 0x00E3, 0x00E1, 0x1EA1)            \
    X(A_BREVE, 0x0103, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0x1EB7)      \
    X(A_CIRCUMFLEX, 0x00E2, 0x1EA7, 0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD) \
    X(E, 0x0065, 0x00E8, 0x1EBB, 0x1EBD, 0x00E9, 0x1EB9)            \
    X(E_CIRCUMFLEX, 0x00EA, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7) \
    X(I, 0x0069, 0x00EC, 0x1EC9, 0x0129, 0x00ED, 0x1ECB)            \
    X(O, 0x006F, 0x00F2, 0x1ECF, 0x00F5, 0x00F3, 0x1ECD)            \
    X(O_CIRCUMFLEX, 0x00F4, 0x1ED3, 0x1ED5, 0x1ED7, 0x1ED1, 0x1ED9) \
    X(O_HORN, 0x01A1, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EDB, 0x1EE3)       \
    X(U, 0x0075, 0x00F9, 0x1EE7, 0x0169, 0x00FA, 0x1EE5)            \
    X(U_HORN, 0x01B0, 0x1EEB, 0x1EED, 0x1EEF, 0x1EE9, 0x1EF1)       \
    X(Y, 0x0079, 0x1EF3, 0x1EF7, 0x1EF9, 0x00FD, 0x1EF5)

static const uint16_t small[VOWEL_N][TONE_N] = {
#define ROW(v, ...) [VOWEL_##v] = {__VA_ARGS__},
    VOWELS(ROW)
#undef ROW
};

/* The other way round: where a code point stands in `small`, plus one. */
static const unsigned char place[0x1EFA] = {
#define AT(v, t) VOWEL_##v *TONE_N + TONE_##t + 1
#define PLACES(v, none, grave, hook, tilde, acute, dot)                                         \
    [none] = AT(v, NONE), [grave] = AT(v, GRAVE), [hook] = AT(v, HOOK), [tilde] = AT(v, TILDE), \
    [acute] = AT(v, ACUTE), [dot] = AT(v, DOT),
    VOWELS(PLACES)
#undef PLACES
#undef AT
};

#define U_HORN_SMALL   0x01B0u
#define U_HORN_CAPITAL 0x01AFu

static uint32_t to_capital(uint32_t c)
{
    if (c == U_HORN_SMALL)
        return U_HORN_CAPITAL;
    return c < 0x100 ? c - 0x20 : c & ~1u;
}

/* Only for capitals of the table: anything else that comes out is not in it, or is its own small letter. */
static uint32_t to_small(uint32_t c)
{
    if (c == U_HORN_CAPITAL)
        return U_HORN_SMALL;
    if (c < 0x100)
        return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDD) ? c + 0x20 : c;
    return c == U_HORN_SMALL ? c : c | 1u;
}

bool vowel_read(uint32_t c, struct vowel_letter *out)
{
    uint32_t wanted = to_small(c);
    if (wanted >= sizeof place || !place[wanted])
        return false;
    size_t at = place[wanted] - 1u;
    *out = (struct vowel_letter){(enum vowel)(at / TONE_N), (enum tone)(at % TONE_N), wanted != c};
    return true;
}

uint32_t vowel_write(struct vowel_letter v)
{
    uint32_t c = small[v.vowel][v.tone];
    return v.capital ? to_capital(c) : c;
}
