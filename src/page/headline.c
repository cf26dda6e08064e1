#include "page/headline.h"

#include "page/datetime.h"
#include "page/squeeze.h"
#include "page/teaser.h"

#define ABOVE      5  /* lines above the first sentence: a line set off from the others */
#define ABOVE_SAID 30 /* ... and one that the head bears out */
#define WHOLE_PART 3  /* but for a third, which may be the site's name */
#define WORDS_MOST 30 /* of a headline that is no heading */
#define DATE_WORDS 16
#define DATE_PART  3 /* a dateline is a date by a third at least */
#define SITE_STEPS 4 /* from what the site is called to what is called its logo or brand */
#define BOXES      3 /* headings of the first rank that name the boxes of a portal */

struct search {
    const struct lines *l;
    const struct page_words *words;
    struct buf stated; /* the head's title, folded */
    struct buf own;    /* what is looked at, folded */
    size_t first;      /* the first sentence of the text */
};

/* --- elements ---------------------------------------------------------------------------------------------------- */

static size_t words_shared(struct str a, struct str b)
{
    size_t shared = 0;
    for (size_t start = 0, i = 0; i <= a.n; i++)
        if (i == a.n || a.p[i] == ' ') {
            shared += i - start > 1 && str_has(b, (struct str){a.p + start, i - start});
            start = i + 1;
        }
    return shared;
}

/* Headlines are short, and are asked for all their text. */
static bool is_short(const struct lines *l, size_t node)
{
    struct span s = lines_of(l, node);
    return s.end > s.start && s.end - s.start <= 8 && l->line[s.start].words <= 60;
}

/* What the site is called stands near its logo. */
static bool names_site(const struct dom *d, size_t node)
{
    for (int steps = 0; steps < SITE_STEPS && node && d->node[node].tag != TAG_ID_BODY; steps++) {
        if (d->node[node].hints & HINT_SITE)
            return true;
        node = d->node[node].parent;
    }
    return false;
}

static bool may_be_title(const struct lines *l, size_t node)
{
    const struct node *n = &l->dom->node[node];
    if (n->tag == TAG_ID_TEXT || n->tag == TAG_ID_TITLE || (l->place[node] & (IN_SKIPPED | IN_HEAD)) ||
        names_site(l->dom, node))
        return false;
    return (n->tag >= TAG_ID_H1 && n->tag <= TAG_ID_H3) || ((n->hints & HINT_TITLE) && n->tag != TAG_ID_A);
}

/* A heading that the head does not bear out may name the site or the section: that is a link that stands well above the
 * text, or one of the names that pages have whatever they tell. */
static bool names_page(const struct search *s, size_t node)
{
    struct span lines = lines_of(s->l, node);
    bool near = lines.start < s->first && lines.start + ABOVE >= s->first;
    return (line_is_links(&s->l->line[lines.start]) && !near) ||
           words_phrase(s->words, buf_str(&s->own), PHRASE_PAGE, NULL) != PHRASE_NONE;
}

/* A lower heading that its name does not call the title is one when the head's title says it word for word. */
static size_t score(const struct search *s, size_t node)
{
    const struct node *n = &s->l->dom->node[node];
    struct str own = buf_str(&s->own), stated = buf_str(&s->stated);
    size_t shared = words_shared(own, stated);
    bool heading = n->tag == TAG_ID_H1, said = own.n && str_has(stated, own);
    if (own.n == 0 || ((n->tag == TAG_ID_H2 || n->tag == TAG_ID_H3) && !(n->hints & HINT_TITLE) && !said))
        return 0;
    if (shared < 2 && (!heading || names_page(s, node)))
        return 0;
    return 2 * shared + heading + (str_eq(own, stated) ? 2 : 0);
}

static size_t first_sentence(const struct lines *l, size_t root)
{
    struct span range = root ? lines_of(l, root) : (struct span){0, 0};
    while (range.start < range.end && !(l->line[range.start].good && !l->line[range.start].why))
        range.start++;
    return range.start < range.end ? range.start : 0;
}

/* All that the head says, but for what may be the site's name. */
static bool says_all(const struct search *s)
{
    return s->stated.n > 0 && s->own.n * WHOLE_PART >= s->stated.n * (WHOLE_PART - 1) &&
           str_has(buf_str(&s->stated), buf_str(&s->own));
}

/* A link below the first sentence: the headline of another story, unless it is the page's own. */
static bool is_other(const struct search *s, size_t node)
{
    const struct lines *l = s->l;
    struct span lines = lines_of(l, node);
    return s->first && lines.start > s->first && line_is_links(&l->line[lines.start]) &&
           !(l->dom->node[node].tag <= TAG_ID_H3 && l->dom->node[node].tag >= TAG_ID_H1 && says_all(s));
}

