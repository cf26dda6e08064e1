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

static bool has_binary_magic(struct str raw)
{
#define MAGIC(s) {s, sizeof(s) - 1}
    static const struct str magics[] = {
        MAGIC("\x89PNG\r\n"), MAGIC("GIF87a"),       MAGIC("GIF89a"),           MAGIC("\xFF\xD8\xFF"),
        MAGIC("%PDF-"),       MAGIC("PK\x03\x04"),   MAGIC("PK\x05\x06"),       MAGIC("\x1F\x8B\x08"),
        MAGIC("BZh91AY&SY"),  MAGIC("\x7F" "ELF"),   MAGIC("Rar!\x1A\x07"),     MAGIC("7z\xBC\xAF\x27\x1C"),
        MAGIC("\xD0\xCF\x11\xE0\xA1\xB1"),           MAGIC("\xFD" "7zXZ"),      MAGIC("\x28\xB5\x2F\xFD"),
        MAGIC("wOFF"),        MAGIC("wOF2"),         MAGIC("SQLite format 3"),  MAGIC("\xCA\xFE\xBA\xBE"),
    };
#undef MAGIC
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if (str_starts(raw, magics[i]))
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
