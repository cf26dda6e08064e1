#include "claims/link.h"
#include "claims/trace.h"
#include "claims/words.h"

enum {
    COST_SEPARATOR = 8,
    COST_AFTER = 20,
    COST_BYTES = 24,
    COST_OTHER_VALUE = 5,
    COST_MODIFIER = 4,
    COST_MAX = 80,
    SENTENCES_BACK = 3,
    ITEM_GAP = 30,
    CHANGE_REACH = 80
};
/* Further than this a percentage is no value of the index. */
enum { COST_SCORE_MAX = 24 };

struct found {
    const struct mention *mention;
    int cost;
};

/* `về …` says what a rank is held in only behind the rank. */
static bool on_wrong_side(const struct mention *m, const struct claim *c)
{
    return str_eq(rule_setting(m->match->rule, STR("side")), STR("after")) &&
           (m->sentence != c->sentence || m->span.start < c->span.end);
}

static bool serves(const struct mention *m, const struct claim *c)
{
    return m->cue == CUE_INDICATOR && !on_wrong_side(m, c) && (m->serves & (1U << c->kind)) &&
           (!claim_is_of_index(c) || m->is_index);
}

/* An index is measured several ways in a sentence; a count measures what stands beside it. */
static int cost_of(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                   const struct claim *c)
{
    bool before = m->span.end <= c->span.start;
    size_t from = before ? m->span.end : c->span.end, to = before ? c->span.start : m->span.start;
    int cost = (int)((to - from) / COST_BYTES) + (before ? 0 : COST_AFTER);
    trace_part(s->trace, "behind the value", before ? 0 : COST_AFTER);
    trace_part(s->trace, "distance", cost);
    cost += (int)scene_separators(s, from, to) * COST_SEPARATOR;
    trace_part(s->trace, "separators", cost);
    int others = (int)link_values_between(s, at, from, to) * COST_OTHER_VALUE;
    cost += claim_is_of_index(c) ? others / 2 : others * 3;
    trace_part(s->trace, "values between", cost);
    cost += phrase_is_modifier(s, m, c) ? COST_MODIFIER : 0;
    trace_part(s->trace, "a modifier", cost);
    return cost;
}

static struct found in_sentence(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct found best = {NULL, COST_MAX};
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (!serves(m, c) || span_overlaps(m->span, c->span)) {
            continue;
        }
        int cost = cost_of(s, at, m, c);
        trace_candidate(s->trace, c, TRACE_INDICATOR, m, cost, COST_MAX);
        if (cost < best.cost) {
            best = (struct found){m, cost};
        }
    }
    return best;
}

static const struct mention *last_of_sentence(const struct scene *s, const struct claim *c, uint32_t k)
{
    for (size_t i = s->sentence[k].mention_end; i-- > s->sentence[k].mention;) {
        if (serves(&s->mention[i], c)) {
            return &s->mention[i];
        }
    }
    return NULL;
}

/* An index named in the sentences before, or else the first that the article names. */
static const struct mention *in_context(const struct scene *s, const struct claim *c)
{
    for (uint32_t back = 1; back <= SENTENCES_BACK && back <= c->sentence; back++) {
        const struct mention *m = last_of_sentence(s, c, c->sentence - back);
        if (m) {
            return m;
        }
    }
    const struct mention *field = NULL; /* of work (`cải cách hành chính`): only where no index is named */
    for (size_t i = 0; i < s->index_n; i++) {
        const struct mention *m = s->index[i];
        if (serves(m, c) && (m->serves & (1U << KIND_SCORE))) {
            return m;
        }
        field = !field && serves(m, c) ? m : field;
    }
    return field;
}

static void take(struct claim *c, const struct found *f)
{
    c->indicator = (struct link){f->mention->text, f->mention->id};
    c->by_mention = true;
    if (c->kind == KIND_RATE && f->mention->is_index && f->cost <= COST_SCORE_MAX) {
        c->kind = KIND_SCORE;
    }
}

