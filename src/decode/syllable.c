/* How Vietnamese syllables are built. Letters of a word become one byte each: consonants as they are, D for d with
 * stroke, vowels without their tone as VOWEL + number. */
#include "decode/syllable.h"

#include <utf8proc.h>

#include "base/letter.h"
#include "base/vowel.h"

#define LETTERS_MAX 8
#define D_STROKE    0x0110
#define VOWEL       0x80

/* Codas; OPEN is none. */
enum { OPEN = 1, C = 2, CH = 4, M = 8, N = 16, NG = 32, NH = 64, P = 128, T = 256 };

#define STOPS (C | CH | P | T) /* take the acute and the dot below only */

static const struct {
    const char *letters;
    unsigned bit;
} codas[] = {{"", OPEN}, {"c", C}, {"ch", CH}, {"m", M}, {"n", N}, {"ng", NG}, {"nh", NH}, {"p", P}, {"t", T}};

static const char *const onsets[] = {"ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d",
                                     "D",   "g",  "h",  "k",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v", "x", ""};

#define V1(a)       {VOWEL + VOWEL_##a, 0, 0}, 1
#define V2(a, b)    {VOWEL + VOWEL_##a, VOWEL + VOWEL_##b, 0}, 2
#define V3(a, b, c) {VOWEL + VOWEL_##a, VOWEL + VOWEL_##b, VOWEL + VOWEL_##c}, 3

/* Vowels, and the codas that may follow them. */
static const struct {
    uint8_t vowel[3];
    uint8_t n;
    unsigned codas;
} nuclei[] = {
    {V1(A), OPEN | C | CH | M | N | NG | NH | P | T},
    {V1(A_BREVE), C | M | N | NG | P | T},
    {V1(A_CIRCUMFLEX), C | M | N | NG | P | T},
    {V1(E), OPEN | C | M | N | NG | P | T},
    {V1(E_CIRCUMFLEX), OPEN | CH | M | N | NH | P | T},
    {V1(I), OPEN | CH | M | N | NH | P | T},
    {V1(O), OPEN | C | M | N | NG | P | T},
    {V1(O_CIRCUMFLEX), OPEN | C | M | N | NG | P | T},
    {V1(O_HORN), OPEN | M | N | P | T},
    {V1(U), OPEN | C | M | N | NG | P | T},
    {V1(U_HORN), OPEN | C | M | N | NG | T},
    {V1(Y), OPEN | CH | N | NH | P | T},
    {V2(A, I), OPEN},
    {V2(A, O), OPEN},
    {V2(A, U), OPEN},
    {V2(A, Y), OPEN},
    {V2(A_CIRCUMFLEX, U), OPEN},
    {V2(A_CIRCUMFLEX, Y), OPEN},
    {V2(E, O), OPEN},
    {V2(E_CIRCUMFLEX, U), OPEN},
    {V2(I, A), OPEN},
    {V2(I, E_CIRCUMFLEX), C | M | N | NG | P | T},
    {V2(I, U), OPEN},
    {V2(O, A), OPEN | C | CH | M | N | NG | NH | P | T},
    {V2(O, A_BREVE), C | M | N | NG | T},
    {V2(O, E), OPEN | N | T},
    {V2(O, I), OPEN},
    {V2(O, O), C | NG},
    {V2(O_CIRCUMFLEX, I), OPEN},
    {V2(O_HORN, I), OPEN},
    {V2(U, A), OPEN},
    {V2(U, A_CIRCUMFLEX), N | NG | T},
    {V2(U, E_CIRCUMFLEX), OPEN | CH | N | NH},
    {V2(U, I), OPEN},
    {V2(U, O_CIRCUMFLEX), C | M | N | NG | T},
    {V2(U, O_HORN), OPEN},
    {V2(U, Y), OPEN | CH | NH | P | T},
    {V2(U_HORN, A), OPEN},
    {V2(U_HORN, I), OPEN},
    {V2(U_HORN, O_HORN), C | M | N | NG | P | T},
    {V2(U_HORN, U), OPEN},
    {V2(Y, E_CIRCUMFLEX), M | N | NG | T},
    {V3(I, E_CIRCUMFLEX, U), OPEN},
    {V3(O, A, I), OPEN},
    {V3(O, A, O), OPEN},
    {V3(O, A, Y), OPEN},
    {V3(O, E, O), OPEN},
    {V3(U, A_CIRCUMFLEX, Y), OPEN},
    {V3(U, O_CIRCUMFLEX, I), OPEN},
    {V3(U, Y, A), OPEN},
    {V3(U, Y, E_CIRCUMFLEX), N | T},
    {V3(U, Y, U), OPEN},
    {V3(U_HORN, O_HORN, I), OPEN},
    {V3(U_HORN, O_HORN, U), OPEN},
    {V3(Y, E_CIRCUMFLEX, U), OPEN},
};

struct letters {
    uint8_t at[LETTERS_MAX];
    size_t n;
    enum tone tone;
};

/* One letter more; false for what Vietnamese does not have, and for a second tone. */
static bool add_letter(struct letters *l, uint32_t c)
{
    struct vowel_letter v;
    if (l->n == LETTERS_MAX)
        return false;
    if (vowel_read(c, &v)) {
        if (v.tone != TONE_NONE && l->tone != TONE_NONE)
            return false;
        l->tone = v.tone != TONE_NONE ? v.tone : l->tone;
        l->at[l->n++] = (uint8_t)(VOWEL + v.vowel);
        return true;
    }
    if ((c | 1) == (D_STROKE | 1))
        l->at[l->n++] = 'D';
    else if (letter_is_ascii(c))
        l->at[l->n++] = (uint8_t)(c | 0x20);
    else
        return false;
    return true;
}

static bool read_letters(struct str word, struct letters *out)
{
    *out = (struct letters){.tone = TONE_NONE};
    for (size_t at = 0; at < word.n;) {
        utf8proc_int32_t c = (unsigned char)word.p[at];
        utf8proc_ssize_t n = 1;
        if (c >= 0x80)
            n = utf8proc_iterate((const utf8proc_uint8_t *)word.p + at, (utf8proc_ssize_t)(word.n - at), &c);
        if (n <= 0 || !add_letter(out, (uint32_t)c))
            return false;
        at += (size_t)n;
    }
    return true;
}

static unsigned coda_bit(const uint8_t *p, size_t n)
{
    if (n > 2)
        return 0;
    char letters[3] = {n > 0 ? (char)p[0] : '\0', n > 1 ? (char)p[1] : '\0', '\0'};
    for (size_t i = 0; i < sizeof codas / sizeof *codas; i++)
        if (codas[i].letters[0] == letters[0] && strcmp(codas[i].letters, letters) == 0)
            return codas[i].bit;
    return 0;
}

/* c, g, ng are not written before the vowels of the front, where k, gh, ngh are; g is before i. */
static bool goes_with(const char *onset, const struct letters *l, size_t n)
{
    uint8_t next = n < l->n ? l->at[n] : 0;
    bool e = next == VOWEL + VOWEL_E || next == VOWEL + VOWEL_E_CIRCUMFLEX, i = next == VOWEL + VOWEL_I;
    if (strcmp(onset, "c") == 0 || strcmp(onset, "ng") == 0)
        return !e && !i && next != VOWEL + VOWEL_Y;
    if (strcmp(onset, "g") == 0)
        return !e && next != VOWEL + VOWEL_Y;
    return n < 2 || onset[n - 1] != 'h' || onset[n - 2] != 'g' || e || i;
}

/* What stands behind the onset: vowels and a coda that go together, and with the tone. */
static bool is_rime(const uint8_t *p, size_t n, enum tone tone)
{
    size_t vowels = 0;
    while (vowels < n && p[vowels] >= VOWEL)
        vowels++;
    unsigned coda = coda_bit(p + vowels, n - vowels);
    if ((coda & STOPS) && tone != TONE_ACUTE && tone != TONE_DOT)
        return false;
    for (size_t i = 0; i < sizeof nuclei / sizeof *nuclei; i++)
        if (nuclei[i].n == vowels && nuclei[i].vowel[0] == p[0] && memcmp(nuclei[i].vowel, p, vowels) == 0)
            return (nuclei[i].codas & coda) != 0;
    return false;
}

/* The `i` of `gi` and the `u` of `qu` are vowels in other syllables, so an onset is compared by its letters. */
static bool has_onset(const struct letters *l, const char *onset, size_t n)
{
    static const uint8_t i = VOWEL + VOWEL_I, u = VOWEL + VOWEL_U;
    for (size_t k = 0; k < n; k++) {
        uint8_t wanted = onset[k] == 'i' ? i : onset[k] == 'u' ? u : (uint8_t)onset[k];
        if (k >= l->n || l->at[k] != wanted)
            return false;
    }
    return true;
}

bool syllable_is(struct str word)
{
    struct letters l;
    if (!read_letters(word, &l))
        return false;
    for (size_t i = 0; i < sizeof onsets / sizeof *onsets; i++) {
        if (onsets[i][0] && onsets[i][0] != (char)l.at[0])
            continue;
        size_t n = strlen(onsets[i]);
        if (has_onset(&l, onsets[i], n) && goes_with(onsets[i], &l, n) && is_rime(l.at + n, l.n - n, l.tone))
            return true;
    }
    return false;
}
