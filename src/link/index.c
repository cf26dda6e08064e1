/* What ranks, scores, streaks and movements in rank are held in: an index, or the things that are ranked. */
#include "link/measure_steps.h"
#include "phrase/phrase.h"

/* No verb has more words. */
enum { VERB_WORDS = 2 };

/* Not so `đều có [chỉ số] tăng`, where none was named. */
static bool stands_for_one(const struct mention *m)
{
    return !m->anaphor || m->id.n;
}

/* Whom the claim is about, where its own sentence names it; or NULL. */
static const struct mention *subject_of(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && c->subject.text.n && str_eq(m->text, c->subject.text)) {
            return m;
        }
    }
    return NULL;
}

/* `[Sở Xây dựng] dẫn đầu` behind a sentence about the PAPI: provinces have it, and no office or district. */
static bool is_too_small(const struct scene *s, const struct claim *c, const struct mention *index)
{
    const struct list *list;
    const struct word *w = match_word(s->text, index->match, STR("id"), &list);
    const struct mention *m =
        w && str_eq(word_field(list, w, STR("of")), STR("province")) ? subject_of(s, c) : NULL;
    return m && (str_eq(m->type, STR("place-low")) || str_eq(m->type, STR("office")) || str_eq(m->type, STR("police")));
}

/* The last index of the sentence; of several that it only lists (`công bố [PCI] và PGI năm 2023`), that of the
 * headline. */
static const struct mention *last_of_sentence(const struct scene *s, const struct claim *c, uint32_t k, bool general)
{
    const struct scene_sentence *at = &s->sentence[k];
    const struct mention *title = measure_of_headline(s), *last = NULL;
    bool lists = title && !scene_values_between(s, at, at->span.start, at->span.end);
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        bool serves = measure_serves(m, c) && m->general == general && stands_for_one(m) && !is_too_small(s, c, m);
        bool same = serves && lists && str_eq(m->id, title->id);
        bool scored = m->serves & (1U << KIND_SCORE); /* rather than a field of work: `công tác cải cách hành chính` */
        if (same || (serves && !lists && scored)) {
            return m;
        }
        last = serves && !last ? m : last;
    }
    return last;
}

/* `được chấm 88 điểm` */
static bool is_in_points(const struct claim *c)
{
    return c->kind == KIND_SCORE && str_eq(c->unit, STR("point"));
}

/* The field of work of which the sentence speaks before a score in points: `[cải cách hành chính] dẫn đầu khối với 97
 * điểm`. */
static const struct mention *field_in_sentence(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool headline = s->doc->block[at->block].role == ROLE_TITLE; /* the body names the index */
    bool points = !headline && is_in_points(c);
    for (size_t i = at->mention_end; points && i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_INDICATOR && m->is_index && m->span.end <= c->span.start && (m->serves & (1U << KIND_RANK))) {
            return m;
        }
    }
    return NULL;
}

/* An index named in the sentences before, or else the first that the article names; `general`: only one that stands for
 * another: `tổng điểm`. */
static const struct mention *told_in_context(const struct scene *s, const struct claim *c, bool general,
                                             const char **how)
{
    *how = "the sentences before name it";
    for (uint32_t back = 1; back <= MEASURE_SENTENCES_BACK && back <= c->sentence; back++) {
        const struct mention *m = last_of_sentence(s, c, c->sentence - back, general);
        if (m) {
            return m;
        }
    }
    *how = "the article names it first";
    const struct mention *field = NULL; /* of work (`cải cách hành chính`): only where no index is named */
    for (size_t i = 0; i < s->index_n; i++) {
        const struct mention *m = s->index[i];
        if (m->general != general || !stands_for_one(m) || is_too_small(s, c, m)) {
            continue;
        }
        if (measure_serves(m, c) && (m->serves & (1U << KIND_SCORE))) {
            return m;
        }
        bool serves = measure_serves(m, c) || (is_in_points(c) && (m->serves & (1U << KIND_RANK)));
        field = !field && serves ? m : field;
    }
    return field;
}

/* What is named behind the claim only tells less than general words before it: `Điểm trung bình là 6,03. Huế [đứng thứ
 * nhất] ... điểm chuẩn`. */
