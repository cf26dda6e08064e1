/* The tags and attributes that a page is read by. */
#ifndef CHISO_PAGE_TAGS_H
#define CHISO_PAGE_TAGS_H

#include "base/str.h"

/* What a tag is to the reader of an article. */
enum tag_class {
    TAG_BLOCK = 1,     /* begins and ends a piece of text */
    TAG_SKIP = 2,      /* its text is never the article's */
    TAG_FURNITURE = 4, /* navigation, forms and the like by HTML's own words */
    TAG_VOID = 8,      /* has no content */
    TAG_LAX = 16       /* its end tag is often left out, and libxml2 closes it by itself */
};

#define TAG_LIST(X)                                \
    X(OTHER, "", 0)                                \
    X(TEXT, "#text", 0)                            \
    X(A, "a", 0)                                   \
    X(ADDRESS, "address", TAG_BLOCK)               \
    X(AMP_IMG, "amp-img", 0)                       \
    X(AREA, "area", TAG_VOID)                      \
    X(ARTICLE, "article", TAG_BLOCK)               \
    X(ASIDE, "aside", TAG_BLOCK | TAG_FURNITURE)   \
    X(AUDIO, "audio", TAG_SKIP)                    \
    X(B, "b", 0)                                   \
    X(BASE, "base", TAG_VOID)                      \
    X(BLOCKQUOTE, "blockquote", TAG_BLOCK)         \
    X(BODY, "body", TAG_BLOCK)                     \
    X(BR, "br", TAG_VOID)                          \
    X(BUTTON, "button", TAG_SKIP)                  \
    X(CANVAS, "canvas", TAG_SKIP)                  \
    X(CAPTION, "caption", TAG_BLOCK)               \
    X(CENTER, "center", TAG_BLOCK)                 \
    X(COL, "col", TAG_VOID)                        \
    X(DD, "dd", TAG_BLOCK | TAG_LAX)               \
    X(DETAILS, "details", TAG_BLOCK)               \
    X(DIV, "div", TAG_BLOCK)                       \
    X(DL, "dl", TAG_BLOCK)                         \
    X(DT, "dt", TAG_BLOCK | TAG_LAX)               \
    X(EM, "em", 0)                                 \
    X(EMBED, "embed", TAG_VOID)                    \
    X(FIELDSET, "fieldset", TAG_BLOCK)             \
    X(FIGCAPTION, "figcaption", TAG_BLOCK)         \
    X(FIGURE, "figure", TAG_BLOCK)                 \
    X(FOOTER, "footer", TAG_BLOCK | TAG_FURNITURE) \
    X(FORM, "form", TAG_BLOCK)                     \
    X(H1, "h1", TAG_BLOCK)                         \
    X(H2, "h2", TAG_BLOCK)                         \
    X(H3, "h3", TAG_BLOCK)                         \
    X(H4, "h4", TAG_BLOCK)                         \
    X(H5, "h5", TAG_BLOCK)                         \
    X(H6, "h6", TAG_BLOCK)                         \
    X(HEAD, "head", TAG_BLOCK)                     \
    X(HEADER, "header", TAG_BLOCK)                 \
    X(HR, "hr", TAG_BLOCK | TAG_VOID)              \
    X(HTML, "html", TAG_BLOCK)                     \
    X(I, "i", 0)                                   \
    X(IFRAME, "iframe", TAG_SKIP)                  \
    X(IMG, "img", TAG_VOID)                        \
    X(INPUT, "input", TAG_VOID)                    \
    X(LABEL, "label", 0)                           \
    X(LEGEND, "legend", TAG_BLOCK)                 \
    X(LI, "li", TAG_BLOCK | TAG_LAX)               \
    X(LINK, "link", TAG_VOID)                      \
    X(MAIN, "main", TAG_BLOCK)                     \
    X(MAP, "map", TAG_SKIP)                        \
    X(MENU, "menu", TAG_BLOCK | TAG_FURNITURE)     \
    X(META, "meta", TAG_VOID)                      \
    X(NAV, "nav", TAG_BLOCK | TAG_FURNITURE)       \
    X(NOSCRIPT, "noscript", TAG_BLOCK | TAG_SKIP)  \
    X(OBJECT, "object", TAG_SKIP)                  \
    X(OL, "ol", TAG_BLOCK)                         \
    X(OPTION, "option", TAG_SKIP | TAG_LAX)        \
    X(P, "p", TAG_BLOCK | TAG_LAX)                 \
    X(PARAM, "param", TAG_VOID)                    \
    X(PRE, "pre", TAG_BLOCK)                       \
    X(SCRIPT, "script", TAG_SKIP)                  \
    X(SECTION, "section", TAG_BLOCK)               \
    X(SELECT, "select", TAG_SKIP)                  \
    X(SOURCE, "source", TAG_VOID)                  \
    X(SPAN, "span", 0)                             \
    X(STRONG, "strong", 0)                         \
    X(STYLE, "style", TAG_SKIP)                    \
    X(SVG, "svg", TAG_SKIP)                        \
    X(TABLE, "table", TAG_BLOCK)                   \
    X(TBODY, "tbody", TAG_BLOCK | TAG_LAX)         \
    X(TD, "td", TAG_BLOCK | TAG_LAX)               \
    X(TEMPLATE, "template", TAG_SKIP)              \
    X(TEXTAREA, "textarea", TAG_SKIP)              \
    X(TFOOT, "tfoot", TAG_BLOCK | TAG_LAX)         \
    X(TH, "th", TAG_BLOCK | TAG_LAX)               \
    X(THEAD, "thead", TAG_BLOCK | TAG_LAX)         \
    X(TIME, "time", 0)                             \
    X(TITLE, "title", TAG_BLOCK)                   \
    X(TR, "tr", TAG_BLOCK | TAG_LAX)               \
    X(UL, "ul", TAG_BLOCK)                         \
    X(VIDEO, "video", TAG_SKIP)                    \
    X(WBR, "wbr", TAG_VOID)

enum tag {
#define TAG_ENUM(id, name, flags) TAG_ID_##id,
    TAG_LIST(TAG_ENUM)
#undef TAG_ENUM
        TAG_ID_N
};

/* Attributes that are kept; all others are forgotten while parsing. */
#define ATTR_LIST(X)                              \
    X(ID, "id")                                   \
    X(CLASS, "class")                             \
    X(HREF, "href")                               \
    X(ITEMPROP, "itemprop")                       \
    X(PROPERTY, "property")                       \
    X(NAME, "name")                               \
    X(CONTENT, "content")                         \
    X(DATETIME, "datetime")                       \
    X(TYPE, "type")                               \
    X(STYLE, "style")                             \
    X(HIDDEN, "hidden")                           \
    X(ROWSPAN, "rowspan")                         \
    X(COLSPAN, "colspan")                         \
    X(ROLE, "role")                               \
    X(REL, "rel")                                 \
    X(DATA_ROLE, "data-role")                     \
    X(DATA_TYPE, "data-type")                     \
    X(DATA_COMPONENT, "data-component")           \
    X(DATA_COMPONENT_TYPE, "data-component-type") \
    X(DATA_TESTID, "data-testid")                 \
    X(LANG, "lang")                               \
    X(ALIGN, "align")

enum attr_name {
#define ATTR_ENUM(id, name) ATTR_##id,
    ATTR_LIST(ATTR_ENUM)
#undef ATTR_ENUM
        ATTR_N
};

enum tag tag_find(struct str name); /* TAG_ID_OTHER when it is none of the list */
unsigned tag_class(enum tag t);
int attr_find(struct str name); /* in any case; -1 when it is none of the list */

#endif
