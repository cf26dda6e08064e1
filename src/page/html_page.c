/* HTML to page: nodes, lines, article, blocks, and what the page says of itself. */
#include "page/html_page.h"

#include "page/article.h"
#include "page/author.h"
#include "page/build.h"
#include "page/lines.h"
#include "page/meta.h"
#include "page/paragraphs.h"
#include "page/stamp.h"
#include "page/tables.h"

#define SENTENCE_WORDS 8
#define SHOWN_LEAST    30 /* words of sentences that a page shows, or what it hides is looked at ... */
#define HIDDEN_LEAST   150 /* ... for as many */
#define SHOWN_LITTLE   150 /* words that may be the beginning of a story ... */
#define HIDDEN_TIMES   7   /* ... of which as many times are hidden */

static void build_line(struct build *b, const struct lines *l, const struct line *line)
{
    size_t start = build_start(b);
    line_text(l, line, &b->page->owned, &b->page->map);
    if (b->page->owned.n == start)
        return;
    struct block *block = build_block(b, line->role, start);
    if (line->role == ROLE_CELL) {
        block->table = line->table;
        block->row = line->row;
        block->column = line->column;
        block->head = line->head;
    }
}

/* The first line after the headline. */
static size_t first_of_body(const struct lines *l)
{
    size_t i = 0;
    while (i < l->n && !(l->line[i].taken && l->line[i].role != ROLE_TITLE))
        i++;
    return i;
}

/* The headline comes first: where it stands before all else in the page, or from the page's head. Sources never go
 * back: a value that stands elsewhere makes no block. */
static void build_title(struct build *b, struct str utf8, const struct lines *l, size_t body)
{
    const struct stated *title = &b->page->title;
    bool any = false;
    for (size_t i = 0; i < body; i++) {
        if (!l->line[i].taken)
            continue;
        build_line(b, l, &l->line[i]);
        any = true;
    }
    if (any || title->value.n == 0 || span_len(title->source) == 0 || b->page->kind == PAGE_EMPTY)
        return;
    if (body == l->n || title->source.end <= line_source(l, &l->line[body]).start)
        build_value(b, ROLE_TITLE, title->value, utf8, title->source);
}

/* A headline that stands within the text is a heading there, unless it has been given. */
static void build_late_title(struct build *b, const struct lines *l, const struct line *line)
{
    struct line heading = *line;
    heading.role = ROLE_HEADING;
    if (b->block_n > 0 && b->block[0].role == ROLE_TITLE)
        build_dropped(b, line_source(l, line), "headline");
    else
        build_line(b, l, &heading);
}

static void build_body(struct build *b, const struct lines *l, size_t body)
{
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        if (line->taken && i >= body && line->role == ROLE_TITLE)
            build_late_title(b, l, line);
        else if (line->taken && i >= body)
            build_line(b, l, line);
        else if (!line->taken && line->why)
            build_dropped(b, line_source(l, line), line->why);
    }
}

/* Words of what reads like sentences. */
static size_t words_told(const struct lines *l)
{
    size_t words = 0;
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        bool sentence = line->words >= SENTENCE_WORDS && line->ends_in_stop && line->link_words * 2 < line->words;
        words += sentence && !(line->place & IN_HEAD) ? line->words : 0;
    }
    return words;
}

static bool hides(const struct dom *d)
{
    for (size_t i = 1; i < d->node_n; i++)
        if ((d->node[i].flags & NODE_HIDDEN) || d->node[i].tag == TAG_ID_NOSCRIPT)
            return true;
    return false;
}

/* A page may hide its text until a script has run, or show it only where none runs: where hardly anything else is told,
 * it counts; and so may it be hidden behind a wall to pay at, of which only the beginning looks out. */
static void read_lines(const struct dom *dom, struct lines *out)
{
    struct lines all;
    lines_read(dom, false, out);
    size_t shown = words_told(out);
    if (!hides(dom) || shown > SHOWN_LITTLE)
        return;
    lines_read(dom, true, &all);
    size_t told = words_told(&all);
    bool more = told >= HIDDEN_LEAST && (shown < SHOWN_LEAST || told > shown * HIDDEN_TIMES);
    lines_free(more ? out : &all);
    if (more)
        *out = all;
}

void html_page_read(struct str utf8, const struct page_words *words, struct arena *arena, struct page *out,
                    struct problems *problems)
{
    struct dom dom;
    struct lines lines;
    struct article article;
    struct build b = {.page = out, .arena = arena};
    struct meta meta = {.words = words, .arena = arena};
    dom_read(utf8, words, arena, &dom, problems);
    stamps_find(&dom, words);
    read_lines(&dom, &lines);
    paragraphs_read(&lines);
    tables_read(&lines);
    meta_from_head(&meta, &dom);
    article = (struct article){.vietnamese = meta.vietnamese, .told_by_sapo = meta.told_by_sapo};
    article_find(&lines, words, meta.best[META_TITLE].value, &article);
    meta_from_article(&meta, &lines, &article);
    if (article.kind == PAGE_ARTICLE)
        author_drop(&lines, meta.best[META_BYLINE].value);
    meta_finish(&meta, out);
    out->kind = article.kind;
    size_t body = first_of_body(&lines);
    build_title(&b, utf8, &lines, body);
    build_body(&b, &lines, body);
    build_finish(&b);
    lines_free(&lines);
    dom_free(&dom);
}
