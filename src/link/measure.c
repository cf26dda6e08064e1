#include "link/measure.h"
#include "phrase/phrase.h"

enum { COST_BYTES = 24, COST_OTHER_VALUE = 5, COST_MODIFIER = 4 };
/* No further from its value is an indicator of which a verb states it. */
enum { TAIL_BYTES = 60, STATED_BYTES = 60 };
/* Further than this a percentage is no value of the index. */
enum { COST_SCORE_MAX = 24 };
/* So many indices before and behind are looked through for the full name of one. */
enum { FULL_REACH = 64 };
/* So many bytes may stand between a name and the brackets that have the other name of it. */
enum { BRACKETS_REACH = 24 };

/* `về …` says what a rank is held in only behind the rank. */
static bool on_wrong_side(const struct mention *m, const struct claim *c)
{
    return mention_sets(m, STR("side"), STR("after")) && (m->sentence != c->sentence || m->span.start < c->span.end);
}

bool measure_serves(const struct mention *m, const struct claim *c)
{
    return m->cue == CUE_INDICATOR && !on_wrong_side(m, c) && (m->serves & (1U << c->kind)) &&
           (!claim_is_of_index(c) || m->is_index);
}

/* An index is measured several ways in a sentence; a count measures what stands beside it. */
static int cost_of(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                   const struct claim *c)
{
    bool before = m->span.end <= c->span.start;
    size_t from = before ? m->span.end : c->span.end, to = before ? c->span.start : m->span.start;
    int cost = (int)((to - from) / COST_BYTES) + (before ? 0 : MEASURE_AFTER);
    trace_part(s->trace, "behind the value", before ? 0 : MEASURE_AFTER);
    trace_part(s->trace, "distance", cost);
    cost += (before ? phrase_separators_behind(s, m, to) : (int)scene_separators(s, from, to)) * MEASURE_SEPARATOR;
    trace_part(s->trace, "separators", cost);
    int others = (int)scene_values_between(s, at, from, to) * COST_OTHER_VALUE;
    cost += claim_is_of_index(c) ? others / 2 : others * 3;
    trace_part(s->trace, "values between", cost);
    cost += phrase_is_modifier(s, m, c) ? COST_MODIFIER : 0;
    trace_part(s->trace, "a modifier", cost);
    return cost;
}

bool measure_is_brought_in(const struct scene *s, const struct claim *c)
{
    size_t start = s->sentence[c->sentence].span.start;
    struct str before = words_trim((struct str){s->text.p + start, c->span.start - start});
    return c->kind == KIND_COUNT && str_eq(words_class(s->g->functions, words_at(before, 1, false)), STR("prep"));
}

const struct claim *measure_told_before(const struct scene *s, const struct claim *c)
{
    const struct claim *p = claim_before(s, c);
    while (p && measure_is_brought_in(s, p)) {
        p = claim_before(s, p);
    }
    return p;
}

/* True if a value is told between an indicator and the claim; before a rate or a sum no count that a preposition brings
 * in, and none of what the indicator is of: `mức độ hài lòng qua 5.400 lượt đánh giá là [99%]`, `tổng dư nợ 17 chương
 * trình tín dụng đạt [5 tỷ đồng]`. */
static bool other_stands_between(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool told = c->kind == KIND_RATE || c->kind == KIND_MONEY;
    const struct claim *before = told ? measure_told_before(s, c) : c;
    bool of = told && before && before->kind == KIND_COUNT && before->noun.n && before->span.start == m->span.end + 1;
    before = of ? claim_before(s, before) : before;
    size_t to = before == c ? c->span.start : before ? before->span.end : m->span.end;
    return to > m->span.end && scene_values_between(s, at, m->span.end, to);
}

bool measure_stands_before(const struct scene *s, const struct mention *m, const struct claim *c)
{
    size_t to = scene_before_colon(s, c->span.start);
    return m->span.end <= to && !phrase_separators_behind(s, m, to) && !other_stands_between(s, m, c);
}

