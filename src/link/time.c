/* When a claim holds, and what time a movement is compared with. */
#include "link/time.h"

#include "grammar/words.h"
#include "link/time_elsewhere.h"
#include "mentions/times.h"
#include "scene/trace.h"

enum {
    COST_SEPARATOR = 5,
    COST_AFTER = 12,
    COST_PARTED = 20, /* of a time behind the value, two clauses away */
    COST_BYTES = 24,
    COST_OTHER_VALUE = 4,
    COST_MAX = 160,
    ADJOINING_BYTES = 8,
    COST_ADJOINING = -1, /* less than of a time right before the value: `từ 1,9% năm 2022 lên 2,3% [năm 2023]` */
    OPENING_BYTES = 24,
    COST_OPENING = 60,
    COST_EACH = 20,
    COST_PLAN = 70,
    COST_TOLD = 20, /* of a time in the value's own brackets: nearer than any other */
    TOLD_BYTES = 10,
    STATED_BYTES = 16, /* ` (chỉ đạt ` */
    TOLD_REACH = 8,
    COPULA_BYTES = 5,
    OWN_BYTES = 8, /* ` đạt ` */
    MOVED_REACH = 80,
    STEP_WORDS = 3 /* `từ hạng 51 [lên thứ hạng] 31` */
};

/* What lies between a value and a time. */
static void gap_between(const struct claim *c, const struct mention *m, size_t *from, size_t *to)
{
    bool before = m->span.end <= c->span.start;
    *from = before ? m->span.end : c->span.end;
    *to = before ? c->span.start : m->span.start;
}

static bool follows_indicator(const struct scene *s, const struct claim *c, const struct mention *m)
{
    if (!c->indicator.text.n) {
        return false;
    }
    const char *end = c->indicator.text.p + c->indicator.text.n;
    const char *start = s->text.p + m->span.start;
    return end <= start && start - end <= ADJOINING_BYTES;
}

/* `tăng 2,2 lần ([năm 2016] đạt 325.140 lượt)`: in brackets with a value, outside of which c stands. */
static bool is_told_apart(const struct claim *c, const struct mention *m)
{
    return m->told.end && (c->span.end <= m->told.start || c->span.start >= m->told.end);
}

/* `(giảm 22 vụ so với [cùng kỳ] và tăng 16 vụ so với tháng trước)`: another time that is compared with. */
static bool has_base_between(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    bool found = false;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        found = found || (m->cue == CUE_PERIOD && m->is_base && m->span.start >= from && m->span.end <= to);
    }
    return found;
}

static int cost_of(const struct scene *s, const struct scene_sentence *at, const struct claim *c,
                   const struct mention *m)
{
    size_t from, to;
    gap_between(c, m, &from, &to);
    if (m->is_base && from == c->span.end) { /* `giảm 2 triệu đồng (29,8%) [so với] ...` */
        from = scene_behind_bracket(s, scene_behind_per(s, from), to);
    }
    int cost = from < to ? (int)((to - from) / COST_BYTES) : 0;
    if (mention_adjoins(s, c, m)) {
        bool often = !m->period.start.n && m->by == NO_DATE; /* `70.000 đồng [một tháng]` says only how often */
        cost = !often ? COST_ADJOINING : c->kind == KIND_MONEY ? COST_EACH : 0;
        trace_whole(s->trace, "right behind the value", cost);
        return cost;
    }
    if (claim_is_of_index(c) && follows_indicator(s, c, m)) {
        trace_whole(s->trace, "right behind the indicator", 0);
        return 0;
    }
    trace_part(s->trace, "distance", cost);
    cost += (int)scene_separators(s, from, to) * COST_SEPARATOR;
    trace_part(s->trace, "separators", cost);
    bool leads = m->is_base && m->span.end <= c->span.start && m->span.start <= at->span.start + OPENING_BYTES &&
                 !scene_values_between(s, at, m->span.end, c->span.start); /* `So với tháng 6, CPI [tăng 0,3%]` */
    bool opened = s->text.p[c->span.start ? c->span.start - 1 : 0] == '('; /* `so với tháng trước ([tăng 13%])` */
    /* `so với năm 2019 [tăng 26%]` */
    bool at_once = leads || (m->is_base && m->span.end + 1 + opened == c->span.start);
    cost +=
        (m->span.start > c->span.start) != m->is_base && !at_once ? COST_AFTER : 0; /* what is compared with follows */
    cost += m->span.start > c->span.start && !m->is_base && scene_separators(s, from, to) > 1 ? COST_PARTED : 0;
    trace_part(s->trace, m->is_base ? "before the value" : "behind the value", cost);
    cost += (int)scene_values_between(s, at, from, to) * COST_OTHER_VALUE;
    trace_part(s->trace, "values between", cost);
    cost += m->period.start.n || m->period.end.n || m->is_base ? 0 : COST_EACH; /* `mỗi năm`: a date tells more */
    trace_part(s->trace, "no date", cost);
    cost += m->is_of_plan ? COST_PLAN : 0;
    trace_part(s->trace, "a plan's", cost);
    bool opens = m->span.start <= at->span.start + OPENING_BYTES; /* `So với cùng kỳ năm 2021, ...` holds to the end */
    cost = opens && cost > COST_OPENING ? COST_OPENING : cost;
    trace_part(s->trace, "opens the sentence", cost);
    bool told = m->told.end && !(m->is_base && has_base_between(s, at, from, to));
    cost -= told ? COST_TOLD : 0; /* `chi phí thời gian đạt 7,6 điểm ([năm 2022] đạt 7,1 điểm)` */
    trace_part(s->trace, "in the same brackets", cost);
    return cost;
}

