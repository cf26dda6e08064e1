/* From cues to mentions; and how each stands in its clause, once all are there. */
#include "mentions/mentions.h"

#include "grammar/words.h"
#include "mentions/anaphor.h"
#include "mentions/asides.h"
#include "mentions/items.h"
#include "mentions/leads.h"
#include "mentions/names.h"
#include "mentions/owner.h"
#include "mentions/people.h"
#include "mentions/places.h"
#include "mentions/times.h"
#include "mentions/topic.h"
#include "phrase/phrase.h"
#include "values/value.h"

/* So many names before it a longer one is looked for. */
enum { SHORT_REACH = 400 };
/* Between a name and its abbreviation: a bracket, or a dash between blanks. */
enum { JOINT_BYTES = 5 };
/* A name and what it is said to be have so few mentions between them. */
enum { PREDICATE_REACH = 8 };
/* An index that words before it stand for has so many mentions between at most. */
enum { INDEX_REACH = 100 };

static struct mention *mention_new(struct scene *s, enum cue cue, const struct match *m, uint32_t sentence)
{
    GROW(s->mention, s->mention_cap, s->mention_n + 1);
    struct mention *n = &s->mention[s->mention_n++];
    *n = (struct mention){.cue = cue, .match = m, .sentence = sentence};
    return n;
}

/* The id of the captured name. */
static struct str id_of(const struct scene *s, const struct match *m)
{
    const struct list *list;
    if (!match_word(s->text, m, STR("id"), &list)) {
        return rule_setting(m->rule, STR("id"));
    }
    bool former = str_eq(rule_setting(m->rule, STR("former")), STR("yes"));
    return mention_id_of_name(s, list, str_slice(s->text, match_group(m, STR("id"))), former);
}

/* A body that is named by its kind and its place has the place's id and its kind: `vn.31.2025/police`. */
static struct str id_of_body(const struct scene *s, const struct match *m)
{
    struct str place = id_of(s, m);
    struct str type = match_field(s->text, m, STR("type"));
    if (!place.n || !str_eq(rule_setting(m->rule, STR("id_of")), STR("place"))) {
        return place;
    }
    return arena_printf(s->arena, "%.*s/%.*s", (int)place.n, place.p, (int)type.n, type.p ? type.p : "");
}

static void fill_period(struct scene *s, struct mention *n, const struct date_context *dates)
{
    struct date_parts parts;
    struct dated d;
    n->period.text = n->text;
    if (value_date_parts(s->g, s->text, n->match, &parts) && date_resolve(&parts, dates, &d)) {
        value_period(s->arena, &d, &n->period.start, &n->period.end);
        return;
    }
    struct str open = rule_setting(n->match->rule, STR("open"));
    struct str now = s->published.by == NO_DATE ? STR_EMPTY : date_text(s->arena, date_last_day(s->published));
    if (str_eq(open, STR("now"))) {
        n->period.end = now;
    }
}

void mention_add(struct scene *s, const struct match *m, uint32_t sentence, const struct date_context *dates)
{
    enum cue cue = grammar_role(s->g, m->rule)->cue;
    if (cue == CUE_NONE) {
        return;
    }
    struct mention *n = mention_new(s, cue, m, sentence);
    n->span = m->words;
    n->whole = m->span;
    n->text = str_slice(s->text, m->words);
    n->id = id_of_body(s, m);
    n->type = match_field(s->text, m, STR("type"));
    const struct list *list;
    const struct word *word = match_word(s->text, m, STR("type"), &list);
    n->anaphor = str_eq(rule_setting(m->rule, STR("anaphor")), STR("yes"));
    n->noun = word ? word->text : n->anaphor ? n->text : STR_EMPTY;
    n->firm = str_eq(rule_setting(m->rule, STR("firm")), STR("yes"));
    n->local = str_eq(rule_setting(m->rule, STR("local")), STR("yes"));
    n->grade = cue == CUE_AGENT ? GRADE_AGENT : GRADE_PLAIN;
    n->serves = grammar_role(s->g, m->rule)->serves;
    n->is_index = cue == CUE_INDICATOR && str_eq(match_field(s->text, m, STR("measure")), STR("score"));
    word = cue == CUE_INDICATOR ? match_word(s->text, m, STR("id"), &list) : NULL;
    n->general = word ? word_field(list, word, STR("general")).n : rule_setting(m->rule, STR("general")).n;
    if (cue == CUE_PERIOD) {
        fill_period(s, n, dates);
    }
}

