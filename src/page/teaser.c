#include "page/teaser.h"

#define LINK_DEPTH 8 /* elements between a link and its text */

bool line_is_links(const struct line *line)
{
    return line->words >= 2 && line->link_words * 10 >= line->words * 9;
}

/* The link that a text stands in; 0: none. */
static size_t link_of(const struct dom *d, size_t text)
{
    size_t n = d->node[text].parent;
    for (int steps = 0; n && steps < LINK_DEPTH; steps++, n = d->node[n].parent)
        if (d->node[n].tag == TAG_ID_A)
            return n;
    return 0;
}

/* A path and a row of sections are several links. */
bool line_is_headline(const struct lines *l, const struct line *line)
{
    const struct dom *d = l->dom;
    size_t first = 0;
    if (!line_is_links(line) || line->words < HEADLINE_WORDS)
        return false;
    for (size_t i = line->first; i < line->end; i++) {
        size_t link = d->node[i].tag == TAG_ID_TEXT && (l->place[i] & IN_LINK) ? link_of(d, i) : 0;
        if (link && first && link != first)
            return false;
        first = link ? link : first;
    }
    return true;
}

bool node_is_teaser(const struct lines *l, size_t node)
{
    struct span s = lines_of(l, node);
    size_t words = 0, links = 0;
    for (size_t i = s.start; i < s.end && words <= TEASER_WORDS; i++) {
        words += l->line[i].words;
        links += line_is_links(&l->line[i]) || ((l->line[i].place & IN_HEADING) && l->line[i].link_words > 0);
    }
    return links > 0 && words <= TEASER_WORDS;
}