/* True if something is stated between an indicator and the value: `vốn điều lệ [là] 5 tỷ đồng`, `vốn điều lệ [tăng]
 * 5%`. */
static bool is_stated(const struct scene *s, const struct mention *m, const struct claim *c)
{
    struct str words = {s->text.p + m->span.end, c->span.start - m->span.end};
    return words_have_level(s->g, words) || words_begin_predicate(s->g, str_slice(s->text, c->span));
}

/* `trong [số trẻ mới sinh] tỷ lệ sinh con thứ ba là`: a preposition leads what is only told of. */
static bool is_among(const struct scene *s, const struct scene_sentence *at, const struct mention *n)
{
    struct str before = words_trim((struct str){s->text.p + at->span.start, n->span.start - at->span.start});
    return words_begin_place(s->g, words_at(before, 1, false));
}

/* `tổng trị giá xuất khẩu của doanh nghiệp có [vốn nước ngoài] đạt`: the indicator of which the words that name another
 * one tell more; m itself where none stands before it. */
static const struct mention *head_of(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (m->span.end > c->span.start || !is_stated(s, m, c)) {
        return m;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (!measure_serves(n, c) || n->span.end >= m->span.start || n->is_index != m->is_index) {
            continue;
        }
        struct str gap = words_trim((struct str){s->text.p + n->span.end, m->span.start - n->span.end});
        bool with = phrase_comes_with(s, n->span.end, m, c->span.start); /* `cho số cán bộ này với [kinh phí]` */
        with = with || is_among(s, at, n);
        bool one = measure_stands_before(s, n, c) && !with && !words_join(s->g, gap) &&
                   !scene_begins_clause(s, at, n->span.end, m->span.start);
        if (one && !words_have_level(s->g, gap)) {
            return n;
        }
    }
    return m;
}

/* `từ hạng 15 lên hạng 6; tỉnh có nghị quyết về [chuyển đổi số]`: no place is held in what is named behind a semicolon.
 */
static bool is_next_index(const struct scene *s, const struct mention *m, const struct claim *c)
{
    return claim_is_of_index(c) && m->span.start > c->span.end &&
           memchr(s->text.p + c->span.end, ';', m->span.start - c->span.end);
}

bool measure_is_reason(const struct scene *s, size_t from, size_t to)
{
    struct str gap = {s->text.p + from, to > from ? to - from : 0};
    for (struct str rest = words_trim(gap); rest.n; rest = words_trim(rest)) {
        struct str word = words_at(rest, 1, true);
        if (str_eq(words_field(s->g->functions, word, STR("behind")), STR("cause"))) {
            return true;
        }
        rest = (struct str){word.p + word.n, rest.n - (size_t)(word.p + word.n - rest.p)};
    }
    return false;
}

struct found measure_in_sentence(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct found best = {NULL, MEASURE_MAX, NULL};
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (!measure_serves(m, c) || span_overlaps(m->span, c->span) || is_next_index(s, m, c) ||
            measure_is_reason(s, c->span.end, m->span.start)) {
            continue;
        }
        int cost = cost_of(s, at, m, c);
        trace_candidate(s->trace, c, TRACE_INDICATOR, m, cost, MEASURE_MAX);
        if (cost < best.cost ||
            (best.mention && cost == best.cost && phrase_comes_with(s, at->span.start, m, c->span.start))) {
            best = (struct found){m, cost, NULL};
        }
    }
    best.mention = best.mention ? head_of(s, best.mention, c) : NULL;
    return best;
}

/* Behind the field in which a place is held, where it stands right behind the place: `xếp thứ 4 [cả nước] về`. */
static size_t behind_field(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = scene_mention_near(s, at, c->span.end); i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SCOPE && m->span.start == c->span.end + 1) {
            return m->span.end;
        }
    }
    return c->span.end;
}

