/* When a value is told whose sentence names no time, and what it is compared with: what the sentences and the paragraph
 * before it, an index or the article's beginning say. */
#include "link/time_steps.h"

#include "grammar/words.h"
#include "mentions/times.h"

enum {
    SENTENCES_BACK = 5,
    OPENING_BYTES = 24,
    INDEX_REACH = 40,
    MEASURE_WORDS = 3,
    MEASURE_REACH = 30,
    LEAD_BLOCKS = 3
};

bool time_is_over(const struct scene *s, const struct mention *m, size_t to)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->mention; mention_sets(m, STR("when"), STR("past")) && i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (mention_sets(n, STR("when"), STR("now")) && n->span.start >= m->span.end && n->span.end <= to) {
            return true;
        }
    }
    return false;
}

/* So many mentions before a time are looked through for an aim. */
enum { GOAL_REACH = 64 };

const struct mention *time_goal_before(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    const struct mention *first = s->mention + at->mention, *limit = m - first > GOAL_REACH ? m - GOAL_REACH : first;
    for (const struct mention *n = m; n-- > limit;) {
        if (n->cue == CUE_STATUS && n->span.end <= m->span.start && mention_sets(n, STR("goal"), STR("yes"))) {
            return n;
        }
    }
    return NULL;
}

/* `tiếp nhận 50% hồ sơ và phấn đấu tiếp nhận tất cả từ [năm 2023]`: a time of an aim that has no value. */
static bool is_of_bare_aim(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    const struct mention *goal = time_goal_before(s, m);
    return goal && !scene_values_between(s, at, goal->span.end, at->span.end) &&
           scene_values_between(s, at, at->span.start, goal->span.start);
}

/* `tăng 131 đơn (6 tháng đầu năm 2019 nhận [1.405 đơn])`: a time is told of this value and of no other. */
static bool is_told_alone(const struct scene *s, const struct claim *c)
{
    const struct mention *m = scene_time_of(s, c);
    return m && m->told.end;
}

/* The words of a sentence that tell the time of the last of its values; NULL where none of its own do. */
static const char *time_of_last_value(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->claim_end; i-- > at->claim;) {
        const struct claim *c = &s->claim[i];
        if (claim_is_value(c) && c->period.text.n && !is_told_alone(s, c)) {
            return c->period.text.p;
        }
    }
    return NULL;
}

/* A year or a part of one. */
static bool is_of_year(const struct mention *m)
{
    return date_parse(m->period.start).year == date_parse(m->period.end).year;
}

/* `từ năm 2012 đến nay`, `đến nay`: more than a year, or as long as it may be; an index is of a year. */
static bool is_of_years(const struct mention *m)
{
    return !m->period.start.n || !m->period.end.n || !is_of_year(m);
}

bool time_is_in_passing(const struct scene *s, const struct claim *c, const struct mention *m)
{
    bool placed = claim_is_of_index(c) || str_eq(c->unit, STR("point"));
    return placed && m->match && str_starts(match_field(s->text, m->match, STR("year_shift")), STR("-"));
}

/* The time that the sentences before it in the paragraph speak of: in the nearest that has any, that of its last value,
 * unless it is an earlier one, else the first; of sums and rates, the first that is longer than a day: `[Sáng nay],
 * Quốc hội thông qua quyết toán năm 2010`. `vague`: only of times that nothing gives a year. */
static const struct mention *time_in_paragraph(const struct scene *s, const struct claim *c, bool vague)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    bool long_held = c->kind == KIND_MONEY || c->kind == KIND_RATE || c->kind == KIND_CHANGE;
    const struct mention *first = NULL, *passing = NULL;
    for (uint32_t k = c->sentence;
         !first && k-- > 0 && s->sentence[k].paragraph == paragraph && c->sentence - k <= SENTENCES_BACK;) {
        const char *last = time_of_last_value(s, &s->sentence[k]);
        for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
            const struct mention *m = &s->mention[i];
            if (m->cue != CUE_PERIOD || m->is_base || m->is_apart || m->is_vague != vague || m->told.end) {
                continue;
            }
            bool day = m->by == BY_DAY && (vague || claim_is_of_index(c)); /* `sáng nay` is when somebody says it */
            bool other = day || (claim_is_of_index(c) && !vague && is_of_years(m));
            bool often = mention_sets(m, STR("when"), STR("often")); /* `mỗi ngày` is told of its own sentence */
            if (other || often || time_is_over(s, m, s->sentence[k].span.end) || is_of_bare_aim(s, m)) {
                continue;
            }
            if (time_is_in_passing(s, c, m)) {
                passing = passing ? passing : m;
                continue;
            }
            bool later = !first || is_of_years(first) || str_cmp(first->period.end, m->period.end) <= 0;
            if (m->text.p == last && later) {
                return m;
            }
            bool longer = first && first->by == BY_DAY && m->by != BY_DAY && long_held;
            first = first && !longer ? first : m;
        }
    }
    return first ? first : passing;
}

/* True if the sentence begins with words that go on from what was said: `Trong đó, ...`, `Đối với hộ nghèo, ...`. */
static bool goes_on(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool turns = m->cue == CUE_FACET && mention_sets(m, STR("head"), STR("yes"));
        bool anew = mention_sets(m, STR("place"), STR("yes")) || /* `Tại ...` and `Hiện ...` begin anew */
                    mention_sets(m, STR("when"), STR("now"));
        if (m->whole.start == at->span.start && (turns || (m->cue == CUE_CLAUSE && !anew))) {
            return true;
        }
    }
    return false;
}

