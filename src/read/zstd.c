/* zstd, and the dictionary in a skippable frame that `.warc.zst` begins with. */
#include <stdlib.h>
#include <zstd.h>

#include "read/expand.h"

#define HEAD_N         4
#define DICTIONARY_MAX ((size_t)16 << 20)
/* 2 to this many bytes of memory for one frame; what `zstd -d` allows without being told. */
#define WINDOW_LOG_MAX 27

static bool is_frame(struct str s)
{
    return s.n >= HEAD_N && memcmp(s.p, "\x28\xB5\x2F\xFD", HEAD_N) == 0;
}

static bool is_skippable(struct str s)
{
    return s.n >= HEAD_N && (s.p[0] & 0xF0) == 0x50 && memcmp(s.p + 1, "\x2A\x4D\x18", 3) == 0;
}

static bool begins(struct str s)
{
    return is_frame(s) || is_skippable(s);
}

static void *zstd_new(void)
{
    ZSTD_DCtx *z = ZSTD_createDCtx();
    if (!z)
        out_of_memory();
    ZSTD_DCtx_setParameter(z, ZSTD_d_windowLogMax, WINDOW_LOG_MAX);
    return z;
}

static void zstd_reset(void *state)
{
    ZSTD_DCtx_reset(state, ZSTD_reset_session_only); /* the dictionary stays */
}

static enum step zstd_step(void *state, struct str *in, struct buf *out, const char **error)
{
    ZSTD_inBuffer given = {in->p, in->n, 0};
    ZSTD_outBuffer room = {out->p + out->n, out->cap - out->n, 0};
    size_t rc = ZSTD_decompressStream(state, &room, &given);
    in->p += given.pos;
    in->n -= given.pos;
    out->n += room.pos;
    if (ZSTD_isError(rc)) {
        *error = ZSTD_getErrorName(rc);
        return STEP_BAD;
    }
    return rc == 0 ? STEP_END : STEP_ON;
}

static size_t length_at(struct str s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    return (size_t)p[0] | (size_t)p[1] << 8 | (size_t)p[2] << 16 | (size_t)p[3] << 24;
}

static enum step expand_dictionary(void *state, struct str bytes, struct buf *out)
{
    const char *error;
    enum step step = STEP_ON;
    while (step == STEP_ON && bytes.n > 0 && out->n <= DICTIONARY_MAX) {
        buf_reserve(out, STEP_BYTES);
        step = zstd_step(state, &bytes, out, &error);
    }
    zstd_reset(state);
    return step;
}

/* A dictionary may be compressed itself, without one. */
static bool load_dictionary(void *state, struct str bytes)
{
    struct buf plain = {0};
    bool whole = !is_frame(bytes) || expand_dictionary(state, bytes, &plain) == STEP_END;
    struct str words = is_frame(bytes) ? buf_str(&plain) : bytes;
    bool loaded = whole && !ZSTD_isError(ZSTD_DCtx_loadDictionary(state, words.p, words.n));
    buf_free(&plain);
    return loaded;
}

static bool prepare(void *state, struct stream *under)
{
    struct str head = stream_peek(under, 8);
    if (head.n < 8 || (unsigned char)head.p[0] != 0x5D || !is_skippable(head))
        return true;
    size_t n = length_at((struct str){head.p + 4, 4});
    if (n > DICTIONARY_MAX)
        return false;
    struct str all = stream_peek(under, 8 + n);
    bool loaded = all.n == 8 + n && load_dictionary(state, (struct str){all.p + 8, n});
    stream_take(under, all.n);
    return loaded;
}

static void zstd_free(void *state)
{
    ZSTD_freeDCtx(state);
}

const struct codec zstd_codec = {HEAD_N, begins, zstd_new, zstd_reset, zstd_step, prepare, zstd_free};
