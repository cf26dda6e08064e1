#include "page/kind.h"

#include "page/teaser.h"

#define FRONT_PAGE_HEADLINES 6
#define GALLERY_PICTURES     4 /* with captions that are no links, on a page without sentences */

/* Headlines of other stories, each over a summary of some sentences: a front page. Where all summaries are links, the
 * one that is none is the text, and its own headline is a link. */
static bool is_front_page(const struct lines *l, const struct article *a, bool has_body)
{
    size_t headlines = 0, run = 0, longest = 0;
    struct span range = lines_of(l, a->root);
    if (!a->title && node_is_teaser(l, a->root))
        range = (struct span){0, l->n};
    for (size_t i = range.start; i < range.end; i++) {
        const struct line *line = &l->line[i];
        bool headline = line_is_links(line) && line->words >= HEADLINE_WORDS;
        headlines += headline;
        run = headline ? 0 : run + (line->taken && line->good);
        if (line->taken && line->good && line->words > TEASER_WORDS)
            return false;
        longest = run > longest ? run : longest;
    }
    return !has_body && headlines >= FRONT_PAGE_HEADLINES && longest <= (a->title ? 1 : 2);
}

enum page_kind kind_find(const struct lines *l, const struct page_words *words, const struct article *a, bool has_body)
{
    (void)words;
    size_t running = 0, captions = 0, pictures = 0, links = 0, all = 0;
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        all += line->words;
        links += line->link_words;
        running += line->taken && role_is_running(line->role) ? line->words : 0;
        captions += line->taken && line->role == ROLE_CAPTION ? line->words : 0;
        pictures += line_is_caption(line) && line->link_words == 0;
    }
    if (all == 0)
        return PAGE_EMPTY;
    if (a->root && running > 0 && !is_front_page(l, a, has_body))
        return PAGE_ARTICLE;
    if (captions > running || (running == 0 && pictures >= GALLERY_PICTURES))
        return PAGE_GALLERY;
    return links * 2 > all || running > 0 ? PAGE_INDEX : PAGE_OTHER;
}
