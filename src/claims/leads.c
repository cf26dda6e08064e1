#include "claims/leads.h"

#include "claims/link.h"
#include "claims/phrase.h"
#include "claims/words.h"
#include "text/chars.h"

/* No phrase that leads a clause is longer; its noun has no more words. */
enum { LEAD_BYTES_MAX = 140, NOUN_WORDS_MAX = 4 };
/* A noun of no more words says too little of who begins a clause within another. */
enum { ALONE_WORDS = 2 };

/* A clause, as far as the phrase that leads it may go. */
struct clause {
    const struct scene_sentence *at;
    size_t from, to;
    bool inside; /* a word begins it, no separator */
};

static size_t word_end(const struct scene *s, size_t at, size_t to)
{
    const char *space = memchr(s->text.p + at, ' ', to - at);
    return space ? (size_t)(space - s->text.p) : to;
}

static struct str first_words(const struct scene *s, size_t at, size_t to, size_t n)
{
    return words_at((struct str){s->text.p + at, to - at}, n, true);
}

/* Behind `(LĐ)` at `at`. */
static size_t behind_bracket(const struct scene *s, size_t at, size_t to)
{
    const char *close = at < to && s->text.p[at] == '(' ? memchr(s->text.p + at, ')', to - at) : NULL;
    return close ? (size_t)(close + 1 - s->text.p) : at;
}

static size_t behind_blanks(const struct scene *s, size_t at, size_t to)
{
    while (at < to && (s->text.p[at] == ' ' || s->text.p[at] == '"')) {
        at++;
    }
    return at;
}

/* Behind the times, speakers and words that begin a clause. */
static size_t behind_adjuncts(const struct scene *s, const struct clause *c)
{
    size_t from = behind_blanks(s, c->from, c->to);
    for (size_t i = c->at->mention; i < c->at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool adjunct = m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE || m->cue == CUE_AGENT || m->cue == CUE_STATUS;
        if (adjunct && m->whole.start <= from && m->whole.end > from && m->whole.end <= c->to) {
            from = behind_blanks(s, m->whole.end, c->to);
        }
    }
    for (size_t n = 2; n > 0; n--) { /* `[bình quân] mỗi người`, `[có] 19 doanh nghiệp` */
        struct str words = first_words(s, from, c->to, n);
        bool there = str_eq(words_edge(s->g, words), STR("there"));
        bool adverb = str_eq(words_class(s->g->functions, words), STR("adv")) && !words_are_many(s->g, words);
        if (there || adverb) {
            return behind_blanks(s, from + words.n, c->to);
        }
    }
    return from;
}

/* The class of the noun that stands at `at`, the longest; its end. */
static struct str noun_at(const struct scene *s, size_t at, size_t to, size_t *end)
{
    for (size_t n = NOUN_WORDS_MAX; n > 0; n--) {
        struct str words = first_words(s, at, to, n), class = words_class(s->g->nouns, words);
        if (class.n) {
            *end = at + words.n;
            return class;
        }
    }
    return STR_EMPTY;
}

static bool is_one_of(struct str class, const char *const set[], size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(class, str_c(set[i]))) {
            return true;
        }
    }
    return false;
}

static bool is_doer(struct str class)
{
    static const char *const doers[] = {"person", "household", "org"};
    return is_one_of(class, doers, sizeof doers / sizeof *doers);
}

static bool is_thing(struct str class)
{
    static const char *const things[] = {"project", "building", "vehicle", "thing", "animal", "plant"};
    return is_one_of(class, things, sizeof things / sizeof *things);
}

/* The words that stand for how many, before a noun. */
static size_t behind_many(const struct scene *s, size_t at, size_t to)
{
    for (size_t n = 2; n > 0; n--) {
        struct str words = first_words(s, at, to, n);
        if (words_are_many(s->g, words)) {
            return behind_blanks(s, at + words.n, to);
        }
    }
    return at;
}

static bool is_edge(const struct scene *s, size_t at, size_t to, const char *edge)
{
    for (size_t n = 3; n > 0; n--) {
        if (str_eq(words_edge(s->g, first_words(s, at, to, n)), str_c(edge))) {
            return true;
        }
    }
    return false;
}

/* `[cho biết] đã cấp 5 thẻ`, `phủ nhận[:] "..."`: who leads only says it. */
static bool is_said(const struct scene *s, size_t at, size_t to)
{
    const char *colon = at < to ? memchr(s->text.p + at, ':', to - at) : NULL;
    const char *quote = colon && colon + 2 < s->text.p + to && colon[1] == ' ' ? colon + 2 : NULL;
    if (quote && (*quote == '"' || (unsigned char)*quote == 0xE2)) { /* U+201C */
        return true;
    }
    for (; at < to; at = behind_blanks(s, word_end(s, at, to), to)) {
        if (is_edge(s, at, to, "say")) {
            return true;
        }
    }
    return false;
}

