#include "mentions/times.h"

#include <string.h>

#include "grammar/words.h"

/* Bytes between a base cue and its time; between a rate and the time of the plan that it is a part of. */
enum { BASE_REACH = 90, PLAN_REACH = 60 };
/* Between a base cue and the value, and the value and its time: `so với [mức] 47% [của] năm 2011`. */
enum { TOLD_BYTES = 12 };
/* So many mentions back is a time looked for that was named. */
enum { YEAR_REACH = 400 };
/* With more words before it in its brackets, a time is told of what they say. */
enum { SAID_WORDS = 2 };
/* A time that adjoins a value is no further behind it. */
enum { ADJOINING_BYTES = 8 };

/* A base cue reaches over a few words (`so với [lượng nhập của] năm 2015`), not over a value, over another time (`so
 * với các năm trước khi [quý 1] ...`) or into another clause (`so với cả nước [thì] đến năm 2018`). */
static bool reaches(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    if (to - from > BASE_REACH || scene_separators(s, from, to)) {
        return false;
    }
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.start >= from && s->claim[i].span.end <= to) {
            return false;
        }
    }
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        bool clause = m->cue == CUE_CLAUSE && !mention_sets(m, STR("soft"), STR("yes"));
        if ((m->cue == CUE_PERIOD || clause) && m->span.start >= from && m->span.end < to) {
            return false;
        }
    }
    return true;
}

static bool is_shift(const struct mention *m)
{
    return m->cue == CUE_BASE && mention_sets(m, STR("same"), STR("yes"));
}

/* `so với [47%] của năm 2011`: the value that alone stands between a base cue and the time right behind it was so at
 * that time; NULL where none does. */
static const struct claim *value_of_base(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    size_t i = scene_claim_from(s, at, from);
    const struct claim *c = i < at->claim_end ? &s->claim[i] : NULL;
    bool next = c && claim_is_value(c) && c->span.start >= from && c->span.start - from <= TOLD_BYTES;
    bool near = next && c->span.end <= to && to - c->span.end <= TOLD_BYTES;
    return near && !scene_separators(s, from, to) ? c : NULL;
}

/* `cao nhất [kể từ năm 2011]`, `chuyển nguồn từ [năm 2010] sang [năm 2011]`: right behind such words, or among them. */
static bool is_set_apart(const struct mention *t, const struct mention *by)
{
    return by->cue == CUE_APART && by->span.start <= t->span.start && t->span.start <= by->span.end + 1;
}

/* A time right behind a base cue is what is compared with; right behind a document's number, the document's date.
 * `cùng kỳ năm 2018`: the base is that stretch of 2018, not the year. */
static void serve_time(struct scene *s, size_t i)
{
    struct mention *t = &s->mention[i];
    const struct scene_sentence *at = &s->sentence[t->sentence];
    for (size_t j = at->mention; j < at->mention_end; j++) {
        const struct mention *b = &s->mention[j];
        bool inside = b < t && b->cue == CUE_PERIOD && b->is_apart && t->span.start < b->span.end;
        t->is_apart = t->is_apart || inside || is_set_apart(t, b);
        if (b->cue != CUE_BASE || b->span.end > t->span.start) {
            continue;
        }
        const struct claim *value = value_of_base(s, at, b->span.end, t->span.start);
        t->told = value ? (struct span){value->span.start, t->span.end} : t->told;
        if (value || !reaches(s, at, b->span.end, t->span.start)) {
            continue;
        }
        t->is_base = true;
        t->told = (struct span){0};
        if (is_shift(b) && t->span.start - b->span.end <= 2) {
            t->is_shift = true;
            t->shift_year = t->back ? 0 : date_parse(t->period.start.n ? t->period.start : t->period.end).year;
            t->span.start = b->span.start;
            t->text = str_slice(s->text, t->span);
            t->period = (struct period){.text = t->text};
        }
    }
    for (size_t j = at->claim; j < at->claim_end; j++) {
        const struct claim *c = &s->claim[j];
        bool behind = c->kind == KIND_REFERENCE && c->span.end <= t->span.start && t->span.start - c->span.end <= 2;
        bool until = t->by == NO_DATE; /* `Quyết định 766/QĐ-TTg, [tính đến ngày 2/10], tỉnh đạt 88 điểm` */
        if (behind && !until && s->text.p[t->span.start - 1] != '(') {
            t->is_apart = true;
        }
    }
}

/* `đạt 51% kế hoạch [năm 2017]`: the time of the plan. */
static bool is_of_plan(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        if (c->kind == KIND_RATE && c->span.end < m->span.start && m->span.start - c->span.end <= PLAN_REACH &&
            !scene_separators(s, c->span.end, m->span.start) &&
            words_begin_goal(s->g, words_trim(str_slice(s->text, (struct span){c->span.end, m->span.start})))) {
            return true;
        }
    }
    return false;
}

