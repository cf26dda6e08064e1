/* Who or what a claim is about: of the names in its sentence the cheapest, else one that goes on from before. */
#include "grammar/words.h"
#include "link/steps.h"
#include "mentions/asides.h"
#include "mentions/people.h"
#include "mentions/places.h"
#include "phrase/lead.h"
#include "phrase/phrase.h"
#include "scene/trace.h"

/* Costs of a candidate, in arbitrary units; the cheapest wins. A separator between name and value means another clause;
 * a name behind its value is rarer than one before it. */
enum {
    COST_HELD = -1, /* also where the one who leads stands as near: `thứ hai là Huế và thứ ba là [Vinh]` */
    COST_SEPARATOR = 8,
    COST_AFTER = 30,
    COST_BYTES = 24,
    COST_OTHER_VALUE = 6,
    COST_MAX = 120,
    OWNER_REACH = 24,
    COST_ENDS_VALUE = 20,
    FIELD_REACH = 16
};
/* So many separators and values cost the one who leads a sentence something: he leads a long list to its end. */
enum { LED_MAX = 3 };
/* So many values before are asked whom they are about. */
enum { CLAIMS_REACH = 64 };
/* So many mentions before are looked through for who spoke last. */
enum { SPEAKERS_REACH = 24 };
/* An item of a list that semicolons part has no more mentions. */
enum { ITEM_MENTIONS = 32 };
static const int cost_grade[] = {
    [GRADE_LEAD] = 0, [GRADE_OWNER] = 6, [GRADE_PLAIN] = 22, [GRADE_AGENT] = 60, [GRADE_NONE] = 999};

/* `chiếm 7% diện tích [cả nước], giảm 1%`: it ends what is said with a value, and the next is not about it. */
static bool ends_value(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    size_t i = m->grade == GRADE_PLAIN ? scene_claim_from(s, at, m->whole.start) : at->claim;
    while (i > at->claim && !claim_is_value(&s->claim[i - 1])) {
        i--;
    }
    return i > at->claim && !scene_separators(s, s->claim[i - 1].span.end, m->whole.start);
}

/* What a cost of each is explained by. */
static const char *const grade_names[] = {[GRADE_LEAD] = "leads its clause",
                                          [GRADE_OWNER] = "owns what is measured",
                                          [GRADE_PLAIN] = "named in passing",
                                          [GRADE_AGENT] = "who says or orders it",
                                          [GRADE_NONE] = "names nobody"};

/* `điểm cao nhất là 98,6 điểm ([Sở Công Thương])`: alone in the brackets right behind a score, who got it. */
static bool is_in_brackets_behind(const struct scene *s, const struct mention *m, const struct claim *c)
{
    return c->kind == KIND_SCORE && m->cue == CUE_SUBJECT && m->whole.start == c->span.end + 2 &&
           s->text.p[m->whole.start - 1] == '(' && m->span.end < s->text.n && s->text.p[m->span.end] == ')';
}

/* `[vị trí thứ 3] thuộc về Huế`: the place that the name behind it holds. */
static bool is_held_by(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                       const struct claim *c)
{
    return m->holds && c->kind == KIND_RANK && m->span.start > c->span.end &&
           !scene_values_between(s, at, c->span.end, m->span.start); /* over the commas of `cấp sở, ban, ngành` */
}

/* `Hàn Quốc là thị trường lớn nhất của [Việt Nam], chiếm 39%`: it owns a part of what is said of who leads the clause,
 * not what is measured behind the comma. */
static bool is_of_predicate(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                            const struct claim *c)
{
    if (m->grade != GRADE_OWNER || !scene_separators(s, m->span.end, c->span.start)) {
        return false;
    }
    for (const struct mention *n = m; n-- > s->mention + at->mention;) {
        if (n->cue == CUE_SUBJECT && n->grade == GRADE_LEAD) {
            return !scene_separators(s, n->span.end, m->span.start) ||
                   !scene_values_between(s, at, n->span.end, m->span.start);
        }
    }
    return false;
}

