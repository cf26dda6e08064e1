/* Whether the examples and a corpus notice a small change to the rules. */
#ifndef CHISO_LINT_MUTATE_H
#define CHISO_LINT_MUTATE_H

#include "lint/pool.h"
#include "rules/mutant.h"

enum mutant_fate {
    MUTANT_NOTICED,
    MUTANT_SURVIVES,
    MUTANT_UNSOUND /* no rule set comes of it: not counted */
};

struct mutant_trial {
    enum mutant_fate fate;
    size_t noticed_by; /* a text of the pool */
    size_t differs;    /* texts in which something else is matched, as far as was looked */
};

/* Makes the change, looks, and takes it back. The pool is settled and of this set and grammar. */
struct mutant_trial mutant_try(struct mutants *m, size_t i, struct grammar *g, struct pool *pool);

#endif
