/* The article in the page, in three steps: which elements are furniture, which element holds the running text, and
 * which lines in it are not the article's.
 *
 * Text is weighed in words: the mass of an element is the words of its sentences, its junk the words of links and
 * scraps. Class names and the like only shift the scales. */
#include "page/article.h"

#include <stdlib.h>

#include "page/again.h"
#include "page/boxes.h"
#include "page/headline.h"
#include "page/kind.h"
#include "page/prune.h"
#include "page/teaser.h"

#define JUNK_WEIGHT       0.6
#define OUTSIDE_WEIGHT    0.1 /* of text outside the element that its name calls the body */
#define BODY_LEAST        0.25
#define COMMENTED_LEAST   30 /* words of a text that may have more comments than words */
#define COLUMN_LEAST      60 /* words of an article that may stand beside more than it has */
#define SAID_LEAST        12 /* ... where the head's title says its headline */
#define SCRAP_LEAST       3  /* words of a line that is no sentence */
#define NOTICE_LEAST      20 /* words of such lines that may be the text ... */
#define NOTICE_PART       2  /* ... and are half as many as those of sentences behind them */
#define SAPO_WORDS        4
#define PHOTO_STORY_WORDS 80
#define FURNITURE_MOST    0.4 /* an element with more of the page's text than this is no furniture, whatever its name */
#define BODY_WORDS        50  /* of sentences in it that are enough to trust its name */
#define EMPTY_MOST        6   /* words of an element that is still to be filled */
#define FOOT_MOST         120 /* words of a foot of page that is no story, though it be all the text the page has */

struct weighing {
    struct lines *l;
    double *mass, *junk; /* sums over the lines before each */
    enum body body;
};

/* --- lines ------------------------------------------------------------------------------------------------------- */

/* Words to which a line counts as running text. */
static double line_mass(const struct line *line, bool outside)
{
    if (!line->good || line->why)
        return 0;
    double own = (double)(line->words - line->link_words);
    own = own > 200 ? 200 + (own - 200) / 4 : own;
    return outside ? own * OUTSIDE_WEIGHT : own;
}

static double line_junk(const struct line *line)
{
    if (line->why || line->table)
        return 0;
    if (line->good)
        return line->link_words;
    if (line->link_words * 2 > line->words)
        return line->words < 40 ? line->words : 40;
    return (line->place & (IN_HEADING | IN_ITEM | IN_CELL | IN_CAPTION)) || line->words > 6 ? 2 : 5;
}

/* A paragraph may link its every other word: several sentences with words between the links are text. */
static bool is_sentences_of_links(const struct line *line)
{
    return (line->place & IN_PARAGRAPH) && line->stops >= 2 && line->link_words * 10 < line->words * 8;
}

static bool reads_like_prose(const struct line *line, bool sapo)
{
    bool links = line->link_words * 2 > line->words;
    if ((line->place & (IN_CAPTION | IN_HEAD)) || (links && !is_sentences_of_links(line)))
        return false;
    if (sapo && (line->place & IN_SAPO))
        return line->words >= SAPO_WORDS;
    if (line->place & IN_HEADING) /* some set their sapo as a heading */
        return line->words >= 25 && line->stops > 0;
    if (line->place & IN_PARAGRAPH)
        return line->words >= 8 && (line->stops > 0 || line->words >= 20);
    if (line->place & (IN_ITEM | IN_CELL))
        return line->words >= 15 && line->stops > 0;
    return line->words >= 25 || (line->words >= 15 && line->stops > 0);
}

static void weigh(struct weighing *w)
{
    struct lines *l = w->l;
    w->mass[0] = w->junk[0] = 0;
    for (size_t i = 0; i < l->n; i++) {
        w->mass[i + 1] = w->mass[i] + line_mass(&l->line[i], w->body == BODY_MOST && !l->line[i].in_body);
        w->junk[i + 1] = w->junk[i] + line_junk(&l->line[i]);
    }
}

