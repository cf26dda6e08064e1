/* Pieces made of word lists. */
#include "rules/book.h"

static void use_book(struct rules *set, struct piece *piece, struct word_filter filter, struct buf *regex)
{
    GROW(set->book, set->book_cap, set->book_n + 1);
    set->book[set->book_n] = book_new(&set->arena, piece->list, filter);
    book_write(set->book[set->book_n], set->book_n, regex);
    set->book_n++;
    piece->group_n = BOOK_GROUPS;
}

static void use_tree(struct piece *piece, struct word_filter filter, struct buf *regex)
{
    struct tree tree = {.cased = filter.cased};
    tree_build(&tree, piece->list, filter);
    tree_write(&tree, regex);
    if (tree.ends_in_digit)
        buf_add_str(regex, STR(LIST_AFTER));
    arena_free(&tree.arena);
}

bool list_piece(struct rules *set, struct piece *piece, struct word_filter filter)
{
    size_t bytes = tree_weigh(piece->list, filter);
    struct buf regex = {0};
    piece->filter = filter;
    bool as_book = bytes > BOOK_MIN_BYTES || (set->flags & RULES_ALL_BOOKS);
    if (bytes > 0 && as_book && set->book_n < BOOKS_MAX && !(set->flags & RULES_NO_BOOKS))
        use_book(set, piece, filter, &regex);
    else if (bytes > 0)
        use_tree(piece, filter, &regex);
    piece->regex = arena_str(&set->arena, buf_str(&regex));
    piece->state = bytes > 0 ? PIECE_READY : PIECE_BROKEN;
    buf_free(&regex);
    return bytes > 0;
}
