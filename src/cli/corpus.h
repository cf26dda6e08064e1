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
struct lines {
    char *p;
    size_t n;
};

/* All of a file. 0, or an errno. */
int lines_read(const char *path, struct lines *out);
/* Line and column of a byte of an article in UTF-8, as editors count. False where it has no such byte. */
bool article_place(const struct article *a, size_t byte, size_t *line, size_t *column);
/* What the worker's rules make of it. `told`: whether what is wrong with the article is told on standard error. */
struct lines article_extract(const struct article *a, struct chiso_worker *worker, bool told);

/* Whether the records differ as claims. */
bool lines_differ(const struct lines *golden, const struct lines *made);

/* Whether these rules make anything of the corpus that differs from a golden: the index of the first article with a
 * difference, from `start` on and then around; article_n when there is none. */
size_t corpus_differs(const struct corpus *c, const struct chiso_rules *rules, size_t start);

#endif
