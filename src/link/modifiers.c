/* What narrows a claim: the field of a rank, the part of what is measured, and what it is counted against. */
#include "grammar/words.h"
#include "link/steps.h"
#include "phrase/phrase.h"
#include "scene/trace.h"

enum {
    COST_SEPARATOR = 8,
    COST_AFTER = 4,
    COST_BYTES = 24,
    /* What each may cost, less than: what something is counted against only stands right behind; what its sentence
     * turns to costs no more. */
    COST_PER = 1,
    COST_SCOPE = 24,
    COST_FACET = 14,
    PART_WORDS_MAX = 6,
    BRACKET_BYTES = 16,
    PREPOSITION_BYTES = 14,
    RANKED_BYTES = 40, /* `dẫn đầu [cả nước] ở 3 tiêu chí` */
    LEAD_BYTES = 60,   /* `về các chỉ số thành phần: [chi phí thời gian]` */
    COUNTED_BYTES = 24,
    PAIR_BYTES = 24, /* between the two ranks of a step */
    MENTIONS_BACK = 8
};

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
        bool inside = m->span.start > o->span.start && m->span.end <= o->span.end;
        bool counted = m->cue == CUE_FACET && o->noun.n &&
                       (inside || m->span.start == o->span.end + 1); /* `138 tổ [cấp xã] với 5 tỷ đồng` */
        bool holds = m->cue != CUE_SCOPE && span_overlaps(o->span, m->span);
        if (o != c && (counted || (o->kind == c->kind && (between || holds)))) {
            return true;
        }
    }
    return false;
}

static enum trace_link link_of_cue(enum cue cue)
{
    return cue == CUE_PER ? TRACE_PER : cue == CUE_SCOPE ? TRACE_SCOPE : TRACE_FACET;
}

/* `125.000 tấn thành phẩm[/năm]`: a slash behind the words of what is counted. */
static bool is_behind_counted(const struct scene *s, const struct claim *c, const struct mention *m)
{
    return c->kind == KIND_COUNT && s->text.p[m->whole.start] == '/' && m->whole.start - c->span.end <= COUNTED_BYTES &&
           !scene_separators(s, c->span.end, m->whole.start) &&
           words_are_noun(s->g, words_trim((struct str){s->text.p + c->span.end, m->whole.start - c->span.end}));
}

/* `dân cư [thành thị] là 95%, nông thôn là 93%`: the sentence has another of the kind. */
static bool has_sibling(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    for (size_t k = at->mention; k < at->mention_end; k++) {
        const struct mention *n = &s->mention[k];
        if (n->cue == CUE_FACET && n->match->rule == m->match->rule && !words_are_alike(n->text, m->text)) {
            return true;
        }
    }
    return false;
}

/* Words inside those that say what is measured, or inside somebody's name: `xuất khẩu [gạo]`, `Công ty [Dệt may] Thành
 * Công`. */
static bool is_part_of_name(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct str i = c->indicator.text, words = str_slice(s->text, m->span);
    if (i.n && words.p > i.p && words.p < i.p + i.n) {
        return !has_sibling(s, at, m);
    }
    for (size_t k = at->mention; k < at->mention_end; k++) {
        const struct mention *n = &s->mention[k];
        bool inside = n->cue == CUE_PER && n->span.start < m->span.start && n->span.end >= m->span.end;
        bool same = n->span.start == m->span.start && n->span.end == m->span.end; /* `đối với [Chỉ số PCI], ...` */
        bool names = (n->cue == CUE_SUBJECT && n->id.n) || (n->cue == CUE_INDICATOR && n->is_index);
        if (inside || (same && names)) {
            return true;
        }
    }
    return scene_begins_in_name(s, at, m);
}

/* `đứng đầu [khu vực Bắc Trung bộ] và đứng thứ 8 cả nước`: what a rank is held in splits nothing. */
static bool is_scope_of_rank(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *o = &s->claim[i];
        if (o->kind == KIND_RANK && o->span.end < m->span.start && m->span.start - o->span.end <= 2) {
            return true;
        }
    }
    return false;
}