/* `bà Loan phải trả [bà Mai] 30 tỷ đồng`: whom the one who leads does it to. */
static bool is_done_to(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    if (m->grade != GRADE_PLAIN || !str_eq(m->type, STR("person"))) {
        return false;
    }
    struct str before = words_trim((struct str){s->text.p + at->span.start, m->whole.start - at->span.start});
    bool object = words_verbs_at_end(s->g, before).n ||
                  str_eq(words_class(s->g->functions, words_at(before, 1, false)), STR("prep"));
    const struct mention *first = s->mention + at->mention,
                         *limit = m - first > ITEM_MENTIONS ? m - ITEM_MENTIONS : first;
    for (const struct mention *n = m; object && n-- > limit;) {
        if (n->cue == CUE_SUBJECT && n->grade == GRADE_LEAD) {
            return true;
        }
    }
    return false;
}

/* `Đây là năm thứ 7 liên tiếp [Huế] dẫn đầu`: who does it in a row, right behind, where nobody is named before. */
static bool follows_streak(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                           const struct claim *c)
{
    size_t from = c->span.end, to = m->whole.start;
    if (c->kind != KIND_STREAK || m->cue != CUE_SUBJECT || m->grade >= GRADE_AGENT || from >= to || to - from > 2 ||
        s->text.p[to - 1] != ' ' || (to - from == 2 && s->text.p[from] != ',')) {
        return false;
    }
    for (const struct mention *n = s->mention + at->mention; n < m && n->span.end <= c->span.start; n++) {
        if (n->cue == CUE_SUBJECT && n->grade < GRADE_AGENT) {
            return false;
        }
    }
    return true;
}

static int cost_of(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                   const struct claim *c)
{
    bool before = m->span.end <= c->span.start;
    if (follows_streak(s, at, m, c)) {
        trace_whole(s->trace, "stands right behind the streak", 0);
        return 0;
    }
    if (is_held_by(s, at, m, c)) {
        trace_whole(s->trace, "holds the place", COST_HELD);
        return COST_HELD;
    }
    if (is_in_brackets_behind(s, m, c)) {
        trace_whole(s->trace, "stands alone in the brackets behind the score", 0);
        return 0;
    }
    if (!before && m->grade == GRADE_OWNER) {
        trace_whole(s->trace, "owns what is counted", cost_grade[GRADE_OWNER]);
        return cost_grade[GRADE_OWNER];
    }
    if (before && scene_is_bracketed_by(s, c, m->span.end)) {
        trace_whole(s->trace, "stands before the brackets", 0);
        return 0;
    }
    size_t from = before ? scene_behind_remark(s, at, m->span.end, c->span.start) : c->span.end;
    size_t to = before ? c->span.start : m->span.start, acts = before ? mention_acts_at(s, m) : 0;
    from = acts > from && acts < to ? acts : from;
    enum grade grade = before && is_of_predicate(s, at, m, c) ? GRADE_PLAIN : m->grade;
    grade = before && is_done_to(s, at, m) ? GRADE_AGENT : grade;
    int cost = cost_grade[grade] + (int)((to - from) / COST_BYTES);
    trace_part(s->trace, grade_names[grade], cost_grade[grade]);
    trace_part(s->trace, "distance", cost);
    size_t separators = scene_separators(s, from, to), values = scene_values_between(s, at, from, to);
    if (before && m->grade == GRADE_LEAD) {
        separators = separators < LED_MAX ? separators : LED_MAX;
        values = values < LED_MAX ? values : LED_MAX;
    }
    cost += (int)separators * COST_SEPARATOR + (before && ends_value(s, at, m) ? COST_ENDS_VALUE : 0);
    trace_part(s->trace, "separators", cost);
    cost += (int)values * (before ? COST_OTHER_VALUE : COST_AFTER);
    trace_part(s->trace, "values between", cost);
    trace_part(s->trace, "behind the value", cost + (before ? 0 : COST_AFTER));
    return cost + (before ? 0 : COST_AFTER);
}

