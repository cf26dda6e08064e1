/* When a claim holds, and what time a movement is compared with: the nearest of its sentence, else the one of a value
 * before it that it goes on from, else one of another sentence. */
#include "link/time.h"

#include "link/time_steps.h"
#include "mentions/times.h"
#include "scene/trace.h"

/* So many values of the sentence before are asked when they hold. */
enum { TOLD_REACH = 8 };
/* The places that a movement leads from and to are no further behind it, and behind each other. */
enum { MOVED_REACH = 80 };

/* True if the time that p took from its sentence is told of no other value than p's. */
static bool has_time_alone(const struct scene *s, const struct claim *c, const struct claim *p)
{
    const struct mention *m = scene_time_of(s, p);
    return m && time_is_told_apart(c, m);
}

/* True if a sentence between two gives a year with an index. */
static bool is_time_between(const struct scene *s, const struct claim *p, const struct claim *c)
{
    for (uint32_t k = p->sentence + 1; k < c->sentence; k++) {
        bool index = false, year = false;
        for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
            const struct mention *m = &s->mention[i];
            index = index || (m->cue == CUE_INDICATOR && m->is_index && m->id.n);
            year = year || (m->cue == CUE_PERIOD && !m->is_base && !m->is_apart && m->by == BY_YEAR && !m->told.end &&
                            !time_is_in_passing(s, c, m));
        }
        if (index && year) {
            return true;
        }
    }
    return false;
}

/* An index's claim without a time of its own speaks of the one before it about the same index, where no sentence
 * between gives a year with an index; a movement in points, of one in its sentence. */
static const struct claim *same_index_before(const struct scene *s, const struct claim *c)
{
    uint32_t back = claim_is_of_index(c) ? 2 : 0;
    for (const struct claim *p = c; p-- > s->claim && p->sentence + back >= c->sentence;) {
        const struct mention *told = p->sentence < c->sentence ? scene_time_of(s, p) : NULL;
        if ((!back && !str_eq(p->indicator.text, c->indicator.text)) || (told && time_is_in_passing(s, c, told))) {
            continue;
        }
        if (claim_is_of_index(p) && p->period.text.n && str_eq(p->subject.text, c->subject.text) &&
            p->sentence <= c->sentence && !has_time_alone(s, c, p) && !time_base_told_of(s, p) &&
            !is_time_between(s, p, c)) {
            return p;
        }
    }
    return NULL;
}

/* `đạt 76,5 điểm, tăng 0,2 điểm, trong đó [9 sở] đạt mức tốt`: the value of its sentence that c is a part of, right
 * before words that split it or the last but for movements; NULL where it has no date. */
static const struct claim *split_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *by = NULL;
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.end <= c->span.start; i++) {
        by = mention_splits(&s->mention[i]) ? &s->mention[i] : by;
    }
    for (const struct claim *p = c; by && p-- > s->claim + at->claim;) {
        if (p->span.end <= by->span.start && claim_is_value(p) && p->kind != KIND_CHANGE) {
            return (p->period.start.n || p->period.end.n) && !time_base_told_of(s, p) ? p : NULL;
        }
    }
    return NULL;
}

/* `Trong đó, ...` splits what the sentence before told last: the value right before it, if it has a date. */
static const struct claim *last_told_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (!c->sentence || !scene_splits(s, at)) {
        return split_before(s, c);
    }
    for (size_t i = at->claim; i-- > at[-1].claim && at->claim - i <= TOLD_REACH;) {
        const struct claim *p = &s->claim[i];
        if (claim_is_value(p) && !time_base_told_of(s, p)) {
            return p->period.start.n || p->period.end.n ? p : NULL;
        }
    }
    return NULL;
}

/* `SIPAS năm 2023 công bố ngày 17/4 là 82,66%, [tăng 2,58%]`: the score that the movement got to, no other time
 * between. */
static const struct claim *score_moved(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct claim *before = c->kind == KIND_CHANGE ? claim_before(s, c) : NULL;
    if (!before || before->kind != KIND_SCORE || !before->period.text.n ||
        !str_eq(before->indicator.text, c->indicator.text) || !str_eq(before->subject.text, c->subject.text) ||
        scene_separators(s, before->span.end, c->span.start) > 1) {
        return NULL;
    }
    for (size_t i = scene_mention_near(s, at, before->span.end); i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && !m->is_base && m->span.start >= before->span.end) {
            return NULL;
        }
    }
    return before;
}

