/* libxml2's SAX events into the array of nodes, every run of text traced to its bytes. */
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>

#include "base/letter.h"
#include "page/attributes.h"
#include "page/c1.h"
#include "page/dom.h"
#include "page/scan.h"

/* libxml2 interns names, so that a name's address tells the tag; this many addresses are remembered. */
#define NAMES 256
/* What libxml2 may still nest after the scan, by elements that the scan does not count. */
#define PARSER_DEPTH_MAX (3 * PAGE_DEPTH_MAX)
/* The longest reference with its `&` and `;`: longer ones are text. */
#define REFERENCE_MAX 64
/* libxml2 hands out long runs in pieces of this length, or a little more. */
#define PIECE_BYTES 1000

struct name_memo {
    const xmlChar *name;
    int what;
};

struct reading {
    struct dom *dom;
    const struct page_words *words;
    struct problems *problems;
    struct str original;  /* the source before the scan blanked anything */
    struct withheld held; /* what the parser is not given */
    size_t held_passed;   /* of it: what the parser is behind, */
    size_t held_bytes;    /* the bytes of that, */
    size_t held_told;     /* and that whose element it has told */
    htmlParserCtxtPtr parser;
    size_t last;  /* end of the last tag or text */
    size_t floor; /* end of the last text: none lies before it */
    size_t open;  /* node whose content is read */
    struct name_memo tags[NAMES], attrs[NAMES];
    struct attributes_memo memo;
    bool failed, too_deep;
};

static size_t slot(const xmlChar *name)
{
    uintptr_t p = (uintptr_t)name;
    return (p ^ (p >> 8)) & (NAMES - 1);
}

static enum tag tag_of(struct reading *r, const xmlChar *name)
{
    struct name_memo *m = &r->tags[slot(name)];
    if (m->name != name)
        *m = (struct name_memo){name, (int)tag_find(str_c((const char *)name))};
    return (enum tag)m->what;
}

static int attr_of(struct reading *r, const xmlChar *name)
{
    struct name_memo *m = &r->attrs[slot(name)];
    if (m->name != name)
        *m = (struct name_memo){name, attr_find(str_c((const char *)name))};
    return m->what;
}

/* The source byte after what the parser has read. */
static size_t place(struct reading *r)
{
    const xmlParserInput *in = r->parser->input;
    if (!in)
        return r->last;
    size_t at = (size_t)in->consumed + (size_t)(in->cur - in->base) + r->held_bytes;
    for (; r->held_passed < r->held.n && at >= r->held.item[r->held_passed].span.start; r->held_passed++) {
        size_t n = span_len(r->held.item[r->held_passed].span);
        r->held_bytes += n;
        at += n;
    }
    return at < r->dom->src.n ? at : r->dom->src.n;
}

static struct node *add_node(struct reading *r, enum tag tag)
{
    struct dom *d = r->dom;
    GROW(d->node, d->node_cap, d->node_n + 1);
    struct node *n = &d->node[d->node_n++];
    *n = (struct node){.tag = (uint16_t)tag, .parent = (uint32_t)r->open, .src = (uint32_t)r->last};
    n->end = (uint32_t)d->node_n;
    return n;
}

/* --- elements ---------------------------------------------------------------------------------------------------- */

static struct str own_value(struct reading *r, struct str value)
{
    if (!c1_stands_in(value))
        return arena_str(r->dom->arena, value);
    struct buf b = {0};
    c1_add_as_1252(value, &b);
    value = arena_str(r->dom->arena, buf_str(&b));
    buf_free(&b);
    return value;
}

static void take_attribute(struct reading *r, struct node *node, enum attr_name name, struct str value)
{
    struct dom *d = r->dom;
    bool in_head = node->tag == TAG_ID_META || node->tag == TAG_ID_LINK || node->tag == TAG_ID_SCRIPT;
    if (!in_head && attributes_may_hint(name))
        node->hints |= attributes_hints(&r->memo, r->words, value);
    node->flags |= (uint16_t)attributes_flags(name, value);
    if (!attributes_are_kept((enum tag)node->tag, name))
        return;
    GROW(d->attr, d->attr_cap, d->attr_n + 1);
    d->attr[d->attr_n++] = (struct attr){name, own_value(r, value)};
    node->n++;
}

/* Whether the tag itself has been read up to `at`. Text and other tags imply elements as well, and those come when the
 * parser has read what implies them, but has not handed it out. */
