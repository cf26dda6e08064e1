/* WARC 1.0 and 1.1, and WET, which is the same with records of text. A record states its length; it is believed only
 * when another record, or the end, stands behind it. Otherwise the record is lost, and the next head is looked for
 * from the lost one's own head on, so that no length can lead past a whole record. */
#include <stdlib.h>

#include "read/container.h"
#include "read/headers.h"
#include "read/http.h"

#define HEAD_MAX ((size_t)64 << 10)
/* Enough to know a record's head when it stands there. */
#define MARK_MAX ((size_t)64)

struct warc {
    struct container container;
    struct buf buffer[2]; /* of the HTTP answer */
    size_t held;          /* bytes of the record given last */
};

struct head {
    struct str type, mime, charset, uri;
    size_t n, length;
    unsigned seen; /* of enum once */
    bool cut, broken;
};

static bool read_length(struct str s, size_t *out)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9' || n > SIZE_MAX / 100)
            return false;
        n = n * 10 + (size_t)(s.p[i] - '0');
    }
    *out = n;
    return s.n > 0;
}

static struct str without_brackets(struct str s)
{
    bool both = s.n >= 2 && s.p[0] == '<' && s.p[s.n - 1] == '>';
    return both ? (struct str){s.p + 1, s.n - 2} : s;
}

/* Fields that a head has once. Where one comes again, the record was cut in its head and another follows. */
enum once { ONCE_TYPE = 1, ONCE_LENGTH = 2, ONCE_ID = 4, ONCE_DATE = 8 };

static unsigned once_of(struct str name)
{
    static const struct {
        const char *name;
        enum once once;
    } fields[] = {{"warc-type", ONCE_TYPE},
                  {"content-length", ONCE_LENGTH},
                  {"warc-record-id", ONCE_ID},
                  {"warc-date", ONCE_DATE}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (str_eq_nocase(name, str_c(fields[i].name)))
            return fields[i].once;
    }
    return 0;
}

static void take_field(struct head *h, struct str name, struct str value)
{
    unsigned once = once_of(name);
    h->broken |= (h->seen & once) != 0;
    h->seen |= once;
    if (once == ONCE_TYPE)
        h->type = value;
    else if (once == ONCE_LENGTH)
        h->broken |= !read_length(value, &h->length);
    else if (str_eq_nocase(name, STR("content-type"))) {
        h->mime = headers_mime(value);
        h->charset = headers_charset(value);
    } else if (str_eq_nocase(name, STR("warc-target-uri")))
        h->uri = without_brackets(value);
    else if (str_eq_nocase(name, STR("warc-truncated")))
        h->cut = true;
}

/* The head at the beginning of `bytes`; false when there is none that can be believed. */
static bool read_head(struct str bytes, struct head *h)
{
    struct str line, name, value, rest = {bytes.p, headers_end(bytes)};
    *h = (struct head){.n = rest.n};
    if (!str_starts(rest, STR("WARC/1.")) || memchr(rest.p, '\0', rest.n) || !headers_line(&rest, &line))
        return false;
    while (headers_line(&rest, &line)) {
        if (line.p[0] == ' ' || line.p[0] == '\t')
            continue;
        if (!headers_cut(line, &name, &value))
            return false;
        take_field(h, name, value);
    }
    return h->type.n > 0 && (h->seen & ONCE_LENGTH) && !h->broken;
}

/* Whether a record begins there: its first line, and a field. */
static bool begins_record(struct str s)
{
    struct str first, second, name, value;
    s.n = s.n < MARK_MAX ? s.n : MARK_MAX;
    if (!str_starts(s, STR("WARC/1.")) || !headers_line(&s, &first) || first.n > 9 || !headers_line(&s, &second))
        return false;
    return headers_cut(second, &name, &value) && name.n > 3 && !memchr(name.p, ' ', name.n);
}

