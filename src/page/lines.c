#include "page/lines.h"

#include <stdlib.h>

#include "page/squeeze.h"

#define CAPTION_WORDS 120 /* what is longer is text, whatever its class says */
#define BELOW_WORDS   45  /* ... and whatever stands above it */

/* --- places ------------------------------------------------------------------------------------------------------ */

static uint32_t own_place(const struct node *n)
{
    unsigned classes = tag_class((enum tag)n->tag);
    uint32_t place = 0;
    bool raw = n->tag == TAG_ID_SCRIPT || n->tag == TAG_ID_STYLE;
    if ((classes & TAG_SKIP) && (raw || !(n->flags & NODE_UNCLOSED))) /* one that never ends may hold the article */
        place |= IN_SKIPPED;
    if ((n->flags & NODE_HIDDEN) && n->tag != TAG_ID_BODY && n->tag != TAG_ID_HTML)
        place |= IN_SKIPPED;
    if (classes & TAG_FURNITURE)
        place |= IN_FURNITURE;
    if ((n->hints & HINT_CAPTION) && n->tag != TAG_ID_BODY && n->tag != TAG_ID_HTML)
        place |= IN_CAPTION;
    if ((n->hints & HINT_SAPO) && n->tag != TAG_ID_BODY && n->tag != TAG_ID_HTML)
        place |= IN_SAPO;
    if (n->flags & NODE_CENTERED)
        place |= IN_CENTER;
    switch ((enum tag)n->tag) {
    case TAG_ID_A: return place | IN_LINK;
    case TAG_ID_EM:
    case TAG_ID_I: return place | IN_ITALIC;
    case TAG_ID_CENTER: return place | IN_CENTER;
    case TAG_ID_B:
    case TAG_ID_STRONG: return place | IN_BOLD;
    case TAG_ID_H1:
    case TAG_ID_H2:
    case TAG_ID_H3:
    case TAG_ID_H4:
    case TAG_ID_H5:
    case TAG_ID_H6: return place | IN_HEADING;
    case TAG_ID_FIGURE: return place | IN_FIGURE;
    case TAG_ID_FIGCAPTION: return place | IN_CAPTION;
    case TAG_ID_LI:
    case TAG_ID_DD:
    case TAG_ID_DT: return place | IN_ITEM;
    case TAG_ID_TD:
    case TAG_ID_TH: return place | IN_CELL;
    case TAG_ID_BLOCKQUOTE: return place | IN_QUOTE;
    case TAG_ID_P: return place | IN_PARAGRAPH;
    case TAG_ID_HEAD:
    case TAG_ID_TITLE: return place | IN_HEAD;
    default: return place;
    }
}

static void places_read(struct lines *l)
{
    const struct dom *d = l->dom;
    for (size_t i = 0; i < d->node_n; i++) {
        uint32_t above = i ? l->place[d->node[i].parent] : 0;
        if (d->node[i].tag == TAG_ID_TD || d->node[i].tag == TAG_ID_TH)
            above &= ~(uint32_t)(IN_ITEM | IN_PARAGRAPH);
        if (d->node[i].tag == TAG_ID_LI)
            above &= ~(uint32_t)(IN_CELL);
        l->place[i] = above | own_place(&d->node[i]);
    }
}

/* --- lines ------------------------------------------------------------------------------------------------------- */

struct splitting {
    struct lines *l;
    struct line line; /* the one being filled */
    bool in_word, begun;
    unsigned wide;
    unsigned breaks; /* <br> since the last text */
    uint32_t last_visible;
    uint32_t image; /* the block of the image since the last text; 0: none */
};

static void line_begin(struct splitting *s, size_t node, uint32_t block)
{
    s->line = (struct line){.node = block, .first = (uint32_t)node, .place = s->l->place[node]};
    s->line.after_image = s->image != 0;
    s->line.with_image = s->image != 0 && s->image == block;
    s->begun = true;
    s->in_word = false;
    s->last_visible = 0;
}

