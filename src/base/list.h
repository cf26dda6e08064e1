/* Word lists: what stands in patterns/<name>.tsv. The lowest stage that knows them, so that every stage above may.
 *
 * A list is UTF-8 text. Lines that begin with '#' are comments. The first other line names the columns, separated by
 * tabs; the first column is the word itself, and a column named `also` holds its other spellings, separated by '|'. */
#ifndef CHISO_BASE_LIST_H
#define CHISO_BASE_LIST_H

#include "base/arena.h"
#include "base/diag.h"

/* One row. */
struct word {
    struct str text;   /* the first column */
    struct str *field; /* field[i] is column i; empty where the row does not fill it */
    size_t line;       /* in the file, from 1 */
};

struct list_index;

struct list {
    struct str name; /* `units` for units.tsv */
    struct str file;
    struct str *column;
    size_t column_n;
    struct word *word;
    size_t word_n;
    struct list_index *index; /* from folded spelling to words */
};

/* All lists of a folder. Read-only once loaded, may be shared between threads. */
struct lists;

/* Loads every *.tsv of dir. Faults go to diags (a row with too many columns, a word that stands twice with equal
 * fields, bytes that are no UTF-8, text not in NFC); NULL when there was any. */
struct lists *lists_load(struct str dir, struct diags *diags);
void lists_free(struct lists *l);
size_t lists_count(const struct lists *l);
const struct list *lists_at(const struct lists *l, size_t i);          /* in order of file name */
const struct list *lists_find(const struct lists *l, struct str name); /* NULL when there is none */

/* Index of a column, or -1. */
int list_column(const struct list *l, struct str name);
/* A word's field by column name; empty when there is no such column. */
struct str word_field(const struct list *l, const struct word *w, struct str column);
/* The first word with this spelling, or NULL. Case, tone-mark style (hòa, hoà) and i/y (tỷ, tỉ) do not matter. `next`
 * walks further words with the same spelling; start with *next = 0. */
const struct word *list_find(const struct list *l, struct str spelling, size_t *next);

/* The key under which spellings are equal: NFC, lower case, old tone placement, i for y (base/spelling.h). Into the
 * arena. */
struct str fold_key(struct arena *arena, struct str s);

#endif