/* `cán bộ Sở [Xây] dựng`: within a name. */
static bool is_in_name(const struct scene *s, const struct scene_sentence *in, size_t at)
{
    for (size_t i = in->mention; i < in->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && !m->local && m->span.start < at && m->span.end > at) {
            return true;
        }
    }
    return false;
}

/* True if the words at `at` say what is done or stated. */
static bool begins_predicate(const struct scene *s, size_t start, size_t at, size_t to)
{
    struct str rest = {s->text.p + at, to - at}, to_here = {s->text.p + start, word_end(s, at, to) - start};
    struct str verb = words_at(to_here, 1, false), two = words_at(rest, 2, true);
    if (words_are_whole(s->g, two) && !words_are_verb(s->g, two)) {
        return false;
    }
    bool does = words_begin_predicate(s->g, rest) || str_eq(words_class(s->g->functions, words_at(rest, 1, true)), STR("adv"));
    for (size_t n = 3; n > 0 && !does; n--) {
        does = words_class(s->g->verbs, words_at(rest, n, true)).n;
    }
    return is_edge(s, at, to, "say") || (does && !words_end_agent(s->g, to_here, verb));
}

/* `chỉ [đạt]`: a value is stated of what leads, which is measured. */
static bool is_level(const struct scene *s, size_t at, size_t to)
{
    while (at < to && words_begin_auxiliary(s->g, (struct str){s->text.p + at, to - at})) {
        at = behind_blanks(s, word_end(s, at, to), to);
    }
    return is_edge(s, at, to, "level");
}

/* A phrase that leads a clause, word by word. */
struct lead {
    size_t head, end;      /* where its noun ends, and its last word */
    size_t commas, joints; /* before `end` */
    bool where, counted;   /* a preposition stands in it; a number before it */
};

/* The type of the name that holds the byte `word`: `country` in `các doanh nghiệp [châu Âu]`. */
static struct str type_at(const struct scene *s, const struct scene_sentence *at, size_t word)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && m->span.start <= word && m->span.end > word) {
            return m->type;
        }
    }
    return STR_EMPTY;
}

/* `ca sĩ [Mỹ Tâm]`, `xã [Tân Phú]`: no `doanh nghiệp [châu Âu]`, no `lãnh đạo [Sở Y tế]`. */
static bool is_own_name(struct str type)
{
    static const char *const others[] = {"", "person", "item", "place", "place-low", "region", "company", "school"};
    return is_one_of(type, others, sizeof others / sizeof *others);
}

/* Goes on over the word at `at`; false where the phrase may not have it: a pointing word, a name that is its own, a comma
 * that joins no people. */
static bool lead_takes(const struct scene *s, const struct clause *c, struct lead *l, size_t at, size_t to)
{
    struct str word = words_trim(first_words(s, at, to, 1)), class = words_class(s->g->functions, word);
    size_t unused;
    bool bare = l->end == l->head;
    l->joints += str_eq(class, STR("conj"));
    l->where = l->where || str_eq(class, STR("prep"));
    l->end = (size_t)(word.p + word.n - s->text.p);
    bool named = words_are_capital(word) && is_own_name(type_at(s, c->at, at));
    if (str_eq(class, STR("dem")) || (bare && l->joints) || (named && !l->where && !l->counted)) {
        return false;
    }
    if (l->end < to && s->text.p[l->end] != ' ' && s->text.p[l->end] != '"') {
        size_t next = behind_blanks(s, l->end + 1, to);
        bool lies = str_starts(type_at(s, c->at, next), STR("place")); /* `ở huyện Tân Phú, [tỉnh] Đồng Nai` */
        l->commas += !lies && !l->counted;
        bool names = l->counted && words_are_capital(first_words(s, next, to, 1)); /* `ba nhà mạng A, B, C` */
        return s->text.p[l->end] == ',' && (lies || names || is_doer(noun_at(s, next, to, &unused)));
    }
    return true;
}

/* The end of the phrase that leads the clause, where a predicate follows; 0 where none does. `last`: the last one. A comma
 * stands in it only with a conjunction. */
