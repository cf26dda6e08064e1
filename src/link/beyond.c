/* What a value measures where the words of its clause do not say it: what the value that it goes on from measures, what
 * stands behind it or further away, and at last what the sentences before tell. */
#include "link/measure_steps.h"
#include "phrase/phrase.h"

/* `đạt 5 tấn, trị giá [2 tỷ USD], tăng 3% về lượng và 4% về trị giá`: its measure is what the movements behind tell
 * apart. */
static bool is_told_apart(const struct scene *s, const struct claim *p)
{
    const struct scene_sentence *at = &s->sentence[p->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_FACET && m->span.start > p->span.end && words_are_alike(m->text, p->indicator.text)) {
            return true;
        }
    }
    return false;
}

/* The value before it, over those in brackets between, unless it has brackets too: `90 hồ sơ (9 hồ sơ quá hạn), đạt
 * [97,93%]`. / */
static const struct claim *before_brackets(const struct scene *s, const struct claim *c)
{
    const struct claim *before = claim_before(s, c), *p = before;
    bool bracketed = scene_bracketed(s, c) < c->span.start;
    while (p && !bracketed && scene_leaves_brackets(s, p->span.end, c->span.start)) {
        p = claim_before(s, p);
    }
    return p ? p : before;
}

/* `cao tốc [dài 40 km] ước tính là 7.800 tỷ đồng`, `sau [4 tháng vận hành] đạt 730 tỷ đồng`: how long something is or
 * takes is not what a sum goes on from. */
static bool is_extent(const struct scene *s, const struct claim *c)
{
    bool size = c->kind == KIND_COUNT && c->unit.n && !c->noun.n;
    return c->kind == KIND_DURATION || (size && str_eq(words_edge(s->g, c->indicator.text), STR("alone")));
}

/* `còn 5 tỷ đồng, chiếm [4%] số phải thu, giảm 2%`: the whole behind the share is not what the next movement is of. */
static bool is_share_of_whole(const struct scene *s, const struct claim *c)
{
    const struct claim *p = c->kind == KIND_RATE && measure_is_behind(s, c) ? claim_before(s, c) : NULL;
    return p && p->indicator.text.n && scene_separators(s, p->span.end, c->span.start) < 2;
}

const struct claim *measure_model_of(const struct scene *s, const struct claim *c)
{
    const struct claim *before = before_brackets(s, c);
    while (before && c->kind == KIND_MONEY && is_extent(s, before)) {
        before = claim_before(s, before);
    }
    if (before && c->kind == KIND_CHANGE && claim_before(s, before)) {
        before = is_share_of_whole(s, before) || is_told_apart(s, before) ? claim_before(s, before) : before;
    }
    for (const struct claim *p = before; p && c->kind == KIND_CHANGE && !c->noun.n && before->kind == KIND_COUNT;
         p = claim_before(s, p)) {
        if (p->kind == KIND_MONEY && str_eq(p->unit, c->unit)) {
            return p; /* `dư nợ đạt 5 tỷ đồng với 90 khách hàng, [tăng 2 tỷ đồng]` */
        }
    }
    for (const struct claim *p = before; p && c->kind == KIND_CHANGE && c->noun.n; p = claim_before(s, p)) {
        if (p->kind == KIND_COUNT && str_starts(p->noun, c->noun)) {
            return p;
        }
    }
    for (const struct claim *p = before; p && before->kind == KIND_MONEY && c->kind == KIND_COUNT && c->noun.n;
         p = claim_before(s, p)) {
        if (p->kind == KIND_COUNT && p->noun.n && str_starts(c->noun, p->noun)) {
            return p; /* `xây 12 nhà với kinh phí 9 tỷ đồng (gồm [5 nhà xã])` */
        }
    }
    const struct claim *item = c->kind == KIND_COUNT && c->noun.n ? before : NULL;
    while (item && item->kind == KIND_COUNT && !item->noun.n && words_are_noun(s->g, item->indicator.text)) {
        item =
            claim_before(s, item); /* `thu giữ 5 gói có khối lượng 2 kg và [30 viên]`: the item, not how much it is */
    }
    if (item && item->kind == KIND_COUNT && item->noun.n) {
        return item;
    }
    bool adjoins = before && before->kind == KIND_CHANGE && before->by_mention &&
                   scene_separators(s, before->span.end, c->span.start) < 2; /* `; chi phí giảm 3%, còn [1 tỷ đồng]` */
    for (const struct claim *p = before; p && c->kind == KIND_MONEY && !adjoins; p = claim_before(s, p)) {
        if (p->kind == c->kind) { /* `tháng 8 đạt 5 tỷ đồng, tăng 3%; 8 tháng đạt 40 tỷ đồng` */
            return p;
        }
    }
    return before;
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
        if (m->cue == CUE_INDICATOR && mention_sets(m, STR("side"), STR("after"))) {
            return m;
        }
    }
    return NULL;
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