/* `10 thủ tục mới của Bộ Y tế`: whose the counted things are. */
static bool owns_counted(const struct scene *s, const struct mention *m, const struct claim *c)
{
    return c->kind == KIND_COUNT && m->whole.start - c->span.end <= OWNER_REACH &&
           !scene_separators(s, c->span.end, m->whole.start);
}

/* `đứng thứ 2 Công an các tỉnh, [thành phố]`: a part of the field in which a place is held. */
static bool is_field(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    return scene_has_cue(s, at, CUE_SCOPE, m->span);
}

/* True if only a preposition, or nothing, stands between a rank and what begins at `at`, or it begins in the rank. */
static bool adjoins_rank(const struct scene *s, const struct claim *r, size_t at)
{
    if (r->kind != KIND_RANK || at < r->span.start || at > r->span.end + FIELD_REACH) {
        return false;
    }
    size_t gap = at > r->span.end ? at - r->span.end : 0;
    struct str between = words_trim((struct str){s->text.p + r->span.end, gap});
    return !between.n || str_eq(words_class(s->g->functions, between), STR("prep"));
}

/* True if a rank stands so right before what begins at `place`. */
static bool is_behind_rank(const struct scene *s, const struct scene_sentence *at, size_t place)
{
    size_t i = scene_claim_from(s, at, place > FIELD_REACH ? place - FIELD_REACH - 1 : 0);
    while (i < at->claim_end && s->claim[i].span.start <= place && !adjoins_rank(s, &s->claim[i], place)) {
        i++;
    }
    return i < at->claim_end && s->claim[i].span.start <= place;
}

/* `xếp thứ 40 [cả nước] (năm trước thứ 45)`: words of the field of the rank before it. */
static bool is_field_of_rank(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    size_t i = scene_mention_near(s, at, m->span.start);
    for (; i < at->mention_end && s->mention[i].span.start < m->span.end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_SCOPE && span_overlaps(n->span, m->span) && is_behind_rank(s, at, n->span.start)) {
            return true;
        }
    }
    return false;
}

/* `chỉ số bình đẳng giới [của Việt Nam] là 83/146`: right behind an index, or its short name in brackets. */
static bool owns_index(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        size_t end = n->span.end + (s->text.p[n->span.end] == ')');
        if (n->cue == CUE_INDICATOR && n->is_index && end + 1 == m->whole.start) {
            return true;
        }
    }
    return false;
}

/* `cả tỉnh có 3 lớp, như [Kim Thành] có 1; 5 trường đạt chuẩn`: an example of what was said before the semicolon. */
static bool is_example(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                       const struct claim *c)
{
    const struct mention *first = s->mention + at->mention,
                         *limit = m - first > ITEM_MENTIONS ? m - ITEM_MENTIONS : first;
    bool next = m->span.end <= c->span.start && memchr(s->text.p + m->span.end, ';', c->span.start - m->span.end);
    for (const struct mention *n = m; next && n-- > limit;) {
        bool lists = n->cue == CUE_CLAUSE && n->span.end <= m->whole.start && mention_sets(n, STR("list"), STR("yes"));
        if (lists) {
            return !memchr(s->text.p + n->span.end, ';', m->whole.start - n->span.end);
        }
    }
    return false;
}

/* `đa số [HS] được nhận trực tiếp (7,7 nghìn HS)`: what is counted in the brackets behind it. */
static bool is_counted(const struct scene *s, const struct mention *m, const struct claim *c)
{
    bool called = m->local || str_eq(m->type, STR("item"));
    bool ends = c->noun.n && called && str_eq(words_at(m->text, 1, false), c->noun);
    return ends && scene_bracketed(s, c) < c->span.start;
}

