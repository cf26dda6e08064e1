/* What one verb of movement tells besides the value that it stands before: `giảm 57 vụ (18%), 20 người chết và 50 người
 * bị thương`. */
#include "link/measure_steps.h"
#include "phrase/phrase.h"

/* Values of one verb stand no further apart; no more words tell of the one before. */
enum { CHANGE_REACH = 80, TOLD_WORDS = 4 };

/* Between the values: `from` is where the one before ends, or the brackets behind it. */
struct gap {
    const struct claim *before;
    size_t from;
    struct str words;
};

/* The value that c may go on from, over a percentage in brackets: `giảm 57 vụ (18%), [20 người] chết`. */
static struct gap gap_before(const struct scene *s, const struct claim *c)
{
    struct gap gap = {claim_before(s, c), 0, STR_EMPTY};
    const struct claim *p = gap.before;
    bool bracketed = p && p->kind == KIND_CHANGE && c->kind == KIND_COUNT && s->text.p[p->span.end] == ')';
    gap.before = bracketed ? claim_before(s, p) : p;
    gap.from = p ? p->span.end + bracketed : 0;
    gap.words = p ? (struct str){s->text.p + gap.from, c->span.start - gap.from} : STR_EMPTY;
    return gap;
}

/* `giảm 25 việc so với năm 2018 và [39 việc] chưa có điều kiện`: what is compared with ends the first. */
static bool compares_before(const struct scene *s, const struct claim *c, struct gap gap)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool compares = false;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        compares = compares || (m->cue == CUE_BASE && m->span.start >= gap.from && m->span.end <= c->span.start);
    }
    return compares;
}

/* True if the sentence tells what it compares with, and not between the two. */
static bool compares_both(const struct scene *s, const struct claim *c, struct gap gap)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool compares = false;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_BASE && m->span.start >= gap.from && m->span.start < c->span.start) {
            return false;
        }
        compares = compares || m->cue == CUE_BASE;
    }
    return compares;
}

/* `mức tăng lần lượt là 25%, [6%] và 2%`: a word says that the values are of several. */
static bool is_next_in_order(const struct scene *s, const struct claim *c, struct gap gap)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.start < c->span.start; i++) {
        if (s->mention[i].cue == CUE_ORDER && str_eq(gap.words, STR(", "))) {
            return true;
        }
    }
    return false;
}

/* `tăng 22,2% và [23,9%]`, `tăng 75% về số lượng và [121%] về giá trị`, `giảm 5% số vụ, [9%] số người chết so với năm
 * ngoái`. */
static bool joins_share(const struct scene *s, const struct claim *c, struct gap gap)
{
    size_t separators = scene_separators(s, gap.from, c->span.start);
    if (c->kind != KIND_RATE || !str_eq(gap.before->unit, c->unit) || separators > 1) {
        return false;
    }
    if (is_next_in_order(s, c, gap)) {
        return true;
    }
    struct str behind = {s->text.p + c->span.end, s->sentence[c->sentence].span.end - c->span.end};
    struct str after = phrase_after(s, c), words = words_trim(gap.words), join = words_at(words, 1, false);
    bool alike = words_begin_alike(gap.words, behind), ends = str_eq(words_class(s->g->functions, join), STR("conj"));
    bool listed = alike && (ends || s->text.p[c->span.start - 2] == ',') && compares_both(s, c, gap);
    return listed || (separators == 0 && words_join(s->g, gap.words) && (!after.n || alike));
}

/* `giảm 2.000 đồng/kg và [4.000 đồng]/kg` */
static bool joins_sum(const struct scene *s, const struct claim *c, struct gap gap)
{
    struct str words = gap.words;
    if (c->kind != KIND_MONEY || !str_eq(gap.before->unit, c->unit)) {
        return false;
    }
    while (words.n && words.p[0] != ' ') { /* what the first is counted against */
        words.p++;
        words.n--;
    }
    struct str join = words_trim(words);
    bool left = str_eq(words_edge(s->g, join), STR("there")); /* `giảm 1.000 đồng [còn] 56.000 đồng` */
    bool joined = !left && str_eq(words_class(s->g->functions, join), STR("conj"));
    return joined && !scene_separators(s, gap.from, c->span.start) && !phrase_after(s, c).n;
}

