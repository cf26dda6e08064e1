/* The words of its own clause that say what a value measures. */
#include "grammar/words.h"
#include "phrase/phrase.h"

/* `kế hoạch được giao` alone says nothing of what is planned. */
enum { GOAL_WORDS = 3 };

/* True if only words at which phrases end stand between: `mỗi suất từ [5 triệu đồng]`. */
static bool leads_to(const struct scene *s, const struct mention *m, const struct claim *c)
{
    if (m->span.end > c->span.start || c->kind == KIND_DURATION) {
        return m->span.end + 1 == c->span.start;
    }
    struct str gap = words_trim((struct str){s->text.p + m->span.end, c->span.start - m->span.end});
    return !words_without_edges(s->g, gap).n && !words_begin_auxiliary(s->g, gap);
}

/* `khu vực kinh tế [có vốn nước ngoài]`: more of the name of a part. */
static bool has_own(const struct scene *s, struct str rest)
{
    struct str led = words_at(words_trim(rest), 1, true);
    return str_eq(words_edge(s->g, led), STR("there")) && words_are_verb(s->g, led);
}

/* `[khu vực nông lâm] và thủy sản`, `cao đẳng và [trung học chuyên nghiệp]`: a conjunction joins one more noun to the
 * part that the phrase begins or ends with. */
static bool has_joined(const struct scene *s, struct str phrase, struct str part)
{
    const char *end = phrase.p + phrase.n, *part_end = part.p + part.n;
    struct str before = {phrase.p, part.p > phrase.p && part_end == end ? (size_t)(part.p - phrase.p) : 0};
    struct str behind = {part_end, part.p == phrase.p && part_end < end ? (size_t)(end - part_end) : 0};
    struct str more = words_trim(before.n ? before : behind);
    struct str joint = before.n ? words_last(more) : words_first(more);
    return more.n && words_are_conjunction(s->g, joint) && !words_have_verb(s->g, more);
}

/* `lĩnh vực cư trú [đạt 95%]`, `mỗi sổ [5 triệu đồng]`, `chiếm 33% GDP và [tăng 7%]`: the words name a part of what is
 * measured before, what it is counted against, or what a share before is of. */
static bool is_facet(const struct scene *s, const struct claim *c, struct str phrase)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; phrase.n && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool facet = m->cue == CUE_FACET && !scene_begins_in_name(s, at, m);
        bool part = facet || (m->cue == CUE_PER && leads_to(s, m, c)) || (m->cue == CUE_INDICATOR && !m->serves);
        const char *start = s->text.p + m->span.start, *end = s->text.p + m->span.end;
        bool within = start <= phrase.p && phrase.p + phrase.n <= end;
        bool named = m->cue == CUE_FACET && c->kind != KIND_DURATION && phrase.p == start &&
                     has_own(s, (struct str){end, within ? 0 : (size_t)(phrase.p + phrase.n - end)});
        bool joined = m->cue == CUE_FACET && has_joined(s, phrase, (struct str){start, (size_t)(end - start)});
        if (part && (within || named || joined)) {
            return true;
        }
    }
    return false;
}

/* `thu hút [6,89 tỷ USD] vốn đầu tư nước ngoài`, `hoàn thành [29%] kế hoạch lợi nhuận cả năm`, `vượt lên với [93%]
 * doanh thu`: the thing right behind the value, where the verb before it says too little or only `với` leads to it. */
static bool is_object(const struct scene *s, const struct claim *c, struct str before, struct str after)
{
    bool amount = c->kind == KIND_RATE || c->kind == KIND_MONEY;
    bool adjoins = after.n && after.p == s->text.p + c->span.end + 1 && after.p[-1] == ' ';
    bool says = !words_begin_goal(s->g, after) || words_at(after, GOAL_WORDS, true).n < after.n;
    bool leads = words_want_object(s->g, before) ||
                 phrase_behind_with(s, s->sentence[c->sentence].span.start, c->span.start);
    return amount && adjoins && says && words_begin_noun(s->g, after) && leads;
}

