/* What a sentence must have for a rule to match in it, so that PCRE2 is not run on the others: of the words and signs
 * that every match has, those that are rarest by their length.
 *
 *   rule a   <number> (?:ca|vụ) <disease>     ` ca ` or ` vụ `
 *   rule b   \d+ ?(?:%|phần trăm)             `%` or `phần trăm`
 *   rule c   \d+ \p{L}+                       nothing that is known
 *
 * It may say yes too often, never no: what is not understood needs nothing. Letters count without their case. */
#include <stdlib.h>

#include "base/letter.h"
#include "rules/letters.h"

/* Words that are told apart: of one place in an expression, and of a rule. */
enum { RUN_MAX = 24, WORDS_MAX = 160 };
/* Letters of a word that are looked for. */
enum { LETTERS_MAX = 10 };
/* The weight of what is not worth asking. */
enum { ALWAYS = 4000 };
/* A class with more letters is anything. */
enum { CLASS_MAX = 8 };

/* Any of these; n is 0 where nothing is known. */
struct words {
    struct str *item;
    size_t n;
};

/* What part of an expression says. */
struct part {
    struct words words;
    bool whole; /* it matches just these words; otherwise its matches have one of them */
    bool ahead; /* they stand behind it */
};

/* The words of all rules; those that need nothing stand on the root. */
struct needs {
    struct letter_tree *tree;
    struct letter_node *root;
    struct known {
        const char *regex;
        struct part part;
    } * piece; /* pieces that are shared, once read */
};

struct reading {
    struct needs *needs;
    const struct rules *set;
    struct arena *arena; /* of words */
    struct str regex;
    size_t at;
};

/* --- words -------------------------------------------------------------------------------------------------------- */

static const struct part anything;

/* The word that has no letters. */
static struct str no_letters;
#define NOTHING ((struct words){&no_letters, 1})

static struct part just(struct words w)
{
    return (struct part){.words = w, .whole = true};
}

static struct part only(struct reading *r, struct str word)
{
    struct str *item = ARENA_NEW(r->arena, struct str);
    *item = word;
    return just((struct words){item, 1});
}

static struct words joined(struct reading *r, struct words a, struct words b)
{
    struct words w = {ARENA_ARRAY(r->arena, struct str, a.n + b.n + 1), 0};
    for (size_t i = 0; i < a.n; i++)
        w.item[w.n++] = a.item[i];
    for (size_t i = 0; i < b.n; i++)
        w.item[w.n++] = b.item[i];
    return w;
}

static bool is_nothing(struct words w)
{
    return w.n == 1 && !w.item[0].n;
}

/* Each of a with each of b behind it. */
static struct words crossed(struct reading *r, struct words a, struct words b)
{
    if (is_nothing(a) || is_nothing(b))
        return is_nothing(a) ? b : a;
    struct words w = {ARENA_ARRAY(r->arena, struct str, a.n * b.n), 0};
    for (size_t i = 0; i < a.n; i++)
        for (size_t k = 0; k < b.n; k++) {
            struct str x = a.item[i], y = b.item[k];
            char *p = ARENA_ARRAY(r->arena, char, x.n + y.n + 1);
            if (x.n)
                memcpy(p, x.p, x.n);
            if (y.n)
                memcpy(p + x.n, y.p, y.n);
            w.item[w.n++] = (struct str){p, x.n + y.n};
        }
    return w;
}

static size_t letters_of(struct str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n;
}

/* How often a sentence may have one of the words, up to so often that it is not worth asking. */
static size_t weight_of(struct words w)
{
    static const size_t weight[] = {ALWAYS, 1000, 300, 80, 30, 16, 10, 6};
    enum { LONGEST = sizeof weight / sizeof *weight - 1 };
    size_t sum = w.n && w.n <= WORDS_MAX ? 0 : ALWAYS;
    for (size_t i = 0; i < w.n && sum < ALWAYS; i++) {
        size_t n = w.item[i].n > 3 * LONGEST ? LONGEST : letters_of(w.item[i]);
        sum += weight[n < LONGEST ? n : LONGEST];
    }
    return sum < ALWAYS ? sum : ALWAYS;
}

