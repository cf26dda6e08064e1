/* Books: word lists that are asked by callout.
 *
 *   (?C1)(?<LIST>\w++(?:\W{1,3}+\w++){0,2})(?C2)
 *
 * C1: does a word of the list begin here? C2: is what LIST holds a word of it? If not, PCRE2 tries one word less. */
#include "rules/book.h"

#include <stdlib.h>
#include <utf8proc.h>

/* Characters between two parts of a word: a blank, a hyphen, a comma and a blank. */
#define GAP_MAX 3

/* Children of a node stand next to each other, sorted by letter. */
struct page_node {
    uint32_t letter, first;
    uint16_t n;
    uint8_t parts; /* begun on the way here */
    bool word;     /* the letter is one, or a digit */
    bool ends;
};

struct book {
    struct page_node *node; /* node[0] is the root */
    size_t node_n;
    size_t parts; /* most parts of a word, with gaps between them */
};

static bool is_word_at(struct str s, size_t at)
{
    return at < s.n && char_is_word(s, at);
}

/* Begins and ends with a letter or digit, and has short gaps: else it stays an expression of its own. */
static bool is_plain(struct str word)
{
    size_t gap = GAP_MAX + 1; /* none at the start */
    for (size_t at = 0; at < word.n; at += char_length(word, at)) {
        if (!char_is_word(word, at))
            gap++;
        else if (gap > GAP_MAX && at > 0)
            return false;
        else
            gap = 0;
        if (gap > GAP_MAX)
            return false;
    }
    return gap == 0;
}

static bool is_odd(struct str word)
{
    return !is_plain(word);
}

static int by_letter(const void *a, const void *b)
{
    const struct node *const *x = a, *const *y = b;
    return ((*x)->letter > (*y)->letter) - ((*x)->letter < (*y)->letter);
}

static void fill_node(struct book *b, struct page_node *n, const struct page_node *parent, const struct node *from)
{
    struct buf letter = {0};
    buf_add_codepoint(&letter, from->letter);
    bool word = char_is_word(buf_str(&letter), 0);
    bool begins = word && !parent->word && parent->parts < UINT8_MAX;
    *n = (struct page_node){from->letter, 0, 0, (uint8_t)(parent->parts + begins), word, from->ends};
    if (n->parts > b->parts)
        b->parts = n->parts;
    buf_free(&letter);
}

/* The children of `from`, sorted, go to the end of the book. */
static void add_children(struct book *b, const struct node *from, size_t at, const struct node **source)
{
    size_t n = 0;
    b->node[at].first = (uint32_t)b->node_n;
    for (const struct node *c = from->child; c; c = c->next)
        source[b->node_n + n++] = c;
    if (n > 1)
        qsort(source + b->node_n, n, sizeof *source, by_letter);
    for (size_t i = b->node_n; i < b->node_n + n; i++)
        fill_node(b, &b->node[i], &b->node[at], source[i]);
    b->node[at].n = (uint16_t)n;
    b->node_n += n;
}

static struct book *flatten(struct arena *arena, const struct tree *t)
{
    struct book *b = ARENA_NEW(arena, struct book);
    const struct node **source = xmalloc((t->node_n + 1) * sizeof *source);
    b->node = ARENA_ARRAY(arena, struct page_node, t->node_n + 1);
    b->node_n = 1;
    source[0] = &t->root;
    for (size_t i = 0; i < b->node_n; i++)
        add_children(b, source[i], i, source);
    free(source);
    return b;
}

static const struct page_node *step(const struct book *b, const struct page_node *at, uint32_t letter)
{
    size_t low = at->first, high = at->first + at->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (b->node[middle].letter < letter)
            low = middle + 1;
        else
            high = middle;
    }
    return low < at->first + (size_t)at->n && b->node[low].letter == letter ? &b->node[low] : NULL;
}

/* The next letter of s in lower case; *at moves behind it. */
static uint32_t next_letter(struct str s, size_t *at)
{
    unsigned char first = (unsigned char)s.p[*at];
    if (first < 0x80) {
        ++*at;
        return first >= 'A' && first <= 'Z' ? first | 0x20u : first;
    }
    utf8proc_int32_t c;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + *at, (utf8proc_ssize_t)(s.n - *at), &c);
    *at += n > 0 ? (size_t)n : 1;
    return n > 0 ? (uint32_t)utf8proc_tolower(c) : 0xFFFD;
}

/* A word begins at `at`, or might if the text went on. */
static bool may_begin(const struct book *b, struct str s, size_t at)
{
    const struct page_node *n = &b->node[0];
    while (at < s.n) {
        n = step(b, n, next_letter(s, &at));
        if (!n)
            return false;
        if (n->ends && !is_word_at(s, at))
            return true;
    }
    return true;
}

static bool has_word(const struct book *b, struct str word)
{
    const struct page_node *n = &b->node[0];
    for (size_t at = 0; at < word.n && n;)
        n = step(b, n, next_letter(word, &at));
    return n && n->ends;
}

/* 0: go on; 1: not here. */
static int ask(pcre2_callout_block *c, void *data)
{
    const struct rules *set = data;
    size_t index = (c->callout_number - 1) / 2;
    if (c->callout_number == 0 || index >= set->book_n)
        return 0;
    struct str s = {(const char *)c->subject, c->subject_length};
    if (c->callout_number % 2 == 1)
        return !may_begin(set->book[index], s, c->current_position);
    size_t start = c->offset_vector[2 * c->capture_last];
    return start > c->current_position || is_word_at(s, c->current_position) ||
           !has_word(set->book[index], (struct str){s.p + start, c->current_position - start});
}

void books_listen(pcre2_match_context *context, const struct rules *set)
{
    union {
        const struct rules *is;
        void *passed;
    } data = {.is = set}; /* ask() does not write */
    if (set->book_n)
        pcre2_set_callout(context, ask, data.passed);
}

struct book *book_new(struct arena *arena, const struct list *list, struct word_filter filter, size_t index,
                      struct str *regex)
{
    struct tree plain = {.word_n = 0}, odd = {.word_n = 0};
    struct tree_words words = {list, filter, is_plain, true};
    struct buf out = {0}, odd_out = {0};
    tree_build(&plain, words);
    words.wants = is_odd;
    tree_build(&odd, words);
    tree_write(&odd, &odd_out);
    struct book *b = plain.word_n && odd_out.n < BOOK_MIN_BYTES ? flatten(arena, &plain) : NULL;
    if (odd.word_n)
        buf_printf(&out, "%.*s|", (int)odd_out.n, odd_out.p);
    buf_printf(&out, "(?C%zu)(?<LIST>\\w++(?:\\W{1,%d}+\\w++){0,%zu})(?C%zu)", 2 * index + 1, GAP_MAX,
               b ? b->parts - 1 : 0, 2 * index + 2);
    *regex = arena_str(arena, buf_str(&out));
    buf_free(&out);
    buf_free(&odd_out);
    arena_free(&plain.arena);
    arena_free(&odd.arena);
    return b;
}