static enum granularity granularity_of(const struct match *m)
{
    if (match_group(m, STR("day")).end || match_group(m, STR("day_shift")).end) {
        return BY_DAY;
    }
    bool months = match_group(m, STR("month")).end || match_group(m, STR("month_shift")).end;
    return months ? BY_MONTH : BY_YEAR;
}

/* `năm trước`, `quý trước`, `tháng trước`: how many months that is (shifts.tsv); 0 of others. */
static int months_back(const struct scene *s, const struct match *m)
{
    static const char *const shift[] = {"year_shift", "quarter_shift", "month_shift"};
    for (size_t i = 0; i < sizeof shift / sizeof *shift; i++) {
        const struct list *list;
        const struct word *w = match_word(s->text, m, str_c(shift[i]), &list);
        struct decimal back;
        if (w && decimal_parse(word_field(list, w, STR("back")), &back)) {
            return (int)back.coefficient;
        }
    }
    return 0;
}

void mention_add_date(struct scene *s, const struct claim *c, const struct match *m)
{
    if (str_eq(rule_setting(m->rule, STR("time")), STR("no"))) { /* a year of birth */
        return;
    }
    struct mention *n = mention_new(s, CUE_PERIOD, m, c->sentence);
    n->span = c->span;
    n->whole = m->span;
    n->text = str_slice(s->text, c->span);
    n->period = (struct period){n->text, c->start_date, c->end_date};
    n->is_vague = !c->edtf.n;
    n->by = granularity_of(m);
    n->back = months_back(s, m);
}

/* `430/QĐ-BCA`: a part of a document's number. */
static bool in_reference(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].kind == KIND_REFERENCE && span_overlaps(s->claim[i].span, m->span)) {
            return true;
        }
    }
    return false;
}

/* `165/460 xã, phường, thị trấn`, `đứng đầu 63 tỉnh, [thành phố]`: what is counted, or ranked, stands for nothing. */
static bool is_counted(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    if (scene_has_claim(s, at, m->span)) {
        return true;
    }
    for (size_t i = at->mention; !m->firm && i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_SCOPE && n->span.start < m->span.start && m->span.end <= n->span.end) {
            return true;
        }
    }
    return false;
}

/* `ông An, Bộ Công an [và 90 bị can]`: a name of a list that ends with a number leads nothing; nor does one within a
 * list of people: `bắt ông Ba, [ông Tư], ...`. */
static bool is_of_list(const struct scene *s, size_t i)
{
    const struct mention *m = &s->mention[i];
    const struct scene_sentence *at = &s->sentence[m->sentence];
    bool goes_on = m->span.end < s->text.n && s->text.p[m->span.end] == ',';
    for (size_t j = i + 1; j < at->mention_end && s->mention[j].span.start <= m->span.end + 1; j++) {
        goes_on = goes_on || (s->mention[j].cue == CUE_CLAUSE && mention_sets(&s->mention[j], STR("soft"), STR("yes")));
    }
    const struct mention *before = i > at->mention ? m - 1 : NULL;
    bool person = before && str_eq(m->type, STR("person")) && str_eq(before->type, m->type);
    bool listed = person && before->grade == GRADE_PLAIN && before->span.end + 2 == m->whole.start;
    for (size_t j = scene_claim_from(s, at, m->span.end); goes_on && !listed && j < at->claim_end; j++) {
        const struct claim *c = &s->claim[j];
        if (c->kind == KIND_COUNT && c->span.start > m->span.end) {
            struct str between = words_trim((struct str){s->text.p + m->span.end, c->span.start - m->span.end});
            return str_eq(words_class(s->g->functions, between), STR("conj"));
        }
    }
    return goes_on && listed;
}