/* `[5 huyện] đạt trên 90%, 10 xã đạt dưới 20%`: a number of places is no part of another number of them. */
static bool is_counted_apart(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                             const struct claim *c)
{
    size_t i = scene_claim_from(s, at, m->span.start);
    bool group = m->local || str_eq(m->type, STR("group"));
    const struct claim *led = c->kind == KIND_COUNT && group && i < at->claim_end ? &s->claim[i] : NULL;
    return led && led->span.start == m->span.start && led->noun.n &&
           str_eq(words_class(s->g->nouns, led->noun), STR("place")) &&
           str_eq(words_class(s->g->nouns, c->noun), STR("place"));
}

/* `[Bộ Xây dựng] đứng đầu; còn lại 13 bộ đều đạt`: one of those that are counted. */
static bool is_one_of_counted(const struct scene *s, const struct mention *m, const struct claim *c)
{
    struct str kind = {m->text.p, c->noun.n};
    return c->kind == KIND_COUNT && c->noun.n && c->noun.n < m->text.n && m->text.p[c->noun.n] == ' ' && !m->local &&
           words_are_alike(kind, c->noun) && str_eq(words_class(s->g->nouns, c->noun), STR("place"));
}

/* `qua 11.600 doanh nghiệp, trong đó 10.000 [doanh nghiệp tư nhân]`: behind the value, what another counts. */
static bool is_counted_behind(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                              const struct claim *c)
{
    size_t i = scene_claim_from(s, at, m->span.start);
    const struct claim *v = i < at->claim_end && m->span.start > c->span.end ? &s->claim[i] : NULL;
    return v && v->kind == KIND_COUNT && str_eq(m->type, STR("group")) && v->span.start < m->span.start;
}

/* `Ba xã có tỷ lệ thấp là [Lộc An], [Lộc Trì]`: the places or bodies that are counted. */
static bool names_counted(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                          const struct claim *c)
{
    struct str class = words_class(s->g->nouns, c->noun);
    bool named = c->kind == KIND_COUNT && (str_eq(class, STR("place")) || str_eq(class, STR("org")));
    for (const struct mention *n = m + 1; named && n-- > s->mention + at->mention && n->span.start >= c->span.end;) {
        struct str gap = {s->text.p + c->span.end, n->span.start - c->span.end};
        bool level = str_eq(words_edge(s->g, words_at(words_trim(gap), 1, false)), STR("level"));
        if (n->cue == CUE_SUBJECT && level) {
            return true;
        }
    }
    return false;
}

/* True if a word that leads a list stands between `from` and the name: `46 đơn, gồm [Sở Y tế] 8 đơn`. */
static bool is_list_item(const struct scene *s, const struct scene_sentence *at, const struct mention *m, size_t from)
{
    const struct mention *first = s->mention + at->mention,
                         *limit = m - first > ITEM_MENTIONS ? m - ITEM_MENTIONS : first;
    for (const struct mention *n = m; n-- > limit && n->span.start >= from;) {
        if (n->cue == CUE_CLAUSE && mention_sets(n, STR("list"), STR("yes"))) {
            return true;
        }
    }
    return false;
}

/* `[Điện Biên] có 142 nhà, Sơn La 48 nhà, [Lào Cai] 30 nhà; 556 ha lúa bị ngập`: of a list that ended at the semicolon.
 */
static bool is_of_list_before(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                              const struct claim *c)
{
    return m->span.end <= c->span.start && str_starts(m->type, STR("place")) &&
           memchr(s->text.p + m->span.end, ';', c->span.start - m->span.end) && mentions_list_places(s, at);
}

/* True if the clause of the value begins with what is measured. */
static bool begins_with_measure(const struct scene *s, const struct scene_sentence *at, const struct claim *c)
{
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    bool measured = false;
    size_t i = scene_mention_near(s, at, start);
    for (; i < at->mention_end && s->mention[i].span.start <= start + 1; i++) {
        measured = measured || (s->mention[i].cue == CUE_INDICATOR && s->mention[i].span.start >= start);
    }
    return measured;
}

