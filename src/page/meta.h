/* What the page says of itself: title, byline, site, section, address, dates. */
#ifndef CHISO_PAGE_META_H
#define CHISO_PAGE_META_H

#include "page/article.h"
#include "page/datetime.h"

enum meta_field {
#define META_ENUM(id, name) META_##id,
    STATED_LIST(META_ENUM)
#undef META_ENUM
        META_N
};

#define META_RANK_LAST 90 /* evidence that anything printed is better than */

/* The best that was said for each field so far. */
struct meta {
    const struct page_words *words;
    struct arena *arena;
    struct stated best[META_N];
    unsigned rank[META_N];        /* lower is better; 0: nothing yet */
    struct moment moment[META_N]; /* what dates say */
    struct str tail;              /* what the head's title ends in, behind a bar or dash: often the site */
    bool month_first;             /* an English page: 3/4/2020 is in March */
    bool vietnamese;              /* times without a zone are Vietnam's */
    bool told_by_sapo;            /* what stands between headline and text is the story's first paragraph */
};

/* How good evidence is: what kind, and a rank among all kinds, which counts from 1. */
struct witness {
    enum evidence by;
    unsigned rank;
};

/* Takes a value if it is better than what there is. */
void meta_offer(struct meta *m, enum meta_field field, struct witness w, struct str value, struct span source);
/* The same for a date, read from `value`. */
void meta_offer_date(struct meta *m, enum meta_field field, struct witness w, struct str value, struct span source);
/* From the head and the marked-up data: JSON-LD, meta, itemprop, address. */
void meta_from_head(struct meta *m, const struct dom *dom);
/* From what is printed around the article: headline, dateline, byline, site's mark. */
void meta_from_article(struct meta *m, struct lines *l, const struct article *a);
void meta_finish(struct meta *m, struct page *out);

#endif
