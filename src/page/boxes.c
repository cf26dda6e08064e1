#include "page/boxes.h"

#include <stdlib.h>

#include "page/datetime.h"
#include "page/teaser.h"

#define COMMENTS_LEAST 2  /* in a list */
#define COMMENT_LINES  12 /* of a comment, until the words to answer it with */
#define SIGN_WORDS     12 /* of the line that they stand in, or of one that says when */
#define REPLY_NODES    8  /* of a link at the end of a longer one */
#define REPLY_BYTES    24
#define LABEL_LINES    3
#define COMMENTED      30 /* words that the page has besides */
#define AMONG_WORDS    60 /* of sentences in an element whose other children are boxes between paragraphs */
#define SUMMARY_WORDS  60
#define LABEL_WORDS    8
#define RUN_LEAST      3  /* teasers on end */
#define STAMP_WORDS    4  /* of the line below one */
#define RUN_PART       2  /* they are less than half of the text ... */
#define RUN_TOLD       40 /* ... or below as many words of it */
#define REPEATED_WORDS 4 /* of a line that is said again */
#define PICTURE_LINES  2
#define PICTURE_WORDS  45
#define CAPTION_PART   3   /* captions are less than a third of the text */
#define STORY_WORDS    150 /* where such lines may be longer, they count as the story */
#define FORM_WORDS     40
#define FORM_NODES     400
#define FORM_SENTENCE  30
#define FORM_STEPS     4
#define NAME_WORDS     6
#define LAST_PART      4 /* the last quarter of the text */
#define NOTE_WORDS     120

struct boxes {
    struct lines *l;
    const struct page_words *words;
    struct buf one, other;
    uint32_t *among;            /* of each node: words of the sentences that stand in it directly */
    uint32_t *mass;             /* of each line: words of the sentences before it */
    uint32_t *replies, *stamps; /* of each line: lines before it with such words */
    size_t plain;               /* words of all open lines that are no links */
};

static bool is_open(const struct line *line)
{
    return line->why == NULL;
}

/* Words of an open line below the head that are no links. */
static size_t plain_words(const struct line *line)
{
    return is_open(line) && !(line->place & IN_HEAD) ? line->words - line->link_words : 0;
}

static void drop(struct boxes *b, struct span s, const char *why)
{
    for (size_t i = s.start; i < s.end; i++) {
        b->plain -= plain_words(&b->l->line[i]);
        if (is_open(&b->l->line[i]))
            b->l->line[i].why = why;
    }
}

static void weigh(struct boxes *b)
{
    const struct lines *l = b->l;
    b->among = xmalloc(sizeof *b->among * l->dom->node_n);
    memset(b->among, 0, sizeof *b->among * l->dom->node_n);
    b->mass = xmalloc(sizeof *b->mass * (l->n + 1));
    b->mass[0] = 0;
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        uint32_t words = line->good && is_open(line) ? line->words : 0;
        b->mass[i + 1] = b->mass[i] + words;
        b->plain += plain_words(line);
        b->among[line_container(l, line)] += words;
    }
}

static uint32_t mass_of(const struct boxes *b, struct span s)
{
    return b->mass[s.end] - b->mass[s.start];
}

static bool holds_tag(const struct dom *d, size_t node, enum tag tag)
{
    for (size_t i = node; i < d->node[node].end; i++)
        if (d->node[i].tag == tag)
            return true;
    return false;
}

/* --- comments ----------------------------------------------------------------------------------------------------- */

/* The last link of a line, where it says little. */
static bool ends_in_reply(struct boxes *b, const struct line *line)
{
    const struct dom *d = b->l->dom;
    size_t link = 0;
    for (size_t i = line->first; i < line->end; i++)
        link = d->node[i].tag == TAG_ID_A ? i : link;
    if (!link || d->node[link].end - link > REPLY_NODES)
        return false;
    b->other.n = 0;
    dom_text(d, link, &b->other);
    words_fold(buf_str(&b->other), &b->one);
    return b->one.n <= REPLY_BYTES && words_phrase(b->words, buf_str(&b->one), PHRASE_REPLY, NULL) != PHRASE_NONE;
}