static const struct mention *in_context(const struct scene *s, const struct claim *c, const char **how)
{
    const struct mention *m = told_in_context(s, c, false, how);
    if (m && m->span.start < c->span.start) {
        return m;
    }
    const char *how_general;
    const struct mention *general = told_in_context(s, c, true, &how_general);
    if (general && (!m || general->span.start < c->span.start)) {
        *how = how_general;
        return general;
    }
    return m;
}

/* The value that c stands in brackets behind: `đạt 97% (đứng thứ 2 ...)`; NULL when it does not. */
static const struct claim *opens_bracket_behind(const struct scene *s, const struct claim *c)
{
    const struct claim *before = claim_before(s, c);
    return before && before->indicator.text.n && scene_is_bracketed_by(s, c, before->span.end) ? before : NULL;
}

/* `dẫn đầu với [tổng vốn đăng ký] 4,8 tỷ USD`: what the value behind the rank measures is what the rank is held in;
 * NULL when no indicator stands between them. */
static const struct mention *held_with(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct claim *next = c + 1, *end = s->claim + at->claim_end;
    if (c->kind != KIND_RANK || next >= end || scene_separators(s, c->span.end, next->span.start)) {
        return NULL;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->span.start > c->span.end && m->span.end < next->span.start && measure_serves(m, next)) {
            return m;
        }
    }
    return NULL;
}

/* What a rank without an index goes on from: the rank before it in the paragraph, or the value before it in the
 * sentence. */
static const struct claim *held_before(const struct scene *s, const struct claim *c)
{
    const struct claim *rank = c->kind == KIND_RANK ? measure_of_kind_before(s, c, KIND_RANK) : NULL,
                       *before = claim_before(s, c);
    if (before && str_eq(words_class(s->g->nouns, before->noun), STR("place"))) {
        return rank; /* `đứng đầu 148 xã với [92 điểm]`: those who are ranked */
    }
    return before && before->indicator.text.n ? before : rank ? rank : before;
}

/* `[tỷ lệ thanh toán trực tuyến] đạt 48%, xếp thứ 21`: the value before the rank in the sentence, where an indicator
 * names what it measures and no index is spoken of. */
static const struct claim *stated_before(const struct scene *s, const struct claim *c)
{
    const struct claim *before = c->kind == KIND_RANK ? claim_before(s, c) : NULL;
    bool level = before && (before->kind == KIND_RATE || before->kind == KIND_MONEY) && before->by_mention;
    return level && scene_separators(s, before->span.end, c->span.start) < 2 ? before : NULL;
}

/* What the sentence names for a value of another kind. */
static struct found measured_as(const struct scene *s, struct claim *c, enum kind kind)
{
    enum kind own = c->kind;
    c->kind = kind; /* in its place: its neighbours are looked at */
    struct found f = measure_in_sentence(s, c);
    c->kind = own;
    return f;
}

/* `tỷ lệ che phủ rừng [đứng thứ 4]`: what no index measures, named right before. */
static struct found named_before(const struct scene *s, struct claim *c)
{
    static const enum kind kinds[] = {KIND_COUNT, KIND_RATE};
    bool rates = c->kind == KIND_RANK || (c->kind == KIND_SCORE && c->unit.n); /* not `trụ cột kinh tế số đạt 0,5` */
    for (size_t i = 0; i < (rates ? sizeof kinds / sizeof *kinds : 1); i++) {
        struct found f = measured_as(s, c, kinds[i]);
        if (f.mention && measure_stands_before(s, f.mention, c)) {
            return f;
        }
    }
    return (struct found){NULL, MEASURE_MAX, NULL};
}

/* The words of the clause before the claim, read as of another kind. */
static struct str words_before_as(const struct scene *s, struct claim *c, enum kind kind)
{
    enum kind own = c->kind;
    c->kind = kind; /* in its place: the phrases look at its neighbours */
    struct str p = phrase_before(s, c);
    c->kind = own;
    return p;
}

/* What goes on in a row where no index is named: the verb right before (`[hòa] 3 trận liên tiếp`), or what is said
 * behind (`chuỗi 4 năm liên tiếp [thua lỗ]`, `năm thứ 3 liên tiếp [giá lúa] tăng`). Empty where neither stands, or a
 * rank does: it is held in an index. */
