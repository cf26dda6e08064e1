/* A tree of words as a regular expression: common beginnings once, longest word first.
 *
 *   năm, nămưa, nay  ->  n(?:ăm(?:ưa)?|ay) */
#include "base/letter.h"
#include "rules/tree.h"

#include <utf8proc.h>

static void write_letter(const struct tree *t, struct buf *out, uint32_t c)
{
    bool plain = c >= 0x80 || c == ' ' || letter_is_ascii(c) || is_digit((char)c);
    bool strict = t->cased && (uint32_t)utf8proc_tolower((utf8proc_int32_t)c) != c;
    if (strict)
        buf_add_str(out, STR("(?-i:"));
    if (!plain)
        buf_add_c(out, '\\');
    buf_add_codepoint(out, c);
    if (strict)
        buf_add_c(out, ')');
}

static void write_below(const struct tree *t, struct buf *out, const struct node *n);

static void write_branches(const struct tree *t, struct buf *out, const struct node *n)
{
    for (const struct node *c = n->child; c; c = c->next) {
        if (c != n->child)
            buf_add_c(out, '|');
        write_letter(t, out, c->letter);
        write_below(t, out, c);
    }
}

/* What may follow node n. */
static void write_below(const struct tree *t, struct buf *out, const struct node *n)
{
    while (n->child && !n->child->next && !n->ends) {
        n = n->child;
        write_letter(t, out, n->letter);
    }
    if (!n->child)
        return;
    buf_add_str(out, STR("(?:"));
    write_branches(t, out, n);
    buf_add_c(out, ')');
    if (n->ends)
        buf_add_c(out, '?');
}

void tree_write(const struct tree *t, struct buf *out)
{
    write_below(t, out, &t->root);
}