/* The rarest of the words that are needed. */
struct best {
    struct words words;
    size_t weight;
};

static void offer(struct best *best, struct words w)
{
    size_t weight = weight_of(w);
    if (weight < best->weight)
        *best = (struct best){w, weight};
}

/* --- expressions -------------------------------------------------------------------------------------------------- */

static struct part read_alternatives(struct reading *r);

static bool is_quantifier(char c)
{
    return c == '?' || c == '*' || c == '+' || c == '{';
}

static bool is_special(char c)
{
    return (unsigned char)c < 0x80 && strchr("\\[(.^$|)?*+{", c);
}

static struct part read_class(struct reading *r, struct str inside)
{
    struct words w = {ARENA_ARRAY(r->arena, struct str, CLASS_MAX), 0};
    if (!inside.n || inside.p[0] == '^' || memchr(inside.p, '\\', inside.n) || memchr(inside.p, '[', inside.n) ||
        memchr(inside.p, '-', inside.n) || letters_of(inside) > CLASS_MAX)
        return anything;
    for (size_t at = 0, n; at < inside.n; at += n) {
        n = char_length(inside, at);
        w.item[w.n++] = (struct str){inside.p + at, n};
    }
    return just(w);
}

static struct part read_escape(struct reading *r, struct str escape)
{
    char c = escape.n > 1 ? escape.p[1] : 'Q';
    if (strchr("bBAGzZ", c))
        return just(NOTHING);
    bool sign = (unsigned char)c < 0x80 && !letter_is_of_word((unsigned char)c);
    return sign ? only(r, (struct str){escape.p + 1, 1}) : anything;
}

/* As `(*ACCEPT)`. */
static bool has_verbs(struct str regex)
{
    return str_has(regex, STR("(*"));
}

/* `(?&PIECE7)` */
static struct part read_call(const struct reading *r, struct str call)
{
    struct needs *n = r->needs;
    size_t i = (size_t)atoi(call.p + strlen("(?&" SHARED_PIECE));
    const struct piece *p = &r->set->piece[i];
    struct reading piece = {n, r->set, n->tree->arena, p->regex, 0};
    bool understood = !p->has_comments && !has_verbs(p->regex);
    if (n->piece[i].regex != piece.regex.p)
        n->piece[i] = (struct known){piece.regex.p, understood ? read_alternatives(&piece) : anything};
    return n->piece[i].part;
}

/* What a group opens with decides what is done with it. */
static struct part read_opening(struct reading *r, struct str opening)
{
    char last = opening.p[opening.n - 1];
    bool looks = last == '=' || last == '!', condition = group_is_condition(opening) || str_eq(opening, STR("(?"));
    if (str_starts(opening, STR("(?&" SHARED_PIECE)))
        return read_call(r, opening);
    if (!group_opens(opening))
        return str_starts(opening, STR("(?C")) ? just(NOTHING) : anything;
    struct part inside = read_alternatives(r);
    r->at++;
    if (str_eq(opening, STR("(?=")))
        return (struct part){.words = inside.words, .ahead = true};
    if (looks || str_eq(opening, STR("(?(DEFINE)")))
        return just(NOTHING);
    return condition ? anything : inside;
}

/* Behind the plain letters at `at`, as many as are not repeated. */
static size_t plain_end(struct str regex, size_t at)
{
    size_t end = at, last = at;
    while (end < regex.n && !is_special(regex.p[end])) {
        last = end;
        end += char_length(regex, end);
    }
    bool repeated = end < regex.n && is_quantifier(regex.p[end]);
    return repeated && last > at ? last : end;
}

static struct part read_atom(struct reading *r)
{
    char c = r->regex.p[r->at];
    struct span span = {r->at, r->at + 1};
    if (c == '\\' || c == '[' || c == '(')
        span = lex_next(r->regex, r->at).span;
    else if (!is_special(c))
        span.end = plain_end(r->regex, r->at);
    struct str atom = str_slice(r->regex, span);
    r->at = span.end;
    switch (c) {
    case '\\':
        return read_escape(r, atom);
    case '[':
        return read_class(r, (struct str){atom.p + 1, atom.n - 2});
    case '(':
        return read_opening(r, atom);
    case '.':
        return anything;
    case '^':
    case '$':
        return just(NOTHING);
    default:
        return only(r, atom);
    }
}

