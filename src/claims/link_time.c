#include "claims/link.h"
#include "claims/trace.h"
#include "claims/words.h"

enum {
    COST_SEPARATOR = 5,
    COST_AFTER = 12,
    COST_BYTES = 24,
    COST_OTHER_VALUE = 4,
    COST_MAX = 160,
    SENTENCES_BACK = 5,
    INDEX_REACH = 40,
    ADJOINING_BYTES = 8,
    COST_ADJOINING = -1, /* less than of a time right before the value: `từ 1,9% năm 2022 lên 2,3% [năm 2023]` */
    OPENING_BYTES = 24,
    COST_OPENING = 60,
    COST_EACH = 20,
    COST_PLAN = 70,
    MEASURE_WORDS = 3,
    MEASURE_REACH = 30,
    TOLD_BYTES = 10,
    TOLD_REACH = 8,
    COPULA_BYTES = 5,
    LEAD_BLOCKS = 3
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
    return end <= start && start - end <= 8;
}

/* Right behind the value, at most what it is counted against and a preposition between: `26% [năm 2020]`, `11,75% của
 * [năm 2010]`, `7,1 triệu đồng/tháng [năm 2021]`; or in brackets: `34,18% ([năm 2017])`. */
static bool adjoins(const struct scene *s, const struct claim *c, const struct mention *m)
{
    size_t from = scene_behind_per(s, c->span.end);
    if (m->is_base || m->span.start <= from || m->span.start - from > ADJOINING_BYTES) {
        return false;
    }
    struct str gap = {s->text.p + from, m->span.start - from};
    if (words_join(s->g, gap)) {
        return false; /* `xếp thứ 5 và [năm 2023] xếp thứ 3` */
    }
    if (str_eq(gap, STR(" ("))) {
        return m->span.end < s->text.n && s->text.p[m->span.end] == ')';
    }
    size_t spaces = 0;
    for (size_t i = 0; i < gap.n; i++) {
        spaces += gap.p[i] == ' ';
    }
    return spaces <= 2 && gap.p[0] == ' ' && !scene_separators(s, c->span.end, m->span.start);
}

/* Behind the bracket that stands right behind the value, if it ends before `to`: `giảm 2 triệu đồng (29,8%) [so với] ...` */
static size_t behind_bracket(const struct scene *s, size_t from, size_t to)
{
    bool opens = from + 2 < to && str_starts((struct str){s->text.p + from, to - from}, STR(" ("));
    const char *close = opens ? memchr(s->text.p + from, ')', to - from) : NULL;
    return close ? (size_t)(close + 1 - s->text.p) : from;
}

/* `tăng 2,2 lần ([năm 2016] đạt 325.140 lượt)`: in brackets with a value, outside of which c stands. */
static bool is_told_apart(const struct claim *c, const struct mention *m)
{
    return m->told.end && (c->span.end <= m->told.start || c->span.start >= m->told.end);
}

static int cost_of(const struct scene *s, const struct scene_sentence *at, const struct claim *c,
                   const struct mention *m)
{
    size_t from, to;
    gap_between(c, m, &from, &to);
    from = m->is_base && from == c->span.end ? behind_bracket(s, scene_behind_per(s, from), to) : from;
    int cost = from < to ? (int)((to - from) / COST_BYTES) : 0;
    if (adjoins(s, c, m)) {
        bool often = !m->period.start.n; /* `70.000 đồng [một tháng]` says no more than how often */
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
    bool at_once = m->is_base && m->span.end + 1 == c->span.start; /* `so với năm 2019 [tăng 26%]` */
    cost +=
        (m->span.start > c->span.start) != m->is_base && !at_once ? COST_AFTER : 0; /* what is compared with follows */
    trace_part(s->trace, m->is_base ? "before the value" : "behind the value", cost);
    cost += (int)link_values_between(s, at, from, to) * COST_OTHER_VALUE;
    trace_part(s->trace, "values between", cost);
    cost += m->period.start.n || m->period.end.n || m->is_base ? 0 : COST_EACH; /* `mỗi năm`: a date tells more */
    trace_part(s->trace, "no date", cost);
    cost += m->is_of_plan ? COST_PLAN : 0;
    trace_part(s->trace, "a plan's", cost);
    bool opens = m->span.start <= at->span.start + OPENING_BYTES; /* `So với cùng kỳ năm 2021, ...` holds to the end */
    cost = opens && cost > COST_OPENING ? COST_OPENING : cost;
    trace_part(s->trace, "opens the sentence", cost);
    return cost;
}

/* A time right behind a value is that value's alone. */
static bool adjoins_some_value(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        if (c->kind != KIND_DATE && c->kind != KIND_REFERENCE && adjoins(s, c, m)) {
            return true;
        }
    }
    return false;
}

