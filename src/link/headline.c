/* What a headline leaves unsaid the body says. */
#include "link/steps.h"
#include "scene/trace.h"

/* Headline and sapo are the first so many blocks. */
#define HEAD_BLOCKS 2
/* What a link that was filled in is explained by. */
#define SAID_IN_BODY "as for the claim of the body that says the same"

/* The same place in an order is held by others in other orders: `Hà Nam về nhì`, `TP Hồ Chí Minh xếp thứ nhì`. */
static bool of_others(const struct claim *a, const struct claim *b)
{
    bool named = a->subject.text.n && b->subject.text.n, known = a->subject.id.n || b->subject.id.n;
    return a->kind == KIND_RANK && named &&
           !(known ? str_eq(a->subject.id, b->subject.id) : str_eq(a->subject.text, b->subject.text));
}

/* `PCI giảm 0,09 điểm`, `đào tạo lao động giảm 0,09 điểm`: a part of the index has as many points as the whole, or
 * the same place. */
static bool of_part(const struct claim *a, const struct claim *b)
{
    bool held = a->kind == KIND_RANK || str_eq(b->unit, STR("point"));
    return held && a->indicator.text.n && !a->facet.text.n && b->facet.text.n;
}

static bool says_the_same(const struct claim *a, const struct claim *b)
{
    return !of_part(a, b) && a->kind == b->kind && a->has == b->has && decimal_cmp(a->value, b->value) == 0 &&
           str_eq(a->unit, b->unit) && str_eq(a->noun, b->noun) && !of_others(a, b);
}

static void fill_link(const struct scene *s, struct claim *c, enum trace_link link, struct link *to, struct link from)
{
    if (!to->text.n && from.text.n) {
        *to = from;
        trace_choice(s->trace, c, link, NULL, SAID_IN_BODY);
    }
}

static void fill_time(const struct scene *s, struct claim *c, enum trace_link link, struct period *to,
                      struct period from)
{
    if (!to->text.n && from.text.n) {
        *to = from;
        trace_choice(s->trace, c, link, NULL, SAID_IN_BODY);
    }
}

static void fill(const struct scene *s, struct claim *c, const struct claim *from)
{
    fill_time(s, c, TRACE_PERIOD, &c->period, from->period);
    fill_time(s, c, TRACE_BASE, &c->base, from->base);
    fill_link(s, c, TRACE_SCOPE, &c->scope, from->scope);
    fill_link(s, c, TRACE_FACET, &c->facet, from->facet);
    fill_link(s, c, TRACE_SUBJECT, &c->subject, from->subject);
    fill_link(s, c, TRACE_INDICATOR, &c->indicator, from->indicator);
}

void link_headline(struct scene *s)
{
    for (size_t i = 0; i < s->claim_n && s->sentence[s->claim[i].sentence].block < HEAD_BLOCKS; i++) {
        struct claim *c = &s->claim[i];
        for (size_t j = i + 1; claim_is_value(c) && j < s->claim_n; j++) {
            const struct claim *later = &s->claim[j];
            if (s->sentence[later->sentence].block > s->sentence[c->sentence].block && says_the_same(c, later)) {
                fill(s, c, later);
                break;
            }
        }
    }
}
