/* The page's blocks as one buffer of normalized text, with the map back. One pass: plain characters are kept in runs,
 * everything else is handled one cluster at a time. */
#include <stdlib.h>

#include "text/chars.h"
#include "text/nfc.h"
#include "text/sentence.h"

/* Đ and its look-alikes: capital eth, African D; small eth, d with tail. */
enum {
    D_STROKE = 0x0110,
    D_STROKE_SMALL = 0x0111,
    ETH = 0xD0,
    ETH_SMALL = 0xF0,
    AFRICAN_D = 0x0189,
    TAILED_D = 0x0256
};

/* A block on its way. */
struct writer {
    struct str in; /* the page's text, up to the end of the block */
    size_t at;     /* next byte to read */
    struct buf *out;
    struct offmap *map;
    size_t start;               /* of the block in `out` */
    struct span kept;           /* run of input that is copied as it is, not yet written */
    struct span space;          /* white space seen, not yet written; empty: none */
    bool need_break;            /* a line break goes before the block's first byte */
    uint32_t before;            /* the character before, 0 at the start of a word */
    size_t dropped, dropped_at; /* marks that were too many, and where in the input */
};

static void flush_kept(struct writer *w)
{
    if (w->kept.start == w->kept.end)
        return;
    buf_add_str(w->out, str_slice(w->in, w->kept));
    offmap_add(w->map, OFFMAP_KEPT, span_len(w->kept), w->kept);
    w->kept = (struct span){w->kept.end, w->kept.end};
}

static void keep(struct writer *w, struct span in)
{
    if (w->kept.end != in.start)
        flush_kept(w);
    if (w->kept.start == w->kept.end)
        w->kept.start = in.start;
    w->kept.end = in.end;
}

/* Bytes already appended to `out` from `out_start` on stand for input `in`. */
static void changed(struct writer *w, size_t out_start, struct span in)
{
    if (w->out->n > out_start)
        offmap_add(w->map, OFFMAP_CHANGED, w->out->n - out_start, in);
}

/* Blocks are separated by a line break; a block that comes out empty has none. */
static void write_break(struct writer *w)
{
    if (!w->need_break)
        return;
    w->need_break = false;
    buf_add_c(w->out, '\n');
    offmap_add(w->map, OFFMAP_INSERTED, 1, (struct span){w->at, w->at});
    w->start = w->out->n;
}

static bool block_is_empty(const struct writer *w)
{
    return w->out->n == w->start && w->kept.start == w->kept.end;
}

/* The white space before a character: one space, none at the start of the block. */
static void write_space(struct writer *w)
{
    struct span s = w->space;
    if (s.start == s.end)
        return;
    w->space = (struct span){0, 0};
    if (block_is_empty(w))
        return;
    if (span_len(s) == 1 && w->in.p[s.start] == ' ') {
        keep(w, s);
        return;
    }
    flush_kept(w);
    buf_add_c(w->out, ' ');
    changed(w, w->out->n - 1, s);
}

static void read_space(struct writer *w, size_t n)
{
    if (w->space.start == w->space.end)
        w->space.start = w->at;
    w->space.end = w->at + n;
    w->before = 0;
    w->at += n;
}

/* Its letters in another form; as they are if that is the same. */
static void write_cluster(struct writer *w, struct cluster *c)
{
    struct span in = {w->at, c->end};
    flush_kept(w);
    size_t start = w->out->n;
    w->before = cluster_compose(c, w->out);
    struct str made = {w->out->p + start, w->out->n - start};
    if (str_eq(made, str_slice(w->in, in))) {
        w->out->n = start;
        keep(w, in);
    } else {
        changed(w, start, in);
    }
    if (c->dropped && !w->dropped)
        w->dropped_at = in.start;
    w->dropped += c->dropped;
    w->at = c->end;
}

static bool is_d_lookalike(uint32_t c)
{
    return c == ETH || c == ETH_SMALL || c == AFRICAN_D || c == TAILED_D;
}

/* Vietnamese has its d with stroke at the start of words, or anywhere in words of capitals (abbreviations); eth stands
 * within words. */
static bool means_d_stroke(uint32_t before, uint32_t c, uint32_t after)
{
    bool starts = !char_is_letter(before) && char_is_latin(after);
    if (c == ETH_SMALL || c == TAILED_D)
        return starts;
    bool capitals = char_is_latin(before) && char_is_upper(before) && !char_is_lower(after);
    return starts || capitals;
}

static void write_d(struct writer *w, uint32_t c, size_t n)
{
    size_t unused;
    uint32_t after = w->at + n < w->in.n ? letter_next(w->in, w->at + n, &unused) : 0;
    struct span in = {w->at, w->at + n};
    if (means_d_stroke(w->before, c, after)) {
        flush_kept(w);
        c = c == ETH || c == AFRICAN_D ? D_STROKE : D_STROKE_SMALL;
        size_t start = w->out->n;
        buf_add_codepoint(w->out, c);
        changed(w, start, in);
    } else {
        keep(w, in);
    }
    w->before = c;
    w->at += n;
}