/* `tăng khá so với các tỉnh trong vùng [và] cả nước; thu ngân sách ...`: behind a conjunction, with nothing said of it. */
static bool is_joined_last(const struct scene *s, const struct scene_sentence *at, const struct mention *opener,
                           const struct mention *m)
{
    struct str rest = words_trim((struct str){s->text.p + m->span.end, at->span.end - m->span.end});
    bool last = !words_have_letter(rest) || rest.p[0] == ';';
    return opener && last && str_eq(words_class(s->g->functions, opener->text), STR("conj"));
}

/* Only white space between the name and the last separator, clause word, time or speaker before it (`Ông …, Chủ tịch
 * tỉnh, cho biết [thành phố] …`): the clause is about it. */
static bool leads_clause(const struct scene *s, size_t i)
{
    const struct mention *m = &s->mention[i];
    const struct scene_sentence *at = &s->sentence[m->sentence];
    size_t start = scene_clause_start(s, m->whole.start, at->span.start);
    if (start > at->span.start && is_of_list(s, i)) {
        return false;
    }
    const struct mention *opener = NULL;
    for (size_t j = at->mention; j < i; j++) {
        const struct mention *n = &s->mention[j];
        bool opens = n->cue == CUE_CLAUSE || n->cue == CUE_AGENT || n->cue == CUE_PERIOD;
        if (opens && n->whole.end <= m->whole.start && n->whole.end > start) {
            start = n->whole.end;
            opener = n;
        }
    }
    if (is_joined_last(s, at, opener, m)) {
        return false;
    }
    for (size_t k = start; k < m->whole.start; k++) {
        char c = s->text.p[k];
        if (c != ' ' && c != '"' && (unsigned char)c < 0x80) {
            return false;
        }
        if ((unsigned char)c >= 0x80 && (unsigned char)c != 0xe2) {
            return false;
        }
        k += (unsigned char)c == 0xe2 ? 2 : 0; /* quotation marks and dashes, U+2010..U+201F */
    }
    return true;
}

/* `gấp đôi huyện Vĩnh Cửu, [nơi] thu 607 tỷ đồng`: the words right behind a name make it lead what follows. */
static bool is_taken_up(const struct scene *s, size_t i)
{
    const struct mention *m = &s->mention[i];
    for (size_t j = i + 1; j < s->sentence[m->sentence].mention_end; j++) {
        const struct mention *n = &s->mention[j];
        if (n->cue == CUE_CLAUSE && n->span.start <= m->span.end + 2) {
            return n->span.start >= m->span.end && mention_sets(n, STR("takes"), STR("yes"));
        }
    }
    return false;
}

/* `tổng diện tích rừng [lớn thứ 8]`: the words of an indicator end where a claim begins. */
static void end_at_claim(struct scene *s, struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        struct span claim = s->claim[i].span;
        if (m->span.start < claim.start && claim.start < m->span.end && m->span.end <= claim.end) {
            m->text = words_trim(str_slice(s->text, (struct span){m->span.start, claim.start}));
            m->span.end = m->span.start + m->text.n;
            bool light = str_eq(words_edge(s->g, m->text), STR("tail")); /* `với mức [tăng trưởng 13%]` */
            m->serves = light ? 0 : m->serves;
        }
    }
}

/* True if the abbreviation `m` stands in brackets or behind a dash right behind `n`: `Chỉ số ... (PCI)`, `... - EGDI`.
 */
