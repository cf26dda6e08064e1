#include "claims/link.h"

size_t link_values_between(const struct scene *s, const struct scene_sentence *in, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = in->claim; i < in->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        bool counts = claim_is_value(c) && c->kind != KIND_DURATION && c->kind != KIND_STREAK;
        n += counts && c->span.start >= from && c->span.end <= to;
    }
    return n;
}
