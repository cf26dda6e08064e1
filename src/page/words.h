/* What the word lists say of pages, prepared for look-up: patterns/page-marks.tsv (class, id and the like),
 * page-phrases.tsv (how furniture, bylines and datelines are worded), page-months.tsv, page-sites.tsv. */
#ifndef CHISO_PAGE_WORDS_H
#define CHISO_PAGE_WORDS_H

#include "base/buf.h"
#include "base/list.h"

/* What a class, an id or another mark says of an element. One list: bit, name in page-marks.tsv, and the reason written
 * for what is left out because of it (NULL: it is no reason). */
#define HINT_LIST(X)                       \
    X(BODY, "body", NULL)                  \
    X(LIKELY, "likely", NULL)              \
    X(UNLIKELY, "unlikely", NULL)          \
    X(SAPO, "sapo", NULL)                  \
    X(TITLE, "title", NULL)                \
    X(DATE, "date", "date-line")           \
    X(BYLINE, "byline", "byline")          \
    X(CAPTION, "caption", NULL)            \
    X(RELATED, "related", "related")       \
    X(COMMENTS, "comments", "comments")    \
    X(SHARE, "share", "share")             \
    X(MENU, "menu", "menu")                \
    X(ADVERT, "advert", "advert")          \
    X(TAGS, "tags", "tags")                \
    X(SIDEBAR, "sidebar", "sidebar")       \
    X(FURNITURE, "furniture", "furniture") \
    X(FOOT, "foot", "furniture")           \
    X(SECTION, "section", NULL)            \
    X(SITE, "site", NULL)

enum hint_bit {
#define HINT_ENUM(id, name, why) HINT_BIT_##id,
    HINT_LIST(HINT_ENUM)
#undef HINT_ENUM
        HINT_N
};
enum hint {
#define HINT_ENUM(id, name, why) HINT_##id = 1u << HINT_BIT_##id,
    HINT_LIST(HINT_ENUM)
#undef HINT_ENUM
};

/* Those that say: not the article's. */
#define HINT_DROP                                                                                                      \
    (HINT_RELATED | HINT_COMMENTS | HINT_SHARE | HINT_MENU | HINT_ADVERT | HINT_TAGS | HINT_SIDEBAR | HINT_FURNITURE | \
     HINT_FOOT)

const char *hint_why(uint32_t hints); /* the reason of the first dropping bit; NULL when there is none */

/* What a phrase at the start of a line (or the whole line, or within it) says of it. */
#define PHRASE_LIST(X)                    \
    X(RELATED, "related")                 \
    X(CUT, "cut")                         \
    X(HEADING_CUT, "heading-cut")         \
    X(HEADING_RELATED, "heading-related") \
    X(COMMENTS, "comments")               \
    X(REPLY, "reply")                     \
    X(AGO, "ago")                         \
    X(RIGHTS, "rights")                   \
    X(COPYRIGHT, "copyright")             \
    X(COPYRIGHT_OF, "copyright-of")       \
    X(NOTICE, "notice")                   \
    X(APPEAL, "appeal")                   \
    X(STAFF, "staff")                     \
    X(LANGUAGES, "languages")             \
    X(BYLINE, "byline")                   \
    X(CITING, "citing")                   \
    X(NOBODY, "nobody")                   \
    X(SOURCE, "source")                   \
    X(CREDIT, "credit")                   \
    X(PHOTO, "photo")                     \
    X(DATELINE, "dateline")               \
    X(UPDATED, "updated")                 \
    X(HOME, "home")                       \
    X(PAGE, "page")                       \
    X(MISSING, "missing")

enum phrase_kind {
    PHRASE_NONE,
#define PHRASE_ENUM(id, name) PHRASE_##id,
    PHRASE_LIST(PHRASE_ENUM)
#undef PHRASE_ENUM
        PHRASE_N
};

struct page_words;
/* page_words_new and page_words_free: page/page.h. */

/* The hints of one word of an attribute's value: the word, its parts and neighbouring parts joined are looked up. */
uint32_t words_hints(const struct page_words *w, struct str word);

/* A line as phrases are compared: lower case, NFC, white space squeezed, at most PHRASE_BYTES_MAX of it. */
#define PHRASE_BYTES_MAX 400
void words_fold(struct str line, struct buf *out);
/* The longest phrase of `kind` (PHRASE_NONE: any) that the folded line begins with, as a whole word; its kind, and its
 * length in *n. `whole`: only phrases that are the whole line. */
enum phrase_kind words_phrase(const struct page_words *w, struct str folded, enum phrase_kind kind, size_t *n);
/* Whether any phrase of this kind stands in the folded line, and where. */
bool words_phrase_in(const struct page_words *w, struct str folded, enum phrase_kind kind, struct span *at);

/* Without stars, dashes and arrows before the words; without the number, too, of what follows a label. */
struct str words_unmarked(struct str folded);
struct str words_uncounted(struct str folded);
/* Whether the folded line is a phrase of this kind, but for a number. */
bool words_label(const struct page_words *w, struct str folded, enum phrase_kind kind);

/* The name of a month, in any case, that s begins with: its length, 0 for none, and which month it is. */
size_t words_month(const struct page_words *w, struct str s, int *month);
/* The site named by a mark at the start of the text, followed by a dash (`TPO - `, `(Baonghean.vn) - `), or empty. */
struct str words_site_mark(const struct page_words *w, struct str text);

#endif