/* `đứng thứ 45 [về] chỉ số GII`: nothing but a preposition stands between, and where the place is held. */
static bool leads_to(const struct scene *s, const struct claim *c, const struct mention *m)
{
    size_t from = behind_field(s, c);
    struct str gap =
        m->span.start > from + 1 ? words_trim((struct str){s->text.p + from, m->span.start - from}) : STR_EMPTY;
    return m->is_index && (m->whole.start == from + 1 || str_eq(words_class(s->g->functions, gap), STR("prep")));
}

const struct mention *measure_about_behind(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool about = m->whole.start == c->span.end + 1 && mention_sets(m, STR("side"), STR("after"));
        if (measure_serves(m, c) && (about || (c->kind == KIND_RANK && leads_to(s, c, m)))) {
            return m;
        }
    }
    return NULL;
}

bool measure_names_rate(const struct mention *m, const struct claim *c)
{
    return m && m->span.end <= c->span.start && mention_sets(m, STR("rate"), STR("yes"));
}

const struct claim *measure_of_kind_before(const struct scene *s, const struct claim *c, enum kind kind)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (const struct claim *p = c; p-- > s->claim;) {
        if (s->sentence[p->sentence].paragraph != paragraph || c->sentence - p->sentence > MEASURE_SENTENCES_BACK) {
            return NULL;
        }
        if (p->kind == kind && p->indicator.text.n) {
            return p;
        }
    }
    return NULL;
}

const struct mention *measure_of_headline(const struct scene *s)
{
    const struct mention *m = s->index_n ? s->index[0] : NULL;
    bool title = m && s->doc->block[s->sentence[m->sentence].block].role == ROLE_TITLE;
    return title && m->id.n ? m : NULL;
}

/* True if the index is one that the catalogue says is ranked. */
static bool is_ranked(const struct scene *s, const struct mention *m)
{
    const struct list *list;
    const struct word *w = match_word(s->text, m->match, STR("id"), &list);
    return w && word_field(list, w, STR("ranked")).n;
}

/* The index named last before the mention, in its sentence or the few before it. */
static const struct mention *index_before(const struct scene *s, const struct mention *m)
{
    for (const struct mention *n = m; n-- > s->mention && m->sentence - n->sentence <= MEASURE_SENTENCES_BACK;) {
        if (n->cue == CUE_INDICATOR && n->is_index && n->id.n && !n->general && (n->serves & (1U << KIND_SCORE))) {
            return n;
        }
    }
    return NULL;
}

/* `[tổng điểm] cao nhất` in an article whose headline names the PCI, or a sentence before the PGI: the index that
 * general words stand for. */
static const struct mention *stands_for(const struct scene *s, const struct mention *m)
{
    const struct mention *here = m->general ? index_before(s, m) : NULL;
    const struct mention *title = here ? here : m->general ? measure_of_headline(s) : NULL;
    return title && is_ranked(s, title) ? title : m;
}

/* The place of an index among all of the article, or where it would stand. */
static size_t place_of_index(const struct scene *s, const struct mention *m)
{
    size_t low = 0, high = s->index_n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        bool before = s->index[middle] < m;
        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    return low;
}

/* `Chỉ số [PCI]`, `Chỉ số cải cách hành chính ([PAR Index])`: more than the words, which end it. */
static bool is_fuller(const struct mention *n, const struct mention *m)
{
    struct str name = words_trim(n->text), words = m->text;
    bool longer = str_eq(n->id, m->id) && name.n > words.n && str_ends(name, words);
    return longer && words_are_parted(name.p[name.n - words.n - 1]);
}

