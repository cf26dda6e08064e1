/* Regular expressions seen from outside: enough of PCRE2's syntax to know which letters are literal, where a piece is
 * inserted and where a group is named. What is not understood is copied as it stands: PCRE2 judges it. */
#include "rules/set.h"

/* Behind the next `close`, or the end. */
static size_t behind(struct str s, size_t at, char close)
{
    const char *p = at < s.n ? memchr(s.p + at, close, s.n - at) : NULL;
    return p ? (size_t)(p - s.p) + 1 : s.n;
}

static char at_or_nul(struct str s, size_t at)
{
    return at < s.n ? s.p[at] : '\0';
}

static struct lexeme verbatim(size_t start, size_t end)
{
    return (struct lexeme){LEX_VERBATIM, {start, end}, STR_EMPTY, STR_EMPTY, NULL};
}

static struct lexeme forbidden(size_t start, size_t end, const char *why)
{
    return (struct lexeme){LEX_FORBIDDEN, {start, end}, STR_EMPTY, STR_EMPTY, why};
}

/* Behind `\Q...\E`. */
static size_t quote_end(struct str s, size_t at)
{
    for (size_t i = at; i + 1 < s.n; i++)
        if (s.p[i] == '\\' && s.p[i + 1] == 'E')
            return i + 2;
    return s.n;
}

static struct lexeme lex_escape(struct str s, size_t at)
{
    char c = at_or_nul(s, at + 1), open = at_or_nul(s, at + 2);
    if (c == 'K')
        return forbidden(at, at + 2, "write what stands before the match in `after`");
    if (c == 'Q')
        return verbatim(at, quote_end(s, at + 2));
    if (c && strchr("pPxoNgk", c) && open == '{')
        return verbatim(at, behind(s, at, '}'));
    if (c && strchr("gk", c) && (open == '<' || open == '\''))
        return verbatim(at, behind(s, at + 3, open == '<' ? '>' : '\''));
    if (c && strchr("pPc", c) && open)
        return verbatim(at, at + 3);
    if (c == 'x') {
        size_t end = at + 2;
        while (end < s.n && end < at + 4 && (is_digit(s.p[end]) || is_ascii_letter(s.p[end])))
            end++;
        return verbatim(at, end);
    }
    return verbatim(at, c ? at + 1 + char_length(s, at + 1) : at + 1);
}

static struct lexeme lex_class(struct str s, size_t at)
{
    size_t i = at + 1;
    i += at_or_nul(s, i) == '^';
    i += at_or_nul(s, i) == ']';
    while (i < s.n && s.p[i] != ']') {
        if (s.p[i] == '\\')
            i += 2;
        else if (s.p[i] == '[' && at_or_nul(s, i + 1) == ':')
            i = behind(s, i + 2, ']');
        else
            i++;
    }
    return verbatim(at, i < s.n ? i + 1 : s.n);
}

static struct lexeme group_named(struct str s, size_t at, size_t name, char close)
{
    size_t end = behind(s, name, close);
    struct lexeme l = verbatim(at, end);
    l.kind = LEX_GROUP;
    l.name = (struct str){s.p + name, end - name - (end > name && s.p[end - 1] == close)};
    return l;
}

/* `(?` and what belongs to it. */
static struct lexeme lex_group(struct str s, size_t at)
{
    char c = at_or_nul(s, at + 2), d = at_or_nul(s, at + 3);
    if (c == '|')
        return forbidden(at, at + 3, "name the groups of all alternatives alike; no (?|...) is needed");
    if (c == 'C')
        return forbidden(at, behind(s, at, ')'), "callouts are the engine's own: see book.c");
    if (c == '<' && (d == '!' || d == '='))
        return verbatim(at, at + 4);
    if (c == '<')
        return group_named(s, at, at + 3, '>');
    if (c == '\'')
        return group_named(s, at, at + 3, '\'');
    if (c == 'P' && d == '<')
        return group_named(s, at, at + 4, '>');
    if (c == '(')
        return verbatim(at, d == '?' || d == '*' ? at + 2 : behind(s, at, ')'));
    if (c && strchr(":=!>", c))
        return verbatim(at, at + 3);
    size_t i = at + 2;
    while (i < s.n && s.p[i] != ':' && s.p[i] != ')')
        i++;
    return verbatim(at, i < s.n ? i + 1 : s.n);
}

/* `<name>` or `<name:field>`; anything else is a plain `<`. A field may be faulty: its user checks it. */
static struct lexeme lex_angle(struct str s, size_t at)
{
    size_t i = at + 1;
    while (i < s.n && s.p[i] != '>' && s.p[i] != ':')
        i++;
    struct str name = {s.p + at + 1, i - at - 1};
    if (i >= s.n || !name_is_piece(name))
        return verbatim(at, at + 1);
    struct lexeme l = {LEX_PIECE, {at, i + 1}, name, STR_EMPTY, NULL};
    if (s.p[i] == ':') {
        size_t end = i + 1;
        while (end < s.n && s.p[end] != '>' && s.p[end] != ' ')
            end++;
        l.field = (struct str){s.p + i + 1, end - i - 1};
        l.span.end = at_or_nul(s, end) == '>' ? end + 1 : end;
    }
    return l;
}

static struct lexeme lex_letters(struct str s, size_t at, size_t end)
{
    struct lexeme l = verbatim(at, end);
    char next = at_or_nul(s, end);
    bool repeated = next && (strchr("?*+", next) || (next == '{' && is_digit(at_or_nul(s, end + 1))));
    if (!repeated) /* else the repetition is for the last letter alone: no syllable */
        l.kind = LEX_LETTERS;
    return l;
}

bool group_is_condition(struct str lexeme)
{
    return str_starts(lexeme, STR("(?("));
}

bool group_opens(struct str lexeme)
{
    return lexeme.p[lexeme.n - 1] != ')' || group_is_condition(lexeme);
}

struct quantifier lex_quantifier(struct str s, size_t *at)
{
    char c = at_or_nul(s, *at), next = at_or_nul(s, *at + 1);
    bool counted = c == '{' && (is_digit(next) || next == ',');
    struct quantifier q = {.optional = c == '?' || c == '*' || (counted && (next == '0' || next == ',')),
                           .repeats = c == '*' || c == '+' || counted};
    if (!q.optional && !q.repeats)
        return q;
    *at = counted ? behind(s, *at, '}') : *at + 1;
    *at += at_or_nul(s, *at) == '?' || at_or_nul(s, *at) == '+';
    return q;
}

struct lexeme lex_next(struct str s, size_t at)
{
    char c = s.p[at];
    if (c == '\\')
        return lex_escape(s, at);
    if (c == '[')
        return lex_class(s, at);
    if (c == '(' && at_or_nul(s, at + 1) == '?')
        return lex_group(s, at);
    if (c == '(' && at_or_nul(s, at + 1) == '*')
        return verbatim(at, behind(s, at, ')'));
    if (c == '<')
        return lex_angle(s, at);
    size_t end = letters_end(s, at);
    return end > at ? lex_letters(s, at, end) : verbatim(at, at + char_length(s, at));
}
