/* Which rules can begin with a word, so that PCRE2 runs only those: a tree of the words that expressions begin with. On
 * its nodes stand the rules, told apart by whether the word must end here or may go on with anything.
 *
 *   rule a   (?:tăng|t[aă]i) \d      t - ă - n - g (a ends)
 *   rule b   thứ \d|tư\p{L}*         |   `-- i (a ends)
 *                                    |-- a - i (a ends)
 *                                    |-- h - ứ (b ends)
 *                                    `-- ư (b open)
 *
 * It may say yes too often, never no: what is not understood can be anything, and look-around is left out. Capitals count
 * as small letters, digits as one letter; but what asks for a capital letter first is in a tree of its own. */
#include <stdlib.h>
#include <utf8proc.h>

#include "rules/book.h"

/* Behind so many letters anything may follow. */
#define DEPTH_MAX 8
/* A class with a longer range is anything. */
#define RANGE_MAX 64

struct first {
    uint32_t letter, depth;
    struct first *child, *next;
    uint64_t *ends; /* bit set of rules that can begin with the word that ends here */
    uint64_t *open; /* bit set of rules that anything may follow in: the word may end here or go on */
};

struct firsts {
    struct arena *arena;
    size_t bits_n; /* 64-bit words of a bit set */
    struct first *root, *capital;
};

/* Where a way through the expression has got to: nodes, each once. */
struct ways {
    struct first **node;
    size_t n, cap;
};

/* An expression being read. */
struct reading {
    struct firsts *f;
    const struct rules *set;
    size_t rule;
    struct str regex;
    size_t at;
    bool cased; /* within `(?-i:` */
};

static struct first *first_new(struct firsts *f, uint32_t letter, uint32_t depth)
{
    struct first *n = ARENA_NEW(f->arena, struct first);
    uint64_t *bits = ARENA_ARRAY(f->arena, uint64_t, 2 * f->bits_n);
    *n = (struct first){.letter = letter, .depth = depth, .ends = bits, .open = bits + f->bits_n};
    return n;
}

struct firsts *firsts_new(struct arena *arena, size_t rule_n)
{
    struct firsts *f = ARENA_NEW(arena, struct firsts);
    *f = (struct firsts){.arena = arena, .bits_n = rule_n / 64 + 1};
    f->root = first_new(f, 0, 0);
    f->capital = first_new(f, 0, 0);
    return f;
}

/* One for all letters that PCRE2 takes for each other. */
uint32_t letter_fold(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c | 0x20u : is_digit((char)c) ? '0' : c;
    if (utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ND)
        return '0';
    return (uint32_t)utf8proc_tolower(utf8proc_toupper((utf8proc_int32_t)c));
}

static bool is_capital(uint32_t c)
{
    return c < 0x80 ? c >= 'A' && c <= 'Z' : utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LU;
}

static struct first *child_of(const struct first *n, uint32_t letter)
{
    struct first *c = n->child;
    while (c && c->letter != letter)
        c = c->next;
    return c;
}

static void set_bit(uint64_t *bits, size_t i)
{
    bits[i / 64] |= (uint64_t)1 << (i % 64);
}

/* --- ways ----------------------------------------------------------------------------------------------------------
 */

static void ways_add(struct ways *w, struct first *node)
{
    for (size_t i = 0; i < w->n; i++)
        if (w->node[i] == node)
            return;
    GROW(w->node, w->cap, w->n + 1);
    w->node[w->n++] = node;
}

static void ways_join(struct ways *w, const struct ways *others)
{
    for (size_t i = 0; i < others->n; i++)
        ways_add(w, others->node[i]);
}

static void ways_free(struct ways *w)
{
    free(w->node);
}

/* Behind these anything may follow. */
static void open_all(const struct reading *r, const struct ways *w)
{
    for (size_t i = 0; i < w->n; i++)
        set_bit(w->node[i]->open, r->rule);
}

