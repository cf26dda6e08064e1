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
    size_t node_n;
    bool ends_in_digit; /* some word */
    bool cased;         /* capital first letters must be capital in the text; the others are small */
    bool lower;         /* all letters are small ones */
};

/* True for a word that the condition keeps. */
bool word_is_kept(const struct word *w, struct word_filter filter);
/* Bytes of the words that a condition keeps, in one spelling each; 0 where it keeps none. */
size_t tree_weigh(const struct list *list, struct word_filter filter);
/* Adds the words in all their spellings. */
void tree_build(struct tree *t, const struct list *list, struct word_filter filter);
/* The tree as a regular expression, longest word first; into `out`. */
void tree_write(const struct tree *t, struct buf *out);

#endif