/* `([cùng kỳ năm 2019] tăng 5,3%)`, `[cùng kỳ năm trước] là 9,56 tỷ USD`: with nothing before it that compares, `cùng kỳ` is
 * a time by itself; for a movement only in brackets, as `so với` may stand further before it. */
static bool leads_value(const struct scene *s, const struct claim *c, const struct mention *m)
{
    size_t floor = s->sentence[c->sentence].span.start, at = m->span.start;
    bool leads = at <= floor + 2 || scene_separators(s, at - 2, at);
    bool bracketed = at > floor && s->text.p[at - 1] == '(';
    return m->is_shift && leads && m->span.end <= c->span.start && (bracketed || c->kind != KIND_CHANGE) &&
           !scene_separators(s, m->span.end, c->span.start);
}

/* `so với năm ngoái ([931,5 triệu đồng])`, `so với năm ngoái là [84,37%]`: right behind the time that is compared with
 * stands what was so at that time. A movement there is still the one against it. */
static bool told_of_base(const struct scene *s, const struct claim *c, const struct mention *m)
{
    if (!m->is_base || m->span.end >= c->span.start) {
        return false;
    }
    struct str gap = {s->text.p + m->span.end, c->span.start - m->span.end};
    bool copula = gap.n > 1 && gap.n <= COPULA_BYTES && gap.p[0] == ' ';
    bool behind = gap.n <= TOLD_BYTES && (copula || str_starts(gap, STR(" (")));
    return (behind && c->kind != KIND_CHANGE) || leads_value(s, c, m);
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
    return NULL;
}

/* `[Trước đây] phải chờ 7 ngày, nay chỉ 3 ngày`: words that turn to what is so now stand between. */
static bool is_over(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->mention; mention_sets(m, STR("when"), STR("past")) && i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (mention_sets(n, STR("when"), STR("now")) && n->span.start >= m->span.end && n->span.end <= c->span.start) {
            return true;
        }
    }
    return false;
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
    if (!m->period.start.n && !m->period.end.n && !m->is_base && !adjoins(s, c, m) && adjoins_some_value(s, m)) {
        return "how often only the value right before it is told"; /* `giảm 1% [hằng năm]` */
    }
    if (is_over(s, c, m)) {
        return "what is so now is told behind it";
    }
    if (is_told_apart(c, m)) {
        return "only the value in its brackets is told of it";
    }
    if (claim_is_of_index(c) && m->by == BY_DAY && !m->is_base) {
        return "an index holds for longer than a day"; /* that of a meeting or a publication */
    }
    return NULL;
}

static const struct mention *nearest_time(const struct scene *s, const struct claim *c, bool base)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *best = NULL;
    int best_cost = COST_MAX;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        enum trace_link link = base ? TRACE_BASE : TRACE_PERIOD;
        if (m->cue != CUE_PERIOD || m->is_base != base) {
            continue;
        }
        const char *refused = why_no_time(s, c, m);
        if (refused) {
            trace_refused(s->trace, c, link, m, refused);
            continue;
        }
        int cost = cost_of(s, at, c, m);
        trace_candidate(s->trace, c, link, m, cost, COST_MAX);
        if (cost < best_cost) {
            best_cost = cost;
            best = m;
        }
    }
    return best;
}

/* The words of a sentence that tell the time of the last of its values; NULL where none of its own do. */
static const char *time_of_last_value(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->claim_end; i-- > at->claim;) {
        const struct claim *c = &s->claim[i];
        if (claim_is_value(c) && c->period.text.n) {
            return c->period.text.p;
        }
    }
    return NULL;
}

/* The time that the sentences before it in the paragraph speak of: in the nearest that has any, that of its last value,
 * unless it is an earlier one, else the first; of sums and rates, the first that is longer than a day: `[Sáng nay], Quốc hội
 * thông qua quyết toán năm 2010`. */
