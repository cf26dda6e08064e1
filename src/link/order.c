/* Values that are told in the order of names: `A, B và C lần lượt đạt 1, 2 và 3`. */
#include <stddef.h>

#include "grammar/words.h"
#include "link/steps.h"
#include "scene/trace.h"

enum { LIST_MAX = 24, ITEM_GAP = 8, VALUE_GAP = 24, DASH_BYTES = 5 };

/* So many names of a cue that stand before `at`, but for the last few, in reverse order of the text. */
static size_t names_before(const struct scene *s, const struct scene_sentence *in, enum cue cue, size_t at, size_t want,
                           size_t skipped, const struct mention *out[LIST_MAX])
{
    size_t n = 0;
    for (size_t i = in->mention_end; i-- > in->mention && n < want;) {
        const struct mention *m = &s->mention[i];
        bool names = m->cue == cue && m->span.end <= at && m->grade < GRADE_AGENT;
        if (names && skipped) {
            skipped--;
        } else if (names) {
            out[n++] = m;
        }
    }
    return n;
}

/* True if a list of values that begins with one goes on with the other: `tăng lần lượt 5%, [6%]`. */
static bool goes_on(const struct claim *first, const struct claim *c)
{
    return c->kind == first->kind || (first->kind == KIND_CHANGE && c->kind == KIND_RATE);
}

/* The run of claims of one kind that begins the list of values, be the word of order in the first (`[tăng lần lượt 5%],
 * 6% và 7%`); they follow each other with nothing but commas and remarks in brackets. */
static size_t values_from(const struct scene *s, const struct scene_sentence *in, size_t at,
                          struct claim *out[LIST_MAX])
{
    size_t n = 0;
    for (size_t i = in->claim; i < in->claim_end && n < LIST_MAX; i++) {
        struct claim *c = &s->claim[i];
        if (c->span.end <= at || !claim_is_value(c)) {
            continue;
        }
        size_t from = n ? scene_behind_remark(s, in, out[n - 1]->span.end, c->span.start) : c->span.start;
        if (n && (!goes_on(out[0], c) || c->span.start - from > VALUE_GAP)) {
            break;
        }
        out[n++] = c;
    }
    return n;
}

/* True if the names, last first, follow each other as closely as a comma or `và` allows. */
static bool is_list(const struct mention *const name[], size_t n)
{
    for (size_t i = 0; i + 1 < n; i++) {
        if (name[i]->span.start > name[i + 1]->span.end + ITEM_GAP) {
            return false;
        }
    }
    return true;
}

/* Fills the names that as many values are shared out to: the last that stand side by side (not `Lào, Nga và Nhật là 3
 * thị trường của [Việt Nam]`), else, where they need not, the last. False where there are too few. */
static bool names_for(const struct scene *s, const struct scene_sentence *in, enum cue cue, bool listed, size_t at,
                      size_t want, const struct mention *out[LIST_MAX])
{
    for (size_t skipped = 0; names_before(s, in, cue, at, want, skipped, out) == want; skipped++) {
        if (is_list(out, want) || listed) {
            return is_list(out, want);
        }
    }
    return !listed && names_before(s, in, cue, at, want, 0, out) == want;
}

/* What values are shared out to, the first that has as many names before them as there are values. */
static const struct shared {
    enum cue cue;
    enum trace_link link;
    size_t field; /* of struct claim */
    bool listed;  /* only names that stand side by side */
} shared[] = {
    {CUE_INDICATOR, TRACE_INDICATOR, offsetof(struct claim, indicator), true},
    {CUE_SUBJECT, TRACE_SUBJECT, offsetof(struct claim, subject), false},
    {CUE_FACET, TRACE_FACET, offsetof(struct claim, facet), false},
};

/* `thứ nhất, thứ hai và thứ 19 [cả nước]`: what stands behind the last rank is said of all. */
static void share_scope(const struct scene *s, struct claim *value[], size_t n)
{
    const struct claim *last = value[n - 1];
    for (size_t i = 0; last->kind == KIND_RANK && last->scope.text.n && i + 1 < n; i++) {
        if (!value[i]->scope.text.n) {
            value[i]->scope = last->scope;
            trace_choice(s->trace, value[i], TRACE_SCOPE, NULL, "as for the last value of the list");
        }
    }
}

static void share_out(const struct scene *s, const struct scene_sentence *in, const struct mention *order)
{
    struct claim *value[LIST_MAX];
    const struct mention *name[LIST_MAX];
    size_t n = values_from(s, in, order->span.start, value);
    if (n < 2) {
        return;
    }
    share_scope(s, value, n);
    bool bracketed = scene_bracketed(s, value[0]) < value[0]->span.start; /* each of what stands before its brackets */
    for (const struct shared *k = shared; k < shared + sizeof shared / sizeof *shared; k++) {
        if (k->cue == CUE_SUBJECT && bracketed) {
            continue;
        }
        if (!names_for(s, in, k->cue, k->listed, value[0]->span.start, n, name)) {
            continue;
        }
        for (size_t i = 0; i < n; i++) {
            const struct mention *m = name[n - 1 - i];
            trace_choice(s->trace, value[i], k->link, m, "as many names as values, in order");
            *(struct link *)((char *)value[i] + k->field) = (struct link){m->text, m->id};
        }
        return;
    }
}

