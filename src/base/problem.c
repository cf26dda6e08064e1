#include "base/problem.h"

#include <stdlib.h>

static const struct {
    const char *word;
    bool loss;
} kinds[PROBLEM_N] = {
#define PROBLEM_ROW(id, word, loss, says) [PROBLEM_##id] = {word, loss},
    PROBLEM_LIST(PROBLEM_ROW)
#undef PROBLEM_ROW
};

static bool same_rule(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static struct problem *find(struct problems *p, enum problem_code code, const char *rule)
{
    for (size_t i = 0; i < p->n; i++)
        if (p->item[i].code == code && same_rule(p->item[i].rule, rule))
            return &p->item[i];
    return NULL;
}

void problems_add(struct problems *p, enum problem_code code, size_t count, size_t source_start, const char *rule)
{
    struct problem *known = find(p, code, rule);
    if (known) {
        known->count += count;
        if (source_start < known->source_start) /* PROBLEM_NO_PLACE is the greatest */
            known->source_start = source_start;
        return;
    }
    GROW(p->item, p->cap, p->n + 1);
    p->item[p->n++] = (struct problem){code, count, source_start, rule};
}

const char *problem_word(enum problem_code code)
{
    return kinds[code].word;
}

bool problems_loss(const struct problems *p)
{
    for (size_t i = 0; i < p->n; i++)
        if (kinds[p->item[i].code].loss)
            return true;
    return false;
}

void problems_free(struct problems *p)
{
    free(p->item);
    *p = (struct problems){0};
}
