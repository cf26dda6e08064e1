/* Pieces made of word lists. */
#include "rules/book.h"

static bool use_book(struct rules *set, struct piece *piece, struct word_filter filter)
{
    struct str regex;
    struct book *b = set->book_n < BOOKS_MAX ? book_new(&set->arena, piece->list, filter, set->book_n, &regex) : NULL;
    if (!b)
        return false;
    GROW(set->book, set->book_cap, set->book_n + 1);
    set->book[set->book_n++] = b;
    piece->regex = regex;
    piece->group_n = BOOK_GROUPS;
    return true;
}

bool list_piece(struct rules *set, struct piece *piece, struct word_filter filter)
{
    struct tree tree = {.word_n = 0};
    struct tree_words words = {piece->list, filter, NULL, false};
    struct buf regex = {0};
    tree_build(&tree, words);
    tree_write(&tree, &regex);
    bool any = tree.word_n > 0;
    if (any && (regex.n <= BOOK_MIN_BYTES || !use_book(set, piece, filter)))
        piece->regex = arena_str(&set->arena, buf_str(&regex));
    piece->state = any ? PIECE_READY : PIECE_BROKEN;
    buf_free(&regex);
    arena_free(&tree.arena);
    return any;
}
