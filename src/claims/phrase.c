#include "claims/link.h"
#include "claims/words.h"

/* At most so many bytes of a clause say what is measured. */
#define PHRASE_BYTES_MAX 160
/* ... and so many before a verb are looked at for the verbs that it is one of. */
#define VERBS_BYTES 60
/* An item of a list has no more words. */
enum { LISTED_WORDS = 6 };
/* A phrase that begins with a verb, and has no more words, stays whole. */
enum { DONE_WORDS = 8 };
/* No further does an indicator go on over commas and brackets. */
enum { OPEN_BYTES_MAX = 300 };

/* True if a word of letters stands in [from, to). */
static bool has_words(const struct scene *s, size_t from, size_t to)
{
    return from < to && words_trim((struct str){s->text.p + from, to - from}).n > 0;
}

/* Mentions whose words say no measure: who it is about, when, and what joins clauses. */
static bool takes(const struct mention *m)
{
    if (m->grade == GRADE_OWNER) {
        return false; /* `xuất khẩu [của nước này] sang Lào` goes on */
    }
    return m->cue == CUE_SUBJECT || m->cue == CUE_AGENT || m->cue == CUE_CLAUSE || m->cue == CUE_PERIOD ||
           m->cue == CUE_BASE;
}

/* True if words that say something stand in [from, to): not only auxiliaries and prepositions. */
static bool has_content(const struct scene *s, size_t from, size_t to)
{
    return from < to && words_without_edges(s->g, words_trim((struct str){s->text.p + from, to - from})).n > 0;
}

/* True if a preposition stands right before the place: `sang [Trung Quốc]`. */
static bool behind_preposition(const struct scene *s, size_t from, size_t at)
{
    struct str before = from < at ? words_trim((struct str){s->text.p + from, at - from}) : STR_EMPTY;
    return before.n && str_eq(words_class(s->g->functions, words_at(before, 1, false)), STR("prep"));
}

/* A time or a name that only says whose, where or when: `tỷ lệ [của tỉnh]`, `xuất khẩu sang [Trung Quốc]`. */
static bool is_aside(const struct scene *s, const struct mention *m, size_t from)
{
    if (m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE) {
        return !m->is_base;
    }
    return m->cue == CUE_SUBJECT && (m->firm || m->grade == GRADE_OWNER || behind_preposition(s, from, m->whole.start));
}

/* True if an aside in [from, to) has words before it and nothing said behind it: the words before go on over it. */
static bool is_passed(const struct scene *s, struct span aside, size_t from, size_t to)
{
    return has_content(s, from, aside.start) && !has_content(s, aside.end, to);
}

/* The end of what stands in [from, to) and takes the words before it; asides only count when they are asked for. */
static size_t after_last(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to, bool asides)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *c = &s->claim[i];
        bool cuts = c->kind == KIND_DATE ? asides && !is_passed(s, c->span, from, to) : !asides;
        if (c->span.end <= to && c->span.end > from && cuts) {
            from = scene_behind_per(s, c->span.end);
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool inside = m->span.end <= to && m->span.end > from && m->span.start >= from;
        if (!inside || !takes(m) || !has_words(s, m->span.end, to)) {
            continue;
        }
        bool aside = is_aside(s, m, from);
        if (aside == asides && !(aside && is_passed(s, m->whole, from, to))) {
            from = m->span.end;
        }
    }
    return from;
}

/* The piece of [from, to) before a value that no name, time or other claim takes: from the last of them that ends in it
 * with words behind it. */
static size_t after_taken(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    return after_last(s, at, after_last(s, at, from, to, false), to, true);
}

/* ... and up to the names and times that end it: `nền nhiệt [ở Bắc Bộ]`, `thu ngân sách [quý I] đạt`. */
static size_t before_owner(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        if (m->whole.start <= from || m->span.end > to || !has_content(s, from, m->whole.start)) {
            continue;
        }
        bool ends = m->cue == CUE_SUBJECT && !has_words(s, m->span.end, to);
        if (ends || (is_aside(s, m, from) && !has_content(s, m->span.end, to))) {
            to = m->whole.start;
        }
    }
    return to;
}

static size_t before_taken(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.start >= from && s->claim[i].span.start < to) {
            to = s->claim[i].span.start;
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool soft = mention_sets(m, STR("soft"), STR("yes"));
        bool ends = m->cue == CUE_PERIOD || m->cue == CUE_BASE || (m->cue == CUE_CLAUSE && !soft);
        if (ends && m->span.start >= from && m->span.start < to) {
            to = m->span.start;
        }
    }
    return to;
}

