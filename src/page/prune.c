#include "page/prune.h"

#include <stdlib.h>

#include "page/byline.h"
#include "page/datetime.h"
#include "page/squeeze.h"
#include "page/teaser.h"

#define HEADING_WORDS  8
#define DATELINE_WORDS 8
#define DATELINE_MOST  24 /* words of one with more than one date, or with who wrote it */
#define CREDITED_WORDS 45 /* of a line below an image, with who made it */
#define CREDITED_PART  3  /* such lines are captions while they are less than a third of the text */
#define BOX_STEPS      3 /* from a line to the box with its image */
#define BOX_LINES      3
#define SAPO_NEAR      12 /* lines after the headline */
#define SAPO_LEAST     8  /* words of one that ends in a stop */
#define SAPO_WORDS     15 /* ... and of one that does not */
#define BYLINE_NEAR    4  /* lines after the last sentence */
#define NOTICE_WORDS   25
#define REMARK_WORDS   50 /* of a line on the text, or to the reader */
#define END_PART       5  /* the last fifth of a text is its end */
#define AROUND_MOST    16 /* elements around one that hold no more than it */
#define ABOVE_PART     2  /* what stands above the headline is less than half of all */
#define CONTROL_WORDS  4
#define ROW_LINKS      3
#define ROW_WORDS      30
#define LAST_HEADINGS  3 /* with nothing below them */

struct pruning {
    struct lines *l;
    const struct page_words *words;
    struct article *a;
    struct span range; /* the lines of the root */
    struct buf folded;
    uint32_t container; /* the element that most of the article's sentences stand in */
    size_t last;        /* the last sentence in it */
    size_t seen, all;   /* words of sentences, up to here and in all */
    bool cut;           /* the article is over */
    bool paragraphs;    /* its last sentence in the container stands in an element for paragraphs */
};

/* --- the container ------------------------------------------------------------------------------------------------ */

/* Judged or still to be judged. */
static bool is_text(const struct line *line)
{
    return line->good && line->why == NULL && !(line->taken && line->role == ROLE_TITLE);
}

/* The element that most of the article's sentences stand in directly. */
static uint32_t main_container(const struct pruning *p)
{
    const struct lines *l = p->l;
    uint32_t best = 0, run = 0;
    size_t best_words = 0, words = 0;
    for (size_t i = p->range.start; i < p->range.end; i++) {
        if (!is_text(&l->line[i]))
            continue;
        uint32_t c = line_container(l, &l->line[i]);
        words = c == run ? words + l->line[i].words : l->line[i].words;
        run = c;
        if (words > best_words) {
            best = c;
            best_words = words;
        }
    }
    return best;
}

/* The element around another that holds more than it; a table with its rows is none. */
static size_t around(const struct lines *l, size_t node)
{
    const struct dom *d = l->dom;
    struct span own = lines_of(l, node);
    size_t up = d->node[node].parent;
    for (int steps = 0; up && steps < AROUND_MOST; steps++, up = d->node[up].parent) {
        enum tag t = (enum tag)d->node[up].tag;
        struct span s = lines_of(l, up);
        if (span_len(s) > span_len(own) && t != TAG_ID_TR && t != TAG_ID_TBODY && t != TAG_ID_TABLE)
            break;
    }
    return up;
}

/* Elements without a class are of a kind only side by side, perhaps each in an element of its own. */
static bool side_by_side(const struct lines *l, size_t a, size_t b)
{
    size_t one = around(l, a), other = around(l, b);
    return one == other || around(l, one) == around(l, other);
}

/* One of the two may have more classes than the other: wide, last, ... */
static bool same_kind(const struct lines *l, size_t a, size_t b)
{
    const struct dom *d = l->dom;
    struct str one = str_trim(dom_attr(d, a, ATTR_CLASS)), other = str_trim(dom_attr(d, b, ATTR_CLASS));
    struct str less = one.n < other.n ? one : other, more = one.n < other.n ? other : one;
    bool begins = str_starts(more, less) && (less.n == more.n || (less.n > 0 && more.p[less.n] == ' '));
    return d->node[a].tag == d->node[b].tag && begins && (less.n > 0 || side_by_side(l, a, b));
}