/* A movement of what was counted is a movement of its number: `đón 980.000 lượt khách, tăng 2%`. */
static void inherit(struct claim *c, const struct claim *from)
{
    bool counted =
        c->kind == KIND_CHANGE && from->kind == KIND_COUNT && from->noun.n && !c->noun.n && !from->by_mention;
    c->indicator = counted ? (struct link){from->noun, STR_EMPTY} : from->indicator;
    c->facet = from->facet;
}

/* The value that c goes on from: the one before it; of movements of a number the last that counts the same. */
static const struct claim *model_of(const struct scene *s, const struct claim *c)
{
    const struct claim *before = claim_before(s, c);
    for (const struct claim *p = before; p && c->kind == KIND_CHANGE && c->noun.n; p = claim_before(s, p)) {
        if (p->kind == KIND_COUNT && str_starts(p->noun, c->noun)) {
            return p;
        }
    }
    for (const struct claim *p = before; p && c->kind == KIND_MONEY; p = claim_before(s, p)) {
        if (p->kind == c->kind) { /* `tháng 8 đạt 5 tỷ đồng, tăng 3%; 8 tháng đạt 40 tỷ đồng` */
            return p;
        }
    }
    return before;
}

/* True if the claim's indicator stands behind it in the text. */
static bool measured_behind(const struct scene *s, const struct claim *c)
{
    return c->indicator.text.p >= s->text.p + c->span.end && c->indicator.text.p < s->text.p + s->text.n;
}

/* An indicator of the same clause with no other value between. */
static bool stands_before(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    return m->span.end <= c->span.start && !scene_separators(s, m->span.end, c->span.start) &&
           !link_values_between(s, at, m->span.end, c->span.start);
}

/* The value that c stands in brackets behind: `đạt 97% (đứng thứ 2 ...)`; NULL when it does not. */
static const struct claim *opens_bracket_behind(const struct scene *s, const struct claim *c)
{
    const struct claim *before = claim_before(s, c);
    size_t gap = before ? c->span.start - before->span.end : 0;
    bool opens = before && gap <= 8 && memchr(s->text.p + before->span.end, '(', gap);
    return opens && before->indicator.text.n ? before : NULL;
}

/* `đứng thứ 2 [về hạ tầng]`: what stands right behind a rank is what it is held in; NULL when nothing does. */
static const struct mention *about_behind(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (serves(m, c) && m->whole.start == c->span.end + 1 &&
            str_eq(rule_setting(m->match->rule, STR("side")), STR("after"))) {
            return m;
        }
    }
    return NULL;
}

/* An index of the sentence; else what the clause names (`mạch xuất siêu 5 năm liên tiếp`); else the article's index; else
 * what the value before measures (`có 1,4 triệu ca nhiễm, đứng thứ 32`). */
static void link_to_index(struct scene *s, struct claim *c)
{
    struct claim as_count = *c;
    struct found f = in_sentence(s, c);
    as_count.kind = KIND_COUNT;
    const struct claim *holder = opens_bracket_behind(s, c);
    if (holder) {
        inherit(c, holder);
        return;
    }
    const struct mention *about = about_behind(s, c);
    if (about) {
        c->indicator = (struct link){about->text, about->id};
        c->by_mention = true;
        return;
    }
    if (!f.mention) {
        f = in_sentence(s, &as_count);
        f.mention = f.mention && stands_before(s, f.mention, c) ? f.mention : in_context(s, c);
    }
    const struct claim *before = f.mention ? NULL : claim_before(s, c);
    if (f.mention) {
        take(c, &f);
    } else if (before) {
        c->indicator = before->noun.n ? (struct link){before->noun, STR_EMPTY} : before->indicator;
    }
}

/* The claim of the kind that stated a value last, in its sentence or those before of the paragraph. */
static const struct claim *same_kind_before(const struct scene *s, const struct claim *c, enum kind kind)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (const struct claim *p = c; p-- > s->claim;) {
        if (s->sentence[p->sentence].paragraph != paragraph || c->sentence - p->sentence > SENTENCES_BACK) {
            return NULL;
        }
        if (p->kind == kind && p->indicator.text.n) {
            return p;
        }
    }
    return NULL;
}