/* `[Doanh thu từ bán điện] chiếm 98%, đạt 5 tỷ đồng`: an indicator as far as the values before have it. */
static struct str as_before(const struct scene *s, const struct mention *m, const struct claim *c)
{
    for (const struct claim *p = claim_before(s, c); p; p = claim_before(s, p)) {
        if (p->by_mention && p->indicator.text.p == m->text.p && p->indicator.text.n > m->text.n) {
            return p->indicator.text;
        }
    }
    return phrase_extended(s, m, c);
}

void measure_take_whole(const struct scene *s, struct claim *c, const struct found *f)
{
    measure_take(s, c, f);
    c->indicator.text = f->mention->is_index ? c->indicator.text : as_before(s, f->mention, c);
}

/* `chiếm tỷ trọng 25% với [428 triệu USD]`: a sum is no share; sums were measured before. */
static bool is_sum_of_share(const struct scene *s, const struct claim *c, const struct claim *before)
{
    return before && before->kind == KIND_RATE && before->by_mention && c->kind == KIND_MONEY &&
           measure_of_kind_before(s, c, c->kind);
}

/* The words of its clause before the value. */
static struct str led_by(const struct scene *s, const struct claim *c)
{
    size_t start = scene_clause_start(s, c->span.start, s->sentence[c->sentence].span.start);
    return words_trim((struct str){s->text.p + start, c->span.start - start});
}

/* `3% hộ nghèo, tương đương [500 hộ]`, `tỷ lệ hộ nghèo là 3% ([500 hộ])`: the share before in a number. */
static bool is_equal_to(const struct scene *s, const struct claim *c, const struct claim *before)
{
    bool share = c->kind == KIND_COUNT && before && before->kind == KIND_RATE && before->indicator.text.n;
    return share && (scene_is_bracketed_by(s, c, before->span.end) ||
                     str_eq(words_field(s->g->functions, led_by(s, c), STR("behind")), STR("equal")));
}

/* `nhóm lương thực tăng 0,4%, với [giá gạo] giảm 0,1%`: what is named behind the movement is stated of the next value;
 * not `tăng 6% về [lượng] và 2% về giá`. */
static bool is_of_next(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct claim *end = s->claim + s->sentence[c->sentence].claim_end, *next = c + 1;
    while (next < end && !claim_is_value(next)) {
        next++;
    }
    bool behind = c->kind == KIND_CHANGE && m && m->span.start > c->span.end + 1 && next < end;
    if (!behind || next->span.start < m->span.end || !measure_stands_before(s, m, next)) {
        return false;
    }
    struct str led = words_trim((struct str){s->text.p + c->span.end, m->span.start - c->span.end});
    bool about = str_eq(words_class(s->g->functions, led), STR("prep")) &&
                 !phrase_behind_with(s, c->span.end, m->span.start);
    struct str gap = {s->text.p + m->span.end, next->span.start - m->span.end};
    bool stated = next->kind == KIND_CHANGE || words_have_level(s->g, gap) ||
                  words_have_level(s->g, str_slice(s->text, next->span));
    return stated && !about;
}

/* The words behind the value; empty where they name what the next one states, or a plan: `vượt 5% [dự toán năm]`. */
static struct str said_behind(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct str words = phrase_what_of(s, c, phrase_after(s, c));
    size_t start = words.n ? (size_t)(words.p - s->text.p) : 0;
    for (size_t i = words.n ? scene_mention_near(s, at, start) : at->mention_end; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (span_overlaps(m->span, (struct span){start, start + words.n}) && m->cue == CUE_INDICATOR &&
            is_of_next(s, m, c)) {
            return STR_EMPTY;
        }
    }
    bool told = words.n && !words_begin_goal(s->g, words) && !measure_is_reason(s, c->span.end, start);
    return told ? words : STR_EMPTY;
}

/* `10 tỉnh có [chỉ số giá] giảm, mạnh nhất là Huế ([-3%])`, `[chỉ số giá] của 10 tỉnh tăng 3%`: what the counted have,
 * named behind their number or before a preposition that brings it in, is what moves. */
static bool is_of_counted_ones(const struct scene *s, const struct claim *c, const struct claim *before,
                               const struct mention *m)
{
    bool between = before && m && m->span.start >= before->span.end && m->span.end <= c->span.start;
    bool of = before && m && m->span.end <= before->span.start && measure_is_brought_in(s, before);
    return (between || of) && measure_is_of_counted(s, c, before);
}

/* What the value before it in the sentence measures, an indicator elsewhere in the sentence, or the words behind the
 * value and in the clause before. */