/* `lễ kỷ niệm [30 năm] thành lập Hội Nông dân`, `kết quả [5 năm] thực hiện`: what lasted so long stands right behind,
 * up to whose name it is; empty where nothing that is done does. */
static struct str lasting(const struct scene *s, const struct claim *c, struct str after)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct str class = words_class(s->g->verbs, words_at(after, 2, true));
    bool done = words_begin_predicate(s->g, after) || str_eq(class, STR("light"));
    if (c->kind != KIND_DURATION || !after.n || after.p != s->text.p + c->span.end + 1 || !done ||
        words_begin_auxiliary(s->g, after)) {
        return STR_EMPTY;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        const char *name = s->text.p + m->whole.start;
        if (m->cue == CUE_SUBJECT && !m->anaphor && m->grade != GRADE_NONE && name > after.p &&
            name < after.p + after.n) {
            return words_without_edges(s->g, words_trim((struct str){after.p, (size_t)(name - after.p)}));
        }
    }
    return after;
}

/* `và [cho người phụ thuộc] 4 triệu đồng`, `73 USD [trên sàn Nasdaq]`: where, for whom or of what, not what is
 * measured. */
struct str phrase_what_of(const struct scene *s, const struct claim *c, struct str p)
{
    bool amount = c->kind != KIND_COUNT && c->kind != KIND_DURATION;
    bool leads = str_eq(words_class(s->g->functions, words_at(p, 1, true)), STR("prep"));
    bool whole = words_are_whole(s->g, words_at(p, 2, true)) || words_are_verb(s->g, words_at(p, 2, true));
    return amount && leads && !whole ? STR_EMPTY : p;
}

/* `vẫn cao hơn [thế giới] 20 triệu đồng`: words behind a comparison say with what, not what is measured. */
static bool is_compared(const struct scene *s, const struct claim *c, struct str p)
{
    size_t start = s->sentence[c->sentence].span.start, at = p.n ? (size_t)(p.p - s->text.p) : start;
    struct str led = words_trim((struct str){s->text.p + start, at - start});
    return c->kind == KIND_CHANGE && str_eq(words_class(s->g->functions, words_at(led, 1, false)), STR("comp"));
}

/* `xảy ra 9 vụ cháy tại cơ sở [nằm trong khu dân cư]`: a verb behind a place, with no auxiliary, may tell of the place.
 */
static bool is_of_place(const struct scene *s, const struct claim *c, struct str after)
{
    size_t at = after.n ? (size_t)(after.p - s->text.p) : 0;
    struct str gap = words_trim((struct str){s->text.p + c->span.end, at > c->span.end ? at - c->span.end : 0});
    return words_begin_place(s->g, gap) && !words_begin_auxiliary(s->g, words_at(gap, 1, false));
}

/* `lừa đảo [26 vụ] của các cá nhân với số tiền 5 tỷ đồng`: the rest of the noun that is counted, and a word that has
 * the sum for its own. */
static bool is_rest_of_counted(const struct scene *s, const struct claim *c, struct str p)
{
    const struct claim *before = claim_before(s, c);
    if (c->kind != KIND_MONEY || !before || before->kind != KIND_COUNT || !before->noun.n || !p.n ||
        p.p < s->text.p + before->span.end || words_have_verb(s->g, p)) {
        return false;
    }
    struct str rest = words_trim((struct str){p.p + p.n, (size_t)(s->text.p + c->span.start - p.p) - p.n});
    struct str led = words_at(rest, 1, true);
    bool with = str_eq(words_edge(s->g, led), STR("there")) && str_eq(words_class(s->g->functions, led), STR("prep"));
    bool several = words_at(p, 1, true).n < p.n; /* a word of one syllable may be a verb */
    bool all =
        several && !rest.n && p.p == s->text.p + before->span.end + 1; /* `lệnh phạt [hành chính] 7 triệu đồng` */
    return !scene_separators(s, before->span.end, c->span.start) && (with || all);
}