/* Within the container, or in one that is made the same way, be it that it holds no more than this line: a text may be
 * cut into several. */
static bool is_main(const struct pruning *p, const struct line *line)
{
    const struct dom *d = p->l->dom;
    uint32_t container = line_container(p->l, line), n = d->node[line->node].parent;
    for (int steps = 0; n > container && steps < AROUND_MOST; steps++, n = d->node[n].parent)
        if (dom_attr(d, n, ATTR_CLASS).n > 0 && same_kind(p->l, n, p->container))
            return true;
    return dom_in(d, container, p->container) || same_kind(p->l, container, p->container);
}

static size_t last_in_container(const struct pruning *p)
{
    size_t last = p->range.start;
    for (size_t i = p->range.start; i < p->range.end; i++)
        if (is_text(&p->l->line[i]) && is_main(p, &p->l->line[i]))
            last = i;
    return last;
}

/* --- line by line ------------------------------------------------------------------------------------------------- */

static const char *outside_why(const struct pruning *p, size_t i)
{
    return i < p->range.start ? "before the article" : "after the article";
}

static bool is_link_line(const struct line *line)
{
    return line->link_words * 10 >= line->words * 8;
}

/* Several links with few words between them: to share the page, to print it. */
static bool is_link_row(const struct lines *l, const struct line *line)
{
    size_t links = 0;
    if (line->stops > 0 || line->words > ROW_WORDS || line->link_words * 2 < line->words || line->table ||
        (line->place & (IN_PARAGRAPH | IN_HEADING)))
        return false;
    for (size_t i = line->first; i < line->end; i++)
        links += l->dom->node[i].tag == TAG_ID_A;
    return links >= ROW_LINKS;
}

/* Bytes of dates and times in a text; whether there is a time. */
static size_t bytes_of_dates(const struct pruning *p, struct str text, bool *timed)
{
    struct moment m;
    struct span where;
    size_t bytes = 0;
    *timed = false;
    for (size_t at = 0; moment_find((struct str){text.p + at, text.n - at}, p->words, false, &m, &where);
         at += where.end) {
        bytes += span_len(where);
        *timed = *timed || (m.parts & MOMENT_TIME);
    }
    return bytes;
}

/* Little but a date; before the text, or in what is called the sapo, a short line with one, or a longer one with a time
 * that says little else. */
static bool is_dateline(struct pruning *p, const struct line *line)
{
    bool timed;
    if (line->words > DATELINE_MOST || line->table)
        return false;
    line_fold(p->l, line, &p->folded);
    struct str text = buf_str(&p->folded);
    size_t dates = bytes_of_dates(p, text, &timed);
    bool above = p->seen == 0 || (line->place & IN_SAPO);
    if (line->words <= DATELINE_WORDS && !line->ends_in_stop)
        return dates > 0 && (above || dates * 2 >= text.n);
    return timed && dates * (above ? 3 : 2) >= text.n;
}

/* A date set as a heading between sentences: what follows is of that day. */
static bool heads_a_day(const struct pruning *p, size_t i)
{
    const struct line *line = &p->l->line[i];
    return p->seen > 0 && i < p->last && ((line->place & IN_HEADING) || line->bold_words == line->words);
}

static bool is_heading_with(const struct pruning *p, const struct line *line, struct str folded, enum phrase_kind kind)
{
    return (line->place & IN_HEADING) && line->words <= HEADING_WORDS && words_phrase_in(p->words, folded, kind, NULL);
}

/* The phrase that a line begins with, and whether it says no more than that. */
static enum phrase_kind line_phrase(const struct pruning *p, struct str folded, bool *whole)
{
    size_t n = 0;
    struct str core = words_uncounted(folded);
    enum phrase_kind kind = words_phrase(p->words, folded, PHRASE_NONE, &n);
    if (kind == PHRASE_NONE)
        kind = words_phrase(p->words, words_unmarked(folded), PHRASE_NONE, &n);
    if (kind == PHRASE_NONE && (kind = words_phrase(p->words, core, PHRASE_NONE, &n)) != PHRASE_NONE && n != core.n)
        kind = PHRASE_NONE;
    *whole = n == folded.n || (n > 0 && n == core.n);
    return kind;
}

