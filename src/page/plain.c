/* Plain text, line by line. First every line gets its looks, then the head is read from the top and the tail from the
 * byline down; what is left are paragraphs, headings and items. */
#include "page/plain.h"

#include <stdlib.h>

#include "page/build.h"
#include "page/byline.h"
#include "page/datetime.h"
#include "page/imprint.h"
#include "page/scan.h"
#include "page/squeeze.h"

#define TITLE_WORDS    40
#define HEADING_WORDS  20
#define CAPTION_WORDS  40
#define DATELINE_WORDS 10
#define WRAP_BYTES     130 /* lines of a text that was wrapped by hand are no longer than this */

struct row {
    struct span span; /* trimmed */
    size_t words, stops;
    bool ends_in_stop, ends_open; /* . ! ?; : ; , */
    enum phrase_kind phrase;
    size_t phrase_n; /* of the folded line */
    enum role role;
    const char *why; /* why it is left out */
};

struct plain {
    struct str src;
    const struct page_words *words;
    struct arena *arena;
    struct page *page;
    struct row *row;
    size_t n, cap;
    struct buf folded;
};

static struct str row_text(const struct plain *p, const struct row *r)
{
    return str_slice(p->src, r->span);
}

/* --- looks ------------------------------------------------------------------------------------------------------- */

static void count_row(struct row *r, struct str text)
{
    uint32_t c, last = 0;
    bool in_word = false;
    for (size_t at = 0, n; at <= text.n; at += n) {
        n = at < text.n ? code_next(text, at, &c) : 1;
        bool blank = at == text.n || code_is_blank(c);
        r->words += !blank && !in_word;
        r->stops += blank && in_word && code_is_stop(last);
        in_word = !blank;
        if (!blank && c != '"' && c != ')' && c != 0x201D && c != 0x2019 && c != 0xBB)
            last = c;
    }
    r->ends_in_stop = code_is_stop(last);
    r->ends_open = last == ':' || last == ';' || last == ',';
}

static void add_row(struct plain *p, size_t start, size_t end)
{
    struct str text = str_trim((struct str){p->src.p + start, end - start});
    if (text.n == 0)
        return;
    size_t at = (size_t)(text.p - p->src.p);
    GROW(p->row, p->cap, p->n + 1);
    struct row *r = &p->row[p->n++];
    *r = (struct row){.span = {at, at + text.n}, .role = ROLE_PARAGRAPH};
    count_row(r, text);
    words_fold(text, &p->folded);
    r->phrase = words_phrase(p->words, buf_str(&p->folded), PHRASE_NONE, &r->phrase_n);
}

static size_t line_end(struct str s, size_t at)
{
    const char *p = at < s.n ? memchr(s.p + at, '\n', s.n - at) : NULL;
    return p ? (size_t)(p - s.p) : s.n;
}

static bool is_blank_line(struct str s, size_t start, size_t end)
{
    return str_trim((struct str){s.p + start, end - start}).n == 0;
}

/* A text wrapped by hand: no long line, and most lines within a group break off in mid-sentence. */
static bool is_wrapped(struct str s)
{
    size_t inner = 0, open = 0;
    for (size_t start = 0, end; start < s.n; start = end + 1) {
        end = line_end(s, start);
        size_t next = line_end(s, end + 1);
        struct str text = str_trim((struct str){s.p + start, end - start});
        if (text.n > WRAP_BYTES)
            return false;
        if (text.n == 0 || end + 1 >= s.n || is_blank_line(s, end + 1, next))
            continue;
        inner++;
        open += !strchr(".!?:\"", text.p[text.n - 1]);
    }
    return inner >= 6 && open * 3 > inner * 2;
}

static void read_rows(struct plain *p)
{
    bool wrapped = is_wrapped(p->src);
    for (size_t start = 0, end; start < p->src.n; start = end + 1) {
        end = line_end(p->src, start);
        while (wrapped && !is_blank_line(p->src, start, end) && end < p->src.n &&
               !is_blank_line(p->src, end + 1, line_end(p->src, end + 1)))
            end = line_end(p->src, end + 1);
        add_row(p, start, end);
    }
}

/* --- the head ---------------------------------------------------------------------------------------------------- */

static struct span span_of(const struct plain *p, struct str part)
{
    size_t start = part.n ? (size_t)(part.p - p->src.p) : 0;
    return (struct span){start, start + part.n};
}

static void state(struct plain *p, struct stated *field, struct str value, struct span source)
{
    value = squeeze_nfc(value, p->arena);
    if (field->value.n == 0 && value.n > 0)
        *field = (struct stated){value, source, BY_PRINTED};
}