/* Where the next record begins in `bytes`; their length when none does. */
static size_t find_record(struct str bytes)
{
    for (size_t at = 0; at < bytes.n;) {
        const char *p = memmem(bytes.p + at, bytes.n - at, "WARC/1.", 7);
        if (!p)
            break;
        at = (size_t)(p - bytes.p);
        if (begins_record((struct str){p, bytes.n - at}))
            return at;
        at++;
    }
    return bytes.n;
}

/* Goes to the next record behind the first `from` bytes of this one, which is lost. */
static void resync(struct container *c, struct member *m, size_t from)
{
    struct stream *s = c->stream;
    size_t own = stream_part_at(s, s->offset).in, keep;
    struct str bytes = stream_window(s);
    stream_take(s, from < bytes.n ? from : bytes.n);
    do {
        bytes = stream_window(s);
        size_t at = find_record(bytes);
        if (at < bytes.n) {
            stream_take(s, at);
            return;
        }
        keep = bytes.n < MARK_MAX ? bytes.n : MARK_MAX;
        stream_take(s, bytes.n - keep);
    } while (stream_peek(s, keep + 1).n > keep);
    stream_take(s, keep);
    /* A break in this record's own member is the same damage; one in the next is told when its turn comes. */
    if (s->broken && stream_part_at(s, s->offset).in == own) {
        member_broken(c, m);
        stream_resume(s, STR("WARC/1."));
    }
}

enum ending { ENDING_WHOLE, ENDING_CUT, ENDING_WRONG };

/* Whether a record begins in this one, at the beginning of a compressed member: its length leads past others. */
static bool holds_record(const struct stream *s, struct str bytes, size_t all)
{
    for (size_t i = s->part_at; i < s->part_n; i++) {
        size_t at = s->part[i].out > s->offset ? s->part[i].out - s->offset : 0;
        if (at > 0 && at < all && begins_record((struct str){bytes.p + at, bytes.n - at}))
            return true;
    }
    return false;
}

/* What stands behind a record: two line ends, or the end of all. Behind line ends as they should be may stand what it
 * will: that is the next record's damage. */
static enum ending ending_of(const struct stream *s, struct str tail, size_t own)
{
    static const char lines[] = "\r\n\r\n";
    bool full = str_starts(tail, STR(lines)), bare = !full && str_starts(tail, STR("\n\n"));
    struct str behind = bare ? str_slice(tail, (struct span){2, tail.n}) : STR_EMPTY;
    bool own_damage = s->broken && s->broken != STREAM_CUT && stream_part_at(s, SIZE_MAX).in == own;
    if (own_damage)
        return ENDING_WRONG;
    if (full || (bare && (behind.n == 0 || str_starts(behind, STR("WA")))))
        return ENDING_WHOLE;
    if (tail.n > 3 || memcmp(lines, tail.p ? tail.p : "", tail.n) != 0)
        return ENDING_WRONG;
    return s->broken ? ENDING_WHOLE : ENDING_CUT;
}

static bool is_page(const struct head *h)
{
    if (str_eq_nocase(h->type, STR("response")))
        return str_eq_nocase(h->mime, STR("application/http"));
    return (str_eq_nocase(h->type, STR("resource")) || str_eq_nocase(h->type, STR("conversion"))) &&
           headers_readable(h->mime);
}

static void read_answer(struct warc *w, struct str content, struct member *m, bool *passed)
{
    struct http http;
    http_read(content, &w->container.options->limits, w->buffer, &http);
    m->source.bytes = http.body;
    m->source.beside.charset = http.charset;
    *passed = http.passed;
    if (http.error)
        member_fail(m, http.problem, http.error);
}

/* The document of a whole record into *m. False when it holds none. */
static bool read_content(struct warc *w, struct str record, struct member *m)
{
    struct head h;
    bool passed = false;
    read_head(record, &h);
    if (!is_page(&h))
        return false;
    m->cut |= h.cut;
    m->source.beside.url = h.uri;
    m->source.beside.charset = h.charset;
    m->source.bytes = (struct str){record.p + h.n, h.length};
    if (str_eq_nocase(h.type, STR("response")))
        read_answer(w, m->source.bytes, m, &passed);
    return !passed;
}

