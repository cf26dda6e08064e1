#include "mentions/leads.h"

#include "grammar/words.h"
#include "phrase/lead.h"
#include "phrase/phrase.h"
#include "text/chars.h"

/* What no list knows, and has no more words, says too little. */
enum { ALONE_WORDS = 2 };
/* What is counted is known by so many of its words. */
enum { NOUN_WORDS = 2 };
/* A noun before a comma is looked for in so many words. */
enum { LISTED_WORDS = 3 };

/* Behind `[bình quân] mỗi người`, `[có] 19 doanh nghiệp`. */
static size_t behind_adverb(const struct scene *s, size_t from, size_t to)
{
    for (size_t n = 2; n > 0; n--) {
        struct str words = lead_words(s, from, to, n);
        bool there = str_eq(words_edge(s->g, words), STR("there"));
        bool adverb = str_eq(words_class(s->g->functions, words), STR("adv")) && !words_many(s->g, words).n;
        if (there || adverb) {
            return lead_behind_blanks(s, from + words.n, to);
        }
    }
    return from;
}

/* Behind the times, speakers and words that begin a clause, from `from` on. */
static size_t behind_mentions(const struct scene *s, const struct clause *c, size_t from)
{
    for (size_t i = scene_mention_near(s, c->at, from); i < c->at->mention_end && s->mention[i].whole.start <= from;
         i++) {
        const struct mention *m = &s->mention[i];
        bool adjunct = m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE || m->cue == CUE_AGENT || m->cue == CUE_STATUS;
        if (adjunct && m->whole.end > from && m->whole.end <= c->to) {
            from = lead_behind_blanks(s, m->whole.end, c->to);
        }
    }
    return from;
}

/* ... and an adverb between them: `[Trung bình hằng ngày] Sở Tư pháp tiếp nhận`. */
static size_t behind_adjuncts(const struct scene *s, const struct clause *c)
{
    size_t from = behind_mentions(s, c, lead_behind_blanks(s, c->from, c->to)), adverb = behind_adverb(s, from, c->to);
    return adverb > from ? behind_mentions(s, c, adverb) : from;
}

/* Behind the words that say how many, before a noun. */
static size_t behind_many(const struct scene *s, size_t at, size_t to)
{
    for (size_t n = 2; n > 0; n--) {
        struct str words = lead_words(s, at, to, n);
        if (words_many(s->g, words).n) {
            return lead_behind_blanks(s, at + words.n, to);
        }
    }
    return at;
}

/* True if a mention that names somebody begins there, or an indicator or its part, or a claim stands in it. */
static bool is_known(const struct scene *s, const struct clause *c, const struct lead *l)
{
    size_t claim = scene_claim_from(s, c->at, l->start);
    if (!l->counted && claim < c->at->claim_end && s->claim[claim].span.start < l->end) {
        return true;
    }
    for (size_t i = scene_mention_near(s, c->at, l->start); i < c->at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool known = m->cue == CUE_SUBJECT || m->cue == CUE_INDICATOR || m->cue == CUE_FACET || m->cue == CUE_AGENT;
        if (m->span.start >= l->end) {
            break;
        }
        if (m->cue == CUE_INDICATOR && m->is_index && m->span.end == l->end) {
            return true; /* `các nhóm [chỉ số] tăng` */
        }
        bool begins =
            m->anaphor && str_eq(m->type, STR("project")) && m->span.end < l->end; /* `[dự án] đường ven biển` */
        if (known && !begins && m->whole.start <= l->start && m->span.end > l->start) {
            return true;
        }
        bool behind = m->span.start >= l->head && m->span.end == l->end; /* `Đảng bộ [xã]`, no `các huyện, [thị xã]` */
        if (m->cue == CUE_SUBJECT && m->anaphor && behind && !l->counted) {
            return true;
        }
    }
    return false;
}

/* `sản phẩm [của Kolmex]`, `khoản [chi phí] mới`: a thing that somebody owns, or what is measured. */
static bool is_owned(const struct scene *s, const struct clause *c, const struct lead *l)
{
    for (size_t i = scene_mention_near(s, c->at, l->start); i < c->at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool owns = m->cue == CUE_OWNER || m->cue == CUE_INDICATOR;
        if (owns && m->span.start < l->end && m->span.end > l->start) {
            return true;
        }
        if (m->span.start >= l->end) {
            break;
        }
    }
    return false;
}

