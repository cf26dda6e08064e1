/* Clusters and their composed form, by utf8proc. */
#include "text/nfc.h"

#include "text/chars.h"

/* A canonical decomposition has at most four code points. */
#define DECOMPOSED_MAX (CLUSTER_MAX * 4)

enum { CIRCUMFLEX = 0x0302, BREVE = 0x0306 };

bool nfc_is_plain(uint32_t c)
{
    if (c < 0x300)
        return true;
    return (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x205E) || (c >= 0x20A0 && c <= 0x20BF);
}

/* Hangul vowels join leading consonants, trailing consonants join syllables and vowels. */
static bool hangul_joins(uint32_t before, uint32_t c)
{
    bool vowel = c >= 0x1161 && c <= 0x1175, trail = c >= 0x11A8 && c <= 0x11C2;
    if (vowel)
        return before >= 0x1100 && before <= 0x1112;
    return trail && ((before >= 0xAC00 && before <= 0xD7A3) || (before >= 0x1161 && before <= 0x1175));
}

bool nfc_joins(uint32_t before, uint32_t c)
{
    if (nfc_is_plain(c))
        return false;
    const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)c);
    if (p->combining_class || c == 0x0F73 || c == 0x0F75 || c == 0x0F81) /* these three fall apart into marks */
        return true;
    bool second = p->comb_index != UINT16_MAX && p->comb_index >= 0x8000;
    return second || hangul_joins(before, c);
}

void cluster_read(struct str s, size_t at, bool over_invisible, struct cluster *out)
{
    size_t n;
    uint32_t before = letter_next(s, at, &n);
    *out = (struct cluster){{before}, 1, at + n, 0};
    for (size_t i = out->end; i < s.n; i += n) {
        uint32_t c = letter_next(s, i, &n);
        if (over_invisible && char_is_invisible(c))
            continue;
        if (!nfc_joins(before, c))
            break;
        if (out->n <= TEXT_MARKS_MAX)
            out->letter[out->n++] = c;
        else
            out->dropped++;
        out->end = i + n;
        before = c;
    }
}

static bool is_tone(utf8proc_int32_t c)
{
    return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309;
}

/* Circumflex on a, e, o and breve on a make a Vietnamese letter. */
static bool shapes(utf8proc_int32_t letter, utf8proc_int32_t mark)
{
    letter |= 0x20;
    return (mark == CIRCUMFLEX && (letter == 'a' || letter == 'e' || letter == 'o')) ||
           (mark == BREVE && letter == 'a');
}

/* Moves the shape of the letter before its tone; d is decomposed, in canonical order. */
static void shape_before_tone(utf8proc_int32_t *d, size_t n)
{
    for (size_t i = 1; i + 1 < n; i++)
        if (is_tone(d[i]) && shapes(d[0], d[i + 1])) {
            utf8proc_int32_t tone = d[i];
            d[i] = d[i + 1];
            d[i + 1] = tone;
        }
}

/* Canonical order: marks by class, equal classes as written. At most TEXT_MARKS_MAX, so insertion will do. */
static void order_marks(utf8proc_int32_t *d, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        utf8proc_int32_t moving = d[i];
        int class = utf8proc_get_property(moving)->combining_class;
        size_t j = i;
        for (; class && j > 0 && utf8proc_get_property(d[j - 1])->combining_class > class; j--)
            d[j] = d[j - 1];
        d[j] = moving;
    }
}

static size_t decompose(const struct cluster *c, utf8proc_int32_t d[DECOMPOSED_MAX])
{
    size_t n = 0;
    for (size_t i = 0; i < c->n; i++) {
        utf8proc_ssize_t got =
            utf8proc_decompose_char((utf8proc_int32_t)c->letter[i], d + n, (utf8proc_ssize_t)(DECOMPOSED_MAX - n),
                                    UTF8PROC_DECOMPOSE | UTF8PROC_STABLE, NULL);
        if (got > 0 && (size_t)got <= DECOMPOSED_MAX - n)
            n += (size_t)got;
    }
    return n;
}

uint32_t cluster_compose(struct cluster *c, struct buf *out)
{
    utf8proc_int32_t d[DECOMPOSED_MAX];
    size_t n = decompose(c, d);
    order_marks(d, n);
    shape_before_tone(d, n);
    utf8proc_ssize_t composed = utf8proc_normalize_utf32(d, (utf8proc_ssize_t)n, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    for (utf8proc_ssize_t i = 0; i < composed; i++)
        buf_add_codepoint(out, (uint32_t)d[i]);
    return composed > 0 ? (uint32_t)d[composed - 1] : 0;
}

/* True if every character is a plain one: most strings need no second look. */
static bool all_plain(struct str s)
{
    size_t n;
    for (size_t at = 0; at < s.n; at += n)
        if (!nfc_is_plain(letter_next(s, at, &n)))
            return false;
    return true;
}

struct str text_nfc(struct arena *arena, struct str s)
{
    if (all_plain(s))
        return arena_str(arena, s);
    struct buf out = {0};
    for (size_t at = 0; at < s.n;) {
        struct cluster c;
        cluster_read(s, at, false, &c);
        if (c.n == 1 && nfc_is_plain(c.letter[0]))
            buf_add(&out, s.p + at, c.end - at);
        else
            cluster_compose(&c, &out);
        at = c.end;
    }
    struct str kept = arena_str(arena, buf_str(&out));
    buf_free(&out);
    return kept;
}