/* A share of a share, of places or of multiples says something else. */
static bool is_amount(const struct claim *c)
{
    return c->noun.n || (c->unit.n && !str_eq(c->unit, STR("%")) && !str_eq(c->unit, STR("rank")) &&
                         !str_eq(c->unit, STR("time")));
}

/* `giảm 29 vụ ([16,1%])`, `tăng 3,2 điểm ([0,25%])`: how much that is of what there was. */
static bool brackets_share(const struct scene *s, const struct claim *c, struct gap gap)
{
    bool alone = gap.words.n > 1 && s->text.p[c->span.start - 1] == '(' && c->span.end < s->text.n &&
                 s->text.p[c->span.end] == ')';
    struct str told = alone ? (struct str){gap.words.p, gap.words.n - 1} : STR_EMPTY;
    return c->kind == KIND_RATE && is_amount(gap.before) && alone && !memchr(told.p, ',', told.n) &&
           words_at(words_trim(told), TOLD_WORDS, true).n == words_trim(told).n;
}

/* `giảm 5,2% ([54 trường hợp])`: how many that are. */
static bool brackets_count(const struct scene *s, const struct claim *c, struct gap gap)
{
    bool alone = str_eq(gap.words, STR(" (")) && c->span.end < s->text.n && s->text.p[c->span.end] == ')';
    return c->kind == KIND_COUNT && c->noun.n && alone && str_eq(gap.before->unit, STR("%"));
}

/* `(tăng 3 vụ, [2 người] chết)`, `; tăng một vụ, [hai người] chết`: the verb begins what it tells. */
static bool begins_part(const struct scene *s, const struct claim *p)
{
    size_t at = p->span.start;
    return at > 1 && (s->text.p[at - 1] == '(' || s->text.p[at - 2] == ';');
}

/* `so với cùng kỳ giảm 57 vụ, [20 người] chết`, `tăng 147 vụ/[63 đối tượng] so với cùng kỳ`: without a verb of its own,
 * and what is told of the one before is as short as a predicate; or as many of another kind, `giảm 203 chỉ tiêu hành
 * chính và [2.458 chỉ tiêu] sự nghiệp`; or right behind a conjunction, `giảm 8 huyện và [561 xã]`. */
static bool joins_count(const struct scene *s, const struct claim *c, struct gap gap)
{
    if (c->kind != KIND_COUNT || !c->noun.n || !gap.before->noun.n || c->span.start < gap.from + 1) {
        return false;
    }
    struct str words = words_trim(gap.words), join = words_at(words, 1, false);
    bool joined = str_eq(words_class(s->g->functions, join), STR("conj"));
    struct str told = joined ? words_trim((struct str){words.p, words.n - join.n}) : words;
    bool parted = joined || strchr(",/", s->text.p[c->span.start - 1 - (s->text.p[c->span.start - 1] == ' ')]);
    bool brief = words_at(told, TOLD_WORDS, true).n == told.n;
    bool kinds = joined && told.n && str_eq(gap.before->noun, c->noun) &&
                 !scene_separators(s, gap.from, c->span.start) && !compares_before(s, c, gap);
    bool claimed = phrase_is_claimed(s, &s->sentence[c->sentence], (struct span){gap.from, c->span.start}, false);
    bool left = str_eq(words_edge(s->g, join), STR("there")); /* `giảm 5 vụ, [còn] 2 vụ` */
    bool pair = joined && !told.n && !left && !phrase_after(s, c).n;
    bool all = begins_part(s, gap.before) || compares_both(s, c, gap);
    return parted && brief && (kinds || (!claimed && (pair || (all && !left))));
}

bool is_joined_to_change(const struct scene *s, const struct claim *c)
{
    struct gap gap = gap_before(s, c);
    if (!gap.before || gap.before->kind != KIND_CHANGE || (c->has & HAS_OF) ||
        c->span.start - gap.before->span.end > CHANGE_REACH) {
        return false;
    }
    return joins_share(s, c, gap) || brackets_share(s, c, gap) || brackets_count(s, c, gap) ||
           joins_sum(s, c, gap) || joins_count(s, c, gap);
}

void become_change(struct scene *s, struct claim *c)
{
    struct decimal zero = {0};
    c->kind = KIND_CHANGE;
    trace_choice(s->trace, c, TRACE_KIND, NULL, "it is joined to a movement");
    if (decimal_cmp(claim_before(s, c)->value, zero) < 0) {
        c->value = decimal_negate(c->value);
        c->value_max = decimal_negate(c->value_max);
    }
}
