#include "tables/head.h"

#include "values/value.h"

struct reading {
    const struct scene *s;
    struct head *out;
    struct span span;
    size_t mention, mention_end;
};

struct str head_field(const struct scene *s, const struct mention *cue, const char *name)
{
    return cue ? match_field(s->text, cue->match, str_c(name)) : STR_EMPTY;
}

static bool is_head(const struct mention *m)
{
    return m->cue == CUE_HEAD;
}

static bool has_role(const struct mention *m, const char *role)
{
    return is_head(m) && str_eq(rule_setting(m->match->rule, STR("role")), str_c(role));
}

/* A cue only when it is all of the head: `Tỷ đồng`. */
static bool stands_alone(const struct mention *m)
{
    return mention_sets(m, STR("alone"), STR("yes"));
}

static bool is_of_word(char c)
{
    return (unsigned char)c >= 0x80 || is_digit(c) || is_ascii_letter(c);
}

/* The end of a cue that holds the byte at `at` and ends by `limit`, or 0. */
static size_t covered_to(const struct reading *r, size_t at, size_t limit)
{
    for (size_t i = r->mention; i < r->mention_end; i++) {
        const struct mention *m = &r->s->mention[i];
        bool helps = is_head(m) || m->cue == CUE_PERIOD || m->cue == CUE_INDICATOR || m->cue == CUE_BASE;
        if (helps && m->span.start <= at && m->span.end > at && m->span.end <= limit)
            return m->span.end;
    }
    return 0;
}

/* Nothing but other cues stands before it. */
static bool opens(const struct reading *r, const struct mention *m)
{
    for (size_t at = r->span.start; at < m->span.start;) {
        size_t to = covered_to(r, at, m->span.start);
        if (!to && is_of_word(r->s->text.p[at]))
            return false;
        at = to ? to : at + 1;
    }
    return true;
}

static void note_role(struct head *h, const struct mention *m)
{
    static const struct {
        const char *word;
        enum head_role role;
    } roles[] = {{"name", HEAD_NAMES},
                 {"facet", HEAD_FACETS},
                 {"year", HEAD_YEARS},
                 {"skip", HEAD_NO_VALUES},
                 {"total", HEAD_TOTALS}};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (has_role(m, roles[i].word))
            h->role = roles[i].role;
    }
    h->target = h->target || mention_sets(m, STR("status"), STR("target"));
}

bool head_is_weak(const struct mention *cue)
{
    return mention_sets(cue, STR("weak"), STR("yes"));
}

static void note_kind(const struct reading *r, const struct mention *m)
{
    struct head *h = r->out;
    if (!rule_setting(m->match->rule, STR("kind")).n)
        return;
    if (h->kind && (head_is_weak(m) || head_is_weak(h->kind)))
        h->kind = head_is_weak(h->kind) ? m : h->kind;
    else if (h->kind)
        h->torn = h->torn || !str_eq(head_field(r->s, h->kind, "kind"), head_field(r->s, m, "kind"));
    else
        h->kind = m;
}

/* True when words that compare (`so với`) stand right before. */
static bool is_compared(const struct reading *r, size_t at)
{
    for (size_t i = r->mention; i < r->mention_end; i++) {
        const struct mention *m = &r->s->mention[i];
        if (m->cue == CUE_BASE && m->span.end <= at && at - m->span.end <= 2)
            return true;
    }
    return false;
}

static void note_time(const struct reading *r, const struct period *p, bool base)
{
    struct period *to = base ? &r->out->base : &r->out->period;
    if (!to->text.n && p->text.n)
        *to = *p;
}

static bool in_other_time(const struct reading *r, const struct mention *m)
{
    for (size_t i = r->mention; i < r->mention_end; i++) {
        const struct mention *t = &r->s->mention[i];
        if (t->cue == CUE_PERIOD && span_overlaps(t->span, m->span))
            return true;
    }
    return false;
}

/* A bare year, which no date rule takes. */
static void note_year(const struct reading *r, const struct mention *m)
{
    struct date_parts parts;
    struct dated d;
    struct date_context none = {r->s->published, 0, 0};
    struct period p = {.text = m->text};
    if (in_other_time(r, m) || !value_date_parts(r->s->g, r->s->text, m->match, &parts) ||
        !date_resolve(&parts, &none, &d))
        return;
    value_period(r->s->arena, &d, &p.start, &p.end);
    note_time(r, &p, is_compared(r, m->span.start));
}

static void note_head(const struct reading *r, const struct mention *m)
{
    if (stands_alone(m) && span_len(m->span) < r->out->text.n)
        return;
    if (has_role(m, "unit"))
        r->out->unit = r->out->unit ? r->out->unit : m;
    else if (has_role(m, "period"))
        note_year(r, m);
    else if (opens(r, m)) {
        note_role(r->out, m);
        note_kind(r, m);
    }
}