/* To answer, to like, to report: a link, or one of several words. */
static bool is_reply(const struct boxes *b, const struct line *line, struct str folded)
{
    struct span at;
    return words_phrase_in(b->words, folded, PHRASE_REPLY, &at) &&
           (line->link_words > 0 || folded.n > span_len(at) + 2);
}

/* Little but a date and a time, or how long ago it was. */
static bool is_stamp(const struct boxes *b, struct str folded)
{
    struct moment m;
    struct span at;
    if (!str_has_digit(folded))
        return false;
    return words_phrase_in(b->words, folded, PHRASE_AGO, NULL) ||
           (moment_find(folded, b->words, false, &m, &at) && (m.parts & MOMENT_TIME));
}

static void count_signs(struct boxes *b)
{
    const struct lines *l = b->l;
    b->replies = xmalloc(sizeof *b->replies * (l->n + 1));
    b->stamps = xmalloc(sizeof *b->stamps * (l->n + 1));
    b->replies[0] = b->stamps[0] = 0;
    for (size_t i = 0; i < l->n; i++) {
        const struct line *line = &l->line[i];
        bool reply = false, stamp = false;
        if (is_open(line) && (line->words > SIGN_WORDS || line->ends_in_stop)) {
            reply = line->link_words > 0 && ends_in_reply(b, line);
        } else if (is_open(line)) {
            line_fold(l, line, &b->one);
            reply = is_reply(b, line, buf_str(&b->one));
            stamp = is_stamp(b, buf_str(&b->one));
        }
        b->replies[i + 1] = b->replies[i] + reply;
        b->stamps[i + 1] = b->stamps[i] + stamp;
    }
}

/* The line before, or the first one, says that what follows are comments. */
static bool is_labelled(struct boxes *b, struct span s)
{
    for (size_t i = s.start < LABEL_LINES ? 0 : s.start - LABEL_LINES; i <= s.start && i < b->l->n; i++) {
        const struct line *line = &b->l->line[i];
        if (line->words > LABEL_WORDS)
            continue;
        line_fold(b->l, line, &b->one);
        if (words_label(b->words, buf_str(&b->one), PHRASE_COMMENTS) ||
            words_label(b->words, buf_str(&b->one), PHRASE_HEADING_CUT) ||
            ((line->place & IN_HEADING) && words_phrase_in(b->words, buf_str(&b->one), PHRASE_HEADING_CUT, NULL)))
            return true;
    }
    return false;
}

static bool has_sign(const struct boxes *b, const uint32_t *signs, struct span s)
{
    size_t end = s.end < s.start + COMMENT_LINES ? s.end : s.start + COMMENT_LINES;
    if (signs[end] == signs[s.start])
        return false;
    for (size_t i = s.start; i < end; i++)
        if (line_is_headline(b->l, &b->l->line[i]))
            return false;
    return true;
}

/* Most children of the element bear the signs. */
static bool is_list_with(const struct boxes *b, size_t node, const uint32_t *signs)
{
    const struct dom *d = b->l->dom;
    struct span all = lines_of(b->l, node);
    size_t entries = 0, comments = 0;
    if (signs[all.end] - signs[all.start] < COMMENTS_LEAST)
        return false;
    for (size_t i = node + 1; i < d->node[node].end; i = d->node[i].end) {
        struct span s = lines_of(b->l, i);
        if (d->node[i].tag == TAG_ID_TEXT || s.start == s.end)
            continue;
        entries++;
        comments += has_sign(b, signs, s);
    }
    return comments >= COMMENTS_LEAST && comments * 10 >= entries * 7;
}

