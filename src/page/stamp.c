#include "page/stamp.h"

#include "page/datetime.h"

#define HEADING_NODES 32 /* of one that is looked into */
#define STAMP_BYTES   60
#define STAMP_PART    3  /* a third of it is the date */
#define HEADING_PART  2  /* ... and it is less than half of the heading */

struct seeking {
    struct dom *dom;
    const struct page_words *words;
    struct buf text, folded;
};

static size_t text_bytes(struct seeking *s, size_t node)
{
    s->text.n = 0;
    dom_text(s->dom, node, &s->text);
    return s->text.n;
}

static bool says_when(const struct seeking *s, struct str text)
{
    enum phrase_kind kind = words_phrase(s->words, text, PHRASE_NONE, NULL);
    return kind == PHRASE_DATELINE || kind == PHRASE_UPDATED;
}

/* A date may be a part of the headline: it is none where its element or its words say so, where it has a time of day,
 * or stands in brackets. */
static bool is_stamp(struct seeking *s, size_t node)
{
    const struct node *n = &s->dom->node[node];
    struct moment m;
    struct span where;
    if (n->tag == TAG_ID_TEXT || n->tag == TAG_ID_A || text_bytes(s, node) > STAMP_BYTES ||
        !str_has_digit(buf_str(&s->text)))
        return false;
    words_fold(buf_str(&s->text), &s->folded);
    struct str text = buf_str(&s->folded);
    if (!moment_find(text, s->words, false, &m, &where) || span_len(where) * STAMP_PART < text.n)
        return false;
    return n->tag == TAG_ID_TIME || (n->hints & HINT_DATE) || (m.parts & MOMENT_TIME) ||
           says_when(s, text) || (text.p[0] == '(' && text.p[text.n - 1] == ')');
}

void stamps_find(struct dom *d, const struct page_words *words)
{
    struct seeking s = {.dom = d, .words = words};
    for (size_t i = 1; i < d->node_n; i++) {
        const struct node *heading = &d->node[i];
        if (heading->tag < TAG_ID_H1 || heading->tag > TAG_ID_H3 || heading->end - i < 3 ||
            heading->end - i > HEADING_NODES)
            continue;
        size_t all = text_bytes(&s, i);
        for (; i + 1 < heading->end; i++)
            if (is_stamp(&s, i + 1) && s.text.n * HEADING_PART < all)
                d->node[i + 1].flags |= NODE_STAMP;
    }
    buf_free(&s.text);
    buf_free(&s.folded);
}
