/* What a value has to do with the time that others are compared with: it may say what was so then, or be compared with
 * an aim, and with no time. */
#include "link/time_steps.h"

#include "grammar/words.h"

/* Bytes between the time and the value that is told of it: any; of words that state it (` (chỉ đạt `); of a copula
 * (` là `). The time behind a value that is its own is no further. */
enum { TOLD_BYTES = 10, STATED_BYTES = 16, COPULA_BYTES = 5, OWN_BYTES = 8 };
/* The first of the values that something moved between is no further behind the time. */
enum { MOVED_REACH = 80 };
/* `từ hạng 51 [lên thứ hạng] 31` */
enum { STEP_WORDS = 3 };

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

const struct mention *time_base_told_of(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention_end; i-- > at->mention;) {
        if (s->mention[i].cue == CUE_PERIOD && told_of_base(s, c, &s->mention[i])) {
            return &s->mention[i];
        }
    }
    return base_of_level(s, c);
}

bool time_is_against_goal(const struct scene *s, const struct claim *c, const struct mention *base)
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
