/* Private to rules/: long word lists. PCRE2 takes no expression of thousands of words (64 KiB of code), and would be
 * slow to compile it; so the expression of such a list only says "some words in a row", and asks by callout whether the
 * list has them. Letter case never matters in it. */
#ifndef CHISO_RULES_BOOK_H
#define CHISO_RULES_BOOK_H

#include "rules/tree.h"

struct book;

/* A list whose regular expression is longer than this becomes a book. */
#define BOOK_MIN_BYTES 3000
/* Two callout numbers for each book, of 255. */
#define BOOKS_MAX 127

/* The book and, in *regex, the expression for it as book `index`; NULL where the list has too few plain words. */
struct book *book_new(struct arena *arena, const struct list *list, struct word_filter filter, size_t index,
                      struct str *regex);
/* Named groups in that expression. */
#define BOOK_GROUPS 1

/* Lets expressions of the set ask its books. */
void books_listen(pcre2_match_context *context, const struct rules *set);

#endif
