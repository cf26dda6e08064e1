/* Whether a claim tells what is so or what is aimed at, by words around it and by its time. */
#include <string.h>

#include "grammar/words.h"
#include "link/steps.h"
#include "scene/trace.h"

/* So far a cue reaches that only serves near the value (`set near=yes`). */
enum { NEAR_BYTES = 40 };
/* Between a value and the time right behind it. */
enum { PAST_BYTES = 10 };

/* True if a time of the sentence before the place ends with the same day. */
static bool is_told_before(const struct scene *s, const struct scene_sentence *at, const struct mention *time,
                           size_t to)
{
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.end <= to; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && m->period.end.n && str_eq(m->period.end, time->period.end)) {
            return true;
        }
    }
    return false;
}

/* A semicolon ends what was said to be aimed at, but for a list behind a colon (`phấn đấu: ...; ...`), and for what
 * goes on without another time of its own. */
static bool has_semicolon(const struct scene *s, const struct scene_sentence *at, const struct mention *cue, size_t to)
{
    size_t from = cue->span.end;
    const char *first = from < to ? memchr(s->text.p + from, ';', to - from) : NULL;
    if (!first || memchr(s->text.p + from, ':', (size_t)(first - s->text.p) - from)) {
        return false;
    }
    bool ends = !mention_sets(cue, STR("goal"), STR("yes"));
    for (size_t i = at->mention; !ends && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        ends = m->cue == CUE_PERIOD && !m->is_base && m->span.start >= (size_t)(first - s->text.p) &&
               m->span.end <= to && !is_told_before(s, at, m, (size_t)(first - s->text.p));
    }
    return ends;
}

/* Somebody begins to speak: what was aimed at before has been said. Not so whom somebody works with. */
static bool has_speaker(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_AGENT && m->span.start >= from && m->span.end <= to &&
            mention_sets(m, STR("speaks"), STR("yes"))) {
            return true;
        }
    }
    return false;
}

/* What its sentence states for a time after the publication can only be foreseen; what holds up to a time (`đến năm
 * 2030`) when that lies in a later year. Places are published under the year to come: `hạng 721 ở QS 2024`. */
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
    bool edition = c->kind == KIND_RANK && start.year == s->published.year + 1;
    return !edition && str_cmp(c->period.start, date_text(s->arena, date_last_day(s->published))) > 0;
}

/* `Mục tiêu đến năm 2030:` and then a list: the last cue of the sentence that leads the paragraph in; NULL when it is
 * no such sentence. */
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

/* A cue that serves values before it: `20 dự án [sẽ] chào hàng`, which tells of those behind it as well. */
static bool stands_behind(const struct mention *m, const struct claim *c)
{
    return mention_sets(m, STR("side"), STR("both")) && m->span.start >= c->span.end;
}

/* `Sở [Kế hoạch] và Đầu tư (86,5 điểm)`: words of a name aim at nothing. */
static bool is_in_name(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        bool name = (n->cue == CUE_SUBJECT || n->cue == CUE_AGENT) && !n->anaphor && !n->local;
        if (name && n->span.start < m->span.start && m->span.start < n->span.end) {
            return true;
        }
    }
    return false;
}

/* Why a cue does not reach the value; NULL where it does. Cues behind the value serve only when their rule says so
 * (`set side=after`, or `both`), and some only within their clause (`set near=yes`). */
static const char *why_no_status(const struct scene *s, const struct scene_sentence *at, const struct claim *c,
                                 const struct mention *m)
{
    bool before = m->span.end <= c->span.start;
    bool near = mention_sets(m, STR("near"), STR("yes"));
    if (before && has_semicolon(s, at, m, c->span.start)) {
        return "a semicolon stands between";
    }
    if (before && scene_leaves_brackets(s, m->span.end, c->span.start)) {
        return "it stands in brackets";
    }
    if (before && has_speaker(s, at, m->span.end, c->span.start)) {
        return "somebody begins to speak between";
    }
    if (before && mention_sets(m, STR("next"), STR("yes")) && scene_values_between(s, at, m->span.end, c->span.start)) {
        return "it serves only the value next to it";
    }
    if (near && (m->span.end + NEAR_BYTES < c->span.start || scene_separators(s, m->span.end, c->span.start))) {
        return "it serves only values in its own clause, a few words away";
    }
    if (!stands_behind(m, c)) {
        return m->span.end <= c->span.start + 1 ? NULL : "it stands behind the value";
    }
    return scene_separators(s, c->span.end, m->span.start) ? "another clause begins between" : NULL;
}

