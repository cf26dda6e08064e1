/* gzip and zstd: members one after the other, each expanded by a codec. Private to the reader. */
#ifndef CHISO_READ_EXPAND_H
#define CHISO_READ_EXPAND_H

#include "read/stream.h"

enum step { STEP_ON, STEP_END, STEP_BAD };

/* What expands one member after the other. */
struct codec {
    size_t head_n;                    /* bytes that tell a member */
    bool (*begins)(struct str bytes); /* whether a member begins there */
    void *(*new)(void);
    void (*reset)(void *state); /* before each member */
    /* Expands some of *in, and moves it forward, behind out->n, where there is room for STEP_BYTES; at STEP_BAD
     * *error says why. */
    enum step (*step)(void *state, struct str *in, struct buf *out, const char **error);
    /* Takes what stands before the first member (a dictionary); false when it is damaged. May be NULL. */
    bool (*prepare)(void *state, struct stream *under);
    void (*free)(void *state);
};
#define STEP_BYTES ((size_t)64 << 10)

extern const struct codec gzip_codec, zstd_codec;

/* Expands `under`, which becomes its own. */
struct stream *stream_expand(struct stream *under, const struct codec *codec, const struct limits *limits);

/* A whole gzip, zlib or raw deflate body, appended to out, within the limits; PROBLEM_N: it went well. */
enum problem_code expand_body(struct str body, const struct limits *limits, struct buf *out);

#endif