/* A rate named in the sentences before, which this one splits by fields: `lĩnh vực cư trú đạt 95%`. */
static const struct mention *rate_in_paragraph(const struct scene *s, const struct claim *c)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (uint32_t k = c->sentence;
         k-- > 0 && s->sentence[k].paragraph == paragraph && c->sentence - k <= SENTENCES_BACK;) {
        for (size_t i = s->sentence[k].mention_end; i-- > s->sentence[k].mention;) {
            const struct mention *m = &s->mention[i];
            if (m->cue == CUE_INDICATOR && str_eq(rule_setting(m->match->rule, STR("rate")), STR("yes"))) {
                return m;
            }
        }
    }
    return NULL;
}

/* A bare percentage in an article about an index (`Hà Nội xếp thứ 3/63 với 91,43%`) is its score. */
static bool score_by_context(struct scene *s, struct claim *c)
{
    struct claim as_score = *c;
    const struct claim *before = claim_before(s, c);
    as_score.kind = KIND_SCORE;
    bool bracketed = c->span.start && s->text.p[c->span.start - 1] == '(' && !before;
    if (bracketed || (before && !claim_is_of_index(before)) || phrase_after(s, c).n || rate_in_paragraph(s, c)) {
        return false;
    }
    struct found f = in_sentence(s, &as_score);
    const struct claim *last = f.mention ? NULL : same_kind_before(s, c, KIND_SCORE);
    const struct mention *m = f.mention || last ? f.mention : in_context(s, &as_score);
    if (!m && !last) {
        return false;
    }
    c->kind = KIND_SCORE;
    c->indicator = last ? last->indicator : (struct link){m->text, m->id};
    return true;
}

/* `... về triển khai Đề án. Sau 3 năm, ...`: what the length of time is of was said last with `về`. */
static const struct mention *field_before(const struct scene *s, const struct claim *c)
{
    if (c->sentence == 0 || s->sentence[c->sentence - 1].paragraph != s->sentence[c->sentence].paragraph) {
        return NULL;
    }
    const struct scene_sentence *at = &s->sentence[c->sentence - 1];
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_INDICATOR && str_eq(rule_setting(m->match->rule, STR("side")), STR("after"))) {
            return m;
        }
    }
    return NULL;
}

/* `49 sở, 27 huyện và 559 xã [đã triển khai]`: what is said behind the last item of the list is said of all. */
static struct str predicate_of_list(const struct scene *s, const struct claim *c)
{
    const struct claim *end = s->claim + s->sentence[c->sentence].claim_end;
    const struct claim *last = c;
    for (const struct claim *n = c + 1; n < end && n->kind == c->kind && n->span.start - last->span.end < ITEM_GAP;
         n++) {
        last = n;
    }
    struct str p = last == c ? STR_EMPTY : phrase_after(s, last);
    return p.n && words_begin_predicate(s->g, p) ? p : STR_EMPTY;
}

/* An item of a list (`thu 4 kg ma túy, 15 bánh heroin`; `5 người chết, 3 người bị thương`), or the level behind a change
 * (`số vụ giảm 5 vụ, còn [2 vụ]`): what is said of it behind the value, when that is a predicate; else what the item before
 * it measures; else the words behind. */
static void link_item(struct scene *s, struct claim *c, const struct claim *before)
{
    struct str after = phrase_after(s, c);
    bool level =
        before && before->kind == KIND_CHANGE && str_eq(before->noun, c->noun) && str_eq(before->unit, c->unit);
    bool inherits = before && (level || before->kind == c->kind) && before->indicator.text.n &&
                    (!after.n || !(words_begin_predicate(s->g, after) || measured_behind(s, before)));
    if (inherits) {
        inherit(c, before);
        return;
    }
    struct str shared = after.n ? STR_EMPTY : predicate_of_list(s, c);
    after = shared.n ? shared : after;
    c->indicator.text = after.n ? after : phrase_of_clause_before(s, c);
}

