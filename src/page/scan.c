/* The look-over before the parser: a tokenizer that knows just enough of HTML to count depth and attributes. */
#include "page/scan.h"

#include "page/dom.h"

struct scan {
    struct str src;
    char *copy; /* NULL until something has to be blanked */
    size_t at;
    size_t depth;
    struct arena *arena;
    struct problems *problems;
};

static void blank(struct scan *s, size_t start, size_t end)
{
    if (!s->copy)
        s->copy = (char *)(uintptr_t)arena_str(s->arena, s->src).p;
    memset(s->copy + start, ' ', end - start);
}

static size_t find(const struct scan *s, size_t from, struct str what)
{
    const char *p = from < s->src.n ? memmem(s->src.p + from, s->src.n - from, what.p, what.n) : NULL;
    return p ? (size_t)(p - s->src.p) : s->src.n;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Never-ending constructs swallow the rest, in browsers too. */
static void lost_from(struct scan *s, size_t start)
{
    problems_add(s->problems, PROBLEM_TRUNCATED, 1, start, NULL);
    s->at = s->src.n;
}

static void scan_comment(struct scan *s)
{
    size_t start = s->at, body = start + 4;
    struct str rest = {s->src.p + body, s->src.n - body};
    size_t empty = str_starts(rest, STR(">")) ? 1 : str_starts(rest, STR("->")) ? 2 : 0;
    if (empty) {
        s->at = body + empty;
        blank(s, start, s->at);
        return;
    }
    for (size_t at = body; (at = find(s, at, STR("--"))) < s->src.n; at++) {
        rest = (struct str){s->src.p + at + 2, s->src.n - at - 2};
        if (str_starts(rest, STR(">")) || str_starts(rest, STR("!>"))) {
            s->at = at + 3 + (rest.p[0] == '!');
            return;
        }
    }
    lost_from(s, start);
}

/* Walks the attributes of a tag from `at`; returns where its `>` stands, or the end of the source. */
static size_t scan_attributes(struct scan *s, size_t at)
{
    size_t count = 0, over = 0;
    while (at < s->src.n && s->src.p[at] != '>') {
        char c = s->src.p[at];
        if (is_space(c) || c == '/') {
            at++;
            continue;
        }
        if (++count == PAGE_ATTRIBUTES_MAX + 1)
            over = at;
        while (at < s->src.n && (c = s->src.p[at]) != '>' && c != '=' && !is_space(c) && c != '/')
            at++;
        while (at < s->src.n && is_space(s->src.p[at]))
            at++;
        if (at >= s->src.n || s->src.p[at] != '=')
            continue;
        at++;
        while (at < s->src.n && is_space(s->src.p[at]))
            at++;
        if (at < s->src.n && (s->src.p[at] == '"' || s->src.p[at] == '\'')) {
            const char *quote = memchr(s->src.p + at + 1, s->src.p[at], s->src.n - at - 1);
            at = quote ? (size_t)(quote - s->src.p) + 1 : s->src.n;
        } else {
            while (at < s->src.n && s->src.p[at] != '>' && !is_space(s->src.p[at]))
                at++;
        }
    }
    if (over) {
        blank(s, over, at);
        problems_add(s->problems, PROBLEM_TOO_MANY_ATTRIBUTES, count - PAGE_ATTRIBUTES_MAX, over, NULL);
    }
    return at;
}

/* The end of an element whose content is not markup: at its end tag. */
static void skip_raw(struct scan *s, struct str name)
{
    size_t start = s->at;
    for (size_t at = start; (at = find(s, at, STR("</"))) < s->src.n; at += 2) {
        if (at + 2 + name.n <= s->src.n && strncasecmp(s->src.p + at + 2, name.p, name.n) == 0) {
            s->at = at;
            return;
        }
    }
    lost_from(s, start);
}

static bool is_raw(enum tag t)
{
    return t == TAG_ID_SCRIPT || t == TAG_ID_STYLE;
}

static void scan_tag(struct scan *s)
{
    size_t start = s->at;
    bool closing = s->src.p[start + 1] == '/';
    char lower[16];
    size_t n = 0, name = start + 1 + closing, at = name;
    for (; at < s->src.n && s->src.p[at] != '>' && s->src.p[at] != '/' && !is_space(s->src.p[at]); at++)
        if (n < sizeof lower)
            lower[n++] = (char)(is_letter(s->src.p[at]) ? s->src.p[at] | 0x20 : s->src.p[at]);
    enum tag t = tag_find((struct str){lower, n});
    at = scan_attributes(s, at);
    if (at >= s->src.n) {
        lost_from(s, start);
        return;
    }
    s->at = at + 1;
    if (tag_class(t) & (TAG_VOID | TAG_LAX))
        return;
    if (!closing && is_raw(t)) {
        skip_raw(s, (struct str){s->src.p + name, n});
        return;
    }
    if (is_raw(t))
        return;
    if (!closing && ++s->depth > PAGE_DEPTH_MAX) {
        blank(s, start, s->at);
        problems_add(s->problems, PROBLEM_TOO_DEEP, 1, start, NULL);
    } else if (closing && s->depth > 0 && s->depth-- > PAGE_DEPTH_MAX) {
        blank(s, start, s->at);
    }
}

/* At a `<`. */
static void scan_markup(struct scan *s)
{
    struct str rest = {s->src.p + s->at, s->src.n - s->at};
    if (str_starts(rest, STR("<!--")))
        scan_comment(s);
    else if (rest.n > 2 && (is_letter(rest.p[1]) || (rest.p[1] == '/' && is_letter(rest.p[2]))))
        scan_tag(s);
    else
        s->at++;
}

struct str scan_cut(struct str src, struct problems *problems)
{
    if (src.n <= PAGE_BYTES_MAX)
        return src;
    for (src.n = PAGE_BYTES_MAX; src.n && ((unsigned char)src.p[src.n] & 0xC0) == 0x80;)
        src.n--;
    problems_add(problems, PROBLEM_TOO_BIG, 1, src.n, NULL);
    return src;
}

struct str scan_page(struct str src, struct arena *arena, struct problems *problems)
{
    src = scan_cut(src, problems);
    struct scan s = {.src = src, .arena = arena, .problems = problems};
    while (s.at < src.n) {
        const char *p = memchr(src.p + s.at, '<', src.n - s.at);
        if (!p)
            break;
        s.at = (size_t)(p - src.p);
        scan_markup(&s);
    }
    return s.copy ? (struct str){s.copy, src.n} : src;
}
