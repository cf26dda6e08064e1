/* What one claim is: what its match says by itself (value.h), and the links that the stages behind fill in. */
#ifndef CHISO_VALUES_CLAIM_H
#define CHISO_VALUES_CLAIM_H

#include "base/decimal.h"
#include "grammar/grammar.h"

/* A link: what the record writes as {"text": ..., "id": ...}. text.n == 0: not known. */
struct link {
    struct str text; /* as the article writes it */
    struct str id;   /* from gazetteer or catalogue; may be empty */
};

/* A time: ISO dates, inclusive; one may be empty where the article leaves it open. */
struct period {
    struct str text;
    struct str start, end;
};

enum number_part { HAS_VALUE = 1, HAS_VALUE_MAX = 2, HAS_OF = 4 };

struct claim {
    enum kind kind;
    unsigned has; /* number_part bits */
    struct decimal value, value_max, of;
    struct str unit, noun, mod, status;
    struct link subject, indicator, facet, per, scope;
    struct period period, base;
    struct str start_date, end_date, edtf, resolved; /* date only */
    struct span span;                                /* in the normalized text */
    uint32_t sentence;                               /* index */
    const struct rule *rule;
    bool by_mention;           /* the indicator is one that the text names, not the words of a clause */
    const struct match *match; /* what the rule captured; in the arena */
    bool linked;               /* the heads of its table told the links */
};

/* Ranks, scores, streaks and movements in rank hold for an index; other claims measure what their clause says. */
static inline bool claim_is_of_index(const struct claim *c)
{
    return c->kind == KIND_SCORE || c->kind == KIND_RANK || c->kind == KIND_STREAK ||
           (c->kind == KIND_CHANGE && str_eq(c->unit, STR("rank")));
}

/* A claim that states a value of something: neither a date nor a reference. */
static inline bool claim_is_value(const struct claim *c)
{
    return c->kind != KIND_DATE && c->kind != KIND_REFERENCE;
}

struct claims {
    struct claim *item;
    size_t n;
};

#endif
