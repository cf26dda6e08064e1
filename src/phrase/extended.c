/* How far an indicator goes on behind the words that a rule knows. */
#include "grammar/words.h"
#include "phrase/phrase.h"

/* No further does it go on over commas and brackets. */
enum { OPEN_BYTES_MAX = 300 };
/* An auxiliary and the verb behind it have no more words. */
enum { DONE_WORDS = 3 };
/* As long as a year or a number of thousands: `sản lượng vụ mùa [2021]`, not `giá xăng RON [95]`. */
enum { FIGURE_BYTES = 4 };

/* True if the words in [from, to) are no clause of their own: no verb stands in them, and no name or time leads them.
 */
static bool goes_on(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to, bool of_those)
{
    for (size_t k = at->mention; k < at->mention_end; k++) {
        const struct mention *n = &s->mention[k];
        bool kind = of_those && n->cue == CUE_SUBJECT && n->anaphor;
        bool leads = !kind && (n->cue != CUE_CLAUSE || !mention_sets(n, STR("soft"), STR("yes")));
        if (leads && n->whole.start >= from && n->whole.start <= from + 1) {
            return false;
        }
    }
    struct str words = words_without_edges(s->g, words_trim((struct str){s->text.p + from, to - from}));
    bool noun = !words_have_verb(s->g, words) || (of_those && !words_begin_predicate(s->g, words));
    return words.n ? noun : s->text.p[from - 1] == ')';
}

/* `diện tích lúa bị ngã, [ngập] là 5 ha`: only verbs up to one that states the value, as stand before the comma; where
 * and when may follow them. */
static bool lists_verbs(const struct scene *s, struct str before, size_t from, size_t to)
{
    struct str words = words_trim((struct str){s->text.p + from, to - from}), stated = words_before_level(s->g, words);
    struct str verbs = words_before_place(s->g, stated);
    return verbs.n && stated.n < words.n && words_verbs_at_end(s->g, verbs).n == verbs.n &&
           words_have_verb(s->g, before);
}

/* True if an auxiliary begins to say what became of it: `doanh thu [đã] khởi sắc`, not `doanh thu thu [được]`. */
static bool has_predicate(const struct scene *s, struct str p)
{
    for (size_t i = 0; i < p.n; i++) {
        struct str rest = {p.p + i, p.n - i}, before = words_trim((struct str){p.p, i});
        bool begins = i == 0 || p.p[i - 1] == ' ';
        if (begins && words_begin_auxiliary(s->g, rest) && !words_verbs_at_end(s->g, before).n) {
            return true;
        }
    }
    return false;
}

/* `dư nợ cho vay để xây nhà, [sửa nhà], [mua nhà] là 5 tỷ đồng`: a verb and what it is done to, as stand before the
 * comma, where nothing says of the indicator what became of it. */
static bool lists_deeds(const struct scene *s, const struct mention *m, size_t from, size_t to)
{
    struct str words = words_trim((struct str){s->text.p + from, to - from}), deed = words_before_level(s->g, words);
    struct str whole = {s->text.p + m->span.start, from - m->span.start};
    bool noun = !words_begin_predicate(s->g, whole); /* no `[tăng trưởng] 5%, cao hơn` */
    bool remark = s->text.p[from - 1] == ')' && words_from_verb(s->g, deed, 1).p == deed.p;
    return deed.n && noun && words_have_verb(s->g, whole) && !has_predicate(s, whole) &&
           (remark || words_begin_predicate(s->g, deed)) && words_verbs_at_end(s->g, deed).n < deed.n;
}