/* `[Trách nhiệm công tố] được đề cao, tỷ lệ án đúng hạn đạt 100%`: neither people nor things, it leads another clause
 * than that of the value, which begins with what is measured. */
static bool is_left_behind(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                           const struct claim *c)
{
    bool unknown = !m->match && str_eq(m->type, STR("group")) && m->span.end < c->span.start;
    if (!unknown || !scene_separators(s, m->span.end, c->span.start) || scene_has_claim(s, at, m->span)) {
        return false;
    }
    size_t end;
    struct str class = lead_noun_at(s, m->span.start, m->span.end, &end);
    return !words_are_doers(class) && !lead_is_thing(class) && begins_with_measure(s, at, c);
}

/* `than chiếm 31%, điện mua [Lào] chiếm 2%`: in passing, in a clause behind the value that has one of its own. */
static bool is_of_value_behind(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                               const struct claim *c)
{
    bool passing = m->grade == GRADE_PLAIN && c->kind != KIND_DURATION; /* `sau 20 năm, hộ chiếu [Mỹ] đứng thứ 12` */
    if (!passing || !scene_separators(s, c->span.end, m->span.start)) {
        return false;
    }
    size_t i = scene_claim_from(s, at, m->span.end), end = scene_clause_end(s, m->span.end, at->span.end);
    while (i < at->claim_end && !claim_is_value(&s->claim[i])) {
        i++;
    }
    return i < at->claim_end && s->claim[i].span.end <= end;
}

/* Why what it is by itself keeps it from being weighed; NULL where that does not. */
static const char *why_too_weak(const struct mention *m, bool after)
{
    if (m->grade == GRADE_NONE) {
        return "it is counted, in a document's number, or stands for nothing that was named";
    }
    if (m->local && (after || m->grade != GRADE_LEAD)) {
        return "what people are called has to lead the clause before the value";
    }
    bool stands_in = (m->anaphor || m->bare) && !m->firm && m->grade == GRADE_PLAIN;
    return stands_in ? "a word that stands for a name has to lead its clause" : NULL;
}

/* True if it says in what field a place of an index is held. */
static bool says_field(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                       const struct claim *c)
{
    bool after = m->span.start >= c->span.end;
    bool owns =
        m->grade == GRADE_OWNER && (c->kind == KIND_SCORE ? !scene_values_between(s, at, m->span.end, c->span.start)
                                                          : c->kind == KIND_RANK && owns_index(s, at, m));
    bool leads = (m->grade == GRADE_LEAD || owns) && !after; /* `[Việt Nam] đứng thứ 6/40` */
    bool field = claim_is_of_index(c) && !leads && is_field(s, at, m);
    return field || (!after && is_field_of_rank(s, at, m));
}

/* `giá trị sản xuất [ngành nông nghiệp] tăng 5%`: no name, in the words for what is measured. */
static bool is_in_measure(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    bool passing = m->grade == GRADE_PLAIN && str_eq(m->type, STR("group")) && !m->id.n;
    for (size_t i = scene_mention_near(s, at, m->span.start); passing && i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->span.start >= m->span.start) {
            break;
        }
        if (n->cue == CUE_INDICATOR && n->span.end >= m->span.end) {
            return true;
        }
    }
    return false;
}

