/* Where sentences end: at . ! ? and ellipsis, before a blank and something that begins a sentence. What a full stop
 * does else (abbreviations, initials, numbers, addresses, list numbers) is told apart by looking a little to both
 * sides: never further than a fixed number of bytes, so that any text is cut in one pass. */
#include "text/sentence.h"

#include "base/letter.h"
#include "text/chars.h"

/* Longest word before a full stop that is looked up. */
#define WORD_MAX_BYTES 40
/* How far an address (URL, mail) is looked for around a full stop. */
#define ADDRESS_WINDOW 96
/* Digits of a list number at the start of a block: `12. ` ends nothing. */
#define LIST_NUMBER_DIGITS 2

enum { ELLIPSIS = 0x2026, A_ACUTE = 0xC1, Y_ACUTE = 0xDD };

/* A block on its way. */
struct cutter {
    struct str text; /* up to the end of the block */
    size_t start;    /* of the present sentence */
    const struct list *abbreviations;
};

static bool is_stop(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == ELLIPSIS;
}

/* Quotes and brackets that close. A straight quote closes when it follows a stop. */
static bool is_closer(uint32_t c)
{
    return c == ')' || c == ']' || c == '}' || c == '"' || c == '\'' || c == 0x201D || c == 0x2019 || c == 0xBB ||
           c == 0x203A;
}

static bool is_opener(uint32_t c)
{
    return c == '(' || c == '[' || c == '{' || c == '"' || c == '\'' || c == 0x201C || c == 0x2018 || c == 0xAB ||
           c == 0x2039;
}

/* Dashes and bullets that begin a line of speech or a list. */
static bool is_bullet(uint32_t c)
{
    return c == '-' || c == '*' || c == '+' || (c >= 0x2010 && c <= 0x2015) || c == 0x2022;
}

static bool begins_sentence(uint32_t c)
{
    return is_opener(c) || is_bullet(c) || char_is_digit(c) || (char_is_letter(c) && !char_is_lower(c));
}

static uint32_t char_or_zero(struct str s, size_t at)
{
    size_t n;
    return at < s.n ? letter_next(s, at, &n) : 0;
}

/* The word that ends at `end`, without what opens before it; empty when it is too long to be looked up. */
static struct span word_before(const struct cutter *c, size_t end)
{
    size_t start = end;
    while (start > c->start && c->text.p[start - 1] != ' ')
        if (end - --start > WORD_MAX_BYTES)
            return (struct span){end, end};
    size_t n;
    for (uint32_t first;
         start < end && !char_is_letter(first = letter_next(c->text, start, &n)) && !char_is_digit(first);)
        start += n;
    return (struct span){start, end};
}

static bool is_listed(const struct list *l, struct str word)
{
    size_t next = 0;
    return l && word.n && list_find(l, word, &next);
}

/* `TP`, `Th.S`, or the last part of `PGS.TS`. */
static bool is_abbreviation(const struct cutter *c, struct str word)
{
    if (is_listed(c->abbreviations, word))
        return true;
    size_t from = word.n;
    while (from > 0 && word.p[from - 1] != '.' && word.p[from - 1] != '-')
        from--;
    return from > 0 && is_listed(c->abbreviations, (struct str){word.p + from, word.n - from});
}

/* One capital letter: the initial of a name; with a tone it is a word: `châu Á.`, `nước Ý.` */
static bool is_initial(struct str word)
{
    size_t n;
    uint32_t letter = word.n ? letter_next(word, 0, &n) : 0;
    return word.n && n == word.n && char_is_upper(letter) && letter != A_ACUTE && letter != Y_ACUTE;
}

static bool all_digits(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!char_is_digit((unsigned char)s.p[i]))
            return false;
    return s.n > 0;
}

/* `1.` before the first words of a sentence. */
static bool is_list_number(const struct cutter *c, struct span word)
{
    return word.start == c->start && span_len(word) <= LIST_NUMBER_DIGITS && all_digits(str_slice(c->text, word));
}

/* A single full stop at `at` that belongs to the word before it. */
static bool belongs_to_word(const struct cutter *c, size_t at)
{
    struct span word = word_before(c, at);
    struct str letters = str_slice(c->text, word);
    return is_abbreviation(c, letters) || is_initial(letters) || is_list_number(c, word);
}

/* Behind stops in a row. */
static size_t stops_end(struct str s, size_t at)
{
    size_t n;
    while (at < s.n && is_stop(letter_next(s, at, &n)))
        at += n;
    return at;
}

static size_t closers_end(struct str s, size_t at)
{
    size_t n;
    while (at < s.n && is_closer(letter_next(s, at, &n)))
        at += n;
    return at;
}

static struct span run_around(const struct cutter *c, size_t at)
{
    struct span r = {at, at};
    while (r.start > c->start && at - r.start < ADDRESS_WINDOW && c->text.p[r.start - 1] != ' ')
        r.start--;
    while (r.end < c->text.n && r.end - at < ADDRESS_WINDOW && c->text.p[r.end] != ' ')
        r.end++;
    return r;
}

