/* Inputs: files, folders, standard input, lists of names. The only stage that touches the file system. */
#ifndef CHISO_READ_SOURCE_H
#define CHISO_READ_SOURCE_H

#include "base/arena.h"
#include "base/problem.h"

/* A document longer than this is cut there and is `partial` (too-big). */
#define SOURCE_BYTES_MAX ((size_t)64 << 20)
/* Hex digits of a document's id: the first 96 bits of SHA-256 over its bytes. */
#define SOURCE_ID_MAX 25

/* One document's raw bytes. */
struct source {
    struct str name;  /* as the record's `source` says it: path as given or found, `-` for standard input */
    struct str bytes; /* as read, before any decoding */
    char id[SOURCE_ID_MAX];
};

/* Fills `id` from `bytes`. */
void source_identify(struct source *s);

/* Walks inputs in the order given; a folder is walked recursively, its names sorted by bytes; what is no
 * regular file inside a folder, and hidden names, are passed over. */
struct reader;
struct reader *reader_new(void);
/* A path, or "-" for standard input. The string is copied. */
void reader_add(struct reader *r, struct str path);
/* Each line of the file (or "-") is a path; of a file with NULs, what stands between them. False with
 * *error (arena of the reader) when it cannot be read. */
bool reader_add_list(struct reader *r, struct str path, struct str *error);
/* The next document into *out: true until there is none. bytes and name live until the next call. When the input
 * cannot be read, `bytes` is empty and *error says why (otherwise it is empty). `problems` gets TOO_BIG when cut. */
bool reader_next(struct reader *r, struct source *out, struct problems *problems, struct str *error);
void reader_free(struct reader *r);

#endif
