/* The article in the page: blocks of its text with their roles, and what the page says about itself.
 * HTML and plain text end in the same struct, so that everything after this stage is one path. */
#ifndef CHISO_PAGE_PAGE_H
#define CHISO_PAGE_PAGE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/list.h"
#include "base/offmap.h"
#include "base/problem.h"

/* One list: enum, name, whether `chiso text` counts it as the article's running text. */
#define ROLE_LIST(X)                \
    X(TITLE, "title", false)        \
    X(SAPO, "sapo", true)           \
    X(HEADING, "heading", true)     \
    X(PARAGRAPH, "paragraph", true) \
    X(ITEM, "item", true)           \
    X(CAPTION, "caption", false)    \
    X(CELL, "cell", true)

enum role {
#define ROLE_ENUM(id, name, running) ROLE_##id,
    ROLE_LIST(ROLE_ENUM)
#undef ROLE_ENUM
        ROLE_N
};

const char *role_name(enum role r);
bool role_is_running(enum role r);

/* A piece of the article's text; blocks stand in document order, but the title is always first. */
struct block {
    enum role role;
    struct span span; /* in the text of the stage that holds the block */
    /* CELL only: table counted from 1, row and column from 0, `head` for cells of a head row or head column. */
    uint32_t table, row, column;
    bool head;
};

/* What was left out, for `chiso text --all`. */
struct dropped {
    struct span source; /* in the UTF-8 text */
    const char *why;    /* static: `link-list`, `related`, `comments`, `copyright`, `teaser`, ... */
};

enum page_format { PAGE_HTML, PAGE_TEXT };
enum page_kind { PAGE_ARTICLE, PAGE_INDEX, PAGE_GALLERY, PAGE_EMPTY, PAGE_OTHER };
const char *page_format_word(enum page_format f);
const char *page_kind_word(enum page_kind k);

/* What bears out something that a document states of itself. One list: enum, and the word of the record. */
#define EVIDENCE_LIST(X)        \
    X(PRINTED, "printed")       \
    X(JSON_LD, "json-ld")       \
    X(OPENGRAPH, "opengraph")   \
    X(META, "meta")             \
    X(MICRODATA, "microdata")   \
    X(HEAD_TITLE, "head-title") \
    X(CANONICAL, "canonical")   \
    X(ADDRESS, "address")       \
    X(CONTAINER, "container")

enum evidence {
#define EVIDENCE_ENUM(id, name) BY_##id,
    EVIDENCE_LIST(EVIDENCE_ENUM)
#undef EVIDENCE_ENUM
};

const char *evidence_word(enum evidence e);

/* Something that the document states about itself: the value, where it stands, and as what. */
struct stated {
    struct str value;   /* NFC, white space squeezed, trimmed; empty when not stated */
    struct span source; /* in the UTF-8 text; empty: it stands beside the document */
    enum evidence evidence;
};

/* All that is stated, by the names of the record. Dates are ISO 8601, as exact as stated: `2025-02`, `2025-04-08`,
 * `2025-04-08T08:18+07:00`. */
#define STATED_LIST(X)      \
    X(TITLE, title)         \
    X(BYLINE, byline)       \
    X(SITE, site)           \
    X(SECTION, section)     \
    X(URL, url)             \
    X(PUBLISHED, published) \
    X(MODIFIED, modified)

struct page {
    enum page_format format;
    enum page_kind kind;
    struct str text;   /* the blocks' text, one after the other, each followed by one '\n' that is inserted */
    struct offmap map; /* text -> UTF-8 */
    struct buf owned;  /* holds text */
    struct block *block;
    size_t block_n;
    struct dropped *dropped;
    size_t dropped_n;
#define STATED_MEMBER(id, name) struct stated name;
    STATED_LIST(STATED_MEMBER)
#undef STATED_MEMBER
};

/* What the word lists say of pages (marks, phrases, months, sites): patterns/page-*.tsv, prepared for look-up.
 * Read-only once made; may be shared between threads. */
struct page_words;
struct page_words *page_words_new(const struct lists *lists, struct diags *diags); /* NULL with diagnostics */
void page_words_free(struct page_words *w);

void page_free(struct page *p);

#endif
