/* Which names of its sentence a claim is not about, and why: they are counted, an example, the field in which a place
 * is held, told of another value, or too weak where they stand. */
#include "grammar/words.h"
#include "link/subject_steps.h"
#include "mentions/places.h"
#include "phrase/lead.h"

/* Whose the counted are stands so near behind them; the field in which a rank is held, behind the rank. */
enum { OWNER_REACH = 24, FIELD_REACH = 16 };
/* An item of a list that semicolons part has no more mentions. */
enum { ITEM_MENTIONS = 32 };

bool subject_owns_counted(const struct scene *s, const struct mention *m, const struct claim *c)
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

bool subject_is_field_of_rank(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
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

bool subject_is_counted_apart(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                              const struct claim *c)
{
    size_t i = scene_claim_from(s, at, m->span.start);
    bool group = m->local || str_eq(m->type, STR("group"));
    const struct claim *led = c->kind == KIND_COUNT && group && i < at->claim_end ? &s->claim[i] : NULL;
    return led && led->span.start == m->span.start && led->noun.n &&
           str_eq(words_class(s->g->nouns, led->noun), STR("place")) &&
           str_eq(words_class(s->g->nouns, c->noun), STR("place"));
}

/* `[900 hộ] góp vốn 7 tỷ đồng; 64 dự án có vốn 5 tỷ đồng`: what an item before counts. */
static bool is_counted_before(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                              const struct claim *c)
{
    size_t i = scene_claim_from(s, at, m->span.start);
    bool counted = i < at->claim_end && s->claim[i].kind == KIND_COUNT && s->claim[i].span.start == m->span.start;
    return counted && m->span.end < c->span.start &&
           memchr(s->text.p + m->span.end, ';', c->span.start - m->span.end);
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

/* `61% [hộ gia đình] có internet và 84% có điện`: right behind a percentage, what that is a share of. */
static bool is_shared(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    size_t i = scene_claim_from(s, at, m->span.start > 1 ? m->span.start - 2 : 0);
    const struct claim *share = i < at->claim_end && s->claim[i].kind == KIND_RATE ? &s->claim[i] : NULL;
    return share && share->span.end + 1 == m->span.start && str_eq(m->type, STR("group")) && !m->id.n;
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

bool subject_is_list_item(const struct scene *s, const struct scene_sentence *at, const struct mention *m, size_t from)
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
    return field || (!after && subject_is_field_of_rank(s, at, m));
}

/* `giá trị sản xuất [ngành nông nghiệp] tăng 5%`, `riêng bảo hiểm [hộ gia đình] tăng 5%`: no name, in the words for
 * what is measured or its part. */
static bool is_in_measure(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    bool passing = m->grade == GRADE_PLAIN && str_eq(m->type, STR("group")) && !m->id.n;
    for (size_t i = scene_mention_near(s, at, m->span.start); passing && i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->span.start >= m->span.start) {
            break;
        }
        if ((n->cue == CUE_INDICATOR || n->cue == CUE_FACET) && n->span.end >= m->span.end) {
            return true;
        }
    }
    return false;
}

const char *subject_refused(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                            const struct claim *c)
{
    bool after = m->span.start >= c->span.end;
    if (span_overlaps(m->span, c->span)) {
        return "it stands inside the value";
    }
    if (m->told.end && (c->span.start < m->told.start || c->span.end > m->told.end)) {
        return "only the values in its brackets are told of it";
    }
    if (subject_is_sure(s, at, m, c)) {
        return NULL;
    }
    if (after && m->grade == GRADE_OWNER) { /* `chiếm 5% kim ngạch của cả nước` */
        return subject_owns_counted(s, m, c) ? NULL : "it owns what stands behind the value";
    }
    if (after && (scene_separators(s, c->span.end, m->span.start) > 1 ||
                  scene_values_between(s, at, c->span.end, m->span.start) || is_of_value_behind(s, at, m, c))) {
        return "it stands in another clause behind the value";
    }
    if (is_example(s, at, m, c) || is_of_list_before(s, at, m, c)) {
        return "it is an example of what another item says";
    }
    bool colon = after && memchr(s->text.p + c->span.end, ':', m->span.start - c->span.end);
    bool counted = colon || (after && (names_counted(s, at, m, c) || subject_is_list_item(s, at, m, c->span.end)));
    if (counted) { /* `7 phần mềm như: [Kolmex]` */
        return "it is an example of what is counted";
    }
    if (m->in_brackets && !scene_is_bracketed_by(s, c, m->span.end)) {
        return "only the brackets behind it tell of it";
    }
    if (m->is_address || m->is_home) {
        return "it says where the place before it lies, or somebody lives or works";
    }
    if (is_counted(s, m, c) || subject_is_counted_apart(s, at, m, c) || is_counted_before(s, at, m, c) ||
        is_one_of_counted(s, m, c) || is_counted_behind(s, at, m, c) || is_shared(s, at, m)) {
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