static void state_date(struct plain *p, const struct moment *m, struct span source)
{
    if (p->page->published.value.n == 0)
        p->page->published = (struct stated){moment_format(m, p->arena), source, BY_PRINTED};
}

/* `date 2023-11 ...`: the date leaves the line, what follows stays. */
static void read_date_prefix(struct plain *p)
{
    struct row *r = p->row;
    struct moment m;
    size_t n;
    if (p->n == 0 || r->phrase != PHRASE_DATELINE)
        return;
    struct str text = row_text(p, r), rest = str_trim((struct str){text.p + r->phrase_n, text.n - r->phrase_n});
    if (!moment_iso(rest, &m, &n))
        return;
    size_t start = (size_t)(rest.p - p->src.p);
    struct str after = str_trim((struct str){rest.p + n, rest.n - n});
    state_date(p, &m, (struct span){start, start + n});
    if (after.n == 0) {
        r->why = "date-line";
        return;
    }
    start = (size_t)(after.p - p->src.p);
    r->span = (struct span){start, start + after.n};
    r->words -= 2;
    r->phrase = PHRASE_NONE;
}

static struct row *next_row(struct plain *p, size_t *at)
{
    while (*at < p->n && p->row[*at].why)
        ++*at;
    return *at < p->n ? &p->row[*at] : NULL;
}

static bool is_title(const struct plain *p, const struct row *r, bool more)
{
    bool asks = r->ends_in_stop && r->stops == 1 && p->src.p[r->span.end - 1] != '.';
    return more && r->words <= TITLE_WORDS && (!r->ends_in_stop || asks) && !r->ends_open && r->stops <= 1 &&
           words_site_mark(p->words, row_text(p, r)).n == 0;
}

static bool is_dateline(const struct plain *p, const struct row *r, struct moment *m, struct span *where)
{
    if (r->words > DATELINE_WORDS || !moment_find(row_text(p, r), p->words, false, m, where))
        return false;
    return span_len(*where) * 2 >= span_len(r->span) || r->phrase == PHRASE_DATELINE || !r->ends_in_stop;
}

static void read_head(struct plain *p)
{
    size_t at = 0;
    struct moment m;
    struct span where;
    read_date_prefix(p);
    struct row *r = next_row(p, &at);
    if (r && !is_dateline(p, r, &m, &where) && is_title(p, r, at + 1 < p->n)) {
        r->role = ROLE_TITLE;
        state(p, &p->page->title, row_text(p, r), r->span);
        at++;
    }
    for (size_t tries = 0; tries < 3 && (r = next_row(p, &at)) != NULL; tries++) {
        if (!is_dateline(p, r, &m, &where))
            break;
        state_date(p, &m, (struct span){r->span.start + where.start, r->span.start + where.end});
        r->why = "date-line";
    }
    if ((r = next_row(p, &at)) == NULL)
        return;
    struct str mark = words_site_mark(p->words, row_text(p, r));
    state(p, &p->page->site, mark, span_of(p, mark));
    if (r->words > HEADING_WORDS || r->ends_in_stop || mark.n)
        r->role = ROLE_SAPO;
}

/* --- the tail ---------------------------------------------------------------------------------------------------- */

/* A paper's name has a capital; "(compiled)" has none. */
static bool begins_with_capital(struct str s)
{
    uint32_t c;
    return s.n > 0 && code_next(s, 0, &c) > 0 && code_is_capital(c);
}

/* `Theo NAME (PAPER)`, `NAME`. */
static bool take_byline(struct plain *p, struct row *r, bool commit)
{
    struct byline by;
    if (!byline_read(row_text(p, r), p->words, &by))
        return false;
    if (!commit)
        return true;
    state(p, &p->page->byline, by.name, span_of(p, by.name));
    if (begins_with_capital(by.paper))
        state(p, &p->page->site, by.paper, span_of(p, by.paper));
    r->why = "byline";
    return true;
}

static const char *furniture_why(const struct row *r)
{
    switch (r->phrase) {
    case PHRASE_RELATED:
        return r->words <= HEADING_WORDS ? "related" : NULL;
    case PHRASE_COPYRIGHT:
    case PHRASE_COPYRIGHT_OF:
        return r->words <= TITLE_WORDS ? "copyright" : NULL;
    case PHRASE_NOTICE:
        return r->words <= TITLE_WORDS ? "notice" : NULL;
    case PHRASE_LANGUAGES:
        return "languages";
    case PHRASE_CITING:
        return r->words <= 4 && !r->ends_in_stop ? "source" : NULL;
    case PHRASE_SOURCE:
        return r->words <= BYLINE_WORDS ? "source" : NULL;
    case PHRASE_CREDIT:
        return r->words <= BYLINE_WORDS ? "credit" : NULL;
    default:
        return NULL;
    }
}

