/* Reads an expression into its tree. */
#include "rules/syntax.h"

#include <stdlib.h>

/* An alternative of the expression on its way. */
struct reading {
    const struct pat_line *line;
    struct str text; /* of the line, up to the end of the alternative */
    size_t at;
    struct arena *arena;
};

static struct syntax *new_node(const struct reading *r, enum syntax_kind kind, size_t start)
{
    struct syntax *s = ARENA_NEW(r->arena, struct syntax);
    *s = (struct syntax){.kind = kind, .line = r->line, .span = {start, start}, .min = 1, .max = 1};
    return s;
}

static bool is_at(const struct reading *r, char c)
{
    return r->at < r->text.n && r->text.p[r->at] == c;
}

static uint32_t read_count(struct reading *r)
{
    uint32_t n = 0;
    for (; r->at < r->text.n && is_digit(r->text.p[r->at]); r->at++)
        n = n > 99999 ? n : n * 10 + (uint32_t)(r->text.p[r->at] - '0');
    return n;
}

/* `{2}`, `{2,}`, `{2,5}`; any other brace is itself. */
static bool read_braces(struct reading *r, struct syntax *s)
{
    size_t back = r->at++;
    bool counted = r->at < r->text.n && is_digit(r->text.p[r->at]);
    uint32_t min = read_count(r), max = min;
    if (is_at(r, ',')) {
        r->at++;
        max = r->at < r->text.n && is_digit(r->text.p[r->at]) ? read_count(r) : SYNTAX_UNBOUNDED;
    }
    if (!counted || !is_at(r, '}')) {
        r->at = back;
        return false;
    }
    r->at++;
    s->min = min;
    s->max = max;
    return true;
}

static bool read_sign(struct reading *r, struct syntax *s)
{
    if (!is_at(r, '?') && !is_at(r, '*') && !is_at(r, '+'))
        return false;
    char c = r->text.p[r->at++];
    s->min = c == '+';
    s->max = c == '?' ? 1 : SYNTAX_UNBOUNDED;
    return true;
}

static void read_quantifier(struct reading *r, struct syntax *s)
{
    s->span.end = s->quantifier = r->at;
    bool any = is_at(r, '{') ? read_braces(r, s) : read_sign(r, s);
    if (!any)
        return;
    s->atomic = s->atomic || is_at(r, '+');
    if (is_at(r, '?') || is_at(r, '+'))
        r->at++;
    s->span.end = r->at;
}

static struct syntax *read_choice(struct reading *r);

/* Past everything up to the bracket that closes the group in hand. */
static void skip_group(struct reading *r)
{
    for (size_t depth = 1; r->at < r->text.n && depth;) {
        char c = r->text.p[r->at];
        depth += c == '(';
        depth -= c == ')';
        r->at = c == '\\' || c == '[' ? lex_next(r->text, r->at).span.end : r->at + 1;
    }
}

static void read_inside(struct reading *r, struct syntax *s, struct str opening)
{
    char last = opening.p[opening.n - 1];
    bool looks = opening.n > 2 && (last == '=' || last == '!');
    s->kind = looks ? SYNTAX_LOOK : SYNTAX_GROUP;
    s->negative = last == '!';
    s->behind = looks && str_starts(opening, STR("(?<"));
    s->atomic = str_eq(opening, STR("(?>"));
    s->cased = str_starts(opening, STR("(?-i"));
    s->child = read_choice(r);
    s->inside = (struct span){s->inside.end, r->at};
    r->at += is_at(r, ')');
}

/* `(` and what belongs to it. */
static struct syntax *read_group(struct reading *r, const struct lexeme *l)
{
    struct syntax *s = new_node(r, SYNTAX_OTHER, l->span.start);
    struct str opening = str_slice(r->text, l->span);
    bool is_condition = str_starts(opening, STR("(?(")), is_whole = opening.p[opening.n - 1] == ')' && opening.n > 1;
    r->at = l->span.end;
    s->inside = l->span;
    s->field = l->name;
    if (is_condition)
        skip_group(r);
    else if (!is_whole)
        read_inside(r, s, opening);
    return s;
}

