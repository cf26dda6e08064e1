/* Questions to the array of nodes. */
#include "page/dom.h"

#include "page/squeeze.h"

struct str dom_attr(const struct dom *d, size_t node, enum attr_name name)
{
    const struct node *n = &d->node[node];
    if (n->tag == TAG_ID_TEXT)
        return STR_EMPTY;
    for (size_t i = 0; i < n->n; i++)
        if (d->attr[n->first + i].name == name)
            return d->attr[n->first + i].value;
    return STR_EMPTY;
}

struct str piece_text(const struct dom *d, const struct piece *p)
{
    return p->own_n ? (struct str){d->owned.p + p->own, p->own_n} : (struct str){d->src.p + p->src, p->src_n};
}

struct span dom_value_span(const struct dom *d, size_t node, struct str value)
{
    const struct node *n = &d->node[node];
    size_t end = node + 1 < d->node_n && d->node[node + 1].src < n->src_end ? d->node[node + 1].src : n->src_end;
    struct span tag = {n->src, end};
    const char *hit = value.n ? memmem(d->src.p + tag.start, span_len(tag), value.p, value.n) : NULL;
    if (!hit)
        return tag;
    size_t start = (size_t)(hit - d->src.p);
    return (struct span){start, start + value.n};
}

bool dom_holds_image(const struct dom *d, size_t node)
{
    for (size_t i = node; i < d->node[node].end; i++)
        if (node_is_image(&d->node[i]))
            return true;
    return false;
}

/* Headlines, names and the like are asked for their text: what is longer is none. */
#define TEXT_NODES_MAX 4096
#define TEXT_BYTES_MAX 8192

void dom_text(const struct dom *d, size_t node, struct buf *out)
{
    struct buf raw = {0};
    for (size_t i = node; i < d->node[node].end && i < node + TEXT_NODES_MAX && raw.n < TEXT_BYTES_MAX; i++) {
        const struct node *n = &d->node[i];
        unsigned classes = tag_class((enum tag)n->tag);
        if (i > node && ((classes & TAG_SKIP) || (n->flags & (NODE_HIDDEN | NODE_STAMP)))) {
            i = n->end - 1;
            continue;
        }
        if (n->tag == TAG_ID_BR || (classes & TAG_BLOCK))
            buf_add_c(&raw, ' ');
        for (size_t k = 0; n->tag == TAG_ID_TEXT && k < n->n; k++)
            buf_add_str(&raw, piece_text(d, &d->piece[n->first + k]));
    }
    squeeze_text(buf_str(&raw), out);
    buf_free(&raw);
}