/* Beyond most of the text, or before it. */
static bool is_at_end(const struct pruning *p, const struct line *line)
{
    return p->seen == 0 || (p->seen + line->words) * END_PART >= p->all * (END_PART - 1);
}

/* A line that says who may print the text or who else worked on it, or that asks the reader for something. */
static const char *remark_why(const struct pruning *p, const struct line *line, struct str folded)
{
    if (is_at_end(p, line) && words_phrase_in(p->words, folded, PHRASE_RIGHTS, NULL))
        return "copyright";
    if (line->words > REMARK_WORDS)
        return NULL;
    if (is_at_end(p, line) && words_phrase_in(p->words, folded, PHRASE_STAFF, NULL))
        return "staff";
    return words_phrase_in(p->words, folded, PHRASE_APPEAL, NULL) ? "notice" : NULL;
}

/* A heading with the words of a label, or a line that is the label. */
static bool is_label(const struct pruning *p, size_t i, struct str folded, enum phrase_kind kind)
{
    return is_heading_with(p, &p->l->line[i], folded, kind) || words_label(p->words, folded, kind);
}

static const char *label_why(struct pruning *p, size_t i, struct str folded, enum phrase_kind kind)
{
    if (kind == PHRASE_COMMENTS || is_label(p, i, folded, PHRASE_HEADING_CUT)) {
        p->cut = p->cut || i > p->last || p->seen * 2 > p->all;
        return "comments";
    }
    if (is_label(p, i, folded, PHRASE_HEADING_RELATED)) {
        p->cut = p->cut || i > p->last;
        return "related";
    }
    return remark_why(p, &p->l->line[i], folded);
}

/* Above the first sentence, names behind the word for who wrote it. */
static bool is_first_byline(const struct pruning *p, const struct line *line)
{
    struct buf text = {0};
    struct byline by;
    if (p->seen > 0 || line->words > BYLINE_WORDS)
        return false;
    line_text(p->l, line, &text, NULL);
    bool names = byline_read(str_trim(buf_str(&text)), p->words, &by) && by.said;
    buf_free(&text);
    return names;
}

static const char *phrase_why(struct pruning *p, size_t i)
{
    const struct line *line = &p->l->line[i];
    bool whole;
    line_fold(p->l, line, &p->folded);
    struct str folded = buf_str(&p->folded);
    enum phrase_kind kind = line_phrase(p, folded, &whole);
    bool bare = line->words <= 12 || whole;
    const char *why = label_why(p, i, folded, kind);
    if (why)
        return why;
    switch (kind) {
    case PHRASE_CUT:
        p->cut = p->cut || (line->words <= 6 && i > p->last);
        return line->words <= 6 ? "related" : NULL;
    case PHRASE_RELATED:
        return bare || line->link_words > 0 ? "related" : NULL;
    case PHRASE_COPYRIGHT:
    case PHRASE_COPYRIGHT_OF:
        return bare || line->words < 40 ? "copyright" : NULL;
    case PHRASE_NOTICE:
        return line->link_words > 0 || line->words <= NOTICE_WORDS || whole || i > p->last ? "notice" : NULL;
    case PHRASE_CREDIT:
        return bare ? "credit" : NULL;
    case PHRASE_UPDATED:
    case PHRASE_DATELINE:
        return bare ? "date-line" : NULL;
    case PHRASE_BYLINE:
        return is_first_byline(p, line) ? "byline" : NULL;
    case PHRASE_CITING:
        return line->words <= 4 && !line->ends_in_stop && i >= p->last ? "source" : NULL;
    case PHRASE_SOURCE:
        return bare ? "source" : NULL;
    default:
        return NULL;
    }
}

static enum role role_of(const struct line *line)
{
    if ((line->place & IN_HEADING) && !line->good)
        return ROLE_HEADING;
    if (line_is_caption(line))
        return ROLE_CAPTION;
    if (line->place & IN_SAPO)
        return ROLE_SAPO;
    if (line->table)
        return ROLE_CELL;
    if (line->place & IN_ITEM)
        return ROLE_ITEM;
    if (!line->ends_in_stop && line->words <= 20 && line->bold_words == line->words)
        return ROLE_HEADING;
    return ROLE_PARAGRAPH;
}

