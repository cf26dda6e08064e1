/* What a percentage is a share of, and what brackets tell beside what stands before them. */
#include "link/measure_steps.h"
#include "phrase/phrase.h"

enum { PART_WORDS = 3, HEAD_WORDS = 3 };
/* A bracket's value and the next item of its list have so much between them: `), và `. */
enum { ITEM_BYTES = 8 };

bool link_share(struct scene *s, struct claim *c, const struct found *f)
{
    bool named = measure_names_rate(f->mention, c) &&
                 !memchr(s->text.p + f->mention->span.end, ';', c->span.start - f->mention->span.end);
    if (!named && link_score(s, c)) {
        return true;
    }
    struct str share = phrase_after(s, c);
    size_t from = phrase_behind_whole(s, c);
    struct str gap = words_trim((struct str){s->text.p + from, share.n ? (size_t)(share.p - s->text.p) - from : 0});
    bool adjoins = share.p == s->text.p + from + 1 || (from > c->span.end && words_begin_auxiliary(s->g, gap));
    if (share.n && named) {
        measure_take(s, c, f);
        measure_take_facet(s, c, words_begin_goal(s->g, share) ? STR_EMPTY : share, BEHIND);
    } else if (adjoins && !words_begin_goal(s->g, share)) {
        measure_take_words(s, c, share, BEHIND);
    }
    return c->indicator.text.n > 0;
}

/* `cấp thẻ cho [100%] công dân`: what is done is measured, rather than whom it is done for. */
static bool is_done_for(const struct scene *s, const struct claim *c)
{
    size_t start = s->sentence[c->sentence].span.start;
    struct str led = words_trim((struct str){s->text.p + start, c->span.start - start});
    struct str last = words_at(led, 1, false), done = phrase_before(s, c);
    return str_eq(words_field(s->g->functions, last, STR("behind")), STR("verb")) && words_have_verb(s->g, done) &&
           words_trim((struct str){done.p + done.n, (size_t)(last.p - done.p) - done.n}).n == 0;
}

struct str share_of_those(const struct scene *s, const struct claim *c)
{
    struct str share = c->kind == KIND_RATE ? phrase_after(s, c) : STR_EMPTY;
    size_t start = s->sentence[c->sentence].span.start;
    struct str before = {s->text.p + start, c->span.start - start};
    bool stated = str_eq(words_edge(s->g, words_at(words_trim(before), 1, false)), STR("level"));
    size_t gap = share.n && share.p > s->text.p + c->span.end ? (size_t)(share.p - s->text.p) - c->span.end : 0;
    struct str led = words_trim((struct str){s->text.p + c->span.end, gap});
    bool name = words_are_capital(words_at(share, 1, true));
    if (led.n && !name && str_eq(words_edge(s->g, led), STR("level")) &&
        str_eq(words_field(s->g->edges, led, STR("place")), STR("who"))) {
        return share; /* `trong số căn hộ mới, 77% là [căn hộ giá thấp]` */
    }
    if (!share.n || share.p != s->text.p + c->span.end + 1 || stated || is_done_for(s, c)) {
        return STR_EMPTY;
    }
    for (size_t n = HEAD_WORDS; n > 0; n--) {
        struct str head = words_at(share, n, true), class = words_class(s->g->nouns, head);
        struct str rest = {head.p + head.n, share.n - head.n};
        if (words_are_doers(class)) {
            return words_have_verb(s->g, rest) ? share : STR_EMPTY;
        }
        if (str_eq(class, STR("doc"))) { /* `công bố 100% [thủ tục được làm trực tuyến]` */
            return words_before_auxiliary(s->g, rest).n < rest.n ? share : STR_EMPTY;
        }
    }
    return STR_EMPTY;
}

/* `..., [thông báo lưu trú] (đạt 100%)`: p, which stands before the brackets, with the verb or noun that leads it: what
 * only says something elsewhere is done here. */
