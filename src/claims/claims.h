/* What the article claims: matches that stand, their values, and what they are linked to. */
#ifndef CHISO_CLAIMS_CLAIMS_H
#define CHISO_CLAIMS_CLAIMS_H

#include "base/arena.h"
#include "base/decimal.h"
#include "base/problem.h"
#include "page/page.h"
#include "rules/language.h"
#include "rules/rules.h"
#include "text/text.h"

enum kind {
#define KIND_ENUM(id, word, says) KIND_##id,
    KIND_LIST(KIND_ENUM)
#undef KIND_ENUM
        KIND_N
};
const char *kind_word(enum kind k);

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

struct claims {
    struct claim *item;
    size_t n;
};

/* What claims/ takes from the rule set, looked up once: number words, lists, field names. Read-only. */
struct grammar;
/* NULL, with diagnostics, when the word lists lack something that the engine needs or an example fails. */
struct grammar *grammar_new(const struct rules *rules, unsigned flags, struct diags *diags);
void grammar_free(struct grammar *g);

/* How claims came about (trace.h), for who asks why. */
struct trace;

/* Finds the claims of a text. `published` is ISO 8601 or empty; `title` may be empty. Everything lives in `arena`.
 * `trace` receives how it went; NULL: nobody asks. */
void claims_find(const struct grammar *g, struct matcher *m, const struct text *text, const struct page *page,
                 struct arena *arena, struct claims *out, struct problems *problems, struct trace *trace);

#endif
