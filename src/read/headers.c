#include "read/headers.h"

size_t headers_end(struct str bytes)
{
    for (size_t at = 0; at < bytes.n;) {
        const char *end = memchr(bytes.p + at, '\n', bytes.n - at);
        if (!end)
            return 0;
        size_t n = (size_t)(end - bytes.p) - at;
        if (n == 0 || (n == 1 && bytes.p[at] == '\r'))
            return at + n + 1;
        at += n + 1;
    }
    return 0;
}

bool headers_line(struct str *rest, struct str *line)
{
    if (rest->n == 0)
        return false;
    const char *end = memchr(rest->p, '\n', rest->n);
    size_t n = end ? (size_t)(end - rest->p) : rest->n, next = end ? n + 1 : n;
    *line = (struct str){rest->p, n > 0 && rest->p[n - 1] == '\r' ? n - 1 : n};
    *rest = (struct str){rest->p + next, rest->n - next};
    return line->n > 0;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str headers_trim(struct str s)
{
    while (s.n > 0 && is_blank(s.p[0]))
        s = (struct str){s.p + 1, s.n - 1};
    while (s.n > 0 && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

bool headers_cut(struct str line, struct str *name, struct str *value)
{
    const char *colon = memchr(line.p, ':', line.n);
    if (!colon)
        return false;
    size_t n = (size_t)(colon - line.p);
    *name = headers_trim((struct str){line.p, n});
    *value = headers_trim((struct str){colon + 1, line.n - n - 1});
    return true;
}

/* Up to the next `stop`; *rest is what stands behind it. */
static struct str cut_at(struct str *rest, char stop)
{
    const char *end = rest->n > 0 ? memchr(rest->p, stop, rest->n) : NULL;
    struct str part = {rest->p, end ? (size_t)(end - rest->p) : rest->n};
    size_t next = end ? part.n + 1 : part.n;
    *rest = (struct str){rest->p + next, rest->n - next};
    return headers_trim(part);
}

struct str headers_mime(struct str value)
{
    return cut_at(&value, ';');
}

struct str headers_charset(struct str value)
{
    cut_at(&value, ';');
    while (value.n > 0) {
        struct str set = cut_at(&value, ';'), name = cut_at(&set, '=');
        set = headers_trim(set);
        if (set.n >= 2 && (set.p[0] == '"' || set.p[0] == '\'') && set.p[set.n - 1] == set.p[0])
            set = (struct str){set.p + 1, set.n - 2};
        if (str_eq_nocase(name, STR("charset")))
            return set;
    }
    return STR_EMPTY;
}

bool headers_readable(struct str mime)
{
    static const char *const readable[] = {"", "text/html", "application/xhtml+xml", "text/plain"};
    for (size_t i = 0; i < sizeof readable / sizeof *readable; i++) {
        if (str_eq_nocase(mime, str_c(readable[i])))
            return true;
    }
    return false;
}