/* In https://example.vn/A, a@b.vn and www.a.vn no full stop ends a sentence. */
static bool is_in_address(const struct cutter *c, size_t at)
{
    struct str run = str_slice(c->text, run_around(c, at));
    return memchr(run.p, '@', run.n) || memmem(run.p, run.n, "://", 3) || memmem(run.p, run.n, "www.", 4);
}

/* Letters of one case from `at`, at most to the window; *other is set to the character behind them. */
static size_t case_run(struct str s, size_t at, bool (*is)(uint32_t), uint32_t *other)
{
    size_t start = at, n;
    *other = 0;
    while (at < s.n && at - start < ADDRESS_WINDOW) {
        *other = letter_next(s, at, &n);
        if (!is(*other))
            break;
        *other = 0;
        at += n;
    }
    return at - start;
}

static bool is_top_domain(struct str s)
{
    static const char *const known[] = {"com", "net", "org", "vn", "gov", "edu", "info", "io"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq_nocase(s, str_c(known[i])))
            return true;
    return false;
}

/* Capital letters at the end of a word, at most 3 counted. */
static size_t capitals_at_end(struct str word)
{
    size_t n = 0, bytes;
    while (word.n && n < 3) {
        size_t at = letter_start(word, word.n - 1);
        if (!char_is_upper(letter_next(word, at, &bytes)))
            break;
        word.n = at;
        n++;
    }
    return n;
}

/* A word that a sentence may end with though no blank follows: small letters or digits at its end, a closing quote, or
 * a word of capitals that is too long for a title or an initial (USD, not TS). */
static bool may_end_sentence(const struct cutter *c, size_t at)
{
    struct str before = str_slice(c->text, word_before(c, at));
    if (before.n < 2 || is_abbreviation(c, before))
        return false;
    size_t n;
    uint32_t last = letter_next(before, letter_start(before, before.n - 1), &n);
    return char_is_lower(last) || char_is_digit(last) || is_closer(last) || last == '%' || capitals_at_end(before) == 3;
}

/* `...cà phê.Sau khi...`: the space was lost before a capitalized word. */
static bool lost_space(const struct cutter *c, size_t at, size_t next)
{
    uint32_t behind;
    size_t capital;
    if (!may_end_sentence(c, at) || !char_is_upper(char_or_zero(c->text, next)))
        return false;
    letter_next(c->text, next, &capital);
    size_t small = case_run(c->text, next + capital, char_is_lower, &behind);
    struct str after = {c->text.p + next, capital + small};
    if (behind != ' ' && behind != ',' && !(behind == 0 && small))
        return false;
    return !is_abbreviation(c, after) && !is_top_domain(after) && !is_in_address(c, at);
}

/* Whether the stops text[at..end) end a sentence, `next` being behind quotes and brackets that close. */
static bool ends_sentence(const struct cutter *c, size_t at, size_t end, size_t next)
{
    bool single = end - at == 1 && c->text.p[at] == '.';
    if (next >= c->text.n)
        return true;
    if (c->text.p[next] != ' ')
        return end - at == 1 && next == end && lost_space(c, at, next);
    if (!begins_sentence(char_or_zero(c->text, next + 1)))
        return false;
    return !single || next > end || !belongs_to_word(c, at);
}

/* End of the sentence that begins at c->start. */
static size_t sentence_end(const struct cutter *c)
{
    size_t n;
    for (size_t at = c->start; at < c->text.n; at += n) {
        if (!is_stop(letter_next(c->text, at, &n)))
            continue;
        size_t end = stops_end(c->text, at), next = closers_end(c->text, end);
        if (at > c->start && ends_sentence(c, at, end, next))
            return next;
        n = end - at;
    }
    return c->text.n;
}

/* A place at most TEXT_SENTENCE_MAX behind `start`: the last space, else a character's end. */
static size_t cut_long(struct str s, size_t start, size_t end)
{
    if (end - start <= TEXT_SENTENCE_MAX)
        return end;
    size_t at = start + TEXT_SENTENCE_MAX;
    while (at > start && s.p[at] != ' ')
        at--;
    if (at > start)
        return at;
    return letter_start(s, start + TEXT_SENTENCE_MAX);
}

static void add_sentence(struct sentences *out, struct span span, uint32_t block)
{
    GROW(out->item, out->cap, out->n + 1);
    out->item[out->n++] = (struct sentence){span, block};
}

void sentences_of_block(struct str bytes, struct span block, uint32_t index, const struct list *abbreviations,
                        struct sentences *out)
{
    struct cutter c = {{bytes.p, block.end}, block.start, abbreviations};
    size_t end = block.start;
    while (c.start < block.end) {
        if (end <= c.start) /* else a part of a long sentence is left */
            end = sentence_end(&c);
        size_t cut = cut_long(c.text, c.start, end);
        add_sentence(out, (struct span){c.start, cut}, index);
        c.start = cut;
        while (c.start < block.end && bytes.p[c.start] == ' ')
            c.start++;
    }
}
