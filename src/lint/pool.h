/* The texts that a rule set is tried on: its own examples and the articles of a corpus, with what the rules find in
 * them as they are. So that it is soon told whether a changed rule makes any difference: most sentences have no word
 * that it begins with, and in most of the others it matches the same. */
#ifndef CHISO_LINT_POOL_H
#define CHISO_LINT_POOL_H

#include "grammar/grammar.h"
#include "page/page.h"
#include "text/text.h"

/* A set of rules: bits by rule->index. */
typedef uint64_t rule_bits;

struct pool;
struct pool *pool_new(const struct grammar *g);
void pool_free(struct pool *p);
/* Both must outlive the pool. */
void pool_add(struct pool *p, const struct text *text, const struct page *page);
/* Notes what is found in all texts with the rules as they are now. To be called once, when all are added. */
void pool_settle(struct pool *p);

/* Texts: the examples in the order of the set, then the articles in the order in which they were added. */
size_t pool_count(const struct pool *p);
/* The example, or NULL for an article. */
const struct example *pool_example(const struct pool *p, size_t text);

/* Whether some rule of `touched` matches otherwise in the text than it did. `widened`: they may begin with other words.
 */
bool pool_differs(struct pool *p, size_t text, const rule_bits *touched, bool widened);
/* Whether some rule of `touched` matched in the text. */
bool pool_matched(const struct pool *p, size_t text, const rule_bits *touched);
/* Whether an example does not hold any more, or an article has other claims. */
bool pool_notices(struct pool *p, size_t text);
/* The same when the rules of `muted` are left out: an example also holds when another rule of its kind gives what it
 * wants, and it does not matter which rule gives a claim. */
bool pool_misses(struct pool *p, size_t text, const rule_bits *muted);

static inline void bits_set(rule_bits *bits, size_t i)
{
    bits[i / 64] |= (uint64_t)1 << (i % 64);
}

static inline bool bits_has(const rule_bits *bits, size_t i)
{
    return bits[i / 64] >> (i % 64) & 1;
}

#endif
