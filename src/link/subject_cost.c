/* How well a name of its sentence fits a claim as its subject: what leads the clause is cheaper than who owns what is
 * measured, and that than a name in passing; distance, separators and other values between cost more. */
#include "grammar/words.h"
#include "link/subject_steps.h"
#include "mentions/people.h"
#include "scene/trace.h"

/* Costs in arbitrary units. A separator between name and value means another clause; a name behind its value is rarer
 * than one before it. */
enum {
    COST_HELD = -1, /* also where the one who leads stands as near: `thứ hai là Huế và thứ ba là [Vinh]` */
    COST_SEPARATOR = 8,
    COST_AFTER = 30,
    COST_OTHER_VALUE = 6,
    COST_ENDS_VALUE = 20
};
/* So many separators and values cost the one who leads a sentence something: he leads a long list to its end. */
enum { LED_MAX = 3 };
/* Values that stand before the one who leads lie no farther from him. */
enum { FRONTED_REACH = 160 };
/* So many mentions before are looked through for the one who leads. */
enum { LEADER_MENTIONS = 32 };
static const int cost_grade[] = {
    [GRADE_LEAD] = 0, [GRADE_OWNER] = 6, [GRADE_PLAIN] = 22, [GRADE_AGENT] = 60, [GRADE_NONE] = 999};
/* What a cost of each is explained by. */
static const char *const grade_names[] = {[GRADE_LEAD] = "leads its clause",
                                          [GRADE_OWNER] = "owns what is measured",
                                          [GRADE_PLAIN] = "named in passing",
                                          [GRADE_AGENT] = "who says or orders it",
                                          [GRADE_NONE] = "names nobody"};

bool subject_ends_value(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    size_t i = m->grade == GRADE_PLAIN ? scene_claim_from(s, at, m->whole.start) : at->claim;
    while (i > at->claim && !claim_is_value(&s->claim[i - 1])) {
        i--;
    }
    return i > at->claim && !scene_separators(s, s->claim[i - 1].span.end, m->whole.start);
}

/* `điểm cao nhất là 98,6 điểm ([Sở Công Thương])`, `tăng nhiều nhất 34 bậc ([Huế])`: alone in the brackets right behind
 * a score, a share or a movement, whose it is. */
static bool is_in_brackets_behind(const struct scene *s, const struct mention *m, const struct claim *c)
{
    bool told = c->kind == KIND_SCORE || c->kind == KIND_RATE || c->kind == KIND_CHANGE;
    return told && m->cue == CUE_SUBJECT && m->whole.start == c->span.end + 2 &&
           s->text.p[m->whole.start - 1] == '(' && m->span.end < s->text.n && s->text.p[m->span.end] == ')';
}

/* `[vị trí thứ 3] thuộc về Huế`, `điểm cao nhất [5,8 điểm] thuộc về Huế`: the place or the value that the name behind
 * it holds. */
static bool is_held_by(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                       const struct claim *c)
{
    bool value = c->kind == KIND_SCORE || c->kind == KIND_RATE || c->kind == KIND_CHANGE;
    bool held = c->kind == KIND_RANK || (value && !scene_separators(s, c->span.end, m->span.start));
    return m->holds && held && m->span.start > c->span.end &&
           !scene_values_between(s, at, c->span.end, m->span.start); /* over the commas of `cấp sở, ban, ngành` */
}

/* `Hàn Quốc là thị trường lớn nhất của [Việt Nam], chiếm 39%`: it owns a part of what is said of who leads the clause,
 * not what is measured behind the comma. */
static bool is_of_predicate(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                            const struct claim *c)
{
    if (m->grade != GRADE_OWNER || !scene_separators(s, m->span.end, c->span.start)) {
        return false;
    }
    for (const struct mention *n = m; n-- > s->mention + at->mention;) {
        if (n->cue == CUE_SUBJECT && n->grade == GRADE_LEAD) {
            return !scene_separators(s, n->span.end, m->span.start) ||
                   !scene_values_between(s, at, n->span.end, m->span.start);
        }
    }
    return false;
}

/* `bà Loan phải trả [bà Mai] 30 tỷ đồng`: whom the one who leads does it to. */
static bool is_done_to(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    if (m->grade != GRADE_PLAIN || !str_eq(m->type, STR("person"))) {
        return false;
    }
    struct str before = words_trim((struct str){s->text.p + at->span.start, m->whole.start - at->span.start});
    bool object = words_verbs_at_end(s->g, before).n ||
                  str_eq(words_class(s->g->functions, words_at(before, 1, false)), STR("prep"));
    const struct mention *first = s->mention + at->mention,
                         *limit = m - first > LEADER_MENTIONS ? m - LEADER_MENTIONS : first;
    for (const struct mention *n = m; object && n-- > limit;) {
        if (n->cue == CUE_SUBJECT && n->grade == GRADE_LEAD) {
            return true;
        }
    }
    return false;
}

