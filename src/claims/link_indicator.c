#include "claims/link.h"

enum { COST_SEPARATOR = 8, COST_AFTER = 20, COST_BYTES = 24, COST_OTHER_VALUE = 5, COST_MAX = 80, SENTENCES_BACK = 3 };

static bool serves(const struct mention *m, const struct claim *c)
{
    return m->cue == CUE_INDICATOR && (m->serves & (1U << c->kind));
}

static size_t claims_between(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        n += c->kind != KIND_DATE && c->span.start >= from && c->span.end <= to;
    }
    return n;
}

static int cost_of(const struct scene *s, const struct scene_sentence *at, const struct mention *m, const struct claim *c)
{
    bool before = m->span.end <= c->span.start;
    size_t from = before ? m->span.end : c->span.end, to = before ? c->span.start : m->span.start;
    int cost = (int)((to - from) / COST_BYTES) + (before ? 0 : COST_AFTER);
    cost += (int)scene_separators(s, from, to) * COST_SEPARATOR;
    int others = (int)claims_between(s, at, from, to) * COST_OTHER_VALUE;
    /* an index is measured several ways in a sentence; a count measures what stands beside it */
    return cost + (claim_is_of_index(c) ? others / 2 : others * 3);
}

static const struct mention *in_sentence(const struct scene *s, const struct claim *c, uint32_t k)
{
    const struct scene_sentence *at = &s->sentence[k];
    const struct mention *best = NULL;
    int best_cost = COST_MAX;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (!serves(m, c) || (k == c->sentence && span_overlaps(m->span, c->span))) {
            continue;
        }
        int cost = k == c->sentence ? cost_of(s, at, m, c) : (int)(at->mention_end - i);
        if (cost < best_cost) {
            best_cost = cost;
            best = m;
        }
    }
    return best;
}

/* An index named in the sentences before, or in the headline, or anywhere before. */
static const struct mention *in_context(const struct scene *s, const struct claim *c)
{
    for (uint32_t back = 1; back <= SENTENCES_BACK && back <= c->sentence; back++) {
        const struct mention *m = in_sentence(s, c, c->sentence - back);
        if (m) {
            return m;
        }
    }
    for (size_t i = 0; i < s->mention_n; i++) {
        if (serves(&s->mention[i], c)) {
            return &s->mention[i];
        }
    }
    return NULL;
}

/* A percentage is a score when what is measured is an index, by the catalogue. */
static void settle_kind(struct scene *s, struct claim *c, const struct mention *m)
{
    if (c->kind == KIND_RATE && str_eq(match_field(s->text, m->match, STR("measure")), STR("score"))) {
        c->kind = KIND_SCORE;
    }
}

void link_indicator(struct scene *s, struct claim *c)
{
    const struct mention *m = in_sentence(s, c, c->sentence);
    if (!m && (claim_is_of_index(c) || (c->kind == KIND_CHANGE && str_eq(c->unit, STR("rank"))))) {
        m = in_context(s, c);
    }
    if (m) {
        c->indicator = (struct link){m->text, m->id};
        settle_kind(s, c, m);
    } else {
        c->indicator.text = phrase_of_clause(s, c);
    }
}