static struct str phrase_between(const struct scene *s, size_t from, size_t to, bool uncut)
{
    if (from >= to) {
        return STR_EMPTY;
    }
    struct str whole = {s->text.p + from, to - from};
    struct str p =
        words_without_edges(s->g, words_trim(words_from_beginning(s->g, words_after_auxiliary(s->g, whole))));
    if (!p.n && uncut) { /* the auxiliary stands right before the value: `xuất khẩu gạo đã [tăng 5%]` */
        p = words_without_edges(s->g, words_trim(whole));
    }
    bool says = words_have_letter(p) && !str_eq(words_edge(s->g, p), STR("begin")); /* `bị` alone says nothing */
    return says && p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
}

/* `bão làm [5 người chết]`: what is measured stands behind the value. */
static bool causes(const struct scene *s, size_t from, size_t to)
{
    struct str p = from < to ? words_trim((struct str){s->text.p + from, to - from}) : STR_EMPTY;
    for (size_t n = 3; n > 0 && p.n; n--) {
        struct str edge = words_edge(s->g, words_at(p, n, false));
        if (edge.n) {
            return str_eq(edge, STR("cause")); /* not in `tạo việc làm cho 50 lao động` */
        }
    }
    return false;
}

bool phrase_is_behind_there(const struct scene *s, const struct claim *c)
{
    size_t start = scene_clause_start(s, c->span.start, s->sentence[c->sentence].span.start);
    struct str before = words_trim((struct str){s->text.p + start, c->span.start - start});
    struct str last[] = {
        words_at(str_slice(s->text, c->span), 1, true), words_at(before, 1, false),
        words_at(words_trim((struct str){before.p, before.n - words_at(before, 1, false).n}), 1, false)};
    for (size_t i = 0; i < sizeof last / sizeof *last; i++) {
        if (last[i].n && str_eq(words_edge(s->g, last[i]), STR("there"))) {
            return true;
        }
    }
    return false;
}

/* A name alone says who, not what. */
static bool is_name(const struct scene *s, const struct scene_sentence *at, struct str p)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool inside = p.n && s->text.p + m->span.start <= p.p && p.p + p.n <= s->text.p + m->span.end;
        if (inside && (m->cue == CUE_AGENT || (m->cue == CUE_SUBJECT && m->grade != GRADE_NONE))) {
            return true;
        }
    }
    return false;
}

/* Who does it and what leads to it stand before the verbs, where and how behind them: `Hội chợ dự kiến [thu hút]` 800 lượt
 * khách, `Tổ công tác đã [tiếp nhận, xử lý]` 50 hồ sơ, `[vinh danh] tại buổi lễ` 4 đơn vị. All of the phrase when no verb
 * stands there. */
static struct str verbs_of(const struct scene *s, const struct scene_sentence *at, struct str p, enum kind kind)
{
    struct str head = words_before_place(s->g, p);
    struct str verbs = head.n < p.n && words_verbs_at_end(s->g, head).n == head.n ? head : words_verbs_at_end(s->g, p);
    if (verbs.n == p.n) { /* `xây mới, cải tạo, [nâng cấp]`: a comma parts verbs, not clauses */
        const char *floor = s->text.p + at->span.start, *end = p.p + p.n;
        const char *start = p.p - floor > VERBS_BYTES ? p.p - VERBS_BYTES : floor;
        while (start < p.p && start > floor && start[-1] != ' ') {
            start++;
        }
        for (const char *i = p.p; i-- > start;) {
            start = *i == ';' || *i == ':' || *i == '(' || *i == ')' ? i + 1 : start;
        }
        verbs = words_verbs_at_end(s->g, words_trim((struct str){start, (size_t)(end - start)}));
    }
    if (verbs.n < p.n && words_from_verb(s->g, p, 1).p == p.p && words_at(p, DONE_WORDS, true).n == p.n) {
        return p; /* `ra quyết định xử phạt` */
    }
    struct str from = kind == KIND_COUNT && !words_begin_predicate(s->g, p) ? words_from_verb(s->g, p, 1) : p;
    return verbs.n ? verbs : from;
}

/* `9 người thiệt mạng và [1.000 người] bị thương`, `277 doanh nghiệp tại [78 chi cục]`: what stands before belongs to the
 * value before. */
