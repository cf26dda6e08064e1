#include "compare/bundles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "compare/records.h"
#include "read/expand.h"
#include "read/stream.h"

/* All lines of a document. Of what the program writes none comes near it. */
#define BUNDLE_MAX ((size_t)512 << 20)

struct bundles {
    const char *name; /* borrowed; NULL: bytes in memory */
    int fd;           /* -1: nothing to close */
    struct stream *stream;
    struct buf lines;   /* of the document at hand */
    size_t line;        /* number of the next one */
    struct buf error;   /* with a NUL; empty: nothing is wrong */
    const char *refuse; /* why it could not be opened */
};

/* ---- Bytes in memory --------------------------------------------------------------------------------------------- */

static bool no_more(struct stream *s)
{
    s->ended = true;
    return false;
}

static void memory_free(struct stream *s)
{
    free(s);
}

static const struct stream_kind memory_kind = {no_more, NULL, memory_free};

static struct stream *stream_memory(struct str bytes)
{
    struct stream *s = xmalloc(sizeof *s);
    *s = (struct stream){.kind = &memory_kind};
    buf_add_str(&s->window, bytes);
    return s;
}

/* ---- Opening ----------------------------------------------------------------------------------------------------- */

static struct bundles *bundles_new(const char *name, int fd, struct stream *stream)
{
    struct bundles *b = xmalloc(sizeof *b);
    *b = (struct bundles){.name = name, .fd = fd, .stream = stream, .line = 1};
    return b;
}

struct bundles *bundles_of(struct str bytes)
{
    return bundles_new(NULL, -1, stream_memory(bytes));
}

/* Its bytes, unpacked. What somebody names here he has made himself: it may expand as far as it will. */
static struct stream *unpacked(struct stream *s)
{
    static const struct limits no_limits = {SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX};
    static const struct codec *const codecs[] = {&gzip_codec, &zstd_codec};
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++) {
        if (codecs[i]->begins(stream_peek(s, codecs[i]->head_n)))
            return stream_expand(s, codecs[i], &no_limits);
    }
    return s;
}

struct bundles *bundles_open(const char *path)
{
    bool standard = strcmp(path, "-") == 0;
    int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        struct bundles *b = bundles_new(path, -1, stream_memory(STR_EMPTY));
        b->refuse = strerror(errno);
        return b;
    }
    return bundles_new(standard ? "standard input" : path, standard ? -1 : fd, unpacked(stream_fd(fd, STR_EMPTY)));
}

void bundles_free(struct bundles *b)
{
    if (!b)
        return;
    stream_free(b->stream);
    if (b->fd >= 0)
        close(b->fd);
    buf_free(&b->lines);
    buf_free(&b->error);
    free(b);
}

/* ---- Lines ------------------------------------------------------------------------------------------------------- */

bool bundles_fail(struct bundles *b, size_t line, const char *what)
{
    b->error.n = 0;
    if (b->name)
        buf_printf(&b->error, line > 0 ? "%s:" : "%s: ", b->name);
    if (line > 0)
        buf_printf(&b->error, b->name ? "%zu: " : "line %zu: ", line);
    buf_add_str(&b->error, str_c(what));
    buf_add_c(&b->error, '\0');
    return false;
}

const char *bundles_error(const struct bundles *b)
{
    return b->error.n > 0 ? b->error.p : NULL;
}

/* Why there are no more lines. */
static bool at_end(struct bundles *b)
{
    if (b->refuse)
        return bundles_fail(b, 0, b->refuse);
    if (b->stream->broken)
        return bundles_fail(b, b->line, b->stream->error ? b->stream->error : "the file ends too early");
    return false;
}

/* What begins as our own records do need not be parsed. */
static enum record_type type_of(struct str line, const char **why)
{
    if (str_starts(line, STR("{\"type\":\"claim\",")) && str_ends(line, STR("}\n")))
        return RECORD_CLAIM;
    if (str_starts(line, STR("{\"type\":\"document\",")) && str_ends(line, STR("}\n")))
        return RECORD_DOCUMENT;
    return records_type(line, why);
}

static void take_line(struct bundles *b, struct str line)
{
    buf_add_str(&b->lines, line);
    if (line.p[line.n - 1] != '\n')
        buf_add_c(&b->lines, '\n');
    stream_take(b->stream, line.n);
    b->line++;
}

/* Takes lines up to the next document's. */
static bool take_claims(struct bundles *b, struct bundle *out)
{
    const char *why = NULL;
    for (;;) {
        struct str line = stream_line(b->stream, BUNDLE_MAX);
        if (line.n == 0) {
            at_end(b);
            return !bundles_error(b);
        }
        if (b->lines.n + line.n > BUNDLE_MAX)
            return bundles_fail(b, out->line, "the records of this document are longer than 512 MiB");
        enum record_type type = type_of(line, &why);
        if (type == RECORD_BROKEN)
            return bundles_fail(b, b->line, why);
        if (type == RECORD_DOCUMENT)
            return true;
        out->claims += type == RECORD_CLAIM;
        take_line(b, line);
    }
}

bool bundles_next(struct bundles *b, struct bundle *out)
{
    const char *why = NULL;
    if (bundles_error(b))
        return false;
    struct str line = stream_line(b->stream, BUNDLE_MAX);
    if (line.n == 0)
        return at_end(b);
    enum record_type type = type_of(line, &why);
    if (type == RECORD_BROKEN)
        return bundles_fail(b, b->line, why);
    if (type == RECORD_CLAIM)
        return bundles_fail(b, b->line,
                            "a claim without the record of its document: name a whole output of chiso extract");
    *out = (struct bundle){.line = b->line};
    b->lines.n = 0;
    take_line(b, line);
    if (!take_claims(b, out))
        return false;
    out->lines = buf_str(&b->lines);
    return true;
}
