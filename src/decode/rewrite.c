#include "decode/rewrite.h"

#include <utf8proc.h>

#include "base/letter.h"
#include "decode/syllable.h"

static void copy_to(struct rewriting *w, size_t end)
{
    sink_keep(w->out, w->text, (struct span){w->done, end});
    w->done = end;
}

void rewrite_end(struct rewriting *w)
{
    copy_to(w, w->text.n);
}

static void add_capitals(struct buf *out, struct str s)
{
    utf8proc_int32_t c;
    for (size_t at = 0; at < s.n;) {
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + at, (utf8proc_ssize_t)(s.n - at), &c);
        buf_add_codepoint(out, (uint32_t)utf8proc_toupper(c));
        at += (size_t)n;
    }
}

/* Puts what was read in the place of text `in`. */
static void put(struct rewriting *w, struct str read, struct span in, bool capitals)
{
    struct buf b = {0};
    if (capitals)
        add_capitals(&b, read);
    struct str now = capitals ? buf_str(&b) : read;
    if (!str_eq(now, str_slice(w->text, in))) {
        copy_to(w, in.start);
        sink_replace(w->out, now, in);
        w->done = in.end;
        if (in.start < w->place)
            w->place = in.start;
    }
    buf_free(&b);
}

/* What stands at byte `at` of the text that was read, in a segment whose text ends at `end`: one letter of what was
 * kept, all of what was changed. Returns where it ends, and in *in the bytes that it was read from. */
static size_t next_read(const struct sink *read, const struct offmap_seg *seg, size_t at, size_t end, struct span *in)
{
    *in = (struct span){seg->in, seg->in + seg->in_n};
    if (seg->kind != OFFMAP_KEPT)
        return end;
    size_t next = at + 1;
    while (next < end && letter_goes_on(read->text.p[next]))
        next++;
    *in = (struct span){seg->in + (at - seg->out), seg->in + (next - seg->out)};
    return next;
}

/* What was read from bytes [start, ...) of the stretch, letter by letter. */
static void put_read(struct rewriting *w, const struct stretch *s, const struct sink *read, size_t start)
{
    for (size_t i = 0; i < read->map.n; i++) {
        const struct offmap_seg *seg = &read->map.seg[i];
        size_t end = i + 1 < read->map.n ? read->map.seg[i + 1].out : read->map.out_end;
        for (size_t at = seg->out, next; at < end; at = next) {
            struct span bytes;
            next = next_read(read, seg, at, end, &bytes);
            struct span in = {s->from[start + bytes.start].start, s->from[start + bytes.end - 1].end};
            put(w, str_slice(buf_str(&read->text), (struct span){at, next}), in, s->face.capitals);
        }
    }
}

static struct sink read_in(const struct charset *set, const struct stretch *s, struct span bytes)
{
    struct sink read = {0};
    set->decode(set, str_slice(buf_str(&s->bytes), bytes), 0, &read);
    return read;
}

static void put_bytes(struct rewriting *w, const struct stretch *s, const struct charset *set, struct span bytes)
{
    struct sink read = read_in(set, s, bytes);
    put_read(w, s, &read, bytes.start);
    sink_free(&read);
}

/* ---- References within words ------------------------------------------------------------------------------------- */

static bool is_reference(const struct rewriting *w, const struct stretch *s, size_t byte)
{
    return w->text.p[s->from[byte].start] == '&';
}

/* The part of a word that begins at `at`: a reference, or what stands up to the next one. */
static struct span part_at(const struct rewriting *w, const struct stretch *s, size_t at, size_t end)
{
    struct span part = {at, at + 1};
    while (!is_reference(w, s, at) && part.end < end && !is_reference(w, s, part.end))
        part.end++;
    return part;
}