static void judge(struct pruning *p, size_t i)
{
    struct line *line = &p->l->line[i];
    const struct dom *d = p->l->dom;
    bool in_title = p->a->title && dom_in(d, line->first, p->a->title) && !(d->node[line->node].flags & NODE_STAMP);
    if (in_title || p->a->title_line == i + 1) {
        line->taken = true;
        line->role = ROLE_TITLE;
        line->why = NULL;
        return;
    }
    if (line->why)
        return;
    uint32_t own = line->place & ~p->l->place[p->a->root]; /* what the article's own element is called says nothing */
    if (i < p->range.start || i >= p->range.end)
        line->why = outside_why(p, i);
    else if (p->cut)
        line->why = "after the article";
    else if ((is_link_line(line) && !line->table) || is_link_row(p->l, line))
        line->why = "link-list";
    else if (line->table)
        line->why = NULL; /* a column headed `Ý kiến` or `Ngày cập nhật` is data */
    else if (((own & IN_DATE) && line->words < 15) || (is_dateline(p, line) && !heads_a_day(p, i)))
        line->why = "date-line";
    else if ((own & IN_BYLINE) && line->words < 20)
        line->why = "byline";
    else
        line->why = phrase_why(p, i);
    line->role = role_of(line);
    line->taken = line->why == NULL;
    p->seen += line->taken && line->good ? line->words : 0;
}

/* Right below an image, with the name of who made it; what is called the sapo may name an agency. */
static bool is_credited(struct pruning *p, const struct line *line)
{
    if (!line->after_image || line->words > CREDITED_WORDS)
        return false;
    line_fold(p->l, line, &p->folded);
    struct str text = buf_str(&p->folded);
    return str_has(text, STR("©")) ||
           (!(line->place & IN_SAPO) && words_phrase_in(p->words, text, PHRASE_CREDIT, NULL));
}

static bool stands_beside(const struct pruning *p, const struct line *line, size_t other)
{
    return other >= p->range.start && other < p->range.end && p->l->line[other].taken &&
           line_container(p->l, &p->l->line[other]) == line_container(p->l, line);
}

/* Right below an image, and of another class than the paragraphs on either side, which are of one. */
static bool is_set_apart(const struct pruning *p, size_t i)
{
    const struct dom *d = p->l->dom;
    const struct line *line = &p->l->line[i];
    if (!line->taken || line->role != ROLE_PARAGRAPH || !line->after_image || line->words > CREDITED_WORDS || i == 0 ||
        !stands_beside(p, line, i - 1) || !stands_beside(p, line, i + 1))
        return false;
    struct str own = dom_attr(d, line->node, ATTR_CLASS), before = dom_attr(d, line[-1].node, ATTR_CLASS);
    return own.n > 0 && !str_eq(own, before) && str_eq(before, dom_attr(d, line[1].node, ATTR_CLASS)) &&
           d->node[line->node].tag == d->node[line[-1].node].tag;
}

/* In a box with an image and little else, outside of what most sentences stand in: where the story begins with a sapo,
 * that may be it. */
static bool is_boxed(const struct pruning *p, const struct line *line)
{
    const struct dom *d = p->l->dom;
    size_t box = line->node;
    if (!line->taken || line->role != ROLE_PARAGRAPH || line->words > CREDITED_WORDS || p->a->told_by_sapo)
        return false;
    for (int steps = 0; box && span_len(lines_of(p->l, box)) <= BOX_LINES && steps <= BOX_STEPS; steps++) {
        if (dom_holds_image(d, box))
            return !dom_in(d, p->container, box) && !dom_in(d, box, p->container);
        box = d->node[box].parent;
    }
    return false;
}

static bool is_below_image(struct pruning *p, size_t i)
{
    const struct line *line = &p->l->line[i];
    bool credited = line->taken && (line->role == ROLE_PARAGRAPH || line->role == ROLE_SAPO) && is_credited(p, line);
    return credited || is_set_apart(p, i) || is_boxed(p, line);
}

