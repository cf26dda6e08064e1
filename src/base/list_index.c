#include "base/list_index.h"

#include <assert.h>

struct list_index *list_index_new(struct arena *arena, size_t cap)
{
    struct list_index *x = ARENA_NEW(arena, struct list_index);
    x->cap = cap;
    x->entry = ARENA_ARRAY(arena, struct list_entry, cap);
    for (x->slot_n = 8; x->slot_n < cap * 2; x->slot_n *= 2)
        ;
    x->slot = ARENA_ARRAY(arena, uint32_t, x->slot_n);
    for (size_t i = 0; i < x->slot_n; i++)
        x->slot[i] = LIST_INDEX_NONE;
    return x;
}

/* The slot that holds the key, or the free one where it would go. */
static uint32_t *slot_of(const struct list_index *x, struct str key)
{
    size_t i = str_hash(key) & (x->slot_n - 1);
    while (x->slot[i] != LIST_INDEX_NONE && !str_eq(x->entry[x->slot[i]].key, key))
        i = (i + 1) & (x->slot_n - 1);
    return &x->slot[i];
}

void list_index_add(struct list_index *x, struct str key, size_t word)
{
    uint32_t *link = slot_of(x, key);
    for (; *link != LIST_INDEX_NONE; link = &x->entry[*link].next)
        if (x->entry[*link].word == word)
            return;
    assert(x->n < x->cap);
    x->longest = key.n > x->longest ? key.n : x->longest;
    x->entry[x->n] = (struct list_entry){key, (uint32_t)word, LIST_INDEX_NONE};
    *link = (uint32_t)x->n++;
}

size_t list_index_first(const struct list_index *x, struct str key)
{
    return *slot_of(x, key);
}
