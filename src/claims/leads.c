#include "claims/leads.h"

#include "claims/lead_phrase.h"
#include "claims/link.h"
#include "claims/words.h"
#include "text/chars.h"

/* A noun of no more words says too little of who begins a clause within another: `khi [cán bộ] xử lý`. */
enum { ALONE_WORDS = 2 };
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

/* Behind the times, speakers and words that begin a clause. */
static size_t behind_adjuncts(const struct scene *s, const struct clause *c)
{
    size_t from = lead_behind_blanks(s, c->from, c->to);
    for (size_t i = scene_mention_near(s, c->at, from); i < c->at->mention_end && s->mention[i].whole.start <= from;
         i++) {
        const struct mention *m = &s->mention[i];
        bool adjunct = m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE || m->cue == CUE_AGENT || m->cue == CUE_STATUS;
        if (adjunct && m->whole.end > from && m->whole.end <= c->to) {
            from = lead_behind_blanks(s, m->whole.end, c->to);
        }
    }
    return behind_adverb(s, from, c->to);
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

/* True if a mention that names somebody begins there, or an indicator, or a claim stands in it. */
static bool is_known(const struct scene *s, const struct clause *c, const struct lead *l)
{
    size_t claim = scene_claim_from(s, c->at, l->start);
    if (!l->counted && claim < c->at->claim_end && s->claim[claim].span.start < l->end) {
        return true;
    }
    for (size_t i = scene_mention_near(s, c->at, l->start); i < c->at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool known = m->cue == CUE_SUBJECT || m->cue == CUE_INDICATOR || m->cue == CUE_AGENT;
        if (m->span.start >= l->end) {
            break;
        }
        bool begins =
            m->anaphor && str_eq(m->type, STR("project")) && m->span.end < l->end; /* `[dự án] đường ven biển` */
        if (known && !begins && m->whole.start <= l->start && m->span.end > l->start) {
            return true;
        }
        if (m->cue == CUE_SUBJECT && m->anaphor && m->span.end == l->end && !l->counted) { /* `Đảng bộ xã` */
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
    return word.n && char_is_upper(char_at(word, 0, &n)) && n < word.n && char_is_upper(char_at(word, n, &unused));
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

/* `13 bị cáo bị phạt [18 tháng]`: where a sum or a time that is theirs follows, another number only behind a preposition;
 * 0 where none does. */
static size_t charge_at(const struct scene *s, const struct clause *c, size_t at)
{
    for (size_t i = scene_claim_from(s, c->at, at); i < c->at->claim_end; i++) {
        const struct claim *v = &s->claim[i];
        if (v->span.start <= at || !claim_is_value(v)) {
            continue;
        }
        if (v->kind == KIND_MONEY || v->kind == KIND_DURATION) {
            return v->span.start;
        }
        struct str before = words_trim((struct str){s->text.p + at, v->span.start - at});
        if (!str_eq(words_class(s->g->functions, words_at(before, 1, false)), STR("prep"))) {
            break;
        }
    }
    return 0;
}

/* Of whom a number stands where the phrase begins: `[13 bị cáo] còn lại`. */
static bool read_counted(const struct scene *s, const struct clause *c, struct lead *l)
{
    size_t i = scene_claim_from(s, c->at, l->start);
    const struct claim *v = i < c->at->claim_end ? &s->claim[i] : NULL;
    if (!v || v->kind != KIND_COUNT || v->span.start != l->start || !v->noun.n) {
        return false;
    }
    struct str class = words_class(s->g->nouns, v->noun);
    size_t value = words_are_doers(class) ? charge_at(s, c, v->span.end) : 0;
    if (value) {
        *l = (struct lead){l->start, l->start, v->span.end, 0, class, true, true, true, value, 0};
    }
    return value;
}

/* The noun that the clause begins with, of those that are spoken of; no verb, nor a syllable that is a piece of one. */
static bool read_noun(const struct scene *s, const struct clause *c, struct lead *l)
{
    if (!words_are_doers(l->class) && !lead_is_thing(l->class)) {
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

/* A noun alone that says too little: a body (`công ty`) that was named before, what somebody is (`ông An, [cán bộ] điều tra,
 * có 5 hộ`), somebody in a clause within another. */
static bool is_bare(const struct scene *s, const struct clause *c, const struct lead *l)
{
    struct str noun = {s->text.p + l->noun, l->head - l->noun};
    bool alone = c->inside && words_at(noun, ALONE_WORDS, true).n == noun.n;
    bool aside = c->from > c->at->span.start && l->value > scene_clause_end(s, l->head, c->to);
    return !l->many && l->end == l->head && (alone || aside || !str_eq(l->class, STR("person")));
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

static bool read_lead(const struct scene *s, const struct clause *c, struct lead *l)
{
    if (l->start >= c->to || (!read_counted(s, c, l) && !read_noun(s, c, l)) || !lead_read(s, c, l)) {
        return false;
    }
    struct str many = words_trim((struct str){s->text.p + l->start, l->noun - l->start});
    bool each = str_eq(words_class(s->g->functions, many), STR("adv")) || str_eq(words_many(s->g, many), STR("one"));
    l->start = each && l->end > l->head ? l->noun : l->start; /* `mỗi [hộ trồng lúa]` */
    return true;
}

/* True if it says who or what the clause is about, and nothing else knows it. */
static bool is_new(const struct scene *s, const struct clause *c, const struct lead *l)
{
    bool fits = !is_bare(s, c, l) && !is_listed(s, c, l) && !is_known(s, c, l) &&
                (words_are_doers(l->class) || !is_owned(s, c, l));
    return fits && !lead_is_said(s, c, l) && !lead_is_measured(s, c, l);
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
        } else if (right_behind && (str_eq(m->type, STR("person")) || str_eq(m->type, STR("item")))) {
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
static size_t name_lead(struct scene *s, uint32_t k, size_t from, bool inside)
{
    struct clause clause = {&s->sentence[k], from, s->sentence[k].span.end, inside};
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

/* Clauses begin behind a separator, and behind a word that begins one: `số tiền [mà] ba nhà mạng được hưởng`. */
static void name_in_sentence(struct scene *s, uint32_t k)
{
    const struct scene_sentence *at = &s->sentence[k];
    const struct claim *last = is_placed(s, at) ? NULL : last_value(s, at);
    for (size_t from = at->span.start; last && from < last->span.start;) {
        from = scene_clause_end(s, name_lead(s, k, from, false), at->span.end) + 1;
    }
    for (size_t i = at->mention; last && i < at->mention_end; i++) {
        const struct mention m = s->mention[i]; /* a copy: what is added may move them */
        if (m.cue == CUE_CLAUSE && m.span.start > at->span.start && !mention_sets(&m, STR("soft"), STR("yes"))) {
            name_lead(s, k, m.span.end, true);
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

bool lead_goes_on(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = scene_mention_near(s, at, m->span.start); i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->span.start > m->span.start) {
            break;
        }
        if (n->cue == CUE_SUBJECT && n->local && n->span.start == m->span.start && n->span.end > m->span.end) {
            return true;
        }
    }
    return false;
}
