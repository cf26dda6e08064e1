/* The rule set as the stages behind see it. In: rules and word lists. Out: what each rule gives, which matches stand
 * (select.h), and what the lists say of words (words.h). */
#ifndef CHISO_GRAMMAR_GRAMMAR_H
#define CHISO_GRAMMAR_GRAMMAR_H

#include "rules/language.h"
#include "rules/rules.h"

enum kind {
#define KIND_ENUM(id, word, says) KIND_##id,
    KIND_LIST(KIND_ENUM)
#undef KIND_ENUM
        KIND_N
};
const char *kind_word(enum kind k);

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

/* What is taken from the rule set, looked up once: number words, lists, field names. Read-only. */
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

/* NULL, with diagnostics, when the word lists lack something that the engine needs, or a rule is of no kind. */
struct grammar *grammar_new(const struct rules *rules, struct diags *diags);
void grammar_free(struct grammar *g);

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
