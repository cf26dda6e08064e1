/* Private to rules/: long word lists. PCRE2 takes no expression of thousands of words (64 KiB of code), and would be
 * slow to compile it; so the expression of such a list only says "some words in a row", and asks by callout whether the
 * list has them (lookup.c). It matches what the list's tree as an expression would match, in the same order. */
#ifndef CHISO_RULES_BOOK_H
#define CHISO_RULES_BOOK_H

#include "rules/tree.h"

/* Children of a node stand next to each other, sorted by letter. */
struct page_node {
    uint32_t letter, first;
    uint16_t n;
    bool word; /* the letter is one, or a digit: \p{Xan} */
    bool ends; /* a word of the list ends here */
};

/* First letters that are looked up at once: those below the first limit, and those of the second block. */
enum { BEGIN_LOW = 0x180, BEGIN_HIGH = 0x1EA0, BEGIN_HIGH_N = 0x60, BEGIN_N = BEGIN_LOW + BEGIN_HIGH_N };

struct book {
    struct page_node *node;  /* node[0] is the root */
    uint16_t begin[BEGIN_N]; /* of a first letter its node, or 0; see book_begin */
    size_t node_n;
    size_t parts;   /* most parts of a word, with gaps between them */
    size_t letters; /* most letters of a word */
    bool cased;
};

/* A list with more bytes of words becomes a book: as an expression it would be compiled anew for each rule that has it,
 * which takes longer than to look its words up. */
#define BOOK_MIN_BYTES 500
/* Characters between two parts of a word: a blank, a hyphen, a comma and a blank. */
#define GAP_MAX 3
/* What an expression asks a book: callouts 4 * book + 1 and following, of 255. */
enum book_question { ASK_START, ASK_WORDS, ASK_LETTERS, ASK_END, ASK_N };
#define BOOKS_MAX (255 / ASK_N)
/* Named groups in the expression of a book. */
#define BOOK_GROUPS 1

/* Behind a list as an expression: it does not end between a digit and a letter. */
#define LIST_AFTER "(?<!\\p{N}(?=\\p{L}))"

/* The book of a list. */
struct book *book_new(struct arena *arena, const struct list *list, struct word_filter filter);
/* Where a first letter stands in book.begin; BEGIN_N: nowhere. */
static inline size_t book_begin(uint32_t letter)
{
    if (letter < BEGIN_LOW)
        return letter;
    return letter >= BEGIN_HIGH && letter < BEGIN_HIGH + BEGIN_HIGH_N ? letter - BEGIN_HIGH + BEGIN_LOW : BEGIN_N;
}
/* The expression for it as book `index` of the set. */
void book_write(const struct book *b, size_t index, struct buf *out);

/* True for what PCRE2 calls \p{Xan}: a letter or a number. */
bool book_is_word(uint32_t c);
/* A callout of PCRE2 (`data` is the set): 0 where the word may go on, 1 where the book has none like it. Callouts that
 * no book made go on. */
int books_ask(pcre2_callout_block *c, void *data);
/* Lets expressions of the set ask its books. */
void books_listen(pcre2_match_context *context, const struct rules *set);

#endif
