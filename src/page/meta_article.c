/* What is printed around the article: it goes before what only machines are told. */
#include "page/meta.h"

#include "page/byline.h"
#include "page/imprint.h"
#include "page/squeeze.h"
#include "page/teaser.h"

#define RANK_TIME       35 /* <time datetime> beside the headline, where the head says nothing */
#define RANK_SITE_MARK  50
#define RANK_IMPRINT    60
#define RANK_SECTION    50
#define RANK_TITLE_LINE 80 /* before <title>, which may be the paper's */
#define NEAR_LINES      4
#define TOLD_LINES      100 /* behind the text */
#define BESIDE_LINES    12 /* how far above the headline a dateline may stand */
#define ABOVE_LINES     2  /* ... without a word on it */
#define DATELINE_WORDS  24
#define STAMP_WORDS     10
#define BYLINE_LINES    3
#define SECTION_NODES   64
#define SECTION_BYTES   60
#define IMPRINT_LINES   40 /* at the end of the page */
#define IMPRINT_WORDS   60

static const struct witness printed = {BY_PRINTED, 1};

static struct str line_value(const struct lines *l, const struct line *line, struct buf *out)
{
    struct buf raw = {0};
    out->n = 0;
    line_text(l, line, &raw, NULL);
    squeeze_text(buf_str(&raw), out);
    buf_free(&raw);
    return buf_str(out);
}

static bool is_stamp(const struct lines *l, size_t i)
{
    return (l->dom->node[l->line[i].node].flags & NODE_STAMP) != 0;
}

/* The headline as printed is the title, if the head says much the same or nothing. */
static void take_title(struct meta *m, const struct lines *l, const struct article *a)
{
    struct buf text = {0};
    const struct dom *d = l->dom;
    if (a->title_line) {
        const struct line *line = &l->line[a->title_line - 1];
        meta_offer(m, META_TITLE, (struct witness){BY_PRINTED, RANK_TITLE_LINE}, line_value(l, line, &text),
                   line_source(l, line));
        buf_free(&text);
    }
    if (!a->title)
        return;
    dom_text(d, a->title, &text);
    struct span source = {d->node[a->title].src, d->node[a->title].src_end};
    struct span range = lines_of(l, a->title);
    range.start += range.start < range.end && is_stamp(l, range.start);
    range.end -= range.start < range.end && is_stamp(l, range.end - 1);
    if (range.start < range.end)
        source =
            (struct span){line_source(l, &l->line[range.start]).start, line_source(l, &l->line[range.end - 1]).end};
    meta_offer(m, META_TITLE, printed, buf_str(&text), source);
    buf_free(&text);
}

/* The line where the article's running text begins: datelines stand before it and after the headline, or just before
 * the headline. */
static size_t first_text(const struct lines *l)
{
    for (size_t i = 0; i < l->n; i++)
        if (l->line[i].taken && l->line[i].good)
            return i;
    return l->n;
}

/* Its texts apart: the page's style may part what no white space does. */
static struct str line_apart(const struct lines *l, const struct line *line, struct buf *out)
{
    const struct dom *d = l->dom;
    struct buf raw = {0};
    out->n = 0;
    for (size_t i = line->first; i < line->end; i++) {
        for (size_t k = 0; d->node[i].tag == TAG_ID_TEXT && !(l->place[i] & IN_SKIPPED) && k < d->node[i].n; k++)
            buf_add_str(&raw, piece_text(d, &d->piece[d->node[i].first + k]));
        buf_add_c(&raw, ' ');
    }
    squeeze_text(buf_str(&raw), out);
    buf_free(&raw);
    return buf_str(out);
}

/* The date of a line; *text keeps what it was read in. */
static bool line_moment(const struct meta *m, const struct lines *l, const struct line *line, struct buf *text,
                        struct moment *t)
{
    struct span where;
    struct moment whole;
    bool apart = moment_find(line_apart(l, line, text), m->words, m->month_first, t, &where);
    if (apart && (t->parts & MOMENT_TIME))
        return true;
    if (moment_find(line_value(l, line, text), m->words, m->month_first, &whole, &where))
        *t = whole;
    else if (apart)
        line_apart(l, line, text);
    else
        return false;
    return true;
}

/* Of a line that says when the article came out and when it was changed, each with a date, the part of `kind`; empty:
 * it says but one. */