static bool abbreviates(const struct scene *s, const struct mention *m, const struct mention *n)
{
    if (n->sentence != m->sentence || n->span.end >= m->span.start || m->span.start - n->span.end > JOINT_BYTES) {
        return false;
    }
    const char *gap = s->text.p + n->span.end;
    size_t length = m->span.start - n->span.end;
    bool dash = gap[0] == ' ' && gap[length - 1] == ' ' && (gap[1] == '-' || (unsigned char)gap[1] == 0xe2);
    return gap[length - 1] == '(' || (dash && !memchr(m->text.p, ' ', m->text.n));
}

/* `Bộ Y tế đứng đầu với [chỉ số] 89,42` before any index is named: the first that the article comes to. */
static const struct mention *index_ahead(const struct scene *s, size_t i)
{
    for (size_t j = i + 1; j < s->mention_n && j - i <= INDEX_REACH; j++) {
        const struct mention *n = &s->mention[j];
        if (n->cue == CUE_INDICATOR && n->is_index && n->id.n && !n->general && !n->anaphor) {
            return n;
        }
    }
    return NULL;
}

/* `chỉ số này`, and an abbreviation right behind the name, say the indicator named before. */
static void resolve_indicator(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i];
    for (size_t j = i; j-- > 0;) {
        const struct mention *n = &s->mention[j];
        if (n->cue != CUE_INDICATOR) {
            continue;
        }
        bool index = n->is_index && !n->general && !mention_sets(n, STR("side"), STR("after")) &&
                     (m->serves & (1U << KIND_SCORE)); /* `tỷ lệ này` is that of the value before */
        if (abbreviates(s, m, n) || (m->anaphor && index && (n->serves & m->serves))) {
            m->text = n->text;
            m->id = n->id.n ? n->id : m->id;
            m->is_index = m->is_index || n->is_index;
            return;
        }
        if (!m->anaphor) {
            return;
        }
    }
    const struct mention *ahead = m->anaphor && m->is_index ? index_ahead(s, i) : NULL;
    if (ahead) {
        m->text = ahead->text;
        m->id = ahead->id;
    }
}

/* `Tại Lai Châu, ... [Sở Y tế] đã`: not that of `Sơn La`, where its own sentence names another place before it. */
static bool is_elsewhere(const struct scene *s, size_t i, struct str place)
{
    size_t next = 0;
    bool known = list_find(s->g->places, place, &next);
    for (size_t j = i; known && j-- > s->sentence[s->mention[i].sentence].mention;) {
        const struct mention *n = &s->mention[j];
        if (n->cue == CUE_SUBJECT && str_eq(n->type, STR("place")) && n->id.n && !n->anaphor) {
            return !words_end_with(n->text, place);
        }
    }
    return false;
}

/* `Đảng bộ Công ty` after `Đảng bộ Công ty Gang thép Thái Nguyên`: the last name before that goes on behind these
 * words. */
static void resolve_short(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i];
    bool whole = m->anaphor || m->local || m->id.n || words_at(m->text, 1, true).n == m->text.n;
    for (size_t j = i; !whole && j-- > 0 && i - j < SHORT_REACH;) {
        const struct mention *n = &s->mention[j];
        bool longer = n->cue == CUE_SUBJECT && n->text.n > m->text.n && n->text.p[m->text.n] == ' ';
        struct str rest = longer ? (struct str){n->text.p + m->text.n + 1, n->text.n - m->text.n - 1} : STR_EMPTY;
        longer = longer && !str_eq(words_class(s->g->functions, words_at(rest, 1, true)), STR("conj")); /* `A và B` */
        if (longer && !n->local && str_eq(n->type, m->type) &&
            words_are_alike((struct str){n->text.p, m->text.n}, m->text) && !is_elsewhere(s, i, rest)) {
            m->text = n->text;
            m->id = n->id;
            return;
        }
    }
}