/* `[chỉ số thuận lợi kinh doanh] năm 2017 (Doing Business 2017)`: what a name in brackets is another name of. */
static const struct mention *named_before_brackets(const struct scene *s, const struct mention *m)
{
    size_t at = m->span.start && s->text.p[m->span.start - 1] == '(' ? place_of_index(s, m) : 0;
    const struct mention *n = at ? s->index[at - 1] : m;
    bool same = n->sentence == m->sentence && m->id.n && str_eq(n->id, m->id);
    return same && n->span.end < m->span.start && m->span.start - n->span.end <= BRACKETS_REACH ? n : m;
}

/* `theo bảng xếp hạng [Chỉ số PCI], Huế đứng trên bảng PCI` for the bare `PCI`: the name that its own sentence or the
 * claim's has for it; for an abbreviation that stands before its name, as in a headline, the name. Elsewhere the
 * abbreviation stands as it is written. */
static const struct mention *full_name_of(const struct scene *s, const struct claim *c, const struct mention *m)
{
    bool far = m->anaphor || m->sentence != c->sentence;
    size_t at = place_of_index(s, m);
    if (!m->is_index || !m->id.n || !words_are_capital(m->text)) {
        return m;
    }
    for (size_t i = at; i-- > 0 && at - i <= FULL_REACH;) {
        uint32_t sentence = s->index[i]->sentence;
        if ((sentence == c->sentence || sentence == m->sentence) && is_fuller(s->index[i], m)) {
            return s->index[i];
        }
    }
    for (size_t i = at; far && i < s->index_n && i - at <= FULL_REACH; i++) {
        if (is_fuller(s->index[i], m)) {
            return s->index[i];
        }
    }
    return m;
}

/* `[giá trị trung bình DTI] là 0,69`: a score is told of the value of the index, a place of the index. */
static struct str text_with_value(const struct scene *s, const struct claim *c, const struct mention *m)
{
    struct str valued = m->match ? match_field(s->text, m->match, STR("valued")) : STR_EMPTY;
    bool told = m->sentence == c->sentence && (c->kind == KIND_SCORE || c->kind == KIND_CHANGE);
    if (!told || !valued.n || valued.p > m->text.p) {
        return m->text;
    }
    return (struct str){valued.p, (size_t)(m->text.p + m->text.n - valued.p)};
}

void measure_take_mention(const struct scene *s, struct claim *c, const struct mention *m, const char *how)
{
    const struct mention *meant = stands_for(s, m), *named = full_name_of(s, c, named_before_brackets(s, meant));
    c->indicator = (struct link){text_with_value(s, c, named), named->id};
    c->by_mention = true;
    how = meant != m ? "general words stand for it" : named != m ? "it is the full name of what is named" : how;
    trace_choice(s->trace, c, TRACE_INDICATOR, named, how);
}

void measure_as_score(const struct scene *s, struct claim *c)
{
    if (c->kind == KIND_RATE) {
        c->kind = KIND_SCORE;
        trace_choice(s->trace, c, TRACE_KIND, NULL, "a percentage that an index has is its score");
    }
}

void measure_take(const struct scene *s, struct claim *c, const struct found *f)
{
    measure_take_mention(s, c, f->mention, f->how);
    if (f->mention->is_index && f->cost <= COST_SCORE_MAX) {
        measure_as_score(s, c);
    }
}

/* `đã “nhấn chìm” 90 ha`: without the quotation mark before the words, where they end before the other one. */
static struct str without_open_mark(struct str words)
{
    struct str inner = words_trim(words);
    bool marked = inner.p > words.p && str_starts(words, STR("“"));
    bool closed = false;
    for (size_t i = 0; marked && i < inner.n; i++) {
        closed = closed || str_starts((struct str){inner.p + i, inner.n - i}, STR("”"));
    }
    return marked && !closed ? inner : words;
}

void measure_take_words(const struct scene *s, struct claim *c, struct str words, const char *how)
{
    words = without_open_mark(words);
    c->indicator.text = words;
    trace_choice(s->trace, c, TRACE_INDICATOR, NULL, words.n ? how : NULL);
}

