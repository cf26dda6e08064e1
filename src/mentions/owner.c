#include "mentions/owner.h"

#include "grammar/words.h"
#include "mentions/people.h"

static bool is_name(const struct mention *m)
{
    return !m->local && !m->anaphor && !str_eq(m->type, STR("group")) && !str_eq(m->type, STR("sector")) &&
           !str_eq(m->type, STR("person"));
}

/* `chiếm 16,8% [tổng vốn đầu tư] cả nước`: the whole of a share. */
static bool is_part_of_value(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (claim_is_value(&s->claim[i]) && s->claim[i].span.end + 1 == m->span.start) {
            return true;
        }
    }
    return false;
}

/* `mực nước [sông Tích]`: a name right behind what is measured, unless another owns both (`nhập khẩu [gạo Việt Nam] của
 * Lào`). */
static bool is_beside(const struct scene *s, const struct mention *m, const struct mention *indicator)
{
    return indicator->cue == CUE_INDICATOR && indicator->span.start < m->whole.start &&
           indicator->span.end + 1 >= m->whole.start && indicator->span.end <= m->span.end &&
           !is_part_of_value(s, indicator);
}

/* `; đứng thứ 2 [tỉnh Thái Nguyên] đạt 90%`: a rank begins the clause, and behind who holds it something is said. */
static bool holds_rank(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        size_t start = c->match ? c->match->span.start : c->span.start;
        if (c->kind == KIND_RANK && c->span.end + 1 == m->span.start) {
            struct str led = str_slice(s->text, (struct span){scene_clause_start(s, start, at->span.start), start});
            struct str rest = {s->text.p + m->span.end, at->span.end - m->span.end};
            bool told = words_begin_predicate(s->g, words_trim(rest)) || str_starts(rest, STR(" ("));
            bool field = scene_has_cue(s, at, CUE_SCOPE, m->span); /* `dẫn đầu [cả nước] là Huế` */
            return is_name(m) && !field && !words_trim(led).n && told;
        }
    }
    return false;
}

/* Behind an owner cue (`của`), which belongs to it, or right behind what is measured: whose the figure is. */
void owner_find(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i];
    const struct scene_sentence *at = &s->sentence[m->sentence];
    bool owned = false, beside = false;
    for (size_t j = at->mention; j < at->mention_end; j++) {
        const struct mention *o = &s->mention[j];
        bool behind = o->cue == CUE_OWNER && o->span.start < m->whole.start && o->span.end < m->span.end &&
                      o->span.end + 1 >= m->whole.start; /* `tuyên phạt [bị cáo] Mai`: words of both */
        if (behind && mention_is_source(s, m, o)) {
            m->grade = GRADE_AGENT;
        } else if (behind) {
            m->holds = mention_sets(o, STR("holds"), STR("yes"));
            bool leads = m->holds || mention_sets(o, STR("leads"), STR("yes"));
            m->grade = leads ? GRADE_LEAD : GRADE_OWNER;
            m->whole.start = leads ? m->whole.start : o->span.start;
        }
        owned = owned || (o->cue == CUE_OWNER && o->span.start == m->span.end + 1);
        beside = beside || (j < i && is_beside(s, m, o));
    }
    m->grade = m->grade == GRADE_PLAIN && beside && !owned && is_name(m) ? GRADE_OWNER : m->grade;
    if (m->grade == GRADE_PLAIN && holds_rank(s, m)) {
        m->holds = true;
        m->grade = GRADE_LEAD;
    }
}
