/* Whether a text may hold words in another set: a quick look, for nearly all have none. */
#include "decode/latin.h"
#include "decode/mend.h"

/* Letters that no Vietnamese word has: fewer of them are foreign names, or signs. */
#define STRANGE_MIN 3

/* A face of an old set is named somewhere. */
static bool names_face(struct str text)
{
    static const char *const names[] = {".Vn", ".VN", ".vn", "VNI-", "Vni-", "vni-", "VPS ", "VPS-"};
    for (size_t i = 0; text.n && i < sizeof names / sizeof *names; i++)
        if (memmem(text.p, text.n, names[i], strlen(names[i])))
            return true;
    return false;
}

bool mend_wanted(struct str text)
{
    const unsigned char *p = (const unsigned char *)text.p;
    size_t strange = 0;
    for (size_t at = 0; at + 1 < text.n && strange < STRANGE_MIN; at++)
        if (p[at] == 0xC2 || p[at] == 0xC3)
            strange += latin_is_strange((uint32_t)((p[at] & 3) << 6 | (p[at + 1] & 0x3F)));
        else if (p[at] == '&')
            strange += latin_at(text, at).byte >= 0x80 && latin_is_strange(latin_at(text, at).c);
    return strange >= STRANGE_MIN || (strange > 0 && names_face(text));
}

bool mend_wanted_in(struct str raw)
{
    for (size_t at = 0; at < raw.n; at++)
        if (raw.p[at] == '&' && latin_at(raw, at).reference && latin_at(raw, at).byte >= 0x80)
            return true;
    return names_face(raw);
}