static void link_beyond(const struct scene *s, struct claim *c, const struct found *f, const struct claim *before)
{
    bool moved = before && before->kind == KIND_CHANGE && c->kind == KIND_MONEY; /* `[doanh thu] tăng 40%, đạt 5 tỷ` */
    bool goes_with = before && c->kind == KIND_MONEY && !scene_separators(s, before->span.end, c->span.start);
    struct str led = led_by(s, c);
    size_t start = scene_clause_start(s, c->span.start, s->sentence[c->sentence].span.start);
    bool leads = str_eq(words_class(s->g->functions, words_at(led, 1, true)), STR("prep"));
    bool equals =
        before && c->kind == KIND_MONEY && led.n && !leads && before->span.end < start; /* `, tức [5 tỷ đồng]` */
    bool item = before && c->kind == KIND_MONEY && before->kind == KIND_COUNT && before->noun.n && !led.n &&
                !measure_is_behind(s, before); /* `thu giữ 5 xe máy, [20 triệu đồng] tiền mặt` */
    bool moves = c->kind == KIND_CHANGE || c->kind == KIND_RATE || moved || goes_with || equals || item ||
                 (before && before->kind == c->kind);
    bool far = f->cost >= MEASURE_AFTER + MEASURE_SEPARATOR; /* `tăng 5 điểm, [thanh khoản] đạt 9 tỷ đồng` */
    bool ahead = f->mention && f->mention->span.start > c->span.end && (far || is_of_next(s, f->mention, c));
    if (link_bracketed(s, c) || link_goal(s, c)) {
        return;
    }
    bool named = before && f->mention && !f->mention->is_index && !before->by_mention &&
                 before->indicator.text.p == f->mention->text.p;
    bool rate = before && f->mention && c->kind == KIND_RATE && before->kind != KIND_RATE && /* `[tỷ lệ] ... (5%)` */
                measure_names_rate(f->mention, c) && f->mention->span.start >= before->span.end &&
                f->mention->span.end <= c->span.start;
    named = named || rate || is_of_counted_ones(s, c, before, f->mention);
    if (before && moves && before->indicator.text.n && !named && !is_sum_of_share(s, c, before)) {
        measure_inherit(s, c, before);
    } else if (f->mention && (moves || f->cost < MEASURE_AFTER) && !ahead) {
        measure_take_whole(s, c, f);
    } else if (c->kind != KIND_RATE || !goes_on(s, c)) {
        struct str words = said_behind(s, c);
        if (words.n) {
            measure_take_words(s, c, words, BEHIND);
        } else if (!link_points(s, c)) {
            measure_take_words(s, c, phrase_what_of(s, c, phrase_of_clause_before(s, c)), CLAUSE_BEFORE);
        }
    }
}

/* `Các hãng đều bán ít hơn, [doanh số] giảm. Trong đó, Kia giảm 12%`: what the sentences before of the paragraph named
 * last. */
static const struct mention *named_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool amount = c->kind == KIND_CHANGE || c->kind == KIND_MONEY || c->kind == KIND_RATE;
    for (uint32_t k = c->sentence;
         amount && k-- > 0 && s->sentence[k].paragraph == at->paragraph && c->sentence - k <= MEASURE_SENTENCES_BACK;) {
        for (size_t i = s->sentence[k].mention_end; i-- > s->sentence[k].mention;) {
            const struct mention *m = &s->mention[i];
            bool serves = measure_serves(m, c) && !m->anaphor && !m->is_index;
            if (serves && !measure_is_reason(s, s->sentence[k].span.start, m->span.start)) {
                return m;
            }
        }
    }
    return NULL;
}

/* `xảy ra [90 vụ], phá 80 vụ. So với cùng kỳ giảm 12 vụ`: the first number of the same in the last sentence before that
 * has one. */
static const struct claim *counted_before(const struct scene *s, const struct claim *c)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    const struct claim *first = NULL;
    for (const struct claim *p = c; c->kind == KIND_CHANGE && c->noun.n && p-- > s->claim;) {
        bool near =
            s->sentence[p->sentence].paragraph == paragraph && c->sentence - p->sentence <= MEASURE_SENTENCES_BACK;
        if (!near || (first && p->sentence != first->sentence)) {
            break;
        }
        first = p->kind == KIND_COUNT && p->indicator.text.n && str_starts(p->noun, c->noun) ? p : first;
    }
    return first;
}

/* `Hợp tác xã thu 5 tấn lúa. Hợp tác xã có [120 thành viên]`: that they are there is all that is said, where they are
 * no part of what was told before. */
