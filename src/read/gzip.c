/* gzip by zlib, which checks each member's length and checksum. */
#include <stdlib.h>
#include <zlib.h>

#include "read/expand.h"

/* 15 bits of window, and gzip's head and tail. */
#define GZIP_BITS (15 + 16)
#define ZLIB_BITS 15
#define RAW_BITS  (-15)

static bool begins(struct str s)
{
    return s.n >= 4 && memcmp(s.p, "\x1F\x8B\x08", 3) == 0 && (unsigned char)s.p[3] < 0x20;
}

static z_stream *inflate_new(int bits)
{
    z_stream *z = xmalloc(sizeof *z);
    *z = (z_stream){.next_in = NULL};
    if (inflateInit2(z, bits) != Z_OK)
        out_of_memory();
    return z;
}

static void inflate_free(void *state)
{
    inflateEnd(state);
    free(state);
}

static void *gzip_new(void)
{
    return inflate_new(GZIP_BITS);
}

static void gzip_reset(void *state)
{
    inflateReset(state);
}

static enum step gzip_step(void *state, struct str *in, struct buf *out, const char **error)
{
    z_stream *z = state;
    size_t room = out->cap - out->n < UINT32_MAX ? out->cap - out->n : UINT32_MAX;
    size_t given = in->n < UINT32_MAX ? in->n : UINT32_MAX;
    z->next_in = (z_const Bytef *)in->p;
    z->avail_in = (uInt)given;
    z->next_out = (Bytef *)out->p + out->n;
    z->avail_out = (uInt)room;
    int rc = inflate(z, Z_NO_FLUSH);
    in->p += given - z->avail_in;
    in->n -= given - z->avail_in;
    out->n += room - z->avail_out;
    if (rc == Z_STREAM_END)
        return STEP_END;
    *error = rc == Z_OK || rc == Z_BUF_ERROR ? NULL : z->msg ? z->msg : "it cannot be expanded";
    return *error ? STEP_BAD : STEP_ON;
}

const struct codec gzip_codec = {4, begins, gzip_new, gzip_reset, gzip_step, NULL, inflate_free};

/* ---- A body ------------------------------------------------------------------------------------------------------ */

static enum problem_code inflate_body(z_stream *z, struct str body, const struct limits *limits, struct buf *out)
{
    const char *error;
    enum step step = STEP_ON;
    struct str in = body;
    size_t before;
    do {
        buf_reserve(out, STEP_BYTES);
        before = out->n + in.n;
        step = gzip_step(z, &in, out, &error);
        if (limits_ratio_exceeded(limits, body.n, out->n))
            return PROBLEM_RATIO;
        if (out->n > limits->document)
            return PROBLEM_TOO_BIG;
    } while (step == STEP_ON && (in.n > 0 || out->n + in.n != before));
    return step == STEP_END ? PROBLEM_N : step == STEP_BAD ? PROBLEM_DAMAGED : PROBLEM_TRUNCATED;
}

/* `deflate` should be zlib's form, but some servers send the naked one. */
enum problem_code expand_body(struct str body, const struct limits *limits, struct buf *out)
{
    const unsigned char *b = (const unsigned char *)body.p;
    bool zlib = body.n >= 2 && (b[0] & 0xF) == 8 && (b[0] * 256 + b[1]) % 31 == 0;
    z_stream *z = inflate_new(begins(body) ? GZIP_BITS : zlib ? ZLIB_BITS : RAW_BITS);
    enum problem_code code = inflate_body(z, body, limits, out);
    inflate_free(z);
    return code;
}
