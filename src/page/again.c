#include "page/again.h"

#include <stdlib.h>

#include "page/squeeze.h"

#define NEAR_LINES      8
#define PARAGRAPH_LEAST 12 /* words of a paragraph that is said twice */
#define DRAWN_LEAST     6  /* ... and of a line drawn out of one */
#define DRAWN_MOST      45

struct again {
    struct lines *l;
    uint32_t container;
    size_t *line; /* those taken, but for headline and captions */
    size_t n;
    struct buf raw, one, other;
};

/* The words of a line and nothing else, with a space around each: quotation marks and dots come and go. */
static struct str read_words(struct again *a, const struct line *line, struct buf *out)
{
    bool within = false;
    uint32_t c;
    a->raw.n = out->n = 0;
    line_text(a->l, line, &a->raw, NULL);
    struct str text = buf_str(&a->raw);
    for (size_t at = 0, n; at < text.n; at += n) {
        n = code_next(text, at, &c);
        bool word = code_is_word((int32_t)c);
        if (word != within)
            buf_add_c(out, ' ');
        if (word)
            buf_add(out, text.p + at, n);
        within = word;
    }
    if (within)
        buf_add_c(out, ' ');
    return buf_str(out);
}

/* In the element of most sentences, and in no smaller one but its own. */
static bool is_among(const struct again *a, size_t k)
{
    size_t node = k < a->n ? a->l->line[a->line[k]].node : 0;
    return node && (node == a->container || a->l->dom->node[node].parent == a->container);
}

/* Between the paragraphs that most of the text is, but none of them. */
static bool is_apart(const struct again *a, size_t k)
{
    const struct line *line = &a->l->line[a->line[k]];
    return line->words >= DRAWN_LEAST && line->words <= DRAWN_MOST && !line->table &&
           !(line->place & (IN_ITEM | IN_SAPO)) && !is_among(a, k) && k > 0 && is_among(a, k - 1) && is_among(a, k + 1);
}

static bool says_again(struct again *a, size_t k, bool apart, size_t other)
{
    const struct line *line = &a->l->line[a->line[k]], *near = &a->l->line[a->line[other]];
    bool drawn = apart && near->words > line->words && is_among(a, other);
    bool twice = other < k && near->words == line->words && line->words >= PARAGRAPH_LEAST && !line->table &&
                 line_container(a->l, line) != line_container(a->l, near);
    if (!near->taken || (!drawn && !twice))
        return false;
    struct str own = read_words(a, line, &a->one), text = read_words(a, near, &a->other);
    return drawn ? str_has(text, own) : str_eq(text, own);
}

static bool is_said(struct again *a, size_t k)
{
    bool apart = is_apart(a, k);
    size_t from = k < NEAR_LINES ? 0 : k - NEAR_LINES, to = apart ? k + NEAR_LINES + 1 : k;
    for (size_t i = from; i < a->n && i < to; i++)
        if (i != k && says_again(a, k, apart, i))
            return true;
    return false;
}

void again_drop(struct lines *l, uint32_t container)
{
    struct again a = {.l = l, .container = container};
    a.line = xmalloc(sizeof *a.line * (l->n + 1));
    for (size_t i = 0; i < l->n; i++)
        if (l->line[i].taken && l->line[i].role != ROLE_TITLE && l->line[i].role != ROLE_CAPTION)
            a.line[a.n++] = i;
    for (size_t k = 0; k < a.n; k++) {
        struct line *line = &l->line[a.line[k]];
        if (!is_said(&a, k))
            continue;
        line->taken = false;
        line->why = "said twice";
    }
    free(a.line);
    buf_free(&a.raw);
    buf_free(&a.one);
    buf_free(&a.other);
}
