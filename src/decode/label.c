/* The label that a page gives itself, found the way browsers look for it: over the first bytes, tag by tag, so that
 * what stands in a comment or in an attribute of something else is no label. */

#include "decode/sniff.h"

/* Browsers look at 1,024 bytes; pages that say it later are common enough. */
#define LABEL_LOOK_MAX ((size_t)4096)

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

static bool begins(struct str s, size_t at, const char *small)
{
    return str_starts_nocase(str_slice(s, (struct span){at, s.n}), str_c(small));
}

/* Behind the next occurrence of `end`, or the end of all. */
static size_t after(struct str s, size_t at, const char *end)
{
    const char *p = at < s.n ? memmem(s.p + at, s.n - at, end, strlen(end)) : NULL;
    return p ? (size_t)(p - s.p) + strlen(end) : s.n;
}

static size_t skip_blanks(struct str s, size_t at)
{
    while (at < s.n && is_blank(s.p[at]))
        at++;
    return at;
}

static struct str value_at(struct str s, size_t *at)
{
    size_t start = *at;
    if (start < s.n && (s.p[start] == '"' || s.p[start] == '\'')) {
        char quote[2] = {s.p[start], '\0'};
        *at = after(s, ++start, quote);
        bool closed = *at > start && s.p[*at - 1] == quote[0];
        return closed ? str_slice(s, (struct span){start, *at - 1}) : STR_EMPTY;
    }
    while (*at < s.n && !is_blank(s.p[*at]) && s.p[*at] != '>')
        ++*at;
    return str_slice(s, (struct span){start, *at});
}

/* The next attribute of a tag; false at its end. */
static bool attribute_at(struct str s, size_t *at, struct str *name, struct str *value)
{
    while (*at < s.n && (is_blank(s.p[*at]) || s.p[*at] == '/'))
        ++*at;
    if (*at == s.n || s.p[*at] == '>')
        return false;
    size_t start = (*at)++;
    while (*at < s.n && !is_blank(s.p[*at]) && !strchr("=/>", s.p[*at]))
        ++*at;
    *name = str_slice(s, (struct span){start, *at});
    *value = STR_EMPTY;
    size_t equals = skip_blanks(s, *at);
    if (equals < s.n && s.p[equals] == '=') {
        *at = skip_blanks(s, equals + 1);
        *value = value_at(s, at);
    }
    return true;
}

/* The label in the value of `content`: `text/html; charset=...`. */
static struct str label_of_content(struct str s)
{
    for (size_t at = 0; at < s.n; at++) {
        size_t equals = begins(s, at, "charset") ? skip_blanks(s, at + strlen("charset")) : s.n;
        if (equals == s.n || s.p[equals] != '=')
            continue;
        size_t start = skip_blanks(s, equals + 1), end = start;
        if (start < s.n && (s.p[start] == '"' || s.p[start] == '\''))
            return value_at(s, &start);
        while (end < s.n && !is_blank(s.p[end]) && s.p[end] != ';')
            end++;
        return str_slice(s, (struct span){start, end});
    }
    return STR_EMPTY;
}

/* The label of a meta tag whose attributes begin at *at. */
static struct str label_of_meta(struct str s, size_t *at)
{
    struct str name, value, charset = STR_EMPTY, content = STR_EMPTY;
    bool http_equiv = false;
    while (attribute_at(s, at, &name, &value)) {
        if (str_eq_nocase(name, STR("charset")) && charset.n == 0)
            charset = value;
        else if (str_eq_nocase(name, STR("content")) && content.n == 0)
            content = label_of_content(value);
        else if (str_eq_nocase(name, STR("http-equiv")))
            http_equiv = str_eq_nocase(value, STR("content-type"));
    }
    return charset.n ? charset : http_equiv ? content : STR_EMPTY;
}

static struct str label_of_xml(struct str s)
{
    struct str name, value;
    size_t at = strlen("<?xml");
    s.n = after(s, 0, ">");
    while (attribute_at(s, &at, &name, &value))
        if (str_eq_nocase(name, STR("encoding")))
            return value;
    return STR_EMPTY;
}

/* Past the markup at *at, which is a '<'; the label, should it be a meta tag that has one. */
static struct str label_of_markup(struct str s, size_t *at)
{
    struct str name, value;
    if (begins(s, *at, "<!--")) {
        *at = after(s, *at + 2, "-->"); /* `<!-->` is a whole comment */
        return STR_EMPTY;
    }
    if (begins(s, *at, "<meta") && *at + 5 < s.n && (is_blank(s.p[*at + 5]) || s.p[*at + 5] == '/')) {
        *at += 5;
        return label_of_meta(s, at);
    }
    size_t first = *at + 1 + (*at + 1 < s.n && s.p[*at + 1] == '/');
    if (first < s.n && is_ascii_letter(s.p[first])) {
        for (*at = first; *at < s.n && !is_blank(s.p[*at]) && s.p[*at] != '>';)
            ++*at;
        while (attribute_at(s, at, &name, &value))
            ;
        return STR_EMPTY;
    }
    *at = first < s.n && strchr("!/?", s.p[*at + 1]) ? after(s, *at, ">") : *at + 1;
    return STR_EMPTY;
}

struct str sniff_label(struct str raw)
{
    struct str head = {raw.p, raw.n < LABEL_LOOK_MAX ? raw.n : LABEL_LOOK_MAX}, label = STR_EMPTY;
    if (begins(head, 0, "<?xml"))
        label = label_of_xml(head);
    for (size_t at = 0; at < head.n && label.n == 0;) {
        const char *open = memchr(head.p + at, '<', head.n - at);
        if (!open)
            break;
        at = (size_t)(open - head.p);
        label = label_of_markup(head, &at);
    }
    return label;
}