static void end_words(const struct reading *r, const struct ways *w)
{
    for (size_t i = 0; i < w->n; i++)
        set_bit(w->node[i]->ends, r->rule);
}

/* Where a way goes on that asks for a capital letter next. */
static struct first *for_capital(const struct reading *r, struct first *n)
{
    return n == r->f->root ? r->f->capital : n;
}

/* One letter further; with one that is of no word the word ends before it, or is that sign alone. */
static void step(const struct reading *r, struct first *n, uint32_t c, struct ways *out)
{
    bool in_word = letter_is_of_word(c);
    uint32_t letter = letter_fold(c);
    if (r->cased && is_capital(c))
        n = for_capital(r, n);
    if (!in_word && n->depth > 0) {
        set_bit(n->ends, r->rule);
        return;
    }
    struct first *next = child_of(n, letter);
    if (!next) {
        next = first_new(r->f, letter, n->depth + 1);
        next->next = n->child;
        n->child = next;
    }
    if (!in_word)
        set_bit(next->ends, r->rule);
    else if (next->depth == DEPTH_MAX)
        set_bit(next->open, r->rule);
    else
        ways_add(out, next);
}

static void step_all(const struct reading *r, const struct ways *in, uint32_t c, struct ways *out)
{
    for (size_t i = 0; i < in->n; i++)
        step(r, in->node[i], c, out);
}

/* --- expressions ---------------------------------------------------------------------------------------------------
 */

uint32_t letter_at(struct str s, size_t at, size_t *n)
{
    utf8proc_int32_t c;
    utf8proc_ssize_t got = utf8proc_iterate((const utf8proc_uint8_t *)s.p + at, (utf8proc_ssize_t)(s.n - at), &c);
    *n = got > 0 ? (size_t)got : 1;
    return got > 0 ? (uint32_t)c : 0xFFFD;
}

/* `[abc]`, `[1-9]`; any other class is anything. */
static void read_class(const struct reading *r, struct str inside, const struct ways *in, struct ways *out)
{
    size_t n, m;
    if (memchr(inside.p, '\\', inside.n) || memchr(inside.p, '[', inside.n) || inside.p[0] == '^') {
        open_all(r, in);
        return;
    }
    for (size_t at = 0; at < inside.n; at += n) {
        uint32_t from = letter_at(inside, at, &n), to = from;
        if (at + n + 1 < inside.n && inside.p[at + n] == '-') {
            to = letter_at(inside, at + n + 1, &m);
            n += 1 + m;
        }
        if (to - from > RANGE_MAX)
            open_all(r, in);
        else
            for (uint32_t c = from; c <= to; c++)
                step_all(r, in, c, out);
    }
}

static void read_escape(const struct reading *r, struct str escape, const struct ways *in, struct ways *out)
{
    size_t n;
    uint32_t c = escape.n > 1 ? letter_at(escape, 1, &n) : 0;
    if (c == 'd')
        step_all(r, in, '0', out);
    else if (r->cased && str_eq(escape, STR("\\p{Lu}")))
        for (size_t i = 0; i < in->n; i++)
            set_bit(for_capital(r, in->node[i])->open, r->rule);
    else if (c && c < 0x80 && strchr("bBAGzZ", (int)c))
        ways_join(out, in);
    else if (c && c < 0x80 && strchr("shvR", (int)c))
        end_words(r, in);
    else if (c && !letter_is_of_word(c))
        step_all(r, in, c, out);
    else
        open_all(r, in);
}

/* The words of a list, from n on. */
static void read_book(const struct reading *r, const struct book *b, const struct page_node *at, struct first *n,
                      struct ways *out)
{
    for (size_t i = 0; i < at->n; i++) {
        const struct page_node *next = &b->node[at->first + i];
        struct ways on = {0};
        step(r, n, next->letter, &on);
        if (on.n) {
            if (next->ends)
                ways_add(out, on.node[0]);
            read_book(r, b, next, on.node[0], out);
        }
        ways_free(&on);
    }
}