/* Such lines are captions, unless they tell the story. */
static void find_captions(struct pruning *p)
{
    size_t below = 0;
    for (size_t i = p->range.start; i < p->range.end; i++)
        below += is_below_image(p, i) ? p->l->line[i].words : 0;
    for (size_t i = p->range.start; i < p->range.end && below * CREDITED_PART < p->seen; i++)
        if (is_below_image(p, i))
            p->l->line[i].role = ROLE_CAPTION;
}

/* --- the ends ---------------------------------------------------------------------------------------------------- */

/* Words of sentences before each line, and after the last. */
static size_t *words_before(const struct lines *l)
{
    size_t *before = xmalloc(sizeof *before * (l->n + 1));
    before[0] = 0;
    for (size_t i = 0; i < l->n; i++)
        before[i + 1] = before[i] + (is_text(&l->line[i]) ? l->line[i].words : 0);
    return before;
}

static size_t words_in(const struct lines *l, const size_t *before, uint32_t container)
{
    struct span s = lines_of(l, container);
    return before[s.end] - before[s.start];
}

/* In an element beside the container's that holds `headline`, too, the last link above that is a heading: of another
 * story. */
static bool is_of_other_story(const struct pruning *p, size_t i, uint32_t container, size_t headline)
{
    const struct dom *d = p->l->dom;
    size_t box = p->l->line[i].node;
    while (d->node[box].parent && !dom_in(d, container, d->node[box].parent))
        box = d->node[box].parent;
    return lines_of(p->l, box).start <= headline;
}

/* A table stands with the text on either side of it. */
static void take_tables(struct lines *l, struct span between, const char *why)
{
    for (size_t i = between.start; i < between.end; i++)
        if (l->line[i].table && l->line[i].why == why) {
            l->line[i].taken = true;
            l->line[i].why = NULL;
        }
}

/* Text after the container of the article's text, in a smaller one of another kind: about the author, the paper, the
 * other stories. */
static void trim_tail(struct pruning *p, uint32_t container)
{
    struct lines *l = p->l;
    static const char *const tail = "after the article";
    size_t *before = words_before(l), main = words_in(l, before, container), headline = l->n, last = 0;
    for (size_t i = lines_of(l, container).end; i < p->range.end; i++) {
        struct line *line = &l->line[i];
        uint32_t own = line_container(l, line);
        headline = (line->place & IN_HEADING) && line_is_headline(l, line) ? i : headline;
        bool main_too = is_main(p, line) && (words_in(l, before, own) > 0 || dom_in(l->dom, own, container)) &&
                        (headline == l->n || !is_of_other_story(p, i, container, headline));
        bool stays = main_too || dom_in(l->dom, container, own) || words_in(l, before, own) * 2 > main;
        last = line->taken && is_text(line) && stays ? i : last;
        if (!line->taken || line->role == ROLE_TITLE || stays)
            continue;
        line->taken = false;
        line->why = tail;
    }
    take_tables(l, (struct span){lines_of(l, container).end, last}, tail);
    free(before);
}

/* A short line beyond the first or last sentence stays if it stands among the article's paragraphs or items. */
static bool belongs(const struct pruning *p, const struct line *line, uint32_t container, bool before)
{
    bool right = (p->l->dom->node[line->node].flags & NODE_RIGHT) != 0; /* a signature */
    if (line_container(p->l, line) != container)
        return false;
    if (line->table)
        return true;
    if (line->link_words > 0 || line->words < 2 || right)
        return false;
    if (line->place & IN_HEADING)
        return before;
    return (line->place & (IN_PARAGRAPH | IN_ITEM | IN_CELL)) != 0 || (!p->paragraphs && line->ends_in_stop);
}

/* Words to press: between the paragraphs, but in an element of their own that is none. */
static bool is_control(const struct pruning *p, const struct line *line, uint32_t container)
{
    return line->role == ROLE_PARAGRAPH && line->words <= CONTROL_WORDS && !line->ends_in_stop &&
           !(line->place & (IN_PARAGRAPH | IN_ITEM | IN_CELL | IN_QUOTE)) && line->node != container &&
           p->l->dom->node[line->node].parent != container;
}