/* Behind the quantifier at r->at, if there is one: what the atom says with it. */
static struct part read_quantifier(struct reading *r, struct part atom)
{
    struct quantifier q = lex_quantifier(r->regex, &r->at);
    if (!q.optional && !q.repeats)
        return atom;
    if (q.optional && (q.repeats || !atom.whole))
        return anything;
    if (q.optional)
        return just(joined(r, atom.words, NOTHING));
    return (struct part){.words = atom.words, .ahead = atom.ahead};
}

/* Up to the end of the alternative. */
static struct part read_alternative(struct reading *r)
{
    struct best best = {{0}, ALWAYS};
    struct words run = NOTHING; /* the words so far since what is no word */
    bool whole = true;
    while (r->at < r->regex.n && r->regex.p[r->at] != '|' && r->regex.p[r->at] != ')') {
        struct part p = read_quantifier(r, read_atom(r));
        if (p.whole && run.n * p.words.n <= RUN_MAX) {
            run = crossed(r, run, p.words);
            continue;
        }
        if (!p.whole)
            offer(&best, p.words);
        if (p.ahead)
            continue;
        whole = false;
        offer(&best, run);
        run = p.whole ? p.words : NOTHING;
    }
    if (whole && best.weight == ALWAYS) /* what is seen ahead may say more */
        return just(run);
    offer(&best, run);
    return (struct part){.words = best.words};
}

/* Up to the end of the group or of the expression. */
static struct part read_alternatives(struct reading *r)
{
    struct part all = read_alternative(r);
    while (r->at < r->regex.n && r->regex.p[r->at] == '|') {
        r->at++;
        struct part p = read_alternative(r);
        all = all.words.n && p.words.n && all.words.n + p.words.n <= WORDS_MAX
                  ? (struct part){.words = joined(r, all.words, p.words), .whole = all.whole && p.whole}
                  : anything;
    }
    return all;
}

/* --- rules -------------------------------------------------------------------------------------------------------- */

struct needs *needs_new(struct arena *arena, const struct rules *set)
{
    struct needs *n = ARENA_NEW(arena, struct needs);
    n->tree = letter_tree_new(arena, set->rule_n);
    n->root = letter_root(n->tree);
    n->piece = ARENA_ARRAY(arena, struct known, set->piece_n + 1);
    return n;
}

static void add_word(struct needs *n, size_t rule, struct str word)
{
    struct letter_node *l = n->root;
    for (size_t at = 0, length; at < word.n && l->depth < LETTERS_MAX; at += length)
        l = letter_add(n->tree, l, letter_fold(letter_next(word, at, &length)));
    letter_mark(n->tree, l, 0, rule);
}

void needs_add(struct needs *n, const struct rules *set, size_t rule, struct str regex)
{
    struct arena scratch = {0};
    struct reading r = {n, set, &scratch, regex, 0};
    struct part p = anything;
    if (!regex_has_comments(regex) && !has_verbs(regex))
        p = read_alternatives(&r);
    if (weight_of(p.words) == ALWAYS)
        p = just(NOTHING);
    for (size_t i = 0; i < p.words.n; i++)
        add_word(n, rule, p.words.item[i]);
    arena_free(&scratch);
}

void needs_met(const struct needs *n, struct str text, uint32_t *letter, uint64_t *met)
{
    size_t letters = 0, length;
    for (size_t at = 0; at < text.n; at += length)
        letter[letters++] = letter_fold(letter_next(text, at, &length));
    memset(met, 0, n->tree->bits_n * sizeof *met);
    letter_collect(n->tree, n->root, 0, met);
    for (size_t i = 0; i < letters; i++) {
        const struct letter_node *l = n->root;
        for (size_t k = i; k < letters && (l = letter_child(n->tree, l, letter[k])); k++)
            letter_collect(n->tree, l, 0, met);
    }
}
