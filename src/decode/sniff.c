#include "decode/sniff.h"

/* Enough to see what a document is made of. */
#define LOOK_MAX ((size_t)8192)
/* Fewer control bytes than this are slips in a text. */
#define CONTROLS_MIN 8

const struct charset *sniff_mark(struct str raw, size_t *skip)
{
    static const struct {
        const char *mark;
        size_t n;
        const struct charset *set;
    } marks[] = {
        {"\xEF\xBB\xBF", 3, &charset_utf8}, {"\xFF\xFE", 2, &charset_utf16le}, {"\xFE\xFF", 2, &charset_utf16be}};
    *skip = 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_starts(raw, (struct str){marks[i].mark, marks[i].n})) {
            *skip = marks[i].n;
            return marks[i].set;
        }
    /* Without a mark: in text in Latin letters every other byte is NUL, or nearly. */
    size_t n = raw.n < LOOK_MAX ? raw.n / 2 * 2 : LOOK_MAX, nul[2] = {0, 0};
    for (size_t i = 0; i < n; i++)
        nul[i % 2] += raw.p[i] == '\0';
    if (n < 8 || (nul[0] * 6 < n / 2 && nul[1] * 6 < n / 2))
        return NULL;
    if (nul[0] * 20 <= nul[1])
        return &charset_utf16le;
    return nul[1] * 20 <= nul[0] ? &charset_utf16be : NULL;
}

/* First bytes of formats that are no text; none has a NUL among them. */
static const char *const magics[] = {
    "\211PNG\r\n",
    "GIF87a",
    "GIF89a",
    "\377\330\377",
    "%PDF-",
    "PK\3\4",
    "PK\5\6",
    "\37\213\10",
    "BZh91AY&SY",
    "\177ELF",
    "Rar!\32",
    "7z\274\257",
    "\3757zXZ",
    "wOFF",
    "wOF2",
    "\50\265\57\375",
    "\312\376\272\276",
    "\320\317\21\340\241\261",
    "SQLite format 3",
};

static bool has_binary_magic(struct str raw)
{
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if (str_starts(raw, str_c(magics[i])))
            return true;
    return false;
}

/* Controls that no text has, be it in an old set that keeps letters among them. */
static bool is_control(unsigned char c)
{
    return c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B;
}

bool sniff_binary(struct str raw)
{
    size_t n = raw.n < LOOK_MAX ? raw.n : LOOK_MAX, controls = 0;
    if (has_binary_magic(raw))
        return true;
    for (size_t i = 0; i < n; i++)
        controls += is_control((unsigned char)raw.p[i]);
    return controls >= CONTROLS_MIN && controls * 16 > n;
}