static const struct mention *time_in_paragraph(const struct scene *s, const struct claim *c)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    bool long_held = c->kind == KIND_MONEY || c->kind == KIND_RATE || c->kind == KIND_CHANGE;
    const struct mention *first = NULL;
    for (uint32_t k = c->sentence;
         !first && k-- > 0 && s->sentence[k].paragraph == paragraph && c->sentence - k <= SENTENCES_BACK;) {
        const char *last = time_of_last_value(s, &s->sentence[k]);
        for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
            const struct mention *m = &s->mention[i];
            bool of_day = claim_is_of_index(c) && m->by == BY_DAY;
            bool over = mention_sets(m, STR("when"), STR("past")) && m->text.p != last;
            if (m->cue != CUE_PERIOD || m->is_base || m->is_apart || of_day || over ||
                mention_sets(m, STR("when"), STR("often"))) { /* what comes `mỗi ngày` is told of its own sentence */
                continue;
            }
            if (m->text.p == last && (!first || str_cmp(first->period.end, m->period.end) <= 0)) {
                return m;
            }
            bool longer = first && first->by == BY_DAY && m->by != BY_DAY && long_held;
            first = first && !longer ? first : m;
        }
    }
    return first;
}

/* True if the sentence begins with words that go on from what was said: `Trong đó, ...`, `Đối với hộ nghèo, ...`. */
static bool goes_on(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool turns = m->cue == CUE_FACET && mention_sets(m, STR("head"), STR("yes"));
        bool anew = mention_sets(m, STR("place"), STR("yes")); /* `Tại ...` begins anew */
        if (m->whole.start == at->span.start && (turns || (m->cue == CUE_CLAUSE && !anew))) {
            return true;
        }
    }
    return false;
}

/* ... or else, where the paragraph goes on from the one before (and that from one before it), the last time that one speaks
 * of, when it is no single day. */
static const struct mention *time_in_paragraph_before(const struct scene *s, const struct claim *c)
{
    uint32_t k = s->sentence[c->sentence].paragraph;
    for (uint32_t floor = k; k > 0 && (k > floor || goes_on(s, &s->sentence[floor]));) {
        floor = k == floor ? s->sentence[k - 1].paragraph : floor;
        k--;
        for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
            const struct mention *m = &s->mention[i];
            if (m->cue == CUE_PERIOD && !m->is_base && !m->is_apart && m->by != BY_DAY &&
                (m->period.start.n || m->period.end.n)) {
                return m;
            }
        }
    }
    return NULL;
}

/* An index's claim without a time of its own speaks of the one before it about the same index. */
static const struct claim *same_index_before(const struct scene *s, const struct claim *c)
{
    for (const struct claim *p = c; p-- > s->claim && p->sentence + 2 >= c->sentence;) {
        if (claim_is_of_index(p) && p->period.text.n && str_eq(p->subject.text, c->subject.text) &&
            p->sentence <= c->sentence) {
            return p;
        }
    }
    return NULL;
}

/* A paragraph that names no time goes on with what one before measured: `Tại Mường Lát, tổng số xe là 80 xe` after the total
 * of a day. */
static const struct claim *same_measure_before(const struct scene *s, const struct claim *c)
{
    size_t words = 1;
    for (size_t i = 0; i < c->indicator.text.n; i++) {
        words += c->indicator.text.p[i] == ' ';
    }
    for (const struct claim *p = c; words >= MEASURE_WORDS && p-- > s->claim && c - p <= MEASURE_REACH;) {
        if (p->kind == c->kind && (p->period.start.n || p->period.end.n) &&
            words_are_alike(p->indicator.text, c->indicator.text)) {
            return p;
        }
    }
    return NULL;
}

/* The time that the article gives with an index (`Chỉ số PCI năm 2023`): the last such before the claim, or the first. */
static const struct mention *time_of_index(const struct scene *s, const struct claim *c)
{
    const struct mention *found = NULL;
    const struct mention *end = s->mention + s->mention_n;
    for (size_t i = 0; i < s->index_n; i++) {
        const struct mention *index = s->index[i];
        if (found && index->span.start > c->span.start) {
            continue;
        }
        for (const struct mention *t = index + 1; t < end && t->span.start <= index->span.end + INDEX_REACH; t++) {
            if (t->cue == CUE_PERIOD && t->by == BY_YEAR && !t->is_base && t->span.start >= index->span.end) {
                found = t;
                break;
            }
        }
    }
    return found;
}

/* The time that headline, sapo and first paragraph give to the whole article, for figures that come without their own.
 * What is so has happened: a time to come is none. */
