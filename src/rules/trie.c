/* The words of a list as one regular expression: a tree of code points, common beginnings once, longest word first.
 *
 *   năm, nămưa, nay  ->  n(?:ăm(?:ưa)?|ay) */
#include <stdlib.h>
#include <utf8proc.h>

#include "base/spelling.h"
#include "rules/set.h"

/* Syllables of one word that are tried in all their spellings; further ones stay as written. */
#define VARIED_MAX 5

struct node {
    uint32_t letter;
    bool ends; /* a word ends here */
    struct node *child, *last, *next;
};

struct tree {
    struct arena *arena; /* of the nodes */
    struct node root;
    bool any;
};

static struct node *child_of(struct tree *t, struct node *parent, uint32_t letter)
{
    for (struct node *n = parent->child; n; n = n->next)
        if (n->letter == letter)
            return n;
    struct node *n = ARENA_NEW(t->arena, struct node);
    n->letter = letter;
    if (parent->last)
        parent->last->next = n;
    else
        parent->child = n;
    parent->last = n;
    return n;
}

static struct node *descend(struct tree *t, struct node *at, struct str letters)
{
    for (size_t i = 0; i < letters.n;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)letters.p + i, (utf8proc_ssize_t)(letters.n - i), &c);
        at = child_of(t, at, n > 0 ? (uint32_t)c : (unsigned char)letters.p[i]);
        i += n > 0 ? (size_t)n : 1;
    }
    return at;
}

/* Adds word[from..] below `at`, each syllable in all its spellings. */
static void add_spellings(struct tree *t, struct node *at, struct str word, size_t from, int varied)
{
    while (from < word.n) {
        size_t end = letters_end(word, from);
        if (end == from) {
            end = from + char_length(word, from);
            at = descend(t, at, (struct str){word.p + from, end - from});
            from = end;
            continue;
        }
        struct str out[SPELLINGS_MAX], syllable = {word.p + from, end - from};
        size_t n = varied < VARIED_MAX ? spelling_variants(syllable, t->arena, out) : 1;
        for (size_t i = 1; i < n; i++)
            add_spellings(t, descend(t, at, out[i]), word, end, varied + 1);
        varied += n > 1;
        at = descend(t, at, syllable);
        from = end;
    }
    at->ends = true;
}

static void add_word(struct tree *t, struct str word)
{
    if (!word.n)
        return;
    add_spellings(t, &t->root, word, 0, 0);
    t->any = true;
}

static bool next_part(struct str s, size_t *at, struct str *out)
{
    if (*at > s.n || !s.n)
        return false;
    size_t end = *at;
    while (end < s.n && s.p[end] != '|')
        end++;
    *out = (struct str){s.p + *at, end - *at};
    *at = end + 1;
    return true;
}

static bool is_kept(const struct word *w, struct word_filter filter)
{
    if (filter.column < 0)
        return true;
    struct str value;
    if (!filter.values.n)
        return !w->field[filter.column].n;
    for (size_t at = 0; next_part(filter.values, &at, &value);)
        if (str_eq(value, w->field[filter.column]))
            return true;
    return false;
}

static void write_letter(struct buf *out, uint32_t c)
{
    bool plain = c >= 0x80 || c == ' ' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!plain)
        buf_add_c(out, '\\');
    buf_add_codepoint(out, c);
}

/* More than one child, and none of them has any: one class. */
static bool is_class(const struct node *n)
{
    if (!n->child || !n->child->next)
        return false;
    for (const struct node *c = n->child; c; c = c->next)
        if (c->child)
            return false;
    return true;
}

static void write_below(struct buf *out, const struct node *n);

static void write_branches(struct buf *out, const struct node *n)
{
    for (const struct node *c = n->child; c; c = c->next) {
        if (c != n->child)
            buf_add_c(out, '|');
        write_letter(out, c->letter);
        write_below(out, c);
    }
}

/* What may follow node n. */
static void write_below(struct buf *out, const struct node *n)
{
    while (n->child && !n->child->next && !n->ends) {
        n = n->child;
        write_letter(out, n->letter);
    }
    if (!n->child)
        return;
    if (is_class(n)) {
        buf_add_c(out, '[');
        for (const struct node *c = n->child; c; c = c->next)
            write_letter(out, c->letter);
        buf_add_c(out, ']');
    } else {
        buf_add_str(out, STR("(?:"));
        write_branches(out, n);
        buf_add_c(out, ')');
    }
    if (n->ends)
        buf_add_c(out, '?');
}

struct str trie_of_list(struct arena *arena, const struct list *list, struct word_filter filter)
{
    struct arena nodes = {0};
    struct tree tree = {.arena = &nodes};
    for (size_t i = 0; i < list->word_n; i++) {
        const struct word *w = &list->word[i];
        if (!is_kept(w, filter))
            continue;
        add_word(&tree, w->text);
        struct str also = word_field(list, w, STR("also")), spelling;
        for (size_t at = 0; next_part(also, &at, &spelling);)
            add_word(&tree, spelling);
    }
    struct buf regex = {0};
    if (tree.any)
        write_below(&regex, &tree.root);
    struct str kept = arena_str(arena, buf_str(&regex));
    buf_free(&regex);
    arena_free(&nodes);
    return kept;
}
