/* Articles, and for each of them the golden: the records that are known to be right, or at least known. */
#ifndef CHISO_CLI_CORPUS_H
#define CHISO_CLI_CORPUS_H

#include "chiso.h"

struct article {
    char *path;   /* `corpus/text/x.txt` */
    char *golden; /* `golden/text/x.jsonl` */
    char *name;   /* `text/x` */
};

/* In the order of their names' bytes. Both lists are malloc'ed. */
struct corpus {
    struct article *article;
    size_t article_n;
    char **orphan; /* goldens that no article has */
    size_t orphan_n;
};

/* Walks both folders. Returns an exit code; what is wrong has been told then. Close it in any case. */
int corpus_open(struct corpus *c, const char *articles, const char *goldens);
void corpus_close(struct corpus *c);

/* Bytes with a NUL behind them; malloc'ed. */
struct content {
    char *p;
    size_t n;
};

static inline struct chiso_str content_str(const struct content *c)
{
    return (struct chiso_str){c->p, c->n};
}

/* All of a file; p is NULL where there is no such file. Returns an exit code; what is wrong has been told. */
int content_read(const char *path, struct content *out);
/* Line and column of a byte of an article in UTF-8, as editors count. False where it has no such byte. */
bool article_place(const struct article *a, size_t byte, size_t *line, size_t *column);
/* What the worker's rules make of it. `told`: whether what is wrong with the article is told on standard error. */
struct content article_extract(const struct article *a, struct chiso_worker *worker, bool told);

/* Whether the records differ as claims. */
bool records_differ(const struct content *golden, const struct content *made);

#endif