static double node_mass(const struct weighing *w, size_t node)
{
    struct span s = lines_of(w->l, node);
    return w->mass[s.end] - w->mass[s.start];
}

static double node_junk(const struct weighing *w, size_t node)
{
    struct span s = lines_of(w->l, node);
    return w->junk[s.end] - w->junk[s.start];
}

/* But for a word to say that it is being loaded. */
static bool is_empty(const struct lines *l, struct span s)
{
    size_t words = 0, links = 0;
    for (size_t i = s.start; i < s.end && words <= EMPTY_MOST; i++) {
        words += l->line[i].words;
        links += l->line[i].link_words;
    }
    return words <= EMPTY_MOST && links == 0;
}

/* Whether to trust the elements that are called an article's body: when a good part of the page's text is in them. */
static void find_body(struct weighing *w)
{
    struct lines *l = w->l;
    const struct dom *d = l->dom;
    double inside = 0, all = 0;
    bool named = false, empty = false;
    for (size_t i = 1; i < d->node_n; i++) {
        if (!(d->node[i].hints & HINT_BODY) || d->node[i].tag == TAG_ID_BODY || d->node[i].tag == TAG_ID_HTML ||
            (l->place[i] & IN_SKIPPED))
            continue;
        struct span s = lines_of(l, i);
        empty = empty || is_empty(l, s);
        named = true;
        for (size_t k = s.start; k < s.end; k++)
            l->line[k].in_body = true;
    }
    for (size_t i = 0; i < l->n; i++) {
        double mass = line_mass(&l->line[i], false);
        all += mass;
        inside += l->line[i].in_body ? mass : 0;
    }
    w->body = named ? BODY_SOME : BODY_UNNAMED;
    if (inside <= EMPTY_MOST && empty)
        w->body = BODY_EMPTY;
    else if (inside > all * BODY_LEAST && inside >= BODY_WORDS)
        w->body = BODY_MOST;
}

/* --- furniture --------------------------------------------------------------------------------------------------- */

static bool holds_body(const struct weighing *w, size_t node, double total)
{
    const struct dom *d = w->l->dom;
    for (size_t i = node; i < d->node[node].end; i++)
        if (d->node[i].tag == TAG_ID_H1 || d->node[i].tag == TAG_ID_BLOCKQUOTE ||
            ((d->node[i].hints & HINT_BODY) && node_mass(w, i) > total / 8))
            return true;
    return false;
}

/* What is named for a date tells of the article, though its name may have other words. */
static const char *furniture_why(const struct node *n)
{
    if (n->tag == TAG_ID_HTML || n->tag == TAG_ID_BODY || (n->hints & (HINT_BODY | HINT_DATE)))
        return NULL;
    const char *why = hint_why(n->hints);
    return why ? why : (tag_class((enum tag)n->tag) & TAG_FURNITURE) ? "furniture" : NULL;
}

static void drop_lines(struct lines *l, struct span s, const char *why)
{
    for (size_t i = s.start; i < s.end; i++)
        if (!l->line[i].why)
            l->line[i].why = why;
}

/* The next element in the same one; 0: there is none. */
static size_t next_beside(const struct dom *d, size_t node)
{
    size_t next = d->node[node].end, end = d->node[d->node[node].parent].end;
    while (next < end && d->node[next].tag == TAG_ID_TEXT)
        next++;
    return next < end ? next : 0;
}

/* Marks paragraphs that their name calls furniture, and elements beside others of the same name, where most of the text
 * is in them: all that stands behind a wall to pay at, or what praises a product, may be called so. */
