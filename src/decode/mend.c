#include "decode/mend.h"

#include <stdlib.h>
#include <utf8proc.h>

#include "base/letter.h"
#include "decode/faces.h"
#include "decode/guess.h"
#include "decode/latin.h"
#include "decode/syllable.h"

/* Stretches are cut at the next word after so many bytes. */
#define STRETCH_MAX ((size_t)2048)
#define WORD_MAX    ((size_t)256)
/* What sets there are is learned from the first stretches, so many bytes of them. */
#define LEARN_MAX ((size_t)1 << 18)
/* In a stretch, that many of a hundred words must be syllables. */
#define BUILT_MIN 60
/* Words that a set must win in the whole text; fewer are foreign names. */
#define GAIN_MIN 3
#define SETS_MAX DECISION_CANDIDATES

/* Of a stretch: where the word stands in its bytes, and in its plain text. */
struct piece {
    struct span bytes, plain;
    bool reference, high;
};

/* Words in a row that can be bytes of another set. */
struct stretch {
    struct buf bytes;  /* words, a blank between them */
    struct buf plain;  /* the same as text, references resolved */
    struct span *from; /* of each byte, in the text */
    size_t from_cap;
    struct piece *piece;
    size_t n, cap;
    struct face face;
    bool high;    /* has words with letters beyond ASCII */
    bool strange; /* has letters that no Vietnamese word has, or words that are no syllables */
};

struct mender {
    struct str text;
    const struct list *syllables;
    const struct charset *all; /* every word is in it; or NULL */
    struct faces faces;
    struct stretch stretch;
    size_t gain[SETS_MAX], words[SETS_MAX], gains, doubtful, learned;
    size_t by_bytes, by_name; /* words that are syllables only when their references are bytes; or are not */
    bool writing;
    struct sink *out;
    size_t done; /* the text before has been written */
    size_t place;
};

/* UTF-8 encoded twice, then the old sets; NULL behind the last. */
static const struct charset *nth_set(size_t n)
{
    if (n == 0)
        return &charset_utf8;
    for (size_t i = 0; charset_at(i); i++)
        if (charset_at(i)->may_be_guessed && charset_at(i) != charset_fallback() && --n == 0)
            return charset_at(i);
    return NULL;
}

/* --- writing ------------------------------------------------------------------------------------------------------ */

