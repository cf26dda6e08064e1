/* Who publishes an index is not whom it tells of. */
#include "grammar/words.h"
#include "link/steps.h"
#include "scene/trace.h"

/* So many mentions and claims before are looked through for a body: more than articles have. */
enum { BODY_REACH = 1000 };

/* The subject's mention in the claim's own sentence, or else the last before it; NULL where there is none. */
static const struct mention *mention_of(const struct scene *s, const struct claim *c)
{
    const struct mention *other = NULL;
    size_t end = s->sentence[c->sentence].mention_end;
    for (size_t i = end > BODY_REACH ? end - BODY_REACH : 0; i < end; i++) {
        const struct mention *m = &s->mention[i];
        bool named = (m->cue == CUE_SUBJECT || m->cue == CUE_AGENT) && m->match;
        bool same = named && str_eq(m->text, c->subject.text);
        if (same && m->cue == CUE_SUBJECT && m->sentence == c->sentence) {
            return m;
        }
        other = same ? m : other;
    }
    return other;
}

/* True if the catalogue tells that the body publishes the index, by any of its names. */
static bool publishes(const struct scene *s, const struct mention *body, const struct mention *index)
{
    const struct list *catalogue, *bodies;
    const struct word *row = match_word(s->text, index->match, STR("id"), &catalogue);
    struct str publisher = row ? word_field(catalogue, row, STR("publisher")) : STR_EMPTY;
    size_t next = 0;
    bool listed = publisher.n && body->id.n && match_word(s->text, body->match, STR("id"), &bodies);
    const struct word *named = listed ? list_find(bodies, publisher, &next) : NULL;
    return str_eq(publisher, body->text) || (named && str_eq(word_field(bodies, named, STR("id")), body->id));
}

/* True if the article tells of a place or a score that the body itself has. */
static bool is_ranked(const struct scene *s, const struct claim *c)
{
    for (const struct claim *p = c; p-- > s->claim && c - p <= BODY_REACH;) {
        bool held = (p->kind == KIND_RANK || p->kind == KIND_SCORE) && p->indicator.id.n;
        if (held && str_eq(p->subject.text, c->subject.text)) {
            return true;
        }
    }
    return false;
}

void link_no_publisher(struct scene *s, struct claim *c)
{
    bool places = c->kind == KIND_COUNT && str_eq(words_class(s->g->nouns, c->noun), STR("place"));
    if (!c->subject.text.n || !s->index_n || !(places || c->indicator.id.n)) {
        return;
    }
    const struct mention *body = mention_of(s, c);
    bool apart = body && (body->sentence != c->sentence || body->cue == CUE_AGENT) && !is_ranked(s, c);
    for (size_t i = 0; apart && i < s->index_n; i++) {
        const struct mention *m = s->index[i];
        if ((places || str_eq(m->id, c->indicator.id)) && publishes(s, body, m)) {
            c->subject = (struct link){STR_EMPTY, STR_EMPTY};
            trace_choice(s->trace, c, TRACE_SUBJECT, NULL, "it publishes the index");
            return;
        }
    }
}