/* To the end of the alternative. */
static void skip_alternative(struct reading *r)
{
    for (size_t depth = 0; r->at < r->regex.n;) {
        char c = r->regex.p[r->at];
        if (depth == 0 && (c == '|' || c == ')'))
            return;
        size_t end = r->at + 1;
        if (c == '\\' || c == '[' || c == '(')
            end = lex_next(r->regex, r->at).span.end;
        depth += c == '(' && group_opens(str_slice(r->regex, (struct span){r->at, end}));
        depth -= c == ')';
        r->at = end;
    }
}

/* A book's question. Behind the first of them stands what its words may look like: they are read in the book. */
static void read_callout(struct reading *r, struct str callout, const struct ways *in, struct ways *out)
{
    size_t number = (size_t)atoi(callout.p + strlen("(?C")) - 1;
    const struct book *b = r->set->book[number / ASK_N];
    if (number % ASK_N != ASK_START) {
        ways_join(out, in);
        return;
    }
    for (size_t i = 0; i < in->n; i++)
        read_book(r, b, b->node, in->node[i], out);
    skip_alternative(r);
}

static void read_alternatives(struct reading *r, const struct ways *in, struct ways *out);

/* `(?&PIECE7)` */
static void read_call(const struct reading *r, struct str call, const struct ways *in, struct ways *out)
{
    struct reading piece = *r;
    piece.regex = r->set->piece[atoi(call.p + strlen("(?&" SHARED_PIECE))].regex;
    piece.at = 0;
    read_alternatives(&piece, in, out);
}

/* The group whose opening has just been read. */
static void read_group(struct reading *r, struct str opening, const struct ways *in, struct ways *out)
{
    bool cased = r->cased, has_options = opening.n > strlen("(?:") && opening.p[opening.n - 1] == ':';
    if (has_options)
        r->cased = str_eq(opening, STR("(?-i:"));
    read_alternatives(r, in, out);
    r->cased = cased;
    r->at++;
}

/* What a group opens with decides what is done with it. */
static void read_opening(struct reading *r, struct str opening, const struct ways *in, struct ways *out)
{
    static const struct ways none;
    struct ways unused = {0};
    char last = opening.p[opening.n - 1];
    bool looks = last == '=' || last == '!', condition = group_is_condition(opening);
    if (str_starts(opening, STR("(?C"))) {
        read_callout(r, opening, in, out);
    } else if (looks || condition) {
        read_group(r, opening, &none, &unused);
        if (condition && !str_eq(opening, STR("(?(DEFINE)")))
            open_all(r, in);
        else
            ways_join(out, in);
    } else if (str_starts(opening, STR("(?&" SHARED_PIECE))) {
        read_call(r, opening, in, out);
    } else if (group_opens(opening)) {
        read_group(r, opening, in, out);
    } else {
        open_all(r, in);
    }
    ways_free(&unused);
}

static void read_atom(struct reading *r, const struct ways *in, struct ways *out)
{
    char c = r->regex.p[r->at];
    struct span span = {r->at, r->at + char_length(r->regex, r->at)};
    if (c == '\\' || c == '[' || c == '(')
        span = lex_next(r->regex, r->at).span;
    struct str atom = str_slice(r->regex, span);
    size_t n;
    r->at = span.end;
    if (c == '\\')
        read_escape(r, atom, in, out);
    else if (c == '[')
        read_class(r, (struct str){atom.p + 1, atom.n - 2}, in, out);
    else if (c == '(')
        read_opening(r, atom, in, out);
    else if (c == '.')
        open_all(r, in);
    else if (c == '^' || c == '$')
        ways_join(out, in);
    else
        step_all(r, in, letter_at(atom, 0, &n), out);
}

