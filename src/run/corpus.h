/* Articles that are kept, so that rules can be tried on them. */
#ifndef CHISO_RUN_CORPUS_H
#define CHISO_RUN_CORPUS_H

#include "lint/pool.h"
#include "run/run.h"

struct corpus {
    struct pool *pool; /* of the examples and of the articles below */
    struct chiso_document **article;
    size_t n, cap;
};

/* Adds to the pool what of the inputs is sought for claims. */
void corpus_read(struct corpus *c, const struct chiso_rules *rules, struct chiso_inputs *inputs);
void corpus_free(struct corpus *c);

#endif