static void spare_series(const struct weighing *w, bool *spared)
{
    const struct dom *d = w->l->dom;
    double mass = 0;
    memset(spared, 0, d->node_n);
    for (size_t i = 1; i < d->node_n; i++) {
        uint32_t drop = d->node[i].hints & HINT_DROP;
        if (drop != HINT_FURNITURE && drop != HINT_ADVERT)
            continue;
        size_t next = next_beside(d, i);
        spared[i] = spared[i] || d->node[i].tag == TAG_ID_P;
        if (next && d->node[next].tag == d->node[i].tag &&
            str_eq(dom_attr(d, i, ATTR_CLASS), dom_attr(d, next, ATTR_CLASS)))
            spared[i] = spared[next] = true;
        mass += spared[i] ? node_mass(w, i) : 0;
    }
    if (mass <= w->mass[w->l->n] * FURNITURE_MOST)
        memset(spared, 0, d->node_n);
}

/* The foot of a page may be all the text there is, but is no story. */
static bool is_foot(const struct node *n, double mass)
{
    return mass < FOOT_MOST && (n->tag == TAG_ID_FOOTER || (n->hints & HINT_FOOT));
}

static void drop_furniture(struct weighing *w)
{
    const struct dom *d = w->l->dom;
    double total = w->mass[w->l->n];
    bool *spared = xmalloc(d->node_n);
    spare_series(w, spared);
    for (size_t i = 1; i < d->node_n; i++) {
        const char *why = d->node[i].tag == TAG_ID_TEXT || spared[i] ? NULL : furniture_why(&d->node[i]);
        if (!why)
            continue;
        struct span s = lines_of(w->l, i);
        if (s.start == s.end)
            continue;
        double mass = node_mass(w, i);
        bool comments = (d->node[i].hints & HINT_COMMENTS) && total - mass > COMMENTED_LEAST;
        if ((mass > total * FURNITURE_MOST && !comments && !is_foot(&d->node[i], mass)) || holds_body(w, i, total))
            continue;
        drop_lines(w->l, s, why);
        i = d->node[i].end - 1;
    }
    free(spared);
}

/* --- teasers ----------------------------------------------------------------------------------------------------- */

/* Whether the children are, nearly all, teasers. */
static bool is_teaser_list(const struct lines *l, size_t node)
{
    const struct dom *d = l->dom;
    size_t entries = 0, teasers = 0;
    for (size_t i = node + 1; i < d->node[node].end; i = d->node[i].end) {
        struct span s = lines_of(l, i);
        if (d->node[i].tag == TAG_ID_TEXT || s.start == s.end)
            continue;
        entries++;
        teasers += node_is_teaser(l, i);
    }
    return teasers >= 3 && teasers * 10 >= entries * 7;
}

static bool is_in_table(const struct lines *l, size_t node)
{
    struct span s = lines_of(l, node);
    return s.start < s.end && l->line[s.start].table != 0 && l->line[s.end - 1].table == l->line[s.start].table;
}

/* A short heading that says what the head's title says, word for word or most of it. */
static bool says_title(const struct lines *l, size_t node, struct str stated, bool linked)
{
    const struct dom *d = l->dom;
    struct buf text = {0}, own = {0};
    struct span s = lines_of(l, node);
    bool says = false;
    if (stated.n > 0 && span_len(s) == 1 && linked == (l->line[s.start].link_words > 0)) {
        dom_text(d, node, &text);
        words_fold(buf_str(&text), &own);
        says = own.n * 2 >= stated.n && str_has(stated, buf_str(&own));
    }
    buf_free(&text);
    buf_free(&own);
    return says;
}

/* The headline's node: the only h1; without one, the heading that says the title, be it a link to the page itself. */
static size_t find_headline(const struct lines *l, struct str title, bool *is_said)
{
    const struct dom *d = l->dom;
    struct buf stated = {0};
    size_t h1 = 0, said = 0, linked = 0, headings = 0;
    words_fold(title, &stated);
    for (size_t i = 1; i < d->node_n; i++) {
        enum tag t = (enum tag)d->node[i].tag;
        h1 = t == TAG_ID_H1 ? i : h1;
        headings += t == TAG_ID_H1;
        if (t != TAG_ID_H1 && t != TAG_ID_H2 && t != TAG_ID_H3)
            continue;
        if (!said && says_title(l, i, buf_str(&stated), false))
            said = i;
        else if (!linked && says_title(l, i, buf_str(&stated), true))
            linked = i;
    }
    buf_free(&stated);
    said = said ? said : linked;
    size_t found = headings == 1 ? h1 : headings == 0 ? said : 0;
    *is_said = found && found == said;
    return found;
}