int phrase_separators_behind(const struct scene *s, const struct mention *m, size_t to)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    bool of_those = mention_sets(m, STR("rate"), STR("yes")); /* `tỷ lệ xã, [phường công khai thủ tục]` */
    if (to - m->span.end > OPEN_BYTES_MAX) {
        return (int)scene_separators(s, m->span.end, to);
    }
    int n = 0;
    for (size_t i = scene_clause_end(s, m->span.end, to); i < to; i = scene_clause_end(s, i + 1, to)) {
        struct str whole = {s->text.p + m->span.start, i - m->span.start};
        struct str before = {s->text.p + m->span.end, i - m->span.end};
        const char *close = s->text.p[i] == '(' ? memchr(s->text.p + i, ')', to - i) : NULL;
        size_t end = close ? (size_t)(close - s->text.p) : i;
        bool open = !words_have_level(s->g, before) && !scene_values_between(s, at, m->span.end, to);
        bool joins = (close || s->text.p[i] == ',') && open &&
                     (goes_on(s, at, end + 1, to, of_those) || lists_verbs(s, whole, end + 1, to) ||
                      lists_deeds(s, m, end + 1, scene_clause_end(s, end + 1, to)));
        n += joins ? 0 : s->text.p[i] == ';' ? 2 : 1;
        i = joins ? end : i;
    }
    return n;
}

bool phrase_is_modifier(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (m->span.end > c->span.start || !phrase_behind_preposition(s, at->span.start, m->span.start) ||
        phrase_comes_with(s, at->span.start, m, c->span.start)) {
        return false;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_INDICATOR && (n->serves & (1U << c->kind)) && n->span.end < m->span.start &&
            !scene_separators(s, n->span.end, m->span.start) &&
            !scene_values_between(s, at, n->span.end, m->span.start)) {
            return true;
        }
    }
    return false;
}

/* Where and when belong to what is said, how and why to the noun; but behind a verb with an auxiliary they belong to
 * that: `số tiền khách đã chuyển [vào tài khoản]`. */
static struct str up_to_place(const struct scene *s, struct str p)
{
    return words_trim(has_predicate(s, p) ? words_before_place(s->g, p) : words_before_where(s->g, p));
}

/* How many bytes at the end are words that no noun phrase ends with; `of_those`: a rate ends with what its people do.
 */
static size_t tail_length(const struct scene *s, struct str p, bool of_those)
{
    struct str last = words_at(p, 1, false), two = words_at(p, 2, false);
    if (last.n >= FIGURE_BYTES && words_have_number(last) && !words_have_letter(last)) {
        return last.n;
    }
    bool light = str_eq(words_class(s->g->verbs, two), STR("light"));
    bool leads = !of_those && str_eq(words_class(s->g->functions, last), STR("prep")); /* `vốn theo [giá hiện hành]` */
    bool whole = last.n < two.n && words_edge(s->g, two).n;
    return light ? two.n : leads && !whole ? last.n : words_edge_length(s->g, p, false);
}

/* `số thủ tục được giảm [thời gian giải quyết]`: what an auxiliary and its verb right behind the indicator are about.
 */
static bool is_done_to(const struct scene *s, size_t from, const struct mention *n)
{
    struct str before = {s->text.p + from, from < n->span.start ? n->span.start - from : 0};
    struct str whole = {s->text.p + from, n->span.end > from ? n->span.end - from : 0};
    struct str verb = words_trim(before);
    return words_begin_auxiliary(s->g, verb) && words_at(verb, DONE_WORDS, true).n == verb.n &&
           !words_have_level(s->g, words_trim(whole));
}

/* `tỷ lệ người dân [của xã] cài ứng dụng đạt 90%`, `tỷ lệ hồ sơ [do các sở] tiếp nhận đạt 90%`: whose they are or who
 * does it, where what is done follows up to the value. */
static bool is_owner_of_doers(const struct scene *s, const struct mention *n, size_t to)
{
    bool led = n->grade == GRADE_OWNER || n->whole.start < n->span.start;
    if (n->cue != CUE_SUBJECT || !led || n->whole.end >= to) {
        return false;
    }
    struct str behind = words_trim((struct str){s->text.p + n->whole.end, to - n->whole.end});
    struct str stated = words_before_level(s->g, behind), does = words_without_edges(s->g, stated);
    bool where = str_eq(words_class(s->g->functions, words_at(stated, 1, true)), STR("prep"));
    return stated.n < behind.n && !where && words_at(does, 1, true).n < does.n;
}

/* What is measured goes on no further than up to this mention. `of_those`: it is a rate of those whom more words name.
 */
