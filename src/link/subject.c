/* Who or what a claim is about: of the names in its sentence the cheapest, else one that goes on from before. */
#include "link/subject_steps.h"
#include "phrase/phrase.h"
#include "scene/trace.h"

/* One that costs more is none. */
enum { COST_MAX = 120 };
/* So many values before are asked what they measure. */
enum { CLAIMS_REACH = 64 };

/* So far from its value that its distance alone costs too much. */
static bool is_far(const struct mention *m, const struct claim *c)
{
    enum { REACH = COST_MAX * SUBJECT_COST_BYTES };
    return m->span.end + REACH < c->span.start || c->span.end + REACH < m->span.start;
}

static const struct mention *in_sentence(const struct scene *s, const struct claim *c, int *best_cost)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *best = NULL;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if ((m->cue != CUE_SUBJECT && m->cue != CUE_AGENT) || is_far(m, c)) {
            continue;
        }
        const char *refused = subject_refused(s, at, m, c);
        if (refused) {
            trace_refused(s->trace, c, TRACE_SUBJECT, m, refused);
            continue;
        }
        int cost = subject_cost(s, at, m, c);
        trace_candidate(s->trace, c, TRACE_SUBJECT, m, cost, COST_MAX);
        if (cost < *best_cost) {
            *best_cost = cost;
            best = m;
        }
    }
    return best;
}

/* True if nothing but a word that begins a clause stands before it in its clause: `riêng [ngành khai khoáng]`. */
static bool begins_clause(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    size_t start = scene_clause_start(s, m->span.start + 1, at->span.start);
    return start + 1 >= m->span.start || scene_begins_clause(s, at, start, m->span.start);
}

/* In an article that names no subject: `Gạo đứng thứ 3`, `nữ giới chiếm 72%`; the last before the value in its item. */
static const struct mention *leading_facet(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *last = NULL;
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue != CUE_FACET || m->span.end > c->span.start || mention_sets(m, STR("side"), STR("after"))) {
            continue;
        }
        bool other = last && last->match->rule == m->match->rule; /* the value has a part of its own */
        last = m->span.start <= start + 1 ? m : other ? NULL : last;
    }
    bool apart = last && memchr(s->text.p + last->span.end, ';', c->span.start - last->span.end);
    return last && !apart && begins_clause(s, at, last) ? last : NULL;
}

/* `51 chỉ tiêu thuộc [Sở Y tế]; 13 chỉ tiêu của trường`: named in passing with a value before, in another item. */
static bool is_of_value_before(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    return m->grade == GRADE_PLAIN && m->span.end <= c->span.start && subject_ends_value(s, at, m) &&
           memchr(s->text.p + m->span.end, ';', c->span.start - m->span.end);
}

/* `[khách nội địa] đạt 2 triệu lượt, doanh thu đạt 5 tỷ đồng`: what a value before in the sentence measures. */
static bool is_measured_before(const struct scene *s, const struct claim *c, struct str lead)
{
    const struct claim *first = s->claim + s->sentence[c->sentence].claim,
                       *limit = c - first > CLAIMS_REACH ? c - CLAIMS_REACH : first;
    bool measured = false;
    for (const struct claim *p = c; !measured && p-- > limit;) {
        measured = claim_is_value(p) && p->indicator.text.p == lead.p && p->indicator.text.n >= lead.n;
    }
    return measured;
}

void link_subject(struct scene *s, struct claim *c)
{
    int cost = COST_MAX;
    const struct mention *m = in_sentence(s, c, &cost);
    bool agent = m && m->grade == GRADE_AGENT && cost > 0;
    bool behind = m && cost > 0 && m->grade == GRADE_PLAIN && c->kind != KIND_RATE && m->span.start >= c->span.end;
    behind = behind || (m && is_of_value_before(s, c, m));
    const struct mention *paragraph = !m || behind || agent ? subject_in_paragraph(s, c, agent) : NULL;
    if (behind && !subject_owns_counted(s, m, c) && (paragraph || m->span.end <= c->span.start)) {
        m = NULL; /* named behind the value only: what the paragraph is about stands nearer */
    }
    if (m && str_eq(m->type, STR("item"))) {
        struct link joined = link_joined(s, c, m);
        c->subject = joined.text.n > m->text.n ? joined : link_full_name(s, c, m->text);
        return;
    }
    struct str lead = !m || agent ? phrase_lead(s, c, !paragraph) : STR_EMPTY;
    bool splits = leading_facet(s, c); /* `vé là 80.000 đồng, [trẻ em] 40.000 đồng` */
    if (lead.n && (splits || !is_measured_before(s, c, lead))) {
        c->subject = link_full_name(s, c, lead);
        return;
    }
    const char *how = NULL;
    if (!m || agent) {
        paragraph = paragraph ? paragraph : subject_of_claim_before(s, c);
        const struct mention *near = paragraph ? paragraph : s->topic;
        m = near ? near : m;
        how = paragraph ? "the sentences before are about it" : near ? "the article is about it" : NULL;
    }
    if (!m) {
        m = leading_facet(s, c);
        how = "the clause begins with it";
    }
    if (!m) {
        m = subject_last_speaker(s, c);
        how = "who spoke last";
    }
    trace_choice(s->trace, c, TRACE_SUBJECT, m, m ? how : NULL);
    if (m) {
        c->subject = link_joined(s, c, m);
    }
}
