/* From a folded spelling to the words that have it: a hash table with chains in the order of the file. Private to
 * the word lists. */
#ifndef CHISO_BASE_LIST_INDEX_H
#define CHISO_BASE_LIST_INDEX_H

#include "base/arena.h"

#define LIST_INDEX_NONE UINT32_MAX

/* One spelling of one word. */
struct list_entry {
    struct str key;
    uint32_t word;
    uint32_t next; /* entry with the same key, or LIST_INDEX_NONE */
};

struct list_index {
    struct list_entry *entry;
    size_t n, cap;
    size_t longest; /* bytes of the longest key */
    uint32_t *slot; /* first entry of a key, or LIST_INDEX_NONE */
    size_t slot_n;  /* power of two, at least twice the entries that it was made for */
};

/* An empty index in the arena, with room for `cap` entries. */
struct list_index *list_index_new(struct arena *arena, size_t cap);
/* A word that has the same key already is not added again. */
void list_index_add(struct list_index *x, struct str key, size_t word);
/* The first entry with the key, or LIST_INDEX_NONE. */
size_t list_index_first(const struct list_index *x, struct str key);

#endif