static struct str with_head(const struct scene *s, size_t start, struct str p)
{
    struct str all = words_trim((struct str){s->text.p + start, p.n ? (size_t)(p.p + p.n - s->text.p) - start : 0});
    struct str led = words_trim((struct str){all.p, p.n ? (size_t)(p.p - all.p) : 0});
    return words_class(s->g->verbs, led).n || words_class(s->g->nouns, led).n ? all : p;
}

/* `2 huyện chuyển biến rõ ([huyện Hòa An] giảm từ 10,85% xuống 1,31%)`: the brackets tell of somebody. */
static bool names_somebody(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = scene_mention_near(s, at, from); i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && m->grade == GRADE_LEAD && m->span.start >= from) {
            return true;
        }
    }
    return false;
}

/* `chỉ số hài lòng thấp là cấp giấy khai sinh (75%) và [chứng thực] (64%)`: before the bracket stands a part of what is
 * measured, as before the one of the item before, if there is one. */
static bool is_of_part(const struct scene *s, const struct scene_sentence *at, const struct claim *c, size_t open)
{
    const struct claim *before = claim_before(s, c);
    for (size_t i = scene_mention_near(s, at, open); i < at->mention_end && s->mention[i].span.start < open; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_FACET && m->span.end + 1 == open && m->serves & (1U << c->kind)) {
            bool follows = before && before->span.end < m->span.start && m->span.start - before->span.end <= ITEM_BYTES;
            return !follows || before->facet.text.n;
        }
    }
    return false;
}

bool link_bracketed(const struct scene *s, struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t open = scene_clause_start(s, c->span.start, at->span.start);
    if (c->kind != KIND_RATE || open < at->span.start + 2 || s->text.p[open - 1] != '(' ||
        is_of_part(s, at, c, open - 1)) {
        return false;
    }
    size_t start = scene_clause_start(s, open - 1, at->span.start);
    if (scene_values_between(s, at, start, open) || names_somebody(s, at, open, c->span.start)) {
        return false;
    }
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        if (measure_serves(m, c) && m->span.start >= start && m->span.end < open &&
            with_head(s, start, m->text).p == m->text.p) {
            measure_take_mention(s, c, m, "it stands before the brackets");
            return true;
        }
    }
    measure_take_words(s, c, with_head(s, start, phrase_of_clause_before(s, c)), "the words before the brackets");
    return c->indicator.text.n > 0;
}

/* True if the words tell the time that a value is compared with: `cùng kỳ năm trước`. */
static bool is_base(const struct scene *s, const struct scene_sentence *at, struct str words)
{
    size_t start = (size_t)(words.p - s->text.p);
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->is_base && span_overlaps(m->span, (struct span){start, start + words.n})) {
            return true;
        }
    }
    return false;
}

bool link_goal(const struct scene *s, struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct claim *before = claim_before(s, c);
    bool sum = c->kind == KIND_MONEY || c->kind == KIND_COUNT;
    if (!sum || !before || s->text.p[c->span.start - 1] != '(') {
        return false;
    }
    struct str words = words_trim((struct str){s->text.p + before->span.end, c->span.start - before->span.end});
    for (size_t i = 0; i < words.n; i++) {
        struct str goal = {words.p + i, words.n - i};
        if ((i == 0 || words.p[i - 1] == ' ') && words_begin_goal(s->g, goal)) {
            measure_take_words(s, c, is_base(s, at, goal) ? STR_EMPTY : goal, "the goal before the brackets");
            return c->indicator.text.n > 0;
        }
    }
    return false;
}

const struct claim *rate_split(const struct scene *s, const struct claim *c, struct str own)
{
    const struct claim *before = claim_before(s, c);
    bool pair = before && c->kind == KIND_RATE && before->kind == KIND_RATE && before->by_mention &&
                words_are_noun(s->g, own) && words_at(own, PART_WORDS, true).n == own.n;
    size_t start = (size_t)(own.p - s->text.p);
    return pair && start - before->span.end <= 2 ? before : NULL;
}
