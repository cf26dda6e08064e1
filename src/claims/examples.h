/* A rule's own examples, run as one-sentence articles. */
#ifndef CHISO_CLAIMS_EXAMPLES_H
#define CHISO_CLAIMS_EXAMPLES_H

#include "grammar/select.h"
#include "text/text.h"

/* Runs every example of every rule; each that does not hold is a diagnostic with what came out instead. */
void examples_check(const struct grammar *g, struct diags *diags);

/* Where some bytes of the example's line stand; of others, the line. */
struct diag_place example_place(const struct example *e, struct str at);

/* Examples one by one. */
struct bench;
struct bench *bench_new(const struct grammar *g);
void bench_free(struct bench *b);
struct matcher *bench_matcher(struct bench *b);
/* An example as an article of one sentence (and perhaps a headline); borrowed until the next call. */
const struct text *bench_text(struct bench *b, const struct example *e);
/* What does not hold of one goes to diags. */
void bench_check(struct bench *b, const struct example *e, struct diags *diags);
/* All matches in an example's sentence, and what becomes of them; borrowed until the next call. */
const struct verdict *bench_matches(struct bench *b, const struct example *e, const struct matches **out);

#endif