static struct str part_of_both(const struct meta *m, struct str folded, enum phrase_kind kind)
{
    struct span out, change, where;
    struct moment t;
    if (!words_phrase_in(m->words, folded, PHRASE_DATELINE, &out) ||
        !words_phrase_in(m->words, folded, PHRASE_UPDATED, &change))
        return STR_EMPTY;
    size_t middle = out.start > change.start ? out.start : change.start;
    struct str first = {folded.p, middle}, second = {folded.p + middle, folded.n - middle};
    if (!moment_find(first, m->words, m->month_first, &t, &where) ||
        !moment_find(second, m->words, m->month_first, &t, &where))
        return STR_EMPTY;
    return (kind == PHRASE_DATELINE) == (out.start < change.start) ? first : second;
}

/* What a line must have besides a date: the mark of a dateline; a time of day; words that say that it is of the last
 * change, which no other line may have; that it is little more than the date; words that say that it came out then. */
enum dateline_need { NEED_NOTHING = 0, NEED_MARK = 1, NEED_TIME = 2, NEED_UPDATE = 4, NEED_STAMP = 8, NEED_WORDS = 16 };

static bool holds_hint(const struct lines *l, const struct line *line, uint32_t hints)
{
    for (size_t i = line->first; i < line->end; i++)
        if (l->dom->node[i].hints & hints)
            return true;
    return false;
}

/* What is said of comments and other stories is not said of the article. */
static bool is_of_others(const char *why)
{
    return why && (strcmp(why, "comments") == 0 || strcmp(why, "related") == 0 || strcmp(why, "teasers") == 0 ||
                   strcmp(why, "sidebar") == 0);
}

/* The date of a short line that is not the headline and has what is needed. */
static bool dateline_read(const struct meta *m, const struct lines *l, const struct line *line, unsigned need,
                          struct buf *text, struct moment *t)
{
    struct buf folded = {0};
    bool headline = line->taken && line->role == ROLE_TITLE;
    bool sentence = line->good && !(need & NEED_WORDS);
    if (line->words > DATELINE_WORDS || (line->place & IN_HEAD) || line->table || sentence || headline ||
        is_of_others(line->why))
        return false;
    if ((need & NEED_MARK) && !line_hinted(l, line, HINT_DATE) && !holds_hint(l, line, HINT_DATE))
        return false;
    if (!line_moment(m, l, line, text, t))
        return false;
    if ((need & NEED_STAMP) && (line->words > STAMP_WORDS || line->link_words * 2 > line->words))
        return false;
    line_fold(l, line, &folded);
    bool told = (need & NEED_WORDS) && words_phrase_in(m->words, buf_str(&folded), PHRASE_DATELINE, NULL);
    bool change = need & NEED_UPDATE;
    bool update = words_phrase(m->words, buf_str(&folded), PHRASE_UPDATED, NULL) != PHRASE_NONE;
    struct str part = part_of_both(m, buf_str(&folded), change ? PHRASE_UPDATED : PHRASE_DATELINE);
    if (part.n > 0) {
        struct span where;
        text->n = 0;
        buf_add_str(text, part);
        moment_find(part, m->words, m->month_first, t, &where);
        update = change;
    }
    buf_free(&folded);
    bool timed = t->parts & MOMENT_TIME;
    if (need & NEED_WORDS)
        return told && update == change;
    return update == change && (timed || (!(need & NEED_TIME) && line->words <= DATELINE_WORDS / 2));
}

/* The first dateline from line `from` on, up to `to` or, where that is less, down to it. */
static void dateline_among(struct meta *m, const struct lines *l, size_t from, size_t to, unsigned need)
{
    struct buf text = {0};
    struct moment t;
    enum meta_field field = need & NEED_UPDATE ? META_MODIFIED : META_PUBLISHED;
    size_t count = to > from ? to - from : from - to;
    for (size_t k = 0; k < count && m->rank[field] != printed.rank; k++) {
        const struct line *line = &l->line[to > from ? from + k : from - 1 - k];
        if (!dateline_read(m, l, line, need, &text, &t))
            continue;
        if (m->rank[field] && moment_same_day(&t, &m->moment[field]) && m->best[field].value.n > 10)
            break; /* the head says the same, and more exactly */
        meta_offer_date(m, field, printed, buf_str(&text), line_source(l, line));
    }
    buf_free(&text);
}

/* Many pages print no date but that of the last change. */
static void take_update(struct meta *m, const struct lines *l, size_t from, size_t to)
{
    dateline_among(m, l, from, to, NEED_UPDATE);
    if (m->rank[META_PUBLISHED] == 0 && m->rank[META_MODIFIED] == printed.rank) {
        m->best[META_PUBLISHED] = m->best[META_MODIFIED];
        m->rank[META_PUBLISHED] = printed.rank;
    }
}

static size_t title_line(const struct lines *l, const struct article *a)
{
    return a->title ? lines_of(l, a->title).start : a->title_line ? a->title_line - 1 : 0;
}