static bool is_comments(struct boxes *b, size_t node, struct span s)
{
    return is_list_with(b, node, b->replies) || (is_list_with(b, node, b->stamps) && is_labelled(b, s));
}

/* Hardly any words outside of these lines. */
static bool is_all(const struct boxes *b, struct span s)
{
    size_t words = b->plain;
    for (size_t i = s.start; i < s.end; i++)
        words -= plain_words(&b->l->line[i]);
    return words < COMMENTED;
}

static bool may_hold(const struct lines *l, size_t node)
{
    return (tag_class((enum tag)l->dom->node[node].tag) & TAG_BLOCK) && l->dom->node[node].tag != TAG_ID_P;
}

static void drop_comments(struct boxes *b)
{
    const struct dom *d = b->l->dom;
    if (b->replies[b->l->n] < COMMENTS_LEAST && b->stamps[b->l->n] < COMMENTS_LEAST)
        return;
    for (size_t i = 1; i < d->node_n; i++) {
        if (!may_hold(b->l, i))
            continue;
        struct span s = lines_of(b->l, i);
        if (span_len(s) < COMMENTS_LEAST || !is_open(&b->l->line[s.start]) || !is_comments(b, i, s) || is_all(b, s) ||
            holds_tag(d, i, TAG_ID_H1))
            continue;
        drop(b, s, "comments");
        i = d->node[i].end - 1;
    }
}

/* --- teasers ------------------------------------------------------------------------------------------------------ */

/* A headline that is a link, perhaps below a label, and a sentence or two of the story. */
static bool is_lone_teaser(const struct lines *l, struct span s)
{
    size_t words = 0, told = 0, headlines = 0;
    for (size_t i = s.start; i < s.end && words <= TEASER_WORDS; i++) {
        const struct line *line = &l->line[i];
        bool headline = line_is_headline(l, line) || ((line->place & IN_HEADING) && line_is_links(line));
        if (line->table || (!headlines && !headline && (line->good || line->words > LABEL_WORDS)))
            return false;
        headlines += headline;
        told += headline ? 0 : line->words;
        words += line->words;
    }
    return headlines > 0 && words <= TEASER_WORDS && told <= SUMMARY_WORDS;
}

/* A label over links. */
static bool is_labelled_list(const struct lines *l, struct span s)
{
    const struct line *first = &l->line[s.start];
    if (first->link_words > 0 || first->words > LABEL_WORDS || first->ends_in_stop || first->table)
        return false;
    for (size_t i = s.start + 1; i < s.end; i++)
        if (!line_is_links(&l->line[i]))
            return false;
    return s.end - s.start >= 2;
}

/* An image and a line or two below it. */
static bool is_picture(const struct lines *l, struct span s, size_t most)
{
    size_t words = 0;
    for (size_t i = s.start; i < s.end; i++) {
        words += l->line[i].words;
        if (l->line[i].link_words > 0 || (l->line[i].place & (IN_HEADING | IN_SAPO)))
            return false;
    }
    return l->line[s.start].after_image && s.end - s.start <= PICTURE_LINES && words <= most;
}

static bool is_form(const struct boxes *b, size_t node)
{
    const struct lines *l = b->l;
    struct span s = lines_of(l, node);
    size_t words = 0;
    if (l->dom->node[node].end - node > FORM_NODES)
        return false;
    for (size_t i = s.start; i < s.end; i++) {
        words += l->line[i].words;
        if (words > FORM_WORDS || l->line[i].words > FORM_SENTENCE || (l->line[i].place & IN_SAPO))
            return false;
    }
    return !holds_tag(l->dom, node, TAG_ID_H1);
}

static bool is_part(enum tag t)
{
    return t == TAG_ID_P || t == TAG_ID_BLOCKQUOTE || t == TAG_ID_FIGURE || t == TAG_ID_UL || t == TAG_ID_OL ||
           !(tag_class(t) & TAG_BLOCK);
}