static bool has_tag(const struct reading *r, size_t at, struct str name, bool closing)
{
    const char *src = r->dom->src.p;
    const char *open = at > r->last ? memrchr(src + r->last, '<', at - r->last) : NULL;
    size_t from = open ? (size_t)(open - src) + 1 + closing : at;
    return from + name.n <= at && (!closing || open[1] == '/') && str_eq_nocase((struct str){src + from, name.n}, name);
}

static void add_kept(struct reading *r, size_t start, size_t n);

/* The attributes that the parser has been spared in the tag that it is telling. */
static void pass_attributes(struct reading *r, enum tag tag)
{
    const struct held *item = r->held.item;
    while (r->held_told < r->held_passed && !item[r->held_told].is_text && item[r->held_told].tag == tag)
        r->held_told++;
}

/* The text of a script or style whose start tag has been told. */
static void take_raw(struct reading *r)
{
    const struct held *next = r->held_told < r->held.n ? &r->held.item[r->held_told] : NULL;
    if (!next || !next->is_text || next->span.start != r->last)
        return;
    r->held_told++;
    add_kept(r, next->span.start, span_len(next->span));
}

static void start_element(void *data, const xmlChar *name, const xmlChar **atts)
{
    struct reading *r = data;
    size_t at = place(r);
    if (r->parser->nameNr > PARSER_DEPTH_MAX && !r->too_deep) {
        r->too_deep = true;
        problems_add(r->problems, PROBLEM_TOO_DEEP, 1, at, NULL);
        xmlStopParser(r->parser);
        return;
    }
    struct node *node = add_node(r, tag_of(r, name));
    node->first = (uint32_t)r->dom->attr_n;
    for (; atts && atts[0]; atts += 2) {
        int known = attr_of(r, atts[0]);
        if (known >= 0)
            take_attribute(r, node, (enum attr_name)known, str_c((const char *)atts[1]));
    }
    if (has_tag(r, at, str_c((const char *)name), false))
        r->last = at < r->dom->src.n && r->dom->src.p[at] == '>' ? at + 1 : at;
    node->src_end = (uint32_t)r->last;
    r->open = r->dom->node_n - 1;
    pass_attributes(r, (enum tag)node->tag);
    take_raw(r);
}

/* Whether an end tag stands where the element ends; else something around it ended it. */
static bool ends_itself(const struct dom *d, const struct node *node)
{
    size_t at = node->src_end;
    while (at > node->src && node->src_end - at < 24 && d->src.p[at - 1] != '<')
        at--;
    struct str tail = {d->src.p + at, node->src_end - at}, head = {d->src.p + node->src + 1, d->src.n - node->src - 1};
    size_t n = 0;
    while (n < head.n && n < 16 && strchr(" >/\t\r\n", head.p[n]) == NULL)
        n++;
    return tail.n > n && tail.p[0] == '/' &&
           str_starts_nocase((struct str){tail.p + 1, tail.n - 1}, (struct str){head.p, n});
}

static void end_element(void *data, const xmlChar *name)
{
    struct reading *r = data;
    struct dom *d = r->dom;
    if (r->open <= 1)
        return;
    size_t at = place(r);
    struct node *node = &d->node[r->open];
    if (has_tag(r, at, str_c((const char *)name), true))
        r->last = at;
    node->end = (uint32_t)d->node_n;
    node->src_end = (uint32_t)r->last;
    if ((tag_class((enum tag)node->tag) & TAG_SKIP) && node->end > (uint32_t)r->open + 1 && !ends_itself(d, node))
        node->flags |= NODE_UNCLOSED;
    r->open = node->parent;
}

/* --- text -------------------------------------------------------------------------------------------------------- */

/* The piece goes on the last text node if that is the newest node of the open element. */
static void add_piece(struct reading *r, struct piece piece)
{
    struct dom *d = r->dom;
    struct node *node = &d->node[d->node_n - 1];
    if (node->tag != TAG_ID_TEXT || node->parent != r->open || node->end != d->node_n) {
        node = add_node(r, TAG_ID_TEXT);
        node->src = piece.src;
        node->first = (uint32_t)d->piece_n;
    }
    struct piece *before = node->n ? &d->piece[d->piece_n - 1] : NULL;
    size_t end = piece.src + piece.src_n;
    if (before && before->own_n == 0 && piece.own_n == 0 && before->src + before->src_n == piece.src) {
        before->src_n += piece.src_n;
    } else {
        GROW(d->piece, d->piece_cap, d->piece_n + 1);
        d->piece[d->piece_n++] = piece;
        node->n++;
    }
    node->src_end = (uint32_t)end;
    r->last = r->floor = end;
}