/* `CSGT`: two capitals. */
static bool is_acronym(struct str word)
{
    size_t n, unused;
    return word.n && char_is_upper(letter_next(word, 0, &n)) && n < word.n &&
           char_is_upper(letter_next(word, n, &unused));
}

/* The first value that begins behind `at`, or where the clause ends. */
static size_t first_value(const struct scene *s, const struct clause *c, size_t at)
{
    for (size_t i = scene_claim_from(s, c->at, at); i < c->at->claim_end; i++) {
        if (claim_is_value(&s->claim[i]) && s->claim[i].span.start >= at) {
            return s->claim[i].span.start;
        }
    }
    return c->to;
}

/* `40/80 dịch vụ có phát sinh hồ sơ đạt [50%]`: the share that they are of their whole, give or take one hundredth of
 * it, is told of the same as they are, and not of them; all of them may well do all, `30/30 xã phủ sóng 100%`. */
static bool is_own_share(const struct claim *counted, const struct claim *share)
{
    struct decimal part, told, rest;
    bool some = (counted->has & HAS_OF) && decimal_cmp(counted->value, counted->of) < 0;
    if (!some || !decimal_mul(counted->value, decimal_int(100), &part) ||
        !decimal_mul(counted->of, share->value, &told) || !decimal_add(part, decimal_negate(told), &rest)) {
        return false;
    }
    return decimal_cmp(rest, counted->of) <= 0 && decimal_cmp(decimal_negate(rest), counted->of) <= 0;
}

/* `13 bị cáo bị phạt [18 tháng]`: how far what is said goes where a sum or a time that is theirs follows, or a share in
 * the same clause that is not their own of all, another number only behind a preposition; 0 where none does. */
static size_t charge_at(const struct scene *s, const struct clause *c, const struct claim *counted)
{
    size_t at = counted->span.end;
    for (size_t i = scene_claim_from(s, c->at, at); i < c->at->claim_end; i++) {
        const struct claim *v = &s->claim[i];
        if (v->span.start <= at || !claim_is_value(v)) {
            continue;
        }
        if (memchr(s->text.p + at, ';', v->span.start - at)) { /* another item */
            break;
        }
        bool share = (v->kind == KIND_RATE || v->kind == KIND_SCORE) && !scene_separators(s, at, v->span.start);
        if (share && is_own_share(counted, v)) {
            break;
        }
        if (v->kind == KIND_MONEY || v->kind == KIND_DURATION || share) {
            bool says = v->span.start == lead_behind_blanks(s, at, c->to); /* `5 tỉnh [đạt trên 90%]` */
            return says ? v->span.end : v->span.start;
        }
        struct str before = words_trim((struct str){s->text.p + at, v->span.start - at});
        if (!str_eq(words_class(s->g->functions, words_at(before, 1, false)), STR("prep"))) {
            break;
        }
    }
    return 0;
}

/* `32/34 địa phương đã lập [3.139 trung tâm]`: where what several places have done is counted; 0 where it is not. */
static size_t count_done_at(const struct scene *s, const struct clause *c, size_t at)
{
    size_t i = scene_claim_from(s, c->at, at), says = lead_behind_blanks(s, at, c->to);
    while (i < c->at->claim_end && (s->claim[i].span.start < says || !claim_is_value(&s->claim[i]))) {
        i++;
    }
    bool done = str_eq(words_class(s->g->functions, lead_words(s, says, c->to, 1)), STR("aux"));
    bool counts = done && i < c->at->claim_end && s->claim[i].kind == KIND_COUNT;
    return counts && !scene_separators(s, says, s->claim[i].span.start) ? s->claim[i].span.start : 0;
}

/* Of whom, or of which places, a number stands where the phrase begins: `[13 bị cáo] còn lại`, `[42/63 tỉnh] có tỷ lệ`.
 */
