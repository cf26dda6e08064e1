/* Whether a text may hold words in another set: a quick look, for nearly all have none. */
#include "decode/latin.h"
#include "decode/mend.h"

/* Letters that no Vietnamese word has: fewer of them are foreign names, or signs. */
#define STRANGE_MIN 3

/* The next `byte` in text[*at, ...), which *at moves behind; or NULL. */
static const char *next_byte(struct str text, size_t *at, int byte)
{
    const char *p = *at < text.n ? memchr(text.p + *at, byte, text.n - *at) : NULL;
    *at = p ? (size_t)(p - text.p) + 1 : text.n;
    return p;
}

/* A face of an old set is named somewhere. */
static bool names_face(struct str text)
{
    static const char firsts[] = ".Vv";
    static const char *const names[] = {".Vn", ".VN", ".vn", "VNI-", "Vni-", "vni-", "VPS ", "VPS-"};
    for (const char *first = firsts, *p; *first; first++)
        for (size_t at = 0; (p = next_byte(text, &at, *first));)
            for (size_t i = 0; i < sizeof names / sizeof *names; i++)
                if (*p == names[i][0] && str_starts(str_slice(text, (struct span){at - 1, text.n}), str_c(names[i])))
                    return true;
    return false;
}

/* Strange letters that begin with `lead`, at most STRANGE_MIN. */
static size_t strange_letters(struct str text, unsigned char lead)
{
    size_t n = 0;
    for (size_t at = 0; n < STRANGE_MIN && next_byte(text, &at, lead) && at < text.n;)
        n += latin_is_strange((uint32_t)((lead & 3) << 6 | (text.p[at] & 0x3F)));
    return n;
}

static size_t strange_references(struct str text)
{
    size_t n = 0;
    for (size_t at = 0; n < STRANGE_MIN && next_byte(text, &at, '&') && at < text.n;) {
        struct latin l = latin_at(text, at - 1);
        n += l.byte >= 0x80 && latin_is_strange(l.c);
    }
    return n;
}

/* A few bytes are sought, each by itself: nearly all of a page is passed over at once. */
bool mend_wanted(struct str text)
{
    size_t strange = strange_letters(text, 0xC2) + strange_letters(text, 0xC3) + strange_references(text);
    return strange >= STRANGE_MIN || (strange > 0 && names_face(text));
}

bool mend_wanted_in(struct str raw)
{
    for (size_t at = 0; at < raw.n; at++)
        if (raw.p[at] == '&' && latin_at(raw, at).reference && latin_at(raw, at).byte >= 0x80)
            return true;
    return names_face(raw);
}