/* Why a mention is not weighed; NULL where it is. */
static const char *why_no_subject(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                                  const struct claim *c)
{
    bool after = m->span.start >= c->span.end;
    if (span_overlaps(m->span, c->span)) {
        return "it stands inside the value";
    }
    if (m->told.end && (c->span.start < m->told.start || c->span.end > m->told.end)) {
        return "only the values in its brackets are told of it";
    }
    if (is_held_by(s, at, m, c) || follows_streak(s, at, m, c) || is_in_brackets_behind(s, m, c)) {
        return NULL;
    }
    if (after && m->grade == GRADE_OWNER) { /* `chiếm 5% kim ngạch của cả nước` */
        return owns_counted(s, m, c) ? NULL : "it owns what stands behind the value";
    }
    if (after && (scene_separators(s, c->span.end, m->span.start) > 1 ||
                  scene_values_between(s, at, c->span.end, m->span.start) || is_of_value_behind(s, at, m, c))) {
        return "it stands in another clause behind the value";
    }
    if (is_example(s, at, m, c) || is_of_list_before(s, at, m, c)) {
        return "it is an example of what another item says";
    }
    bool colon = after && memchr(s->text.p + c->span.end, ':', m->span.start - c->span.end);
    bool counted = colon || (after && (names_counted(s, at, m, c) || is_list_item(s, at, m, c->span.end)));
    if (counted) { /* `7 phần mềm như: [Kolmex]` */
        return "it is an example of what is counted";
    }
    if (m->in_brackets && !scene_is_bracketed_by(s, c, m->span.end)) {
        return "only the brackets behind it tell of it";
    }
    if (m->is_address || m->is_home) {
        return "it says where the place before it lies, or somebody lives or works";
    }
    if (is_counted(s, m, c) || is_counted_apart(s, at, m, c) ||
        is_one_of_counted(s, m, c) || is_counted_behind(s, at, m, c)) {
        return "it is what is counted";
    }
    if (is_left_behind(s, at, m, c)) {
        return "another clause begins with what is measured";
    }
    if (is_in_measure(s, at, m)) {
        return "it is a part of what is measured";
    }
    const char *weak = why_too_weak(m, after);
    if (weak) {
        return weak;
    }
    if (says_field(s, at, m, c)) {
        return "it is the field in which the place is held";
    }
    return !after && link_is_joined_on(s, at, m) ? "it is joined with the name behind it" : NULL;
}

/* So far from its value that its distance alone costs too much. */
static bool is_far(const struct mention *m, const struct claim *c)
{
    enum { REACH = COST_MAX * COST_BYTES };
    return m->span.end + REACH < c->span.start || c->span.end + REACH < m->span.start;
}

static const struct mention *in_sentence(const struct scene *s, const struct claim *c, int *best_cost)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *best = NULL;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if ((m->cue != CUE_SUBJECT && m->cue != CUE_AGENT) || is_far(m, c)) {
            continue;
        }
        const char *refused = why_no_subject(s, at, m, c);
        if (refused) {
            trace_refused(s->trace, c, TRACE_SUBJECT, m, refused);
            continue;
        }
        int cost = cost_of(s, at, m, c);
        trace_candidate(s->trace, c, TRACE_SUBJECT, m, cost, COST_MAX);
        if (cost < *best_cost) {
            *best_cost = cost;
            best = m;
        }
    }
    return best;
}

/* `Tại [chợ Rạng Đông], rau tăng giá. Quý I, ...`: where something is told to be, up to a sentence with a time of its
 * own. */
static bool is_left(const struct scene *s, const struct claim *c, const struct scene_sentence *at,
                    const struct mention *m)
{
    const struct scene_sentence *own = &s->sentence[c->sentence];
    bool timed = own->mention < own->mention_end && s->mention[own->mention].cue == CUE_PERIOD &&
                 s->mention[own->mention].span.start <= own->span.start + 1;
    return timed && str_eq(m->type, STR("project")) && phrase_behind_preposition(s, at->span.start, m->whole.start);
}

/* The subject that the sentences before are about: the last one that leads a clause, within the paragraph; people by
 * what they are where a sentence names nobody else, and nobody speaks of another. */