static const struct mention *time_of_article(const struct scene *s, const struct claim *c)
{
    struct str published = s->published.by == NO_DATE ? STR_EMPTY : date_text(s->arena, date_last_day(s->published));
    for (size_t i = 0; i < s->mention_n && s->sentence[s->mention[i].sentence].block < LEAD_BLOCKS; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && m->match && !m->is_base && !m->is_apart && m->by != BY_DAY && m->period.start.n &&
            m->period.end.n && m->span.start < c->span.start &&
            !(published.n && str_cmp(m->period.start, published) > 0) && !adjoins_some_value(s, m)) {
            return m;
        }
    }
    return NULL;
}

static bool names_time(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        if (s->mention[i].cue == CUE_PERIOD) {
            return true;
        }
    }
    return false;
}

/* `So với cùng kỳ, số vụ giảm 5%. Số người chết [giảm 3 người]`: in a sentence without any time, what one before it in the
 * paragraph opens with as compared with. */
static const struct mention *base_of_paragraph(const struct scene *s, const struct claim *c)
{
    if (names_time(s, &s->sentence[c->sentence])) {
        return NULL;
    }
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (uint32_t k = c->sentence;
         k-- > 0 && s->sentence[k].paragraph == paragraph && c->sentence - k <= SENTENCES_BACK;) {
        const struct scene_sentence *at = &s->sentence[k];
        for (size_t i = at->mention; i < at->mention_end; i++) {
            const struct mention *m = &s->mention[i];
            if (m->cue == CUE_PERIOD && m->is_base && m->span.start <= at->span.start + OPENING_BYTES) {
                return m;
            }
        }
    }
    return NULL;
}

/* The day so many months after (before) another; the last of a month stays the last. */
static struct str months_from(struct arena *arena, struct str day, int months)
{
    struct date d = date_parse(day);
    if (d.by != BY_DAY) {
        return STR_EMPTY;
    }
    bool last = d.day == month_length(d.year, d.month);
    struct date to = date_shift((struct date){d.year, d.month, 0, BY_MONTH}, months);
    int length = month_length(to.year, to.month);
    to.day = last || d.day > length ? length : d.day;
    to.by = BY_DAY;
    return date_text(arena, to);
}

/* True if the stretch is so many whole months. */
static bool lasts_months(struct period p, int months)
{
    struct date from = date_parse(p.start), to = date_parse(p.end);
    return from.by == BY_DAY && to.by == BY_DAY && from.day == 1 && to.day == month_length(to.year, to.month) &&
           (to.year - from.year) * 12 + to.month - from.month + 1 == months;
}

/* `6 tháng đầu năm 2024 tăng 5% so với cùng kỳ năm 2023`: the stretch of time, moved to 2023; `quý III tăng 5% so với quý
 * trước`: the one before it. */
static struct period shifted(struct scene *s, struct period from, const struct mention *to)
{
    struct period p = to->period;
    struct date end = date_parse(from.end.n ? from.end : from.start);
    if (to->is_shift && end.by != NO_DATE && to->back && to->back < 12) { /* `cùng kỳ tháng trước` */
        p.start = months_from(s->arena, from.start, -to->back);
        p.end = months_from(s->arena, from.end, -to->back);
    } else if (to->is_shift && end.by != NO_DATE) {
        int year = to->shift_year ? to->shift_year : end.year - 1;
        p.start = months_from(s->arena, from.start, (year - end.year) * 12);
        p.end = months_from(s->arena, from.end, (year - end.year) * 12);
    } else if (to->back && !to->is_shift && lasts_months(from, to->back)) {
        p.start = months_from(s->arena, from.start, -to->back);
        p.end = months_from(s->arena, from.end, -to->back);
    }
    return p;
}

static bool splits(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.start == at->span.start; i++) {
        const struct mention *m = &s->mention[i];
        if (mention_splits(m)) {
            return true;
        }
    }
    return false;
}

/* `Trong đó, ...` splits what the sentence before told last: the value right before it, if it has a date. */
static const struct claim *last_told_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (!c->sentence || !splits(s, at)) {
        return NULL;
    }
    for (size_t i = at->claim; i-- > at[-1].claim && at->claim - i <= TOLD_REACH;) {
        const struct claim *p = &s->claim[i];
        if (claim_is_value(p) && !base_told_of(s, p)) {
            return p->period.start.n || p->period.end.n ? p : NULL;
        }
    }
    return NULL;
}