static bool read_counted(const struct scene *s, const struct clause *c, struct lead *l)
{
    size_t i = scene_claim_from(s, c->at, l->start);
    const struct claim *v = i < c->at->claim_end ? &s->claim[i] : NULL;
    bool with = phrase_behind_with(s, c->at->span.start, l->start); /* `chợ phiên với [40 hộ] thu 5 tỷ đồng` */
    if (!v || v->kind != KIND_COUNT || v->span.start != l->start || !v->noun.n || with) {
        return false;
    }
    struct str class = words_class(s->g->nouns, v->noun);
    for (size_t n = NOUN_WORDS; n > 0 && !class.n; n--) { /* `tỉnh, thành phố`, `vùng kinh tế` */
        class = words_class(s->g->nouns, words_trim(words_at(v->noun, n, true)));
    }
    bool named = words_are_capital(lead_words(s, lead_behind_blanks(s, v->span.end, c->to), c->to, 1));
    bool thing = str_eq(class, STR("doc")) || str_eq(class, STR("thing"));
    bool some = str_eq(class, STR("place")) || ((v->has & HAS_OF) && !thing); /* `[21/21 Công an huyện] đạt` */
    bool states = words_are_doers(class) || (some && !named);
    size_t value = states ? charge_at(s, c, v) : 0;
    value = value || !states ? value : count_done_at(s, c, v->span.end);
    if (value) {
        *l = (struct lead){l->start, l->start, v->span.end, 0, class, true, true, true, value, 0};
    }
    return value;
}

/* True if the words at `at` may begin a noun that no list has: neither they nor the first of them are another part of
 * speech, or what is measured. */
static bool begins_unlisted(const struct scene *s, size_t at, size_t to)
{
    struct str one = lead_words(s, at, to, 1), two = lead_words(s, at, to, 2);
    bool listed = !words_have_letter(one) || words_are_parted(one.p[one.n - 1]) || words_have_number(one);
    for (const struct str *w = (const struct str[]){one, two, STR_EMPTY}; w->n && !listed; w++) {
        listed = words_class(s->g->functions, *w).n || words_edge(s->g, *w).n || words_class(s->g->verbs, *w).n;
    }
    return !listed;
}

/* True of the first clause, and of the second where the first is `Theo quyết định này,`. */
static bool leads_sentence(const struct scene *s, const struct clause *c)
{
    size_t start = c->at->span.start;
    struct str one = lead_words(s, start, c->to, 1);
    bool behind = str_eq(words_class(s->g->functions, one), STR("prep"));
    return c->from == start || (behind && scene_clause_end(s, start, c->to) + 1 == c->from);
}

/* What a sentence begins with leads it, be its noun unknown: `[Vành đai an ninh quanh Huế] trải dài 100 km`. */
static bool read_unlisted(const struct scene *s, const struct clause *c, struct lead *l)
{
    if (l->class.n || !leads_sentence(s, c) || !begins_unlisted(s, l->noun, c->to)) {
        return false;
    }
    struct str one = lead_words(s, l->noun, c->to, 1);
    l->head = (size_t)(one.p + one.n - s->text.p);
    l->many = l->noun > l->start;
    l->value = first_value(s, c, l->head);
    return true;
}

/* `[các] sở, ngành`, `[các] bộ, ngành, địa phương`: places in a list, which are those who work there. */
static bool are_places(const struct scene *s, const struct clause *c, const struct lead *l)
{
    if (!str_eq(l->class, STR("place")) || l->head >= c->to) {
        return false;
    }
    return memchr(s->text.p + l->noun, ',', l->head + 1 - l->noun);
}

/* The noun that the clause begins with, of those that are spoken of; no verb, nor a syllable that is a piece of one. */
static bool read_noun(const struct scene *s, const struct clause *c, struct lead *l)
{
    if (!words_are_doers(l->class) && !lead_is_thing(l->class) && !are_places(s, c, l)) {
        return false;
    }
    struct str noun = {s->text.p + l->noun, l->head - l->noun};
    bool one = words_at(noun, 1, true).n == noun.n && !is_acronym(noun);
    l->counted = false;
    l->many = l->noun > l->start;
    l->last = str_eq(l->class, STR("project"));
    l->value = first_value(s, c, l->head);
    struct str many = words_trim((struct str){s->text.p + l->start, l->noun - l->start});
    bool several = str_eq(words_many(s->g, many), STR("yes")); /* not `một [người] tên là An` */
    return (!one || several) && !words_are_verb(s->g, noun);
}

/* A noun alone that says too little: a body (`công ty`) that was named before, what somebody is (`ông An, [cán bộ] điều
 * tra, có 5 hộ`). */
