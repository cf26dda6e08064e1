#include "scene/trace.h"

#include <stdlib.h>

static const char *const link_words[] = {
#define TRACE_NAME(id, name) name,
    TRACE_LINK_LIST(TRACE_NAME)
#undef TRACE_NAME
};

const char *trace_link_word(enum trace_link l)
{
    return link_words[l];
}

void trace_free(struct trace *t)
{
    free(t->candidate);
    free(t->choice);
    free(t->run);
    free(t->unread);
    *t = (struct trace){0};
}

void trace_keep_run(struct trace *t, const struct matches *found, const struct verdict *verdict, struct arena *arena)
{
    struct match *match = ARENA_ARRAY(arena, struct match, found->n + 1);
    if (found->n)
        memcpy(match, found->item, found->n * sizeof *match);
    GROW(t->run, t->run_cap, t->run_n + 1);
    t->run[t->run_n++] = (struct trace_run){match, verdict, found->n};
}

void trace_keep_unread(struct trace *t, const struct match *m)
{
    GROW(t->unread, t->unread_cap, t->unread_n + 1);
    t->unread[t->unread_n++] = m;
}

void trace_keep_part(struct trace *t, const char *name, int sum)
{
    int added = sum - t->part_sum;
    t->part_sum = sum;
    if (added && t->part_n < TRACE_PARTS_MAX)
        t->part[t->part_n++] = (struct trace_part){name, added};
}

void trace_keep_whole(struct trace *t, const char *name, int cost)
{
    t->part_sum = cost;
    t->part_n = 1;
    t->part[0] = (struct trace_part){name, cost};
}

/* The same mention may be weighed twice for a link; the last time counts. */
static struct trace_candidate *candidate_slot(struct trace *t, const struct trace_candidate *c)
{
    for (size_t i = t->candidate_n; i-- > 0 && t->candidate[i].claim == c->claim;)
        if (t->candidate[i].link == c->link && t->candidate[i].mention == c->mention)
            return &t->candidate[i];
    GROW(t->candidate, t->candidate_cap, t->candidate_n + 1);
    return &t->candidate[t->candidate_n++];
}

void trace_keep_candidate(struct trace *t, const struct trace_candidate *c)
{
    if (!c->refused && t->part_sum != c->cost)
        trace_keep_part(t, "other", c->cost); /* what no hook told of */
    struct trace_candidate *kept = candidate_slot(t, c);
    *kept = *c;
    kept->part_n = c->refused ? 0 : t->part_n;
    memcpy(kept->part, t->part, sizeof t->part);
    t->part_n = 0;
    t->part_sum = 0;
}

void trace_keep_choice(struct trace *t, struct trace_choice choice)
{
    GROW(t->choice, t->choice_cap, t->choice_n + 1);
    t->choice[t->choice_n++] = choice;
}

static int by_address(const struct match *a, const struct match *b)
{
    uintptr_t x = (uintptr_t)a, y = (uintptr_t)b;
    return (x > y) - (x < y);
}

static int candidate_order(const void *a, const void *b)
{
    const struct trace_candidate *x = a, *y = b;
    return by_address(x->claim, y->claim);
}

static int choice_order(const void *a, const void *b)
{
    const struct trace_choice *x = a, *y = b;
    int claims = by_address(x->claim, y->claim);
    return claims ? claims : (x->order > y->order) - (x->order < y->order);
}

void trace_sort(struct trace *t)
{
    if (t->candidate_n)
        qsort(t->candidate, t->candidate_n, sizeof *t->candidate, candidate_order);
    if (t->choice_n)
        qsort(t->choice, t->choice_n, sizeof *t->choice, choice_order);
}

/* The first of n items, `size` bytes each, whose claim (their first field) does not stand before this one. */
static size_t first_of(const void *items, size_t n, size_t size, const struct match *claim)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct match *at = *(const struct match *const *)((const char *)items + middle * size);
        if (by_address(at, claim) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct trace_found trace_find(const struct trace *t, const struct match *claim)
{
    struct trace_found found = {NULL, 0, NULL, 0};
    size_t c = first_of(t->candidate, t->candidate_n, sizeof *t->candidate, claim);
    size_t d = first_of(t->choice, t->choice_n, sizeof *t->choice, claim);
    found.candidate = t->candidate_n ? t->candidate + c : NULL;
    found.choice = t->choice_n ? t->choice + d : NULL;
    while (c + found.candidate_n < t->candidate_n && found.candidate[found.candidate_n].claim == claim)
        found.candidate_n++;
    while (d + found.choice_n < t->choice_n && found.choice[found.choice_n].claim == claim)
        found.choice_n++;
    return found;
}