static struct str repeated(const struct scene *s, struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (s->claim[i].kind == KIND_RANK) {
            return STR_EMPTY;
        }
    }
    struct found f = measured_as(s, c, KIND_COUNT);
    if (f.mention && f.mention->span.start == c->span.end + 1) {
        return f.mention->text;
    }
    struct str before = words_before_as(s, c, KIND_COUNT), verbs = words_verbs_at_end(s->g, before);
    size_t end = scene_clause_end(s, c->span.end, c + 1 < s->claim + at->claim_end ? c[1].span.start : at->span.end);
    struct str after = words_trim((struct str){s->text.p + c->span.end, end - c->span.end});
    if (!verbs.n && words_begin_predicate(s->g, after)) {
        struct str said = words_before_place(s->g, after);
        bool held = said.n < after.n && words_at(said, 1, true).n == said.n; /* `3 năm liền [nằm] ở nhóm cuối` */
        return held ? STR_EMPTY : said;
    }
    bool says = words_have_verb(s->g, before) || words_at(before, VERB_WORDS, true).n == before.n;
    return says ? before : STR_EMPTY; /* a verb that no list knows is as short as others */
}

/* Up to the first word that ends a noun: `thị trường nhập khẩu tôm [lớn nhất]`. */
static struct str noun_of(const struct scene *s, struct str p)
{
    static const char *const ends[] = {"adj", "prep", "dem", "aux", "neg", "comp"};
    for (size_t i = words_at(p, 1, true).n + 1; i < p.n; i += words_at((struct str){p.p + i, p.n - i}, 1, true).n + 1) {
        struct str rest = {p.p + i, p.n - i}, class = words_class(s->g->functions, words_at(rest, 1, true));
        bool whole = words_are_whole(s->g, words_at(rest, 2, true));
        for (size_t k = 0; !whole && k < sizeof ends / sizeof *ends; k++) {
            if (str_eq(class, str_c(ends[k]))) {
                return words_trim((struct str){p.p, i});
            }
        }
    }
    return p;
}

/* True if the things are told by what is done: `nước [nhập khẩu] tôm`, not `tốp 5 địa phương`. */
static bool has_deed(const struct scene *s, struct str p)
{
    for (size_t i = words_at(p, 1, true).n + 1; i < p.n; i++) {
        struct str rest = {p.p + i, p.n - i}, verb = words_at(rest, VERB_WORDS, true);
        bool ranks = words_edge(s->g, verb).n; /* `địa phương [dẫn đầu] là Huế` */
        if (p.p[i - 1] == ' ' && verb.n < rest.n && !ranks && words_are_verb(s->g, verb)) {
            return true;
        }
    }
    return false;
}

/* Behind where it is held, when that stands right behind the rank and a preposition goes on: `dẫn đầu [cả nước] trong
 * ...`. */
static size_t behind_scope(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->span.start != c->span.end + 1 || (m->cue != CUE_SCOPE && m->cue != CUE_SUBJECT) ||
            has_deed(s, str_slice(s->text, m->span))) {
            continue;
        }
        struct str rest = words_trim((struct str){s->text.p + m->span.end, at->span.end - m->span.end});
        if (str_eq(words_class(s->g->functions, words_at(rest, 1, true)), STR("prep"))) {
            return m->span.end;
        }
    }
    return c->span.end;
}

/* `xếp hạng 78 trong [chuyên ngành vật lý]`: among whom, not in what. */
static bool is_scope(const struct scene *s, const struct scene_sentence *at, size_t start)
{
    return scene_has_cue(s, at, CUE_SCOPE, (struct span){start, start + 1});
}

/* The words behind a rank where no other value is told of; `field`: a preposition leads to them, and no name stands
 * there. */
