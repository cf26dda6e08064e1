/* Which rules can begin at a word, so that PCRE2 runs only those: a tree of the letters that expressions begin with, of
 * the word and, behind a blank, of the next one. On its nodes stand the rules, told apart by whether the word must end
 * here or anything may follow.
 *
 *   rule a   (?:tăng|t[aă]i), \d     t - ă - n - g (a ends)
 *   rule b   thứ \d|tư\p{L}*         |   `-- i (a ends)
 *                                    |-- a - i (a ends)
 *                                    |-- h - ứ - blank - digit (b open)
 *                                    `-- ư (b open)
 *
 * It may say yes too often, never no: what is not understood can be anything, and look-around is left out. Capitals
 * count as small letters, digits as one letter; but what asks for a capital letter first is in a tree of its own. */
#include "base/letter.h"
#include "rules/book.h"
#include "rules/letters.h"
#include <stdlib.h>

/* Behind so many letters anything may follow. */
#define DEPTH_MAX 8
/* So many ways are followed over a blank, and into the words of a list. */
#define WAYS_MAX 64
/* A class with a longer range is anything. */
#define RANGE_MAX 64

/* What a rule's bit on a node says: it can begin with the word that ends here (on a blank: that ended before it);
 * anything may follow. */
enum { ENDS, OPEN };

struct firsts {
    struct letter_tree *tree;
    struct letter_node *root, *capital;
};