static const struct mention *in_paragraph(const struct scene *s, const struct claim *c, bool spoken)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (size_t k = c->sentence; k-- > 0 && s->sentence[k].paragraph == paragraph;) {
        const struct scene_sentence *at = &s->sentence[k];
        const struct mention *best = NULL, *lead = NULL;
        bool list = mentions_list_places(s, at), parts = false;
        for (size_t i = at->mention; i < at->mention_end; i++) {
            const struct mention *m = &s->mention[i];
            bool person = str_eq(m->type, STR("person")); /* not in `căn nhà của ông Chuyên` */
            bool serves =
                m->cue == CUE_SUBJECT && !m->told.end && m->grade <= (person ? GRADE_LEAD : GRADE_OWNER);
            serves = serves && !(list && str_starts(m->type, STR("place")));
            parts = parts || mention_splits(m); /* `Trong đó, vốn của [các hộ] là 2 tỷ đồng. Cả năm, tổng vốn ...` */
            serves = serves && (!parts || m->id.n || person || str_eq(m->type, STR("project"))) &&
                     !(m->anaphor && is_field_of_rank(s, at, m));
            serves =
                serves && !is_left(s, c, at, m) && !is_list_item(s, at, m, at->span.start) && !mention_speaks(s, i);
            bool group = m->local && str_eq(m->type, STR("group")) && !is_counted_apart(s, at, m, c);
            lead = !lead && !spoken && serves && group ? m : lead;
            if (serves && !m->local && (!best || m->grade < best->grade)) {
                best = m;
            }
        }
        if (best || lead) {
            return best ? best : lead;
        }
    }
    return NULL;
}

/* The name of a place, body or person in its own sentence that a claim is linked to, or NULL; no place of a list. */
static const struct mention *name_of(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; c->subject.text.n && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool body = !str_eq(m->type, STR("group")) && !str_eq(m->type, STR("project"));
        bool name = m->cue == CUE_SUBJECT && !m->told.end && !m->local && body;
        if (name && str_eq(m->text, c->subject.text)) {
            bool listed = str_starts(m->type, STR("place")) && mentions_list_places(s, at);
            if (!listed) {
                return m;
            }
        }
    }
    return NULL;
}

/* `thủy điện chiếm 31%, điện mua [Lào] 1%`: a country in passing, where another value of the sentence is about another,
 * or about nobody. */
static bool is_one_of_several(const struct scene *s, const struct claim *c, const struct mention *name)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool passing = name->grade == GRADE_PLAIN && str_eq(name->type, STR("country")), several = false;
    for (size_t i = at->claim; passing && i < at->claim_end && !several; i++) {
        several = claim_is_value(&s->claim[i]) && !str_eq(s->claim[i].subject.text, c->subject.text);
    }
    return several;
}

/* The name that the value before in the paragraph is about, in an earlier sentence. */
static const struct mention *of_claim_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t first = s->sentence[at->paragraph].claim;
    for (size_t i = at->claim; i-- > first && at->claim - i <= CLAIMS_REACH;) {
        const struct mention *name = claim_is_value(&s->claim[i]) ? name_of(s, &s->claim[i]) : NULL;
        if (name && !is_one_of_several(s, &s->claim[i], name)) {
            return name;
        }
    }
    return NULL;
}

/* In an article that is about nobody else: `Bệnh viện Bạch Mai cho biết ... Hiện có 50 bệnh nhân nằm`. */
static const struct mention *last_speaker(const struct scene *s, const struct claim *c)
{
    size_t end = s->sentence[c->sentence].mention;
    for (size_t i = end; i-- > 0 && end - i <= SPEAKERS_REACH;) {
        const struct mention *m = &s->mention[i];
        bool speaks = m->cue == CUE_AGENT && mention_sets(m, STR("speaks"), STR("yes")); /* no `do [Bộ] ban hành` */
        if (speaks && m->text.n && !m->local) {
            return m;
        }
    }
    return NULL;
}

