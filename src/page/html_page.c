/* HTML to page: nodes, lines, article, blocks, and what the page says of itself. */
#include "page/html_page.h"

#include "page/article.h"
#include "page/build.h"
#include "page/lines.h"
#include "page/meta.h"
#include "page/tables.h"

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

static size_t source_of_body(const struct lines *l)
{
    for (size_t i = 0; i < l->n; i++)
        if (l->line[i].taken && l->line[i].role != ROLE_TITLE)
            return line_source(l, &l->line[i]).start;
    return SIZE_MAX;
}

/* The headline first: from the page where it stands before all else, or from its head. */
static void build_title(struct build *b, struct str utf8, const struct lines *l, const struct article *a)
{
    const struct stated *title = &b->page->title;
    bool first = true, any = false;
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        if (line->taken && line->role == ROLE_TITLE && first) {
            build_line(b, l, line);
            any = true;
        } else if (line->taken) {
            first = false;
        }
    }
    if (any || title->value.n == 0 || a->kind == PAGE_EMPTY)
        return;
    if (title->source.end > source_of_body(l)) /* sources never go back */
        build_changed(b, ROLE_TITLE, title->value, (struct span){0, 0});
    else
        build_value(b, ROLE_TITLE, title->value, utf8, title->source);
}

static void build_body(struct build *b, const struct lines *l)
{
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        if (line->taken && line->role != ROLE_TITLE)
            build_line(b, l, line);
        else if (!line->taken && line->why)
            build_dropped(b, line_source(l, line), line->why);
    }
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
    lines_read(&dom, &lines);
    tables_read(&lines);
    meta_from_head(&meta, &dom);
    article_find(&lines, words, meta.best[META_TITLE].value, meta.vietnamese, &article);
    meta_from_article(&meta, &lines, &article);
    meta_finish(&meta, out);
    out->kind = article.kind;
    build_title(&b, utf8, &lines, &article);
    build_body(&b, &lines);
    build_finish(&b);
    lines_free(&lines);
    dom_free(&dom);
}