/* Right behind a semicolon or colon, a word that splits (`trong đó`), or at the head of the sentence. */
static bool heads_item(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    size_t i = m->whole.start;
    while (i > at->span.start && (s->text.p[i - 1] == ' ' || s->text.p[i - 1] == ',')) {
        i--;
    }
    if (i == at->span.start || s->text.p[i - 1] == ';' || s->text.p[i - 1] == ':') {
        return true;
    }
    for (const struct mention *n = m; n-- > s->mention + at->mention && m - n <= MENTIONS_BACK;) {
        if (mention_splits(n) && n->span.end == i) {
            return true;
        }
    }
    return false;
}

/* `[Hợp phần 1] gồm 9 gói thầu, 3 gói đã xong; [hợp phần 2] ...`: where several items have a facet at their head, each
 * holds to the end of its item. */
static bool holds_item(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (!heads_item(s, at, m) || memchr(s->text.p + m->span.end, ';', c->span.start - m->span.end)) {
        return false;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n != m && n->cue == CUE_FACET && heads_item(s, at, n)) {
            return true;
        }
    }
    return false;
}

/* How a mention stands to the value. */
struct stand {
    size_t from, to; /* what is between them */
    bool before;
    bool inside;    /* the whole of `27/63 địa phương` begins inside the value */
    bool bracketed; /* `56,2 triệu đồng/lượng (bán ra)` */
    bool head;      /* holds from the head of its sentence or item on, however far */
};

static struct stand stand_of(const struct scene *s, const struct claim *c, const struct mention *m)
{
    struct stand d = {.before = m->span.end <= c->span.start};
    d.from = d.before ? m->span.end : c->span.end;
    d.to = d.before ? c->span.start : m->span.start;
    d.inside = m->cue == CUE_SCOPE && span_overlaps(m->span, c->span);
    d.bracketed = !d.before && d.from < d.to && d.to - d.from <= BRACKET_BYTES && s->text.p[d.to - 1] == '(';
    bool led = mention_sets(m, STR("head"), STR("yes")); /* `[Khối sở, ngành]: Sở Y tế dẫn đầu, Sở Nội vụ thứ 2` */
    d.head = d.before && ((m->cue == CUE_FACET && (led || holds_item(s, c, m))) ||
                          (m->cue == CUE_SCOPE && led && heads_item(s, &s->sentence[c->sentence], m)));
    return d;
}

static bool is_wanted(const struct claim *c, const struct mention *m, struct wish w, const struct stand *d)
{
    bool behind = mention_sets(m, STR("side"), STR("after"));
    bool side = d->before ? !w.after_only && !behind : !w.before_only || d->bracketed;
    return side && m->serves & (1U << c->kind);
}

/* `thứ 3 trong vùng, sau Huế ([vị trí 29])`: of the name before the brackets, of which what stands before it is not
 * told. */
static bool is_of_other(const struct scene *s, const struct claim *c, size_t from)
{
    size_t open = scene_bracketed(s, c);
    return open < c->span.start && c->subject.text.p + c->subject.text.n == s->text.p + open &&
           c->subject.text.p >= s->text.p + from;
}

/* `thứ 3 về Chỉ số đổi mới sáng tạo [toàn cầu]`: words of the name of the index are no field. */
static bool is_in_index(const struct claim *c, const struct mention *m)
{
    struct str name = c->indicator.text;
    return c->indicator.id.n && name.n && name.p <= m->text.p && m->text.p + m->text.n <= name.p + name.n;
}

/* `dẫn đầu là Viện Hàn lâm [Việt Nam]`: nor are the last words of the name of a body. */
static bool is_in_body(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    for (size_t i = scene_mention_near(s, at, m->span.start); i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->span.start >= m->span.start) {
            break;
        }
        bool body = n->cue == CUE_SUBJECT && !n->local && !str_eq(n->type, STR("group"));
        if (body && n->span.end == m->span.end) {
            return true;
        }
    }
    return false;
}

