/* The look-over before the parser: a tokenizer that knows just enough of HTML to count depth and attributes. */
#include "page/scan.h"

#include "base/letter.h"

/* Open elements whose end is sought when an end tag is not the innermost one's. */
#define LOOK_BACK 64
/* Steps through open elements that end tags without a start may cost the parser: about half a second. */
#define STEPS_MAX  ((size_t)200000000)

#define NAME_SLOTS 65536

/* Letters of a tag's name that tell it; names of tags and attributes that are remembered. */
#define TAG_BYTES  16
#define ATTR_BYTES 28
#define NAMES_SEEN 64

/* The parser cuts names that are longer than 100 letters. */
#define PLAIN_NAME_MAX 100

struct scan {
    struct str src;
    char *copy; /* NULL until something has to be blanked */
    size_t at;
    uint32_t *open; /* hashes of the names of open elements; [PAGE_DEPTH_MAX] */
    size_t depth;
    size_t over;  /* open elements beyond PAGE_DEPTH_MAX: they are blanked */
    size_t steps; /* that the parser may have made in vain */
    struct {
        char name[TAG_BYTES];
        enum tag tag;
    } tags[NAMES_SEEN]; /* by hash */
    struct {
        char name[ATTR_BYTES];
        uint16_t n;
        int16_t attr;
    } attrs[NAMES_SEEN];
    uint64_t names[NAME_SLOTS / 64];
    size_t name_n;
    struct arena *arena;
    struct withheld *held;
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

/* To the parser. */
static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_of_name(char c)
{
    static const bool names[256] = {['a' ... 'z'] = true, ['A' ... 'Z'] = true, ['0' ... '9'] = true, ['-'] = true,
                                    ['_'] = true,         [':'] = true,         ['.'] = true};
    return names[(unsigned char)c];
}

/* The name of a tag ends here; that of an attribute at `=` as well. */
static bool ends_name(char c)
{
    static const bool ends[256] = {['\t' ... '\r'] = true, [' '] = true, ['/'] = true, ['>'] = true};
    return ends[(unsigned char)c];
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

static size_t skip_spaces(const struct scan *s, size_t at, bool *plain)
{
    for (; at < s->src.n && is_space(s->src.p[at]); at++)
        *plain = *plain && is_blank(s->src.p[at]);
    return at;
}

/* The value whose `=` may stand at `at`; returns where it ends. */
static size_t scan_value(const struct scan *s, size_t at, bool *plain, bool *quoted)
{
    *quoted = false;
    at = skip_spaces(s, at, plain);
    if (at >= s->src.n || s->src.p[at] != '=')
        return at;
    at = skip_spaces(s, at + 1, plain);
    if (at < s->src.n && (s->src.p[at] == '"' || s->src.p[at] == '\'')) {
        const char *quote = memchr(s->src.p + at + 1, s->src.p[at], s->src.n - at - 1);
        *quoted = true;
        return quote ? (size_t)(quote - s->src.p) + 1 : s->src.n;
    }
    while (at < s->src.n && s->src.p[at] != '>' && !is_space(s->src.p[at]))
        at++;
    return at;
}

static int attr_named(struct scan *s, struct str name, uint32_t hash)
{
    size_t i = (hash ^ hash >> 16) % NAMES_SEEN;
    if (name.n > ATTR_BYTES)
        return attr_find(name);
    if (s->attrs[i].n != name.n || memcmp(s->attrs[i].name, name.p, name.n) != 0) {
        memcpy(s->attrs[i].name, name.p, name.n);
        s->attrs[i].n = (uint16_t)name.n;
        s->attrs[i].attr = (int16_t)attr_find(name);
    }
    return s->attrs[i].attr;
}

static bool is_asked(enum tag tag, int attr)
{
    return attr >= 0 && (attr != ATTR_HREF || tag == TAG_ID_LINK);
}

static void hold(struct scan *s, struct span span, enum tag tag, bool is_text)
{
    struct withheld *h = s->held;
    struct held *last = h->n > 0 ? &h->item[h->n - 1] : NULL;
    if (last && !is_text && last->span.end == span.start) {
        last->span.end = span.end;
        return;
    }
    GROW(h->item, h->cap, h->n + 1);
    h->item[h->n++] = (struct held){span, tag, is_text};
}

/* Walks the attributes of a tag from `at`; returns where its `>` stands, or the end of the source. As long as the tag
 * is `plain` the parser reads it in the same way, and is spared what is not asked for, with the blanks behind it.
 * *empty: it ends in a slash of its own. */
static size_t scan_attributes(struct scan *s, size_t at, enum tag tag, bool plain, bool *empty)
{
    size_t count = 0, over = 0;
    *empty = false;
    while (at < s->src.n && s->src.p[at] != '>') {
        char c = s->src.p[at];
        *empty = c == '/';
        if (is_space(c) || c == '/') {
            at++;
            plain = plain && (is_blank(c) || (c == '/' && at < s->src.n && s->src.p[at] == '>'));
            continue;
        }
        size_t start = at;
        uint32_t name = HASH_SEED;
        for (; at < s->src.n && !ends_name(c = s->src.p[at]) && c != '='; at++) {
            name = hash_add(name, c);
            plain = plain && is_of_name(c);
        }
        at += at == start;
        bool fits = name_fits(s, name), quoted;
        if (!over && (++count > PAGE_ATTRIBUTES_MAX || !fits))
            over = start;
        struct str word = {s->src.p + start, at - start};
        plain = plain && is_letter(word.p[0]) && word.n <= PLAIN_NAME_MAX;
        at = scan_value(s, at, &plain, &quoted);
        at = skip_spaces(s, at, &plain);
        if (plain && quoted && !is_asked(tag, attr_named(s, word, name)))
            hold(s, (struct span){start, at}, tag, false);
    }
    if (over) {
        blank(s, over, at);
        problems_add(s->problems, PROBLEM_TOO_MANY_ATTRIBUTES, 1, over, NULL);
    }
    return at;
}

/* The end of an element whose content is not markup: at its end tag. libxml2 ends it at any end tag, so the others in
 * it lose their `<`. */
static void skip_raw(struct scan *s, struct str name, enum tag tag)
{
    size_t start = s->at;
    for (size_t at = start; (at = find_end_tag(s, at)) < s->src.n; at += 2) {
        if (at + 2 + name.n <= s->src.n && strncasecmp(s->src.p + at + 2, name.p, name.n) == 0) {
            s->at = at;
            if (at > start)
                hold(s, (struct span){start, at}, tag, true);
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
    while (s->held->n > 0 && s->held->item[s->held->n - 1].span.start >= start)
        s->held->n--;
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

/* Of these the parser tells the first only. */
static bool may_be_untold(enum tag t)
{
    return t == TAG_ID_HTML || t == TAG_ID_HEAD || t == TAG_ID_BODY;
}

static enum tag tag_named(struct scan *s, const char lower[TAG_BYTES], size_t n, uint32_t hash)
{
    size_t i = (hash ^ hash >> 16) % NAMES_SEEN;
    if (memcmp(s->tags[i].name, lower, TAG_BYTES) != 0) {
        memcpy(s->tags[i].name, lower, TAG_BYTES);
        s->tags[i].tag = tag_find((struct str){lower, n});
    }
    return s->tags[i].tag;
}

static void scan_tag(struct scan *s)
{
    size_t start = s->at;
    bool closing = s->src.p[start + 1] == '/';
    char lower[TAG_BYTES] = "";
    size_t n = 0, name = start + 1 + closing, at = name;
    bool plain = true;
    for (; at < s->src.n && !ends_name(s->src.p[at]); at++) {
        plain = plain && is_of_name(s->src.p[at]);
        if (n < sizeof lower)
            lower[n++] = (char)(is_letter(s->src.p[at]) ? s->src.p[at] | 0x20 : s->src.p[at]);
    }
    uint32_t hash = name_hash(lower, n);
    enum tag t = tag_named(s, lower, n, hash);
    plain = plain && at - name <= PLAIN_NAME_MAX && !closing && !may_be_untold(t);
    bool empty;
    at = scan_attributes(s, at, t, plain, &empty);
    if (at >= s->src.n) {
        lost_from(s, start);
        return;
    }
    s->at = at + 1;
    unsigned classes = tag_class(t);
    if (is_raw(t)) {
        if (!closing && !empty) /* the parser ends an empty one at once */
            skip_raw(s, (struct str){s->src.p + name, n}, t);
    } else if (t == TAG_ID_OTHER && !name_fits(s, hash)) {
        too_deep(s, start);
    } else if (classes & TAG_LAX) {
        if (closing)
            seek_in_vain(s, start);
    } else if (closing) {
        close_element(s, start, hash);
    } else if (!(classes & TAG_VOID)) {
        open_element(s, start, hash);
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
    src.n = letter_start(src, PAGE_BYTES_MAX);
    problems_add(problems, PROBLEM_TOO_BIG, 1, src.n, NULL);
    return src;
}

struct str scan_page(struct str src, struct arena *arena, struct withheld *held, struct problems *problems)
{
    src = scan_cut(src, problems);
    uint32_t open[PAGE_DEPTH_MAX];
    struct scan s = {.src = src, .arena = arena, .held = held, .problems = problems, .open = open};
    while (s.at < src.n) {
        const char *p = memchr(src.p + s.at, '<', src.n - s.at);
        if (!p)
            break;
        s.at = (size_t)(p - src.p);
        scan_markup(&s);
    }
    return s.copy ? (struct str){s.copy, src.n} : src;
}
