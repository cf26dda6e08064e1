/* Private to rules/: a rule set with its mutants, and what it takes to put it back. */
#ifndef CHISO_RULES_MUTATING_H
#define CHISO_RULES_MUTATING_H

#include "rules/mutant.h"
#include "rules/syntax.h"

struct mutants {
    struct rules *set;
    struct mutant *item;
    size_t n, cap;

    /* what the change in hand has taken the place of */
    struct arena arena; /* of the changed expressions */
    struct saved_rule {
        struct full_rule *rule;
        struct full_rule was;
        struct guard *guard; /* rule->guard as it was */
    } * saved;
    size_t saved_n, saved_cap;
    struct piece *piece; /* set->piece as it was, or NULL */
    uint64_t *over;      /* set->over as it was, or NULL */
};

/* mutant_list.c: finds them all. */
void mutants_list(struct mutants *all);

#endif