/* ... or else, where the paragraph goes on from the one before (and that from one before it), the last time that one
 * speaks of, when it is no single day. */
static const struct mention *time_in_paragraph_before(const struct scene *s, const struct claim *c)
{
    uint32_t k = s->sentence[c->sentence].paragraph;
    for (uint32_t floor = k; k > 0 && (k > floor || goes_on(s, &s->sentence[floor]));) {
        floor = k == floor ? s->sentence[k - 1].paragraph : floor;
        k--;
        for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
            const struct mention *m = &s->mention[i];
            bool other = m->is_base || m->is_apart || m->by == BY_DAY || (claim_is_of_index(c) && is_of_years(m));
            if (m->cue == CUE_PERIOD && !other && (m->period.start.n || m->period.end.n)) {
                return m;
            }
        }
    }
    return NULL;
}

/* A paragraph that names no time goes on with what one before measured: `Tại Mường Lát, tổng số xe là 80 xe` after the
 * total of a day. */
static const struct claim *same_measure_before(const struct scene *s, const struct claim *c)
{
    size_t words = 1;
    for (size_t i = 0; i < c->indicator.text.n; i++) {
        words += c->indicator.text.p[i] == ' ';
    }
    for (const struct claim *p = c; words >= MEASURE_WORDS && p-- > s->claim && c - p <= MEASURE_REACH;) {
        if (p->kind == c->kind && !is_told_alone(s, p) && (p->period.start.n || p->period.end.n) &&
            words_are_alike(p->indicator.text, c->indicator.text)) {
            return p;
        }
    }
    return NULL;
}

/* The time that the article gives with an index (`Chỉ số PCI năm 2023`): the last such before the claim, or the first.
 */
static const struct mention *time_of_index(const struct scene *s, const struct claim *c)
{
    const struct mention *found = NULL;
    for (size_t i = 0; i < s->index_n; i++) {
        const struct mention *index = s->index[i], *end = s->mention + s->mention_n;
        if (found && index->span.start > c->span.start) {
            continue;
        }
        for (const struct mention *t = index + 1; t < end && t->span.start <= index->span.end + INDEX_REACH; t++) {
            if (t->cue == CUE_PERIOD && t->by == BY_YEAR && !is_of_years(t) && !t->is_base &&
                t->span.start >= index->span.end) {
                found = t;
                break;
            }
        }
    }
    return found;
}

/* The time that headline, sapo and first paragraph give to the whole article, for figures that come without their own,
 * and, where it is a year's, for those before it. What is so has happened: a time to come is none. */
static const struct mention *time_of_article(const struct scene *s, const struct claim *c)
{
    struct str published = s->published.by == NO_DATE ? STR_EMPTY : date_text(s->arena, date_last_day(s->published));
    for (size_t i = 0; i < s->mention_n && s->sentence[s->mention[i].sentence].block < LEAD_BLOCKS; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && m->match && !m->is_base && !m->is_apart && m->by != BY_DAY && m->period.start.n &&
            !m->told.end && (m->span.start < c->span.start || is_of_year(m)) &&
            !(published.n && str_cmp(m->period.start, published) > 0) && !(claim_is_of_index(c) && is_of_years(m)) &&
            !mention_adjoins_some(s, m)) {
            return m;
        }
    }
    return NULL;
}

/* `vốn đạt 905 triệu USD, chiếm [67,8%]`: a share of what the value before it in the sentence told, and of its time. */
static const struct claim *shared_before(const struct scene *s, const struct claim *c)
{
    const struct claim *p = c->kind == KIND_RATE ? claim_before(s, c) : NULL;
    bool sum = p && (p->kind == KIND_MONEY || p->kind == KIND_COUNT) && (p->period.start.n || p->period.end.n);
    return sum && !memchr(s->text.p + p->span.end, ';', c->span.start - p->span.end) ? p : NULL;
}

/* The time of a claim whose sentence tells none; or, in *as, a claim that has it. *how says what told it. */
const struct mention *time_elsewhere(const struct scene *s, const struct claim *c, const struct claim **as,
                                     const char **how)
{
    bool of_index = claim_is_of_index(c);
    const struct mention *m = time_in_paragraph(s, c, false);
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
    *as = m || *as || of_index ? *as : shared_before(s, c);
    return m;
}

const struct mention *time_vague_before(const struct scene *s, const struct claim *c, const char **how)
{
    const struct mention *m = time_in_paragraph(s, c, true);
    *how = "the sentences before speak of it";
    if (!m && (c->kind == KIND_CHANGE || c->kind == KIND_MONEY)) {
        m = time_of_article(s, c);
        *how = "the article begins with it";
    }
    return m;
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

/* `So với cùng kỳ, số vụ giảm 5%. Số người chết [giảm 3 người]`: in a sentence without any time, what one before it in
 * the paragraph opens with as compared with. */
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

/* `... đều tăng so với cùng kỳ năm 2016. Trong đó, gạo [tăng 5%]`: in a sentence that splits and names no time, what
 * the one before compares with last. */
static const struct mention *base_split(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (!c->sentence || at[-1].paragraph != at->paragraph || !scene_splits(s, at) || names_time(s, at)) {
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

const struct mention *base_elsewhere(const struct scene *s, const struct claim *c)
{
    const struct mention *base = base_of_paragraph(s, c);
    return base ? base : base_split(s, c);
}