/* Where a way through the expression has got to: nodes, each once. */
struct ways {
    struct letter_node **node;
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

struct firsts *firsts_new(struct arena *arena, size_t rule_n)
{
    struct firsts *f = ARENA_NEW(arena, struct firsts);
    f->tree = letter_tree_new(arena, rule_n);
    f->root = letter_root(f->tree);
    f->capital = letter_root(f->tree);
    return f;
}

/* One for all letters that PCRE2 takes for each other. */
uint32_t letter_fold(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c | 0x20u : is_digit((char)c) ? '0' : c;
    if (letter_is_paired(c))
        return letter_small(c);
    if (utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ND)
        return '0';
    return (uint32_t)utf8proc_tolower(utf8proc_toupper((utf8proc_int32_t)c));
}

static bool is_capital(uint32_t c)
{
    return c < 0x80 ? c >= 'A' && c <= 'Z' : utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LU;
}

/* --- ways --------------------------------------------------------------------------------------------------------- */

/* Unless it is among the first `n`. */
static void ways_add_to(struct ways *w, size_t n, struct letter_node *node)
{
    for (size_t i = 0; i < n; i++)
        if (w->node[i] == node)
            return;
    GROW(w->node, w->cap, w->n + 1);
    w->node[w->n++] = node;
}

static void ways_add(struct ways *w, struct letter_node *node)
{
    ways_add_to(w, w->n, node);
}

static void ways_join(struct ways *w, const struct ways *others)
{
    for (size_t i = 0, n = w->n; i < others->n; i++)
        ways_add_to(w, n, others->node[i]);
}

static void ways_free(struct ways *w)
{
    free(w->node);
}

/* Behind these anything may follow. */
static void open_all(const struct reading *r, const struct ways *w)
{
    for (size_t i = 0; i < w->n; i++)
        letter_mark(r->f->tree, w->node[i], OPEN, r->rule);
}

/* Behind it anything may follow that is no letter; a blank has ended its word. */
static void end_word(const struct reading *r, struct letter_node *n)
{
    letter_mark(r->f->tree, n, n->letter == ' ' ? OPEN : ENDS, r->rule);
}

static void end_words(const struct reading *r, const struct ways *w)
{
    for (size_t i = 0; i < w->n; i++)
        end_word(r, w->node[i]);
}

/* Where a way goes on that asks for a capital letter next. */
static struct letter_node *for_capital(const struct reading *r, struct letter_node *n)
{
    return n == r->f->root ? r->f->capital : n;
}

/* One letter further, or over a blank; NULL where that is far enough. With another sign the word ends before it, or is
 * that sign alone. */
static struct letter_node *step(const struct reading *r, struct letter_node *n, uint32_t c)
{
    bool on = letter_is_of_word(c) || (c == ' ' && n->letter != ' ');
    uint32_t letter = letter_fold(c);
    if (r->cased && is_capital(c))
        n = for_capital(r, n);
    if (!on && n->depth > 0) {
        end_word(r, n);
        return NULL;
    }
    struct letter_node *next = letter_add(r->f->tree, n, letter);
    if (c == ' ')
        letter_mark(r->f->tree, next, ENDS, r->rule);
    if (on && next->depth < DEPTH_MAX)
        return next;
    letter_mark(r->f->tree, next, OPEN, r->rule);
    return NULL;
}

static void step_all(const struct reading *r, const struct ways *in, uint32_t c, struct ways *out)
{
    for (size_t i = 0; i < in->n; i++) {
        struct letter_node *next = NULL;
        if (c == ' ' && in->n > WAYS_MAX)
            end_word(r, in->node[i]);
        else
            next = step(r, in->node[i], c);
        if (next)
            ways_add(out, next);
    }
}

/* --- expressions -------------------------------------------------------------------------------------------------- */

/* `[abc]`, `[1-9]`; any other class is anything. */
static void read_class(const struct reading *r, struct str inside, const struct ways *in, struct ways *out)
{
    size_t n, m;
    if (memchr(inside.p, '\\', inside.n) || memchr(inside.p, '[', inside.n) || inside.p[0] == '^') {
        open_all(r, in);
        return;
    }
    for (size_t at = 0; at < inside.n; at += n) {
        uint32_t from = letter_next(inside, at, &n), to = from;
        if (at + n + 1 < inside.n && inside.p[at + n] == '-') {
            to = letter_next(inside, at + n + 1, &m);
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
    uint32_t c = escape.n > 1 ? letter_next(escape, 1, &n) : 0;
    if (c == 'd')
        step_all(r, in, '0', out);
    else if (r->cased && str_eq(escape, STR("\\p{Lu}")))
        for (size_t i = 0; i < in->n; i++)
            letter_mark(r->f->tree, for_capital(r, in->node[i]), OPEN, r->rule);
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
static void read_book(const struct reading *r, const struct book *b, const struct page_node *at, struct letter_node *n,
                      struct ways *out)
{
    for (size_t i = 0; i < at->n; i++) {
        const struct page_node *next = &b->node[at->first + i];
        struct letter_node *to = step(r, n, next->letter);
        if (to && next->ends)
            ways_add(out, to);
        if (to)
            read_book(r, b, next, to, out);
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
        if (in->node[i]->depth > 0)
            letter_mark(r->f->tree, in->node[i], OPEN, r->rule);
        else
            read_book(r, b, b->node, in->node[i], out);
    skip_alternative(r);
}

static void read_alternatives(struct reading *r, const struct ways *in, struct ways *out);

/* `(?&PIECE7)` */
static void read_call(const struct reading *r, struct str call, const struct ways *in, struct ways *out)
{
    const struct piece *called = &r->set->piece[atoi(call.p + strlen("(?&" SHARED_PIECE))];
    struct reading piece = *r;
    piece.regex = called->regex;
    piece.at = 0;
    if (called->has_comments)
        open_all(r, in);
    else
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

/* `(?=(?-i:\p{Lu}))`, `(?=(?-i:\p{Lu}\p{Ll}))`: what follows begins with a capital letter. */
static bool asks_for_capital(struct str opening, struct str inside)
{
    static const struct str capital = STR("(?-i:\\p{Lu}"), behind[] = {STR("))"), STR("\\p{Ll}))")};
    if (!str_eq(opening, STR("(?=")) || !str_starts(inside, capital))
        return false;
    inside = (struct str){inside.p + capital.n, inside.n - capital.n};
    return str_starts(inside, behind[0]) || str_starts(inside, behind[1]);
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
    } else if (asks_for_capital(opening, (struct str){r->regex.p + r->at, r->regex.n - r->at})) {
        read_group(r, opening, &none, &unused);
        for (size_t i = 0; i < in->n; i++)
            ways_add(out, for_capital(r, in->node[i]));
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
        step_all(r, in, letter_next(atom, 0, &n), out);
}

static void read_item(struct reading *r, struct ways *ways)
{
    struct ways out = {0};
    read_atom(r, ways, &out);
    struct quantifier q = lex_quantifier(r->regex, &r->at);
    if (q.repeats) {
        open_all(r, &out);
        out.n = 0;
    }
    if (!q.optional)
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
            letter_mark(r->f->tree, w->node[i], OPEN, r->rule);
}

/* `(?#...)`, and `(?x)`, which makes comments of blanks and of what follows `#`. */
bool regex_has_comments(struct str regex)
{
    const char *end = regex.p + regex.n, *p = regex.p;
    while (p < end && (p = memchr(p, '?', (size_t)(end - p)))) {
        if (p++ == regex.p || p[-2] != '(')
            continue;
        for (; p < end && ((*p >= 'a' && *p <= 'z') || *p == '-' || *p == '^') && *p != 'x';)
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

/* A text that ends behind a word may be one that goes on. */
static void add_going_on(const struct firsts *f, const struct letter_node *n, uint64_t *may)
{
    const struct letter_node *blank = letter_child(f->tree, n, ' ');
    if (blank)
        letter_collect(f->tree, blank, ENDS, may);
}

static void add_firsts(const struct firsts *f, const struct letter_node *n, struct str text, uint64_t *may)
{
    size_t length;
    letter_collect(f->tree, n, OPEN, may);
    for (size_t at = 0; at < text.n && n->depth < DEPTH_MAX;) {
        n = letter_child(f->tree, n, letter_fold(letter_next(text, at, &length)));
        if (!n)
            return;
        at += length;
        letter_collect(f->tree, n, OPEN, may);
        if (n->letter != ' ' && n->rules[ENDS] && (at == text.n || !letter_is_of_word(letter_next(text, at, &length))))
            letter_collect(f->tree, n, ENDS, may);
        if (at == text.n)
            add_going_on(f, n, may);
    }
}

void firsts_of(const struct firsts *f, struct str text, uint64_t *may)
{
    size_t length;
    memset(may, 0, f->tree->bits_n * sizeof *may);
    add_firsts(f, f->root, text, may);
    if (is_capital(letter_next(text, 0, &length)))
        add_firsts(f, f->capital, text, may);
}
