#include "page/kind.h"

#include "page/teaser.h"

#define FRONT_PAGE_HEADLINES 6
#define GALLERY_PICTURES     4 /* with captions that are no links, on a page without sentences */
#define SECTION_STORIES      4
#define CATALOGUE_ROWS       6
#define MISSING_WORDS        120 /* more tell a story, whatever its headline begins with */
#define SHELL_MOST           6   /* words that say that the story is being loaded */
#define STORY_WORDS          6 /* of a headline that is no name of a section */
#define STANZA_WORDS         20
#define SCRAPS_LEAST         20 /* words of a text without one sentence */

struct look {
    const struct lines *l;
    const struct page_words *words;
    const struct article *a;
    size_t all, links, teasers; /* words */
    size_t running, in_body;    /* words of the text; those in elements that are called so */
    size_t tellings;            /* its lines that are more than a scrap */
    size_t captions, pictures;  /* words; number */
    bool said;                  /* the head's title says the headline, which is as long as one of a story */
};

static bool is_text(const struct line *line)
{
    return line->taken && line->good;
}

static bool holds_headline(const struct look *k, size_t node)
{
    const struct article *a = k->a;
    return (a->title && dom_in(k->l->dom, a->title, node)) ||
           (a->title_line && dom_in(k->l->dom, k->l->line[a->title_line - 1].first, node));
}

/* --- headlines of other stories ---------------------------------------------------------------------------------- */

static bool is_small(const struct lines *l, size_t node)
{
    struct span s = lines_of(l, node);
    size_t words = 0;
    for (size_t i = s.start; i < s.end && words <= TEASER_WORDS; i++)
        words += l->line[i].words;
    return words <= TEASER_WORDS;
}

/* The text is the summary of another story: its element, or a small one around it, begins with a headline that is a
 * link. */
static bool is_summary(const struct look *k)
{
    const struct dom *d = k->l->dom;
    size_t entry = k->a->root, up = d->node[entry].parent;
    for (; up && up != entry && is_small(k->l, up); up = d->node[entry].parent)
        entry = up;
    if (!is_small(k->l, entry) || holds_headline(k, entry))
        return false;
    struct span s = lines_of(k->l, entry);
    for (size_t i = s.start; i < s.end && !is_text(&k->l->line[i]); i++)
        if (line_is_headline(k->l, &k->l->line[i]))
            return true;
    return !k->a->title && node_is_teaser(k->l, k->a->root);
}

/* Headlines of other stories, each over a summary of some sentences: a front page. Where all summaries are links, the
 * one that is none is the text, and its own headline is a link. Beside a story, what has been found to be others does
 * not count. */
static bool is_front_page(const struct look *k)
{
    const struct lines *l = k->l;
    size_t headlines = 0, run = 0, longest = 0;
    struct span range = is_summary(k) ? (struct span){0, l->n} : lines_of(l, k->a->root);
    for (size_t i = range.start; i < range.end; i++) {
        const struct line *line = &l->line[i];
        bool beside = k->said && line->why && strcmp(line->why, "teasers") == 0;
        bool headline = line_is_links(line) && line->words >= HEADLINE_WORDS && !beside;
        headlines += headline;
        run = headline ? 0 : run + is_text(line);
        if (is_text(line) && line->words > TEASER_WORDS)
            return false;
        longest = run > longest ? run : longest;
    }
    return k->a->body != BODY_MOST && headlines >= FRONT_PAGE_HEADLINES && longest <= (k->a->title ? 1 : 2);
}

/* Nearly all text stands below headings that are links, however much below each: the stories of a section. In what the
 * page says is the body of a story, they are links to other stories. */
static bool is_section(const struct look *k)
{
    const struct lines *l = k->l;
    struct span range = lines_of(l, k->a->root);
    size_t stories = 0, before = 0;
    bool fresh = false;
    for (size_t i = range.start; i < range.end; i++) {
        const struct line *line = &l->line[i];
        if ((line->place & IN_HEADING) && !line->in_body && line_is_headline(l, line)) {
            fresh = true;
        } else if (is_text(line)) {
            before += !fresh && stories == 0;
            stories += fresh;
            fresh = false;
        }
    }
    return stories >= SECTION_STORIES && before <= 1;
}

