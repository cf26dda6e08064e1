#include "claims/link.h"
#include "claims/trace.h"

/* So far a cue reaches that only serves near the value (`set near=yes`). */
enum { NEAR_BYTES = 40 };

/* A semicolon ends what was said to be aimed at. */
static bool has_semicolon(const struct scene *s, size_t from, size_t to)
{
    return from < to && memchr(s->text.p + from, ';', to - from);
}

/* Somebody begins to speak: what was aimed at before has been said. */
static bool has_speaker(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        if (s->mention[i].cue == CUE_AGENT && s->mention[i].span.start >= from && s->mention[i].span.end <= to) {
            return true;
        }
    }
    return false;
}

/* What its sentence states for a time after the publication can only be foreseen; what holds up to a time (`đến năm 2030`) when
 * that lies in a later year. */
static bool lies_ahead(const struct scene *s, const struct claim *c)
{
    struct span in = s->sentence[c->sentence].span;
    bool stated = c->period.text.p >= s->text.p + in.start && c->period.text.p < s->text.p + in.end;
    if (s->published.by == NO_DATE || !stated) {
        return false;
    }
    struct date start = date_parse(c->period.start), end = date_parse(c->period.end);
    if (start.by == NO_DATE) {
        bool before = c->period.text.p < s->text.p + c->span.start; /* not `rộng 900 m, mở cửa [trước ngày 31/3 tới]` */
        return before && end.by != NO_DATE && end.year > s->published.year;
    }
    return str_cmp(c->period.start, date_text(s->arena, date_last_day(s->published))) > 0;
}

/* `Mục tiêu đến năm 2030:` and then a list: the last cue of the sentence that leads the paragraph in; NULL when it is no such
 * sentence. */
static const struct mention *cue_of_lead(const struct scene *s, const struct claim *c)
{
    uint32_t k = s->sentence[c->sentence].paragraph;
    struct str lead = str_slice(s->text, s->sentence[k].span);
    if (k == c->sentence || !lead.n || lead.p[lead.n - 1] != ':') {
        return NULL;
    }
    const struct mention *best = NULL;
    for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
        const struct mention *m = &s->mention[i];
        best = m->cue == CUE_STATUS && (m->serves & (1U << c->kind)) ? m : best;
    }
    return best;
}

/* What is so and what is aimed at: the nearest status cue before the value, in its sentence, that no full clause with a
 * cue of the other sort separates from it. Cues after the value serve only when their rule says so (`set side=after`), and some
 * only within their clause (`set near=yes`). */
void link_status(struct scene *s, struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *best = NULL;
    if (c->status.n) {
        return;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue != CUE_STATUS || !(m->serves & (1U << c->kind))) {
            continue;
        }
        if (m->span.end <= c->span.start &&
            (has_semicolon(s, m->span.end, c->span.start) || has_speaker(s, at, m->span.end, c->span.start))) {
            continue;
        }
        trace_refused(s->trace, c, TRACE_STATUS, m, "it does not reach the value, or one nearer does");
        bool near = str_eq(rule_setting(m->match->rule, STR("near")), STR("yes"));
        if (near && (m->span.end + NEAR_BYTES < c->span.start || scene_separators(s, m->span.end, c->span.start))) {
            continue;
        }
        bool after = str_eq(rule_setting(m->match->rule, STR("side")), STR("after"));
        if (after ? m->span.start >= c->span.end && scene_separators(s, c->span.end, m->span.start) == 0
                  : m->span.end <= c->span.start + 1 && (!best || m->span.start > best->span.start)) {
            best = m;
        }
    }
    best = best ? best : cue_of_lead(s, c);
    trace_choice(s->trace, c, TRACE_STATUS, best, best ? NULL : "no cue says otherwise");
    c->status = best ? match_field(s->text, best->match, STR("status")) : STR("actual");
    if (!best && lies_ahead(s, c)) {
        c->status = STR("target");
    }
}
