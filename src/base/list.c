/* Word lists in use: looking up columns and words. How they are read is in list_load.c. */
#include "base/list.h"

#include "base/fold.h"
#include "base/list_index.h"

int list_column(const struct list *l, struct str name)
{
    for (size_t i = 0; i < l->column_n; i++)
        if (str_eq(l->column[i], name))
            return (int)i;
    return -1;
}

struct str word_field(const struct list *l, const struct word *w, struct str column)
{
    int i = list_column(l, column);
    return i < 0 ? STR_EMPTY : w->field[i];
}

/* Folding makes a text shorter by no more than this: a letter with two marks, each a character of its own, has six
 * bytes and becomes one of three or two. */
enum { FOLDS_TO_A = 4 };

/* *next is 0 at the start, the place of the next entry plus one on the way, and SIZE_MAX past the last. */
const struct word *list_find(const struct list *l, struct str spelling, size_t *next)
{
    size_t at;
    if (*next == SIZE_MAX || spelling.n / FOLDS_TO_A > l->index->longest)
        return NULL;
    if (*next == 0) {
        struct buf key = {0};
        at = list_index_first(l->index, fold_for_look_up(spelling, &key));
        buf_free(&key);
    } else {
        at = *next - 1;
    }
    if (at == LIST_INDEX_NONE) {
        *next = SIZE_MAX;
        return NULL;
    }
    size_t following = l->index->entry[at].next;
    *next = following == LIST_INDEX_NONE ? SIZE_MAX : following + 1;
    return &l->word[l->index->entry[at].word];
}