static bool is_joined(const struct scene *s, const struct claim *c, size_t start)
{
    const struct claim *before = claim_before(s, c);
    if (!before || before->span.end < start || before->kind != c->kind) {
        return false;
    }
    struct str words = words_trim((struct str){s->text.p + before->span.end, c->span.start - before->span.end});
    struct str last = words_at(words, 1, false), class = words_class(s->g->functions, last);
    bool links = str_eq(class, STR("prep")) || str_eq(words_edge(s->g, last), STR("join"));
    bool of = last.n == words.n || words_are_noun(s->g, words);
    return words.n && (str_eq(class, STR("conj")) || (of && links));
}

/* `thời gian giải quyết [của] 26 thủ tục`: what stands before is the counted things', not done to them. */
static bool is_owned(const struct scene *s, const struct scene_sentence *at, const struct claim *c)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        if (s->mention[i].cue == CUE_OWNER && s->mention[i].span.end + 1 == c->span.start) {
            return true;
        }
    }
    return false;
}

struct str phrase_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    if (is_joined(s, c, start)) {
        return STR_EMPTY;
    }
    size_t from = after_taken(s, at, start, c->span.start);
    size_t to = before_owner(s, at, from, c->span.start);
    if (causes(s, from, to)) {
        return STR_EMPTY;
    }
    struct str own = words_trim((struct str){s->text.p + from, to > from ? to - from : 0});
    if (own.n && str_eq(words_edge(s->g, words_at(own, 1, false)), STR("alone"))) {
        return words_at(own, 1, false);
    }
    struct str p = phrase_between(s, from, to, c->kind != KIND_COUNT);
    struct str rest = {p.p + p.n, p.n ? (size_t)(s->text.p + c->span.start - p.p) - p.n : 0};
    bool stated = p.n && words_have_level(s->g, rest); /* `công suất thiết kế [là] 500 MW` */
    bool done = (c->kind == KIND_COUNT || c->kind == KIND_MONEY) && p.n && !stated && !is_owned(s, at, c);
    p = done ? verbs_of(s, at, p, c->kind) : p;
    return is_name(s, at, p) ? STR_EMPTY : p;
}

/* What is said of the counted behind where they are: `20 xã trên địa bàn huyện Gia Viễn (Ninh Bình) đã [đạt chuẩn]`. */
static struct str behind_place(const struct scene *s, const struct scene_sentence *at, struct str p)
{
    if (!p.n) {
        return p;
    }
    struct str said = words_behind_place(s->g, p);
    size_t end = (size_t)(p.p + p.n - s->text.p);
    const char *open = !said.n && end + 1 < at->span.end ? s->text.p + end + 1 : NULL;
    const char *close = open && *open == '(' ? memchr(open, ')', at->span.end - end - 1) : NULL;
    if (close && link_values_between(s, at, end, (size_t)(close - s->text.p)) == 0) {
        size_t from = (size_t)(close + 1 - s->text.p);
        said = phrase_between(s, from, before_taken(s, at, from, scene_clause_end(s, from, at->span.end)), true);
        said = words_begin_predicate(s->g, said) ? said : STR_EMPTY;
    }
    return words_before_place(s->g, said);
}

/* What is said of the counted, without what tells more of them or who does it: `3 học sinh tiểu học [đuối nước]`, `5 xe bị công
 * an [thu giữ]`. */
static struct str said_of(const struct scene *s, const struct claim *c, struct str p)
{
    struct str gap =
        words_trim((struct str){s->text.p + c->span.end, p.n ? (size_t)(p.p - s->text.p) - c->span.end : 0});
    struct str led = words_at(gap, 1, false);
    if (gap.n && !words_begin_auxiliary(s->g, led) && !str_eq(words_class(s->g->functions, led), STR("prep"))) {
        return p; /* `600 người dự [buổi đối thoại]` */
    }
    struct str first = words_at(p, 1, true);
    bool passive = str_eq(words_class(s->g->functions, first), STR("aux"));
    struct str said = passive && first.n < p.n ? (struct str){p.p + first.n + 1, p.n - first.n - 1} : p;
    bool begins = words_begin_predicate(s->g, said);
    for (size_t n = 2; n > 0 && !begins; n--) { /* `[tổ chức] khám`, `[thời gian] giải quyết` */
        struct str head = words_at(said, n, true);
        begins = str_eq(words_class(s->g->verbs, head), STR("light")) || str_eq(words_edge(s->g, head), STR("act"));
    }
    if (begins) {
        return p;
    }
    if (passive && str_eq(words_class(s->g->functions, words_at(words_at(said, 2, true), 1, false)), STR("conj"))) {
        return p; /* `bị [đổ] và cuốn trôi`: what is joined to a verb is one */
    }
    struct str rest = words_from_verb(s->g, said, 2);
    bool cause = str_eq(words_edge(s->g, led), STR("lead")); /* `3 người do lũ` */
    return rest.p != said.p ? rest : cause && !words_have_verb(s->g, p) ? STR_EMPTY : p;
}

