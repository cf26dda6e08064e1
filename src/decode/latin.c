#include "decode/latin.h"

#include "base/letter.h"
#include "decode/charset.h"

#define REFERENCE_MAX 10
#define NAME_SIZE     8

/* The references that HTML 4 has for A0-FF, in order. */
static const char names[96][NAME_SIZE] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml",
};

/* Where the letters lie that WINDOWS-1252 has beyond Latin-1: most letters of Vietnamese are elsewhere. */
static bool may_be_high(uint32_t c)
{
    return (c >= 0x152 && c <= 0x192) || (c >= 0x2C6 && c <= 0x2DC) || (c >= 0x2013 && c <= 0x2122);
}

static int byte_of(uint32_t c)
{
    const uint16_t *high = charset_windows_1252.high;
    if (c < 0x100)
        return (int)c;
    for (int i = 0; i < 32 && may_be_high(c); i++)
        if (high[i] == c)
            return i + 0x80;
    return -1;
}

static uint32_t by_name(struct str name)
{
    char wanted[NAME_SIZE] = "";
    if (name.n == 0 || name.n >= NAME_SIZE || strnlen(name.p, name.n) < name.n)
        return 0;
    memcpy(wanted, name.p, name.n);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (memcmp(names[i], wanted, NAME_SIZE) == 0)
            return (uint32_t)(0xA0 + i);
    return 0;
}

static uint32_t digit_of(char c, bool hex)
{
    if (c >= '0' && c <= '9')
        return (uint32_t)(c - '0');
    c = (char)(c | 0x20);
    return hex && c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a' + 10) : UINT32_MAX;
}

static uint32_t by_number(struct str digits)
{
    bool hex = digits.n > 0 && (digits.p[0] | 0x20) == 'x';
    uint32_t c = 0;
    for (size_t i = hex; i < digits.n; i++) {
        uint32_t digit = digit_of(digits.p[i], hex);
        if (digit == UINT32_MAX)
            return 0;
        c = c * (hex ? 16 : 10) + digit;
    }
    return c < 0x10000 ? c : 0;
}

/* The reference at `at`, or n == 0. Those for ASCII are markup, and the blank that does not break is a blank. Numbers
 * of bytes are bytes, 128-159 of WINDOWS-1252; what needs a greater number was never a byte. */
static struct latin reference_at(struct str text, size_t at)
{
    struct latin l = {0, 0, -1, true};
    size_t end = at + 1;
    while (end < text.n && end - at <= REFERENCE_MAX && text.p[end] != ';')
        end++;
    if (end >= text.n || text.p[end] != ';')
        return l;
    struct str name = str_slice(text, (struct span){at + 1, end});
    l.c = name.n > 1 && name.p[0] == '#' ? by_number((struct str){name.p + 1, name.n - 1}) : by_name(name);
    if (l.c < 0x80 || l.c == 0xA0)
        return l;
    l.n = end + 1 - at;
    l.byte = l.c < 0x100 ? (int)l.c : -1;
    if (l.c < 0xA0)
        l.c = charset_windows_1252.high[l.c - 0x80];
    return l;
}

struct latin latin_at(struct str text, size_t at)
{
    if (text.p[at] == '&') {
        struct latin l = reference_at(text, at);
        if (l.n)
            return l;
    }
    if ((unsigned char)text.p[at] < 0x80)
        return (struct latin){1, (unsigned char)text.p[at], (unsigned char)text.p[at], false};
    size_t n;
    uint32_t c = letter_read(text, at, &n);
    return n ? (struct latin){n, c, byte_of(c), false} : (struct latin){1, 0, -1, false};
}

bool latin_is_strange(uint32_t c)
{
    /* A bit for each of 80-BF, and of C0-FF. */
    static const uint64_t strange[2] = {0xF77095FE00000000u, 0xD9C3C8F0D9C3C8F0u};
    return c >= 0x80 && c < 0x100 && (strange[(c - 0x80) / 64] >> (c % 64) & 1);
}