/* `phấn đấu trước ngày 9/8 [hoàn thành] 100% chỉ tiêu`: what is aimed at is to be done. */
static bool gives_way(const struct scene *s, const struct mention *aim, const struct mention *m)
{
    return aim && mention_sets(aim, STR("goal"), STR("yes")) && mention_sets(m, STR("weak"), STR("yes")) &&
           aim->span.end <= m->span.start && !scene_separators(s, aim->span.end, m->span.start);
}

/* The nearest status cue before the value, in its sentence, or the one behind it that serves. */
static const struct mention *cue_of_sentence(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *best = NULL;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue != CUE_STATUS || !(m->serves & (1U << c->kind))) {
            continue;
        }
        const char *refused = why_no_status(s, at, c, m);
        refused = !refused && is_in_name(s, at, m) ? "it is a part of a name" : refused;
        refused = !refused && gives_way(s, best, m) ? "it is what is aimed at" : refused;
        trace_refused(s->trace, c, TRACE_STATUS, m, refused ? refused : "one nearer to the value tells");
        best = refused ? best : m;
    }
    return best;
}

static bool is_past(const struct scene *s, struct str end)
{
    return end.n && s->published.by != NO_DATE && str_cmp(end, date_text(s->arena, date_first_day(s->published))) < 0;
}

/* `dự kiến tăng 7,5% (cùng kỳ năm 2024 [tăng 6,2%])`, `so với [47%] của năm 2011`: told of a time that is over, which
 * no other value is told of; or of old: `[Trước đây], bà con phải đi 3 lần`. */
static bool is_told_of_past(const struct scene *s, const struct claim *c)
{
    const struct mention *m = scene_time_of(s, c);
    bool alone = m && m->told.start <= c->span.start && c->span.end <= m->told.end;
    return (alone && is_past(s, c->period.end)) || (m && mention_sets(m, STR("when"), STR("past")));
}

/* True if all that is claimed from claim i up to `end` is aimed at, but for what brackets tell of a time that is over.
 */
static bool all_aim(const struct scene *s, size_t i, size_t claim_end, size_t end)
{
    size_t n = 0;
    for (; i < claim_end && s->claim[i].span.end <= end; i++) {
        const struct claim *c = &s->claim[i];
        if (!c->status.n || is_told_of_past(s, c)) {
            continue;
        }
        if (!str_eq(c->status, STR("target"))) {
            return false;
        }
        n++;
    }
    return n > 0;
}

/* `Tỉnh đặt mục tiêu giải ngân 95%. [Tỷ lệ nộp trực tuyến đạt] 80%`: a share of the same list, whose sentence begins
 * with what is measured, and has no more than a verb that states the value. */
static bool goes_on_stating(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool begins = c->by_mention && c->indicator.text.p == s->text.p + at->span.start;
    const char *end = c->indicator.text.p + c->indicator.text.n;
    struct str gap = {end, begins ? (size_t)(s->text.p + c->span.start - end) : 0};
    gap = words_trim(gap);
    return begins && (!gap.n || words_at(gap, 1, true).n == gap.n) && at[-1].claim < at[-1].claim_end &&
           s->claim[at[-1].claim_end - 1].kind == KIND_RATE;
}

/* `Giá xăng [có thể] tăng 5%`: what the sentence says beside a fact goes on in none behind it. */
static bool aims_in_passing(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        if (s->mention[i].cue == CUE_STATUS && mention_sets(&s->mention[i], STR("next"), STR("yes"))) {
            return true;
        }
    }
    return false;
}

/* `Trong đó ...`, or a sentence that takes its time from the one before: what was aimed at there goes on. So it does
 * behind `; trong đó`. */
