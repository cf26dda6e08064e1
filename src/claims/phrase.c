#include "claims/link.h"
#include "claims/words.h"

/* No more words than this are a bare name. */
#define NAME_WORDS 4
/* At most so many bytes of a clause say what is measured. */
#define PHRASE_BYTES_MAX 160
/* ... and so many behind an indicator go on with it. */
#define EXTENSION_BYTES_MAX 60
/* ... and so many before a verb are looked at for the verbs that it is one of. */
#define VERBS_BYTES 60
/* The bracket with the paper's name before the first words is no longer. */
enum { DATELINE_BYTES_MAX = 40 };

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
static struct str verbs_of(const struct scene *s, const struct scene_sentence *at, struct str p)
{
    struct str head = words_before_place(s->g, p);
    struct str verbs = head.n < p.n && words_verbs_at_end(s->g, head).n == head.n ? head : words_verbs_at_end(s->g, p);
    if (verbs.n == p.n) { /* `xây mới, cải tạo, [nâng cấp]`: a comma parts verbs, not clauses */
        const char *floor = s->text.p + at->span.start, *end = p.p + p.n;
        const char *start = p.p - floor > VERBS_BYTES ? p.p - VERBS_BYTES : floor;
        while (start < p.p && start > floor && start[-1] != ' ') {
            start++;
        }
        verbs = words_verbs_at_end(s->g, (struct str){start, (size_t)(end - start)});
    }
    return verbs.n ? verbs : p;
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
    return words.n && (str_eq(class, STR("conj")) || (last.n == words.n && links));
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
    p = (c->kind == KIND_COUNT || c->kind == KIND_MONEY) && p.n ? verbs_of(s, at, p) : p;
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

/* `9 xã [đạt 19 tiêu chí]`: where only a verb that says nothing alone stands up to the next value, with that value. */
static struct str with_value(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    struct str between = from < to ? words_trim((struct str){s->text.p + from, to - from}) : STR_EMPTY;
    for (size_t i = at->claim; between.n && i < at->claim_end; i++) {
        const struct claim *n = &s->claim[i];
        bool says_nothing = words_are_verb(s->g, between) && !str_eq(words_edge(s->g, between), STR("join"));
        if (n->span.start == to && n->kind == KIND_COUNT && says_nothing) {
            return (struct str){between.p, (size_t)(s->text.p + n->span.end - between.p)};
        }
    }
    return STR_EMPTY;
}

struct str phrase_after(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t end = scene_clause_end(s, c->span.end, at->span.end);
    size_t to = before_taken(s, at, c->span.end, end);
    if (c->kind == KIND_RATE) { /* a share of all that the words tell: `64% số người [được hỏi ủng hộ]` */
        struct str p = words_without_edges(s->g, words_trim((struct str){s->text.p + c->span.end, to - c->span.end}));
        return p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
    }
    struct str p = phrase_between(s, c->span.end, to, true);
    if (!p.n && c->kind == KIND_COUNT) {
        return with_value(s, at, c->span.end, to);
    }
    return c->kind == KIND_COUNT ? behind_place(s, at, p) : p;
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

/* The end of the times, clause words and names of speakers that stand at `from`, with what parts them from the rest. */
static size_t after_adjuncts(const struct scene *s, const struct scene_sentence *at, size_t from)
{
    for (bool again = true; again;) {
        again = false;
        while (from < at->span.end && words_are_parted(s->text.p[from])) {
            from++;
        }
        for (size_t i = at->mention; i < at->mention_end; i++) {
            const struct mention *m = &s->mention[i];
            bool adjunct = m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE || m->cue == CUE_BASE || m->cue == CUE_AGENT;
            size_t end = m->cue == CUE_AGENT ? m->whole.end : m->span.end;
            if (adjunct && m->whole.start <= from && end > from) {
                from = end;
                again = true;
            }
        }
    }
    return from;
}

/* True if a value, a named subject, an indicator or a facet touches [from, to). */
static bool is_claimed(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (span_overlaps(s->claim[i].span, (struct span){from, to})) {
            return true;
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool names = m->cue == CUE_INDICATOR || m->cue == CUE_SUBJECT || m->cue == CUE_FACET;
        if (names && span_overlaps(m->span, (struct span){from, to})) {
            return true;
        }
    }
    return false;
}

/* Behind `Theo cáo trạng,`, `Sau 4 ngày,`: a preposition and its words up to the comma; `from` where none stands. */
static size_t after_preposition(const struct scene *s, const struct scene_sentence *at, size_t from, size_t limit)
{
    struct str rest = {s->text.p + from, limit - from};
    struct str words[] = {words_at(rest, 2, true), words_at(rest, 1, true)};
    bool leads = str_eq(words_class(s->g->functions, words[0]), STR("prep")) ||
                 str_eq(words_class(s->g->functions, words[1]), STR("prep"));
    size_t end = leads ? scene_clause_end(s, from, at->span.end) : from;
    return end < limit && s->text.p[end] == ',' ? end : from;
}

/* Behind `(Dân trí) -`. */
static size_t after_dateline(const struct scene *s, const struct scene_sentence *at)
{
    size_t n = at->span.end - at->span.start;
    const char *start = s->text.p + at->span.start;
    const char *close = *start == '(' ? memchr(start, ')', n < DATELINE_BYTES_MAX ? n : DATELINE_BYTES_MAX) : NULL;
    return close ? (size_t)(close + 1 - s->text.p) : at->span.start;
}

struct str phrase_lead(const struct scene *s, const struct claim *c, bool deep)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = after_adjuncts(s, at, after_dateline(s, at)), to = from;
    for (size_t behind;
         deep && from < c->span.start && (behind = after_preposition(s, at, from, c->span.start)) > from;) {
        from = after_adjuncts(s, at, behind);
        to = from;
    }
    while (to < c->span.start && to - from <= PHRASE_BYTES_MAX) {
        struct str rest = {s->text.p + to, c->span.start - to};
        struct str words[] = {words_at(rest, 2, true), words_at(rest, 1, true)};
        bool whole = str_eq(words_edge(s->g, words[0]), STR("keep")); /* `dự án` */
        for (size_t i = 0; i < 2 && !whole; i++) {
            struct str class = words_class(s->g->functions, words[i]);
            bool ends = str_eq(class, STR("aux")) || words_are_verb(s->g, words[i]);
            if (str_eq(class, STR("dem"))) { /* `cổ phiếu này` was named before */
                return STR_EMPTY;
            }
            if (ends || (to == from && (class.n || words_edge(s->g, words[i]).n))) {
                return to == from || is_claimed(s, at, from, to)
                           ? STR_EMPTY
                           : words_without_edges(s->g, words_trim((struct str){s->text.p + from, to - from}));
            }
        }
        to += words[whole ? 0 : 1].n + 1;
        if (words_are_parted(s->text.p[to - 2])) {
            return STR_EMPTY;
        }
    }
    return STR_EMPTY;
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
    if (gap.start >= gap.end || scene_separators(s, gap.start, gap.end) ||
        link_values_between(s, at, gap.start, gap.end)) {
        return m->text;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        bool ends = n->cue == CUE_SUBJECT || n->cue == CUE_AGENT || takes(n) || n->cue == CUE_INDICATOR;
        if (ends && n->whole.start >= gap.start && n->whole.start < gap.end) {
            gap.end = n->whole.start;
        }
    }
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].span.start >= gap.start && s->claim[i].span.start < gap.end) {
            gap.end = s->claim[i].span.start;
        }
    }
    struct str more = str_slice(s->text, gap);
    more = words_trim(words_before_place(s->g, more));
    for (size_t n = 1; n && more.n; more = words_trim((struct str){more.p, more.n - n})) {
        bool light = str_eq(words_class(s->g->verbs, words_at(more, 2, false)), STR("light"));
        n = light ? words_at(more, 2, false).n : words_edge_length(s->g, more, false);
    }
    bool goes_on = more.n && more.n <= EXTENSION_BYTES_MAX && more.p == s->text.p + m->span.end + 1;
    if (!goes_on || words_have_number(more) || words_verbs_at_end(s->g, more).n == more.n) {
        return m->text;
    }
    return (struct str){s->text.p + m->span.start, (size_t)(more.p + more.n - s->text.p) - m->span.start};
}

struct str phrase_name(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct str p = phrase_before(s, c);
    size_t from = (size_t)(p.p - s->text.p);
    bool first = p.n && from <= at->span.start + 1; /* a capital by its place */
    return p.n && !first && words_are_capital(p) && !words_begin_predicate(s->g, p) &&
                   words_at(p, NAME_WORDS, true).n == p.n && !is_claimed(s, at, from, from + p.n)
               ? p
               : STR_EMPTY;
}
