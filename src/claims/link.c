#include "claims/link.h"

size_t link_values_between(const struct scene *s, const struct scene_sentence *in, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = scene_claim_from(s, in, from); i < in->claim_end && s->claim[i].span.start < to; i++) {
        const struct claim *c = &s->claim[i];
        bool counts = claim_is_value(c) && c->kind != KIND_DURATION && c->kind != KIND_STREAK;
        n += counts && c->span.start >= from && c->span.end <= to;
    }
    return n;
}

size_t link_behind_remark(const struct scene *s, const struct scene_sentence *in, size_t from, size_t limit)
{
    size_t end = scene_behind_bracket(s, from, limit);
    return link_values_between(s, in, from, end) ? from : end;
}

bool link_leaves_brackets(const struct scene *s, size_t from, size_t to)
{
    const char *close = from < to ? memchr(s->text.p + from, ')', to - from) : NULL;
    return close && !memchr(s->text.p + from, '(', (size_t)(close - s->text.p) - from);
}

bool link_begins_in_name(const struct scene *s, const struct scene_sentence *in, const struct mention *m)
{
    for (size_t i = in->mention; i < in->mention_end && s->mention[i].span.start < m->span.start; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_SUBJECT && !n->anaphor && n->span.end > m->span.start) {
            return true;
        }
    }
    return false;
}