static void add_own(struct reading *r, struct span src, struct str text)
{
    struct dom *d = r->dom;
    size_t from = d->owned.n;
    buf_add_str(&d->owned, text);
    add_piece(
        r, (struct piece){(uint32_t)src.start, (uint32_t)span_len(src), (uint32_t)from, (uint32_t)(d->owned.n - from)});
}

/* Text as it stands, but for tags and comments that the scan has blanked: of a tag a space is left. */
static void add_kept(struct reading *r, size_t start, size_t n)
{
    const char *now = r->dom->src.p, *before = r->original.p;
    size_t end = start + n, at = start;
    bool blanked = now != before && memcmp(now + start, before + start, n) != 0;
    while (blanked && at < end) {
        size_t same = at;
        while (same < end && now[same] == before[same])
            same++;
        if (same > at)
            add_piece(r, (struct piece){.src = (uint32_t)at, .src_n = (uint32_t)(same - at)});
        for (at = same; at < end && now[at] != before[at];)
            at++;
        if (at > same && !str_starts((struct str){before + same, at - same}, STR("<!")))
            add_own(r, (struct span){same, at}, STR(" "));
    }
    if (at < end)
        add_piece(r, (struct piece){.src = (uint32_t)at, .src_n = (uint32_t)(end - at)});
}

static void add_reference(struct reading *r, struct span src, struct str text)
{
    struct buf b = {0};
    c1_add_as_1252(text, &b);
    add_own(r, src, buf_str(&b));
    buf_free(&b);
}

/* A reference that ends at `end`: where its `&` is; `end` when there is none. */
static size_t reference_start(const struct reading *r, size_t end)
{
    struct str src = r->dom->src;
    for (size_t at = end; at-- > r->floor && end - at <= REFERENCE_MAX;)
        if (src.p[at] == '&')
            return at;
    return end;
}

static bool stands_at(const struct reading *r, size_t at, struct str text)
{
    struct str src = r->dom->src;
    return at >= r->floor && at <= src.n && text.n <= src.n - at && memcmp(src.p + at, text.p, text.n) == 0;
}

/* The parser leaves out characters that XML does not have: aligns from the end, and takes the pieces between them. */
static bool add_with_gaps(struct reading *r, struct str text, size_t end)
{
    struct str src = r->dom->src;
    if (end > src.n)
        return false;
    size_t i = text.n, j = end;
    while (i > 0 && j > r->floor) {
        j--;
        if (src.p[j] == text.p[i - 1])
            i--;
    }
    if (i > 0)
        return false;
    for (size_t start = j; i < text.n; j = start) {
        while (src.p[start] != text.p[i])
            start++;
        for (j = start; i < text.n && src.p[start] == text.p[i]; start++)
            i++;
        add_kept(r, j, start - j);
    }
    return true;
}

static size_t last_character(struct str text)
{
    return text.n - letter_start(text, text.n - 1);
}

/* Each byte of text is either equal to its source byte or comes from a reference. */
static void add_text(struct reading *r, struct str text)
{
    size_t end = place(r), last = last_character(text);
    /* Pieces of long runs, and a `<` that begins no tag, are handed out before their last character is passed. */
    bool piece = text.n >= PIECE_BYTES || str_eq(text, STR("<"));
    if (text.n <= end && stands_at(r, end - text.n, text)) {
        add_kept(r, end - text.n, text.n);
        return;
    }
    if (piece && text.n <= end + last && stands_at(r, end + last - text.n, text)) {
        add_kept(r, end + last - text.n, text.n);
        return;
    }
    size_t amp = reference_start(r, end);
    if (amp < end && stands_at(r, amp, text)) { /* a reference that the parser does not know is text */
        add_kept(r, amp, text.n);
        return;
    }
    if (amp < end && text.n <= 8) {
        add_reference(r, (struct span){amp, end}, text);
        return;
    }
    if ((piece && add_with_gaps(r, text, end + last)) || add_with_gaps(r, text, end))
        return;
    add_own(r, (struct span){r->floor, end > r->floor ? end : r->floor}, text);
}

