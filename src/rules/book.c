/* From the tree of a long list to its book, and the expression that asks it. */
#include "rules/book.h"

#include <stdlib.h>

#include "base/letter.h"

bool book_is_word(uint32_t c)
{
    if (c < 0x80)
        return letter_is_ascii(c) || is_digit((char)c);
    if (letter_is_latin(c))
        return true;
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO) ||
           (k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO);
}

/* A tree on its way into a book. */
struct making {
    struct book *book;
    const struct node **source; /* of each node of the book */
    struct shape {
        uint8_t parts, letters; /* begun on the way to the node */
    } * shape;
};

static int by_letter(const void *a, const void *b)
{
    const struct node *const *x = a, *const *y = b;
    return ((*x)->letter > (*y)->letter) - ((*x)->letter < (*y)->letter);
}

static void fill_node(struct making *m, size_t i, size_t parent)
{
    struct book *b = m->book;
    const struct node *from = m->source[i];
    struct shape shape = m->shape[parent];
    bool word = book_is_word(from->letter);
    if (word && !b->node[parent].word && shape.parts < UINT8_MAX)
        shape.parts++;
    if (shape.letters < UINT8_MAX)
        shape.letters++;
    b->node[i] = (struct page_node){from->letter, 0, 0, word, from->ends};
    m->shape[i] = shape;
    b->parts = shape.parts > b->parts ? shape.parts : b->parts;
    b->letters = shape.letters > b->letters ? shape.letters : b->letters;
}

/* The children of node `at`, sorted, go to the end of the book. */
static void add_children(struct making *m, size_t at)
{
    struct book *b = m->book;
    size_t first = b->node_n;
    for (const struct node *c = m->source[at]->child; c; c = c->next)
        m->source[b->node_n++] = c;
    b->node[at].first = (uint32_t)first;
    b->node[at].n = (uint16_t)(b->node_n - first);
    if (b->node_n - first > 1)
        qsort(m->source + first, b->node_n - first, sizeof *m->source, by_letter);
    for (size_t i = first; i < b->node_n; i++)
        fill_node(m, i, at);
}

static void note_beginnings(struct book *b)
{
    for (uint32_t i = b->node[0].first; i < b->node[0].first + b->node[0].n; i++)
        if (book_begin(b->node[i].letter) < BEGIN_N)
            b->begin[book_begin(b->node[i].letter)] = (uint16_t)i;
}

struct book *book_new(struct arena *arena, const struct list *list, struct word_filter filter)
{
    struct tree t = {.cased = filter.cased, .lower = !filter.cased};
    struct book *b = ARENA_NEW(arena, struct book);
    tree_build(&t, list, filter);
    *b = (struct book){.node = ARENA_ARRAY(arena, struct page_node, t.node_n + 1), .node_n = 1, .cased = t.cased};
    struct making m = {b, ARENA_ARRAY(&t.arena, const struct node *, t.node_n + 1),
                       ARENA_ARRAY(&t.arena, struct shape, t.node_n + 1)};
    m.source[0] = &t.root;
    for (size_t i = 0; i < b->node_n; i++)
        add_children(&m, i);
    note_beginnings(b);
    arena_free(&t.arena);
    return b;
}

/* Word for word where that finds all that the book has here, else letter for letter; the longest first. */
void book_write(const struct book *b, size_t index, struct buf *out)
{
    size_t ask = ASK_N * index + 1;
    buf_printf(out, "(?<LIST>(?C%zu)(?:(?C%zu)\\p{Xan}++", ask + ASK_START, ask + ASK_WORDS);
    if (b->parts > 1)
        buf_printf(out, "(?:\\P{Xan}{1,%d}+\\p{Xan}++){0,%zu}", GAP_MAX, b->parts - 1);
    buf_printf(out, "|(?C%zu)(?s:.){1,%zu}))(?C%zu)", ask + ASK_LETTERS, b->letters, ask + ASK_END);
}