/* Words of sentences between the headline and another one that is a link, or the teasers. */
static double mass_below(const struct weighing *w, size_t h1, size_t teasers)
{
    const struct lines *l = w->l;
    size_t from = lines_of(l, h1).end, to = lines_of(l, teasers).start, end = from;
    while (end < to && !line_is_headline(l, &l->line[end]))
        end++;
    return end > from ? w->mass[end] - w->mass[from] : 0;
}

/* Whether the headline stands in a column of its own, with sentences, or sentences stand below it: then teasers beside
 * or below them may be more than they. */
static bool is_beside_article(const struct weighing *w, size_t teasers, size_t h1, double least)
{
    const struct dom *d = w->l->dom;
    size_t column = h1;
    while (h1 && !dom_in(d, teasers, d->node[column].parent))
        column = d->node[column].parent;
    return h1 && !dom_in(d, teasers, h1) && (node_mass(w, column) >= least || mass_below(w, h1, teasers) >= least);
}

static void drop_teasers(struct weighing *w, struct str title)
{
    const struct dom *d = w->l->dom;
    double total = w->mass[w->l->n];
    bool said;
    size_t h1 = find_headline(w->l, title, &said);
    double least = said ? SAID_LEAST : COLUMN_LEAST;
    for (size_t i = 1; i < d->node_n; i++) {
        if (!(tag_class((enum tag)d->node[i].tag) & TAG_BLOCK) || d->node[i].tag == TAG_ID_P || is_in_table(w->l, i) ||
            d->node[i].end - i < 8 || !is_teaser_list(w->l, i))
            continue;
        if ((node_mass(w, i) > total * FURNITURE_MOST && !is_beside_article(w, i, h1, least)) ||
            holds_body(w, i, total))
            continue;
        drop_lines(w->l, lines_of(w->l, i), "teasers");
        i = d->node[i].end - 1;
    }
}

/* --- photo stories ----------------------------------------------------------------------------------------------- */

/* Where most sentences stand in elements that begin with a picture, they are not captions for that. */
static void free_of_images(struct lines *l)
{
    size_t with = 0, without = 0;
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        size_t words = !line->why && line->good ? line->words : 0;
        with += line->with_image ? words : 0;
        without += line->with_image ? 0 : words;
    }
    for (size_t i = 0; i < l->n && with > without; i++)
        l->line[i].with_image = false;
}

/* Where a page's sentences stand under its pictures, they are the text. */
static void captions_as_text(struct weighing *w)
{
    struct lines *l = w->l;
    size_t captions = 0;
    for (size_t i = 0; i < l->n; i++)
        captions += !l->line[i].why && line_is_caption(&l->line[i]) && l->line[i].stops ? l->line[i].words : 0;
    if (captions < PHOTO_STORY_WORDS || (double)captions < 2 * w->mass[l->n])
        return;
    for (size_t i = 0; i < l->n; i++) {
        struct line *line = &l->line[i];
        if (line->why || !line_is_caption(line))
            continue;
        line->place &= ~(uint32_t)(IN_CAPTION | IN_FIGURE | IN_CENTER | IN_ITALIC);
        line->after_image = line->with_image = false;
        line->good = line->words >= 6 && line->stops > 0 && line->link_words * 2 <= line->words;
    }
}

/* --- the root ---------------------------------------------------------------------------------------------------- */

static double root_score(const struct weighing *w, size_t node)
{
    const struct node *n = &w->l->dom->node[node];
    double mass = node_mass(w, node), score = mass - JUNK_WEIGHT * node_junk(w, node);
    if (n->hints & HINT_BODY)
        score += mass * 0.2;
    if (n->tag == TAG_ID_ARTICLE || (n->hints & HINT_LIKELY))
        score += mass * 0.05;
    if (n->hints & (HINT_UNLIKELY | HINT_CAPTION))
        score -= mass * 0.1;
    return score;
}