static void link_period(struct scene *s, struct claim *c)
{
    const char *how = NULL;
    const struct claim *moved = score_moved(s, c);
    if (moved) {
        c->period = moved->period;
        trace_choice(s->trace, c, TRACE_PERIOD, NULL, "as for the score that it moved to");
        return;
    }
    const struct mention *m = time_nearest(s, c, TIME_OF_VALUE);
    if (!m && time_is_of_now(s, c, false)) {
        return;
    }
    const struct claim *p = m ? NULL : last_told_before(s, c);
    bool of_index = claim_is_of_index(c) || (c->kind == KIND_CHANGE && str_eq(c->unit, STR("point")));
    p = m || p || !of_index ? p : same_index_before(s, c);
    const struct mention *vague = m || p ? NULL : time_nearest(s, c, TIME_VAGUE);
    if (vague && (!of_index || time_is_in_passing(s, c, vague))) {
        m = vague; /* `Năm 2020, xã trồng 5 ha. [Năm qua], xã trồng 7 ha`; of an index `năm nay` is the year of that */
    }
    if (!m && !p && c->kind != KIND_DURATION) {
        m = time_elsewhere(s, c, &p, &how);
    }
    if (!m && !p) {
        how = NULL;
        m = vague;
    }
    if (!m && !p && c->kind != KIND_DURATION) {
        m = time_vague_before(s, c, &how);
    }
    if (p) {
        how = "as for the claim before it about the same thing";
    }
    if (m || p) {
        c->period = m ? m->period : p->period;
        trace_choice(s->trace, c, TRACE_PERIOD, m, how);
    }
}

/* The rank that stands next behind c, over dates, and not far; NULL where something else does. */
static const struct claim *rank_behind(const struct claim *c, const struct claim *end)
{
    const struct claim *next = c;
    while (next && ++next < end && next->kind == KIND_DATE) {
    }
    bool near = next && next < end && next->kind == KIND_RANK && next->span.start - c->span.end <= MOVED_REACH;
    return near ? next : NULL;
}

/* `giảm 22 bậc, từ vị trí 25 năm 2020 xuống vị trí 47 năm 2021`: the places behind a movement tell its times. */
static bool link_steps(struct scene *s, struct claim *c)
{
    const struct claim *end = s->claim + s->sentence[c->sentence].claim_end;
    bool steps = c->kind == KIND_CHANGE && str_eq(c->unit, STR("rank"));
    const struct claim *from = steps ? rank_behind(c, end) : NULL, *to = rank_behind(from, end);
    const struct mention *base = to ? time_nearest(s, from, TIME_OF_VALUE) : NULL;
    const struct mention *time = base && base->span.start > c->span.end ? time_nearest(s, to, TIME_OF_VALUE) : NULL;
    if (!time || time->span.start <= base->span.start) {
        return false;
    }
    c->period = time->period;
    c->base = base->period;
    trace_choice(s->trace, c, TRACE_PERIOD, time, "the place behind the movement is told of it");
    trace_choice(s->trace, c, TRACE_BASE, base, "the place that it moved from is told of it");
    return true;
}

void link_times(struct scene *s, struct claim *c)
{
    if (link_steps(s, c)) {
        return;
    }
    link_period(s, c);
    const struct mention *told = time_base_told_of(s, c);
    if (told) {
        c->period = mention_time_shifted(s, c->period, told);
        trace_choice(s->trace, c, TRACE_PERIOD, told, "the value is told of the time that others are compared with");
    } else if (c->kind == KIND_CHANGE) {
        const struct mention *base = time_nearest(s, c, TIME_OF_BASE);
        if (time_is_against_goal(s, c, base)) {
            return;
        }
        base = base ? base : base_elsewhere(s, c);
        c->base = base ? mention_time_shifted(s, c->period, base) : c->base;
        trace_choice(s->trace, c, TRACE_BASE, base, base && base->is_shift ? "the same part of another year" : NULL);
    }
}