/* True if something joins the character that ends at `end`, maybe behind invisible characters. */
static bool is_joined(const struct writer *w, uint32_t c, size_t end)
{
    for (size_t n; end < w->in.n; end += n) {
        if ((unsigned char)w->in.p[end] >= 0x20 && (unsigned char)w->in.p[end] < 0x7F)
            return false;
        uint32_t next = letter_next(w->in, end, &n);
        if (!char_is_invisible(next))
            return nfc_joins(c, next);
    }
    return false;
}

static void write_char(struct writer *w, uint32_t c, size_t n)
{
    write_break(w);
    write_space(w);
    bool plain = nfc_is_plain(c);
    if (!plain || is_joined(w, c, w->at + n)) {
        struct cluster cluster;
        cluster_read(w->in, w->at, true, &cluster);
        write_cluster(w, &cluster);
    } else if (is_d_lookalike(c)) {
        write_d(w, c, n);
    } else {
        keep(w, (struct span){w->at, w->at + n});
        w->before = c;
        w->at += n;
    }
}

/* Bytes of the character at `at` if it is one that most text is made of and that nothing happens to; else 0. */
static size_t sure_length(struct str s, size_t at)
{
    unsigned char a = (unsigned char)s.p[at];
    if (a < 0x80)
        return a > 0x20 && a < 0x7F;
    unsigned char b = at + 1 < s.n ? (unsigned char)s.p[at + 1] : 0;
    if (a == 0xC3 || a == 0xC4)
        return b >= 0x80 && !(a == 0xC3 && (b == 0x90 || b == 0xB0)) ? 2 : 0;
    if (a == 0xC6)
        return b >= 0xA0 ? 2 : 0;
    unsigned char c = at + 2 < s.n ? (unsigned char)s.p[at + 2] : 0;
    if (a != 0xE1 || c < 0x80)
        return 0;
    return (b == 0xBA && c >= 0xA0) || (b == 0xBB && c <= 0xB9) ? 3 : 0;
}

/* Behind such characters in a row, single spaces between them included. Not the last one if something follows that
 * might join it. */
static size_t sure_run(struct str s, size_t at)
{
    size_t n, last = at;
    for (;;) {
        for (; at < s.n && (n = sure_length(s, at)) > 0; at += n)
            last = at;
        if (at + 1 < s.n && s.p[at] == ' ' && last < at && sure_length(s, at + 1))
            at++;
        else
            return at == s.n || s.p[at] == ' ' ? at : last;
    }
}

static void write_sure(struct writer *w, size_t end)
{
    write_break(w);
    write_space(w);
    keep(w, (struct span){w->at, end});
    w->before = 0;
    w->at = end;
}

static void write_block(struct writer *w)
{
    while (w->at < w->in.n) {
        size_t n, sure = sure_run(w->in, w->at);
        if (sure > w->at) {
            write_sure(w, sure);
            continue;
        }
        uint32_t c = letter_next(w->in, w->at, &n);
        if (char_is_space(c))
            read_space(w, n);
        else if (char_is_invisible(c))
            w->at += n;
        else
            write_char(w, c, n);
    }
    flush_kept(w);
}

static void keep_block(struct text *out, const struct block *block, struct span span)
{
    out->block[out->block_n] = *block;
    out->block[out->block_n++].span = span;
}

static void normalize_block(const struct page *page, const struct block *block, struct text *out,
                            struct problems *problems)
{
    struct writer w = {.in = {page->text.p, block->span.end},
                       .at = block->span.start,
                       .out = &out->owned,
                       .map = &out->map,
                       .start = out->owned.n,
                       .need_break = out->owned.n > 0};
    write_block(&w);
    if (w.dropped)
        problems_add(problems, PROBLEM_TOO_MANY_MARKS, w.dropped,
                     offmap_source(&page->map, (struct span){w.dropped_at, w.dropped_at + 1}).start, NULL);
    if (out->owned.n > w.start)
        keep_block(out, block, (struct span){w.start, out->owned.n});
}

static void cut_sentences(struct text *t, const struct list *abbreviations, struct arena *arena)
{
    struct sentences all = {0};
    for (size_t i = 0; i < t->block_n; i++)
        sentences_of_block(t->bytes, t->block[i].span, (uint32_t)i, abbreviations, &all);
    t->sentence = ARENA_ARRAY(arena, struct sentence, all.n ? all.n : 1);
    if (all.n)
        memcpy(t->sentence, all.item, all.n * sizeof *all.item);
    t->sentence_n = all.n;
    free(all.item);
}

void text_normalize(const struct page *page, const struct list *abbreviations, struct arena *arena, struct text *out,
                    struct problems *problems)
{
    *out = (struct text){.block = ARENA_ARRAY(arena, struct block, page->block_n ? page->block_n : 1)};
    buf_reserve(&out->owned, page->text.n);
    for (size_t i = 0; i < page->block_n; i++)
        normalize_block(page, &page->block[i], out, problems);
    out->bytes = buf_str(&out->owned);
    cut_sentences(out, abbreviations, arena);
}

void text_free(struct text *t)
{
    buf_free(&t->owned);
    offmap_free(&t->map);
    *t = (struct text){0};
}