/* Behind the quantifier at r->at, if there is one. */
static void read_quantifier(struct reading *r, bool *optional, bool *repeats)
{
    char c = r->at < r->regex.n ? r->regex.p[r->at] : '\0',
         next = r->at + 1 < r->regex.n ? r->regex.p[r->at + 1] : '\0';
    bool counted = c == '{' && (is_digit(next) || next == ',');
    *optional = c == '?' || c == '*' || (counted && (next == '0' || next == ','));
    *repeats = c == '*' || c == '+' || counted;
    if (!*optional && !*repeats)
        return;
    while (counted && r->at < r->regex.n && r->regex.p[r->at] != '}')
        r->at++;
    r->at++;
    if (r->at < r->regex.n && (r->regex.p[r->at] == '?' || r->regex.p[r->at] == '+'))
        r->at++;
}

static void read_item(struct reading *r, struct ways *ways)
{
    struct ways out = {0};
    bool optional, repeats;
    read_atom(r, ways, &out);
    read_quantifier(r, &optional, &repeats);
    if (repeats) {
        open_all(r, &out);
        out.n = 0;
    }
    if (!optional)
        ways->n = 0;
    ways_join(ways, &out);
    ways_free(&out);
}

/* Up to the end of the group or of the expression. */
static void read_alternatives(struct reading *r, const struct ways *in, struct ways *out)
{
    struct ways ways = {0};
    bool more = true;
    while (more) {
        ways.n = 0;
        ways_join(&ways, in);
        while (ways.n && r->at < r->regex.n && r->regex.p[r->at] != '|' && r->regex.p[r->at] != ')')
            read_item(r, &ways);
        if (!ways.n)
            skip_alternative(r);
        ways_join(out, &ways);
        more = r->at < r->regex.n && r->regex.p[r->at] == '|';
        r->at += more;
    }
    ways_free(&ways);
}

/* A match ends with a word, or between a digit and a letter: MATCH_AFTER of compile.c. */
static void end_matches(const struct reading *r, const struct ways *w)
{
    end_words(r, w);
    for (size_t i = 0; i < w->n; i++)
        if (w->node[i]->depth == 0 || letter_is_number(w->node[i]->letter))
            set_bit(w->node[i]->open, r->rule);
}

/* `(?#...)`, and `(?x)`, which makes comments of blanks and of what follows `#`. */
bool regex_has_comments(struct str regex)
{
    const char *end = regex.p + regex.n, *p = regex.p;
    while ((p = memmem(p, (size_t)(end - p), "(?", 2))) {
        for (p += 2; p < end && ((*p >= 'a' && *p <= 'z') || *p == '-' || *p == '^') && *p != 'x';)
            p++;
        if (p < end && (*p == 'x' || *p == '#'))
            return true;
    }
    return false;
}

void firsts_add(struct firsts *f, const struct rules *set, size_t rule, struct str regex)
{
    struct reading r = {f, set, rule, regex, 0, false};
    struct ways from = {&f->root, 1, 1}, out = {0};
    if (regex_has_comments(regex))
        open_all(&r, &from);
    else
        read_alternatives(&r, &from, &out);
    end_matches(&r, &out);
    ways_free(&out);
}

static void add_firsts(const struct firsts *f, const struct first *n, struct str token, uint64_t *may)
{
    size_t length;
    for (size_t i = 0; i < f->bits_n; i++)
        may[i] |= n->open[i];
    for (size_t at = 0; at < token.n && n->depth < DEPTH_MAX; at += length) {
        n = child_of(n, letter_fold(letter_at(token, at, &length)));
        if (!n)
            return;
        bool last = at + length == token.n;
        for (size_t i = 0; i < f->bits_n; i++)
            may[i] |= n->open[i] | (last ? n->ends[i] : 0);
    }
}

void firsts_of(const struct firsts *f, struct str token, uint64_t *may)
{
    size_t length;
    memset(may, 0, f->bits_n * sizeof *may);
    add_firsts(f, f->root, token, may);
    if (is_capital(letter_at(token, 0, &length)))
        add_firsts(f, f->capital, token, may);
}