/* `... đều tăng so với cùng kỳ năm 2016. Trong đó, gạo [tăng 5%]`: in a sentence that splits and names no time, what the one
 * before compares with last. */
static const struct mention *base_split(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (!c->sentence || at[-1].paragraph != at->paragraph || !splits(s, at) || names_time(s, at)) {
        return NULL;
    }
    for (size_t i = at[-1].mention_end; i-- > at[-1].mention;) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && m->is_base) {
            return m;
        }
    }
    return NULL;
}

/* `Năm 2022, doanh thu là 5 tỷ đồng. ¶ Lợi nhuận đạt [1 tỷ đồng]`: sums and movements go on with the time, longer than a day, that the
 * paragraph before told its last value of. */
static const struct claim *told_in_paragraph_before(const struct scene *s, const struct claim *c)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (const struct claim *p = c; paragraph > 0 && p-- > s->claim;) {
        uint32_t of = s->sentence[p->sentence].paragraph;
        if (of != paragraph && of != s->sentence[paragraph - 1].paragraph) {
            return NULL;
        }
        bool bracketed = p->span.end < s->text.n && s->text.p[p->span.end] == ')';
        if (of != paragraph && claim_is_value(p) && p->kind == c->kind && !bracketed) {
            return p->period.start.n && p->period.end.n && !str_eq(p->period.start, p->period.end) ? p : NULL;
        }
    }
    return NULL;
}

/* The time of a claim whose sentence tells none; or, in *as, a claim that has it. *how says what told it. */
static const struct mention *time_elsewhere(const struct scene *s, const struct claim *c, const struct claim **as,
                                            const char **how)
{
    bool of_index = claim_is_of_index(c);
    const struct mention *m = time_in_paragraph(s, c);
    *how = "the sentences before speak of it";
    if (!m && of_index) {
        m = time_of_index(s, c);
        *how = "the article gives it with an index";
    }
    if (!m) {
        m = time_in_paragraph_before(s, c);
        *how = "the paragraph before speaks of it";
    }
    *as = m || of_index ? NULL : same_measure_before(s, c);
    if (!m && !*as && (c->kind == KIND_CHANGE || c->kind == KIND_MONEY || c->kind == KIND_RATE)) {
        *as = told_in_paragraph_before(s, c);
    }
    if (!m && !*as && (c->kind == KIND_CHANGE || c->kind == KIND_MONEY)) {
        m = time_of_article(s, c);
        *how = "the article begins with it";
    }
    return m;
}

static void link_period(struct scene *s, struct claim *c)
{
    const char *how = NULL;
    const struct mention *m = nearest_time(s, c, false);
    const struct claim *p = m ? NULL : last_told_before(s, c);
    p = m || p || !claim_is_of_index(c) ? p : same_index_before(s, c);
    if (!m && !p && c->kind != KIND_DURATION) {
        m = time_elsewhere(s, c, &p, &how);
    }
    if (p) {
        how = "as for the claim before it about the same thing";
    }
    if (m || p) {
        c->period = m ? m->period : p->period;
        trace_choice(s->trace, c, TRACE_PERIOD, m, how);
    }
}

/* `vượt 52% [dự toán], tăng 25% so với cùng kỳ`: with the aim behind it, it is compared with no time but one in its clause. */
static bool is_against_goal(const struct scene *s, const struct claim *c, const struct mention *base)
{
    size_t end = scene_clause_end(s, c->span.end, s->sentence[c->sentence].span.end);
    bool has_time = base && base->span.start >= c->span.end && base->span.start < end;
    return !has_time && words_begin_goal(s->g, words_trim(str_slice(s->text, (struct span){c->span.end, end})));
}

void link_times(struct scene *s, struct claim *c)
{
    link_period(s, c);
    const struct mention *told = base_told_of(s, c);
    if (told) {
        c->period = shifted(s, c->period, told);
        trace_choice(s->trace, c, TRACE_PERIOD, told, "the value is told of the time that others are compared with");
    } else if (c->kind == KIND_CHANGE) {
        const struct mention *base = nearest_time(s, c, true);
        if (is_against_goal(s, c, base)) {
            return;
        }
        base = base ? base : base_of_paragraph(s, c);
        base = base ? base : base_split(s, c);
        c->base = base ? shifted(s, c->period, base) : c->base;
        trace_choice(s->trace, c, TRACE_BASE, base, base && base->is_shift ? "the same part of another year" : NULL);
    }
}
