/* What a page is looked over for before libxml2 sees it: constructs that it would lose text at, or that would cost it
 * quadratic time. */
#ifndef CHISO_PAGE_SCAN_H
#define CHISO_PAGE_SCAN_H

#include "base/arena.h"
#include "base/problem.h"
#include "page/dom.h"

#define PAGE_BYTES_MAX      ((size_t)16 << 20) /* libxml2 costs up to 66 bytes a byte */
#define PAGE_DEPTH_MAX      2000               /* open elements: end tags are sought through all of them */
#define PAGE_ATTRIBUTES_MAX 1000               /* each new one is compared with all before it */
#define PAGE_NAMES_MAX      20000              /* different names of tags and attributes */

/* What the parser need not see: the contents of scripts and styles, and attributes that are not asked for. */
struct held {
    struct span span;
    enum tag tag; /* the element */
    bool is_text;
};

struct withheld {
    struct held *item; /* in order; attributes that touch are one */
    size_t n, cap;
};

/* At most PAGE_BYTES_MAX of src; TOO_BIG for the rest. */
struct str scan_cut(struct str src, struct problems *problems);

/* Returns src, or a copy of equal length in the arena where something had to be blanked, so that all offsets stay:
 *   - the part over PAGE_BYTES_MAX is cut (scan_cut);
 *   - tags of elements nested deeper than PAGE_DEPTH_MAX are blanked (their text stays);
 *   - attributes of one tag over PAGE_ATTRIBUTES_MAX are blanked, and all names over PAGE_NAMES_MAX;
 *   - end tags for which the parser would seek too long are blanked;
 *   - other elements' end tags in a script lose their `<`: libxml2 ends the script there;
 *   - the empty comments `<!-->` and `<!--->`, which libxml2 takes for the start of a long one, are blanked.
 * Adds TOO_BIG, TOO_DEEP, TOO_MANY_ATTRIBUTES, and TRUNCATED for a tag, comment or script that never ends.
 * *held receives what the parser need not see; free its items. */
struct str scan_page(struct str src, struct arena *arena, struct withheld *held, struct problems *problems);

#endif