/* `9 xã [đạt 19 tiêu chí]`: where only a verb that says nothing alone stands up to the next value, with that value. */
static struct str with_value(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    struct str between = from < to ? words_trim((struct str){s->text.p + from, to - from}) : STR_EMPTY;
    for (size_t i = at->claim; between.n && i < at->claim_end; i++) {
        const struct claim *n = &s->claim[i];
        bool says_nothing = words_are_verb(s->g, between) && !str_eq(words_edge(s->g, between), STR("join"));
        if (n->span.start == to && (n->kind == KIND_COUNT || n->kind == KIND_SCORE) && says_nothing) {
            return (struct str){between.p, (size_t)(s->text.p + n->span.end - between.p)};
        }
    }
    return STR_EMPTY;
}

/* True if a name stands there, be it part of an address. */
static bool names(const struct scene *s, const struct scene_sentence *at, struct str p)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && s->text.p + m->span.start <= p.p && p.p + p.n <= s->text.p + m->span.end) {
            return true;
        }
    }
    return false;
}

/* The end of what goes on behind a value: over commas that list verbs (`5 người chết[, mất tích]`) or things of which the same
 * is said (`5 ha lúa[, hoa màu bị ngập]`), while they are short. */
static size_t end_of_list(const struct scene *s, const struct scene_sentence *at, const struct claim *c)
{
    size_t end = scene_clause_end(s, c->span.end, at->span.end);
    struct str first = words_trim((struct str){s->text.p + c->span.end, end - c->span.end});
    bool says = words_begin_predicate(s->g, first);
    bool at_place = str_eq(words_class(s->g->functions, words_at(first, 1, true)), STR("prep"));
    bool lists = c->kind == KIND_COUNT || c->kind == KIND_RATE;
    while (lists && end < at->span.end && end - c->span.end <= PHRASE_BYTES_MAX && s->text.p[end] == ',') {
        size_t next = scene_clause_end(s, end + 1, at->span.end);
        struct str more = words_trim((struct str){s->text.p + end + 1, next - end - 1});
        bool verb = words_from_verb(s->g, more, 1).p == more.p && !words_edge(s->g, words_at(more, 1, true)).n;
        bool thing =
            !words_have_verb(s->g, first) && !words_begin_predicate(s->g, more) && !words_have_level(s->g, more);
        bool item =
            (says ? verb : thing) && words_have_verb(s->g, more) && words_at(more, LISTED_WORDS, true).n == more.n;
        bool place = at_place && names(s, at, words_at(more, 1, true)); /* `12 xe ở xã A[, huyện B bị hỏng]` */
        if (!place && !(item && !phrase_is_claimed(s, at, end, next))) {
            break;
        }
        end = next;
    }
    return end;
}

size_t phrase_behind_whole(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = c->span.end;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (mention_splits(m) && m->span.start == from + 1 && s->text.p[from] == ' ') {
            return m->span.end;
        }
    }
    return from;
}

struct str phrase_after(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = phrase_behind_whole(s, c), end = end_of_list(s, at, c);
    size_t to = before_taken(s, at, from, end);
    if (c->kind == KIND_RATE) { /* a share of all that the words tell: `64% số người [được hỏi ủng hộ]` */
        struct str p = words_without_edges(s->g, words_trim((struct str){s->text.p + from, to - from}));
        return p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
    }
    struct str p = phrase_between(s, from, to, true);
    if (!p.n && c->kind == KIND_COUNT) {
        return with_value(s, at, from, to);
    }
    p = c->kind == KIND_COUNT ? behind_place(s, at, p) : p;
    return c->kind == KIND_COUNT && c->noun.n ? said_of(s, c, p) : p;
}