static bool is_bare(const struct scene *s, const struct clause *c, const struct lead *l)
{
    bool aside = c->from > c->at->span.start && l->value > scene_clause_end(s, l->head, c->to);
    return !l->many && l->end == l->head && (aside || !str_eq(l->class, STR("person")));
}

/* `giúp hội viên, [nông dân] mua 5 tấn`: the last of several. */
static bool is_listed(const struct scene *s, const struct clause *c, const struct lead *l)
{
    size_t end = c->from - 1, unused;
    bool comma = !l->many && c->from > c->at->span.start && s->text.p[end] == ',';
    for (size_t n = 1; comma && n <= LISTED_WORDS; n++) {
        struct str word = words_at((struct str){s->text.p + c->at->span.start, end - c->at->span.start}, n, false);
        size_t at = (size_t)(word.p - s->text.p);
        if (words_are_doers(lead_noun_at(s, at, end, &unused)) && unused == end) {
            return true;
        }
    }
    return false;
}

/* `phát hiện 399 cá nhân, [314 tổ chức] có vi phạm`: a number behind another of what somebody does. */
static bool is_item(const struct scene *s, const struct clause *c, const struct lead *l)
{
    size_t i = scene_claim_from(s, c->at, l->start);
    if (i == c->at->claim || i >= c->at->claim_end) {
        return false;
    }
    const struct claim *v = &s->claim[i], *o = v - 1;
    bool counts = v->kind == KIND_COUNT && o->kind == KIND_COUNT && v->span.start == l->start;
    if (!counts || o->span.end + 1 != c->from || s->text.p[o->span.end] != ',') {
        return false;
    }
    size_t start = scene_clause_start(s, o->span.start, c->at->span.start);
    struct str does = words_trim((struct str){s->text.p + start, o->span.start - start});
    bool there = str_eq(words_edge(s->g, words_at(does, 1, false)), STR("there"));
    return !there && words_have_verb(s->g, does);
}

static bool read_lead(const struct scene *s, const struct clause *c, struct lead *l)
{
    bool begins = l->start < c->to && (read_counted(s, c, l) || read_noun(s, c, l) || read_unlisted(s, c, l));
    if (!begins || is_item(s, c, l) || !lead_read(s, c, l)) {
        return false;
    }
    struct str many = words_trim((struct str){s->text.p + l->start, l->noun - l->start});
    bool each = str_eq(words_class(s->g->functions, many), STR("adv")) || str_eq(words_many(s->g, many), STR("one"));
    l->start = each && l->end > l->head ? l->noun : l->start; /* `mỗi [hộ trồng lúa]` */
    return true;
}

/* True if no mark parts the words. */
static bool is_in_a_row(struct str words)
{
    for (size_t i = 0; i < words.n; i++) {
        if (words.p[i] != ' ' && words_are_parted(words.p[i])) {
            return false;
        }
    }
    return true;
}

/* What no list knows is more than a word or two in a row, and no part of an index (`[Cạnh tranh bình đẳng] xếp thứ
 * 2/63`) or of what a preposition leads. */
static bool is_plain(const struct scene *s, const struct clause *c, const struct lead *l)
{
    size_t i = scene_claim_from(s, c->at, l->value);
    const struct claim *v = i < c->at->claim_end ? &s->claim[i] : NULL;
    bool index = v && claim_is_of_index(v);
    struct str phrase = {s->text.p + l->start, l->end - l->start};
    bool alone = words_at(phrase, ALONE_WORDS, true).n == phrase.n;
    return !index && !alone && is_in_a_row(phrase) && !phrase_behind_preposition(s, c->from, l->start);
}

/* True if it says who or what the clause is about, and nothing else knows it. */
static bool is_new(const struct scene *s, const struct clause *c, const struct lead *l)
{
    if (!l->class.n && !is_plain(s, c, l)) {
        return false;
    }
    bool fits = !is_bare(s, c, l) && !is_listed(s, c, l) && !is_known(s, c, l) &&
                (words_are_doers(l->class) || !is_owned(s, c, l));
    bool share = l->counted && !words_are_doers(l->class); /* `42/63 tỉnh đạt 90%` */
    return fits && !lead_is_said(s, c, l) && (share || !lead_is_measured(s, c, l));
}