/* True if the sentence names somebody before the value. */
static bool is_named_before(const struct scene *s, const struct scene_sentence *at, const struct claim *c)
{
    bool named = false;
    for (size_t i = at->mention; !named && i < at->mention_end && s->mention[i].span.end <= c->span.start; i++) {
        named = s->mention[i].cue == CUE_SUBJECT && s->mention[i].grade < GRADE_AGENT;
    }
    return named;
}

/* `Đây là năm thứ 7 liên tiếp [Huế] dẫn đầu`: who does it in a row, right behind, where nobody is named before. */
static bool follows_streak(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                           const struct claim *c)
{
    size_t from = c->span.end, to = m->whole.start;
    bool right_behind = from < to && to - from <= 2 && s->text.p[to - 1] == ' ' &&
                        (to - from == 1 || s->text.p[from] == ',');
    return c->kind == KIND_STREAK && m->cue == CUE_SUBJECT && m->grade < GRADE_AGENT && right_behind &&
           !is_named_before(s, at, c);
}

/* True if nothing but values that are joined stands between: `, 4 bạc và 5 đồng, `. */
static bool are_joined(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = scene_claim_from(s, at, from); i < at->claim_end && s->claim[i].span.end <= to; i++) {
        struct str gap = {s->text.p + from, s->claim[i].span.start - from}, word = words_trim(gap);
        if (!str_eq(gap, STR(", ")) && !str_eq(words_class(s->g->functions, word), STR("conj"))) {
            return false;
        }
        from = s->claim[i].span.end;
    }
    return str_eq((struct str){s->text.p + from, to - from}, STR(", "));
}

/* `Với 3 vàng, 4 bạc và 5 đồng, [Lào] giữ vị trí thứ hai`: who leads behind values that a preposition puts before. */
static bool is_led_to(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                      const struct claim *c)
{
    size_t from = c->span.end, to = m->whole.start;
    if (m->cue != CUE_SUBJECT || m->grade != GRADE_LEAD || m->local || from >= to || to - from > FRONTED_REACH) {
        return false;
    }
    struct str first = words_at((struct str){s->text.p + at->span.start, c->span.start - at->span.start}, 1, true);
    return str_eq(words_class(s->g->functions, first), STR("prep")) && are_joined(s, at, from, to) &&
           !is_named_before(s, at, c);
}

bool subject_is_sure(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                     const struct claim *c)
{
    return is_held_by(s, at, m, c) || follows_streak(s, at, m, c) || is_led_to(s, at, m, c) ||
           is_in_brackets_behind(s, m, c);
}

int subject_cost(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                 const struct claim *c)
{
    bool before = m->span.end <= c->span.start;
    if (follows_streak(s, at, m, c)) {
        trace_whole(s->trace, "stands right behind the streak", 0);
        return 0;
    }
    if (is_led_to(s, at, m, c)) {
        trace_whole(s->trace, "leads behind the values that are put before", 0);
        return 0;
    }
    if (is_held_by(s, at, m, c)) {
        trace_whole(s->trace, "holds the place", COST_HELD);
        return COST_HELD;
    }
    if (is_in_brackets_behind(s, m, c)) {
        trace_whole(s->trace, "stands alone in the brackets behind the value", COST_HELD);
        return COST_HELD;
    }
    if (!before && m->grade == GRADE_OWNER) {
        trace_whole(s->trace, "owns what is counted", cost_grade[GRADE_OWNER]);
        return cost_grade[GRADE_OWNER];
    }
    if (before && scene_is_bracketed_by(s, c, m->span.end)) {
        trace_whole(s->trace, "stands before the brackets", 0);
        return 0;
    }
    size_t from = before ? scene_behind_remark(s, at, m->span.end, c->span.start) : c->span.end;
    size_t to = before ? c->span.start : m->span.start, acts = before ? mention_acts_at(s, m) : 0;
    from = acts > from && acts < to ? acts : from;
    enum grade grade = before && is_of_predicate(s, at, m, c) ? GRADE_PLAIN : m->grade;
    grade = before && is_done_to(s, at, m) ? GRADE_AGENT : grade;
    int cost = cost_grade[grade] + (int)((to - from) / SUBJECT_COST_BYTES);
    trace_part(s->trace, grade_names[grade], cost_grade[grade]);
    trace_part(s->trace, "distance", cost);
    size_t separators = scene_separators(s, from, to), values = scene_values_between(s, at, from, to);
    if (before && m->grade == GRADE_LEAD) {
        separators = separators < LED_MAX ? separators : LED_MAX;
        values = values < LED_MAX ? values : LED_MAX;
    }
    cost += (int)separators * COST_SEPARATOR + (before && subject_ends_value(s, at, m) ? COST_ENDS_VALUE : 0);
    trace_part(s->trace, "separators", cost);
    cost += (int)values * (before ? COST_OTHER_VALUE : COST_AFTER);
    trace_part(s->trace, "values between", cost);
    trace_part(s->trace, "behind the value", cost + (before ? 0 : COST_AFTER));
    return cost + (before ? 0 : COST_AFTER);
}