static struct str behind_rank(const struct scene *s, const struct claim *c, bool *field)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = behind_scope(s, c), end = scene_clause_end(s, from, at->span.end);
    if (c + 1 < s->claim + at->claim_end && c[1].span.start < end) {
        return STR_EMPTY; /* `lên [vị trí thứ] 5`: they are the next value's */
    }
    struct str p = words_trim((struct str){s->text.p + from, end > from ? end - from : 0}),
               first = words_at(p, 1, true);
    bool led = str_eq(words_class(s->g->functions, first), STR("prep"));
    p = words_without_edges(s->g, p); /* `trong số các` */
    p = led && p.p == first.p && p.n > first.n ? words_trim((struct str){p.p + first.n, p.n - first.n}) : p;
    p = noun_of(s, words_without_edges(s->g, p));
    size_t start = p.n ? (size_t)(p.p - s->text.p) : end;
    if (measure_is_reason(s, from, start)) {
        return STR_EMPTY; /* `lọt top 5 nhờ [thế mạnh về dịch vụ]` */
    }
    *field = led && !phrase_is_claimed(s, at, (struct span){start, start + 1}, true) && !is_scope(s, at, start);
    return p;
}

/* `top 10 [nước xuất khẩu tôm]`, `là [thị trường nhập khẩu tôm] lớn thứ sáu`, `dẫn đầu cả nước trong [chiến dịch tiêm
 * chủng]`: of what things a rank tells the place; empty where they only do the ranking, or are all that are ranked:
 * `xếp thứ 9/60 [nước tham gia]`. */
static struct str ranked_things(const struct scene *s, struct claim *c)
{
    bool field = false, ordinal = words_begin_quality(s->g, str_slice(s->text, c->span));
    struct str p = c->kind != KIND_RANK ? STR_EMPTY
                   : ordinal            ? noun_of(s, words_before_as(s, c, KIND_RATE))
                                        : behind_rank(s, c, &field);
    bool says = words_at(p, 1, true).n < p.n && (field || (!(c->has & HAS_OF) && has_deed(s, p)));
    return says && p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
}

/* What another claim or the words around the value say outright. *f: what else would measure it, as far as that is
 * known before; the value behind a rank is asked for last. */
static bool is_told(struct scene *s, struct claim *c, struct found *f)
{
    const struct claim *holder = opens_bracket_behind(s, c);
    const struct mention *about = holder ? NULL : measure_about_behind(s, c);
    if (about) {
        measure_take_mention(s, c, about, RIGHT_BEHIND);
    }
    if (!holder && !about && !f->mention) {
        *f = named_before(s, c);
        holder = f->mention ? NULL : stated_before(s, c);
    }
    if (holder) {
        measure_inherit(s, c, holder);
    }
    return holder || about;
}

/* What goes on, or the things that are ranked. */
static bool is_in_words(struct scene *s, struct claim *c, struct found *f)
{
    struct str goes_on = f->mention || c->kind != KIND_STREAK ? STR_EMPTY : repeated(s, c);
    if (!goes_on.n && !f->mention) {
        *f = (struct found){held_with(s, c), 0, "the value behind the rank measures it"};
    }
    struct str things = goes_on.n || f->mention ? STR_EMPTY : ranked_things(s, c);
    if (goes_on.n || things.n) {
        measure_take_words(s, c, goes_on.n ? goes_on : things, goes_on.n ? OF_CLAUSE : "the things that are ranked");
    }
    return goes_on.n || things.n;
}

/* `Huế xếp thứ hai với 12 huy chương; Lào [xếp thứ ba]`: as the value before it, up to a semicolon. */
static void take_held(struct scene *s, struct claim *c)
{
    const struct claim *before = held_before(s, c);
    bool parted = before && before->sentence == c->sentence && before->span.end < c->span.start &&
                  memchr(s->text.p + before->span.end, ';', c->span.start - before->span.end);
    if (before && !parted) {
        c->indicator = before->noun.n ? (struct link){before->noun, STR_EMPTY} : before->indicator;
        trace_choice(s->trace, c, TRACE_INDICATOR, NULL,
                     before->noun.n ? "what the value before it counts" : AS_BEFORE);
    }
}

void link_to_index(struct scene *s, struct claim *c)
{
    struct found f = measure_in_sentence(s, c);
    if (is_told(s, c, &f) || is_in_words(s, c, &f)) {
        return;
    }
    f = f.mention ? f : (struct found){field_in_sentence(s, c), 0, NULL};
    if (!f.mention) {
        f.mention = in_context(s, c, &f.how);
    }
    if (f.mention) {
        measure_take(s, c, &f);
    } else {
        take_held(s, c);
    }
}

