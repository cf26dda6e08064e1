/* Private to lint/: the checks. */
#ifndef CHISO_LINT_CHECKS_H
#define CHISO_LINT_CHECKS_H

#include "lint/lint.h"
#include "rules/syntax.h"

struct lint {
    const struct rules *set;
    const struct grammar *g;
    struct pool *pool;
    struct diags *out;
    struct arena arena; /* of the check in hand */
};

/* An expression of the set, and whose it is. */
struct place {
    const struct expression *expr;
    const struct full_rule *rule; /* or NULL: a piece's */
    const struct guard *guard;    /* or NULL: the match */
};
/* Calls `visit` for every expression of the set. */
void lint_expressions(struct lint *l, void (*visit)(struct lint *l, const struct place *place));

/* dead.c: alternatives that can never match. */
void lint_dead(struct lint *l);
/* runaway.c: expressions that give up on some text. */
void lint_runaway(struct lint *l);
/* fields.c: fields that nothing reads, and values that nothing can be made of. */
void lint_fields(struct lint *l);
/* claimed.c: examples that two rules claim. */
void lint_claimed(struct lint *l);
/* unneeded.c: rules that no example and no article needs. */
void lint_unneeded(struct lint *l);
/* unused.c: pieces that nothing inserts. */
void lint_unused(struct lint *l);

#endif