static void read_copyright(struct plain *p, const struct row *r)
{
    struct str site = imprint_site(row_text(p, r), p->words);
    state(p, &p->page->site, site, span_of(p, site));
}

static void drop_from(struct plain *p, size_t at, const char *why)
{
    for (; at < p->n; at++)
        if (!p->row[at].why)
            p->row[at].why = why;
}

static void drop_furniture(struct plain *p)
{
    for (size_t i = 1; i < p->n; i++) {
        struct row *r = &p->row[i];
        if (r->why || r->role == ROLE_TITLE || r->role == ROLE_SAPO)
            continue;
        if (r->phrase == PHRASE_CUT && r->words <= 6) {
            drop_from(p, i, "after the article");
            return;
        }
        if (r->phrase == PHRASE_CITING && take_byline(p, r, false))
            continue;
        r->why = furniture_why(r);
        if (r->why && strcmp(r->why, "copyright") == 0)
            read_copyright(p, r);
        if (r->phrase == PHRASE_SOURCE && r->why) {
            struct str name = row_text(p, r);
            name = str_trim((struct str){name.p + r->phrase_n, name.n - r->phrase_n});
            state(p, &p->page->site, name, span_of(p, name));
        }
    }
}

static size_t words_among(const struct plain *p, size_t from, size_t to, size_t *paragraphs)
{
    size_t words = 0;
    *paragraphs = 0;
    for (size_t i = from; i < to; i++) {
        words += p->row[i].why ? 0 : p->row[i].words;
        *paragraphs += !p->row[i].why && p->row[i].ends_in_stop;
    }
    return words;
}

/* The byline ends the article; what follows it are teasers of other stories. A short line in capitals with much text
 * after it is a heading. */
static void read_tail(struct plain *p)
{
    size_t before, after;
    for (size_t i = p->n; i-- > 2;) {
        if (p->row[i].why || !take_byline(p, &p->row[i], false))
            continue;
        size_t words = words_among(p, 0, i, &before), rest = words_among(p, i + 1, p->n, &after);
        bool imprinted = i + 1 < p->n && p->row[p->n - 1].why;
        if (before < (rest ? 2 : 1) || rest * (imprinted ? 1 : 2) > words)
            continue;
        take_byline(p, &p->row[i], true);
        drop_from(p, i + 1, "teaser");
        return;
    }
}

/* --- the body ---------------------------------------------------------------------------------------------------- */

static bool is_item(struct str text)
{
    uint32_t c;
    size_t n = text.n ? code_next(text, 0, &c) : 0;
    bool bullet = n && (c == '-' || c == '+' || c == '*' || c == 0x2022 || c == 0x2013 || c == 0x25CF || c == 0x2219);
    return bullet && n < text.n && text.p[n] == ' ';
}

/* One sentence worded as a photo's description, right below the head. */
static bool is_caption(const struct plain *p, size_t i)
{
    const struct row *r = &p->row[i], *above = i ? &p->row[i - 1] : NULL;
    return above && (above->role == ROLE_SAPO || above->role == ROLE_TITLE) && r->phrase == PHRASE_PHOTO &&
           r->words <= CAPTION_WORDS && r->stops <= 1 && !str_has_digit(row_text(p, r)) && i + 1 < p->n;
}

static enum role body_role(const struct plain *p, size_t i)
{
    const struct row *r = &p->row[i];
    if (r->role != ROLE_PARAGRAPH)
        return r->role;
    if (is_item(row_text(p, r)))
        return ROLE_ITEM;
    if (is_caption(p, i))
        return ROLE_CAPTION;
    if (r->words <= HEADING_WORDS && !r->ends_in_stop && !r->ends_open && i + 1 < p->n)
        return ROLE_HEADING;
    return ROLE_PARAGRAPH;
}

static void build_rows(struct plain *p)
{
    struct build b = {.page = p->page, .arena = p->arena};
    for (size_t i = 0; i < p->n; i++) {
        struct row *r = &p->row[i];
        if (r->why) {
            build_dropped(&b, r->span, r->why);
            continue;
        }
        r->role = body_role(p, i);
        build_kept(&b, r->role, p->src, r->span);
    }
    build_finish(&b);
}

void plain_read(struct str utf8, const struct page_words *words, struct arena *arena, struct page *out,
                struct problems *problems)
{
    struct plain p = {.src = scan_cut(utf8, problems), .words = words, .arena = arena, .page = out};
    read_rows(&p);
    read_head(&p);
    drop_furniture(&p);
    read_tail(&p);
    build_rows(&p);
    out->kind = p.n ? PAGE_ARTICLE : PAGE_EMPTY;
    free(p.row);
    buf_free(&p.folded);
}