/* A table of documents or the like: each row leads to another page. */
static bool is_catalogue(const struct look *k)
{
    size_t rows = 0, text = 0;
    for (size_t i = 0; i < k->l->n; i++) {
        const struct line *line = &k->l->line[i];
        rows += line->table && line->column == 0 && line->link_words > 0;
        rows += line->table && line->column > 0 && line_is_links(line);
        text += is_text(line) && !line->table;
    }
    return rows >= CATALOGUE_ROWS && text == 0;
}

/* --- pages without a story ---------------------------------------------------------------------------------------- */

/* The element for the story is empty, as a script is to fill it; what little text there is stands elsewhere. */
static bool is_shell(const struct look *k)
{
    return k->a->body == BODY_EMPTY && k->in_body <= SHELL_MOST && k->running <= MISSING_WORDS;
}

static bool is_said(const struct look *k, struct str stated)
{
    struct buf text = {0}, own = {0}, head = {0};
    if (k->a->title) {
        dom_text(k->l->dom, k->a->title, &text);
        words_fold(buf_str(&text), &own);
        words_fold(stated, &head);
    }
    bool story = k->a->title && k->l->line[lines_of(k->l, k->a->title).start].words >= STORY_WORDS;
    bool said = story && str_has(buf_str(&head), buf_str(&own));
    buf_free(&text);
    buf_free(&own);
    buf_free(&head);
    return said;
}

/* The page says that there is no story at this address, or is one to log in or to search. */
static bool is_missing(const struct look *k, struct str stated)
{
    struct buf text = {0}, folded = {0};
    words_fold(stated, &folded);
    bool missing = words_phrase(k->words, buf_str(&folded), PHRASE_MISSING, NULL) != PHRASE_NONE;
    if (k->a->title && !missing) {
        dom_text(k->l->dom, k->a->title, &text);
        words_fold(buf_str(&text), &folded);
        missing = words_phrase(k->words, buf_str(&folded), PHRASE_MISSING, NULL) != PHRASE_NONE;
    }
    buf_free(&text);
    buf_free(&folded);
    return missing && k->running <= MISSING_WORDS;
}

/* It ends as a sentence does, or is as long as a stanza. */
static bool tells(const struct line *line)
{
    return role_is_running(line->role) && line->role != ROLE_HEADING && line->role != ROLE_CELL &&
           (line->ends_in_stop || line->words >= STANZA_WORDS);
}

static bool is_story(const struct look *k, struct str stated)
{
    if (!k->a->root || k->running == 0 || (k->a->scraps && (k->running < SCRAPS_LEAST || k->tellings == 0)))
        return false;
    return !is_front_page(k) && !is_section(k) && !is_catalogue(k) && !is_shell(k) && !is_missing(k, stated);
}

enum page_kind kind_find(const struct lines *l, const struct page_words *words, struct str stated,
                         const struct article *a)
{
    struct look k = {.l = l, .words = words, .a = a};
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        k.all += line->words;
        k.links += line->link_words;
        k.teasers += line->why && strcmp(line->why, "teasers") == 0 ? line->words : 0;
        k.running += line->taken && role_is_running(line->role) ? line->words : 0;
        k.tellings += line->taken && tells(line);
        k.in_body += line->taken && line->in_body && role_is_running(line->role) ? line->words : 0;
        k.captions += line->taken && line->role == ROLE_CAPTION ? line->words : 0;
        k.pictures += line_is_caption(line) && line->link_words == 0;
    }
    k.said = is_said(&k, stated);
    if (k.all == 0)
        return PAGE_EMPTY;
    if (is_story(&k, stated))
        return PAGE_ARTICLE;
    if (k.captions > k.running || (k.running == 0 && k.pictures >= GALLERY_PICTURES))
        return PAGE_GALLERY;
    bool headlines = (k.links + k.teasers) * 2 > k.all || is_catalogue(&k);
    return headlines || (k.running > 0 && !a->scraps) ? PAGE_INDEX : PAGE_OTHER;
}