/* `([cùng kỳ năm 2019] tăng 5,3%)`, `[cùng kỳ năm trước] là 9,56 tỷ USD`: with nothing before it that compares, `cùng
 * kỳ` is a time by itself; for a movement only in brackets, as `so với` may stand further before it. */
static bool leads_value(const struct scene *s, const struct claim *c, const struct mention *m)
{
    size_t floor = s->sentence[c->sentence].span.start, at = m->span.start;
    bool leads = at <= floor + 2 || scene_separators(s, at - 2, at);
    bool bracketed = at > floor && s->text.p[at - 1] == '(';
    return m->is_shift && leads && m->span.end <= c->span.start && (bracketed || c->kind != KIND_CHANGE) &&
           !scene_separators(s, m->span.end, c->span.start);
}

/* `thấp hơn mức [tăng 9,5%] của cùng kỳ năm trước`: the value stands between a base cue and the time right behind it;
 * not `bằng [94,5%] cùng kỳ`, a share of what was so. */
static bool is_compared_with(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool behind = m->span.start - c->span.end <= OWN_BYTES && !scene_separators(s, c->span.end, m->span.start);
    for (size_t i = at->mention; behind && i < at->mention_end && s->mention[i].span.end < c->span.start; i++) {
        const struct mention *b = &s->mention[i];
        if (b->cue == CUE_BASE && b->span.end + 1 == c->span.start) {
            return c->kind != KIND_RATE || memchr(b->text.p, ' ', b->text.n);
        }
    }
    return false;
}

/* `so với năm ngoái ([931,5 triệu đồng])`, `so với năm ngoái là [84,37%]`: right behind the time that is compared with
 * stands what was so at that time. A movement there is still the one against it. */
static bool told_of_base(const struct scene *s, const struct claim *c, const struct mention *m)
{
    if (m->is_shift && m->span.start > c->span.end) {
        return is_compared_with(s, c, m);
    }
    if (!m->is_base || m->span.end >= c->span.start) {
        return false;
    }
    struct str gap = {s->text.p + m->span.end, c->span.start - m->span.end};
    bool joins = words_join(s->g, words_trim(gap)); /* `so với năm 2018 và [xếp thứ 67]` */
    bool copula = gap.n > 1 && gap.n <= COPULA_BYTES && gap.p[0] == ' ' && !joins;
    bool told = gap.n <= TOLD_BYTES || (gap.n <= STATED_BYTES && words_have_level(s->g, gap));
    bool behind = told && (copula || str_starts(gap, STR(" (")));
    return (behind && c->kind != KIND_CHANGE) || leads_value(s, c, m);
}

/* `từ [7,5 điểm] xuống còn 6,5 điểm`: c moves on to a value behind it, a preposition and a few words between. */
static bool has_step_behind(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct claim *to = c + 1;
    if (to >= s->claim + at->claim_end || to->kind != c->kind || !str_eq(to->unit, c->unit) ||
        !str_eq(to->noun, c->noun) || to->span.start <= c->span.end) {
        return false;
    }
    struct span in = {c->span.end, to->span.start};
    struct str gap = words_trim(str_slice(s->text, in));
    bool towards = str_eq(words_class(s->g->functions, words_at(gap, 1, true)), STR("prep"));
    return towards && words_at(gap, STEP_WORDS, true).n == gap.n && !scene_has_cue(s, at, CUE_BASE, in);
}