/* `lĩnh vực cư trú [đạt 95%]`: the words name a part of what the sentence before measures. */
static bool is_facet(const struct scene *s, const struct claim *c, struct str phrase)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; phrase.n && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_FACET && s->text.p + m->span.start <= phrase.p &&
            phrase.p + phrase.n <= s->text.p + m->span.end) {
            return true;
        }
    }
    return false;
}

/* `đạt 98,77% [và được Bộ đánh giá cao]`: another thing is told behind the value. */
static bool goes_on(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        if (s->mention[i].cue == CUE_CLAUSE && s->mention[i].span.start == c->span.end + 1) {
            return true;
        }
    }
    return false;
}

/* A rate that the sentence names before its values. */
static bool names_rate(const struct mention *m, const struct claim *c)
{
    return m && m->span.end <= c->span.start && str_eq(rule_setting(m->match->rule, STR("rate")), STR("yes"));
}

/* `tổng thu 4.450 tỷ đồng, trong đó lưu trú [1.205 tỷ đồng]`: the figure that this one is a part of, or NULL. */
static const struct claim *whole_of(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t part = at->span.start;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool splits = m->cue == CUE_CLAUSE && str_eq(rule_setting(m->match->rule, STR("part")), STR("yes"));
        part = splits && m->span.end <= c->span.start ? m->span.start : part;
    }
    for (const struct claim *p = claim_before(s, c); p; p = claim_before(s, p)) {
        if (p->span.end <= part) {
            return p->kind == c->kind && str_eq(p->unit, c->unit) && str_eq(p->noun, c->noun) && p->indicator.text.n
                       ? p
                       : NULL;
        }
    }
    return NULL;
}

/* The words of the clause that say what is measured: those before the value, unless they name a plan or a part; or those
 * behind it, of a part of a whole (`165/460 xã [sạch về ma túy]`) and of a change (`giảm 35 người [bị thương]`). */
static struct str own_words(const struct scene *s, const struct claim *c)
{
    struct str before = phrase_before(s, c), after = phrase_after(s, c);
    bool part = (c->has & HAS_OF) && decimal_cmp(c->value, c->of) < 0;
    bool behind =
        c->kind == KIND_CHANGE ? c->noun.n && words_begin_predicate(s->g, after) : c->kind == KIND_COUNT && part;
    if (behind && after.n) {
        return after;
    }
    bool may_be_aim = c->kind == KIND_CHANGE || c->kind == KIND_RATE || c->kind == KIND_COUNT;
    bool names_other = (may_be_aim && words_begin_goal(s->g, before)) || is_facet(s, c, before);
    return names_other ? STR_EMPTY : before;
}

/* A rate whose clause says nothing before it: the score of the article's index; a part of the rate that the sentence names
 * (`tỷ lệ phân luồng là: 51% luồng Xanh, 44% luồng Vàng`); or a share of what stands right behind (`95% đường trục thôn
 * được bê tông hóa`), which is no plan (`bằng 78% [kế hoạch]` of what was said before). */
static bool link_share(struct scene *s, struct claim *c, const struct found *f)
{
    bool named = names_rate(f->mention, c);
    if (!named && score_by_context(s, c)) {
        return true;
    }
    struct str share = phrase_after(s, c);
    if (share.n && named) {
        take(c, f);
        c->facet.text = words_begin_goal(s->g, share) ? STR_EMPTY : share;
    } else if (share.p == s->text.p + c->span.end + 1 && !words_begin_goal(s->g, share)) {
        c->indicator.text = share;
    }
    return c->indicator.text.n > 0;
}

/* What the value before it in the sentence measures, an indicator elsewhere in the sentence, or the words behind the value
 * and in the clause before. */