/* A record longer than any document: passed over, and told of when it could have been one. */
static bool skip_record(struct container *c, const struct head *h, struct member *m)
{
    size_t end = c->stream->offset + h->n + h->length;
    bool page = is_page(h);
    member_fail(m, PROBLEM_TOO_BIG, "the record is longer than the limit of --max-document");
    resync(c, m, h->n);
    bool there = c->stream->offset >= end && c->stream->offset - end <= 4;
    if (!there && m->problem == PROBLEM_TOO_BIG)
        member_fail(m, PROBLEM_DAMAGED, "the record's length is wrong");
    return !there || page;
}

static bool lose(struct container *c, struct member *m, size_t from, const char *why)
{
    member_fail(m, PROBLEM_DAMAGED, why);
    resync(c, m, from);
    return true;
}

static bool lose_wrong(struct container *c, struct member *m, const struct head *h, bool there)
{
    size_t end = c->stream->offset + h->n + h->length;
    lose(c, m, h->n, "the record's length is wrong");
    if (!there && m->problem == PROBLEM_DAMAGED && c->stream->offset < end && stream_peek(c->stream, 1).n == 0)
        member_fail(m, PROBLEM_TRUNCATED, "the record ends before its end");
    return true;
}

/* The record that begins where the stream stands. False when it holds no document. */
static bool read_record(struct warc *w, struct member *m)
{
    struct container *c = &w->container;
    struct stream *s = c->stream;
    struct head h;
    size_t own = stream_part_at(s, s->offset).in, want = 4096;
    struct str bytes = stream_peek(s, want);
    while (headers_end(bytes) == 0 && bytes.n == want && want < HEAD_MAX)
        bytes = stream_peek(s, want *= 2);
    if (!read_head(bytes, &h))
        return lose(c, m, 1, "the head of a WARC record should stand here");
    if (h.length > c->options->limits.document + HEAD_MAX)
        return skip_record(c, &h, m);
    size_t all = h.n + h.length;
    bytes = stream_peek(s, all + 4 + 5);
    if (bytes.n < all || holds_record(s, bytes, all))
        return lose_wrong(c, m, &h, false);
    enum ending ending = ending_of(s, (struct str){bytes.p + all, bytes.n - all}, own);
    if (ending == ENDING_WRONG)
        return lose_wrong(c, m, &h, true);
    m->cut = ending == ENDING_CUT;
    w->held = all;
    return read_content(w, (struct str){bytes.p, all}, m);
}

static void skip_line_ends(struct stream *s)
{
    struct str next;
    while ((next = stream_peek(s, 1)).n == 1 && (next.p[0] == '\r' || next.p[0] == '\n'))
        stream_take(s, 1);
}

static bool warc_next(struct container *c, struct member *m)
{
    struct warc *w = (struct warc *)c;
    do {
        *m = (struct member){0};
        stream_take(c->stream, w->held);
        w->held = 0;
        skip_line_ends(c->stream);
        container_name_place(c);
        if (stream_peek(c->stream, 1).n == 0) {
            if (!c->stream->broken)
                return false;
            member_broken(c, m);
            stream_resume(c->stream, STR("WARC/1."));
            return true;
        }
    } while (!read_record(w, m));
    return true;
}

static void warc_free(struct container *c)
{
    struct warc *w = (struct warc *)c;
    buf_free(&w->buffer[0]);
    buf_free(&w->buffer[1]);
    free(w);
}

static const struct container_kind warc_kind = {warc_next, warc_free};

struct container *warc_new(void)
{
    struct warc *w = xmalloc(sizeof *w);
    *w = (struct warc){.container = {.kind = &warc_kind}};
    return &w->container;
}