/* The line after the text; 0: there is none. */
static size_t last_text(const struct lines *l)
{
    for (size_t i = l->n; i > 0; i--)
        if (l->line[i - 1].taken && l->line[i - 1].good)
            return i;
    return 0;
}

static bool says_nothing_exact(const struct meta *m)
{
    return m->rank[META_PUBLISHED] == 0 || m->rank[META_PUBLISHED] == META_RANK_LAST;
}

/* Some lines on, or where the headline of another story is a link. */
static size_t before_other_story(const struct lines *l, size_t from)
{
    size_t i = from;
    while (i < l->n && i < from + NEAR_LINES && !line_is_headline(l, &l->line[i]))
        i++;
    return i;
}

/* Words that say when it came out, and that only once: each of other stories may say so. */
static void take_told_dateline(struct meta *m, const struct lines *l, size_t from)
{
    struct buf text = {0};
    struct moment t;
    size_t told = 0, last = 0;
    for (size_t i = from; i < l->n && i < from + TOLD_LINES; i++)
        if (dateline_read(m, l, &l->line[i], NEED_WORDS, &text, &t)) {
            last = i;
            told++;
        }
    if (told == 1)
        dateline_among(m, l, last, last + 1, NEED_WORDS);
    buf_free(&text);
}

/* Where nothing says the day, little else than a date will do: below the sapo, right above the headline or, without
 * one, the text, below the text; and the date of a change in these places. */
static void take_hidden_dateline(struct meta *m, const struct lines *l, size_t title, size_t text, size_t below)
{
    size_t end = last_text(l), near = title > NEAR_LINES ? title - NEAR_LINES : 0;
    size_t near_text = text > NEAR_LINES ? text - NEAR_LINES : 0;
    dateline_among(m, l, text, below, NEED_STAMP);
    dateline_among(m, l, title, title > ABOVE_LINES ? title - ABOVE_LINES : 0, NEED_STAMP);
    if (title == 0)
        dateline_among(m, l, text, near_text, NEED_STAMP);
    take_update(m, l, text, below);
    take_update(m, l, title, near);
    if (end)
        dateline_among(m, l, end, before_other_story(l, end), NEED_STAMP);
    if (end && m->rank[META_PUBLISHED] == 0)
        take_told_dateline(m, l, end);
}

/* Between headline and text stands the article's own date. Above the headline may also stand the day of reading: what
 * is further off, or has no time of day, does not go before what the head says. */
static void take_dateline(struct meta *m, const struct lines *l, const struct article *a)
{
    size_t title = title_line(l, a), text = first_text(l);
    bool titled = (a->title || a->title_line) && title < text;
    if (titled)
        dateline_among(m, l, title, text, NEED_NOTHING);
    size_t top = titled ? title : text, near = top > NEAR_LINES ? top - NEAR_LINES : 0;
    size_t far = top > BESIDE_LINES ? top - BESIDE_LINES : 0;
    size_t below = text + NEAR_LINES < l->n ? text + NEAR_LINES : l->n;
    dateline_among(m, l, top, near, NEED_MARK | NEED_TIME);
    dateline_among(m, l, text, below, NEED_MARK);
    if (titled)
        take_update(m, l, title, text);
    if (titled && says_nothing_exact(m))
        dateline_among(m, l, text, below, NEED_TIME | NEED_STAMP);
    if (says_nothing_exact(m))
        dateline_among(m, l, top, far, NEED_MARK);
    if (says_nothing_exact(m))
        dateline_among(m, l, top, far, NEED_TIME);
    if (a->root && m->rank[META_PUBLISHED] == 0)
        dateline_among(m, l, far, l->n, NEED_MARK);
    if (m->rank[META_PUBLISHED] == 0)
        take_hidden_dateline(m, l, titled ? top : 0, text, below);
}

static void take_time_element(struct meta *m, const struct lines *l, const struct article *a)
{
    const struct dom *d = l->dom;
    for (size_t i = 1; i < d->node_n && (!a->root || i < d->node[a->root].end); i++) {
        struct str value = d->node[i].tag == TAG_ID_TIME ? dom_attr(d, i, ATTR_DATETIME) : STR_EMPTY;
        if (value.n)
            meta_offer_date(m, META_PUBLISHED, (struct witness){BY_MICRODATA, RANK_TIME}, value,
                            dom_value_span(d, i, value));
    }
}

static void offer_byline(struct meta *m, const struct lines *l, const struct line *line, bool said)
{
    struct buf text = {0};
    struct byline by;
    if (byline_read(line_value(l, line, &text), m->words, &by) && (by.said || !said))
        meta_offer(m, META_BYLINE, printed, by.name, line_source(l, line));
    buf_free(&text);
}