/* `[bị cáo] Trần Văn An nhận`, `[Tổng thống Mỹ] Donald Trump`: who leads the clause is named behind what he is. */
static void lead_named(struct scene *s, const struct clause *c, const struct lead *l)
{
    size_t end = l->head;
    if (!str_eq(l->class, STR("person"))) {
        return;
    }
    for (size_t i = scene_mention_near(s, c->at, l->noun);
         i < c->at->mention_end && s->mention[i].span.start <= end + 1; i++) {
        struct mention *m = &s->mention[i];
        bool right_behind = m->cue == CUE_SUBJECT && end + 1 == m->span.start;
        if (right_behind && str_eq(m->type, STR("country"))) {
            end = m->span.end;
        } else if (right_behind && str_eq(m->type, STR("person"))) {
            m->span.start = m->whole.start = l->noun;
            m->text = m->learned_from.n ? m->text : str_slice(s->text, m->span);
            m->grade = GRADE_LEAD;
            return;
        }
    }
}

/* `Ở huyện Kiên Hải, các bác sĩ khám 32 lượt`: what it is about was said first. */
static bool is_placed(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->mention; i + 1 < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_CLAUSE && mention_sets(m, STR("place"), STR("yes"))) {
            return m[1].cue == CUE_SUBJECT && m[1].span.start <= m->span.end + 1;
        }
    }
    return false;
}

/* The last value of a sentence. */
static const struct claim *last_value(const struct scene *s, const struct scene_sentence *at)
{
    for (size_t i = at->claim_end; i-- > at->claim;) {
        if (claim_is_value(&s->claim[i])) {
            return &s->claim[i];
        }
    }
    return NULL;
}

/* Names what leads the clause that begins at `from`; returns where that ends, or `from`. */
static size_t name_lead(struct scene *s, uint32_t k, size_t from)
{
    struct clause clause = {&s->sentence[k], from, s->sentence[k].span.end};
    struct lead lead = {.start = behind_adjuncts(s, &clause)};
    lead.noun = behind_many(s, lead.start, clause.to);
    lead.class = lead_noun_at(s, lead.noun, clause.to, &lead.head);
    lead_named(s, &clause, &lead);
    if (!read_lead(s, &clause, &lead)) {
        return from;
    }
    if (is_new(s, &clause, &lead)) {
        scene_add_subject(s, k, (struct span){lead.start, lead.end}, STR("group"), GRADE_LEAD);
    }
    return lead.end;
}

/* `Cả nước có [5 địa phương] đạt trên 90%`: a number of places, or of people, that are said to be there. */
static bool is_there(const struct scene *s, const struct scene_sentence *at, const struct claim *c)
{
    struct str before = {s->text.p + at->span.start, c->span.start - at->span.start};
    return c->kind == KIND_COUNT && str_eq(words_edge(s->g, words_at(words_trim(before), 1, false)), STR("there"));
}

/* Clauses begin behind a separator, and behind a word that begins one: `số tiền [mà] ba nhà mạng được hưởng`. */
static void name_in_sentence(struct scene *s, uint32_t k)
{
    const struct scene_sentence *at = &s->sentence[k];
    const struct claim *last = is_placed(s, at) ? NULL : last_value(s, at);
    for (size_t from = at->span.start; last && from < last->span.start;) {
        from = scene_clause_end(s, name_lead(s, k, from), at->span.end) + 1;
    }
    for (size_t i = at->claim; last && i < at->claim_end; i++) {
        if (is_there(s, at, &s->claim[i])) {
            name_lead(s, k, s->claim[i].span.start);
        }
    }
    for (size_t i = at->mention; last && i < at->mention_end; i++) {
        const struct mention m = s->mention[i]; /* a copy: what is added may move them */
        if (m.cue == CUE_CLAUSE && m.span.start > at->span.start && !mention_sets(&m, STR("soft"), STR("yes"))) {
            name_lead(s, k, m.span.end);
        }
    }
}

void leads_name(struct scene *s)
{
    for (uint32_t k = 0; k < s->sentence_n; k++) {
        name_in_sentence(s, k);
    }
    if (s->mention_n) { /* some were added, and names now begin with what they are: `[Tổng thống Mỹ] Donald Trump` */
        scene_order_mentions(s);
    }
}