struct str phrase_of_clause_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    if (start <= at->span.start + 1) {
        return STR_EMPTY;
    }
    size_t end = start - 1;
    while ((s->text.p[end] & 0xC0) == 0x80) { /* a dash has three bytes */
        end--;
    }
    size_t before = scene_clause_start(s, end, at->span.start);
    size_t from = after_taken(s, at, before, end);
    struct str p = phrase_between(s, from, before_owner(s, at, from, end), true);
    return is_name(s, at, p) || words_begin_goal(s->g, p) ? STR_EMPTY : p;
}

/* True if the words in [from, to) are no clause of their own: no verb stands in them, and no name or time leads them. */
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

/* `diện tích lúa bị ngã, [ngập] là 5 ha`: only verbs up to one that states the value, as stand before the comma. */
static bool lists_verbs(const struct scene *s, struct str before, size_t from, size_t to)
{
    struct str words = words_trim((struct str){s->text.p + from, to - from}), verbs = words_before_level(s->g, words);
    return verbs.n && verbs.n < words.n && words_verbs_at_end(s->g, verbs).n == verbs.n &&
           words_have_verb(s->g, before);
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
        struct str before = {s->text.p + m->span.end, i - m->span.end};
        const char *close = s->text.p[i] == '(' ? memchr(s->text.p + i, ')', to - i) : NULL;
        size_t end = close ? (size_t)(close - s->text.p) : i;
        bool open = !words_have_level(s->g, before) && !link_values_between(s, at, m->span.end, to);
        bool joins = (close || s->text.p[i] == ',') && open &&
                     (goes_on(s, at, end + 1, to, of_those) || lists_verbs(s, before, end + 1, to));
        n += joins ? 0 : s->text.p[i] == ';' ? 2 : 1;
        i = joins ? end : i;
    }
    return n;
}

bool phrase_is_modifier(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (m->span.end > c->span.start || !behind_preposition(s, at->span.start, m->span.start)) {
        return false;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_INDICATOR && (n->serves & (1U << c->kind)) && n->span.end < m->span.start &&
            !scene_separators(s, n->span.end, m->span.start) &&
            !link_values_between(s, at, n->span.end, m->span.start)) {
            return true;
        }
    }
    return false;
}

struct str phrase_extended(const struct scene *s, const struct mention *m, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct span gap = {m->span.end, scene_before_colon(s, c->span.start)};
    bool of_those = mention_sets(m, STR("rate"), STR("yes")); /* `tỷ lệ xã [đạt tiêu chuẩn]` */
    if (gap.start >= gap.end || phrase_separators_behind(s, m, gap.end) ||
        link_values_between(s, at, gap.start, gap.end)) {
        return m->text;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        bool ends = n->cue == CUE_SUBJECT || n->cue == CUE_AGENT || takes(n) || n->cue == CUE_INDICATOR ||
                    (of_those && n->cue == CUE_FACET);
        if (!ends || n->whole.start < gap.start || n->whole.start >= gap.end) {
            continue;
        }
        bool listed = n->cue == CUE_SUBJECT && n->anaphor && n->whole.start > gap.start && /* `tỷ lệ xã[, phường]` */
                      s->text.p[n->whole.start - 2] == ',';
        gap.end = of_those && listed ? gap.end : n->whole.start;
    }
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.start >= gap.start && s->claim[i].span.start < gap.end) {
            gap.end = s->claim[i].span.start;
        }
    }
    struct str more = str_slice(s->text, gap);
    const char *remark = memchr(more.p, '(', more.n);
    more.n = remark ? (size_t)(remark - more.p) : more.n;
    more = words_trim(of_those ? more : words_before_place(s->g, words_before_level(s->g, more)));
    for (size_t n = 1; n && more.n; more = words_trim((struct str){more.p, more.n - n})) {
        bool light = str_eq(words_class(s->g->verbs, words_at(more, 2, false)), STR("light"));
        n = light ? words_at(more, 2, false).n : words_edge_length(s->g, more, false);
    }
    bool goes_on = more.n && more.n <= PHRASE_BYTES_MAX &&
                   (more.p == s->text.p + m->span.end + 1 || s->text.p[m->span.end] == ',');
    if (!goes_on || words_have_number(more) || words_verbs_at_end(s->g, more).n == more.n) {
        return m->text;
    }
    return (struct str){s->text.p + m->span.start, (size_t)(more.p + more.n - s->text.p) - m->span.start};
}