/* Whether what stands there belongs to something else than the article. */
static bool is_other(const struct lines *l, size_t node)
{
    size_t i = l->first_line[node];
    const char *why = i < l->n ? l->line[i].why : NULL;
    return (l->place[node] & IN_SKIPPED) || is_of_others(why);
}

/* The names may be all that the element says, or one of its lines. */
static void offer_named_byline(struct meta *m, const struct lines *l, size_t node)
{
    struct buf text = {0};
    struct byline by;
    const struct node *n = &l->dom->node[node];
    struct span lines = lines_of(l, node);
    if (lines.end - lines.start > BYLINE_LINES)
        return;
    dom_text(l->dom, node, &text);
    if (byline_read(buf_str(&text), m->words, &by))
        meta_offer(m, META_BYLINE, printed, by.name, (struct span){n->src, n->src_end});
    for (size_t i = lines.start; i < lines.end && m->rank[META_BYLINE] != printed.rank; i++)
        offer_byline(m, l, &l->line[i], false);
    buf_free(&text);
}

/* At the end of the text, in an element that is named for it, or between headline and text where words say so. */
static void take_byline(struct meta *m, const struct lines *l, const struct article *a)
{
    const struct dom *d = l->dom;
    if (a->byline)
        offer_byline(m, l, &l->line[a->byline - 1], false);
    for (size_t i = 1; i < d->node_n && m->rank[META_BYLINE] != printed.rank; i++)
        if ((d->node[i].hints & HINT_BYLINE) && d->node[i].tag != TAG_ID_META && !is_other(l, i))
            offer_named_byline(m, l, i);
    for (size_t i = title_line(l, a), text = first_text(l); i < text && m->rank[META_BYLINE] != printed.rank; i++)
        offer_byline(m, l, &l->line[i], true);
}

static bool is_home(const struct meta *m, struct str name)
{
    struct buf folded = {0};
    words_fold(name, &folded);
    bool home = words_phrase(m->words, buf_str(&folded), PHRASE_HOME, NULL) != PHRASE_NONE;
    buf_free(&folded);
    return home;
}

/* The first section on the path to the article that is not the front page. */
static void offer_section(struct meta *m, const struct dom *d, size_t path)
{
    struct buf text = {0};
    for (size_t i = path; i < d->node[path].end && i < path + SECTION_NODES; i++) {
        if (d->node[i].tag != TAG_ID_A)
            continue;
        text.n = 0;
        dom_text(d, i, &text);
        if (text.n == 0 || text.n > SECTION_BYTES || is_home(m, buf_str(&text)))
            continue;
        meta_offer(m, META_SECTION, (struct witness){BY_PRINTED, RANK_SECTION}, buf_str(&text),
                   (struct span){d->node[i].src, d->node[i].src_end});
        break;
    }
    buf_free(&text);
}

/* Of the elements that are named for it, the last before the text: menus stand further up. */
static void take_section(struct meta *m, const struct lines *l, const struct article *a)
{
    const struct dom *d = l->dom;
    size_t first = first_text(l), end = first < l->n ? l->line[first].first : a->root;
    for (size_t i = end; i-- > 1 && m->rank[META_SECTION] == 0;)
        if ((d->node[i].hints & HINT_SECTION) && d->node[i].tag != TAG_ID_BODY && d->node[i].tag != TAG_ID_META)
            offer_section(m, d, i);
}

static void take_imprint(struct meta *m, const struct lines *l)
{
    struct buf text = {0};
    for (size_t i = l->n; i-- > 0 && m->rank[META_SITE] == 0 && i + IMPRINT_LINES > l->n;) {
        const struct line *line = &l->line[i];
        if (line->words <= IMPRINT_WORDS)
            meta_offer(m, META_SITE, (struct witness){BY_PRINTED, RANK_IMPRINT},
                       imprint_site(line_value(l, line, &text), m->words), line_source(l, line));
    }
    buf_free(&text);
}

/* `(Paper) - ` before the first sentence. */
static void take_site(struct meta *m, const struct lines *l)
{
    size_t first = first_text(l);
    struct buf text = {0};
    if (first == l->n)
        return;
    struct str mark = words_site_mark(m->words, line_value(l, &l->line[first], &text));
    if (mark.n)
        meta_offer(m, META_SITE, (struct witness){BY_PRINTED, RANK_SITE_MARK}, mark, line_source(l, &l->line[first]));
    buf_free(&text);
}

void meta_from_article(struct meta *m, struct lines *l, const struct article *a)
{
    take_title(m, l, a);
    take_dateline(m, l, a);
    take_time_element(m, l, a);
    take_byline(m, l, a);
    take_section(m, l, a);
    take_site(m, l);
    take_imprint(m, l);
}
