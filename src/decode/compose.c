/* Pages that are decomposed, in whole or only in their tones, meet the word lists of the page stage composed. */
#include "decode/compose.h"

#include <utf8proc.h>

#include "base/letter.h"
#include "decode/bytes.h"

/* First byte of the marks, U+0300 to U+033F, in UTF-8. */
#define MARK_LEAD 0xCC

static const struct {
    uint16_t mark;
    enum vowel plain, shaped;
} shapes[] = {{0x0302, VOWEL_A, VOWEL_A_CIRCUMFLEX}, {0x0302, VOWEL_E, VOWEL_E_CIRCUMFLEX},
              {0x0302, VOWEL_O, VOWEL_O_CIRCUMFLEX}, {0x0306, VOWEL_A, VOWEL_A_BREVE},
              {0x031B, VOWEL_O, VOWEL_O_HORN},       {0x031B, VOWEL_U, VOWEL_U_HORN}};

/* The vowel with one mark more, in any order of them; false when it does not take it. */
static bool add_mark(struct vowel_letter *v, uint32_t mark)
{
    enum tone tone = bytes_mark_tone(mark);
    if (tone != TONE_NONE && v->tone == TONE_NONE) {
        v->tone = tone;
        return true;
    }
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (shapes[i].mark == mark && shapes[i].plain == v->vowel) {
            v->vowel = shapes[i].shaped;
            return true;
        }
    return false;
}

static bool is_mark(struct str text, size_t at)
{
    return at + 1 < text.n && (unsigned char)text.p[at] == MARK_LEAD;
}

static size_t start_before(struct str text, size_t at)
{
    return at > 0 ? letter_start(text, at - 1) : 0;
}

/* The letter whose first mark is at `mark`: its code point, or 0; *in is the bytes of it with all its marks. */
static uint32_t letter_at(struct str text, size_t mark, struct span *in)
{
    struct vowel_letter v;
    utf8proc_int32_t c;
    *in = (struct span){start_before(text, mark), mark};
    utf8proc_ssize_t n =
        utf8proc_iterate((const utf8proc_uint8_t *)text.p + in->start, (utf8proc_ssize_t)(text.n - in->start), &c);
    bool whole = n > 0 && in->start + (size_t)n == mark && vowel_read((uint32_t)c, &v);
    for (; is_mark(text, in->end); in->end += 2)
        whole = whole && add_mark(&v, (uint32_t)(0x0300 + ((unsigned char)text.p[in->end + 1] & 0x3F)));
    return whole ? vowel_write(v) : 0;
}

bool compose_text(struct str text, struct sink *out)
{
    size_t done = 0, at = 0;
    const char *mark;
    while (at < text.n && (mark = memchr(text.p + at, MARK_LEAD, text.n - at)) != NULL) {
        struct span in;
        uint32_t c = letter_at(text, (size_t)(mark - text.p), &in);
        at = in.end > (size_t)(mark - text.p) ? in.end : (size_t)(mark - text.p) + 1;
        if (c == 0 || in.start < done)
            continue;
        sink_keep(out, text, (struct span){done, in.start});
        sink_change(out, c, in);
        done = in.end;
    }
    if (done > 0)
        sink_keep(out, text, (struct span){done, text.n});
    return done > 0;
}
