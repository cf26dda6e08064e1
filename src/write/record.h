/* The record of a document: what the stages found, in the public form (include/chiso.h) that every writer walks. */
#ifndef CHISO_WRITE_RECORD_H
#define CHISO_WRITE_RECORD_H

#include "base/arena.h"
#include "base/problem.h"
#include "chiso.h"
#include "decode/decode.h"
#include "page/page.h"
#include "read/source.h"
#include "text/text.h"
#include "values/claim.h"

/* What one document became, stage by stage. */
struct stages {
    struct source source;
    struct utf8 utf8;
    struct page page;
    struct text text;
    struct claims claims;
    struct trace *trace;      /* of the claims, where somebody asks; or NULL */
    struct problems problems; /* places are bytes of the source */
};

struct record {
    struct chiso_head head;
    struct chiso_str text;
    struct chiso_stated *stated;
    struct chiso_problem *problem;
    struct chiso_block *block;
    size_t block_n;
    struct chiso_dropped *dropped;
    size_t dropped_n;
    struct chiso_claim *claim;
};

/* Makes the record in `arena`. It borrows the normalized text and the rules' ids; all else is its own, so that the
 * stages before the text may be freed. */
void record_make(const struct stages *s, struct arena *arena, struct record *out);
/* The record of an input that could not be read. */
void record_make_failed(const struct stages *s, struct str error, struct arena *arena, struct record *out);

/* Bytes from outside as UTF-8, in `arena`: U+FFFD stands for those that say nothing. */
struct str record_name(struct str bytes, struct arena *arena);

/* Where bytes of the normalized text, or of the decoded text, stand in the source. */
struct span record_place(const struct stages *s, struct span text);

#endif