static enum syntax_kind kind_of_escape(struct str escape)
{
    char c = escape.n > 1 ? escape.p[1] : '\0';
    if (c && strchr("bBAGzZ", c))
        return SYNTAX_EDGE;
    if (c && strchr("dDsSwWhHvVRpPXN", c))
        return SYNTAX_CLASS;
    return is_ascii_letter(c) || is_digit(c) ? SYNTAX_OTHER : SYNTAX_LETTER;
}

static enum syntax_kind kind_of_sign(char c)
{
    return c == '.' ? SYNTAX_CLASS : c == '^' || c == '$' ? SYNTAX_EDGE : SYNTAX_LETTER;
}

/* What is no group: one character, class, escape or piece. */
static struct syntax *read_atom(struct reading *r, const struct lexeme *l)
{
    struct str text = str_slice(r->text, l->span);
    struct syntax *s = new_node(r, SYNTAX_LETTER, l->span.start);
    r->at = l->span.end;
    if (l->kind == LEX_PIECE) {
        size_t name = (size_t)(l->name.p - r->line->text.p);
        s->kind = SYNTAX_PIECE;
        s->field = l->field;
        s->inside = (struct span){name, name + l->name.n};
        return s;
    }
    if (l->kind == LEX_FORBIDDEN)
        s->kind = SYNTAX_OTHER;
    else if (text.p[0] == '\\')
        s->kind = kind_of_escape(text);
    else if (text.p[0] == '[')
        s->kind = SYNTAX_CLASS;
    else {
        s->kind = kind_of_sign(text.p[0]);
        r->at = l->span.start + char_length(r->text, l->span.start); /* letters in a row are read one by one */
    }
    s->inside = (struct span){l->span.start, r->at};
    return s;
}

static struct syntax *read_item(struct reading *r)
{
    struct lexeme l = lex_next(r->text, r->at);
    bool opens = r->text.p[l.span.start] == '(';
    struct syntax *s = opens ? read_group(r, &l) : read_atom(r, &l);
    read_quantifier(r, s);
    return s;
}

/* Up to the end of the alternative. */
static struct syntax *read_sequence(struct reading *r)
{
    struct syntax *s = new_node(r, SYNTAX_SEQUENCE, r->at), **end = &s->child;
    while (r->at < r->text.n && !is_at(r, '|') && !is_at(r, ')')) {
        *end = read_item(r);
        end = &(*end)->next;
    }
    s->span.end = s->quantifier = r->at;
    s->inside = s->span;
    return s;
}

static struct syntax *read_choice(struct reading *r)
{
    struct syntax *s = new_node(r, SYNTAX_CHOICE, r->at), **end = &s->child;
    for (bool more = true; more; r->at += more) {
        *end = read_sequence(r);
        end = &(*end)->next;
        more = is_at(r, '|');
    }
    s->span.end = s->quantifier = r->at;
    s->inside = s->span;
    return s;
}

struct syntax *syntax_read(const struct expression *expr, struct arena *arena)
{
    struct syntax *all = NULL, **end = NULL;
    for (size_t i = 0; i < expr->n; i++) {
        const struct alternative *alt = &expr->alt[i];
        struct reading r = {alt->line, {alt->line->text.p, alt->span.end}, alt->span.start, arena};
        struct syntax *one = read_choice(&r);
        if (all)
            *end = one->child;
        else
            all = one;
        for (end = &one->child; *end;)
            end = &(*end)->next;
    }
    return all;
}

struct syntax *syntax_of_piece(const struct rules *set, const struct syntax *s, const struct piece **piece,
                               struct arena *arena)
{
    struct str name = str_slice(s->line->text, s->inside);
    *piece = NULL;
    for (size_t i = 0; i < set->piece_n && !*piece; i++)
        if (str_eq(set->piece[i].name, name))
            *piece = &set->piece[i];
    return *piece && !(*piece)->list ? syntax_read(&(*piece)->expr, arena) : NULL;
}

size_t syntax_children(const struct syntax *s)
{
    size_t n = 0;
    for (const struct syntax *c = s->child; c; c = c->next)
        n++;
    return n;
}