/* A box with lines, its `lines`, between paragraphs. */
static bool stands_among(const struct boxes *b, size_t node, struct span *lines)
{
    const struct dom *d = b->l->dom;
    uint32_t among = b->among[d->node[node].parent];
    if (among < AMONG_WORDS || is_part((enum tag)d->node[node].tag))
        return false;
    *lines = lines_of(b->l, node);
    return span_len(*lines) > 0 && among - AMONG_WORDS >= mass_of(b, *lines);
}

static void drop_teasers(struct boxes *b)
{
    const struct dom *d = b->l->dom;
    struct span s;
    for (size_t i = 1; i < d->node_n; i++) {
        if (!stands_among(b, i, &s) || span_len(s) < 2)
            continue;
        if (is_lone_teaser(b->l, s))
            drop(b, s, "teasers");
        else if (is_labelled_list(b->l, s))
            drop(b, s, "link-list");
        else if (holds_tag(d, i, TAG_ID_BUTTON) && is_form(b, i))
            drop(b, s, "form");
    }
}

/* Lines of a headline that is a link, a line that tells of it, and perhaps a few words more; 0: there is no such. */
static size_t told_link(const struct lines *l, size_t i)
{
    bool told = i + 1 < l->n && is_open(&l->line[i]) && is_open(&l->line[i + 1]) && line_is_headline(l, &l->line[i]) &&
           l->line[i + 1].link_words == 0 && l->line[i + 1].words <= SUMMARY_WORDS && !l->line[i].table &&
           !(l->line[i + 1].place & IN_HEADING);
    bool more = told && i + 2 < l->n && l->line[i + 2].words <= STAMP_WORDS && !l->line[i + 2].ends_in_stop &&
                !(l->line[i + 2].place & IN_HEADING) && line_is_headline(l, &l->line[i + 3 < l->n ? i + 3 : i]);
    return told ? 2 + more : 0;
}

/* Several of them on end are other stories, however they are set. */
static void drop_runs(struct boxes *b)
{
    struct lines *l = b->l;
    for (struct span s = {0, 0}; s.start < l->n; s.start = s.end) {
        size_t stories = 0;
        s.end = s.start;
        for (size_t n; (n = told_link(l, s.end)) > 0; stories++)
            s.end += n;
        if (stories >= RUN_LEAST && (mass_of(b, s) * RUN_PART <= b->mass[l->n] || b->mass[s.start] >= RUN_TOLD) &&
            !l->line[s.start].in_body)
            drop(b, s, "teasers");
        s.end += span_len(s) == 0;
    }
}

/* --- repeated lines ----------------------------------------------------------------------------------------------- */

/* A line and the next, as `one` and `other`. */
static void fold_two(struct boxes *b, const struct line *line)
{
    line_fold(b->l, line, &b->one);
    line_fold(b->l, line + 1, &b->other);
}

static bool is_repeated(struct boxes *b, size_t i)
{
    const struct line *line = &b->l->line[i], *next = line + 1;
    if (i + 1 >= b->l->n || line->words < REPEATED_WORDS || line->words != next->words || line->table || next->table ||
        !is_open(line) || !is_open(next) || (line->place & IN_HEAD))
        return false;
    fold_two(b, line);
    return str_eq(buf_str(&b->one), buf_str(&b->other));
}

/* A line said again right behind itself: of a gallery none counts, of other text the first does. */
static void drop_repeated(struct boxes *b)
{
    const struct lines *l = b->l;
    for (struct span s = {0, 0}; s.start < l->n; s.start = s.end) {
        for (s.end = s.start; is_repeated(b, s.end);)
            s.end++;
        s.end++;
        bool gallery = l->line[s.start].after_image;
        if (span_len(s) > 1)
            drop(b, (struct span){s.start + !gallery, s.end}, "repeated");
    }
}

/* --- pictures ----------------------------------------------------------------------------------------------------- */