static void characters(void *data, const xmlChar *ch, int len)
{
    struct reading *r = data;
    if (len > 0 && r->dom->node_n > 0)
        add_text(r, (struct str){(const char *)ch, (size_t)len});
}

static void comment(void *data, const xmlChar *value)
{
    struct reading *r = data;
    (void)value;
    size_t at = place(r);
    if (at > r->last)
        r->last = at;
}

static void instruction(void *data, const xmlChar *target, const xmlChar *value)
{
    (void)target;
    comment(data, value);
}

/* --- the whole --------------------------------------------------------------------------------------------------- */

static void on_error(void *data, xmlErrorPtr error)
{
    struct reading *r = data;
    if (error->code == XML_ERR_NO_MEMORY)
        r->failed = true;
}

static htmlParserCtxtPtr parser_new(struct reading *r, struct str src)
{
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(src.p, (int)src.n);
    if (!parser)
        out_of_memory();
    *parser->sax = (xmlSAXHandler){.startElement = start_element,
                                   .endElement = end_element,
                                   .characters = characters,
                                   .cdataBlock = characters,
                                   .ignorableWhitespace = characters,
                                   .comment = comment,
                                   .processingInstruction = instruction,
                                   .initialized = XML_SAX2_MAGIC};
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                   HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
    parser->sax->serror = on_error;
    parser->userData = r;
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    if (!parser->input->encoding)
        parser->input->encoding = xmlStrdup((const xmlChar *)"UTF-8"); /* else the page's own label wins */
    return parser;
}

static void close_all(struct reading *r)
{
    struct dom *d = r->dom;
    for (; r->open; r->open = d->node[r->open].parent)
        d->node[r->open].end = (uint32_t)d->node_n;
    d->node[0].end = d->node[1].end = (uint32_t)d->node_n;
    d->node[0].src_end = d->node[1].src_end = (uint32_t)d->src.n;
}

/* The source without what is withheld. */
static struct buf without(struct str src, const struct withheld *held)
{
    struct buf out = {0};
    size_t at = 0;
    buf_reserve(&out, src.n);
    for (size_t i = 0; i < held->n; i++) {
        buf_add_str(&out, str_slice(src, (struct span){at, held->item[i].span.start}));
        at = held->item[i].span.end;
    }
    buf_add_str(&out, str_slice(src, (struct span){at, src.n}));
    return out;
}

/* False when the parser did not find the tags where the scan did: then it has not seen the page as it is. */
static bool parse(struct reading *r)
{
    struct buf given = without(r->dom->src, &r->held);
    r->parser = parser_new(r, buf_str(&given));
    htmlParseDocument(r->parser);
    bool whole = r->failed || r->too_deep || r->held_told == r->held.n;
    if (r->failed)
        problems_add(r->problems, PROBLEM_MEMORY, 1, r->last, NULL);
    else if (whole && !r->too_deep && place(r) < r->dom->src.n)
        problems_add(r->problems, PROBLEM_TRUNCATED, 1, place(r), NULL);
    close_all(r);
    xmlFreeDoc(r->parser->myDoc);
    htmlFreeParserCtxt(r->parser);
    buf_free(&given);
    return whole;
}

static bool read_nodes(struct dom *d, struct str original, struct withheld held, const struct page_words *words,
                       struct problems *problems)
{
    struct reading r = {.dom = d, .words = words, .problems = problems, .original = original, .held = held};
    add_node(&r, TAG_ID_OTHER); /* the root, and one element around all that stands at top level */
    add_node(&r, TAG_ID_DIV);
    r.open = 1;
    if (d->src.n > 0)
        return parse(&r);
    close_all(&r);
    return true;
}

/* Most of a page is scripts and attributes that nobody asks for, which libxml2 would read letter by letter: they are
 * kept from it, and scripts put in where it tells their elements. Where it sees other elements than the scan, it is
 * given all. */
void dom_read(struct str src, const struct page_words *words, struct arena *arena, struct dom *out,
              struct problems *problems)
{
    struct withheld held = {0};
    struct dom empty = {.src = scan_page(src, arena, &held, problems), .arena = arena};
    *out = empty;
    if (!read_nodes(out, src, held, words, problems)) {
        dom_free(out);
        *out = empty;
        read_nodes(out, src, (struct withheld){0}, words, problems);
    }
    free(held.item);
}

void dom_free(struct dom *d)
{
    free(d->node);
    free(d->piece);
    free(d->attr);
    buf_free(&d->owned);
    *d = (struct dom){0};
}