/* The heading that says most of what the head's title says; without one there, the last h1 before the text, where not
 * every box of the page has its own. */
static size_t find_element(struct search *s, size_t root)
{
    const struct dom *d = s->l->dom;
    size_t best = 0, best_score = 0, headings = 0;
    for (size_t i = 1; i < d->node_n; i++) {
        if (!may_be_title(s->l, i) || !is_short(s->l, i) || (root && i >= d->node[root].end))
            continue;
        struct buf raw = {0};
        dom_text(d, i, &raw);
        words_fold(buf_str(&raw), &s->own);
        size_t points = raw.n > PHRASE_BYTES_MAX || is_other(s, i) ? 0 : score(s, i);
        headings += d->node[i].tag == TAG_ID_H1;
        if (points && points >= best_score + (best_score > 0 && s->stated.n > 0)) {
            best = i;
            best_score = points;
        }
        buf_free(&raw);
    }
    return best_score == 1 && headings >= BOXES ? 0 : best;
}

/* --- lines ------------------------------------------------------------------------------------------------------- */

static bool may_be_headline(const struct line *line)
{
    return line->words >= HEADLINE_WORDS && line->words <= WORDS_MOST && line->link_words == 0 && !line->why &&
           !line->good && !(line->place & (IN_HEAD | IN_CAPTION));
}

static bool is_set_off(const struct lines *l, const struct line *line)
{
    return line->bold_words == line->words || (line->place & IN_HEADING) || line_hinted(l, line, HINT_TITLE);
}

/* Word for word what the head's title says, or most of it. */
static bool is_stated(struct search *s, const struct line *line)
{
    if (s->stated.n == 0 || !may_be_headline(line))
        return false;
    line_fold(s->l, line, &s->own);
    return s->own.n * 2 >= s->stated.n && str_has(buf_str(&s->stated), buf_str(&s->own));
}

static bool is_dateline(struct search *s, const struct line *line)
{
    struct moment m;
    struct span where;
    if (line->words > DATE_WORDS || line->good || (line->place & IN_HEAD))
        return false;
    line_fold(s->l, line, &s->own);
    return moment_find(buf_str(&s->own), s->words, false, &m, &where) && span_len(where) * DATE_PART >= s->own.n;
}

/* The first line of the page is more often the site's name than the headline. */
static bool is_first(const struct lines *l, size_t i)
{
    return i == 0 || (l->line[i - 1].place & IN_HEAD);
}

/* Above the first sentence; or below it, where others stand first, the whole of what the head says. */
static size_t find_stated(struct search *s, size_t root, size_t first)
{
    const struct lines *l = s->l;
    for (size_t i = first; i > 1 && i + ABOVE_SAID > first; i--)
        if (is_stated(s, &l->line[i - 1]))
            return is_first(l, i - 1) ? 0 : i;
    for (size_t i = first, end = root ? lines_of(l, root).end : 0; i < end; i++)
        if (is_stated(s, &l->line[i]) && says_all(s))
            return i + 1;
    return 0;
}

/* The last line above the text that is set off from the others: called the title; or at least no sentence; or any. */
static size_t find_set_off(const struct lines *l, size_t first)
{
    for (int pass = 0; pass < 3; pass++)
        for (size_t i = first; i > 0 && i + ABOVE > first; i--) {
            const struct line *line = &l->line[i - 1];
            bool fits = pass == 0 ? line_hinted(l, line, HINT_TITLE) : pass == 2 || !line->ends_in_stop;
            if (fits && may_be_headline(line) && is_set_off(l, line))
                return i;
        }
    return 0;
}

/* Old pages have no heading elements: a line above the text that the head's title says; one that is set off; the one
 * above the dateline. */
static size_t find_line(struct search *s, size_t root)
{
    const struct lines *l = s->l;
    size_t first = s->first, found = find_stated(s, root, first);
    if (!found)
        found = find_set_off(l, first);
    for (size_t i = first; !found && i > 1 && i + ABOVE > first; i--)
        if (is_dateline(s, &l->line[i - 1]) && may_be_headline(&l->line[i - 2]) && !l->line[i - 2].ends_in_stop)
            found = i - 1;
    return found;
}

void headline_find(const struct lines *l, const struct page_words *words, struct str stated, struct article *a)
{
    struct search s = {.l = l, .words = words, .first = first_sentence(l, a->root)};
    words_fold(stated, &s.stated);
    a->title = find_element(&s, a->root);
    if (a->title == 0)
        a->title_line = find_line(&s, a->root);
    buf_free(&s.stated);
    buf_free(&s.own);
}
