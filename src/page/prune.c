#include "page/prune.h"

#include "page/squeeze.h"

struct pruning {
    struct lines *l;
    const struct page_words *words;
    const struct article *a;
    struct span range; /* the lines of the root */
    struct buf folded;
    bool cut; /* the article is over */
};

static const char *outside_why(const struct pruning *p, size_t i)
{
    return i < p->range.start ? "before the article" : "after the article";
}

static bool has_hint(const struct pruning *p, const struct line *line, uint32_t hints)
{
    const struct dom *d = p->l->dom;
    for (size_t n = line->node; n != p->a->root && n != 0; n = d->node[n].parent)
        if (d->node[n].hints & hints)
            return true;
    return false;
}

static bool is_link_line(const struct line *line)
{
    return line->link_words * 10 >= line->words * 8;
}

static const char *phrase_why(struct pruning *p, const struct line *line)
{
    size_t n = 0;
    line_fold(p->l, line, &p->folded);
    struct str folded = buf_str(&p->folded);
    enum phrase_kind kind = words_phrase(p->words, folded, PHRASE_NONE, &n);
    bool bare = line->words <= 12 || n == folded.n;
    switch (kind) {
    case PHRASE_CUT:
        if (line->words <= 6)
            p->cut = true;
        return line->words <= 6 ? "related" : NULL;
    case PHRASE_RELATED: return bare || line->link_words > 0 ? "related" : NULL;
    case PHRASE_COPYRIGHT:
    case PHRASE_COPYRIGHT_OF: return bare || line->words < 40 ? "copyright" : NULL;
    case PHRASE_NOTICE: return line->link_words > 0 || bare ? "notice" : NULL;
    case PHRASE_CREDIT: return bare ? "credit" : NULL;
    case PHRASE_UPDATED:
    case PHRASE_DATELINE: return bare ? "date-line" : NULL;
    case PHRASE_SOURCE: return bare ? "source" : NULL;
    default: return NULL;
    }
}

static enum role role_of(const struct line *line)
{
    if (line->place & IN_HEADING)
        return ROLE_HEADING;
    if (line->place & (IN_CAPTION | IN_FIGURE))
        return ROLE_CAPTION;
    if (line->place & IN_ITEM)
        return ROLE_ITEM;
    if (!line->ends_in_stop && line->words <= 20 && line->bold_words == line->words)
        return ROLE_HEADING;
    return ROLE_PARAGRAPH;
}

static void judge(struct pruning *p, size_t i)
{
    struct line *line = &p->l->line[i];
    if (p->a->title && dom_in(p->l->dom, line->first, p->a->title)) {
        line->taken = true;
        line->role = ROLE_TITLE;
        line->why = NULL;
        return;
    }
    if (line->why)
        return;
    if (i < p->range.start || i >= p->range.end)
        line->why = outside_why(p, i);
    else if (p->cut)
        line->why = "after the article";
    else if (is_link_line(line))
        line->why = "link-list";
    else if (has_hint(p, line, HINT_DATE) && line->words < 15)
        line->why = "date-line";
    else if (has_hint(p, line, HINT_BYLINE) && line->words < 20)
        line->why = "byline";
    else
        line->why = phrase_why(p, line);
    line->role = role_of(line);
    line->taken = line->why == NULL;
}

/* Scraps before the first and after the last sentence are not text. */
static void trim_ends(struct pruning *p)
{
    size_t first = p->range.start, last = p->range.end;
    while (first < last && !(p->l->line[first].taken && p->l->line[first].good))
        first++;
    while (last > first && !(p->l->line[last - 1].taken && p->l->line[last - 1].good))
        last--;
    for (size_t i = p->range.start; i < p->range.end; i++) {
        struct line *line = &p->l->line[i];
        if ((i >= first && i < last) || !line->taken || line->role == ROLE_TITLE || line->role == ROLE_CAPTION)
            continue;
        line->taken = false;
        line->why = "scrap";
    }
}

void prune(struct lines *l, const struct page_words *words, const struct article *a)
{
    struct pruning p = {.l = l, .words = words, .a = a};
    if (a->root)
        p.range = lines_of(l, a->root);
    for (size_t i = 0; i < l->n; i++)
        judge(&p, i);
    trim_ends(&p);
    buf_free(&p.folded);
}
