/* Records of JSON Lines read back into the structs that they were written from. The tables of write/fields.h tell what
 * there is to read; fields that they do not have are passed over. */
#ifndef CHISO_COMPARE_RECORDS_H
#define CHISO_COMPARE_RECORDS_H

#include "base/buf.h"
#include "compare/bundles.h"
#include "write/record.h"

enum record_type { RECORD_BROKEN, RECORD_DOCUMENT, RECORD_CLAIM, RECORD_OTHER };

/* What a line is; where it is broken, *why says how. */
enum record_type records_type(struct str line, const char **why);

/* Reads a document and its claims, in order of their place. What it has lives in the arena. False when a line is
 * broken: then *line is its number and *why says how. */
bool records_read(const struct bundle *bundle, struct arena *arena, struct record *out, size_t *line, const char **why);

/* A string field of the document's own record, the first of a bundle's lines; into `out`, which is empty without it. */
void records_field(struct str lines, const char *name, struct buf *out);

#endif