static bool ends_at(const struct scene *s, const struct mention *n, struct span gap, bool of_those)
{
    if (n->whole.start < gap.start || n->whole.start >= gap.end) {
        return false;
    }
    /* `giá thịt [và] rau`, `nợ [bằng] đô la` */
    bool joins = (n->cue == CUE_CLAUSE && mention_sets(n, STR("soft"), STR("yes"))) || n->cue == CUE_BASE;
    bool told = n->cue == CUE_INDICATOR && !is_done_to(s, gap.start, n) &&
                !phrase_behind_preposition(s, gap.start, n->span.start); /* `theo [giá]` */
    bool ends = (n->cue == CUE_SUBJECT && n->grade != GRADE_NONE) || n->cue == CUE_AGENT ||
                (phrase_takes(n) && n->cue != CUE_SUBJECT && !joins) || told || (of_those && n->cue == CUE_FACET);
    bool behind_comma = n->whole.start > gap.start + 1 && s->text.p[n->whole.start - 2] == ',';
    bool listed = n->cue == CUE_INDICATOR || (of_those && n->cue == CUE_SUBJECT && n->anaphor);
    bool goes_on = behind_comma && listed; /* `tỷ lệ xã[, phường]` */
    return ends && !goes_on && !(of_those && is_owner_of_doers(s, n, gap.end));
}

/* Between the indicator and the value, up to what is of another. */
static struct span gap_behind(const struct scene *s, const struct mention *m, const struct claim *c, bool of_those)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct span gap = {m->span.end, scene_before_colon(s, c->span.start)};
    if (gap.start < gap.end &&
        phrase_separators_behind(s, m, gap.end)) { /* `tín dụng [đổ vào nhà đất] giảm, chỉ đạt 5 tỷ` */
        gap.end = scene_clause_end(s, gap.start, gap.end);
        gap.end = words_have_level(s->g, str_slice(s->text, gap)) ? gap.end : gap.start;
    }
    if (gap.start >= gap.end || scene_values_between(s, at, gap.start, gap.end)) {
        return (struct span){gap.start, gap.start};
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        gap.end = ends_at(s, &s->mention[i], gap, of_those) ? s->mention[i].whole.start : gap.end;
    }
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.start >= gap.start && s->claim[i].span.start < gap.end) {
            gap.end = s->claim[i].span.start;
        }
    }
    return gap;
}

/* The words of the gap that say what is measured. */
static struct str words_of_gap(const struct scene *s, struct span gap, bool of_those)
{
    struct str more = str_slice(s->text, gap);
    const char *remark = memchr(more.p, '(', more.n);
    more.n = remark ? (size_t)(remark - more.p) : more.n;
    more.n = more.n < OPEN_BYTES_MAX ? more.n : OPEN_BYTES_MAX;
    more = of_those ? words_trim(more) : up_to_place(s, words_before_level(s->g, more));
    for (size_t n = 1; n && more.n; more = words_trim((struct str){more.p, more.n - n})) {
        n = tail_length(s, more, of_those);
    }
    return more;
}

struct str phrase_extended(const struct scene *s, const struct mention *m, const struct claim *c)
{
    bool of_those = mention_sets(m, STR("rate"), STR("yes")); /* `tỷ lệ xã [đạt tiêu chuẩn]` */
    struct span gap = gap_behind(s, m, c, of_those);
    struct str more = span_len(gap) ? words_of_gap(s, gap, of_those) : STR_EMPTY;
    bool behind_comma = s->text.p[m->span.end] == ','; /* `số người chết, [mất tích] là` */
    bool adjoins = more.n && more.n <= PHRASE_BYTES_MAX && (more.p == s->text.p + m->span.end + 1 || behind_comma);
    bool sized = words_have_number(more) && memchr(more.p, '/', more.n); /* `giá tôm [loại 30 con/kg]` */
    if (!adjoins || sized || (!behind_comma && words_verbs_at_end(s->g, more).n == more.n)) {
        return m->text;
    }
    return (struct str){s->text.p + m->span.start, (size_t)(more.p + more.n - s->text.p) - m->span.start};
}