/* True if nothing but a word that begins a clause stands before it in its clause: `riêng [ngành khai khoáng]`. */
static bool begins_clause(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    size_t start = scene_clause_start(s, m->span.start + 1, at->span.start);
    return start + 1 >= m->span.start || scene_begins_clause(s, at, start, m->span.start);
}

/* In an article that names no subject: `Gạo đứng thứ 3`, `nữ giới chiếm 72%`; the last before the value in its item. */
static const struct mention *leading_facet(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *last = NULL;
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue != CUE_FACET || m->span.end > c->span.start || mention_sets(m, STR("side"), STR("after"))) {
            continue;
        }
        bool other = last && last->match->rule == m->match->rule; /* the value has a part of its own */
        last = m->span.start <= start + 1 ? m : other ? NULL : last;
    }
    bool apart = last && memchr(s->text.p + last->span.end, ';', c->span.start - last->span.end);
    return last && !apart && begins_clause(s, at, last) ? last : NULL;
}

/* `51 chỉ tiêu thuộc [Sở Y tế]; 13 chỉ tiêu của trường`: named in passing with a value before, in another item. */
static bool is_of_value_before(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    return m->grade == GRADE_PLAIN && m->span.end <= c->span.start && ends_value(s, at, m) &&
           memchr(s->text.p + m->span.end, ';', c->span.start - m->span.end);
}

/* `[khách nội địa] đạt 2 triệu lượt, doanh thu đạt 5 tỷ đồng`: what a value before in the sentence measures. */
static bool is_measured_before(const struct scene *s, const struct claim *c, struct str lead)
{
    const struct claim *first = s->claim + s->sentence[c->sentence].claim,
                       *limit = c - first > CLAIMS_REACH ? c - CLAIMS_REACH : first;
    bool measured = false;
    for (const struct claim *p = c; !measured && p-- > limit;) {
        measured = claim_is_value(p) && p->indicator.text.p == lead.p && p->indicator.text.n >= lead.n;
    }
    return measured;
}

void link_subject(struct scene *s, struct claim *c)
{
    int cost = COST_MAX;
    const struct mention *m = in_sentence(s, c, &cost);
    bool agent = m && m->grade == GRADE_AGENT && cost > 0;
    bool behind = m && cost > 0 && m->grade == GRADE_PLAIN && c->kind != KIND_RATE && m->span.start >= c->span.end;
    behind = behind || (m && is_of_value_before(s, c, m));
    const struct mention *paragraph = !m || behind || agent ? in_paragraph(s, c, agent) : NULL;
    if (behind && !owns_counted(s, m, c) && (paragraph || m->span.end <= c->span.start)) {
        m = NULL; /* named behind the value only: what the paragraph is about stands nearer */
    }
    if (m && str_eq(m->type, STR("item"))) {
        struct link joined = link_joined(s, c, m);
        c->subject = joined.text.n > m->text.n ? joined : link_full_name(s, c, m->text);
        return;
    }
    struct str lead = !m || agent ? phrase_lead(s, c, !paragraph) : STR_EMPTY;
    bool splits = leading_facet(s, c); /* `vé là 80.000 đồng, [trẻ em] 40.000 đồng` */
    if (lead.n && (splits || !is_measured_before(s, c, lead))) {
        c->subject = link_full_name(s, c, lead);
        return;
    }
    const char *how = NULL;
    if (!m || agent) {
        paragraph = paragraph ? paragraph : of_claim_before(s, c);
        const struct mention *near = paragraph ? paragraph : s->topic;
        m = near ? near : m;
        how = paragraph ? "the sentences before are about it" : near ? "the article is about it" : NULL;
    }
    if (!m) {
        m = leading_facet(s, c);
        how = "the clause begins with it";
    }
    if (!m) {
        m = last_speaker(s, c);
        how = "who spoke last";
    }
    trace_choice(s->trace, c, TRACE_SUBJECT, m, m ? how : NULL);
    if (m) {
        c->subject = link_joined(s, c, m);
    }
}
