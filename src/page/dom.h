/* A page as a compact array of nodes in document order, made from libxml2's SAX events.
 *
 *   node[i]'s subtree is node[i] .. node[node[i].end - 1]; a text node is a run of pieces, an element has attributes.
 *
 * A piece is text as it stands in the source, or what stands there for a character reference. So every byte of text
 * knows its source, and text is not copied. */
#ifndef CHISO_PAGE_DOM_H
#define CHISO_PAGE_DOM_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/problem.h"
#include "page/tags.h"
#include "page/words.h"

struct attr {
    enum attr_name name;
    struct str value; /* character references resolved; in the page's arena */
};

/* NODE_STAMP: a date in a heading, and no part of it. */
enum node_flag { NODE_HIDDEN = 1, NODE_CENTERED = 2, NODE_RIGHT = 4, NODE_UNCLOSED = 8, NODE_STAMP = 16 };

struct node {
    uint16_t tag;
    uint16_t flags;
    uint32_t hints;        /* what class, id and the like say: bits of enum hint */
    uint32_t parent, end;  /* indices; the root is its own parent */
    uint32_t src, src_end; /* element: its start tag's `<` to the end of its end tag */
    uint32_t first, n;     /* text: pieces; element: attributes */
};

/* Text as it stands in the source (own_n == 0), or `own` for the reference that stands there. */
struct piece {
    uint32_t src, src_n;
    uint32_t own, own_n; /* in dom.owned */
};

struct dom {
    struct str src;
    struct node *node;
    size_t node_n, node_cap;
    struct piece *piece;
    size_t piece_n, piece_cap;
    struct attr *attr;
    size_t attr_n, attr_cap;
    struct buf owned;
    struct arena *arena;
};

/* Parses src. Losses go to problems. */
void dom_read(struct str src, const struct page_words *words, struct arena *arena, struct dom *out,
              struct problems *problems);
void dom_free(struct dom *d);

struct str dom_attr(const struct dom *d, size_t node, enum attr_name name); /* empty when it has none */
struct str piece_text(const struct dom *d, const struct piece *p);
/* Where `value` stands within the start tag of node; the whole tag when it cannot be told. */
struct span dom_value_span(const struct dom *d, size_t node, struct str value);
bool dom_holds_image(const struct dom *d, size_t node);
/* Appends the text of the subtree, white space squeezed, skipped elements left out; not all of a very long one. */
void dom_text(const struct dom *d, size_t node, struct buf *out);

static inline bool node_is_image(const struct node *n)
{
    return n->tag == TAG_ID_IMG || n->tag == TAG_ID_AMP_IMG;
}

static inline bool dom_in(const struct dom *d, size_t node, size_t root)
{
    return node >= root && node < d->node[root].end;
}

#endif
