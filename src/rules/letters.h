/* Private to rules/: trees of letters, on whose nodes stand rules. All children of all nodes are found in one table,
 * since a text asks for nodes here and there, and each step along a list of children would wait for memory. */
#ifndef CHISO_RULES_LETTERS_H
#define CHISO_RULES_LETTERS_H

#include "rules/set.h"

enum { LETTER_BITS = 2 };

struct letter_node {
    uint32_t letter, depth, index;
    uint64_t *rules[LETTER_BITS]; /* bit sets, or NULL: none */
};

/* A child, or none: whose and by which letter is told without a look at either node. */
struct letter_slot {
    uint32_t parent, letter;
    struct letter_node *child;
};

struct letter_tree {
    struct arena *arena;
    size_t bits_n; /* 64-bit words of a bit set */
    struct letter_slot *slot;
    size_t slot_n, node_n;
};

struct letter_tree *letter_tree_new(struct arena *arena, size_t rule_n);
/* A node that is nobody's child. */
struct letter_node *letter_root(struct letter_tree *t);
/* Where the child of a node is, or would be. */
static inline struct letter_slot *letter_slot_of(const struct letter_tree *t, uint32_t parent, uint32_t letter)
{
    uint32_t hash = (parent * 0x9E3779B1u ^ letter) * 0x85EBCA6Bu;
    for (size_t i = hash ^ hash >> 15;; i++) {
        struct letter_slot *slot = &t->slot[i & (t->slot_n - 1)];
        if (!slot->child || (slot->letter == letter && slot->parent == parent))
            return slot;
    }
}

/* The child of a node, or NULL. */
static inline struct letter_node *letter_child(const struct letter_tree *t, const struct letter_node *parent,
                                               uint32_t letter)
{
    return letter_slot_of(t, parent->index, letter)->child;
}
/* The same, made where there is none. */
struct letter_node *letter_add(struct letter_tree *t, const struct letter_node *parent, uint32_t letter);
/* Sets a rule's bit in one of the sets of a node. */
void letter_mark(struct letter_tree *t, struct letter_node *n, size_t bits, size_t rule);
/* Adds one of the sets of a node to `into`. */
static inline void letter_collect(const struct letter_tree *t, const struct letter_node *n, size_t bits, uint64_t *into)
{
    for (size_t i = 0; n->rules[bits] && i < t->bits_n; i++)
        into[i] |= n->rules[bits][i];
}

#endif
