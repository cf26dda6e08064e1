/* What an input is, told by its first bytes, and the container that is opened for it. */
#include "read/format.h"

#include <unistd.h>

#include "read/expand.h"

#define TAR_MARK_AT 257

/* What the name says the documents are in, whatever is around them; for when the first bytes are damaged. */
static enum format format_by_name(const char *path)
{
    static const struct {
        const char *suffix;
        enum format format;
    } names[] = {
        {".warc", FORMAT_WARC}, {".wet", FORMAT_WARC}, {".jsonl", FORMAT_JSON_LINES}, {".ndjson", FORMAT_JSON_LINES}};
    struct str name = str_c(path);
    static const char *const packed[] = {".gz", ".zst"};
    for (size_t i = 0; i < sizeof packed / sizeof *packed; i++) {
        if (str_ends(name, str_c(packed[i])))
            name.n -= strlen(packed[i]);
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (str_ends(name, str_c(names[i].suffix)))
            return names[i].format;
    }
    return FORMAT_PLAIN;
}

static bool has_name(struct str line, const char *name)
{
    struct buf quoted = {0};
    buf_printf(&quoted, "\"%s\"", name);
    bool found = memmem(line.p, line.n, quoted.p, quoted.n) != NULL;
    buf_free(&quoted);
    return found;
}

/* It begins as an object does, and has a field that we read: in a line that is damaged, or long, the name may be in
 * another. */
static enum format json_lines_or_not(struct str head, bool full, bool whole, const struct read_options *o)
{
    size_t at = 1;
    while (at < head.n && (head.p[at] == ' ' || head.p[at] == '\t'))
        at++;
    if (at < head.n && head.p[at] != '"')
        return FORMAT_PLAIN;
    if (o->json_named || full || has_name(head, o->json[JSON_HTML]) || has_name(head, o->json[JSON_TEXT]))
        return FORMAT_JSON_LINES;
    return whole || memchr(head.p, '\n', head.n) ? FORMAT_PLAIN : FORMAT_UNSURE;
}

static bool is_tar(struct str head)
{
    return head.n > TAR_MARK_AT + 5 && memcmp(head.p + TAR_MARK_AT, "ustar", 5) == 0;
}

/* Whether more bytes could still make it something: the fewer are asked for, the sooner a pipe is answered. */
static bool unsure(struct str head)
{
    static const struct str marks[] = {{"WARC/", 5}, {"PK\3\4", 4}, {"\x1F\x8B\x08", 3}, {"\x28\xB5\x2F\xFD", 4}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (head.n < marks[i].n && str_starts(marks[i], head))
            return true;
    }
    return head.n <= TAR_MARK_AT + 5;
}

enum format format_of(struct str head, bool whole, const char *path, const struct read_options *options)
{
    bool full = head.n >= FORMAT_LOOK_MAX;
    if (str_starts(head, STR("\xEF\xBB\xBF")) && head.n > 3 && head.p[3] == '{')
        head = str_slice(head, (struct span){3, head.n});
    if (str_starts(head, STR("WARC/1.")))
        return FORMAT_WARC;
    if (gzip_codec.begins(head))
        return FORMAT_GZIP;
    if (zstd_codec.begins(head))
        return FORMAT_ZSTD;
    if (str_starts(head, STR("PK\3\4")) || str_starts(head, STR("PK\5\6")))
        return FORMAT_ZIP;
    if (head.n > 0 && head.p[0] == '{' && format_by_name(path) == FORMAT_PLAIN)
        return json_lines_or_not(head, full, whole, options);
    if (is_tar(head))
        return FORMAT_TAR;
    if (!whole && unsure(head))
        return FORMAT_UNSURE;
    return head.n > 0 ? format_by_name(path) : FORMAT_PLAIN;
}

/* What is in a packed stream. */
static enum format format_within(struct stream *s, const char *path, const struct read_options *options)
{
    enum format format = FORMAT_UNSURE;
    for (size_t want = 512; format == FORMAT_UNSURE; want *= 2) {
        struct str head = stream_peek(s, want);
        format = format_of(head, head.n < want || want >= FORMAT_LOOK_MAX, path, options);
        if (format == FORMAT_UNSURE && head.n < want)
            format = FORMAT_PLAIN;
    }
    return format == FORMAT_PLAIN ? format_by_name(path) : format;
}

static struct container *kind_new(enum format format, bool packed, int fd)
{
    if (format == FORMAT_WARC)
        return warc_new();
    if (format == FORMAT_JSON_LINES)
        return json_lines_new();
    if (format == FORMAT_TAR || (format == FORMAT_ZIP && !packed))
        return archive_new(fd, format);
    return packed_new();
}

static bool can_seek(int fd)
{
    return lseek(fd, 0, SEEK_CUR) >= 0 && lseek(fd, 0, SEEK_SET) == 0;
}

struct container *container_open(int fd, struct str head, enum format format, const char *path,
                                 const struct read_options *options)
{
    const struct codec *codec = format == FORMAT_GZIP ? &gzip_codec : format == FORMAT_ZSTD ? &zstd_codec : NULL;
    bool seeks = format == FORMAT_ZIP && can_seek(fd);
    struct stream *s = seeks ? NULL : stream_fd(fd, head);
    if (codec) {
        s = stream_expand(s, codec, &options->limits);
        format = format_within(s, path, options);
    }
    struct container *c = kind_new(format, codec != NULL, seeks ? fd : -1);
    c->options = options;
    c->stream = s;
    c->path = path;
    return c;
}
