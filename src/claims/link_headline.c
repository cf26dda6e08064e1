#include "claims/link.h"

/* Headline and sapo are the first so many blocks. */
#define HEAD_BLOCKS 2

/* The same place in an order is held by others in other orders: `Hà Nam về nhì`, `TP Hồ Chí Minh xếp thứ nhì`. */
static bool of_others(const struct claim *a, const struct claim *b)
{
    bool named = a->subject.text.n && b->subject.text.n, known = a->subject.id.n || b->subject.id.n;
    return a->kind == KIND_RANK && named &&
           !(known ? str_eq(a->subject.id, b->subject.id) : str_eq(a->subject.text, b->subject.text));
}

static bool says_the_same(const struct claim *a, const struct claim *b)
{
    return a->kind == b->kind && a->has == b->has && decimal_cmp(a->value, b->value) == 0 && str_eq(a->unit, b->unit) &&
           str_eq(a->noun, b->noun) && !of_others(a, b);
}

static void fill(struct claim *c, const struct claim *from)
{
    c->period = c->period.text.n ? c->period : from->period;
    c->base = c->base.text.n ? c->base : from->base;
    c->scope = c->scope.text.n ? c->scope : from->scope;
    c->facet = c->facet.text.n ? c->facet : from->facet;
    c->subject = c->subject.text.n ? c->subject : from->subject;
    c->indicator = c->indicator.text.n ? c->indicator : from->indicator;
}

void link_headline(struct scene *s)
{
    for (size_t i = 0; i < s->claim_n && s->sentence[s->claim[i].sentence].block < HEAD_BLOCKS; i++) {
        struct claim *c = &s->claim[i];
        for (size_t j = i + 1; claim_is_value(c) && j < s->claim_n; j++) {
            const struct claim *later = &s->claim[j];
            if (s->sentence[later->sentence].block > s->sentence[c->sentence].block && says_the_same(c, later)) {
                fill(c, later);
                break;
            }
        }
    }
}