/* `giảm 1 điểm so với [năm 2021], từ 7,5 điểm xuống 6,5 điểm`: of two values that it moved between, next behind what it
 * is compared with, the first is of that time. */
static const struct mention *base_of_level(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *last = NULL;
    size_t far = c->span.start > MOVED_REACH ? c->span.start - MOVED_REACH : 0;
    size_t i = scene_mention_near(s, at, far);
    for (; c->kind != KIND_CHANGE && i < at->mention_end && s->mention[i].span.start < c->span.start; i++) {
        const struct mention *m = &s->mention[i];
        last = m->cue == CUE_PERIOD && m->span.end <= c->span.start ? m : last;
    }
    bool near = last && last->is_base && !last->told.end && c->span.start - last->span.end <= MOVED_REACH &&
                !scene_values_between(s, at, last->span.end, c->span.start);
    return near && has_step_behind(s, c) ? last : NULL;
}

/* What was so at the time that others are compared with; NULL where the value is told of no such time. */
static const struct mention *base_told_of(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention_end; i-- > at->mention;) {
        if (s->mention[i].cue == CUE_PERIOD && told_of_base(s, c, &s->mention[i])) {
            return &s->mention[i];
        }
    }
    return base_of_level(s, c);
}

/* `Hiện xã còn [12 hộ nghèo]`; `first`: with no value between. */
static bool is_of_now(const struct scene *s, const struct claim *c, bool first)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.end <= c->span.start; i++) {
        const struct mention *m = &s->mention[i];
        if (mention_sets(m, STR("when"), STR("now")) &&
            (!first || !scene_values_between(s, at, m->span.end, c->span.start))) {
            return true;
        }
    }
    return false;
}

/* `Theo chương trình giai đoạn 2016-2020, [hiện] cả nước có 2.045 xã`: a time that is over, or a plan's, stands before
 * the word with which the clause turns to what is so now. */
static bool is_before_now(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.end <= c->span.start; i++) {
        const struct mention *n = &s->mention[i];
        bool now = n->cue == CUE_CLAUSE && mention_sets(n, STR("when"), STR("now"));
        if (now && m->span.end <= n->span.start && !scene_values_between(s, at, n->span.end, c->span.start)) {
            return m->period.start.n && m->period.end.n && !m->is_base;
        }
    }
    return false;
}

/* `chỉ còn 30 phút, trong khi [năm 2004] là 4 giờ`: a value of its own stands behind the time, and a word that begins a
 * clause, or a semicolon, between it and c; or, `đạt 77,7%, [năm 2016] là 74,6%`, a comma, and the value right behind
 * it. */
static bool is_in_next_clause(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = c->span.end, to = m->span.start;
    if (from >= to || !scene_separators(s, from, to)) {
        return false;
    }
    size_t i = scene_claim_from(s, at, m->span.end);
    while (i < at->claim_end && !(s->claim[i].span.start >= m->span.end && claim_is_value(&s->claim[i]))) {
        i++;
    }
    if (i == at->claim_end) {
        return false;
    }
    size_t next = s->claim[i].span.start;
    bool own = next <= m->span.end + OWN_BYTES && !scene_separators(s, m->span.end, next);
    return own || memchr(s->text.p + from, ';', to - from) || scene_begins_clause(s, at, from, to);
}

/* True if the words tell of what is yet to come, and serve what stands behind them. */
static bool foresees(const struct scene *s, const struct mention *m)
{
    return m->cue == CUE_STATUS && !mention_sets(m, STR("side"), STR("both")) &&
           !mention_sets(m, STR("near"), STR("yes")) &&
           str_eq(match_field(s->text, m->match, STR("status")), STR("target"));
}

/* `đã hoàn thành 13 tiêu chí, dự kiến sẽ về đích [cuối năm 2011]`: told of what is foreseen in a clause behind the
 * value, which is not foreseen itself. */
static bool is_foreseen(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool behind = false;
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.end <= m->span.start; i++) {
        const struct mention *n = &s->mention[i];
        bool cue = foresees(s, n);
        if (cue && n->span.end <= c->span.start) {
            return false;
        }
        behind = behind || (cue && n->span.start >= c->span.end && scene_separators(s, c->span.end, n->span.start));
    }
    return behind;
}

