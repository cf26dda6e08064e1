#include "page/lines.h"

#include <stdlib.h>

#include "base/letter.h"
#include "page/squeeze.h"

#define CAPTION_WORDS 120 /* what is longer is text, whatever its class says */
#define MARK_BYTES    40
#define CLIMB_MAX     64 /* lists within lists */
#define LINKED_WORDS  4  /* of a headline */
#define BESIDE_WORDS  15
#define BELOW_WORDS   45 /* ... and whatever stands above it */

/* --- places ------------------------------------------------------------------------------------------------------ */

static const uint32_t tag_place[TAG_ID_N] = {
    [TAG_ID_A] = IN_LINK,        [TAG_ID_EM] = IN_ITALIC,
    [TAG_ID_I] = IN_ITALIC,      [TAG_ID_CENTER] = IN_CENTER,
    [TAG_ID_B] = IN_BOLD,        [TAG_ID_STRONG] = IN_BOLD,
    [TAG_ID_H1] = IN_HEADING,    [TAG_ID_H2] = IN_HEADING,
    [TAG_ID_H3] = IN_HEADING,    [TAG_ID_H4] = IN_HEADING,
    [TAG_ID_H5] = IN_HEADING,    [TAG_ID_H6] = IN_HEADING,
    [TAG_ID_FIGURE] = IN_FIGURE, [TAG_ID_FIGCAPTION] = IN_CAPTION,
    [TAG_ID_LI] = IN_ITEM,       [TAG_ID_DD] = IN_ITEM,
    [TAG_ID_DT] = IN_ITEM,       [TAG_ID_TD] = IN_CELL,
    [TAG_ID_TH] = IN_CELL,       [TAG_ID_BLOCKQUOTE] = IN_QUOTE,
    [TAG_ID_P] = IN_PARAGRAPH,   [TAG_ID_HEAD] = IN_HEAD,
    [TAG_ID_TITLE] = IN_HEAD,
};

/* What never ends may hold the article, but for scripts. */
static bool is_skipped(const struct node *n, bool hidden)
{
    bool raw = n->tag == TAG_ID_SCRIPT || n->tag == TAG_ID_STYLE;
    bool whole = n->tag == TAG_ID_BODY || n->tag == TAG_ID_HTML;
    if (n->tag == TAG_ID_NOSCRIPT && hidden)
        return false;
    if (tag_class((enum tag)n->tag) & TAG_SKIP)
        return raw || !(n->flags & NODE_UNCLOSED);
    return (n->flags & NODE_HIDDEN) && !whole && !hidden;
}

/* A place to be led to leads nowhere itself. */
static bool is_anchor(const struct dom *d, size_t node)
{
    return d->node[node].tag == TAG_ID_A && dom_attr(d, node, ATTR_HREF).n == 0 && dom_attr(d, node, ATTR_NAME).n > 0;
}

static uint32_t own_place(const struct dom *d, size_t node, bool hidden)
{
    const struct node *n = &d->node[node];
    bool whole = n->tag == TAG_ID_BODY || n->tag == TAG_ID_HTML;
    uint32_t place = is_anchor(d, node) ? 0 : tag_place[n->tag];
    if (is_skipped(n, hidden))
        place |= IN_SKIPPED;
    if (tag_class((enum tag)n->tag) & TAG_FURNITURE)
        place |= IN_FURNITURE;
    if ((n->hints & HINT_CAPTION) && !whole)
        place |= IN_CAPTION;
    if ((n->hints & HINT_DATE) && !whole)
        place |= IN_DATE;
    if ((n->hints & HINT_BYLINE) && !whole)
        place |= IN_BYLINE;
    if (n->flags & NODE_CENTERED)
        place |= IN_CENTER;
    return place;
}

static bool is_block(const struct node *n)
{
    return (tag_class((enum tag)n->tag) & TAG_BLOCK) || (n->flags & NODE_STAMP);
}

