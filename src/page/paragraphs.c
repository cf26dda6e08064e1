#include "page/paragraphs.h"

#include <stdlib.h>

#define SAPO_WORDS 200
#define SAPO_LINES 5
#define LONG_WORDS 20 /* of a sentence in a run of paragraphs that are not called so */
#define TOLD_LEAST 6  /* ... of one that ends in a stop */
#define RUN_LEAST  2
#define RUN_WORDS  40

static bool is_short(const struct lines *l, struct span s, size_t most)
{
    size_t words = 0;
    for (size_t i = s.start; i < s.end && words <= most; i++)
        words += l->line[i].words;
    return words <= most;
}

/* Words of a line that reads like a sentence. */
static uint32_t told_words(const struct line *line)
{
    bool told = line->words >= TOLD_LEAST && line->stops > 0 && line->link_words * 2 < line->words &&
                (line->words >= LONG_WORDS || (line->ends_in_stop && line->link_words == 0));
    return told ? line->words : 0;
}

/* A name such as `text-with-summary` makes no sapo of a whole article. */
static void mark_sapos(struct lines *l)
{
    const struct dom *d = l->dom;
    for (size_t i = 1; i < d->node_n; i++) {
        if (!(d->node[i].hints & HINT_SAPO))
            continue;
        struct span s = lines_of(l, i);
        if (span_len(s) > SAPO_LINES || !is_short(l, s, SAPO_WORDS))
            continue;
        for (size_t k = s.start; k < s.end; k++)
            l->line[k].place |= IN_SAPO;
        i = d->node[i].end - 1;
    }
}

/* Words between borders that are no paragraph's: between breaks in an element, or an element of its own beside others
 * of the kind. The element in which such lines stand; 0: it is none. */
static uint32_t run_of(const struct lines *l, const struct line *line)
{
    const struct node *n = &l->dom->node[line->node];
    if (line->place & (IN_PARAGRAPH | IN_HEADING | IN_ITEM | IN_CAPTION | IN_FIGURE | IN_HEAD | IN_QUOTE) ||
        line->table)
        return 0;
    return lines_several(l, line->node) ? line->node : n->tag == TAG_ID_DIV ? n->parent : 0;
}

/* Where several of them are sentences, and they tell enough, all are paragraphs. */
static void mark_paragraphs(struct lines *l)
{
    struct run {
        uint32_t lines, words;
    } *runs = xmalloc(sizeof *runs * l->dom->node_n);
    memset(runs, 0, sizeof *runs * l->dom->node_n);
    for (size_t i = 0; i < l->n; i++) {
        struct run *run = &runs[run_of(l, &l->line[i])];
        uint32_t words = told_words(&l->line[i]);
        run->lines += words > 0;
        run->words += words;
    }
    for (size_t i = 0; i < l->n; i++) {
        uint32_t at = run_of(l, &l->line[i]);
        if (at && runs[at].lines >= RUN_LEAST && runs[at].words >= RUN_WORDS)
            l->line[i].place |= IN_PARAGRAPH;
    }
    free(runs);
}

void paragraphs_read(struct lines *l)
{
    mark_sapos(l);
    mark_paragraphs(l);
}
