#include "page/author.h"

#include "page/squeeze.h"

#define NAME_LEAST  2 /* words of a name */
#define NOTE_LEAST  6 /* ... and of what is said of it */
#define NOTE_PART   3 /* less than a third of the text */
#define LAST_LINES  2
#define BYLINE_MOST 400 /* bytes of one that is looked at */

/* No word goes on at this place. */
static bool is_border(struct str s, size_t at)
{
    uint32_t c = ' ';
    if (at < s.n)
        code_next(s, at, &c);
    return !code_is_word((int32_t)c);
}

/* No other part of a name follows: that has a capital. */
static bool ends_name(struct str s, size_t at)
{
    uint32_t c = 'a';
    if (at + 1 < s.n && s.p[at] == ' ')
        code_next(s, at + 1, &c);
    return !code_is_capital(c);
}

/* Whether the text begins with the name at this place of the byline, and goes on with words. */
static bool says_name(struct str text, struct str byline, size_t at)
{
    size_t n = 0, words = 1;
    while (n < text.n && at + n < byline.n && text.p[n] == byline.p[at + n])
        n++;
    while (n > 0 && (text.p[n - 1] == ' ' || !is_border(text, n) || !is_border(byline, at + n)))
        n--;
    for (size_t i = 0; i < n; i++)
        words += text.p[i] == ' ';
    return n > 0 && words >= NAME_LEAST && n < text.n && text.p[n] != ':' && ends_name(text, n) &&
           ends_name(byline, at + n);
}

static bool is_note(const struct lines *l, const struct line *line, struct str byline, struct buf *text)
{
    if (!line->good || line->words < NAME_LEAST + NOTE_LEAST)
        return false;
    text->n = 0;
    line_text(l, line, text, NULL);
    for (size_t at = 0; at < byline.n; at++)
        if ((at == 0 || byline.p[at - 1] == ' ') && says_name(buf_str(text), byline, at))
            return true;
    return false;
}

static bool is_running(const struct line *line)
{
    return line->taken && line->role != ROLE_TITLE && line->role != ROLE_CAPTION;
}

void author_drop(struct lines *l, struct str byline)
{
    struct buf text = {0};
    size_t all = 0, below = 0, note = l->n, last = 0;
    for (size_t i = 0; i < l->n; i++)
        all += is_running(&l->line[i]) ? l->line[i].words : 0;
    for (size_t i = l->n; i > 0 && last < LAST_LINES && byline.n <= BYLINE_MOST; i--) {
        const struct line *line = &l->line[i - 1];
        if (!is_running(line))
            continue;
        last++;
        below += line->words;
        if (below * NOTE_PART < all && is_note(l, line, byline, &text))
            note = i - 1;
    }
    for (size_t i = note; i < l->n; i++)
        if (is_running(&l->line[i])) {
            l->line[i].taken = false;
            l->line[i].why = "author";
        }
    buf_free(&text);
}