static void link_beyond(const struct scene *s, struct claim *c, const struct found *f, const struct claim *before)
{
    bool moved = before && before->kind == KIND_CHANGE && c->kind == KIND_MONEY; /* `[doanh thu] tăng 40%, đạt 5 tỷ` */
    bool moves = c->kind == KIND_CHANGE || c->kind == KIND_RATE || moved || (before && before->kind == c->kind);
    if (before && moves && before->indicator.text.n) {
        inherit(c, before);
    } else if (f->mention && (moves || f->cost < COST_AFTER)) {
        take(c, f);
    } else if (c->kind != KIND_RATE || !goes_on(s, c)) {
        struct str words = phrase_after(s, c);
        words = words_begin_goal(s->g, words) ? STR_EMPTY : words; /* `vượt 5% [dự toán năm]` */
        c->indicator.text = words.n ? words : phrase_of_clause_before(s, c);
    }
}

/* Where the clause names nothing: the rate that the paragraph splits, the field that a length of time is of, the indicator
 * of the sentence, what the paragraph measured last by the same kind, or what the value before measures. */
static void complete(const struct scene *s, struct claim *c, const struct found *f)
{
    const struct mention *named = c->kind == KIND_RATE       ? rate_in_paragraph(s, c)
                                  : c->kind == KIND_DURATION ? field_before(s, c)
                                                             : NULL;
    const struct claim *last = same_kind_before(s, c, c->kind), *before = claim_before(s, c);
    if (named) {
        c->indicator = (struct link){named->text, named->id};
    } else if (f->mention && f->mention->span.end <= c->span.start) {
        take(c, f);
    } else if (last || (before && before->indicator.text.n)) {
        inherit(c, last ? last : before);
    }
}

/* What is measured, in this order: an indicator of the same clause; the words of the clause; what link_beyond finds. */
static void link_to_clause(struct scene *s, struct claim *c)
{
    struct found f = in_sentence(s, c);
    const struct claim *before = model_of(s, c);
    /* only words of time measure a duration: they may stand further away */
    bool near = f.mention && (f.cost < COST_SEPARATOR || c->kind == KIND_DURATION || stands_before(s, f.mention, c));
    struct str own = near ? STR_EMPTY : own_words(s, c);
    const struct claim *whole = c->kind != KIND_DURATION && words_are_noun(s->g, own) ? whole_of(s, c) : NULL;
    if (whole) {
        c->indicator = whole->indicator;
        c->facet.text = own;
    } else if (near) {
        take(c, &f);
        c->indicator.text = f.mention->is_index ? f.mention->text : phrase_extended(s, f.mention, c);
    } else if (own.n) {
        c->indicator.text = own;
    } else if (c->kind == KIND_COUNT) {
        link_item(s, c, before);
    } else if (c->kind != KIND_RATE || !link_share(s, c, &f)) {
        link_beyond(s, c, &f, before);
    }
    if (!c->indicator.text.n) {
        complete(s, c, &f);
    }
}

/* `tăng 22,2% và [23,9%]`, `tăng 75% về số lượng và [121%] về giá trị`: a percentage joined to a movement is one, too. */
static bool is_joined_to_change(const struct scene *s, const struct claim *c)
{
    const struct claim *before = claim_before(s, c);
    if (c->kind != KIND_RATE || !before || before->kind != KIND_CHANGE || !str_eq(before->unit, c->unit) ||
        c->span.start - before->span.end > CHANGE_REACH || (c->has & HAS_OF) ||
        scene_separators(s, before->span.end, c->span.start)) {
        return false;
    }
    struct str gap = {s->text.p + before->span.end, c->span.start - before->span.end}, after = phrase_after(s, c);
    struct str behind = {s->text.p + c->span.end, s->sentence[c->sentence].span.end - c->span.end};
    return words_join(s->g, gap) && (!after.n || words_begin_alike(gap, behind));
}

static void become_change(struct scene *s, struct claim *c)
{
    struct decimal zero = {0};
    c->kind = KIND_CHANGE;
    if (decimal_cmp(claim_before(s, c)->value, zero) < 0) {
        c->value = decimal_negate(c->value);
        c->value_max = decimal_negate(c->value_max);
    }
}

void link_indicator(struct scene *s, struct claim *c)
{
    if (is_joined_to_change(s, c)) {
        become_change(s, c);
    }
    if (claim_is_of_index(c)) {
        link_to_index(s, c);
    } else {
        link_to_clause(s, c);
    }
}