bool link_points(const struct scene *s, struct claim *c)
{
    const char *how = NULL;
    struct claim as_score = *c;
    as_score.kind = KIND_SCORE;
    const struct mention *m =
        c->kind == KIND_CHANGE && str_eq(c->unit, STR("point")) ? in_context(s, &as_score, &how) : NULL;
    if (m && (m->serves & (1U << KIND_SCORE))) {
        measure_take_mention(s, c, m, how);
        return true;
    }
    return false;
}

/* True if an index is what the claim was linked to. */
static bool holds_in_index(const struct scene *s, const struct claim *c)
{
    for (size_t i = 0; c->indicator.text.n && i < s->index_n; i++) {
        if (str_eq(s->index[i]->text, c->indicator.text)) {
            return s->index[i]->serves & (1U << KIND_SCORE);
        }
    }
    return false;
}

/* `Dẫn đầu là 3 địa phương: Huế ([92,18%]), Đà Nẵng ([91,8%])`: in brackets right behind one of those that are
 * counted. */
static bool is_of_listed_name(const struct scene *s, const struct claim *c, const struct claim *counted)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool counts = counted && counted->kind == KIND_COUNT && counted->sentence == c->sentence;
    struct str class = counts ? words_class(s->g->nouns, counted->noun) : STR_EMPTY;
    if (!str_eq(class, STR("place")) && !str_eq(class, STR("org"))) {
        return false;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && m->span.start >= counted->span.end && scene_is_bracketed_by(s, c, m->span.end)) {
            return true;
        }
    }
    return false;
}

bool link_score(struct scene *s, struct claim *c)
{
    const struct claim *before = measure_told_before(s, c);
    if (before && before->kind == KIND_COUNT && before->span.end + 1 == c->span.start) {
        before = claim_before(s, before); /* `có 3 tỉnh [trên 85%], 39 tỉnh từ 75 đến 85%` */
    }
    if (before && before->kind == KIND_DURATION) {
        before = claim_before(s, before); /* `vào tốp 5 sau 2 năm vắng bóng, đạt [90%]` */
    }
    struct found f = measured_as(s, c, KIND_SCORE);
    const struct mention *field = f.mention ? f.mention : measured_as(s, c, KIND_RANK).mention;
    bool named =
        field && field->is_index && field->span.end <= c->span.start; /* `cải cách hành chính ở mức cao (84%)` */
    bool bracketed = c->span.start && s->text.p[c->span.start - 1] == '(' && !before && !named;
    const struct claim *counted = claim_before(s, c); /* `của 26 thủ tục (đạt tỷ lệ [15%])` */
    bool of_count = counted && counted->kind == KIND_COUNT && /* `số hóa 11 trên 40 hồ sơ, đạt tỷ lệ [27,5%]` */
                    ((counted->has & HAS_OF) || scene_is_bracketed_by(s, c, counted->span.end));
    /* `3 dịch vụ có chỉ số hài lòng cao là cấp hộ chiếu ([82,2%])`: the index is named behind what is counted */
    bool counts = (before && before->kind == KIND_COUNT && named && field->span.start >= before->span.end) ||
                  is_of_listed_name(s, c, before);
    if (bracketed || of_count || (before && !claim_is_of_index(before) && !counts) || phrase_after(s, c).n ||
        measure_rate_before(s, c)) {
        return false;
    }
    bool held = before && before->kind == KIND_RANK && holds_in_index(s, before); /* `xếp thứ 41, đạt [83,4%]` */
    const struct claim *last = f.mention ? NULL : held ? before : measure_of_kind_before(s, c, KIND_SCORE);
    const char *how = held ? AS_BEFORE : last ? "as for the score before it" : NULL;
    c->kind = KIND_SCORE;
    const struct mention *m = f.mention || last ? f.mention : in_context(s, c, &how);
    if (!m && !last) {
        c->kind = KIND_RATE;
        return false;
    }
    trace_choice(s->trace, c, TRACE_KIND, NULL, "a bare percentage where an index is spoken of is its score");
    if (last) {
        c->indicator = last->indicator;
        trace_choice(s->trace, c, TRACE_INDICATOR, m, how);
    } else {
        measure_take_mention(s, c, m, how);
    }
    return true;
}
