#include "claims/link.h"
#include "claims/trace.h"

enum { COST_SEPARATOR = 8, COST_AFTER = 4, COST_BYTES = 24, PART_WORDS_MAX = 6, BRACKET_BYTES = 16 };

struct wish {
    enum cue cue;
    int cost_max;
    bool before_only, after_only;
};

/* True if another claim of the kind lies between, or has the mention's words for its own: `27 đơn vị [cấp huyện]`.
 * The field of a rank may speak of another: `Top 1000 [thương hiệu dẫn đầu châu Á]`. */
static bool is_taken(const struct scene *s, const struct claim *c, const struct mention *m, size_t from, size_t to)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *o = &s->claim[i];
        bool between = o->span.start >= from && o->span.end <= to;
        if (o != c && o->kind == c->kind && (between || (m->cue != CUE_SCOPE && span_overlaps(o->span, m->span)))) {
            return true;
        }
    }
    return false;
}

static enum trace_link link_of_cue(enum cue cue)
{
    return cue == CUE_PER ? TRACE_PER : cue == CUE_SCOPE ? TRACE_SCOPE : TRACE_FACET;
}

static const struct mention *nearest(const struct scene *s, const struct claim *c, struct wish w)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *best = NULL;
    int best_cost = w.cost_max;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool before = m->span.end <= c->span.start;
        size_t from = before ? m->span.end : c->span.end, to = before ? c->span.start : m->span.start;
        /* `56,2 triệu đồng/lượng (bán ra)` */
        bool bracketed = !before && from < to && to - from <= BRACKET_BYTES && s->text.p[to - 1] == '(';
        if (m->cue != w.cue || !(m->serves & (1U << c->kind)) || (before && w.after_only) ||
            (!before && w.before_only && !bracketed)) {
            continue;
        }
        /* the whole of `27/63 địa phương` begins inside the value */
        bool inside = m->cue == CUE_SCOPE && span_overlaps(m->span, c->span);
        if (m->cue == CUE_PER && m->whole.start > c->span.end + 1) {
            continue; /* what something is counted against follows at once */
        }
        if (!inside && (from > to || is_taken(s, c, m, from, to))) {
            continue;
        }
        int cost = inside ? 0 : (int)((to - from) / COST_BYTES) + (int)scene_separators(s, from, to) * COST_SEPARATOR;
        if (inside) {
            trace_whole(s->trace, "inside the value", 0);
        }
        trace_part(s->trace, "distance", inside ? 0 : (int)((to - from) / COST_BYTES));
        trace_part(s->trace, "separators", cost);
        cost +=
            before == (w.cue == CUE_SCOPE) && !w.after_only && !inside ? COST_AFTER : 0; /* a rank's field follows it */
        trace_part(s->trace, before ? "before the value" : "behind the value", cost);
        cost = bracketed ? 0 : cost;
        if (bracketed) {
            trace_part(s->trace, "in brackets", cost);
        }
        trace_candidate(s->trace, c, link_of_cue(w.cue), m, cost, w.cost_max);
        if (cost < best_cost) {
            best_cost = cost;
            best = m;
        }
    }
    return best;
}

/* `[mỗi hộ] được hỗ trợ 20 triệu đồng`: before the value in its clause, no other value between. */
static const struct mention *each_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PER && str_eq(rule_setting(m->match->rule, STR("side")), STR("both")) &&
            m->span.end <= c->span.start && !scene_separators(s, m->span.end, c->span.start) &&
            !link_values_between(s, at, m->span.end, c->span.start)) {
            return m;
        }
    }
    return NULL;
}

static struct link link_of(const struct mention *m)
{
    return m ? (struct link){m->text, m->id} : (struct link){STR_EMPTY, STR_EMPTY};
}

/* A group `scope` or `per` of the rule itself is nearer than any mention. */
static struct link own(const struct scene *s, const struct claim *c, enum trace_link link)
{
    struct span g = match_group(c->match, str_c(trace_link_word(link)));
    if (g.end) {
        trace_choice(s->trace, c, link, NULL, "its rule captures it");
    }
    return g.end ? (struct link){str_slice(s->text, g), STR_EMPTY} : (struct link){STR_EMPTY, STR_EMPTY};
}

/* The words say who it is about, or stand for the index: `[Giá trị trung bình] là 9,5 điểm`. */
static bool is_named_already(const struct scene *s, const struct claim *c, struct str words)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct span span = {(size_t)(words.p - s->text.p), (size_t)(words.p - s->text.p) + words.n};
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_INDICATOR && m->anaphor && span_overlaps(m->span, span)) {
            return true;
        }
    }
    return c->subject.text.n && c->subject.text.p < words.p + words.n &&
           words.p < c->subject.text.p + c->subject.text.n;
}

/* `cải cách thể chế [đạt] 9,5 điểm` in an article about an index: the words of the clause name a part of it. */
static struct str part_of_index(const struct scene *s, const struct claim *c)
{
    struct str p = phrase_before(s, c);
    size_t words = 1;
    for (size_t i = 0; i < p.n; i++) {
        words += p.p[i] == ' ';
    }
    const char *start = s->text.p + scene_clause_start(s, c->span.start, s->sentence[c->sentence].span.start);
    bool leads = p.n && p.p >= start && p.p - start <= 2;
    bool is_indicator = c->indicator.text.n && p.n && p.p < c->indicator.text.p + c->indicator.text.n &&
                        c->indicator.text.p < p.p + p.n;
    return leads && !is_indicator && words >= 2 && words <= PART_WORDS_MAX && !is_named_already(s, c, p) ? p
                                                                                                         : STR_EMPTY;
}

void link_modifiers(struct scene *s, struct claim *c)
{
    c->per = own(s, c, TRACE_PER);
    c->scope = own(s, c, TRACE_SCOPE);
    if (!c->per.text.n) {
        c->per = link_of(nearest(s, c, (struct wish){CUE_PER, 1, false, true}));
    }
    const struct mention *each =
        !c->per.text.n && (c->kind == KIND_MONEY || c->kind == KIND_COUNT) ? each_before(s, c) : NULL;
    if (each) {
        c->per = link_of(each);
        trace_choice(s->trace, c, TRACE_PER, each, "it stands before the value in its clause");
    }
    if ((c->kind == KIND_RANK || c->kind == KIND_STREAK) && !c->scope.text.n) {
        c->scope = link_of(nearest(s, c, (struct wish){CUE_SCOPE, 24, false, false}));
    }
    if (c->scope.text.n && str_eq(c->scope.text, c->subject.text)) { /* `Việt Nam đứng thứ 5`: not among its own */
        c->scope = (struct link){STR_EMPTY, STR_EMPTY};
        trace_choice(s->trace, c, TRACE_SCOPE, NULL, "what it is about is no field that it is among");
    }
    const struct mention *facet =
        c->kind == KIND_STREAK ? NULL : nearest(s, c, (struct wish){CUE_FACET, 14, true, false});
    if (!facet && c->kind == KIND_SCORE && c->by_mention && !c->facet.text.n) {
        c->facet.text = part_of_index(s, c);
        trace_choice(s->trace, c, TRACE_FACET, NULL, c->facet.text.n ? "the clause begins with it" : NULL);
    }
    if (facet) { /* nearer than one that came with an inherited indicator */
        c->facet = link_of(facet);
        trace_choice(s->trace, c, TRACE_FACET, facet, NULL);
    }
}
