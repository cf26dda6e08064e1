/* What a value measures: what stands right beside it, then the indicators and the words of its clause. Where those say
 * nothing, beyond.c goes on. */
#include "link/measure_steps.h"
#include "phrase/phrase.h"

/* The name of who has something is longer than so many words. */
enum { OWNER_WORDS = 2 };

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

/* The figure that this one is a part of, where its own words name the part; NULL where they name none. */
static const struct claim *split_by(const struct scene *s, const struct claim *c, struct str own)
{
    bool counted = c->noun.n && c->noun.n < own.n && words_are_alike((struct str){own.p, c->noun.n}, c->noun);
    /* no `[hồ sơ] trực tuyến là 9 hồ sơ` */
    bool part = c->kind != KIND_DURATION && !counted && words_are_noun(s->g, own);
    const struct claim *whole = part ? whole_of(s, c) : NULL;
    return whole ? whole : rate_split(s, c, own);
}

/* `[doanh thu] Công ty Hà An đạt 5 tỷ đồng`: without the name of whose it is that it ends with; one word may be a kind,
 * `giá vàng SJC`. */
static struct str without_owner(const struct scene *s, const struct claim *c)
{
    struct str what = c->indicator.text, name = c->subject.text;
    bool before = what.p + what.n <= s->text.p + c->span.start;
    bool several = words_at(name, OWNER_WORDS, true).n < name.n;
    bool ends = before && several && name.p > what.p && name.p + name.n == what.p + what.n;
    return ends ? words_without_edges(s->g, words_trim((struct str){what.p, (size_t)(name.p - what.p)})) : what;
}

/* What is measured, in this order: what is said of the counted; an indicator of the same clause; the words of the
 * clause; what link_without_words and link_complete find. */
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
    const struct claim *before = measure_model_of(s, c);
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
    const struct claim *whole = split_by(s, c, own);
    if (whole) {
        c->indicator = whole->indicator;
        trace_choice(s->trace, c, TRACE_INDICATOR, NULL, "as for the figure that this one is a part of");
        measure_take_facet(s, c, own, OF_CLAUSE);
    } else if (near) {
        measure_take_whole(s, c, &f);
    } else if (own.n) {
        measure_take_words(s, c, own, OF_CLAUSE);
    } else {
        link_without_words(s, c, &f, before);
    }
    if (!c->indicator.text.n) {
        link_complete(s, c, &f);
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
            measure_take_whole(s, c, &(struct found){told, 0, RIGHT_BEHIND});
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
        c->indicator.text = without_owner(s, c);
    }
}