/* Another reading of its words stands against it, or what is between. */
static bool is_refused(const struct scene *s, const struct claim *c, const struct mention *m, const struct stand *d)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool apart = m->whole.start > c->span.end + 1 && !is_behind_counted(s, c, m);
    if (m->cue == CUE_PER && (apart || scene_values_between(s, at, m->span.start, m->span.end))) {
        return true; /* what something is counted against follows at once, and is no count itself: `9 vụ/[12 bị can]` */
    }
    if (m->cue == CUE_FACET && (is_part_of_name(s, c, m) || is_scope_of_rank(s, m))) {
        return true;
    }
    if (m->cue == CUE_SCOPE && (is_in_index(c, m) || is_in_body(s, at, m))) {
        return true;
    }
    bool outside = m->cue == CUE_SCOPE &&
                   (d->before ? is_of_other(s, c, d->from) : scene_leaves_brackets(s, d->from, d->to));
    return !d->inside && (outside || d->from > d->to || (!d->head && is_taken(s, c, m, d->from, d->to)));
}

static int cost_of(const struct scene *s, struct wish w, const struct stand *d)
{
    int distance = d->inside ? 0 : (int)((d->to - d->from) / COST_BYTES), cost = distance;
    if (d->inside) {
        trace_whole(s->trace, "inside the value", 0);
    }
    trace_part(s->trace, "distance", cost);
    cost += d->inside ? 0 : (int)scene_separators(s, d->from, d->to) * COST_SEPARATOR;
    trace_part(s->trace, "separators", cost);
    bool other_side = d->before == (w.cue == CUE_SCOPE) && !w.after_only; /* a rank's field follows it */
    cost += other_side && !d->inside ? COST_AFTER : 0;
    trace_part(s->trace, d->before ? "before the value" : "behind the value", cost);
    cost = d->bracketed ? 0 : d->head && cost >= w.cost_max ? w.cost_max - 1 : cost;
    if (d->bracketed) {
        trace_part(s->trace, "in brackets", cost);
    }
    return cost;
}

static const struct mention *nearest(const struct scene *s, const struct claim *c, struct wish w)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *best = NULL;
    int best_cost = w.cost_max;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue != w.cue) {
            continue;
        }
        struct stand d = stand_of(s, c, m);
        if (!is_wanted(c, m, w, &d) || is_refused(s, c, m, &d)) {
            continue;
        }
        int cost = cost_of(s, w, &d);
        trace_candidate(s->trace, c, link_of_cue(w.cue), m, cost, w.cost_max);
        if (cost < best_cost) {
            best_cost = cost;
            best = m;
        }
    }
    return best;
}

/* `giảm 5% [về lượng]`, `9 đơn thuộc [lĩnh vực đất đai]`: right behind the value, but for a preposition, which fields
 * of a list do without. */
const struct mention *link_facet_behind(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = scene_behind_per(s, c->span.end);
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue != CUE_FACET || !(m->serves & (1U << c->kind)) || m->span.start <= from ||
            m->span.start - from > PREPOSITION_BYTES) {
            continue;
        }
        struct str gap = words_trim((struct str){s->text.p + from, m->span.start - from});
        struct str what = c->indicator.text;
        if (what.n && what.p <= m->text.p && m->text.p + m->text.n <= what.p + what.n) {
            continue; /* `gạo giảm 3% về [khối lượng]`: what is measured, where nothing else is */
        }
        bool joins = str_eq(words_class(s->g->functions, gap), STR("prep")) ||
                     str_eq(words_edge(s->g, gap), STR("join")) ||
                     (c->kind == KIND_COUNT && mention_sets(m, STR("side"), STR("after")));
        if (s->text.p[from] == ' ' && joins) {
            return m;
        }
    }
    return NULL;
}

