/* Documents of one version that the other has not shown yet. Their lines lie in an unnamed file; a few bytes for
 * each of them stay in memory. */
#ifndef CHISO_COMPARE_WAITING_H
#define CHISO_COMPARE_WAITING_H

#include "base/buf.h"
#include "compare/bundles.h"

#define WAITING_KEY 16

/* What a document is known by: a digest. */
struct waiting_key {
    unsigned char byte[WAITING_KEY];
};

struct waiting;
struct waiting *waiting_new(void);
void waiting_free(struct waiting *w);
size_t waiting_count(const struct waiting *w);
/* All below: 0, or an errno. */
int waiting_put(struct waiting *w, struct waiting_key key, const struct bundle *bundle);
/* Takes the document with this key that came first; *found says whether there is one. Its lines are put into
 * `lines`. */
int waiting_take(struct waiting *w, struct waiting_key key, struct buf *lines, struct bundle *out, bool *found);
/* Takes the document that came first of all. */
int waiting_take_first(struct waiting *w, struct buf *lines, struct bundle *out, bool *found);

#endif
