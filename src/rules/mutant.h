/* Small changes to a rule set in memory, one at a time: what a test ought to notice. A rule set that is changed so must
 * not be in use by anybody else. */
#ifndef CHISO_RULES_MUTANT_H
#define CHISO_RULES_MUTANT_H

#include "rules/rules.h"

#define MUTATION_LIST(X)                                                                          \
    X(ALTERNATIVE, "alternative") /* one of several is dropped */                                 \
    X(OPTION, "option")           /* what may be there never is */                                \
    X(QUANTIFIER, "quantifier")   /* what repeats so and so often repeats as often as it likes */ \
    X(LOOK, "look-around")        /* what is looked for beside the match is not asked for */      \
    X(GUARD, "guard")             /* a condition is removed */                                    \
    X(OVER, "over")               /* a rule does not stand over others */                         \
    X(SET, "set")                 /* a field is not set */

enum mutation {
#define MUTATION_ENUM(id, name) MUTATION_##id,
    MUTATION_LIST(MUTATION_ENUM)
#undef MUTATION_ENUM
        MUTATION_N
};
const char *mutation_word(enum mutation m);

struct mutant {
    enum mutation mutation;
    struct str owner; /* id of the rule, or name of the piece */
    struct str file;
    size_t line, column; /* from 1; column in characters */
    struct str line_text;
    struct str was, is; /* what is changed, and what stands there instead */
    size_t nth;         /* from 1: among those of the owner that are called the same */

    /* for mutants_apply */
    size_t rule, piece, guard, item; /* indices; SIZE_MAX where it is of none */
    struct span cut;                 /* of the line */
};

struct mutants;
/* All of them, in the order of the files. `set` must outlive it. */
struct mutants *mutants_new(struct rules *set);
void mutants_free(struct mutants *m);
size_t mutants_count(const struct mutants *m);
const struct mutant *mutants_at(const struct mutants *m, size_t i);

/* Changes the set; false, and nothing is changed, where no sound set comes of it. `touched`: bits of the rules that are
 * compiled anew or set otherwise. Takes the place of the change before. */
bool mutants_apply(struct mutants *m, size_t i, uint64_t *touched);
/* Puts the set back to what it was. */
void mutants_undo(struct mutants *m);

#endif