static void copy_to(struct mender *m, size_t end)
{
    sink_keep(m->out, m->text, (struct span){m->done, end});
    m->done = end;
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
static void put(struct mender *m, struct str read, struct span in, bool capitals)
{
    struct buf b = {0};
    if (capitals)
        add_capitals(&b, read);
    struct str now = capitals ? buf_str(&b) : read;
    if (!str_eq(now, str_slice(m->text, in))) {
        copy_to(m, in.start);
        sink_replace(m->out, now, in);
        m->done = in.end;
        if (in.start < m->place)
            m->place = in.start;
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
static void put_read(struct mender *m, const struct sink *read, size_t start)
{
    const struct stretch *s = &m->stretch;
    for (size_t i = 0; i < read->map.n; i++) {
        const struct offmap_seg *seg = &read->map.seg[i];
        size_t end = i + 1 < read->map.n ? read->map.seg[i + 1].out : read->map.out_end;
        for (size_t at = seg->out, next; at < end; at = next) {
            struct span bytes;
            next = next_read(read, seg, at, end, &bytes);
            struct span in = {s->from[start + bytes.start].start, s->from[start + bytes.end - 1].end};
            put(m, str_slice(buf_str(&read->text), (struct span){at, next}), in, s->face.capitals);
        }
    }
}

static void put_bytes(struct mender *m, const struct charset *set, struct span bytes)
{
    struct sink read = {0};
    set->decode(set, str_slice(buf_str(&m->stretch.bytes), bytes), 0, &read);
    put_read(m, &read, bytes.start);
    sink_free(&read);
}

static bool is_reference(const struct mender *m, size_t byte)
{
    return m->text.p[m->stretch.from[byte].start] == '&';
}

/* The bytes of a word in `set`, its references as what they say: written, or where `as_is` is not NULL read into it. */
static void read_around_references(struct mender *m, const struct charset *set, struct span bytes, struct buf *as_is)
{
    const struct stretch *s = &m->stretch;
    for (size_t at = bytes.start, end; at < bytes.end; at = end) {
        bool reference = is_reference(m, at);
        for (end = at + 1; end < bytes.end && !reference && !is_reference(m, end);)
            end++;
        struct span part = {at, end};
        if (!as_is) {
            if (!reference)
                put_bytes(m, set, part);
            continue;
        }
        const struct charset *by = reference ? charset_fallback() : set;
        struct sink read = {0};
        by->decode(by, str_slice(buf_str(&s->bytes), part), 0, &read);
        buf_add_str(as_is, buf_str(&read.text));
        sink_free(&read);
    }
}

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

static bool put_twice(struct mender *m, const struct piece *p, struct sink *read)
{
    struct span bytes = p->bytes;
    if (read->bad && p->reference) {
        struct buf as_is = {0};
        read_around_references(m, &charset_utf8, bytes, &as_is);
        bool whole = !as_is.n || !memmem(as_is.p, as_is.n, "\xEF\xBF\xBD", 3);
        if (whole)
            read_around_references(m, &charset_utf8, bytes, NULL);
        buf_free(&as_is);
        return whole;
    }
    if (read->bad == 1 && is_mark_byte(m->stretch.bytes.p[bytes.end - 1])) {
        bytes.end--; /* a mark behind the word */
        sink_free(read);
        *read = (struct sink){0};
        utf8_decode(&charset_utf8, str_slice(buf_str(&m->stretch.bytes), bytes), 0, read);
    }
    bool cut = read->bad == 1 && is_cut_a_grave(&m->stretch, bytes);
    if (read->bad > cut)
        return false;
    if (cut) {
        struct span in = m->stretch.from[bytes.end - 1];
        put_bytes(m, &charset_utf8, (struct span){bytes.start, bytes.end - 1});
        put(m, STR("\xC3\xA0"), in, false);
    } else {
        put_read(m, read, bytes.start);
    }
    return true;
}

static bool put_piece(struct mender *m, const struct charset *set, const struct piece *p)
{
    const struct stretch *s = &m->stretch;
    struct sink read = {0};
    set->decode(set, str_slice(buf_str(&s->bytes), p->bytes), 0, &read);
    bool now = syllable_is(buf_str(&read.text)), before = syllable_is(str_slice(buf_str(&s->plain), p->plain)),
         put = true;
    if (set == &charset_utf8)
        put = put_twice(m, p, &read);
    else if (now || !before)
        put_read(m, &read, p->bytes.start);
    else
        put = false;
    sink_free(&read);
    return put;
}

/* A word of a page that is all in one set. References in it are bytes or what they say, as makes it a syllable; where
 * both do or none, as in most words of the page. */
static void put_of_page(struct mender *m, const struct piece *p)
{
    struct sink read = {0};
    struct buf as_is = {0};
    bool bytes = true;
    m->all->decode(m->all, str_slice(buf_str(&m->stretch.bytes), p->bytes), 0, &read);
    if (p->reference) {
        read_around_references(m, m->all, p->bytes, &as_is);
        bool now = syllable_is(buf_str(&read.text)) && span_len(p->bytes) > 1, named = syllable_is(buf_str(&as_is));
        m->by_bytes += !m->writing && now && !named;
        m->by_name += !m->writing && named && !now;
        bytes = now == named ? m->by_bytes > m->by_name : now;
    }
    if (m->writing && bytes)
        put_read(m, &read, p->bytes.start);
    else if (m->writing)
        read_around_references(m, m->all, p->bytes, NULL);
    buf_free(&as_is);
    sink_free(&read);
}

/* --- deciding ----------------------------------------------------------------------------------------------------- */

/* How the stretch reads in a set; words that are syllables as they are and would be none stay. *sure: the bytes of some
 * letter are UTF-8, which no other text has by chance. */
static struct score score_in(const struct mender *m, const struct charset *set, bool *sure)
{
    const struct stretch *s = &m->stretch;
    struct buf text = {0};
    *sure = false;
    for (size_t i = 0; i < s->n; i++) {
        struct sink read = {0};
        struct str plain = str_slice(buf_str(&s->plain), s->piece[i].plain);
        set->decode(set, str_slice(buf_str(&s->bytes), s->piece[i].bytes), 0, &read);
        bool whole = set == &charset_utf8 && s->piece[i].high && read.bad == 0;
        bool keeps = !whole && syllable_is(plain) && !syllable_is(buf_str(&read.text));
        *sure |= whole;
        buf_add_str(&text, keeps ? plain : buf_str(&read.text));
        buf_add_c(&text, ' ');
        sink_free(&read);
    }
    struct score score = score_text(buf_str(&text), m->syllables);
    buf_free(&text);
    return score;
}

static bool is_good(struct score s)
{
    return s.built > 0 && s.built * 100 >= s.words * BUILT_MIN;
}

/* Whether a set may be written: the text has shown that it has words in it. */
static bool is_allowed(const struct mender *m, size_t set)
{
    if (nth_set(set) == m->stretch.face.set)
        return m->gain[set] > 0;
    return m->gain[set] >= GAIN_MIN && m->gains * 2 >= m->doubtful;
}

/* The set that the stretch is best read in, or SETS_MAX; *gain: how many more of its words are syllables then. */
static size_t best_set(const struct mender *m, struct score plain, size_t *gain)
{
    size_t best = SETS_MAX, points = score_points(plain);
    const struct charset *set;
    *gain = 0;
    for (size_t i = 0; i < SETS_MAX && (set = nth_set(i)); i++) {
        bool sure;
        if (m->writing && !is_allowed(m, i))
            continue;
        struct score s = score_in(m, set, &sure);
        bool stands = sure || set == m->stretch.face.set;
        if (s.built < plain.built || !(is_good(s) || sure) ||
            (!stands && (s.built == plain.built || score_points(s) <= points)))
            continue;
        best = i;
        points = score_points(s);
        *gain = s.built - plain.built;
        if (stands)
            break;
    }
    return best;
}

static void mend_stretch(struct mender *m)
{
    struct stretch *s = &m->stretch;
    if (!m->writing && (m->learned += s->bytes.n) > LEARN_MAX)
        return;
    struct score plain = score_text(buf_str(&s->plain), m->syllables);
    size_t gain, set = best_set(m, plain, &gain);
    if (!m->writing) {
        m->doubtful += plain.words - plain.built;
        m->gains += gain;
        if (set < SETS_MAX)
            m->gain[set] += gain;
    } else if (set < SETS_MAX) {
        for (size_t i = 0; i < s->n; i++)
            if (s->piece[i].high || s->face.capitals)
                m->words[set] += put_piece(m, nth_set(set), &s->piece[i]);
    }
}

static void end_stretch(struct mender *m)
{
    struct stretch *s = &m->stretch;
    if (m->all)
        for (size_t i = 0; i < s->n; i++)
            put_of_page(m, &s->piece[i]);
    else if (s->high && (s->strange || s->face.set))
        mend_stretch(m);
    s->bytes.n = s->plain.n = s->n = 0;
    s->high = s->strange = false;
}

/* --- words -------------------------------------------------------------------------------------------------------- */

/* Quotation marks, dashes and dots. */
static bool is_mark(const struct latin *l)
{
    return l->c >= 0x2010 && l->c <= 0x203F;
}

/* Marks that are bytes of WINDOWS-1252 may be the end of a letter encoded twice, but begin none. */
static bool in_word(const struct latin *l, bool begun)
{
    if (l->c >= 0x80)
        return !is_mark(l) || (begun && l->byte >= 0);
    return (l->c < ' ' && !(l->c >= '\t' && l->c <= '\r')) || ((l->c | 0x20) >= 'a' && (l->c | 0x20) <= 'z');
}

static void add_letter(struct stretch *s, struct piece *p, const struct latin *l, size_t at)
{
    GROW(s->from, s->from_cap, s->bytes.n + 1);
    s->from[s->bytes.n] = (struct span){at, at + l->n};
    buf_add_c(&s->bytes, (char)l->byte);
    buf_add_codepoint(&s->plain, l->c ? l->c : LETTER_NONE);
    p->reference |= l->reference;
    p->high |= l->c >= 0x80;
    s->strange |= l->c >= 0x80 && latin_is_strange(l->c);
}

static void blank(struct stretch *s)
{
    GROW(s->from, s->from_cap, s->bytes.n + 1);
    s->from[s->bytes.n] = (struct span){0, 0};
    buf_add_c(&s->bytes, ' ');
    buf_add_c(&s->plain, ' ');
}

/* The word at `at`, whose end is returned. One that cannot be bytes ends the stretch, unless all of the page is bytes:
 * then the letter that cannot be one ends the word. */
static size_t read_word(struct mender *m, size_t at)
{
    struct stretch *s = &m->stretch;
    size_t start = at;
    struct piece p = {.bytes = {s->bytes.n, 0}, .plain = {s->plain.n, 0}};
    bool fits = true;
    while (at < m->text.n && at - start < WORD_MAX) {
        struct latin l = latin_at(m->text, at);
        if (!in_word(&l, m->all || at > start) || (m->all && l.byte < 0 && at > start))
            break;
        at += l.n;
        fits &= l.byte >= 0;
        if (!fits && m->all)
            break;
        if (fits)
            add_letter(s, &p, &l, at - l.n);
    }
    if (fits) {
        p.bytes.end = s->bytes.n;
        p.plain.end = s->plain.n;
        GROW(s->piece, s->cap, s->n + 1);
        s->piece[s->n++] = p;
        s->high |= p.high;
        s->strange |= p.high && !syllable_is(str_slice(buf_str(&s->plain), p.plain));
        blank(s);
    } else {
        s->bytes.n = p.bytes.start;
        s->plain.n = p.plain.start;
    }
    if (!fits || s->bytes.n >= STRETCH_MAX)
        end_stretch(m);
    return at;
}

/* Tags, lines and values of attributes are borders. */
static bool is_border(char c)
{
    return c == '<' || c == '>' || c == '\n' || c == '"';
}

/* What the walk does not pass over in text that is all ASCII. */
static const bool tells[256] = {
    ['<'] = true, ['>'] = true, ['\n'] = true, ['"'] = true, ['&'] = true, [0x80 ... 0xFF] = true};

static bool is_ascii_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* From `at` on to the next border, reference or word that is not all ASCII: only those tell. */
static size_t skip_plain(struct str text, size_t at)
{
    size_t end = at;
    while (end < text.n && !tells[(unsigned char)text.p[end]])
        end++;
    if (end < text.n && !is_border(text.p[end]))
        while (end > at && is_ascii_letter(text.p[end - 1]))
            end--;
    return end;
}

static void pass_border(struct mender *m, size_t at)
{
    char c = m->text.p[at];
    end_stretch(m);
    if (c == '<')
        faces_tag(&m->faces, m->text, at);
    if (c == '<' || c == '>')
        m->stretch.face = c == '>' ? faces_now(&m->faces) : (struct face){NULL, false};
}

static void walk(struct mender *m)
{
    m->faces.n = 0;
    m->stretch.face = (struct face){NULL, false};
    for (size_t at = 0; at < m->text.n;) {
        if (!m->all && !m->stretch.face.capitals && (at = skip_plain(m->text, at)) == m->text.n)
            break;
        if (is_border(m->text.p[at])) {
            pass_border(m, at++);
            continue;
        }
        struct latin l = latin_at(m->text, at);
        at = in_word(&l, m->all != NULL) ? read_word(m, at) : at + l.n;
    }
    end_stretch(m);
}

static void mender_free(struct mender *m)
{
    buf_free(&m->stretch.bytes);
    buf_free(&m->stretch.plain);
    free(m->stretch.from);
    free(m->stretch.piece);
}

/* --- the whole ---------------------------------------------------------------------------------------------------- */

bool mend_text(struct str text, const struct list *syllables, struct sink *out, struct decision *why, size_t *place)
{
    struct mender m = {.text = text, .syllables = syllables, .out = out, .place = SIZE_MAX};
    walk(&m);
    if (m.gains > 0) {
        m.writing = true;
        walk(&m);
    }
    mender_free(&m);
    if (m.done == 0)
        return false;
    copy_to(&m, text.n);
    *place = m.place;
    for (size_t i = 0; i < SETS_MAX && nth_set(i); i++)
        if (m.words[i] > 0)
            why->mended[why->mended_n++] = (struct candidate){nth_set(i)->name, m.words[i], 0, 0};
    return true;
}

void mend_page(struct str text, const struct charset *set, const struct list *syllables, struct sink *out)
{
    struct mender m = {.text = text, .syllables = syllables, .out = out, .all = set};
    walk(&m);
    m.writing = true;
    walk(&m);
    copy_to(&m, text.n);
    mender_free(&m);
}