/* `là [công chức] của 2 công ty`, `rất đông [người dân] ở 2 quận`: who is told of before a count is not what is done to
 * the counted. */
static bool names_people(const struct scene *s, const struct claim *c, struct str p)
{
    bool person = str_eq(words_class(s->g->nouns, p), STR("person")) ||
                  str_eq(words_class(s->g->nouns, words_at(p, 2, false)), STR("person"));
    struct str before = words_trim((struct str){s->text.p, p.n ? (size_t)(p.p - s->text.p) : 0});
    struct str last = words_at(before, 1, false); /* `xác định được [đối tượng] 9 vụ`: that is done */
    bool object = words_begin_auxiliary(s->g, last) || words_are_verb(s->g, words_at(before, 2, false));
    return c->kind == KIND_COUNT && p.n && person && !object && !words_have_verb(s->g, p);
}

/* `đã [cấp] 50 thẻ đủ điều kiện`: a word that may also be a noun is what is done right behind an auxiliary. */
static bool is_act_done(const struct scene *s, struct str before)
{
    struct str led = words_trim((struct str){s->text.p, before.n ? (size_t)(before.p - s->text.p) : 0});
    return before.n && words_at(before, 1, true).n == before.n && str_eq(words_edge(s->g, before), STR("act")) &&
           words_begin_auxiliary(s->g, words_at(led, 1, false));
}

/* The words of the clause that say what is measured: those before the value, unless they name a plan or a part; or
 * those behind it, of a part of a whole (`165/460 xã [sạch về ma túy]`) and of a change (`giảm 35 người [bị thương]`).
 */
struct str phrase_own(const struct scene *s, const struct claim *c)
{
    struct str before = phrase_what_of(s, c, phrase_before(s, c)), after = phrase_what_of(s, c, phrase_after(s, c));
    if (c->kind == KIND_COUNT && words_have_verb(s->g, c->noun) && str_eq(words_edge(s->g, before), STR("act"))) {
        before = STR_EMPTY; /* `[việc] có 5 hộ thoát nghèo` */
    }
    bool part = (c->has & HAS_OF) && decimal_cmp(c->value, c->of) < 0, says = phrase_is_said(s, after);
    bool does = before.n && words_verbs_at_end(s->g, before).n == before.n; /* `hoàn thành [9/10 việc] được giao` */
    bool of_part = part && ((says && !does) || words_begin_quality(s->g, after) || !words_have_verb(s->g, before));
    struct str behind_value = {s->text.p + c->span.end, s->sentence[c->sentence].span.end - c->span.end};
    bool deed = words_class(s->g->verbs, words_at(before, 2, false)).n ||
                str_eq(words_edge(s->g, words_at(before, 1, false)), STR("one")) || is_act_done(s, before);
    bool thing = c->noun.n && !deed; /* `[bệnh viện] 30 người bị thương` */
    bool told = !words_have_verb(s->g, before) && (thing || words_begin_auxiliary(s->g, words_trim(behind_value)));
    bool there = phrase_is_behind_there(s, c) && !(words_have_verb(s->g, before) && is_of_place(s, c, after));
    bool of_count = of_part || (says && (told || there));
    bool behind = c->kind == KIND_CHANGE ? c->noun.n && says : c->kind == KIND_COUNT && of_count;
    struct str done = lasting(s, c, after);
    if (done.n) {
        return done;
    }
    if ((behind && after.n) || is_object(s, c, before, after)) {
        return after;
    }
    bool may_be_aim = c->kind == KIND_CHANGE || c->kind == KIND_RATE || c->kind == KIND_COUNT;
    bool aim = words_begin_goal(s->g, before) || /* `chưa đạt [chỉ tiêu] 70%` */
               (words_begin_predicate(s->g, before) && words_end_with_goal(s->g, before));
    bool names_other =
        (may_be_aim && aim) || is_facet(s, c, before) || is_compared(s, c, before) ||
        is_rest_of_counted(s, c, before) || names_people(s, c, before);
    return names_other ? STR_EMPTY : before;
}