/* `[Chiều 6/7], Sở Y tế cho biết đã tiêm 30 người`: the day on which somebody says it. */
static bool is_day_of_saying(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool day = m->by == BY_DAY && !m->is_base && str_eq(m->period.start, m->period.end);
    bool opens = m->span.start <= at->span.start + OPENING_BYTES && m->span.end < c->span.start;
    for (size_t i = at->mention; day && opens && i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_AGENT && n->span.start > m->span.end && n->whole.end <= c->span.start &&
            mention_sets(n, STR("speaks"), STR("yes"))) {
            return true;
        }
    }
    return false;
}

/* `đạt 40 điểm, tăng 11 điểm [kể từ năm 2019]`: since when is told of the movement right before it. */
static bool is_since_movement(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool since = m->period.start.n && !m->period.end.n && !m->is_base && c->kind != KIND_CHANGE;
    for (const struct claim *o = c + 1; since && o < s->claim + at->claim_end && o->span.end < m->span.start; o++) {
        if (o->kind == KIND_CHANGE && mention_adjoins(s, o, m)) {
            return true;
        }
    }
    return false;
}

/* `từ 32% [năm 2016] đến nay còn 7%`: right behind a value before c, and another time between that and c. */
static bool is_of_value_before(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool told = m->span.end <= c->span.start && mention_adjoins_some(s, m);
    for (const struct mention *n = m + 1; told && n < s->mention + at->mention_end; n++) {
        if (n->cue == CUE_PERIOD && !n->is_base && n->span.start >= m->span.end && n->span.end <= c->span.start) {
            return true;
        }
    }
    return false;
}

/* `tăng [mỗi năm], tỷ lệ đạt 84%`: how often ends a clause without a value. */
static bool is_often_of_clause_before(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *in = &s->sentence[c->sentence];
    size_t end = scene_clause_end(s, m->span.end, in->span.end);
    return mention_sets(m, STR("when"), STR("often")) && end < c->span.start &&
           scene_clause_start(s, m->span.start, in->span.start) + 1 < m->span.start &&
           !scene_values_between(s, in, m->span.end, end);
}

/* Why a time is not weighed; NULL where it is. */
static const char *why_no_time(const struct scene *s, const struct claim *c, const struct mention *m)
{
    if (m->is_apart) {
        return "it is the date of a document, or words before it set it apart";
    }
    if (span_overlaps(m->span, c->span)) {
        return "it stands inside the value";
    }
    bool often = !m->period.start.n && !m->period.end.n && m->by == NO_DATE && !m->is_base; /* no day without a year */
    if (often && !mention_adjoins(s, c, m) && mention_adjoins_some(s, m)) {
        return "how often only the value right before it is told"; /* `giảm 1% [hằng năm]` */
    }
    if (is_often_of_clause_before(s, c, m)) {
        return "how often is told of the clause before";
    }
    if (often && m->span.start > c->span.end && scene_separators(s, c->span.end, m->span.start)) {
        return "how often is told of what follows"; /* `lắp 4 bàn, [mỗi ngày] phục vụ 50 người` */
    }
    if (time_is_over(s, m, c->span.start)) {
        return "what is so now is told behind it";
    }
    if (!m->is_base && m->span.start > c->span.end && is_of_now(s, c, true) &&
        scene_separators(s, c->span.end, m->span.start)) {
        return "the clause says how things stand now"; /* `Hiện có 2 cầu, sẽ xây 3 cầu [năm 2030]` */
    }
    const struct mention *goal = time_goal_before(s, m);
    if ((goal && goal->span.start >= c->span.end) || is_foreseen(s, c, m)) {
        return "it is told of what is aimed at or foreseen behind the value";
    }
    if (is_since_movement(s, c, m)) {
        return "it is told of the movement right before it";
    }
    if (is_before_now(s, c, m)) {
        return "the clause turns to what is so now behind it";
    }
    if (!m->is_base && is_in_next_clause(s, c, m)) {
        return "it is told of another clause";
    }
    if (is_day_of_saying(s, c, m)) {
        return "it is the day on which somebody says so";
    }
    if (is_of_value_before(s, c, m)) {
        return "it is told of the value before it";
    }
    if (is_told_apart(c, m)) {
        return "only the value in its brackets is told of it";
    }
    if (claim_is_of_index(c) && m->by == BY_DAY && !m->is_base) {
        return "an index holds for longer than a day"; /* that of a meeting or a publication */
    }
    return NULL;
}

/* `đạt 80% năm 2022 và [năm 2023] đạt 90%`: a time before the value, behind another and a word that joins. */
static bool is_next_time(const struct scene *s, const struct claim *c, const struct mention *first,
                         const struct mention *m)
{
    return first->span.end < m->span.start && m->span.end <= c->span.start &&
           words_join(s->g, str_slice(s->text, (struct span){first->span.end, m->span.start}));
}