/* Among equals the innermost, which comes last. */
static size_t find_root(const struct weighing *w)
{
    const struct dom *d = w->l->dom;
    size_t best = 0;
    double best_score = 0;
    for (size_t i = 1; i < d->node_n; i++) {
        unsigned classes = tag_class((enum tag)d->node[i].tag);
        if (!(classes & TAG_BLOCK) || d->node[i].tag == TAG_ID_P)
            continue;
        double score = root_score(w, i);
        if (score > 0 && score >= best_score) {
            best = i;
            best_score = score;
        }
    }
    return best;
}

/* A point of a list is no text without the others. */
static size_t whole_list(const struct dom *d, size_t root)
{
    while (d->node[root].tag == TAG_ID_LI || d->node[root].tag == TAG_ID_DD)
        root = d->node[root].parent;
    return root;
}

static bool is_scrap(const struct line *line)
{
    return line->words >= SCRAP_LEAST && line->link_words * 2 <= line->words &&
           !(line->place & (IN_HEAD | IN_HEADING | IN_CAPTION));
}

/* A page without one sentence: any text that is no link may be the article. */
static size_t find_root_of_scraps(struct weighing *w)
{
    for (size_t i = 0; i < w->l->n; i++)
        w->l->line[i].good = is_scrap(&w->l->line[i]);
    weigh(w);
    return find_root(w);
}

/* A notice tells in lines that are no sentences: where enough of them stand between headline and root, they are the
 * text. */
static void take_notice(struct weighing *w, struct article *a)
{
    struct line *line = w->l->line;
    size_t from = a->title ? lines_of(w->l, a->title).end : 0, to = lines_of(w->l, a->root).start, words = 0;
    for (size_t i = from; from > 0 && i < to; i++)
        words += is_scrap(&line[i]) && !line[i].why ? line[i].words : 0;
    if (words < NOTICE_LEAST || (double)words * NOTICE_PART <= node_mass(w, a->root))
        return;
    bool *good = xmalloc(to - from);
    for (size_t i = from; i < to; i++) {
        good[i - from] = line[i].good;
        line[i].good = line[i].good || is_scrap(&line[i]);
    }
    weigh(w);
    size_t root = whole_list(w->l->dom, find_root(w));
    for (size_t i = from; i < to && root == a->root; i++)
        line[i].good = good[i - from];
    a->root = root;
    free(good);
}

/* --- all together ------------------------------------------------------------------------------------------------ */

void article_find(struct lines *l, const struct page_words *words, struct str title, struct article *out)
{
    *out = (struct article){.vietnamese = out->vietnamese, .told_by_sapo = out->told_by_sapo};
    struct weighing w = {.l = l};
    w.mass = xmalloc(sizeof *w.mass * (l->n + 1));
    w.junk = xmalloc(sizeof *w.junk * (l->n + 1));
    for (size_t i = 0; i < l->n; i++)
        l->line[i].good = reads_like_prose(&l->line[i], out->told_by_sapo);
    weigh(&w);
    drop_furniture(&w);
    drop_teasers(&w, title);
    boxes_drop(l, words);
    weigh(&w);
    free_of_images(l);
    captions_as_text(&w);
    find_body(&w);
    out->body = w.body;
    weigh(&w);
    out->root = whole_list(l->dom, find_root(&w));
    out->scraps = out->root == 0;
    if (out->scraps)
        out->root = find_root_of_scraps(&w);
    headline_find(l, words, title, out);
    take_notice(&w, out);
    prune(l, words, out);
    out->kind = kind_find(l, words, title, out);
    if (out->kind == PAGE_ARTICLE)
        again_drop(l, out->container);
    if (out->kind == PAGE_INDEX || out->kind == PAGE_OTHER)
        prune_nothing(l);
    free(w.mass);
    free(w.junk);
}
