/* The look-over before the parser: a tokenizer that knows just enough of HTML to count depth and attributes. */
#include "page/scan.h"

#include "page/dom.h"

/* Open elements whose end is sought when an end tag is not the innermost one's. */
#define LOOK_BACK 64
/* Steps through open elements that end tags without a start may cost the parser: about half a second. */
#define STEPS_MAX  ((size_t)200000000)

#define NAME_SLOTS 65536

struct scan {
    struct str src;
    char *copy; /* NULL until something has to be blanked */
    size_t at;
    uint32_t *open; /* hashes of the names of open elements; [PAGE_DEPTH_MAX] */
    size_t depth;
    size_t over;  /* open elements beyond PAGE_DEPTH_MAX: they are blanked */
    size_t steps; /* that the parser may have made in vain */
    uint64_t names[NAME_SLOTS / 64];
    size_t name_n;
    struct arena *arena;
    struct raw_texts *raw;
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

static size_t find_end_tag(const struct scan *s, size_t from)
{
    const char *end = s->src.p + s->src.n, *p = s->src.p + from;
    while (p < end && (p = memchr(p, '<', (size_t)(end - p))) && p + 1 < end && p[1] != '/')
        p++;
    return p && p + 1 < end ? (size_t)(p - s->src.p) : s->src.n;
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

#define HASH_SEED 2166136261u

static uint32_t hash_add(uint32_t hash, char c)
{
    return (hash ^ (unsigned char)c) * 16777619u;
}

/* The parser keeps every name in a table that does not grow: names are counted, more or less. */
static bool name_fits(struct scan *s, uint32_t name)
{
    uint32_t slot = (name ^ (name >> 16)) & (NAME_SLOTS - 1);
    if (s->names[slot / 64] >> (slot % 64) & 1)
        return true;
    if (s->name_n >= PAGE_NAMES_MAX)
        return false;
    s->names[slot / 64] |= (uint64_t)1 << (slot % 64);
    s->name_n++;
    return true;
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
        size_t start = at;
        uint32_t name = HASH_SEED;
        while (at < s->src.n && (c = s->src.p[at]) != '>' && c != '=' && !is_space(c) && c != '/')
            name = hash_add(name, s->src.p[at++]);
        at += at == start;
        bool fits = name_fits(s, name);
        if (!over && (++count > PAGE_ATTRIBUTES_MAX || !fits))
            over = start;
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
        problems_add(s->problems, PROBLEM_TOO_MANY_ATTRIBUTES, 1, over, NULL);
    }
    return at;
}

static void add_raw(struct scan *s, struct span text)
{
    if (span_len(text) == 0)
        return;
    GROW(s->raw->item, s->raw->cap, s->raw->n + 1);
    s->raw->item[s->raw->n++] = text;
}

/* The end of an element whose content is not markup: at its end tag. libxml2 ends it at any end tag, so the others in
 * it lose their `<`. */
static void skip_raw(struct scan *s, struct str name)
{
    size_t start = s->at;
    for (size_t at = start; (at = find_end_tag(s, at)) < s->src.n; at += 2) {
        if (at + 2 + name.n <= s->src.n && strncasecmp(s->src.p + at + 2, name.p, name.n) == 0) {
            s->at = at;
            add_raw(s, (struct span){start, at});
            return;
        }
        if (at + 2 < s->src.n && is_letter(s->src.p[at + 2]))
            blank(s, at, at + 1);
    }
    lost_from(s, start);
}

static bool is_raw(enum tag t)
{
    return t == TAG_ID_SCRIPT || t == TAG_ID_STYLE;
}

static uint32_t name_hash(const char *lower, size_t n)
{
    uint32_t h = HASH_SEED;
    for (size_t i = 0; i < n; i++)
        h = hash_add(h, lower[i]);
    return h;
}

static void too_deep(struct scan *s, size_t start)
{
    blank(s, start, s->at);
    problems_add(s->problems, PROBLEM_TOO_DEEP, 1, start, NULL);
}

/* The parser seeks the start of an end tag through all open elements. */
static void seek_in_vain(struct scan *s, size_t start)
{
    s->steps += s->depth;
    if (s->steps > STEPS_MAX)
        too_deep(s, start);
}

static void open_element(struct scan *s, size_t start, uint32_t name)
{
    if (s->depth < PAGE_DEPTH_MAX) {
        s->open[s->depth++] = name;
        return;
    }
    s->over++;
    too_deep(s, start);
}

static void close_element(struct scan *s, size_t start, uint32_t name)
{
    if (s->over > 0) {
        s->over--;
        blank(s, start, s->at);
        return;
    }
    for (size_t back = 1; back <= s->depth && back <= LOOK_BACK; back++)
        if (s->open[s->depth - back] == name) {
            s->depth -= back;
            return;
        }
    seek_in_vain(s, start);
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
    unsigned classes = tag_class(t);
    if (is_raw(t)) {
        if (!closing)
            skip_raw(s, (struct str){s->src.p + name, n});
    } else if (t == TAG_ID_OTHER && !name_fits(s, name_hash(lower, n))) {
        too_deep(s, start);
    } else if (classes & TAG_LAX) {
        if (closing)
            seek_in_vain(s, start);
    } else if (closing) {
        close_element(s, start, name_hash(lower, n));
    } else if (!(classes & TAG_VOID)) {
        open_element(s, start, name_hash(lower, n));
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

struct str scan_page(struct str src, struct arena *arena, struct raw_texts *raw, struct problems *problems)
{
    src = scan_cut(src, problems);
    uint32_t open[PAGE_DEPTH_MAX];
    struct scan s = {.src = src, .arena = arena, .raw = raw, .problems = problems, .open = open};
    while (s.at < src.n) {
        const char *p = memchr(src.p + s.at, '<', src.n - s.at);
        if (!p)
            break;
        s.at = (size_t)(p - src.p);
        scan_markup(&s);
    }
    return s.copy ? (struct str){s.copy, src.n} : src;
}
