/* Which lines of a page are the article's. */
#ifndef CHISO_PAGE_ARTICLE_H
#define CHISO_PAGE_ARTICLE_H

#include "page/lines.h"
#include "page/words.h"

/* How much of the page's text stands in elements that are called an article's body. */
enum body {
    BODY_UNNAMED, /* there is none */
    BODY_EMPTY,
    BODY_SOME,
    BODY_MOST /* or enough: it is trusted to be */
};

struct article {
    size_t root;       /* the element that holds the article's text; 0: there is none */
    uint32_t container; /* the one that most of its sentences stand in directly */
    size_t title;      /* the element of its headline; 0: none on the page */
    size_t title_line; /* without one: 1 + the line that looks like it; 0: none */
    size_t byline;     /* 1 + the line that names the authors at the end; 0: none */
    enum body body;
    bool scraps; /* the page has no sentence: the text is what is no link */
    bool vietnamese, told_by_sapo; /* as the caller has it */
    enum page_kind kind;
};

/* Decides `taken`, `role` and `why` of every line. `title`: the headline as the page's head states it, may be empty. Of
 * *out the language is read, and all else is made. */
void article_find(struct lines *lines, const struct page_words *words, struct str title, struct article *out);

#endif