/* The run of values of one kind that ends the sentence's values before `at`. */
static size_t values_before(const struct scene *s, const struct scene_sentence *in, size_t at,
                            struct claim *out[LIST_MAX])
{
    size_t first = in->claim_end, n = 0;
    const struct claim *next = NULL;
    for (size_t i = in->claim_end; i-- > in->claim;) {
        struct claim *c = &s->claim[i];
        if (c->span.end > at || !claim_is_value(c)) {
            continue;
        }
        if (next && (c->kind != next->kind || next->span.start - c->span.end > VALUE_GAP)) {
            break;
        }
        next = c;
        first = i;
    }
    for (size_t i = first; i < in->claim_end && n < LIST_MAX; i++) {
        if (s->claim[i].span.end <= at && s->claim[i].kind == next->kind) {
            out[n++] = &s->claim[i];
        }
    }
    return n;
}

/* So many names between two places, in the order of the text; fewer where there are not as many. */
static size_t names_between(const struct scene *s, const struct scene_sentence *in, size_t from, size_t to, size_t want,
                            const struct mention *out[LIST_MAX])
{
    size_t n = 0;
    for (size_t i = in->mention; i < in->mention_end && n < want; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && m->grade < GRADE_AGENT && m->span.start >= from && m->span.end <= to) {
            out[n++] = m;
        }
    }
    return n;
}

/* `Với 0,51 điểm và 0,49 điểm, [Huế và Vinh] lần lượt ...`, `xếp thứ 5 và thứ 6 lần lượt là [Huế và Vinh]`: names
 * behind the values that they share, before the word of order or behind it. */
static void share_back(const struct scene *s, const struct scene_sentence *in, const struct mention *order)
{
    struct claim *value[LIST_MAX];
    const struct mention *name[LIST_MAX];
    size_t n = values_before(s, in, order->span.start, value), end = n ? value[n - 1]->span.end : 0;
    if (n < 2) {
        return;
    }
    bool between = names_between(s, in, end, order->span.start, n, name) == n;
    bool behind = !between && value[0]->kind == KIND_RANK && end + 1 == order->span.start &&
                  names_between(s, in, order->span.end, in->span.end, n, name) == n;
    for (size_t i = 0; (between || behind) && i < n; i++) {
        value[i]->subject = (struct link){name[i]->text, name[i]->id};
        trace_choice(s->trace, value[i], TRACE_SUBJECT, name[i], "as many names as values, in order");
    }
}

/* Times that stand side by side go to as many values, in order: `120 và 165 tỷ đồng, tương ứng với [năm 2020 và năm
 * 2021]`. */
static void share_times(struct scene *s, const struct scene_sentence *in, const struct mention *order)
{
    struct claim *value[LIST_MAX];
    const struct mention *time[LIST_MAX];
    size_t n = values_from(s, in, order->span.start, value);
    n = n ? n : values_before(s, in, order->span.start, value);
    if (n < 2) {
        return;
    }
    size_t run = 0;
    for (size_t i = in->mention; i < in->mention_end && run < n; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue != CUE_PERIOD || m->is_base || !m->period.start.n) {
            continue;
        }
        run = run && m->span.start <= time[run - 1]->span.end + ITEM_GAP ? run : 0;
        time[run++] = m;
    }
    for (size_t i = 0; run == n && i < n; i++) {
        value[i]->period = time[i]->period;
        trace_choice(s->trace, value[i], TRACE_PERIOD, time[i], "as many times as values, in order");
    }
}

/* `doanh thu đạt 5 tỷ và lợi nhuận đạt 2 tỷ, lần lượt tăng [7%] và [33%]`: movements in order go to what as many values
 * of another kind before them measure, each something else. */
static void share_measures(struct scene *s, const struct scene_sentence *in, const struct mention *order)
{
    struct claim *moved[LIST_MAX];
    const struct claim *told[LIST_MAX];
    size_t first = scene_claim_from(s, in, order->span.start), m = 0;
    bool inside = first < in->claim_end && s->claim[first].span.end > order->span.start; /* `tăng [lần lượt] 7%` */
    size_t n = values_from(s, in, inside ? s->claim[first].span.start : order->span.start, moved);
    if (n < 2 || moved[0]->kind != KIND_CHANGE) {
        return;
    }
    for (size_t i = in->claim_end; i-- > in->claim && m < n;) {
        const struct claim *c = &s->claim[i];
        if (!claim_is_value(c) || c->span.end > moved[0]->span.start) {
            continue;
        }
        bool alike = c->kind != KIND_CHANGE && (!m || c->kind == told[0]->kind);
        bool other = c->indicator.text.n && (!m || !str_eq(c->indicator.text, told[m - 1]->indicator.text));
        if (!alike || !other) {
            break;
        }
        told[m++] = c;
    }
    for (size_t i = 0; m == n && i < n; i++) {
        moved[i]->indicator = told[n - 1 - i]->indicator;
        moved[i]->facet = told[n - 1 - i]->facet;
        trace_choice(s->trace, moved[i], TRACE_INDICATOR, NULL, "as many values before as movements, in order");
    }
}