/* `so với [toàn cầu] là 52%`, `so với [Lào] đứng thứ 90`: a value is stated of it. */
static bool is_stated(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = scene_claim_from(s, at, m->span.end); i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        if (claim_is_value(c) && c->span.start > m->span.end) {
            struct str between = {s->text.p + m->span.end, c->span.start - m->span.end};
            struct str first = words_at(str_slice(s->text, c->span), 1, true);
            bool itself = between.n == 1 && c->kind == KIND_RANK && !words_have_number(first);
            return itself || words_have_level(s->g, between);
        }
    }
    return false;
}

/* `so với [Hà Nội]`, `cao hơn [thế giới]`, `xếp sau Lào, [Thái Lan]`: what others are compared with. */
static bool is_compared_with(const struct scene *s, size_t i)
{
    const struct mention *m = &s->mention[i], *first = &s->mention[mention_list_first(s, i)];
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t j = at->mention; j < at->mention_end; j++) {
        const struct mention *b = &s->mention[j];
        if (b->cue == CUE_BASE && b->span.end + 1 == first->whole.start) {
            return true;
        }
    }
    return false;
}

/* `chỉ xếp sau [Huế] (90 điểm)`: the value in the brackets is told of it, in whatever way it is named. */
static void take_bracket(const struct scene *s, struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (claim_is_value(&s->claim[i]) && scene_is_bracketed_by(s, &s->claim[i], m->span.end)) {
            m->in_brackets = m->grade == GRADE_NONE;
            m->grade = GRADE_PLAIN;
        }
    }
}

/* `Bến Cát là [địa phương] có`: what the name before is said to be. */
static bool is_predicate(const struct scene *s, size_t i)
{
    const struct mention *m = &s->mention[i], *is = NULL;
    for (size_t j = i; j-- > s->sentence[m->sentence].mention && i - j <= PREDICATE_REACH;) {
        const struct mention *n = &s->mention[j];
        if (n->cue == CUE_CLAUSE && n->span.end + 1 == m->whole.start && mention_sets(n, STR("soft"), STR("yes"))) {
            is = n;
        }
        if (is && n->cue == CUE_SUBJECT && n->span.end + 1 == is->span.start) {
            return true;
        }
    }
    return false;
}

/* `chợ ở Sìn Hồ với 20 [hộ dân] tham gia, thu 5 tỷ đồng`: those who are counted among what somebody has do nothing by
 * themselves; nor do bodies without a name (`có 3 [trạm y tế] với 25 giường`). */
static bool is_counted_with(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    size_t i = scene_claim_from(s, at, m->span.start);
    bool counted = i < at->claim_end && s->claim[i].kind == KIND_COUNT && s->claim[i].span.start < m->span.start;
    bool group = str_eq(m->type, STR("group")), office = str_eq(m->type, STR("office"));
    bool body = (office || str_eq(m->type, STR("hospital"))) && !m->id.n;
    return counted && ((body && s->claim[i].span.end > m->span.start) ||
                       (group && phrase_behind_with(s, at->span.start, s->claim[i].span.start)));
}

/* `có 12 quận, huyện và [TP Huế] vào cuộc`: one more of the places that are counted before it. */
static bool is_counted_on(const struct scene *s, const struct mention *m)
{
    enum { GAP_MAX = 8 };
    const struct scene_sentence *at = &s->sentence[m->sentence];
    size_t near = m->whole.start > GAP_MAX ? m->whole.start - GAP_MAX : 0, i = scene_claim_from(s, at, near);
    const struct claim *c = i < at->claim_end && str_starts(m->type, STR("place")) ? &s->claim[i] : NULL;
    if (!c || c->kind != KIND_COUNT || c->span.end >= m->whole.start ||
        !str_eq(words_class(s->g->nouns, c->noun), STR("place"))) {
        return false;
    }
    struct str gap = words_trim((struct str){s->text.p + c->span.end, m->whole.start - c->span.end});
    return str_eq(words_class(s->g->functions, gap), STR("conj"));
}