/* Quotation marks and brackets may follow the stop of a sentence. */
static bool closes(uint32_t c)
{
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

static void count_text(struct splitting *s, size_t node, struct str text)
{
    uint32_t place = s->l->place[node], c;
    for (size_t at = 0, n; at < text.n; at += n) {
        n = char_next(text, at, &c);
        if (char_is_blank(c)) {
            s->line.stops += s->in_word && char_is_stop(s->last_visible);
            s->in_word = false;
            continue;
        }
        bool wide = char_is_wide(c); /* scripts without spaces: two letters make a word */
        if (!s->in_word || (wide && (s->wide++ & 1))) {
            s->in_word = true;
            s->line.words++;
            s->line.link_words += (place & IN_LINK) != 0;
            s->line.bold_words += (place & IN_BOLD) != 0;
        }
        s->line.stops += c == 0x3002;
        if (!closes(c))
            s->last_visible = c;
    }
}

static void line_end(struct splitting *s, size_t node)
{
    struct lines *l = s->l;
    s->breaks = 0;
    if (!s->begun)
        return;
    s->begun = false;
    if (s->line.words == 0)
        return;
    s->image = 0;
    s->line.end = (uint32_t)node;
    s->line.ends_in_stop = char_is_stop(s->last_visible);
    s->line.stops += s->in_word && s->line.ends_in_stop;
    if (s->line.words > CAPTION_WORDS)
        s->line.place &= ~(uint32_t)IN_CAPTION;
    GROW(l->line, l->cap, l->n + 1);
    l->line[l->n++] = s->line;
}

static void take_text(struct splitting *s, size_t node, uint32_t block)
{
    const struct dom *d = s->l->dom;
    const struct node *t = &d->node[node];
    if (s->l->place[node] & IN_SKIPPED)
        return;
    if (!s->begun)
        line_begin(s, node, block);
    uint32_t before = s->line.words;
    for (size_t k = 0; k < t->n; k++)
        count_text(s, node, piece_text(d, &d->piece[t->first + k]));
    if (s->line.words != before)
        s->breaks = 0;
}

static bool is_block(const struct node *n)
{
    return (tag_class((enum tag)n->tag) & TAG_BLOCK) != 0;
}

/* The nearest block element from `node` up. */
static uint32_t block_of(const struct dom *d, uint32_t node)
{
    while (node && !is_block(&d->node[node]))
        node = d->node[node].parent;
    return node;
}

static void take_break(struct splitting *s, size_t node)
{
    s->in_word = false;
    if (++s->breaks >= 2)
        line_end(s, node);
}

void lines_read(const struct dom *dom, struct lines *out)
{
    *out = (struct lines){.dom = dom};
    out->place = xmalloc(sizeof *out->place * dom->node_n);
    out->first_line = xmalloc(sizeof *out->first_line * (dom->node_n + 1));
    places_read(out);
    struct splitting s = {.l = out};
    uint32_t block = 0;
    for (size_t i = 1; i < dom->node_n; i++) {
        const struct node *n = &dom->node[i];
        uint32_t here = is_block(n) ? (uint32_t)i : dom->node[block].end > i && n->parent == block ? block : block_of(dom, n->parent);
        if (here != block)
            line_end(&s, i);
        block = here;
        out->first_line[i] = (uint32_t)out->n;
        if (n->tag == TAG_ID_TEXT)
            take_text(&s, i, block);
        else if (n->tag == TAG_ID_BR)
            take_break(&s, i);
        else if (n->tag == TAG_ID_IMG)
            s.image = block ? block : 1;
    }
    line_end(&s, dom->node_n);
    out->first_line[0] = 0;
    out->first_line[dom->node_n] = (uint32_t)out->n;
}

void lines_free(struct lines *l)
{
    free(l->place);
    free(l->line);
    free(l->first_line);
    *l = (struct lines){0};
}

struct span lines_of(const struct lines *l, size_t node)
{
    size_t end = l->dom->node[node].end;
    struct span s = {l->first_line[node], l->first_line[end]};
    while (s.start < l->n && l->line[s.start].first < node)
        s.start++;
    if (s.end < s.start)
        s.end = s.start;
    while (s.end < l->n && l->line[s.end].first < end)
        s.end++;
    return s;
}

/* Below an image, set apart by its place or its letters. */
bool line_is_caption(const struct line *line)
{
    if (line->place & (IN_CAPTION | IN_FIGURE))
        return true;
    if (!line->after_image || line->words > BELOW_WORDS || (line->place & IN_SAPO))
        return false;
    return line->with_image || (line->place & (IN_ITALIC | IN_CENTER));
}

uint32_t line_container(const struct lines *l, const struct line *line)
{
    const struct dom *d = l->dom;
    uint32_t n = d->node[line->node].parent;
    if (line->place & (IN_ITEM | IN_CELL | IN_QUOTE))
        while (n && (l->place[n] & (IN_ITEM | IN_CELL | IN_QUOTE)))
            n = d->node[n].parent;
    while (n && (d->node[n].tag == TAG_ID_UL || d->node[n].tag == TAG_ID_OL || d->node[n].tag == TAG_ID_TBODY ||
                 d->node[n].tag == TAG_ID_TABLE || d->node[n].tag == TAG_ID_TR || d->node[n].tag == TAG_ID_DL))
        n = d->node[n].parent;
    return n;
}

/* --- text -------------------------------------------------------------------------------------------------------- */

/* The text of a line, piece by piece; a <br> reads as a space. */
struct walk {
    const struct lines *l;
    const struct line *line;
    size_t node, piece;
};

static bool walk_next(struct walk *w, struct str *text, const struct piece **piece)
{
    const struct dom *d = w->l->dom;
    for (; w->node < w->line->end; w->node++, w->piece = 0) {
        const struct node *n = &d->node[w->node];
        bool is_text = n->tag == TAG_ID_TEXT && !(w->l->place[w->node] & IN_SKIPPED);
        if (n->tag == TAG_ID_BR && w->piece++ == 0) {
            *piece = NULL;
            *text = STR(" ");
            return true;
        }
        if (is_text && w->piece < n->n) {
            *piece = &d->piece[n->first + w->piece++];
            *text = piece_text(d, *piece);
            return true;
        }
    }
    return false;
}

static void raw_text(const struct lines *l, const struct line *line, size_t most, struct buf *out)
{
    struct walk w = {l, line, line->first, 0};
    const struct piece *piece;
    struct str text;
    while (out->n < most && walk_next(&w, &text, &piece))
        buf_add(out, text.p, text.n < most ? text.n : most);
}

/* Appends bytes [from, to) of what piece says. References are not cut. */
static void add_part(const struct piece *piece, struct str text, struct span part, struct buf *out, struct offmap *map)
{
    size_t end = map && map->n ? map->seg[map->n - 1].in + map->seg[map->n - 1].in_n : 0;
    if (!map)
        ;
    else if (!piece)
        offmap_add(map, OFFMAP_INSERTED, 1, (struct span){end, end});
    else if (piece->own_n)
        offmap_add(map, OFFMAP_CHANGED, text.n, (struct span){piece->src, piece->src + piece->src_n});
    else
        offmap_add(map, OFFMAP_KEPT, span_len(part), (struct span){piece->src + part.start, piece->src + part.end});
    if (!piece || piece->own_n)
        buf_add_str(out, text);
    else
        buf_add_str(out, str_slice(text, part));
}

void line_text(const struct lines *l, const struct line *line, struct buf *out, struct offmap *map)
{
    struct walk w = {l, line, line->first, 0};
    const struct piece *piece;
    struct str text;
    struct buf raw = {0};
    raw_text(l, line, SIZE_MAX, &raw);
    struct str shown = str_trim(buf_str(&raw));
    size_t from = raw.n ? (size_t)(shown.p - raw.p) : 0, to = from + shown.n;
    for (size_t at = 0; walk_next(&w, &text, &piece); at += text.n) {
        struct span part = {at < from ? from - at : 0, at + text.n > to ? (to > at ? to - at : 0) : text.n};
        if (part.start < part.end && part.start < text.n)
            add_part(piece, text, part, out, map);
    }
    buf_free(&raw);
}

struct span line_source(const struct lines *l, const struct line *line)
{
    const struct dom *d = l->dom;
    struct span s = {d->node[line->first].src, d->node[line->first].src_end};
    for (size_t i = line->first; i < line->end; i++)
        if (d->node[i].tag == TAG_ID_TEXT && !(l->place[i] & IN_SKIPPED))
            s.end = d->node[i].src_end;
    return s;
}

void line_fold(const struct lines *l, const struct line *line, struct buf *out)
{
    struct buf raw = {0};
    raw_text(l, line, (size_t)2 * PHRASE_BYTES_MAX, &raw);
    words_fold(buf_str(&raw), out);
    buf_free(&raw);
}