/* The value that ends right before a place, but for what it is counted against and blanks or a dash. */
static struct claim *value_ending_at(const struct scene *s, const struct scene_sentence *in, size_t at)
{
    for (size_t i = in->claim_end; i-- > in->claim;) {
        struct claim *c = &s->claim[i];
        size_t end = scene_behind_per(s, c->span.end);
        if (claim_is_value(c) && end <= at && at - end <= DASH_BYTES) {
            return c;
        }
    }
    return NULL;
}

/* `57 triệu đồng - 59 triệu đồng ([mua vào - bán ra])`: two parts in a bracket go to the two values before it; to one
 * range goes neither. */
static void share_bracket(struct scene *s, const struct scene_sentence *in, const struct mention *first,
                          const struct mention *second)
{
    size_t open = first->span.start - 1;
    bool pair = first->span.start > in->span.start && s->text.p[open] == '(' && second->span.end < s->text.n &&
                s->text.p[second->span.end] == ')' && second->span.start - first->span.end <= DASH_BYTES;
    struct claim *last = pair ? value_ending_at(s, in, open) : NULL;
    struct claim *before = last ? value_ending_at(s, in, last->span.start) : NULL;
    if (last && (last->has & HAS_VALUE_MAX)) {
        last->facet = (struct link){STR_EMPTY, STR_EMPTY};
    } else if (before && before->kind == last->kind) {
        before->facet = (struct link){first->text, first->id};
        last->facet = (struct link){second->text, second->id};
    }
}

static void share_brackets(struct scene *s, const struct scene_sentence *in)
{
    const struct mention *before = NULL;
    for (size_t i = in->mention; i < in->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_FACET) {
            if (before) {
                share_bracket(s, in, before, m);
            }
            before = m;
        }
    }
}

/* The values of one kind from claim i on that nothing but a comma or a joining word parts. */
static size_t values_joined(const struct scene *s, const struct scene_sentence *in, size_t i,
                            struct claim *out[LIST_MAX])
{
    size_t n = 0;
    for (; i < in->claim_end && n < LIST_MAX; i++) {
        struct claim *c = &s->claim[i];
        const struct claim *last = n ? out[n - 1] : c;
        if (c->kind != last->kind) {
            break;
        }
        struct str gap = words_trim((struct str){s->text.p + last->span.end, n ? c->span.start - last->span.end : 0});
        if (gap.n && !(gap.n <= ITEM_GAP && words_join(s->g, gap))) {
            break;
        }
        out[n++] = c;
    }
    return n;
}

/* True if the claim's subject is just these names, the last of them first. */
static bool is_about_all(const struct scene *s, const struct claim *c, const struct mention *const name[], size_t n)
{
    const struct str all = c->subject.text;
    return n && all.p == s->text.p + name[n - 1]->span.start && all.p + all.n == s->text.p + name[0]->span.end;
}

/* `[An Giang và Lào Cai] đạt 63,42 và 63,08 điểm`: joined values that are told of as many joined names. */
static void share_joined(struct scene *s, const struct scene_sentence *in)
{
    struct claim *value[LIST_MAX];
    const struct mention *name[LIST_MAX];
    for (size_t i = in->claim, n; i < in->claim_end; i += n) {
        n = values_joined(s, in, i, value);
        n = n ? n : 1;
        bool paired = n > 1 && claim_is_value(value[0]) &&
                      names_for(s, in, CUE_SUBJECT, true, value[0]->span.start, n, name) &&
                      is_about_all(s, value[0], name, n);
        for (size_t k = 0; paired && k < n; k++) {
            const struct mention *m = name[n - 1 - k];
            trace_choice(s->trace, value[k], TRACE_SUBJECT, m, "as many names as values, in order");
            value[k]->subject = (struct link){m->text, m->id};
        }
    }
}

void link_in_order(struct scene *s, uint32_t sentence)
{
    const struct scene_sentence *in = &s->sentence[sentence];
    for (size_t i = in->mention; i < in->mention_end; i++) {
        if (s->mention[i].cue == CUE_ORDER) {
            share_out(s, in, &s->mention[i]);
            share_back(s, in, &s->mention[i]);
            share_times(s, in, &s->mention[i]);
            share_measures(s, in, &s->mention[i]);
        }
    }
    share_joined(s, in);
    share_brackets(s, in);
}
