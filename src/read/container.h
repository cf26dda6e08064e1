/* Files that hold several documents, or one that is packed: WARC, JSON Lines, tar, zip; gzip and zstd around them.
 * Private to the reader. */
#ifndef CHISO_READ_CONTAINER_H
#define CHISO_READ_CONTAINER_H

#include "read/limits.h"
#include "read/source.h"
#include "read/stream.h"

struct container;

/* What every kind of container gives: the next member into *m. False when there is none. */
struct container_kind {
    bool (*next)(struct container *c, struct member *m);
    void (*free)(struct container *c);
};

struct container {
    const struct container_kind *kind;
    const struct read_options *options;
    struct stream *stream; /* NULL where a library reads the file */
    const char *path;      /* as the records name it; borrowed */
    struct buf name;       /* of the member */
    struct arena arena;    /* what the member's record needs; emptied before the next */
    size_t given;          /* members so far */
    size_t in_all;         /* bytes of all members */
    bool ended;
};

/* What documents may stand in. */
enum format {
    FORMAT_PLAIN,
    FORMAT_UNSURE,
    FORMAT_WARC,
    FORMAT_JSON_LINES,
    FORMAT_TAR,
    FORMAT_ZIP,
    FORMAT_GZIP,
    FORMAT_ZSTD
};

/* The next member; what *m has lives until the next call. A member that cannot be read has m->error, and m->problem. */
bool container_next(struct container *c, struct member *m);
void container_free(struct container *c);

/* The kinds. */
struct container *warc_new(void);
struct container *json_lines_new(void);
struct container *archive_new(int fd, enum format format); /* fd: of a zip that can be sought in, or -1 */
struct container *packed_new(void);                        /* one packed file */

/* For the kinds: says that the member cannot be read. */
void member_fail(struct member *m, enum problem_code problem, const char *error);
/* The break of the stream that the container reads as a failed member. */
void member_broken(struct container *c, struct member *m);
/* Names the member that begins where the stream stands. */
void container_name_place(struct container *c);

#endif
