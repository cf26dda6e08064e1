#include "claims/link.h"

/* The first claim of the sentence that begins at `from` or behind it: they stand in the text's order. */
static size_t first_behind(const struct scene *s, const struct scene_sentence *in, size_t from)
{
    size_t low = in->claim, high = in->claim_end;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->claim[middle].span.start < from) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t link_values_between(const struct scene *s, const struct scene_sentence *in, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = first_behind(s, in, from); i < in->claim_end && s->claim[i].span.start < to; i++) {
        const struct claim *c = &s->claim[i];
        bool counts = claim_is_value(c) && c->kind != KIND_DURATION && c->kind != KIND_STREAK;
        n += counts && c->span.end <= to;
    }
    return n;
}
