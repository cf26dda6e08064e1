/* What expressions ask books while they match:
 *
 *   (?<LIST>(?C1)(?:(?C2)\p{Xan}++(?:\P{Xan}{1,3}+\p{Xan}++){0,4}|(?C3)(?s:.){1,24}))(?C4)
 *
 * C1: do words of the list begin here?
 * C2: do all of them end where words of the text end, with short gaps between?
 * C3: do some end elsewhere (`h` in `10h30`, `%`)?
 * C4: is what LIST holds a word of the list? If not, PCRE2 tries one word, or letter, less.
 *
 * So the ends are tried from the last to the first, as an expression made of the words would do. Nothing is noted
 * between C1 and C4: where LIST began, PCRE2 itself knows (capture_last is LIST when C4 is reached), and it puts that
 * back when it backtracks; so it is right in loops, in alternatives, in look-around and in recursion. Nor is anything
 * kept from one call to the next: an answer takes as long as reading the word, keeping it saved 3 %, and so a set may
 * be asked by many threads. */
#include "base/letter.h"
#include "rules/book.h"

/* What is asked of a book, where words of it begin at a place. */
struct asked {
    enum book_question question;
    struct str text;
    size_t place; /* ASK_END: where a word is to end */
};

static const struct page_node *step(const struct book *b, const struct page_node *at, uint32_t letter)
{
    const struct page_node *low = &b->node[at->first];
    if (at == b->node && book_begin(letter) < BEGIN_N) {
        size_t i = b->begin[book_begin(letter)];
        return i ? &b->node[i] : NULL;
    }
    if (!at->n)
        return NULL;
    for (size_t n = at->n, half; n > 1; n -= half) { /* no branch on letters: none could be foreseen */
        half = n / 2;
        low += low[half].letter <= letter ? half : 0;
    }
    return low->letter == letter ? low : NULL;
}

/* The letter of s at *at, which moves behind it. */
static uint32_t next_letter(struct str s, size_t *at)
{
    size_t n;
    uint32_t c = letter_next(s, *at, &n);
    *at += n;
    return c;
}

static bool is_word_at(struct str s, size_t at)
{
    return at < s.n && book_is_word(next_letter(s, &at));
}

/* Where a walk through book and text is. */
struct place {
    const struct page_node *node;
    size_t at;
    size_t gap; /* characters since the last word; more than GAP_MAX at the start and where no words are in a row */
    bool begun;
};

static void pass(struct place *p, const struct page_node *next)
{
    bool in_row = p->gap <= GAP_MAX;
    if (!p->begun)
        p->gap = next->word ? 0 : GAP_MAX + 1;
    else if (in_row)
        p->gap = next->word ? 0 : p->gap + 1;
    p->begun = true;
    p->node = next;
}

/* `w3` is no word of `w3a`; LIST_AFTER says so to expressions. */
static bool cuts_code(const struct place *p, struct str s)
{
    size_t next = p->at;
    if (!p->node->word || !is_word_at(s, p->at) || !letter_is_number(p->node->letter))
        return false;
    return !letter_is_number(next_letter(s, &next));
}

/* Whether the word that ends at p is all that is asked for: any, one whose end is no end of words in a row,
 * or one that ends at the place. */
static bool is_asked_for(const struct place *p, const struct asked *a)
{
    if (cuts_code(p, a->text))
        return false;
    if (a->question == ASK_END)
        return p->at == a->place;
    return a->question == ASK_START || p->gap > 0 || is_word_at(a->text, p->at);
}

/* Follows the text through the book from p on, to the first word that is asked for. A capital letter may have two ways:
 * as itself and as a small one. */
static bool follow(const struct book *b, struct place p, const struct asked *a)
{
    size_t end = a->question == ASK_END ? a->place : a->text.n;
    while (p.at < end) {
        uint32_t c = next_letter(a->text, &p.at), low = letter_small(c);
        const struct page_node *capital = b->cased && c != low ? step(b, p.node, c) : NULL;
        const struct page_node *next = step(b, p.node, low);
        if (capital && next) {
            struct place other = p;
            pass(&other, capital);
            if ((capital->ends && is_asked_for(&other, a)) || follow(b, other, a))
                return true;
        } else if (capital) {
            next = capital;
        }
        if (!next)
            return false;
        pass(&p, next);
        if (next->ends && is_asked_for(&p, a))
            return true;
    }
    return false;
}

/* PCRE2 goes on at 0; at 1 it does not match this way. */
int books_ask(pcre2_callout_block *c, void *data)
{
    const struct rules *set = data;
    size_t number = c->callout_number - 1, book = number / ASK_N;
    struct asked a = {
        (enum book_question)(number % ASK_N), {(const char *)c->subject, c->subject_length}, c->current_position};
    if (c->callout_number == 0 || book >= set->book_n) /* the author's own */
        return 0;
    size_t start = a.question == ASK_END ? c->offset_vector[2 * c->capture_last] : c->current_position;
    const struct book *b = set->book[book];
    bool found = follow(b, (struct place){.node = b->node, .at = start}, &a);
    return found == (a.question == ASK_WORDS);
}

void books_listen(pcre2_match_context *context, const struct rules *set)
{
    if (set->book_n)
        pcre2_set_callout(context, books_ask, (void *)set); /* which it does not write to */
}
