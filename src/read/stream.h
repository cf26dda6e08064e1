/* Bytes that are pulled: a file or a pipe, and what it expands to. A stream has a window of bytes that were read and
 * not yet taken; whoever needs more of them at a time makes it grow by asking. Private to the reader. */
#ifndef CHISO_READ_STREAM_H
#define CHISO_READ_STREAM_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/problem.h"
#include "read/limits.h"

/* Why a stream ends before its end. */
enum stream_break {
    STREAM_WHOLE,
    STREAM_CUT,     /* ends in the middle of a compressed member */
    STREAM_DAMAGED, /* a member does not expand, or its checksum is wrong */
    STREAM_JUNK,    /* behind a whole member there is something else */
    STREAM_RATIO,   /* a member expands too far */
    STREAM_TOTAL,   /* all members together do */
    STREAM_REFUSED  /* the system does not let us read on */
};

/* Where a compressed member begins: in the expanded bytes, and in the file. */
struct stream_part {
    size_t out, in;
};

struct stream;
struct stream_kind {
    /* Adds bytes to the window; false when the stream has ended or is broken. */
    bool (*more)(struct stream *s);
    /* Behind a break, to the next place whose expanded bytes begin with `head`. False when there is none. */
    bool (*resume)(struct stream *s, struct str head);
    void (*free)(struct stream *s);
};

struct stream {
    const struct stream_kind *kind;
    struct buf window;
    size_t at;     /* in the window: the first byte not taken */
    size_t offset; /* of that byte, from the beginning of the (expanded) stream */
    bool ended;
    enum stream_break broken;
    const char *error;        /* static, or of strerror */
    struct stream_part *part; /* sorted; empty where nothing is compressed */
    size_t part_n, part_cap, part_at;
};

/* Reads from fd, behind `head`, which was read from it before. The fd stays the caller's. */
struct stream *stream_fd(int fd, struct str head);
void stream_free(struct stream *s);

/* The bytes at hand: `want` of them, fewer only at the end or before a break. Valid until the next call. */
struct str stream_peek(struct stream *s, size_t want);
/* What is at hand already. */
struct str stream_window(const struct stream *s);
/* The next line with its line feed. Without one: the last line, or the beginning of one longer than max. Empty at the
 * end. Valid until the next call. */
struct str stream_line(struct stream *s, size_t max);
/* Lets go of n bytes that were at hand. */
void stream_take(struct stream *s, size_t n);
/* Goes on behind a break; what is still in the window is lost. */
bool stream_resume(struct stream *s, struct str head);
/* Member that the byte at `offset` is of. */
struct stream_part stream_part_at(const struct stream *s, size_t offset);
/* Appends where the first byte not taken stands: `@123`; in compressed files the offset of the member in the file and,
 * where that is not its beginning, `+` the offset in the member's expanded bytes. */
void stream_print_place(const struct stream *s, struct buf *out);
/* What a break is called in a record. */
enum problem_code stream_problem(const struct stream *s);

/* For kinds of stream: makes room for at least n bytes in the window. */
void stream_room(struct stream *s, size_t n);
bool stream_stop(struct stream *s, enum stream_break why, const char *error); /* false */

#endif