static size_t lead_end(const struct scene *s, const struct clause *c, size_t start, size_t at, size_t to, bool counted, bool last)
{
    struct lead l = {.head = at, .end = at, .counted = counted};
    size_t end = 0;
    for (at = behind_blanks(s, at, to); at < to; at = behind_blanks(s, word_end(s, at, to), to)) {
        at = behind_blanks(s, behind_bracket(s, at, to), to);
        bool auxiliary = words_begin_auxiliary(s->g, (struct str){s->text.p + at, to - at});
        if (auxiliary || (begins_predicate(s, start, at, to) && !is_in_name(s, c->at, at))) {
            end = l.commas && !l.joints ? 0 : l.end;
            l.where = true;
        }
        if ((end && (!last || auxiliary || is_level(s, at, to))) || !lead_takes(s, c, &l, at, to)) {
            break;
        }
    }
    return end;
}

/* True if a mention that names somebody begins there, or an indicator. */
static bool is_known(const struct scene *s, const struct scene_sentence *at, struct span lead, bool counted)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool known = m->cue == CUE_SUBJECT || m->cue == CUE_INDICATOR || m->cue == CUE_AGENT;
        if (known && m->whole.start <= lead.start && m->span.end > lead.start) {
            return true;
        }
        if (m->cue == CUE_SUBJECT && m->anaphor && m->span.end == lead.end && !counted) {
            return true;
        }
    }
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (span_overlaps(s->claim[i].span, lead) && !counted) {
            return true;
        }
    }
    return false;
}

/* `CSGT`: two capitals. */
static bool is_acronym(const struct scene *s, size_t at)
{
    size_t n, unused;
    return char_is_upper(char_at((struct str){s->text.p + at, s->text.n - at}, 0, &n)) && at + n < s->text.n &&
           char_is_upper(char_at((struct str){s->text.p + at, s->text.n - at}, n, &unused));
}

/* The first value that begins behind `at` and ends in the clause; or where the clause ends. */
static size_t first_value(const struct scene *s, const struct clause *c, size_t at)
{
    for (size_t i = c->at->claim; i < c->at->claim_end; i++) {
        const struct claim *v = &s->claim[i];
        if (claim_is_value(v) && v->span.start >= at && v->span.end <= c->to) {
            return v->span.start;
        }
    }
    return c->to;
}

/* `13 bị cáo bị phạt [18 tháng]`: where a sum or a time that is theirs follows in the clause; 0 where none does. */
static size_t charge_at(const struct scene *s, const struct clause *c, size_t at)
{
    for (size_t i = c->at->claim; i < c->at->claim_end; i++) {
        const struct claim *v = &s->claim[i];
        if (v->span.start > at && claim_is_value(v)) {
            bool charges = v->kind == KIND_MONEY || v->kind == KIND_DURATION;
            struct str before = words_trim((struct str){s->text.p + at, v->span.start - at});
            if (charges || !str_eq(words_class(s->g->functions, words_at(before, 1, false)), STR("prep"))) {
                return charges && v->span.end <= c->to ? v->span.start : 0;
            }
        }
    }
    return 0;
}

/* Of whom a number stands at `start` (`[13 bị cáo] còn lại`), and where that ends. */
static struct str counted_at(const struct scene *s, const struct clause *c, size_t start, size_t *end)
{
    for (size_t i = c->at->claim; i < c->at->claim_end; i++) {
        const struct claim *v = &s->claim[i];
        if (v->kind == KIND_COUNT && v->span.start == start && v->noun.n) {
            struct str class = words_class(s->g->nouns, v->noun);
            *end = v->span.end;
            return is_doer(class) && charge_at(s, c, *end) ? class : STR_EMPTY;
        }
    }
    return STR_EMPTY;
}

/* `sản phẩm [của Kolmex]`, `khoản [chi phí] mới`: a thing that somebody owns, or what is measured. */
static bool is_owned(const struct scene *s, const struct clause *c, struct span lead)
{
    for (size_t i = c->at->mention; i < c->at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if ((m->cue == CUE_OWNER || m->cue == CUE_INDICATOR) && span_overlaps(m->span, lead)) {
            return true;
        }
    }
    return false;
}

/* Behind the quotation mark that closes what was opened in the phrase: `mô hình “Camera an ninh[”]`. */
static size_t with_quote(const struct scene *s, size_t start, size_t to)
{
    static const char open[] = "\xE2\x80\x9C", close[] = "\xE2\x80\x9D";
    bool opened = to > start && memmem(s->text.p + start, to - start, open, 3) &&
                  !memmem(s->text.p + start, to - start, close, 3);
    return opened && to + 3 <= s->text.n && memcmp(s->text.p + to, close, 3) == 0 ? to + 3 : to;
}