/* A vague time serves where nothing else tells one: `tuần qua` in an article of no date. */
enum wanted_time { TIME_OF_VALUE, TIME_VAGUE, TIME_OF_BASE };

static bool is_wanted(const struct mention *m, enum wanted_time wanted)
{
    bool base = wanted == TIME_OF_BASE;
    return m->cue == CUE_PERIOD && m->is_base == base && (base || m->is_vague == (wanted == TIME_VAGUE));
}

static const struct mention *nearest_time(const struct scene *s, const struct claim *c, enum wanted_time wanted)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *best = NULL;
    int best_cost = COST_MAX;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        enum trace_link link = wanted == TIME_OF_BASE ? TRACE_BASE : TRACE_PERIOD;
        if (!is_wanted(m, wanted)) {
            continue;
        }
        const char *refused = why_no_time(s, c, m);
        if (refused) {
            trace_refused(s->trace, c, link, m, refused);
            continue;
        }
        int cost = cost_of(s, at, c, m);
        trace_candidate(s->trace, c, link, m, cost, COST_MAX);
        if (cost < best_cost || (best && cost == best_cost && is_next_time(s, c, best, m))) {
            best_cost = cost;
            best = m;
        }
    }
    return best;
}

/* True if the time that p took from its sentence is told of no other value than p's. */
static bool has_time_alone(const struct scene *s, const struct claim *c, const struct claim *p)
{
    const struct mention *m = scene_time_of(s, p);
    return m && is_told_apart(c, m);
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
            p->sentence <= c->sentence && !has_time_alone(s, c, p) && !base_told_of(s, p) &&
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
            return (p->period.start.n || p->period.end.n) && !base_told_of(s, p) ? p : NULL;
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
        if (claim_is_value(p) && !base_told_of(s, p)) {
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
    const struct mention *m = nearest_time(s, c, TIME_OF_VALUE);
    if (!m && is_of_now(s, c, false)) {
        return;
    }
    const struct claim *p = m ? NULL : last_told_before(s, c);
    bool of_index = claim_is_of_index(c) || (c->kind == KIND_CHANGE && str_eq(c->unit, STR("point")));
    p = m || p || !of_index ? p : same_index_before(s, c);
    const struct mention *vague = m || p ? NULL : nearest_time(s, c, TIME_VAGUE);
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

/* `vượt 52% [dự toán], tăng 25% so với cùng kỳ`, `vượt [chỉ tiêu] 5%`: with the aim behind it, or before it in its
 * rule, it is compared with no time but one in its clause. */
static bool is_against_goal(const struct scene *s, const struct claim *c, const struct mention *base)
{
    size_t end = scene_clause_end(s, c->span.end, s->sentence[c->sentence].span.end);
    bool has_time = base && base->span.start >= c->span.end && base->span.start < end &&
                    !scene_values_between(s, &s->sentence[c->sentence], c->span.end, base->span.start);
    size_t led = c->match && c->match->span.start < c->span.start ? c->match->span.start : c->span.start;
    struct str before = words_trim(str_slice(s->text, (struct span){led, c->span.start}));
    struct str verb = words_at(before, 1, true);
    return !has_time && (words_begin_goal(s->g, words_trim(str_slice(s->text, (struct span){c->span.end, end}))) ||
                         words_begin_goal(s->g, words_trim((struct str){verb.p + verb.n, before.n - verb.n})));
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
    const struct mention *base = to ? nearest_time(s, from, TIME_OF_VALUE) : NULL;
    const struct mention *time = base && base->span.start > c->span.end ? nearest_time(s, to, TIME_OF_VALUE) : NULL;
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
    const struct mention *told = base_told_of(s, c);
    if (told) {
        c->period = mention_time_shifted(s, c->period, told);
        trace_choice(s->trace, c, TRACE_PERIOD, told, "the value is told of the time that others are compared with");
    } else if (c->kind == KIND_CHANGE) {
        const struct mention *base = nearest_time(s, c, TIME_OF_BASE);
        if (is_against_goal(s, c, base)) {
            return;
        }
        base = base ? base : base_elsewhere(s, c);
        c->base = base ? mention_time_shifted(s, c->period, base) : c->base;
        trace_choice(s->trace, c, TRACE_BASE, base, base && base->is_shift ? "the same part of another year" : NULL);
    }
}