void measure_take_facet(const struct scene *s, struct claim *c, struct str words, const char *how)
{
    c->facet.text = words;
    trace_choice(s->trace, c, TRACE_FACET, NULL, how);
}

/* `tiêu thụ xe [đạt] 5.000 chiếc`: a verb states of the indicator that it has the value. */
static bool has_stated(const struct scene *s, const struct claim *c)
{
    struct str what = c->indicator.text;
    const char *end = what.p + what.n, *value = s->text.p + c->span.start;
    bool before = what.n && what.p >= s->text.p && end <= value && value - end < STATED_BYTES;
    struct str verb = words_at(str_slice(s->text, c->span), 2, true); /* `[ước đạt 5.000] chiếc` */
    return before && words_have_level(s->g, (struct str){end, (size_t)(verb.p + verb.n - end)});
}

/* `đạt 90,2%, cao hơn 1,8% so với năm trước ([88,4%])`: a score of the sentence has the indicator that c goes on with.
 */
static bool goes_on_from_score(const struct scene *s, const struct claim *c)
{
    for (const struct claim *p = claim_before(s, c); p; p = claim_before(s, p)) {
        if (p->kind == KIND_SCORE && str_eq(p->unit, c->unit) && str_eq(p->indicator.text, c->indicator.text)) {
            return true;
        }
    }
    return false;
}

/* `320 người [mắc sởi]`: what is said of the counted, right behind it. */
static bool is_said_behind(const struct scene *s, const struct claim *c)
{
    const char *behind = s->text.p + c->span.end + 1;
    return c->indicator.text.n && c->indicator.text.p == behind && behind[-1] == ' ';
}

bool measure_is_of_counted(const struct scene *s, const struct claim *c, const struct claim *from)
{
    return c->kind == KIND_CHANGE && from->kind == KIND_COUNT && from->noun.n && !c->noun.n && !from->by_mention &&
           !has_stated(s, from) && !is_said_behind(s, from) && !words_field(s->g->nouns, from->noun, STR("bare")).n;
}

/* `cấp phép cho 40 [doanh nghiệp thành lập mới]`: what is counted, with the words right behind that say which. */
static struct str counted_with_tail(const struct scene *s, const struct claim *from)
{
    struct str tail = phrase_after(s, from), noun = from->noun;
    const char *end = s->text.p + from->span.end, *start = end - noun.n;
    bool whole = noun.n < from->span.end && words_are_alike((struct str){start, noun.n}, noun);
    bool adjoins = tail.n && tail.n <= TAIL_BYTES && tail.p == end + 1 && *end == ' ';
    return whole && adjoins ? (struct str){start, (size_t)(tail.p + tail.n - start)} : noun;
}

void measure_inherit(const struct scene *s, struct claim *c, const struct claim *from)
{
    bool counted = measure_is_of_counted(s, c, from);
    c->indicator = counted ? (struct link){counted_with_tail(s, from), STR_EMPTY} : from->indicator;
    c->facet = from->facet;
    trace_choice(s->trace, c, TRACE_INDICATOR, NULL, counted ? "what the value before it counts" : AS_BEFORE);
    trace_choice(s->trace, c, TRACE_FACET, NULL, c->facet.text.n ? AS_BEFORE : NULL);
    if (c->kind == KIND_RATE && goes_on_from_score(s, c)) {
        measure_as_score(s, c);
    }
}

const struct mention *measure_rate_before(const struct scene *s, const struct claim *c)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (uint32_t k = c->sentence;
         k-- > 0 && s->sentence[k].paragraph == paragraph && c->sentence - k <= MEASURE_SENTENCES_BACK;) {
        for (size_t i = s->sentence[k].mention_end; i-- > s->sentence[k].mention;) {
            const struct mention *m = &s->mention[i];
            if (m->cue == CUE_INDICATOR && mention_sets(m, STR("rate"), STR("yes"))) {
                return m;
            }
        }
    }
    return NULL;
}
