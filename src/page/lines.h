/* The page's text in lines: what stands between two borders of blocks, with what can be counted of it. */
#ifndef CHISO_PAGE_LINES_H
#define CHISO_PAGE_LINES_H

#include "page/dom.h"
#include "page/page.h"

/* What an element's place in the tree makes of the text in it. */
enum place {
    IN_SKIPPED = 1,
    IN_LINK = 2,
    IN_HEADING = 4,
    IN_FIGURE = 8,
    IN_CAPTION = 16,
    IN_ITEM = 32,
    IN_CELL = 64,
    IN_BOLD = 128,
    IN_QUOTE = 256,
    IN_FURNITURE = 512,
    IN_PARAGRAPH = 1024,
    IN_HEAD = 2048,
    IN_ITALIC = 4096,
    IN_CENTER = 8192,
    IN_SAPO = 16384,
    IN_DATE = 32768,
    IN_BYLINE = 65536
};

struct line {
    uint32_t node;       /* the element that begins and ends it */
    uint32_t first, end; /* its text lies among these nodes */
    uint32_t place;      /* of its first word */
    uint32_t words, link_words, bold_words, stops;
    bool ends_in_stop;
    bool after_image, with_image; /* an image right before it; the same element begins with an image */
    bool beside_image;            /* ... and no <br> comes between */
    uint32_t table, row, column;  /* in a table of data; table 0: in none */
    bool head;
    /* What is decided of it. */
    bool in_body; /* within an element that its name calls the article's body */
    bool good;    /* reads like a sentence of a running text */
    bool taken;   /* is the article's */
    enum role role;
    const char *why; /* why it is not */
};

struct lines {
    const struct dom *dom;
    uint32_t *place; /* of each node: bits of enum place */
    uint32_t *block; /* of each node: the nearest block element, itself included */
    struct line *line;
    size_t n, cap;
    uint32_t *first_line; /* of each node: the first line that begins in it or after it */
};

/* `hidden`: with what its style hides. */
void lines_read(const struct dom *dom, bool hidden, struct lines *out);
void lines_free(struct lines *l);

/* The lines of a node's subtree: [start, end). */
struct span lines_of(const struct lines *l, size_t node);
bool lines_several(const struct lines *l, size_t node); /* it holds more than one */
/* A picture's caption, by its element or by its place below the picture. */
bool line_is_caption(const struct line *line);
/* Whether the name of an element that a line stands in, at most HINT_STEPS up, gives one of the hints. */
#define HINT_STEPS 5
bool line_hinted(const struct lines *l, const struct line *line, uint32_t hints);
/* The element in which a line is one of several paragraphs, items or cells. */
uint32_t line_container(const struct lines *l, const struct line *line);
/* Appends a line's text without the white space around it, and to `map` (may be NULL) where each byte
 * came from. */
void line_text(const struct lines *l, const struct line *line, struct buf *out, struct offmap *map);
struct span line_source(const struct lines *l, const struct line *line);
/* The line folded for phrases (words_fold). */
void line_fold(const struct lines *l, const struct line *line, struct buf *out);

#endif