static void places_read(struct lines *l, bool hidden)
{
    const struct dom *d = l->dom;
    for (size_t i = 0; i < d->node_n; i++) {
        uint32_t above = i ? l->place[d->node[i].parent] : 0;
        if (d->node[i].tag == TAG_ID_TD || d->node[i].tag == TAG_ID_TH)
            above &= ~(uint32_t)(IN_ITEM | IN_PARAGRAPH);
        if (d->node[i].tag == TAG_ID_LI)
            above &= ~(uint32_t)(IN_CELL);
        if (d->node[i].flags & NODE_STAMP)
            above = (above & ~(uint32_t)IN_HEADING) | IN_DATE;
        l->place[i] = above | own_place(d, i, hidden);
        l->block[i] = is_block(&d->node[i]) ? (uint32_t)i : i ? l->block[d->node[i].parent] : 0;
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
    size_t last_text; /* the last one with words */
    uint32_t image;   /* the block of the image since the last text; 0: none */
};

static void line_begin(struct splitting *s, size_t node, uint32_t block)
{
    s->line = (struct line){.node = block, .first = (uint32_t)node};
    s->begun = true;
    s->in_word = false;
    s->last_visible = 0;
}

/* Quotation marks and brackets may follow the stop of a sentence. */
static bool closes(uint32_t c)
{
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

static void end_word(struct splitting *s)
{
    s->line.stops += s->in_word && code_is_stop(s->last_visible);
    s->in_word = false;
}

/* Behind the letters at `at` that only go on with a word; the last of them may be all that shows. */
static size_t pass_letters(struct splitting *s, struct str text, size_t at)
{
    uint32_t last = s->last_visible;
    size_t end = at;
    for (size_t n; end < text.n; end += n) {
        uint32_t c = letter_read(text, end, &n);
        if (!letter_is_ascii(c) && !letter_is_latin(c) && !(c >= '0' && c <= '9'))
            break;
        last = c;
    }
    s->last_visible = last;
    return end;
}

static void count_text(struct splitting *s, size_t node, struct str text)
{
    uint32_t place = s->l->place[node], c;
    for (size_t at = 0, n; at < text.n; at += n) {
        if (s->in_word && (at = pass_letters(s, text, at)) == text.n)
            break;
        n = code_next(text, at, &c);
        if (code_is_blank(c)) {
            end_word(s);
            continue;
        }
        bool wide = code_is_wide(c); /* scripts without spaces: two letters make a word */
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
    s->line.ends_in_stop = code_is_stop(s->last_visible);
    end_word(s);
    if (s->line.words > CAPTION_WORDS)
        s->line.place &= ~(uint32_t)IN_CAPTION;
    GROW(l->line, l->cap, l->n + 1);
    l->line[l->n++] = s->line;
}

static bool is_white(const struct splitting *s, const struct node *text)
{
    const struct dom *d = s->l->dom;
    for (size_t k = 0; k < text->n; k++)
        if (str_trim(piece_text(d, &d->piece[text->first + k])).n > 0)
            return false;
    return true;
}

/* All bold up to a <br>, and then no more: a line of its own. */
static bool ends_heading(const struct splitting *s, size_t node)
{
    return s->line.words > 0 && s->line.bold_words == s->line.words && !(s->l->place[node] & IN_BOLD);
}

/* The element of the letters that a text stands in: within its block, the outermost; 0: it stands in the block itself.
 */
static size_t letters_of(const struct lines *l, size_t text)
{
    const struct dom *d = l->dom;
    size_t n = 0, up = d->node[text].parent;
    for (int steps = 0; up && !is_block(&d->node[up]) && steps < CLIMB_MAX; steps++, up = d->node[up].parent)
        n = up;
    return n;
}

/* All that stands in one element up to a <br>, and then one of another name: a line of its own. */
static bool ends_span(const struct splitting *s, size_t node)
{
    const struct dom *d = s->l->dom;
    size_t before = letters_of(s->l, s->line.first), after = letters_of(s->l, node);
    if (s->line.words == 0 || !before || !after || before == after || s->last_text >= d->node[before].end)
        return false;
    struct str one = dom_attr(d, before, ATTR_CLASS), other = dom_attr(d, after, ATTR_CLASS);
    return one.n > 0 && other.n > 0 && !str_eq(one, other);
}

/* A link up to a <br>, as long as a headline, and then words that are none. */
static bool ends_link(const struct splitting *s, size_t node)
{
    return s->line.words >= LINKED_WORDS && s->line.link_words == s->line.words && !(s->l->place[node] & IN_LINK);
}

/* Whether text after a <br> begins a line of its own. */
static bool ends_at_break(const struct splitting *s, size_t node)
{
    return ends_heading(s, node) || ends_span(s, node) || ends_link(s, node);
}

/* Parts words as white space does. */
static bool is_icon(const struct dom *d, size_t node)
{
    const struct node *n = &d->node[node];
    return n->tag == TAG_ID_SVG || node_is_image(n) || (n->tag == TAG_ID_I && n->end == node + 1);
}

/* White space before the first word says nothing of it: an image may stand between the two. */
static void place_line(struct splitting *s, size_t node)
{
    s->line.place = s->l->place[node];
    s->line.after_image = s->image != 0;
    s->line.with_image = s->image != 0 && s->image == s->line.node;
    s->line.beside_image = s->line.with_image && s->breaks == 0;
}

static void take_text(struct splitting *s, size_t node, uint32_t block)
{
    const struct dom *d = s->l->dom;
    const struct node *t = &d->node[node];
    if (s->l->place[node] & IN_SKIPPED)
        return;
    if (s->begun && s->breaks > 0 && ends_at_break(s, node) && !is_white(s, t))
        line_end(s, node);
    if (!s->begun)
        line_begin(s, node, block);
    uint32_t before = s->line.words;
    for (size_t k = 0; k < t->n; k++)
        count_text(s, node, piece_text(d, &d->piece[t->first + k]));
    if (s->line.words == before)
        return;
    if (before == 0)
        place_line(s, node);
    s->breaks = 0;
    s->last_text = node;
}

static void take_break(struct splitting *s, size_t node)
{
    end_word(s);
    if (++s->breaks >= 2)
        line_end(s, node);
}

void lines_read(const struct dom *dom, bool hidden, struct lines *out)
{
    *out = (struct lines){.dom = dom};
    out->place = xmalloc(sizeof *out->place * dom->node_n);
    out->block = xmalloc(sizeof *out->block * dom->node_n);
    out->first_line = xmalloc(sizeof *out->first_line * (dom->node_n + 1));
    places_read(out, hidden);
    struct splitting s = {.l = out};
    uint32_t block = 0;
    for (size_t i = 1; i < dom->node_n; i++) {
        const struct node *n = &dom->node[i];
        if (out->block[i] != block)
            line_end(&s, i);
        block = out->block[i];
        out->first_line[i] = (uint32_t)out->n;
        if (n->tag == TAG_ID_TEXT)
            take_text(&s, i, block);
        else if (n->tag == TAG_ID_BR)
            take_break(&s, i);
        else if (node_is_image(n))
            s.image = block ? block : 1;
        if (s.begun && is_icon(dom, i))
            end_word(&s);
    }
    line_end(&s, dom->node_n);
    out->first_line[0] = 0;
    out->first_line[dom->node_n] = (uint32_t)out->n;
}

void lines_free(struct lines *l)
{
    free(l->place);
    free(l->block);
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

bool lines_several(const struct lines *l, size_t node)
{
    return span_len(lines_of(l, node)) > 1;
}

bool line_hinted(const struct lines *l, const struct line *line, uint32_t hints)
{
    const struct dom *d = l->dom;
    size_t n = line->first, steps = 0;
    for (; n != 0 && steps < HINT_STEPS; n = d->node[n].parent, steps++)
        if (d->node[n].hints & hints)
            return true;
    return false;
}

/* A paragraph that an image stands in, at its side. */
static bool is_paragraph_beside(const struct line *line)
{
    return line->beside_image && (line->place & IN_PARAGRAPH) && line->stops > 0 && line->ends_in_stop &&
           line->words >= BESIDE_WORDS && !(line->place & (IN_ITALIC | IN_CENTER));
}

/* Below an image, set apart by its place or its letters. */
bool line_is_caption(const struct line *line)
{
    if (line->place & (IN_CAPTION | IN_FIGURE))
        return true;
    if (!line->after_image || line->words > BELOW_WORDS || (line->place & IN_SAPO) || is_paragraph_beside(line))
        return false;
    return line->with_image || (line->place & (IN_ITALIC | IN_CENTER));
}

static bool holds_parts(enum tag t)
{
    return t == TAG_ID_UL || t == TAG_ID_OL || t == TAG_ID_DL || t == TAG_ID_TABLE || t == TAG_ID_TBODY ||
           t == TAG_ID_TR;
}

/* A cell of a table that only lays out the page is no part. */
uint32_t line_container(const struct lines *l, const struct line *line)
{
    const struct dom *d = l->dom;
    uint32_t n = d->node[line->node].parent, parts = IN_ITEM | IN_QUOTE | (line->table ? IN_CELL : 0);
    if (!(line->place & (parts | IN_HEADING)) && lines_several(l, line->node))
        return line->node;
    for (int steps = 0; n && steps < CLIMB_MAX; steps++) {
        bool part = (line->place & parts) && (l->place[n] & parts);
        if (!part && !holds_parts((enum tag)d->node[n].tag) && lines_several(l, n))
            break;
        n = d->node[n].parent;
    }
    return n;
}

/* --- text -------------------------------------------------------------------------------------------------------- */

/* The text of a line, piece by piece; a <br> reads as a space. */
struct walk {
    const struct lines *l;
    const struct line *line;
    size_t node, piece;
    bool gap; /* the space after the mark has been given */
};

/* A place or a paper stands before the first word in an element of its own, and only the page's style parts the two:
 * where a small letter meets a capital, a space is meant. */
static bool is_after_mark(const struct walk *w, const struct node *n)
{
    const struct dom *d = w->l->dom;
    const struct node *first = &d->node[w->line->first];
    uint32_t before = 0, after;
    if (w->gap || w->piece > 0 || n == first || first->parent == w->line->node || n->parent == first->parent)
        return false;
    for (size_t i = w->line->first + 1; &d->node[i] != n; i++)
        if (d->node[i].tag == TAG_ID_TEXT || d->node[i].tag == TAG_ID_BR)
            return false;
    if (first->n == 0 || n->n == 0)
        return false;
    struct str mark = piece_text(d, &d->piece[first->first + first->n - 1]), text = piece_text(d, &d->piece[n->first]);
    for (size_t at = 0; at < mark.n;)
        at += code_next(mark, at, &before);
    code_next(text, 0, &after);
    return mark.n <= MARK_BYTES && code_is_word((int32_t)before) && !code_is_capital(before) && code_is_capital(after);
}

static bool walk_next(struct walk *w, struct str *text, const struct piece **piece)
{
    const struct dom *d = w->l->dom;
    for (; w->node < w->line->end; w->node++, w->piece = 0) {
        const struct node *n = &d->node[w->node];
        bool is_text = n->tag == TAG_ID_TEXT && !(w->l->place[w->node] & IN_SKIPPED);
        if ((n->tag == TAG_ID_BR || is_icon(d, w->node)) && w->piece++ == 0) {
            *piece = NULL;
            *text = STR(" ");
            return true;
        }
        if (is_text && is_after_mark(w, n)) {
            w->gap = true;
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
    struct walk w = {.l = l, .line = line, .node = line->first};
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
    struct walk w = {.l = l, .line = line, .node = line->first};
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