/* The word in `set`, its references as what they say. */
static struct buf read_around_references(const struct rewriting *w, const struct stretch *s, const struct charset *set,
                                         struct span bytes)
{
    struct buf text = {0};
    for (struct span part = {0, bytes.start}; part.end < bytes.end;) {
        part = part_at(w, s, part.end, bytes.end);
        struct sink read = read_in(is_reference(w, s, part.start) ? charset_fallback() : set, s, part);
        buf_add_str(&text, buf_str(&read.text));
        sink_free(&read);
    }
    return text;
}

static void put_around_references(struct rewriting *w, const struct stretch *s, const struct charset *set,
                                  struct span bytes)
{
    for (struct span part = {0, bytes.start}; part.end < bytes.end;) {
        part = part_at(w, s, part.end, bytes.end);
        if (!is_reference(w, s, part.start))
            put_bytes(w, s, set, part);
    }
}

struct readings rewrite_readings(const struct rewriting *w, const struct stretch *s, const struct piece *p,
                                 const struct charset *set)
{
    struct sink read = read_in(set, s, p->bytes);
    struct buf as_is = read_around_references(w, s, set, p->bytes);
    struct readings r = {syllable_is(buf_str(&read.text)) && span_len(p->bytes) > 1, syllable_is(buf_str(&as_is))};
    sink_free(&read);
    buf_free(&as_is);
    return r;
}

void rewrite_with_references(struct rewriting *w, const struct stretch *s, const struct piece *p,
                             const struct charset *set, bool as_bytes)
{
    (as_bytes ? put_bytes : put_around_references)(w, s, set, p->bytes);
}

/* ---- UTF-8 encoded twice ----------------------------------------------------------------------------------------- */

/* An `a` with grave ends in the byte of a blank that does not break, which often has become one that does. */
static bool is_cut_a_grave(const struct stretch *s, struct span bytes)
{
    return bytes.end > bytes.start && (unsigned char)s->bytes.p[bytes.end - 1] == 0xC3;
}

/* Dots, quotation marks and dashes of WINDOWS-1252. */
static bool is_mark_byte(char c)
{
    unsigned char byte = (unsigned char)c;
    return byte == 0x85 || (byte >= 0x91 && byte <= 0x97);
}

/* Where all is UTF-8 but the references. */
static bool put_twice_around(struct rewriting *w, const struct stretch *s, struct span bytes)
{
    struct buf as_is = read_around_references(w, s, &charset_utf8, bytes);
    bool whole = !str_has(buf_str(&as_is), STR("\xEF\xBF\xBD"));
    if (whole)
        put_around_references(w, s, &charset_utf8, bytes);
    buf_free(&as_is);
    return whole;
}

static bool put_twice(struct rewriting *w, const struct stretch *s, const struct piece *p)
{
    struct span bytes = p->bytes;
    struct sink read = read_in(&charset_utf8, s, bytes);
    size_t bad = read.bad;
    sink_free(&read);
    if (bad && p->reference)
        return put_twice_around(w, s, bytes);
    if (bad == 1 && is_mark_byte(s->bytes.p[bytes.end - 1])) {
        bytes.end--; /* a mark behind the word */
        read = read_in(&charset_utf8, s, bytes);
        bad = read.bad;
        sink_free(&read);
    }
    bool cut = bad == 1 && is_cut_a_grave(s, bytes);
    if (bad > (cut ? 1 : 0))
        return false;
    put_bytes(w, s, &charset_utf8, (struct span){bytes.start, bytes.end - cut});
    if (cut)
        put(w, STR("\xC3\xA0"), s->from[bytes.end - 1], false);
    return true;
}

bool rewrite_word(struct rewriting *w, const struct stretch *s, const struct piece *p, const struct charset *set)
{
    if (set == &charset_utf8)
        return put_twice(w, s, p);
    struct sink read = read_in(set, s, p->bytes);
    bool better = syllable_is(buf_str(&read.text)) || !syllable_is(stretch_plain(s, p));
    if (better)
        put_read(w, s, &read, p->bytes.start);
    sink_free(&read);
    return better;
}
