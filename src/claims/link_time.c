#include "claims/link.h"
#include "claims/trace.h"
#include "claims/words.h"

enum {
    COST_SEPARATOR = 5,
    COST_AFTER = 12,
    COST_BYTES = 24,
    COST_OTHER_VALUE = 4,
    COST_MAX = 90,
    SENTENCES_BACK = 3,
    INDEX_REACH = 40,
    ADJOINING_BYTES = 8,
    COST_ADJOINING = -1, /* less than of a time right before the value: `từ 1,9% năm 2022 lên 2,3% [năm 2023]` */
    OPENING_BYTES = 24,
    COST_OPENING = 60,
    LEAD_BLOCKS = 3
};

static size_t distance(const struct claim *c, const struct mention *m, size_t *from, size_t *to)
{
    bool before = m->span.end <= c->span.start;
    *from = before ? m->span.end : c->span.end;
    *to = before ? c->span.start : m->span.start;
    return *to > *from ? *to - *from : 0;
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

static int cost_of(const struct scene *s, const struct scene_sentence *at, const struct claim *c,
                   const struct mention *m)
{
    size_t from, to;
    int cost = (int)(distance(c, m, &from, &to) / COST_BYTES);
    if (adjoins(s, c, m)) {
        cost = m->period.start.n ? COST_ADJOINING : 0; /* `70.000 đồng [một tháng]` only says how often */
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
    cost += (m->span.start > c->span.start) != m->is_base ? COST_AFTER : 0; /* what is compared with follows */
    trace_part(s->trace, m->is_base ? "before the value" : "behind the value", cost);
    cost += (int)link_values_between(s, at, from, to) * COST_OTHER_VALUE;
    trace_part(s->trace, "values between", cost);
    bool opens = m->span.start <= at->span.start + OPENING_BYTES; /* `So với cùng kỳ năm 2021, ...` holds to the end */
    cost = opens && cost > COST_OPENING ? COST_OPENING : cost;
    trace_part(s->trace, "opens the sentence", cost);
    return cost;
}

/* Why a time is not weighed; NULL where it is. */
static const char *why_no_time(const struct claim *c, const struct mention *m)
{
    if (m->is_of_document) {
        return "it is the date of a document";
    }
    if (span_overlaps(m->span, c->span)) {
        return "it stands inside the value";
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
        const char *refused = why_no_time(c, m);
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

/* The time that the sentences before it in the paragraph speak of: the first one of the nearest that has any. */
static const struct mention *time_in_paragraph(const struct scene *s, const struct claim *c)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (uint32_t k = c->sentence;
         k-- > 0 && s->sentence[k].paragraph == paragraph && c->sentence - k <= SENTENCES_BACK;) {
        for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
            const struct mention *m = &s->mention[i];
            bool of_day = claim_is_of_index(c) && m->by == BY_DAY;
            if (m->cue == CUE_PERIOD && !m->is_base && !m->is_of_document && !of_day) {
                return m;
            }
        }
    }
    return NULL;
}

/* True if the sentence begins with words that go on from what was said: `Trong đó, ...`. */
static bool goes_on(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_CLAUSE && m->span.start == at->span.start) {
            return true;
        }
    }
    return false;
}

/* ... or else, where the paragraph goes on from the one before, the last time that one speaks of, when it is no single
 * day. */
static const struct mention *time_in_paragraph_before(const struct scene *s, const struct claim *c)
{
    uint32_t k = s->sentence[c->sentence].paragraph;
    if (!goes_on(s, &s->sentence[k])) {
        return NULL;
    }
    uint32_t before = k > 0 ? s->sentence[k - 1].paragraph : 0;
    for (; k-- > 0 && s->sentence[k].paragraph == before;) {
        for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
            const struct mention *m = &s->mention[i];
            if (m->cue == CUE_PERIOD && !m->is_base && !m->is_of_document && m->by != BY_DAY && m->period.start.n) {
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

/* The time that headline, sapo and first paragraph give to the whole article, for figures that come without their own.
 * What is so has happened: a time to come is none. */
static const struct mention *time_of_article(const struct scene *s)
{
    struct str published = s->published.by == NO_DATE ? STR_EMPTY : date_text(s->arena, date_last_day(s->published));
    for (size_t i = 0; i < s->mention_n && s->sentence[s->mention[i].sentence].block < LEAD_BLOCKS; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && m->match && !m->is_base && !m->is_of_document && m->by != BY_DAY &&
            m->period.start.n && !(published.n && str_cmp(m->period.start, published) > 0) &&
            !adjoins_some_value(s, m)) {
            return m;
        }
    }
    return NULL;
}

static struct str moved(struct arena *arena, struct str day, int years)
{
    struct date d = date_parse(day);
    if (d.by != BY_DAY) {
        return STR_EMPTY;
    }
    d.year += years;
    if (d.day > month_length(d.year, d.month)) {
        d.day = month_length(d.year, d.month);
    }
    return date_text(arena, d);
}

/* `6 tháng đầu năm 2024 tăng 5% so với cùng kỳ năm 2023`: the base is the period, moved to 2023. */
static void shift_base(struct scene *s, struct claim *c, const struct mention *base)
{
    struct date end = date_parse(c->period.end.n ? c->period.end : c->period.start);
    if (end.by == NO_DATE) {
        return;
    }
    int years = base->shift_year ? base->shift_year - end.year : -1;
    c->base.start = moved(s->arena, c->period.start, years);
    c->base.end = moved(s->arena, c->period.end, years);
}

/* The time of a claim whose sentence tells none; *how says what did. */
static const struct mention *time_elsewhere(const struct scene *s, const struct claim *c, const char **how)
{
    const struct mention *m = time_in_paragraph(s, c);
    *how = "the sentences before speak of it";
    if (!m && claim_is_of_index(c)) {
        m = time_of_index(s, c);
        *how = "the article gives it with an index";
    } else if (!m) {
        m = time_in_paragraph_before(s, c);
        *how = "the paragraph before speaks of it";
    }
    if (!m && (c->kind == KIND_CHANGE || c->kind == KIND_MONEY)) {
        m = time_of_article(s);
        *how = "the article begins with it";
    }
    return m;
}

static void link_period(struct scene *s, struct claim *c)
{
    const char *how = NULL;
    const struct mention *m = nearest_time(s, c, false);
    const struct claim *p = m || !claim_is_of_index(c) ? NULL : same_index_before(s, c);
    if (!m && !p && c->kind != KIND_DURATION) {
        m = time_elsewhere(s, c, &how);
    }
    if (p) {
        how = "as for the claim before it about the same index";
    }
    if (m || p) {
        c->period = m ? m->period : p->period;
        trace_choice(s->trace, c, TRACE_PERIOD, m, how);
    }
}

void link_times(struct scene *s, struct claim *c)
{
    link_period(s, c);
    const struct mention *base = c->kind == KIND_CHANGE ? nearest_time(s, c, true) : NULL;
    if (base) {
        c->base = base->period;
        trace_choice(s->trace, c, TRACE_BASE, base, base->is_shift ? "the same part of another year" : NULL);
        if (base->is_shift) {
            shift_base(s, c, base);
        }
    }
}
