#include "decode/mend.h"

#include "decode/guess.h"
#include "decode/rewrite.h"
#include "decode/syllable.h"

/* Stretches are cut at the next word after so many bytes. */
#define STRETCH_MAX ((size_t)2048)
/* What sets there are is learned from the first stretches, so many bytes of them. */
#define LEARN_MAX ((size_t)1 << 18)
/* In a stretch, that many of a hundred words must be syllables. */
#define BUILT_MIN 60
/* Words that a set must win in the whole text; fewer are foreign names. */
#define GAIN_MIN 3
#define SETS_MAX DECISION_CANDIDATES

struct mender {
    struct rewriting rewriting;
    const struct list *syllables;
    const struct charset *all; /* every word is in it; or NULL */
    struct faces faces;
    struct stretch stretch;
    size_t gain[SETS_MAX], words[SETS_MAX], gains, doubtful, learned;
    size_t by_bytes, by_name; /* words that are syllables only when their references are bytes; or are not */
    bool writing;
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
        struct str plain = stretch_plain(s, &s->piece[i]);
        set->decode(set, stretch_bytes(s, &s->piece[i]), 0, &read);
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
                m->words[set] += rewrite_word(&m->rewriting, s, &s->piece[i], nth_set(set));
    }
}

/* A word of a page that is all in one set. References in it are bytes or what they say, as makes it a syllable; where
 * both do or none, as in most words of the page. */
static void mend_of_page(struct mender *m, const struct piece *p)
{
    bool bytes = true;
    if (p->reference) {
        struct readings r = rewrite_readings(&m->rewriting, &m->stretch, p, m->all);
        m->by_bytes += !m->writing && r.as_bytes && !r.as_is;
        m->by_name += !m->writing && r.as_is && !r.as_bytes;
        bytes = r.as_bytes == r.as_is ? m->by_bytes > m->by_name : r.as_bytes;
    }
    if (m->writing)
        rewrite_with_references(&m->rewriting, &m->stretch, p, m->all, bytes);
}

static void end_stretch(struct mender *m)
{
    struct stretch *s = &m->stretch;
    if (m->all)
        for (size_t i = 0; i < s->n; i++)
            mend_of_page(m, &s->piece[i]);
    else if (s->high && (s->strange || s->face.set))
        mend_stretch(m);
    stretch_clear(s);
}

/* --- walking ------------------------------------------------------------------------------------------------------ */

/* Tags, lines and values of attributes are borders. */
static bool is_border(char c)
{
    return c == '<' || c == '>' || c == '\n' || c == '"';
}

/* What the walk does not pass over in text that is all ASCII. */
static const bool tells[256] = {
    ['<'] = true, ['>'] = true, ['\n'] = true, ['"'] = true, ['&'] = true, [0x80 ... 0xFF] = true};

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
    char c = m->rewriting.text.p[at];
    end_stretch(m);
    if (c == '<')
        faces_tag(&m->faces, m->rewriting.text, at);
    if (c == '<' || c == '>')
        m->stretch.face = c == '>' ? faces_now(&m->faces) : (struct face){NULL, false};
}

/* The word at `at`, whose end is returned. One that cannot be bytes ends the stretch. */
static size_t take_word(struct mender *m, size_t at)
{
    bool fits = stretch_add(&m->stretch, m->rewriting.text, &at, m->all != NULL);
    if (!fits || m->stretch.bytes.n >= STRETCH_MAX)
        end_stretch(m);
    return at;
}

static void walk(struct mender *m)
{
    struct str text = m->rewriting.text;
    m->faces.n = 0;
    m->stretch.face = (struct face){NULL, false};
    for (size_t at = 0; at < text.n;) {
        if (!m->all && !m->stretch.face.capitals && (at = skip_plain(text, at)) == text.n)
            break;
        if (is_border(text.p[at])) {
            pass_border(m, at++);
            continue;
        }
        struct latin l = latin_at(text, at);
        at = stretch_begins(&l, m->all != NULL) ? take_word(m, at) : at + l.n;
    }
    end_stretch(m);
}

/* --- the whole ---------------------------------------------------------------------------------------------------- */

static struct mender mender_of(struct str text, const struct list *syllables, struct sink *out)
{
    return (struct mender){.rewriting = {.text = text, .out = out, .place = SIZE_MAX}, .syllables = syllables};
}

bool mend_text(struct str text, const struct list *syllables, struct sink *out, struct decision *why, size_t *place)
{
    struct mender m = mender_of(text, syllables, out);
    walk(&m);
    if (m.gains > 0) {
        m.writing = true;
        walk(&m);
    }
    stretch_free(&m.stretch);
    if (m.rewriting.done == 0)
        return false;
    rewrite_end(&m.rewriting);
    *place = m.rewriting.place;
    for (size_t i = 0; i < SETS_MAX && nth_set(i); i++)
        if (m.words[i] > 0)
            why->mended[why->mended_n++] = (struct candidate){nth_set(i)->name, m.words[i], 0, 0};
    return true;
}

void mend_page(struct str text, const struct charset *set, const struct list *syllables, struct sink *out)
{
    struct mender m = mender_of(text, syllables, out);
    m.all = set;
    walk(&m);
    m.writing = true;
    walk(&m);
    stretch_free(&m.stretch);
    rewrite_end(&m.rewriting);
}