static bool goes_on_aiming(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool follows = c->sentence > 0 && at[-1].paragraph == at->paragraph && !aims_in_passing(s, &at[-1]);
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.end <= c->span.start; i++) {
        const struct mention *m = &s->mention[i];
        if (mention_splits(m) && m->span.start > at->span.start) {
            return all_aim(s, at->claim, at->claim_end, m->span.start);
        }
        if (mention_splits(m)) {
            return follows && all_aim(s, at[-1].claim, at[-1].claim_end, at->span.start);
        }
    }
    const char *time = c->period.text.n ? c->period.text.p : NULL;
    if (follows && !time && c->kind == KIND_RATE && goes_on_stating(s, c)) {
        return all_aim(s, at[-1].claim, at[-1].claim_end, at->span.start);
    }
    return follows && time && time >= s->text.p + at[-1].span.start && time < s->text.p + at->span.start &&
           all_aim(s, at[-1].claim, at[-1].claim_end, at->span.start);
}

/* `giảm 26 thủ tục ([đạt 15%])`: the value that opens the bracket c stands in, where nothing between tells otherwise.
 */
static const struct claim *before_bracket(const struct scene *s, const struct claim *c, const struct mention *own)
{
    const struct claim *before = claim_before(s, c);
    size_t open = before ? before->span.end + 1 : 0;
    bool bracketed = before && open < c->span.start && s->text.p[open] == '(' &&
                     !memchr(s->text.p + open, ')', c->span.start - open);
    return bracketed && !(own && own->span.start > open) ? before : NULL;
}

/* `sẽ tăng từ [5,5 tỷ USD] năm 2015 lên 88 tỷ USD năm 2025`: right before a year that is over, beside one to come. */
static bool starts_in_past(const struct scene *s, const struct claim *c)
{
    size_t end = c->span.end;
    bool adjoins = c->period.text.p > s->text.p + end && c->period.text.p <= s->text.p + end + PAST_BYTES;
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; adjoins && is_past(s, c->period.end) && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && m->span.start > end && m->period.end.n && !is_past(s, m->period.end)) {
            return true;
        }
    }
    return false;
}

/* `đã hạ mức tăng trưởng xuống [1,2%] vào năm 2024`: a share or a movement with a time to come right behind it is
 * foreseen. */
static bool is_of_time_ahead(const struct scene *s, const struct claim *c)
{
    bool foreseen = c->kind == KIND_RATE || c->kind == KIND_CHANGE || c->kind == KIND_SCORE;
    return foreseen && c->period.text.p > s->text.p + c->span.end &&
           c->period.text.p <= s->text.p + c->span.end + PAST_BYTES && c->period.start.n && lies_ahead(s, c);
}

void link_status(struct scene *s, struct claim *c)
{
    if (c->status.n) {
        trace_choice(s->trace, c, TRACE_STATUS, NULL, "its rule says so");
        return;
    }
    if (is_told_of_past(s, c) || starts_in_past(s, c)) {
        trace_choice(s->trace, c, TRACE_STATUS, NULL, "the time right beside it is over");
        c->status = STR("actual");
        return;
    }
    if (is_of_time_ahead(s, c)) {
        trace_choice(s->trace, c, TRACE_STATUS, NULL, "the time right beside it is yet to come");
        c->status = STR("target");
        return;
    }
    const struct mention *own = cue_of_sentence(s, c);
    const struct claim *holder = before_bracket(s, c, own);
    if (holder) {
        trace_choice(s->trace, c, TRACE_STATUS, NULL, "as of the value before its bracket");
        c->status = holder->status;
        return;
    }
    const struct mention *best = own ? own : cue_of_lead(s, c);
    bool on = !best && goes_on_aiming(s, c), ahead = !best && !on && lies_ahead(s, c);
    trace_choice(s->trace, c, TRACE_STATUS, best,
                 own     ? NULL
                 : best  ? "the sentence that leads the list in says so"
                 : on    ? "the sentence before aims at it"
                 : ahead ? "its time was yet to come when this was published"
                         : "no cue says otherwise");
    c->status = best ? match_field(s->text, best->match, STR("status")) : on || ahead ? STR("target") : STR("actual");
}
