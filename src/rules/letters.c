/* Trees of letters in one table: open addressing, never more than half full. */
#include "rules/letters.h"

/* About what some hundred rules need: a table that grows is laid out anew. */
enum { SLOTS_FIRST = 1 << 15 };

struct letter_tree *letter_tree_new(struct arena *arena, size_t rule_n)
{
    struct letter_tree *t = ARENA_NEW(arena, struct letter_tree);
    *t = (struct letter_tree){.arena = arena, .bits_n = rule_n / 64 + 1, .slot_n = SLOTS_FIRST};
    t->slot = ARENA_ARRAY(arena, struct letter_slot, t->slot_n);
    return t;
}

static struct letter_node *node_new(struct letter_tree *t, uint32_t letter, uint32_t depth)
{
    struct letter_node *n = ARENA_NEW(t->arena, struct letter_node);
    *n = (struct letter_node){.letter = letter, .depth = depth, .index = (uint32_t)t->node_n++};
    return n;
}

struct letter_node *letter_root(struct letter_tree *t)
{
    return node_new(t, 0, 0);
}

static void grow(struct letter_tree *t)
{
    struct letter_slot *old = t->slot;
    size_t old_n = t->slot_n;
    t->slot_n *= 2;
    t->slot = ARENA_ARRAY(t->arena, struct letter_slot, t->slot_n);
    for (size_t i = 0; i < old_n; i++)
        if (old[i].child)
            *letter_slot_of(t, old[i].parent, old[i].letter) = old[i];
}

struct letter_node *letter_add(struct letter_tree *t, const struct letter_node *parent, uint32_t letter)
{
    struct letter_slot *slot = letter_slot_of(t, parent->index, letter);
    if (slot->child)
        return slot->child;
    struct letter_node *n = node_new(t, letter, parent->depth + 1);
    *slot = (struct letter_slot){parent->index, letter, n};
    if (t->node_n * 2 > t->slot_n)
        grow(t);
    return n;
}

void letter_mark(struct letter_tree *t, struct letter_node *n, size_t bits, size_t rule)
{
    if (!n->rules[bits])
        n->rules[bits] = ARENA_ARRAY(t->arena, uint64_t, t->bits_n);
    n->rules[bits][rule / 64] |= (uint64_t)1 << (rule % 64);
}
