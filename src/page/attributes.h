/* What attributes say of their element: hints by the names that pages give it, and how it is shown. */
#ifndef CHISO_PAGE_ATTRIBUTES_H
#define CHISO_PAGE_ATTRIBUTES_H

#include "page/dom.h"
#include "page/words.h"

#define SEEN_N     256 /* words of classes and the like that are remembered */
#define SEEN_BYTES 48

/* A page says the same few words over and over: some that were met, and their hints. All zero at first. */
struct attributes_memo {
    struct {
        uint32_t n, hints;
        char word[SEEN_BYTES];
    } seen[SEEN_N];
};

/* True of those whose values give hints. */
bool attributes_may_hint(enum attr_name name);
uint32_t attributes_hints(struct attributes_memo *memo, const struct page_words *words, struct str value);
/* NODE_HIDDEN and the like. */
unsigned attributes_flags(enum attr_name name, struct str value);
/* Values that only hint need not be kept. */
bool attributes_are_kept(enum tag tag, enum attr_name name);

#endif
