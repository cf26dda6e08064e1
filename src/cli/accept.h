/* Goldens that change: what was shown, and nothing else, is written. */
#ifndef CHISO_CLI_ACCEPT_H
#define CHISO_CLI_ACCEPT_H

#include "cli/corpus.h"

/* The new lines of a golden. */
struct acceptance {
    char *path;
    char *lines; /* malloc'ed; NULL: the golden goes */
    size_t n;
};

struct acceptances {
    struct acceptance *item;
    size_t n, cap;
};

/* The path is copied, the lines are taken over. */
void accept_add(struct acceptances *a, const char *path, char *lines, size_t n);
/* Writes them all. Each golden is the old one or the new one at any moment. Returns an exit code; what is wrong has
 * been told then, and goldens not yet written are as they were. */
int accept_write(const struct acceptances *a);
void accept_free(struct acceptances *a);

/* Appends a document's lines as they are when, of its differences, those that are `shown` are taken over. False when
 * they cannot be told apart: the article itself has changed. */
bool accept_merge(const struct chiso_pair *pair, const bool *shown, FILE *out);

#endif
