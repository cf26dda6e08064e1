/* What a value measures: from what stands right beside it to what sentences before it tell, case by case. */
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

/* The value that c goes on from: the one before it; of movements of a number the last that counts the same. */
static const struct claim *model_of(const struct scene *s, const struct claim *c)
{
    const struct claim *before = before_brackets(s, c);
    while (before && c->kind == KIND_MONEY && is_extent(s, before)) {
        before = claim_before(s, before);
    }
    if (before && c->kind == KIND_CHANGE && claim_before(s, before)) {
        before = is_share_of_whole(s, before) || is_told_apart(s, before) ? claim_before(s, before) : before;
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

/* `tổng thu 4.450 tỷ đồng, trong đó lưu trú [1.205 tỷ đồng]`: the figure that this one is a part of, or NULL. */
static const struct claim *whole_of(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t part = at->span.start;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        part = mention_splits(m) && m->span.end <= c->span.start ? m->span.start : part;
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

/* Takes the mention with the words that tell of it. */
static void take_whole(const struct scene *s, struct claim *c, const struct found *f)
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

/* `3% hộ nghèo, tương đương [500 hộ]`: the share before in a number. */
static bool is_equal_to(const struct scene *s, const struct claim *c, const struct claim *before)
{
    return c->kind == KIND_COUNT && before && before->kind == KIND_RATE && before->indicator.text.n &&
           str_eq(words_field(s->g->functions, led_by(s, c), STR("behind")), STR("equal"));
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
    return words_begin_goal(s->g, words) ? STR_EMPTY : words;
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
    named = named || rate;
    if (before && moves && before->indicator.text.n && !named && !is_sum_of_share(s, c, before)) {
        measure_inherit(s, c, before);
    } else if (f->mention && (moves || f->cost < MEASURE_AFTER) && !ahead) {
        take_whole(s, c, f);
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
            if (measure_serves(m, c) && !m->anaphor && !m->is_index) {
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

/* Where the clause names nothing: the rate that the paragraph splits, the field that a length of time is of, the
 * indicator of the sentence, what the paragraph measured last by the same kind, or what the value before measures. */
static void complete(const struct scene *s, struct claim *c, const struct found *f)
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
        take_whole(s, c, f);
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

/* `Con số [này] tăng 12%`: the value that the words point back to, in the sentences before of the paragraph, over
 * counts that a preposition brings in (`thưởng 9 triệu đồng, theo số liệu của [50 hãng]`); NULL when the indicator
 * names something by itself or nothing was said. */
static const struct claim *pointed_to(const struct scene *s, const struct mention *m, const struct claim *c)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    bool points = m && m->anaphor && !m->is_index;
    const struct claim *last = NULL;
    for (const struct claim *p = c; points && p-- > s->claim && s->sentence[p->sentence].paragraph == paragraph;) {
        if (last && p->sentence != last->sentence) {
            break;
        }
        if (p->span.end >= m->span.start || !claim_is_value(p) || p->kind == KIND_DURATION || !p->indicator.text.n) {
            continue;
        }
        last = last ? last : p;
        if (!measure_is_brought_in(s, p)) {
            return p;
        }
    }
    return last;
}

/* `giảm [30%] thuế thu nhập doanh nghiệp`: the indicator right behind a movement that somebody makes; NULL when there
 * is none. */
static const struct mention *moved_behind(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool moves = c->kind == KIND_CHANGE && !str_eq(c->unit, STR("time")); /* `gấp 3 lần [giá cũ]` compares */
    for (size_t i = at->mention; moves && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->span.start == c->span.end + 1 && measure_serves(m, c) && s->text.p[c->span.end] == ' ') {
            return m;
        }
    }
    return NULL;
}

/* True if the value is told of the indicator before it, with no other verb between: not `ngành [thuế] giúp hãng giảm
 * 25% chi phí`. */
static bool does_itself(const struct scene *s, const struct mention *m, const struct claim *c)
{
    if (!measure_stands_before(s, m, c)) {
        return false;
    }
    struct str gap = words_trim((struct str){s->text.p + m->span.end, c->span.start - m->span.end});
    return !words_have_verb(s->g, gap);
}

/* `nhờ vậy, thuế giúp hãng giảm 25% [chi phí tuân thủ]`: what moves stands right behind the movement where the words
 * before tell of a deed; empty elsewhere. */
static struct str moved_words(const struct scene *s, const struct claim *c, struct str before)
{
    struct str after = c->kind == KIND_CHANGE && words_have_verb(s->g, before) ? phrase_after(s, c) : STR_EMPTY;
    return after.p == s->text.p + c->span.end + 1 ? after : STR_EMPTY;
}

/* What stands between an indicator before the value and the value. */
static struct str words_behind_mention(const struct scene *s, const struct mention *m, const struct claim *c)
{
    bool before = !m->is_index && m->span.end <= c->span.start;
    return before ? str_slice(s->text, (struct span){m->span.end, c->span.start}) : STR_EMPTY;
}

/* `thu bằng biện pháp [quản lý nợ]`: a word of one syllable that a verb before it takes is no measure by itself. */
static bool is_object_of(const struct scene *s, const struct claim *c, const struct mention *m)
{
    size_t start = s->sentence[c->sentence].span.start;
    struct str before = words_trim((struct str){s->text.p + start, m->span.start - start});
    bool one = words_at(m->text, 1, true).n == m->text.n && !m->is_index && m->span.end <= c->span.start;
    bool verb = words_are_verb(s->g, words_at(before, 2, false)) || words_are_verb(s->g, words_at(before, 1, false));
    return one && verb && phrase_before(s, c).n;
}

/* `12 vụ TNGT đường bộ làm [5 người] chết`: what brings it about is not what is measured. */
static bool is_caused(const struct scene *s, const struct claim *c, const struct mention *m)
{
    return c->kind == KIND_COUNT && words_end_with_cause(s->g, words_trim(words_behind_mention(s, m, c)));
}

/* `khu vực dịch vụ [đóng góp] 43% vào mức tăng chung`: what a part of a total does is measured, not the part. */
static bool part_does(const struct scene *s, const struct claim *c, const struct mention *m)
{
    struct str gap = words_behind_mention(s, m, c);
    return mention_sets(m, STR("part"), STR("yes")) && words_have_verb(s->g, gap) && !words_have_level(s->g, gap);
}

/* `nhóm giá trị cao có 27 mã [giảm]`: more is said of the counted than that they are there. */
static bool tells_of_counted(const struct scene *s, const struct claim *c)
{
    bool there = c->kind == KIND_COUNT && c->noun.n && phrase_is_behind_there(s, c);
    return there && phrase_is_said(s, phrase_after(s, c));
}

/* `thu hút 13 tỷ USD vốn mới, [6 tỷ USD] vốn tăng thêm`, `đạt 65% doanh thu và [78%] lợi nhuận`: what stands right
 * behind the sum or share, as behind the one before it, of which the words before tell; empty elsewhere. */
static struct str behind_as_before(const struct scene *s, const struct claim *c)
{
    const struct claim *p = claim_before(s, c);
    bool share = c->kind == KIND_MONEY || c->kind == KIND_RATE;
    if (!share || !p || p->kind != c->kind || !measure_is_behind(s, p)) {
        return STR_EMPTY;
    }
    struct str after = phrase_what_of(s, c, phrase_after(s, c));
    bool adjoins = after.n && after.p == s->text.p + c->span.end + 1;
    return adjoins && words_begin_noun(s->g, after) && !words_begin_goal(s->g, after) ? after : STR_EMPTY;
}

/* `thu hồi 5 tỷ đồng và [30 ha] đất`: land, or what else has a measure, right behind a sum. */
static const struct claim *sum_joined(const struct scene *s, const struct claim *c)
{
    const struct claim *p = claim_before(s, c);
    if (c->kind != KIND_COUNT || c->noun.n || !p || p->kind != KIND_MONEY || !p->indicator.text.n ||
        measure_is_behind(s, p)) {
        return NULL;
    }
    struct str gap = words_trim((struct str){s->text.p + p->span.end, c->span.start - p->span.end});
    return str_eq(gap, STR(",")) || str_eq(words_class(s->g->functions, gap), STR("conj")) ? p : NULL;
}

/* `[số xã đạt 15 tiêu chí trở lên] là 3 xã`: the number of what is counted, over another number in the words that say
 * which; empty where nothing states it. */
static struct str number_stated(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct claim *inner = c->kind == KIND_COUNT && c->noun.n ? claim_before(s, c) : NULL;
    size_t to = scene_before_colon(s, c->span.start);
    if (!inner || inner->kind != KIND_COUNT || inner->span.end > to || str_eq(inner->noun, c->noun)) {
        return STR_EMPTY;
    }
    struct str said = words_trim(str_slice(s->text, (struct span){inner->span.end, to}));
    struct str stated = words_trim(words_before_level(s->g, said));
    const char *end = stated.n ? stated.p + stated.n : s->text.p + inner->span.end;
    for (size_t i = at->mention; i < at->mention_end && (to < c->span.start || stated.n < said.n); i++) {
        const struct mention *m = &s->mention[i];
        struct str head = words_at(m->text, 1, true);
        struct str counted = words_trim((struct str){head.p + head.n, m->text.n - head.n});
        counted.n = counted.n > c->noun.n ? c->noun.n : counted.n;
        if (measure_serves(m, c) && m->span.end < inner->span.start && words_are_alike(counted, c->noun) &&
            !scene_separators(s, m->span.end, to) && scene_values_between(s, at, m->span.end, to) == 1) {
            return (struct str){m->text.p, (size_t)(end - m->text.p)};
        }
    }
    return STR_EMPTY;
}

/* What stands right behind the value, whatever stands before it, or the cases that the counted are of. True if that is
 * measured. */
static bool link_behind(const struct scene *s, struct claim *c)
{
    const struct mention *about = measure_about_behind(s, c);
    const struct claim *cases = about ? NULL : measure_cases_before(s, c);
    cases = about || cases ? cases : sum_joined(s, c);
    struct str listed = about || cases ? STR_EMPTY : behind_as_before(s, c);
    if (about) {
        measure_take_mention(s, c, about, RIGHT_BEHIND);
    } else if (cases) {
        measure_inherit(s, c, cases);
    } else if (listed.n) {
        measure_take_words(s, c, listed, BEHIND);
    }
    return about || cases || listed.n;
}

/* Where its clause says nothing: of what the claim before it is, if it goes on from that; what the share is of; else
 * what link_beyond finds. */
static void link_without_words(struct scene *s, struct claim *c, const struct found *f, const struct claim *before)
{
    if (is_equal_to(s, c, claim_before(s, c))) {
        measure_inherit(s, c, claim_before(s, c));
    } else if (c->kind == KIND_COUNT) {
        link_item(s, c, before);
    } else if (c->kind != KIND_RATE || !link_share(s, c, f)) {
        link_beyond(s, c, f, before);
    }
}

/* What is measured, in this order: what is said of the counted; an indicator of the same clause; the words of the
 * clause; what link_beyond finds. */
static void link_to_clause(struct scene *s, struct claim *c)
{
    if (link_behind(s, c)) {
        return;
    }
    struct str stated = number_stated(s, c);
    if (stated.n) {
        measure_take_words(s, c, stated, OF_CLAUSE);
        c->by_mention = true;
        return;
    }
    struct found f = measure_in_sentence(s, c);
    const struct mention *moved = f.mention && does_itself(s, f.mention, c) ? NULL : moved_behind(s, c);
    f = moved ? (struct found){moved, 0, RIGHT_BEHIND} : f;
    const struct claim *before = model_of(s, c);
    /* only words of time measure a duration: they may stand further away */
    bool near = f.mention &&
                (f.cost < MEASURE_SEPARATOR || (c->kind == KIND_DURATION && f.mention->span.end <= c->span.start) ||
                 measure_stands_before(s, f.mention, c));
    const struct claim *same = near ? pointed_to(s, f.mention, c) : NULL;
    if (same) {
        measure_inherit(s, c, same);
        return;
    }
    struct str share = near && measure_names_rate(f.mention, c) ? STR_EMPTY : share_of_those(s, c);
    if (share.n) {
        measure_take_words(s, c, share, BEHIND);
        return;
    }
    near = near && !is_object_of(s, c, f.mention) && !tells_of_counted(s, c) && !is_caused(s, c, f.mention) &&
           !part_does(s, c, f.mention);
    struct str own = near ? words_behind_mention(s, f.mention, c) : phrase_own(s, c), moving = moved_words(s, c, own);
    bool field = c->kind == KIND_COUNT && own.p > s->text.p + c->span.end && link_facet_behind(s, c);
    own = field ? STR_EMPTY : own; /* `có 18 đơn [thuộc lĩnh vực đất đai]`: which, not what is measured */
    near = near && !moving.n;
    own = moving.n ? moving : near ? STR_EMPTY : own;
    bool counted = c->noun.n && c->noun.n < own.n && words_are_alike((struct str){own.p, c->noun.n}, c->noun);
    /* no `[hồ sơ] trực tuyến là 9 hồ sơ` */
    bool part = c->kind != KIND_DURATION && !counted && words_are_noun(s->g, own);
    const struct claim *whole = part ? whole_of(s, c) : NULL;
    whole = whole ? whole : rate_split(s, c, own);
    if (whole) {
        c->indicator = whole->indicator;
        trace_choice(s->trace, c, TRACE_INDICATOR, NULL, "as for the figure that this one is a part of");
        measure_take_facet(s, c, own, OF_CLAUSE);
    } else if (near) {
        take_whole(s, c, &f);
    } else if (own.n) {
        measure_take_words(s, c, own, OF_CLAUSE);
    } else {
        link_without_words(s, c, &f, before);
    }
    if (!c->indicator.text.n) {
        complete(s, c, &f);
    }
}

/* `đạt 43,8 điểm (cao hơn cả nước [1,6 điểm])`: points more or less than those of the score right before, where nothing
 * else that is measured stands between. */
static const struct claim *score_compared(const struct scene *s, const struct claim *c)
{
    const struct claim *before = claim_before(s, c);
    bool points = c->kind == KIND_CHANGE && str_eq(c->unit, STR("point"));
    if (!points || !before || before->kind != KIND_SCORE || !before->indicator.text.n) {
        return NULL;
    }
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_INDICATOR && m->span.start > before->span.end && m->span.end <= c->span.start) {
            return NULL;
        }
    }
    return before;
}

/* Without a word for their number: `[tổng số] hộ dân`, `[số] hộ`. */
static struct str without_number_of(const struct scene *s, struct str what)
{
    size_t edge = words_edge_length(s->g, what, true);
    struct str counted = words_trim((struct str){what.p + edge, what.n - edge}), head = words_first(counted);
    bool number = str_eq(words_edge(s->g, head), STR("act"));
    return number ? words_trim((struct str){head.p + head.n, counted.n - head.n}) : counted;
}

/* `còn 18.870 hộ nghèo, chiếm [13,6%] tổng số hộ dân`: the count right before that this is a share of all the like of;
 * NULL where there is none. */
static const struct claim *counted_part(const struct scene *s, const struct claim *c)
{
    const struct claim *before = c->kind == KIND_RATE ? claim_before(s, c) : NULL;
    if (!before || before->kind != KIND_COUNT || !before->noun.n || before->sentence != c->sentence) {
        return NULL;
    }
    struct str gap = {s->text.p + before->span.end, c->span.start - before->span.end};
    struct str behind = {s->text.p + c->span.end, s->sentence[c->sentence].span.end - c->span.end};
    struct str like = words_first(without_number_of(s, words_trim(behind)));
    bool share = str_eq(words_edge(s->g, words_first(words_trim(gap))), STR("level"));
    return share && words_are_alike(like, words_at(before->noun, 1, true)) ? before : NULL;
}

void link_indicator(struct scene *s, struct claim *c)
{
    if (is_joined_to_change(s, c)) {
        become_change(s, c);
        const struct mention *told = moved_behind(s, c); /* `tăng 7% số vụ và 3% [số người chết]` */
        if (told) {
            take_whole(s, c, &(struct found){told, 0, RIGHT_BEHIND});
            return;
        }
    }
    if (link_to_component(s, c)) {
        return;
    }
    const struct claim *compared = score_compared(s, c), *part = counted_part(s, c);
    compared = compared ? compared : part && part->indicator.text.n ? part : NULL;
    if (compared) {
        measure_inherit(s, c, compared);
        return;
    }
    if (part) {
        measure_take_words(s, c, part->noun, "what the value before it counts");
        return;
    }
    if (claim_is_of_index(c)) {
        link_to_index(s, c);
    } else {
        link_to_clause(s, c);
    }
}