/* The last quotation mark, curly or straight, that opens before `at` and is not closed there; `at` where none does. */
static size_t open_quote(const struct scene *s, size_t from, size_t at)
{
    size_t open = at;
    for (size_t i = from; i < at; i++) {
        struct str rest = {s->text.p + i, at - i};
        if (s->text.p[i] == '"') {
            open = open == at ? i : at;
        } else if (str_starts(rest, STR("\xE2\x80\x9C"))) {
            open = i;
        } else if (str_starts(rest, STR("\xE2\x80\x9D"))) {
            open = at;
        }
    }
    return open;
}

/* `Đề án “Phát triển dữ liệu dân cư giai đoạn 2022-2025”`: a time inside a quotation in which nothing is told is a part
 * of a title. */
static bool is_in_title(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    size_t open = open_quote(s, at->span.start, m->span.start);
    if (open == m->span.start) {
        return false;
    }
    struct str mark = s->text.p[open] == '"' ? STR("\"") : STR("\xE2\x80\x9D");
    struct str rest = {s->text.p + m->span.end, at->span.end - m->span.end};
    const char *close = memmem(rest.p, rest.n, mark.p, mark.n);
    return close && !scene_values_between(s, at, open, (size_t)(close - s->text.p));
}

/* The value that ends right before a bracket; NULL where none does. `3 năm liên tiếp (2008-2010) dẫn đầu` tells when,
 * too. */
static const struct claim *value_before_bracket(const struct scene *s, const struct scene_sentence *at, size_t open)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        bool tells = claim_is_value(c) && c->kind != KIND_STREAK && c->kind != KIND_DURATION;
        if (tells && c->span.end < open && scene_behind_per(s, c->span.end) + 1 == open) {
            return c;
        }
    }
    return NULL;
}

/* The brackets around a time; empty where there are none. */
static struct span brackets_around(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    const char *text = s->text.p;
    const char *open = memrchr(text + at->span.start, '(', m->span.start - at->span.start);
    const char *close = open ? memchr(open, ')', (size_t)(text + at->span.end - open)) : NULL;
    bool inside = close && close >= text + m->span.end;
    return inside ? (struct span){(size_t)(open - text), (size_t)(close - text)} : (struct span){0};
}

/* `224 dịch vụ (vượt tiến độ Chính phủ giao hoàn thành trong [năm 2025])`: the time of what brackets say, no value in
 * them. */
static bool is_of_aside(const struct scene *s, const struct mention *m)
{
    struct span in = brackets_around(s, m);
    if (!in.end || scene_values_between(s, &s->sentence[m->sentence], in.start, in.end)) {
        return false;
    }
    struct str said = words_trim((struct str){s->text.p + in.start, m->whole.start - in.start});
    return words_at(said, SAID_WORDS, true).n < said.n && words_have_verb(s->g, said);
}

/* The brackets around a time, where a value stands in them; with the value right before them, where there is nothing
 * else in them (`từ hạng 9 ([năm 2016]) xuống hạng 29`); empty where there are none. */
static struct span brackets_with_value(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    struct span in = brackets_around(s, m);
    if (!in.end || scene_values_between(s, at, in.start, in.end)) {
        return in;
    }
    bool alone = m->span.start == in.start + 1 && m->span.end == in.end;
    const struct claim *before = alone ? value_before_bracket(s, at, in.start) : NULL;
    return before ? (struct span){before->span.start, in.end} : (struct span){0};
}

/* `so với cùng kỳ` without a year: the words themselves are the base. */
static void stand_as_base(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i];
    for (size_t j = i + 1; j < s->sentence[m->sentence].mention_end; j++) {
        if (s->mention[j].cue == CUE_PERIOD && s->mention[j].is_base && s->mention[j].span.start == m->span.start) {
            return;
        }
    }
    for (size_t j = s->sentence[m->sentence].mention; j < i; j++) {
        m->is_apart = m->is_apart || is_set_apart(m, &s->mention[j]);
    }
    m->cue = CUE_PERIOD;
    m->is_base = true;
    m->is_shift = true;
    m->period.text = m->text;
}

/* True if the stretch is so many whole months. */
static bool lasts_months(struct period p, int months)
{
    struct date from = date_parse(p.start), to = date_parse(p.end);
    return from.by == BY_DAY && to.by == BY_DAY && from.day == 1 && to.day == month_length(to.year, to.month) &&
           (to.year - from.year) * 12 + to.month - from.month + 1 == months;
}

