/* The rule set as this stage sees it: what each rule gives, and the word lists that the engine reads by itself. */
#ifndef CHISO_CLAIMS_GRAMMAR_H
#define CHISO_CLAIMS_GRAMMAR_H

#include "claims/claims.h"

/* Kinds of rules that give no claim. */
enum cue {
#define CUE_ENUM(id, word, finds, becomes) CUE_##id,
    CUE_LIST(CUE_ENUM)
#undef CUE_ENUM
        CUE_N
};

/* What a rule gives: a claim of a kind, or a cue. */
struct role_of_rule {
    bool gives_claim;
    enum kind kind;
    enum cue cue;
    unsigned serves; /* cues: bits of the kinds that they serve (`set for=...`) */
};

struct grammar {
    const struct rules *rules;
    const struct lists *lists;
    const struct list *numbers;    /* numbers.tsv: role, value */
    const struct list *functions;  /* functions.tsv: class */
    const struct list *verbs;      /* verbs.tsv: class */
    const struct list *nouns;      /* nouns.tsv: class */
    const struct list *edges;      /* edges.tsv: edge, place, many; where a phrase begins and ends, and the like */
    const struct list *anaphors;   /* anaphors.tsv: type, level */
    const struct list *places;     /* places.tsv: id, from, to */
    const struct list *indicators; /* indicators.tsv: scale_max, unit, own */
    struct role_of_rule *role;     /* by rule->index */
    uint64_t *heads;               /* bits by rule->index: those of heads of tables */
};

/* The field of a match: a captured word of a list gives the list's column of that name or else the first column;
 * another capture its text; else what the rule sets. Empty when there is none. */
struct str match_field(const struct str text, const struct match *m, struct str name);
/* Where the group `name` stood; {0, 0} when it took no part. */
struct span match_group(const struct match *m, struct str name);
/* The row of a list that group `name` captured, or NULL. */
const struct word *match_word(struct str text, const struct match *m, struct str name, const struct list **list);

/* Looks up anew what a rule gives, after its settings have changed. */
void grammar_renew(struct grammar *g, const struct rule *r);

static inline const struct role_of_rule *grammar_role(const struct grammar *g, const struct rule *r)
{
    return &g->role[r->index];
}

#endif
