/* Private to rules/: the words of a list as a tree of code points. */
#ifndef CHISO_RULES_TREE_H
#define CHISO_RULES_TREE_H

#include "rules/set.h"

struct node {
    uint32_t letter;
    bool ends; /* a word ends here */
    struct node *child, *last, *next;
};

struct tree {
    struct arena arena; /* of the nodes; freed by the owner */
    struct node root;
    size_t word_n, node_n;
};

/* Which words: all, or those that a condition keeps and that `wants` says yes to. `lower`: in small letters. */
struct tree_words {
    const struct list *list;
    struct word_filter filter;
    bool (*wants)(struct str word); /* or NULL */
    bool lower;
};

/* Adds words in all their spellings. */
void tree_build(struct tree *t, struct tree_words words);
/* The tree as a regular expression, longest word first; into `out`. */
void tree_write(const struct tree *t, struct buf *out);

#endif