static struct span lead_of(const struct scene *s, const struct clause *c)
{
    struct span none = {0, 0};
    size_t start = behind_adjuncts(s, c), at = behind_many(s, start, c->to), end = 0;
    struct str counted = counted_at(s, c, start, &end);
    struct str class = counted.n ? counted : at < c->to ? noun_at(s, at, c->to, &end) : STR_EMPTY;
    bool doer = is_doer(class), one = end && word_end(s, at, end) == end && !is_acronym(s, at), many = at > start || counted.n;
    if ((!doer && !is_thing(class)) || (one && !many) ||
        words_are_verb(s->g, str_slice(s->text, (struct span){at, end}))) {
        return none;
    }
    bool last = counted.n || str_eq(class, STR("project"));
    size_t value = counted.n ? charge_at(s, c, end) : first_value(s, c, end), to = lead_end(s, c, start, end, last ? value : c->to, counted.n > 0, last);
    size_t says = to ? behind_blanks(s, to, c->to) : 0;
    while (to > end && words_edge_length(s->g, str_slice(s->text, (struct span){start, to}), false)) {
        to -= words_edge_length(s->g, str_slice(s->text, (struct span){start, to}), false);
        to -= to > start && s->text.p[to - 1] == ' ';
    }
    struct span lead = {start, with_quote(s, start, to)};
    struct str noun = str_slice(s->text, (struct span){at, end});
    bool alone = c->inside && words_at(noun, ALONE_WORDS, true).n == noun.n; /* `khi [cán bộ] xử lý` */
    bool bare = !many && to == end && (alone || !str_eq(class, STR("person")));
    bool behind = c->from > c->at->span.start && value > scene_clause_end(s, end, c->to);
    bool aside = behind && !many && to == end; /* `ông An, [cán bộ] điều tra, có 5 hộ` */
    bool fits = to && !bare && !aside && !is_said(s, says, value) && to - start <= LEAD_BYTES_MAX &&
                !is_known(s, c->at, lead, counted.n > 0) && (doer || !is_owned(s, c, lead)) && !is_level(s, says, c->to);
    return fits ? lead : none;
}

/* `[bị cáo] Trần Văn An nhận`, `[Tổng thống Mỹ] Donald Trump`: who leads the clause is named behind what he is. */
static void lead_named(struct scene *s, const struct clause *c)
{
    size_t start = behind_adjuncts(s, c), at = behind_many(s, start, c->to), end = 0;
    struct str class = at < c->to ? noun_at(s, at, c->to, &end) : STR_EMPTY;
    for (size_t i = c->at->mention; str_eq(class, STR("person")) && i < c->at->mention_end; i++) {
        struct mention *m = &s->mention[i];
        bool country = m->cue == CUE_SUBJECT && str_eq(m->type, STR("country"));
        bool person = m->cue == CUE_SUBJECT && (str_eq(m->type, STR("person")) || str_eq(m->type, STR("item")));
        if (end + 1 == m->span.start && country) {
            end = m->span.end;
        } else if (end + 1 == m->span.start && person) {
            m->span.start = m->whole.start = at;
            m->text = str_slice(s->text, m->span);
            m->grade = GRADE_LEAD;
        }
    }
}

static void add_lead(struct scene *s, uint32_t k, struct span lead)
{
    GROW(s->mention, s->mention_cap, s->mention_n + 1);
    s->mention[s->mention_n++] = (struct mention){.cue = CUE_SUBJECT,
                                                  .span = lead,
                                                  .whole = lead,
                                                  .sentence = k,
                                                  .text = str_slice(s->text, lead),
                                                  .type = STR("group"),
                                                  .grade = GRADE_LEAD,
                                                  .local = true};
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

/* What leads the clause that begins at `from`; where it ends, or `from`. */
static size_t name_lead(struct scene *s, uint32_t k, size_t from, bool inside)
{
    struct clause clause = {&s->sentence[k], from, s->sentence[k].span.end, inside};
    lead_named(s, &clause);
    struct span lead = lead_of(s, &clause);
    if (lead.end) {
        add_lead(s, k, lead);
    }
    return lead.end > from ? lead.end : from;
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
        const struct mention m = s->mention[i];
        if (m.cue == CUE_CLAUSE && m.span.start > at->span.start && !mention_sets(&m, STR("soft"), STR("yes"))) {
            name_lead(s, k, m.span.end, true);
        }
    }
}

void leads_name(struct scene *s)
{
    size_t first = s->mention_n;
    for (uint32_t k = 0; k < s->sentence_n; k++) {
        name_in_sentence(s, k);
    }
    if (s->mention_n > first) {
        scene_order_mentions(s);
    }
}
