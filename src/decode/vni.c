/* VNI for Windows: a vowel and a byte behind it for its shape and tone. A few letters stand alone; all else, and a
 * mark that does not fit the letter before it, is WINDOWS-1252. */
#include "base/vowel.h"
#include "decode/bytes.h"

#define CAPITAL_SHIFT 0x20

/* Small forms; a capital is 0x20 less. Marks of any case stand behind letters of any case. */
static const struct {
    uint8_t byte;
    uint16_t small, capital;
} alone[] = {
    {0xF1, 0x0111, 0x0110}, {0xF4, 0x01A1, 0x01A0}, {0xF6, 0x01B0, 0x01AF},
    {0xEC, 0x00EC, 0x00CC}, {0xED, 0x00ED, 0x00CD}, {0xE6, 0x1EC9, 0x1EC8},
    {0xF3, 0x0129, 0x0128}, {0xF2, 0x1ECB, 0x1ECA}, {0xEE, 0x1EF5, 0x1EF4},
};

enum shape { PLAIN, CIRCUMFLEX, BREVE };

static const struct {
    uint8_t byte;
    enum shape shape;
    enum tone tone;
} marks[] = {
    {0xF9, PLAIN, TONE_ACUTE},      {0xF8, PLAIN, TONE_GRAVE},      {0xFB, PLAIN, TONE_HOOK},
    {0xF5, PLAIN, TONE_TILDE},      {0xEF, PLAIN, TONE_DOT},        {0xE2, CIRCUMFLEX, TONE_NONE},
    {0xE1, CIRCUMFLEX, TONE_ACUTE}, {0xE0, CIRCUMFLEX, TONE_GRAVE}, {0xE5, CIRCUMFLEX, TONE_HOOK},
    {0xE3, CIRCUMFLEX, TONE_TILDE}, {0xE4, CIRCUMFLEX, TONE_DOT},   {0xEA, BREVE, TONE_NONE},
    {0xE9, BREVE, TONE_ACUTE},      {0xE8, BREVE, TONE_GRAVE},      {0xFA, BREVE, TONE_HOOK},
    {0xFC, BREVE, TONE_TILDE},      {0xEB, BREVE, TONE_DOT},
};

/* Which vowel a vowel becomes by a shape; VOWEL_N: it does not take it. */
static const uint8_t shaped[VOWEL_N][3] = {
    [VOWEL_A] = {VOWEL_A, VOWEL_A_CIRCUMFLEX, VOWEL_A_BREVE}, [VOWEL_A_BREVE] = {VOWEL_N, VOWEL_N, VOWEL_N},
    [VOWEL_A_CIRCUMFLEX] = {VOWEL_N, VOWEL_N, VOWEL_N},       [VOWEL_E] = {VOWEL_E, VOWEL_E_CIRCUMFLEX, VOWEL_N},
    [VOWEL_E_CIRCUMFLEX] = {VOWEL_N, VOWEL_N, VOWEL_N},       [VOWEL_I] = {VOWEL_N, VOWEL_N, VOWEL_N},
    [VOWEL_O] = {VOWEL_O, VOWEL_O_CIRCUMFLEX, VOWEL_N},       [VOWEL_O_CIRCUMFLEX] = {VOWEL_N, VOWEL_N, VOWEL_N},
    [VOWEL_O_HORN] = {VOWEL_O_HORN, VOWEL_N, VOWEL_N},        [VOWEL_U] = {VOWEL_U, VOWEL_N, VOWEL_N},
    [VOWEL_U_HORN] = {VOWEL_U_HORN, VOWEL_N, VOWEL_N},        [VOWEL_Y] = {VOWEL_Y, VOWEL_N, VOWEL_N},
};

/* The letter of a byte that stands alone, or its WINDOWS-1252 meaning. */
static void fill_letters(const struct charset_table *table, uint16_t code[256])
{
    bytes_table(table, code);
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++) {
        code[alone[i].byte] = alone[i].small;
        code[alone[i].byte - CAPITAL_SHIFT] = alone[i].capital;
    }
}

/* A vowel and a mark behind it. */
static uint32_t compose(const uint16_t code[256], unsigned char base, unsigned char mark)
{
    struct vowel_letter v;
    unsigned char small = mark >= 0xC0 && mark < 0xE0 ? (unsigned char)(mark + CAPITAL_SHIFT) : mark;
    if (small < 0xE0 || !vowel_read(code[base], &v) || v.tone != TONE_NONE)
        return 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (marks[i].byte == small && shaped[v.vowel][marks[i].shape] != VOWEL_N) {
            v.vowel = (enum vowel)shaped[v.vowel][marks[i].shape];
            v.tone = marks[i].tone;
            return vowel_write(v);
        }
    return 0;
}

void vni_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink)
{
    uint16_t code[256];
    fill_letters(self->table, code);
    bytes_decode_pairs(code, compose, raw, from, sink);
}
