/* --only: articles, kinds, rules and fields that alone are of interest. */
#ifndef CHISO_CLI_SELECTION_H
#define CHISO_CLI_SELECTION_H

#include "cli/corpus.h"

struct wanted {
    const char *word;
    bool article; /* it names articles; else a kind, rules or a field */
    bool met;     /* there is such a thing */
};

struct selection {
    struct wanted *wanted;
    size_t n;
    bool articles, claims; /* whether words of either sort were given */
};

/* Reads the words. Free with selection_free. */
void selection_read(struct selection *s, const char *const *word, size_t n, const struct corpus *corpus);
void selection_free(struct selection *s);
bool selection_has_article(const struct selection *s, const struct article *a);
/* Whether the difference is of a kind or rule that is wanted, before or after, or a field that is wanted has changed.
 */
bool selection_has(struct selection *s, const struct chiso_difference *d);
/* A word that names nothing, neither in the corpus nor in the rules nor in the goldens; or NULL. */
const char *selection_unmet(struct selection *s, const struct chiso_rules *rules);

#endif