/* `dẫn đầu cả nước ở 3 tiêu chí: [minh bạch và đất đai]`: what a place is held in, told behind it. */
static const struct mention *ranked_in(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t i = scene_mention_near(s, at, c->span.end), end = c->span.end + RANKED_BYTES;
    for (; c->kind == KIND_RANK && i < at->mention_end && s->mention[i].span.start <= end + LEAD_BYTES; i++) {
        const struct mention *m = &s->mention[i];
        bool facet = m->cue == CUE_FACET && (m->serves & (1U << KIND_RANK));
        bool after = facet && mention_sets(m, STR("side"), STR("after"));
        bool behind = after && m->whole.start > c->span.end && m->whole.start <= end;
        if (behind && !scene_values_between(s, at, c->span.end, m->whole.start)) {
            return m;
        }
    }
    return NULL;
}

/* `[mỗi hộ] được hỗ trợ 20 triệu đồng`: before the value in its clause, no other value between. */
static const struct mention *each_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_PER && mention_sets(m, STR("side"), STR("both")) && m->span.end <= c->span.start &&
            !scene_separators(s, m->span.end, c->span.start) &&
            !scene_values_between(s, at, m->span.end, c->span.start)) {
            return m;
        }
    }
    return NULL;
}

static struct link link_of(const struct mention *m)
{
    return m ? (struct link){m->text, m->id} : (struct link){STR_EMPTY, STR_EMPTY};
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
    bool adjunct = str_eq(words_class(s->g->functions, words_at(p, 1, true)), STR("prep")); /* `[với tổng điểm] 0,83` */
    bool leads = p.n && p.p >= start && p.p - start <= 2 && !adjunct;
    bool is_indicator = c->indicator.text.n && p.n && p.p < c->indicator.text.p + c->indicator.text.n &&
                        c->indicator.text.p < p.p + p.n;
    return leads && !is_indicator && words >= 2 && words <= PART_WORDS_MAX && !is_named_already(s, c, p) ? p
                                                                                                         : STR_EMPTY;
}

/* The field is who it is about, or words of his name: `dẫn đầu là Viện Dầu khí [Việt Nam]`. */
static bool is_own_name(const struct claim *c)
{
    struct str field = c->scope.text, name = c->subject.text;
    bool inside = name.n && field.p >= name.p && field.p + field.n <= name.p + name.n;
    return inside || str_eq(field, name);
}

/* True if the mention stands nearer to the value than the words, which may have come with an inherited indicator, and
 * is no part of them. */
static bool is_nearer(const struct scene *s, const struct claim *c, const struct mention *m, struct str words)
{
    bool within = m->text.p >= words.p && m->text.p + m->text.n <= words.p + words.n;
    bool between = words.p >= m->text.p + m->text.n && words.p < s->text.p + c->span.start;
    return !within && !between;
}

/* `từ vị trí 15 lên [13] trong cả nước`: the rank right behind c, which shares its field; c where none is. */
static const struct claim *last_of_pair(const struct scene *s, const struct claim *c)
{
    const struct claim *next = c + 1, *end = s->claim + s->sentence[c->sentence].claim_end;
    bool pair = c->kind == KIND_RANK && next < end && next->kind == KIND_RANK && next->span.start > c->span.end &&
                next->span.start - c->span.end <= PAIR_BYTES && !scene_separators(s, c->span.end, next->span.start);
    return pair ? next : c;
}

/* The rank before it in the sentence, behind which nobody is named: `đứng thứ 2 cả nước năm 2021, [thứ 4] năm 2022`. */
static const struct claim *rank_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct claim *first = s->claim + at->claim, *r = c;
    while (r > first && (r == c || r->kind != KIND_RANK)) {
        r--;
    }
    bool found = r < c && r->kind == KIND_RANK;
    size_t i = scene_mention_near(s, at, r->span.end);
    for (; found && i < at->mention_end && s->mention[i].span.start < c->span.start; i++) {
        const struct mention *m = &s->mention[i];
        found = m->cue != CUE_SUBJECT || m->span.start < r->span.end || m->span.end > c->span.start;
    }
    return found ? r : NULL;
}