static bool is_there_alone(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct str first = words_at(str_slice(s->text, c->span), 1, true);
    struct str led =
        words_at(words_trim((struct str){s->text.p + at->span.start, c->span.start - at->span.start}), 1, false);
    bool there = (str_eq(words_edge(s->g, first), STR("there")) && words_are_verb(s->g, first)) ||
                 (str_eq(words_edge(s->g, led), STR("there")) && words_are_verb(s->g, led));
    bool part = c->kind != KIND_COUNT || (c->has & HAS_OF) || !there;
    for (size_t i = at->mention; i < at->mention_end && !part; i++) {
        part = mention_splits(&s->mention[i]) && s->mention[i].span.end <= c->span.start;
    }
    return !part;
}

/* `Cổ phiếu Kolmex [đóng cửa] giảm 2%. Cổ phiếu Aoda tăng 3%`: what one does is not what another moves by. */
static bool is_deed_of_another(const struct scene *s, const struct claim *c, const struct claim *p)
{
    return c->kind == KIND_CHANGE && p && p->sentence != c->sentence && !p->by_mention &&
           words_begin_predicate(s->g, p->indicator.text);
}

/* `còn 5 hộ nghèo, chiếm [3%]`: a share of what the value before it counts, and of nothing else. */
static bool is_of_counted(const struct scene *s, const struct claim *c)
{
    const struct claim *counted = c && c->kind == KIND_RATE ? claim_before(s, c) : NULL;
    return counted && counted->noun.n && str_eq(c->indicator.text, counted->noun);
}

/* `7 nhóm tăng: [đồ uống] tăng 2%`: a part that is named between tells that the number before counts something else. */
static bool is_split_between(const struct scene *s, const struct claim *before, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool split = false;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        split = split || (m->cue == CUE_FACET && m->span.start >= before->span.end && m->span.end <= c->span.start);
    }
    return split;
}

void link_complete(const struct scene *s, struct claim *c, const struct found *f)
{
    const struct mention *named = c->kind == KIND_RATE       ? measure_rate_before(s, c)
                                  : c->kind == KIND_DURATION ? field_before(s, c)
                                                             : NULL;
    const struct claim *told = counted_before(s, c), *before = claim_before(s, c);
    const struct claim *last = told ? told : measure_of_kind_before(s, c, c->kind);
    bool extent = before && c->kind == KIND_MONEY && is_extent(s, before);
    before = extent || is_sum_of_share(s, c, before) || is_deed_of_another(s, c, before) ||
                     (c->noun.n && is_of_counted(s, before))
                 ? NULL
                 : before;
    last = !told && is_deed_of_another(s, c, last) ? NULL : last;
    /* `5 hộ nghèo (3%), 9 hộ cận nghèo ([5%])` */
    last = is_of_counted(s, last) && before && before->noun.n ? NULL : last;
    bool same = last && str_eq(last->noun, c->noun);
    bool item = c->noun.n && before && before->kind == c->kind && before->noun.n && !before->indicator.text.n;
    if (!same && (item || is_there_alone(s, c))) { /* `có 12 đơn vị, gồm 9 xã và [3 thị trấn]` */
        return;
    }
    if (named) {
        c->indicator = (struct link){named->text, named->id};
        trace_choice(s->trace, c, TRACE_INDICATOR, named, "the sentences before name it");
    } else if (f->mention && f->mention->span.end <= c->span.start) {
        measure_take_whole(s, c, f);
    } else if (last || (before && before->indicator.text.n)) {
        bool near = before && before->indicator.text.n && !scene_separators(s, before->span.end, c->span.start);
        measure_inherit(s, c, last && (told || !near) ? last : before); /* `chiếm đoạt 5 tỷ đồng của [9 bị hại]` */
    } else if (before && before->noun.n && !str_eq(words_class(s->g->nouns, before->noun), STR("place")) &&
               !words_field(s->g->nouns, before->noun, STR("bare")).n &&
               (c->kind == KIND_RATE ||
                (c->kind == KIND_CHANGE && !(before->has & HAS_OF) && !is_split_between(s, before, c) &&
                 (!c->noun.n || str_starts(before->noun, c->noun))))) { /* `còn 5 hộ nghèo (3%)` */
        measure_take_words(s, c, before->noun, "what the value before it counts");
    } else if (named_before(s, c)) {
        measure_take_mention(s, c, named_before(s, c), "the sentences before name it");
    }
}

void link_without_words(struct scene *s, struct claim *c, const struct found *f, const struct claim *before)
{
    if (is_equal_to(s, c, claim_before(s, c))) {
        measure_inherit(s, c, claim_before(s, c));
    } else if (c->kind == KIND_COUNT) {
        link_item(s, c, before);
    } else if (c->kind != KIND_RATE || !link_share(s, c, f)) {
        link_beyond(s, c, f, before);
    }
}
