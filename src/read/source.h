/* Inputs: files, folders, standard input, lists of names, and the documents of containers. The only stage that touches
 * the file system. */
#ifndef CHISO_READ_SOURCE_H
#define CHISO_READ_SOURCE_H

#include "base/arena.h"
#include "base/problem.h"
#include "read/limits.h"

/* Hex digits of a document's id: the first 96 bits of SHA-256 over its bytes. */
#define SOURCE_ID_MAX 25

/* What stands beside a document's bytes, in the container that holds them. All may be empty. */
struct beside {
    struct str input;     /* the id that the input gave the document */
    struct str url;       /* that it was fetched from */
    struct str published; /* as the input says it */
    struct str charset;   /* label of the protocol that delivered it */
};

/* One document's raw bytes. */
struct source {
    struct str name;  /* as the record's `source` says it: path as given or found, `-` for standard input */
    struct str bytes; /* as read, before any decoding; of a container's member: its own bytes, unpacked */
    struct beside beside;
    char id[SOURCE_ID_MAX];
};

/* A document of a container on its way: when it cannot be read, `error` says why. */
struct member {
    struct source source;
    enum problem_code problem;
    const char *error; /* borrowed from the container */
    bool cut;          /* the crawler cut it */
};

/* Fills `id` from `bytes`. */
void source_identify(struct source *s);

/* Walks inputs in the order given; a folder is walked recursively, its names sorted by bytes; what is no
 * regular file inside a folder, and hidden names, are passed over. A container gives its documents one by one. */
struct reader;
struct reader *reader_new(void);
/* Limits and names of fields, to be changed before the first document. */
struct read_options *reader_options(struct reader *r);
/* A path, or "-" for standard input. The string is copied. */
void reader_add(struct reader *r, struct str path);
/* Each line of the file (or "-") is a path; of a file with NULs, what stands between them. False with
 * *error (arena of the reader) when it cannot be read. */
bool reader_add_list(struct reader *r, struct str path, struct str *error);
/* The next document into *out: true until there is none. What it has lives until the next call. When the input
 * cannot be read, `bytes` is empty and *error says why (otherwise it is empty). `problems` gets TOO_BIG when cut. */
bool reader_next(struct reader *r, struct source *out, struct problems *problems, struct str *error);
void reader_free(struct reader *r);

#endif