/* `Tổng điểm` is what many indices have, and no index. */
static bool is_in_kind(const struct reading *r, const struct mention *m)
{
    for (size_t i = r->mention; i < r->mention_end; i++) {
        const struct mention *h = &r->s->mention[i];
        bool names_index = is_head(h) && match_group(h->match, STR("unit")).end > 0;
        if (is_head(h) && !names_index && span_contains(h->span, m->span))
            return true;
    }
    return false;
}

static void note(const struct reading *r, const struct mention *m)
{
    struct head *h = r->out;
    if (is_head(m)) {
        note_head(r, m);
    } else if (m->cue == CUE_PERIOD) {
        note_time(r, &m->period, m->is_base);
    } else if (m->cue == CUE_INDICATOR && !m->anaphor && !is_in_kind(r, m)) {
        const struct mention **to = m->is_index ? &h->index : &h->measure;
        *to = *to ? *to : m;
    } else if (m->cue == CUE_SUBJECT && !m->anaphor && !h->subject) {
        h->subject = m;
    }
}

/* Cues that name no part of what is measured. `both`: at the head's end as well as at its beginning. */
static bool is_wrapping(const struct scene *s, const struct mention *m, bool both)
{
    if (m->cue == CUE_PERIOD || m->cue == CUE_BASE || has_role(m, "period"))
        return true;
    if (has_role(m, "unit"))
        return !stands_alone(m);
    if (m->cue == CUE_INDICATOR)
        return m->is_index;
    struct str kind = is_head(m) ? head_field(s, m, "kind") : STR_EMPTY;
    return !both && (str_eq(kind, STR("score")) || str_eq(kind, STR("rank")));
}

static struct span trim(struct str text, struct span w)
{
    while (w.start < w.end && !is_of_word(text.p[w.start]))
        w.start++;
    while (w.start < w.end && !is_of_word(text.p[w.end - 1]))
        w.end--;
    return w;
}

/* Takes one cue off either end; false when none stands there. */
static bool unwrap(const struct reading *r, struct span *w)
{
    for (size_t i = r->mention; i < r->mention_end; i++) {
        const struct mention *m = &r->s->mention[i];
        bool first = m->span.start <= w->start && m->span.end > w->start && is_wrapping(r->s, m, false);
        bool last = m->span.end >= w->end && m->span.start < w->end && is_wrapping(r->s, m, true);
        if (first || last) {
            *w = first ? (struct span){m->span.end < w->end ? m->span.end : w->end, w->end}
                       : (struct span){w->start, m->span.start > w->start ? m->span.start : w->start};
            *w = trim(r->s->text, *w);
            return true;
        }
    }
    return false;
}

/* `Tỷ lệ` alone only says a kind; `Tỷ lệ giải ngân` says what is measured, and so does `Số dự án` (`own=yes`). */
static bool only_says_kind(const struct reading *r, struct span w)
{
    for (size_t i = r->mention; i < r->mention_end; i++) {
        const struct mention *m = &r->s->mention[i];
        bool own = is_head(m) && mention_sets(m, STR("own"), STR("yes"));
        if (is_head(m) && !own && m->span.start <= w.start && m->span.end >= w.end)
            return true;
    }
    return false;
}

static struct str words_of(const struct reading *r)
{
    struct span w = trim(r->s->text, r->span);
    while (w.start < w.end && unwrap(r, &w)) {
    }
    return w.start == w.end || only_says_kind(r, w) ? STR_EMPTY : str_slice(r->s->text, w);
}

void head_read(const struct scene *s, size_t sentence, size_t end, struct head *out)
{
    *out = (struct head){0};
    if (sentence >= end)
        return;
    struct reading r = {s,
                        out,
                        {s->sentence[sentence].span.start, s->sentence[end - 1].span.end},
                        s->sentence[sentence].mention,
                        s->sentence[end - 1].mention_end};
    if (r.span.end <= r.span.start) /* sentences that were not read: the document has too many claims */
        return;
    out->text = str_slice(s->text, r.span);
    for (size_t i = r.mention; i < r.mention_end; i++)
        note(&r, &s->mention[i]);
    out->words = words_of(&r);
}

void head_inherit(struct head *h, const struct head *above)
{
    h->torn = h->torn || (!h->kind && above->torn);
    h->kind = h->kind ? h->kind : above->kind;
    h->unit = h->unit ? h->unit : above->unit;
    h->role = h->role ? h->role : above->role;
    h->target = h->target || above->target;
    h->index = h->index ? h->index : above->index;
    h->measure = h->measure ? h->measure : above->measure;
    h->subject = h->subject ? h->subject : above->subject;
    h->period = h->period.text.n ? h->period : above->period;
    h->base = h->base.text.n ? h->base : above->base;
    h->words = h->words.n ? h->words : above->words;
}
