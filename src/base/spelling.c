#include "base/spelling.h"

#include "base/buf.h"
#include "base/letter.h"
#include "base/vowel.h"

/* The longest syllable has seven letters. */
#define SYLLABLE_MAX 8

/* What ASCII has; most syllables end in one, and so have one spelling. */
static bool is_consonant(uint32_t letter)
{
    return letter < 0x80 && !strchr("aeiouyAEIOUY", (int)letter);
}

static bool is_vowel(uint32_t letter)
{
    struct vowel_letter v;
    return vowel_read(letter, &v);
}

/* The two vowels of an open oa, oe or uy at the end; false when the word has none, or not exactly one tone. */
static bool movable_tone(const uint32_t *letter, size_t n, struct vowel_letter pair[2])
{
    if (n < 2 || (n > 2 && is_vowel(letter[n - 3])))
        return false;
    if (!vowel_read(letter[n - 2], &pair[0]) || !vowel_read(letter[n - 1], &pair[1]))
        return false;
    enum vowel a = pair[0].vowel, b = pair[1].vowel;
    bool open = (a == VOWEL_O && (b == VOWEL_A || b == VOWEL_E)) || (a == VOWEL_U && b == VOWEL_Y);
    return open && (pair[0].tone == TONE_NONE) != (pair[1].tone == TONE_NONE);
}

/* Moves the tone to the other vowel. */
static bool swap_tone(uint32_t *letter, size_t n)
{
    struct vowel_letter pair[2];
    if (!movable_tone(letter, n, pair))
        return false;
    enum tone tone = pair[0].tone;
    pair[0].tone = pair[1].tone;
    pair[1].tone = tone;
    letter[n - 2] = vowel_write(pair[0]);
    letter[n - 1] = vowel_write(pair[1]);
    return true;
}

/* Whether the tone stands on the vowel where the key does not have it: the second, after q the first. */
static bool tone_in_new_place(const uint32_t *letter, size_t n)
{
    struct vowel_letter pair[2];
    if (!movable_tone(letter, n, pair))
        return false;
    bool after_q = n > 2 && letter[n - 3] == 'q';
    return (pair[1].tone != TONE_NONE) != after_q;
}

static bool takes_i_or_y(const uint32_t *letter, size_t n)
{
    if (n == 3)
        return letter[0] == 'q' && letter[1] == 'u';
    return n == 2 && letter[0] != 0 && letter[0] < 0x80 && strchr("hklmstv", (int)letter[0]);
}

/* Makes i of y and y of i, the tone kept. */
static bool swap_i_y(uint32_t *letter, size_t n)
{
    struct vowel_letter v;
    if (!takes_i_or_y(letter, n) || !vowel_read(letter[n - 1], &v) || (v.vowel != VOWEL_I && v.vowel != VOWEL_Y))
        return false;
    v.vowel = v.vowel == VOWEL_I ? VOWEL_Y : VOWEL_I;
    letter[n - 1] = vowel_write(v);
    return true;
}

static bool ends_in_y(const uint32_t *letter, size_t n)
{
    struct vowel_letter v;
    return vowel_read(letter[n - 1], &v) && v.vowel == VOWEL_Y;
}

void spelling_fold(uint32_t *letter, size_t n)
{
    if (n == 0 || n > SYLLABLE_MAX || is_consonant(letter[n - 1]))
        return;
    if (tone_in_new_place(letter, n))
        swap_tone(letter, n);
    if (ends_in_y(letter, n))
        swap_i_y(letter, n);
}

struct syllable {
    uint32_t letter[SYLLABLE_MAX]; /* lower case */
    bool capital[SYLLABLE_MAX];
    size_t n;
};

static bool syllable_read(struct str s, struct syllable *out)
{
    out->n = 0;
    for (size_t at = 0, n; at < s.n; at += n) {
        uint32_t c = letter_read(s, at, &n), small = letter_small(c);
        if (!n || out->n == SYLLABLE_MAX)
            return false;
        out->letter[out->n] = small;
        out->capital[out->n++] = small != c;
    }
    return true;
}

static struct str syllable_write(const struct syllable *s, struct arena *arena)
{
    struct buf b = {0};
    for (size_t i = 0; i < s->n; i++) {
        utf8proc_int32_t c = (utf8proc_int32_t)s->letter[i];
        buf_add_codepoint(&b, (uint32_t)(s->capital[i] ? utf8proc_toupper(c) : c));
    }
    struct str text = arena_str(arena, buf_str(&b));
    buf_free(&b);
    return text;
}

size_t spelling_variants(struct str syllable, struct arena *arena, struct str out[SPELLINGS_MAX])
{
    static bool (*const swap[])(uint32_t *, size_t) = {swap_tone, swap_i_y};
    struct syllable as_is, other;
    size_t n = 0;
    out[n++] = syllable;
    if (!syllable.n || is_consonant((unsigned char)syllable.p[syllable.n - 1]) || !syllable_read(syllable, &as_is))
        return n;
    for (size_t i = 0; i < sizeof swap / sizeof *swap; i++) {
        other = as_is;
        if (swap[i](other.letter, other.n))
            out[n++] = syllable_write(&other, arena);
    }
    return n;
}
