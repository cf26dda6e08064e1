/* The time of its own sentence that a value is told of, or is compared with: those that another value, clause or deed
 * has are refused, and of the others the cheapest is taken. */
#include "link/time_steps.h"

#include "grammar/words.h"
#include "mentions/times.h"
#include "scene/trace.h"

/* Costs of a time, in arbitrary units; the cheapest wins, and one that costs COST_MAX is none. */
enum {
    COST_SEPARATOR = 5,
    COST_AFTER = 12,
    COST_PARTED = 20, /* of a time behind the value, two clauses away */
    COST_BYTES = 24,  /* so many bytes between cost one */
    COST_OTHER_VALUE = 4,
    COST_MAX = 160,
    COST_ADJOINING = -1, /* less than of a time right before the value: `từ 1,9% năm 2022 lên 2,3% [năm 2023]` */
    COST_OPENING = 60,   /* at most, of a time that the sentence begins with */
    COST_EACH = 20,
    COST_PLAN = 70,
    COST_TOLD = 20 /* off, of a time in the value's own brackets: nearer than any other */
};
/* Bytes between an index and its time; of what a sentence begins with; between a time and its own value (` đạt `). */
enum { ADJOINING_BYTES = 8, OPENING_BYTES = 24, OWN_BYTES = 8 };

/* What lies between a value and a time. */
static void gap_between(const struct claim *c, const struct mention *m, size_t *from, size_t *to)
{
    bool before = m->span.end <= c->span.start;
    *from = before ? m->span.end : c->span.end;
    *to = before ? c->span.start : m->span.start;
}

/* In one sentence: `Chỉ số PCI [năm 2018]`, and not `... về PCI. [Năm 2018], ...`. */
static bool follows_indicator(const struct scene *s, const struct scene_sentence *at, const struct claim *c,
                              const struct mention *m)
{
    if (!c->indicator.text.n) {
        return false;
    }
    const char *end = c->indicator.text.p + c->indicator.text.n;
    const char *start = s->text.p + m->span.start;
    return end <= start && start - end <= ADJOINING_BYTES && end > s->text.p + at->span.start;
}

/* `Chỉ số PCI năm 2018 là 60 điểm; [năm 2021] là 63 điểm`: a time as long begins what follows. */
static bool is_followed_by_another(const struct scene *s, const struct scene_sentence *at, const struct claim *c,
                                   const struct mention *m)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        bool between = n->cue == CUE_PERIOD && n->span.start > m->span.end + 1 && n->span.end <= c->span.start;
        if (!between || n->by != m->by || n->is_base || n->is_apart) {
            continue;
        }
        char before = s->text.p[n->span.start - 2];
        if ((before == ',' || before == ';') && scene_values_between(s, at, m->span.end, n->span.start)) {
            return true;
        }
    }
    return false;
}

bool time_is_told_apart(const struct claim *c, const struct mention *m)
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
    if (claim_is_of_index(c) && follows_indicator(s, at, c, m) && !is_followed_by_another(s, at, c, m)) {
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

bool time_is_of_now(const struct scene *s, const struct claim *c, bool first)
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

/* `xếp thứ 31, so với vị trí 51 của [năm 2012], đạt 59,3 điểm`: told of the place that the one before is compared
 * with, not of the next. */
static bool is_of_value_compared(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool of_index = claim_is_of_index(c) && c->kind != KIND_CHANGE;
    if (!of_index || m->is_base || m->span.end > c->span.start || !scene_separators(s, m->span.end, c->span.start)) {
        return false;
    }
    for (const struct mention *b = m; b-- > s->mention + at->mention;) {
        if (b->cue == CUE_BASE && b->span.end <= m->span.start) {
            return scene_values_between(s, at, b->span.end, m->span.start) &&
                   !scene_separators(s, b->span.end, m->span.start);
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
    if (!m->is_base && m->span.start > c->span.end && time_is_of_now(s, c, true) &&
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
    if (is_of_value_compared(s, c, m)) {
        return "it is told of the value that another is compared with";
    }
    if (time_is_told_apart(c, m)) {
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

static bool is_wanted(const struct mention *m, enum wanted_time wanted)
{
    bool base = wanted == TIME_OF_BASE;
    return m->cue == CUE_PERIOD && m->is_base == base && (base || m->is_vague == (wanted == TIME_VAGUE));
}

const struct mention *time_nearest(const struct scene *s, const struct claim *c, enum wanted_time wanted)
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
