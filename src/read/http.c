/* An HTTP answer: status line, head, and a body in chunks, compressed, or as it is. Crawlers often keep the body
 * decoded under a head that says otherwise: then the body is believed. */
#include "read/http.h"

#include "read/expand.h"
#include "read/headers.h"

/* More codings one upon the other are nobody's page. */
#define CODINGS_MAX 4

struct answer {
    int status;
    struct str type, transfer, coding;
};

/* `HTTP/1.1 200 OK`: 200; 0 when it is none. */
static int status_of(struct str line)
{
    const char *blank = str_starts(line, STR("HTTP/")) ? memchr(line.p, ' ', line.n) : NULL;
    struct str code = blank ? headers_trim((struct str){blank, line.n - (size_t)(blank - line.p)}) : STR_EMPTY;
    if (code.n < 3 || !is_digit(code.p[0]) || !is_digit(code.p[1]) || !is_digit(code.p[2]))
        return 0;
    return (code.p[0] - '0') * 100 + (code.p[1] - '0') * 10 + (code.p[2] - '0');
}

static void read_head(struct str head, struct answer *a)
{
    struct str line, name, value;
    *a = (struct answer){0};
    if (headers_line(&head, &line))
        a->status = status_of(line);
    while (headers_line(&head, &line)) {
        if (!headers_cut(line, &name, &value))
            continue;
        if (str_eq_nocase(name, STR("content-type")))
            a->type = value;
        else if (str_eq_nocase(name, STR("transfer-encoding")))
            a->transfer = value;
        else if (str_eq_nocase(name, STR("content-encoding")))
            a->coding = value;
    }
}

static int hex_value(char c)
{
    if (is_digit(c))
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The line with a chunk's length; false when it is none. Lengths beyond the body are all the same. */
static bool chunk_line(struct str *rest, size_t *length)
{
    size_t at = 0, n = 0;
    for (; at < rest->n && hex_value(rest->p[at]) >= 0; at++)
        n = n > rest->n ? n : n * 16 + (size_t)hex_value(rest->p[at]);
    size_t digits = at;
    while (at < rest->n && rest->p[at] != '\n' && at < 1024)
        at++;
    if (digits == 0 || at == rest->n || rest->p[at] != '\n')
        return false;
    char after = rest->p[digits];
    if (after != '\r' && after != '\n' && after != ';' && after != ' ')
        return false;
    *rest = (struct str){rest->p + at + 1, rest->n - at - 1};
    *length = n;
    return true;
}

static bool chunk_end(struct str *rest)
{
    size_t n = str_starts(*rest, STR("\r\n")) ? 2 : str_starts(*rest, STR("\n")) ? 1 : 0;
    *rest = (struct str){rest->p + n, rest->n - n};
    return n > 0;
}

static bool fail(struct http *h, enum problem_code problem, const char *error)
{
    h->problem = problem;
    h->error = error;
    return false;
}

/* Joins the chunks of h->body. */
static bool join_chunks(struct http *h, struct buf *out)
{
    struct str rest = h->body;
    size_t n;
    if (!chunk_line(&rest, &n))
        return true; /* kept without them */
    out->n = 0;
    while (n > 0) {
        if (n > rest.n)
            return fail(h, PROBLEM_TRUNCATED, "the page ends in the middle of a chunk");
        buf_add(out, rest.p, n);
        rest = (struct str){rest.p + n, rest.n - n};
        if (!chunk_end(&rest) || !chunk_line(&rest, &n))
            return fail(h, rest.n > 0 ? PROBLEM_DAMAGED : PROBLEM_TRUNCATED, "the chunks of the page are damaged");
    }
    h->body = buf_str(out);
    return true;
}

static bool looks_compressed(struct str body, bool deflate)
{
    return deflate ? body.n > 0 && !memchr("<\r\n\t \xEF", body.p[0], 6) : gzip_codec.begins(body);
}

static bool expand_whole(struct http *h, bool deflate, const struct limits *limits, struct buf *out)
{
    if (!looks_compressed(h->body, deflate))
        return true;
    out->n = 0;
    enum problem_code problem = expand_body(h->body, limits, out);
    if (problem == PROBLEM_RATIO || problem == PROBLEM_TOO_BIG)
        return fail(h, problem, "the page expands beyond the limits of --max-document and --max-ratio");
    if (problem != PROBLEM_N)
        return fail(h, problem, "the compressed page is damaged or cut");
    h->body = buf_str(out);
    return true;
}

/* Codings in the order in which they were put on; returns their number. */
static size_t split_codings(struct str s, struct str out[CODINGS_MAX])
{
    size_t n = 0;
    for (size_t at = 0, end; at < s.n && n < CODINGS_MAX; at = end + 1) {
        const char *comma = memchr(s.p + at, ',', s.n - at);
        end = comma ? (size_t)(comma - s.p) : s.n;
        struct str word = headers_trim((struct str){s.p + at, end - at});
        if (word.n > 0 && !str_eq_nocase(word, STR("identity")))
            out[n++] = word;
    }
    return n;
}

/* Takes off what was put on, the last first; the buffers take turns. */
static bool take_off(struct http *h, struct str codings, const struct limits *limits, struct buf buffer[2])
{
    struct str coding[CODINGS_MAX];
    for (size_t i = split_codings(codings, coding); i-- > 0;) {
        struct buf *out = &buffer[h->body.p == buffer[0].p && h->body.n > 0];
        bool gzip = str_eq_nocase(coding[i], STR("gzip")) || str_eq_nocase(coding[i], STR("x-gzip"));
        bool deflate = str_eq_nocase(coding[i], STR("deflate"));
        bool chunked = str_eq_nocase(coding[i], STR("chunked"));
        if (gzip || deflate ? !expand_whole(h, deflate, limits, out) : chunked && !join_chunks(h, out))
            return false;
        if (!gzip && !deflate && !chunked && h->body.n > 0 && !memchr("<\r\n\t \xEF", h->body.p[0], 6))
            return fail(h, PROBLEM_UNREADABLE, "the page is compressed in a way that chiso does not know");
    }
    return true;
}

void http_read(struct str answer, const struct limits *limits, struct buf buffer[2], struct http *out)
{
    struct answer a;
    size_t head = headers_end(answer);
    *out = (struct http){.passed = false};
    read_head((struct str){answer.p, head}, &a);
    if (a.status == 0) {
        fail(out, PROBLEM_DAMAGED, "this is no answer of an HTTP server");
        return;
    }
    out->passed = a.status != 200 || !headers_readable(headers_mime(a.type));
    if (out->passed)
        return;
    out->charset = headers_charset(a.type);
    out->body = (struct str){answer.p + head, answer.n - head};
    if (!take_off(out, a.transfer, limits, buffer) || !take_off(out, a.coding, limits, buffer))
        out->body = STR_EMPTY;
    else if (out->body.n > limits->document)
        fail(out, PROBLEM_TOO_BIG, "the page is longer than the limit of --max-document");
}