/* Whether a cell of the table that line i begins is links: it lists other pages. */
static bool lists_pages(const struct lines *l, size_t i)
{
    uint32_t table = l->line[i].table;
    while (i < l->n && l->line[i].table == table && !line_is_links(&l->line[i]))
        i++;
    return i < l->n && l->line[i].table == table;
}

/* Scraps before the first and after the last sentence are not text. */
static void trim_scraps(struct pruning *p, uint32_t container)
{
    const struct lines *l = p->l;
    size_t first = p->range.start, last = p->range.end;
    uint32_t table = 0;
    bool pages = false;
    while (first < last && !(is_text(&l->line[first]) && is_main(p, &l->line[first])))
        first++;
    while (last > first && !is_text(&p->l->line[last - 1]))
        last--;
    for (size_t i = p->range.start; i < p->range.end; i++) {
        struct line *line = &p->l->line[i];
        pages = line->table && (line->table == table ? pages : lists_pages(l, i));
        table = line->table;
        bool stays = belongs(p, line, container, i < first) && !pages;
        if ((i >= first && i < last && !is_control(p, line, container)) || !line->taken || line->good ||
            line->role == ROLE_TITLE || line->role == ROLE_CAPTION || stays)
            continue;
        line->taken = false;
        line->why = "scrap";
    }
}

/* --- the byline at the end ---------------------------------------------------------------------------------------- */

/* Names stand right after the last sentence, in the text's element or below it. */
static void drop_last_byline(struct pruning *p)
{
    struct lines *l = p->l;
    struct buf text = {0};
    struct byline by;
    size_t last = p->range.end;
    while (last > p->range.start && !is_text(&l->line[last - 1]))
        last--;
    for (size_t i = last; last > p->range.start && i < l->n && i < last + BYLINE_NEAR && !p->a->byline; i++) {
        struct line *line = &l->line[i];
        bool other = line->why && strcmp(line->why, "scrap") != 0 && strcmp(line->why, "byline") != 0 &&
                     strcmp(line->why, "source") != 0 && strcmp(line->why, "after the article") != 0;
        bool beside = (l->line[i - 1].place & IN_ITEM) || (i + 1 < l->n && (l->line[i + 1].place & IN_ITEM));
        bool item = (line->place & IN_ITEM) && beside;
        if (line->words > BYLINE_WORDS || (line->place & IN_HEADING) || line->table || item || other)
            continue;
        text.n = 0;
        line_text(l, line, &text, NULL);
        if (!byline_read(str_trim(buf_str(&text)), p->words, &by) || (line->role == ROLE_CAPTION && !by.said))
            continue;
        line->taken = false;
        line->why = "byline";
        p->a->byline = i + 1;
    }
    buf_free(&text);
}

/* --- the sapo ---------------------------------------------------------------------------------------------------- */

static bool tells_who(struct pruning *p, const struct line *line)
{
    bool whole;
    line_fold(p->l, line, &p->folded);
    return !line->ends_in_stop && line_phrase(p, buf_str(&p->folded), &whole) == PHRASE_BYLINE;
}

/* Where a line stands between headline and text, one sentence is enough, or as many words as one has. */
static bool may_be_sapo(struct pruning *p, const struct line *line)
{
    bool sentence = line->good || (line->ends_in_stop && line->words >= SAPO_LEAST) ||
                    (line->words >= SAPO_WORDS && line->link_words == 0);
    return sentence && !line->taken && line->link_words * 2 <= line->words && !(line->place & IN_HEAD) &&
           ((line->place & IN_SAPO) || !line_is_caption(line)) && !tells_who(p, line) && !is_dateline(p, line) &&
           !is_credited(p, line);
}

/* In papers that are not English the sapo is the article's first paragraph, and it often stands outside the element of
 * the text, between it and the headline, or is set as a heading; in English ones it belongs to the headline. */
static void take_sapo(struct pruning *p)
{
    struct lines *l = p->l;
    size_t from = p->a->title ? lines_of(l, p->a->title).end : p->a->title_line ? p->a->title_line : p->range.start;
    for (size_t i = from; i < p->range.end && i < from + SAPO_NEAR; i++) {
        struct line *line = &l->line[i];
        const char *why = line->why;
        if (line->taken && line->good)
            break;
        if (!why || !may_be_sapo(p, line) || (strcmp(why, outside_why(p, i)) != 0 && strcmp(why, "scrap") != 0))
            continue;
        line->taken = true;
        line->why = NULL;
        line->role = ROLE_SAPO;
    }
}