/* What the rank before is held in, where that says the same of the same. */
static void share_field(const struct scene *s, struct claim *c)
{
    const struct claim *r = rank_before(s, c);
    bool same = r && r->scope.text.n && c->subject.text.n && str_eq(r->subject.text, c->subject.text) &&
                str_eq(r->indicator.text, c->indicator.text) && str_eq(r->facet.text, c->facet.text);
    if (same && (!(c->has & HAS_OF) || ((r->has & HAS_OF) && !decimal_cmp(r->of, c->of)))) {
        c->scope = r->scope;
        trace_choice(s->trace, c, TRACE_SCOPE, NULL, "as for the rank before, which says the same");
    }
}

static bool is_held_in_index(const struct claim *c)
{
    return c->kind == KIND_SCORE || c->kind == KIND_RANK || c->kind == KIND_CHANGE;
}

/* `Về [chính quyền số], Huế đạt 0,31, hạng 51`, `[cấp phép xây dựng] (72% so với 64%)`: the value right before it, which
 * says its part of the same index; nothing that could lead to another stands between. */
static const struct claim *told_of_part(const struct scene *s, const struct claim *c)
{
    const struct claim *p = claim_before(s, c);
    if (!p || !p->facet.text.n || !is_held_in_index(p) || !is_held_in_index(c) || !c->indicator.text.n ||
        !str_eq(p->indicator.text, c->indicator.text) || !str_eq(p->subject.text, c->subject.text) ||
        scene_separators(s, p->span.end, c->span.start) > 1) {
        return NULL;
    }
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = scene_mention_near(s, at, p->span.end); i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool leads = m->cue == CUE_FACET || m->cue == CUE_SUBJECT || m->cue == CUE_INDICATOR;
        if (leads && m->span.start >= p->span.end && m->span.end <= c->span.start) {
            return NULL;
        }
    }
    return p;
}

void link_modifiers(struct scene *s, struct claim *c)
{
    c->per = link_of(nearest(s, c, (struct wish){CUE_PER, COST_PER, false, true}));
    const struct mention *each =
        !c->per.text.n && (c->kind == KIND_MONEY || c->kind == KIND_COUNT) ? each_before(s, c) : NULL;
    if (each) {
        c->per = link_of(each);
        trace_choice(s->trace, c, TRACE_PER, each, "it stands before the value in its clause");
    }
    if (c->kind == KIND_RANK || c->kind == KIND_STREAK) {
        const struct claim *last = last_of_pair(s, c);
        const struct mention *field = nearest(s, last, (struct wish){CUE_SCOPE, COST_SCOPE, false, false});
        c->scope = link_of(field);
        if (field && last != c) {
            trace_choice(s->trace, c, TRACE_SCOPE, field, "the rank right behind it is held in it too");
        }
    }
    if (c->scope.text.n && is_own_name(c)) { /* `Việt Nam đứng thứ 5`: not among its own */
        c->scope = (struct link){STR_EMPTY, STR_EMPTY};
        trace_choice(s->trace, c, TRACE_SCOPE, NULL, "what it is about is no field that it is among");
    }
    const struct mention *ranked = ranked_in(s, c);
    const struct mention *facet = ranked || c->kind == KIND_STREAK ? ranked : link_facet_behind(s, c);
    facet = facet || c->kind == KIND_STREAK ? facet : nearest(s, c, (struct wish){CUE_FACET, COST_FACET, true, false});
    if (!facet && c->kind == KIND_SCORE && c->by_mention && !c->facet.text.n) {
        c->facet.text = part_of_index(s, c);
        trace_choice(s->trace, c, TRACE_FACET, NULL, c->facet.text.n ? "the clause begins with it" : NULL);
    }
    if (facet && (!c->facet.text.n || is_nearer(s, c, facet, c->facet.text))) {
        c->facet = link_of(facet);
        trace_choice(s->trace, c, TRACE_FACET, facet, NULL);
    }
    const struct claim *same = c->facet.text.n ? NULL : told_of_part(s, c);
    if (same) {
        c->facet = same->facet;
        trace_choice(s->trace, c, TRACE_FACET, NULL, "as for the value before, which says the same");
    }
    if (c->kind == KIND_RANK && !c->scope.text.n) {
        share_field(s, c);
    }
}