/* Whom an anaphor stands for, and how the subject stands in its clause. */
static void grade_subject(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i];
    if (m->anaphor) {
        anaphor_resolve(s, i);
        m->grade = is_counted(s, m) || is_predicate(s, i) ? GRADE_NONE : m->grade;
    }
    bool place = !m->anaphor && str_starts(m->type, STR("place"));
    m->is_address = place && mention_is_address(s, i);
    bool lives = !m->anaphor && !str_eq(m->type, STR("person"));
    m->is_home = lives && !m->is_address && mention_is_home(s, i);
    bool taken_up = is_taken_up(s, i);
    bool listed = m->grade == GRADE_PLAIN && mention_is_listed(s, i);
    bool compared = is_compared_with(s, i), stated = compared && is_stated(s, m);
    m->grade = listed || in_reference(s, m) || (compared && !stated && !taken_up) ? GRADE_NONE : m->grade;
    if (m->grade == GRADE_PLAIN && !m->is_address && !m->is_home) {
        owner_find(s, i);
        m->grade = mention_is_bracketed(s, m) ? GRADE_AGENT : m->grade;
        bool leads = m->grade == GRADE_PLAIN && (stated || leads_clause(s, i) || mention_acts(s, m));
        m->grade = leads ? GRADE_LEAD : m->grade;
        m->grade = m->grade == GRADE_PLAIN && is_counted_with(s, m) ? GRADE_NONE : m->grade;
    }
    m->grade = m->grade < GRADE_NONE && is_counted_on(s, m) ? GRADE_NONE : m->grade;
    m->grade = m->grade < GRADE_NONE && taken_up ? GRADE_LEAD : m->grade;
    m->told = mention_told_in(s, m);
    if (str_eq(m->type, STR("person"))) {
        mention_resolve_person(s, i);
    } else if (m->local) {
        mention_resolve_pointed(s, i);
    } else {
        resolve_short(s, i);
    }
}

/* `12 lượt góp [vốn], mua cổ phần với tổng vốn 5 tỷ đồng`, `18/52 [chỉ số thành phần] đứng đầu`, `chiếm 33% [GDP] và
 * tăng 7%`: inside what a value counts, or what a percentage is a share of, it measures nothing. */
static bool measures_nothing(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    size_t i = scene_claim_from(s, at, m->span.start > 1 ? m->span.start - 2 : 0), end = at->claim_end;
    bool share = i < end && s->claim[i].kind == KIND_RATE && s->claim[i].span.end + 1 == m->span.start;
    i = scene_claim_from(s, at, m->is_index ? m->span.start : m->span.end);
    bool counted = i < end && s->claim[i].kind == KIND_COUNT && s->claim[i].span.start < m->span.start;
    return (share && mention_sets(m, STR("whole"), STR("yes"))) || counted;
}

/* An article that names none has claims by the thousand all the same. */
static void find_indices(struct scene *s)
{
    s->index = ARENA_ARRAY(s->arena, const struct mention *, s->mention_n + 1);
    for (size_t i = 0; i < s->mention_n; i++) {
        if (s->mention[i].cue == CUE_INDICATOR && s->mention[i].is_index) {
            s->index[s->index_n++] = &s->mention[i];
        }
    }
}

void mentions_tie(struct scene *s)
{
    names_learn(s);
    items_name(s);
    leads_name(s);
    mention_times_tie(s);
    for (size_t i = 0; i < s->mention_n; i++) {
        struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT) {
            grade_subject(s, i);
        }
        if (m->grade >= GRADE_AGENT && !m->anaphor && (m->cue == CUE_SUBJECT || m->cue == CUE_AGENT)) {
            take_bracket(s, m);
        }
        if (m->cue == CUE_INDICATOR) {
            end_at_claim(s, m);
            m->serves = measures_nothing(s, m) ? 0 : m->serves;
            resolve_indicator(s, i);
        }
    }
    s->topic = topic_choose(s);
    find_indices(s);
}