/* Takes what is named of a time before: its year, itself if it is a month or a longer span, or its last day. */
static bool take_from(struct scene *s, struct mention *m, const struct mention *n, struct str what)
{
    int year = date_parse(n->period.end.n ? n->period.end : n->period.start).year;
    bool is_span = n->period.start.n && n->period.end.n && !str_eq(n->period.start, n->period.end);
    if (str_eq(what, STR("year")) && year) {
        m->period.start = arena_printf(s->arena, "%04d-01-01", year);
        m->period.end = arena_printf(s->arena, "%04d-12-31", year);
    } else if (str_eq(what, STR("day")) && n->by == BY_DAY && n->period.end.n) {
        m->period.start = m->period.end = n->period.end;
    } else if (is_span && (str_eq(what, STR("span")) || (str_eq(what, STR("month")) && lasts_months(n->period, 1)))) {
        m->period.start = n->period.start;
        m->period.end = n->period.end;
    } else {
        return false;
    }
    return true;
}

/* `Trong năm`, `trong ngày`: of the last time that is told before it and is not what others are compared with. */
static void take_named(struct scene *s, size_t i, struct str what)
{
    struct mention *m = &s->mention[i];
    for (size_t j = i; what.n && j-- > 0 && i - j <= YEAR_REACH;) {
        const struct mention *n = &s->mention[j];
        if (n->cue == CUE_PERIOD && !n->is_base && !n->is_apart && take_from(s, m, n, what)) {
            return;
        }
    }
}

/* `9 tháng năm 2023 ... Tính chung [9 tháng]`: a time without a year is the one before that begins with its words, where
 * that is of the year that was told last. */
static void take_same(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i];
    int last = 0;
    for (size_t j = i; m->is_vague && j-- > 0 && i - j <= YEAR_REACH;) {
        const struct mention *n = &s->mention[j];
        if (n->cue != CUE_PERIOD || n->is_base || n->is_apart || !n->period.start.n || !n->period.end.n) {
            continue;
        }
        int year = date_parse(n->period.end).year;
        last = last ? last : year;
        bool longer = n->text.n > m->text.n && str_starts(n->text, m->text) && strchr(" /-", n->text.p[m->text.n]);
        if (longer && year == last) {
            m->period.start = n->period.start;
            m->period.end = n->period.end;
            m->is_vague = false;
        }
    }
}

static bool joins_days(struct scene *s, struct str end, struct str start)
{
    struct date next = date_shift(date_parse(end), 1);
    return next.by == BY_DAY && str_eq(date_text(s->arena, next), start);
}

/* `[Năm 2023 và 6 tháng đầu năm 2024], cả nước có 5.000 vụ`: two times, the second from the day after the first, joined
 * by a word, are one; but where values are shared out to them, or each has its own. */
static void join_to_time_before(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i], *before = NULL;
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t j = at->mention; j < at->mention_end; j++) {
        struct mention *n = &s->mention[j];
        if (n->cue == CUE_ORDER) {
            return;
        }
        bool serves = n->cue == CUE_PERIOD && !n->is_base && !n->is_apart && n->period.start.n && n->period.end.n;
        before = j < i && serves ? n : before;
    }
    if (!before || before->span.end >= m->span.start || m->is_base || m->is_apart || !m->period.end.n ||
        (mention_adjoins_some(s, before) && scene_values_between(s, at, m->span.end, at->span.end))) {
        return;
    }
    struct str gap = words_trim(str_slice(s->text, (struct span){before->span.end, m->span.start}));
    bool joined = str_eq(words_at(gap, 1, true), gap) && words_join(s->g, gap);
    if (joined && joins_days(s, before->period.end, m->period.start)) {
        m->period.text = str_slice(s->text, (struct span){before->span.start, m->span.end});
        m->period.start = before->period.start;
        before->period = m->period;
    }
}

void mention_times_tie(struct scene *s)
{
    for (size_t i = 0; i < s->mention_n; i++) {
        struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD) {
            take_same(s, i);
            serve_time(s, i);
            m->is_apart = m->is_apart || is_in_title(s, m) || is_of_aside(s, m);
            m->is_of_plan = is_of_plan(s, m);
            m->told = m->told.end ? m->told : brackets_with_value(s, m);
        }
        if (m->cue == CUE_PERIOD && m->match) {
            take_named(s, i, rule_setting(m->match->rule, STR("named")));
        }
    }
    for (size_t i = 0; i < s->mention_n; i++) {
        if (is_shift(&s->mention[i])) {
            stand_as_base(s, i);
        } else if (s->mention[i].cue == CUE_PERIOD) {
            join_to_time_before(s, i);
        }
    }
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

struct period mention_time_shifted(struct scene *s, struct period from, const struct mention *to)
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

bool mention_adjoins(const struct scene *s, const struct claim *c, const struct mention *m)
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

bool mention_adjoins_some(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        if (claim_is_value(c) && mention_adjoins(s, c, m)) {
            return true;
        }
    }
    return false;
}
