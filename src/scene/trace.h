/* What happened on the way from matches to claims, for who asks why (explain/). The stages call the inline hooks;
 * without a trace each is one comparison.
 *
 * Claims are known by the match that gave them: claims are moved and copied while they are made, matches are not. */
#ifndef CHISO_SCENE_TRACE_H
#define CHISO_SCENE_TRACE_H

#include "grammar/select.h"
#include "scene/scene.h"

/* What other words than the claim's own decide. One list: enum and the name of the field; kind and value are told only
 * where they are not the rule's. */
#define TRACE_LINK_LIST(X)    \
    X(KIND, "kind")           \
    X(VALUE, "value")         \
    X(SUBJECT, "subject")     \
    X(INDICATOR, "indicator") \
    X(FACET, "facet")         \
    X(PER, "per")             \
    X(SCOPE, "scope")         \
    X(PERIOD, "period")       \
    X(BASE, "base")           \
    X(STATUS, "status")

enum trace_link {
#define TRACE_ENUM(id, name) TRACE_##id,
    TRACE_LINK_LIST(TRACE_ENUM)
#undef TRACE_ENUM
        TRACE_LINK_N
};
const char *trace_link_word(enum trace_link l);

/* A part of a cost: what was added under which name. */
struct trace_part {
    const char *name;
    int cost;
};
enum { TRACE_PARTS_MAX = 6 };

/* A mention that a link looked at. */
struct trace_candidate {
    const struct match *claim;
    enum trace_link link;
    const struct mention *mention; /* tells candidates apart; gone when the claims are made */
    struct mention was;            /* what it said */
    const char *refused;           /* why it was not weighed, or NULL */
    int cost, limit;               /* a cost that reaches the limit is too much */
    struct trace_part part[TRACE_PARTS_MAX];
    size_t part_n;
};

/* How a link was made that no candidate alone explains, or which of the candidates won. */
struct trace_choice {
    const struct match *claim;
    enum trace_link link;
    const struct mention *mention; /* or NULL */
    const char *how;               /* or NULL */
    size_t order;                  /* the last word counts */
};

/* The matches of one run over a sentence; runs are in the order of sentences, from the first. */
struct trace_run {
    const struct match *match;
    const struct verdict *verdict;
    size_t n;
};

/* Zero-initialized is empty and ready. Matches live in the document's arena, all else is freed by trace_free. */
struct trace {
    struct trace_candidate *candidate;
    size_t candidate_n, candidate_cap;
    struct trace_choice *choice;
    size_t choice_n, choice_cap;
    struct trace_run *run;
    size_t run_n, run_cap;
    const struct match **unread; /* matches that say no value after all */
    size_t unread_n, unread_cap;
    struct trace_part part[TRACE_PARTS_MAX]; /* of the candidate that is being weighed */
    size_t part_n;
    int part_sum;
};
void trace_free(struct trace *t);
/* Puts together what belongs to one claim; afterwards trace_find may be asked, and nothing be added. */
void trace_sort(struct trace *t);
struct trace_found {
    const struct trace_candidate *candidate; /* of all links */
    size_t candidate_n;
    const struct trace_choice *choice; /* in the order of saying */
    size_t choice_n;
};
struct trace_found trace_find(const struct trace *t, const struct match *claim);

void trace_keep_run(struct trace *t, const struct matches *found, const struct verdict *verdict, struct arena *arena);
void trace_keep_unread(struct trace *t, const struct match *m);
void trace_keep_part(struct trace *t, const char *name, int sum);
void trace_keep_whole(struct trace *t, const char *name, int cost);
void trace_keep_candidate(struct trace *t, const struct trace_candidate *c);
void trace_keep_choice(struct trace *t, struct trace_choice choice);

/* ---- Hooks ------------------------------------------------------------------------------------------------------- */

/* What was found in a sentence, and what of it stands. */
static inline void trace_run(struct trace *t, const struct matches *found, const struct verdict *verdict,
                             struct arena *arena)
{
    if (t)
        trace_keep_run(t, found, verdict, arena);
}

/* A standing match whose value cannot be read. */
static inline void trace_unread(struct trace *t, const struct match *m)
{
    if (t)
        trace_keep_unread(t, m);
}

/* The cost of the candidate in hand is now `sum`; what was added since the last call is for `name`. */
static inline void trace_part(struct trace *t, const char *name, int sum)
{
    if (t)
        trace_keep_part(t, name, sum);
}

/* The cost of the candidate in hand is `cost` and nothing else, though it be 0: for this reason. */
static inline void trace_whole(struct trace *t, const char *name, int cost)
{
    if (t)
        trace_keep_whole(t, name, cost);
}

/* A mention was weighed for a link: with the parts told since the last one. */
static inline void trace_candidate(struct trace *t, const struct claim *c, enum trace_link link,
                                   const struct mention *m, int cost, int limit)
{
    if (t)
        trace_keep_candidate(
            t, &(struct trace_candidate){
                   .claim = c->match, .link = link, .mention = m, .was = *m, .cost = cost, .limit = limit});
}

/* A mention of the right sort was not weighed. */
static inline void trace_refused(struct trace *t, const struct claim *c, enum trace_link link, const struct mention *m,
                                 const char *why)
{
    if (t)
        trace_keep_candidate(
            t, &(struct trace_candidate){.claim = c->match, .link = link, .mention = m, .was = *m, .refused = why});
}

/* The link was made of this mention (or of none), in a way that costs do not show. The last word counts. */
static inline void trace_choice(struct trace *t, const struct claim *c, enum trace_link link, const struct mention *m,
                                const char *how)
{
    if (t)
        trace_keep_choice(t, (struct trace_choice){c->match, link, m, how, t->choice_n});
}

#endif