/* Below the article, in the element that HTML has for one, may stand the next: it begins with a heading of its own. */
static void drop_next_articles(struct pruning *p)
{
    const struct lines *l = p->l;
    const struct dom *d = l->dom;
    size_t own = p->a->title;
    while (own && d->node[own].tag != TAG_ID_ARTICLE)
        own = d->node[own].parent;
    if (!own || !dom_in(d, p->container, own))
        return;
    for (size_t i = d->node[own].end; i < d->node[p->a->root].end; i++) {
        struct span s = d->node[i].tag == TAG_ID_ARTICLE ? lines_of(l, i) : (struct span){0, 0};
        if (span_len(s) == 0 || !(l->line[s.start].place & IN_HEADING))
            continue;
        for (size_t k = s.start; k < s.end; k++)
            if (l->line[k].taken) {
                l->line[k].taken = false;
                l->line[k].why = "next article";
            }
        i = d->node[i].end - 1;
    }
}

/* The headline comes first: what little stands above it, and what stands under a picture there, is let go. */
static void drop_above_headline(struct lines *l)
{
    size_t title = 0, above = 0, all = 0;
    while (title < l->n && !(l->line[title].taken && l->line[title].role == ROLE_TITLE))
        title++;
    for (size_t i = 0; i < l->n; i++) {
        size_t words = l->line[i].taken && l->line[i].role != ROLE_CAPTION ? l->line[i].words : 0;
        all += words;
        above += i < title ? words : 0;
    }
    for (size_t i = 0; i < title && title < l->n && above * ABOVE_PART <= all; i++)
        if (l->line[i].taken) {
            l->line[i].taken = false;
            l->line[i].why = "above the headline";
        }
}

/* Words with a line of their own, which no sentence ends. */
static bool is_bare_heading(const struct line *line)
{
    return line->role == ROLE_HEADING && ((line->place & IN_HEADING) || line->stops == 0);
}

/* A heading with nothing below it is one of what follows the article, unless there are many: then they tell it. */
static void drop_last_headings(struct lines *l)
{
    size_t headings = 0, first = l->n;
    for (; first > 0; first--) {
        const struct line *line = &l->line[first - 1];
        if (line->taken && line->role != ROLE_CAPTION && !is_bare_heading(line))
            break;
        headings += line->taken && line->role == ROLE_HEADING;
    }
    for (size_t i = first; i < l->n && headings <= LAST_HEADINGS; i++)
        if (l->line[i].taken && l->line[i].role == ROLE_HEADING) {
            l->line[i].taken = false;
            l->line[i].why = "after the article";
        }
}

void prune(struct lines *l, const struct page_words *words, struct article *a)
{
    struct pruning p = {.l = l, .words = words, .a = a};
    if (a->root)
        p.range = lines_of(l, a->root);
    for (size_t i = p.range.start; i < p.range.end; i++)
        p.all += is_text(&l->line[i]) ? l->line[i].words : 0;
    p.container = main_container(&p);
    p.last = last_in_container(&p);
    p.paragraphs = p.last < l->n && (l->line[p.last].place & IN_PARAGRAPH);
    for (size_t i = 0; i < l->n; i++)
        judge(&p, i);
    find_captions(&p);
    if (p.container)
        trim_tail(&p, p.container);
    drop_next_articles(&p);
    trim_scraps(&p, p.container);
    drop_last_byline(&p);
    drop_last_headings(l);
    if (a->told_by_sapo)
        take_sapo(&p);
    drop_above_headline(l);
    a->container = p.container;
    buf_free(&p.folded);
}

void prune_nothing(struct lines *l)
{
    bool first = true;
    for (size_t i = 0; i < l->n; i++) {
        struct line *line = &l->line[i];
        bool title = first && line->taken && line->role == ROLE_TITLE;
        if (title || (line->place & IN_HEAD))
            continue;
        first = false;
        line->taken = true;
        line->why = NULL;
        line->role = role_of(line);
    }
}
