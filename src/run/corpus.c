#include "run/corpus.h"

#include <stdlib.h>

static void keep(struct corpus *c, struct chiso_document *doc)
{
    GROW(c->article, c->cap, c->n + 1);
    c->article[c->n++] = doc;
    if (doc->stages && run_seeks_claims(doc->stages))
        pool_add(c->pool, &doc->stages->text, &doc->stages->page);
}

void corpus_read(struct corpus *c, const struct chiso_rules *rules, struct chiso_inputs *inputs)
{
    struct chiso_worker *worker = chiso_worker_new(rules);
    struct chiso_document *doc;
    chiso_worker_explain(worker, true); /* so that documents keep what they are made of */
    while ((doc = chiso_inputs_next(inputs, worker)))
        keep(c, doc);
    chiso_worker_free(worker);
}

void corpus_free(struct corpus *c)
{
    pool_free(c->pool);
    for (size_t i = 0; i < c->n; i++)
        chiso_document_free(c->article[i]);
    free(c->article);
    *c = (struct corpus){0};
}