static bool is_picture_box(const struct boxes *b, size_t node, size_t most, struct span *lines)
{
    return stands_among(b, node, lines) && is_picture(b->l, *lines, most) && dom_holds_image(b->l->dom, node);
}

/* What stands with an image in a box between paragraphs is its caption, unless such lines tell the story. */
static void mark_captions(struct boxes *b)
{
    struct lines *l = b->l;
    struct span s;
    size_t words = 0;
    for (size_t i = 1; i < l->dom->node_n; i++)
        words += is_picture_box(b, i, STORY_WORDS, &s) ? mass_of(b, s) : 0;
    for (size_t i = 1; i < l->dom->node_n && words * CAPTION_PART < b->mass[l->n]; i++) {
        if (!is_picture_box(b, i, PICTURE_WORDS, &s))
            continue;
        for (size_t k = s.start; k < s.end; k++) {
            l->line[k].place |= IN_CAPTION;
            l->line[k].good = false;
        }
    }
}

/* --- forms -------------------------------------------------------------------------------------------------------- */

/* Not something to choose or to press. */
static bool is_written(const struct dom *d, size_t node)
{
    static const char *const others[] = {"hidden", "radio", "checkbox", "button", "submit", "image", "reset", "range"};
    struct str type = d->node[node].tag == TAG_ID_INPUT ? dom_attr(d, node, ATTR_TYPE) : STR_EMPTY;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (str_eq_nocase(type, str_c(others[i])))
            return false;
    return d->node[node].tag == TAG_ID_INPUT || d->node[node].tag == TAG_ID_TEXTAREA;
}

/* Something to write into, and the few words around it. */
static void drop_forms(struct boxes *b)
{
    const struct dom *d = b->l->dom;
    for (size_t i = 1; i < d->node_n; i++) {
        if (!is_written(d, i))
            continue;
        size_t form = 0, up = d->node[i].parent;
        for (int steps = 0; steps < FORM_STEPS && up && is_form(b, up); steps++, up = d->node[up].parent)
            form = up;
        if (form)
            drop(b, lines_of(b->l, form), "form");
    }
}

/* --- notes on the author ------------------------------------------------------------------------------------------ */

/* A name that is a link or, below most of the text, bold, and a sentence that begins with it. */
static bool begins_with_name(struct boxes *b, size_t i)
{
    const struct line *name = &b->l->line[i], *note = name + 1;
    bool last = b->mass[i] * LAST_PART >= b->mass[b->l->n] * (LAST_PART - 1);
    bool set_off = line_is_links(name) || (last && (name->bold_words == name->words || (name->place & IN_HEADING)));
    if (name->words < 2 || name->words > NAME_WORDS || !set_off || name->ends_in_stop || !note->good)
        return false;
    fold_two(b, name);
    return str_starts(buf_str(&b->other), buf_str(&b->one));
}

static void drop_notes(struct boxes *b)
{
    const struct lines *l = b->l;
    for (size_t i = 0; i + 1 < l->n; i++) {
        if (!is_open(&l->line[i]) || !begins_with_name(b, i))
            continue;
        uint32_t box = line_container(l, &l->line[i + 1]);
        struct span s = lines_of(l, box);
        if (s.start <= i && mass_of(b, s) <= NOTE_WORDS && b->mass[l->n] - mass_of(b, s) > NOTE_WORDS &&
            !holds_tag(l->dom, box, TAG_ID_H1))
            drop(b, s, "author");
    }
}

void boxes_drop(struct lines *l, const struct page_words *words)
{
    struct boxes b = {.l = l, .words = words};
    weigh(&b);
    drop_repeated(&b);
    count_signs(&b);
    drop_comments(&b);
    drop_teasers(&b);
    drop_runs(&b);
    mark_captions(&b);
    drop_forms(&b);
    drop_notes(&b);
    free(b.among);
    free(b.mass);
    free(b.replies);
    free(b.stamps);
    buf_free(&b.one);
    buf_free(&b.other);
}
