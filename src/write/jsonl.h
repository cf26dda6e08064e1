/* JSON Lines: a record, or an article's text, one object a line. */
#ifndef CHISO_WRITE_JSONL_H
#define CHISO_WRITE_JSONL_H

#include "base/buf.h"
#include "write/record.h"

/* The document's record and its claims', each with a line feed. */
void jsonl_records(const struct record *r, struct buf *out);
/* Source, title, byline, published and running text as one object. */
void jsonl_text(const struct record *r, struct buf *out);

/* The running text: a block a line, the cells of a table's row on one line with tabs between. */
void running_text(const struct record *r, struct buf *out);

#endif
