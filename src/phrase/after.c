/* What the clause says behind a value: where that begins and ends, and which of it is said of the value. */
#include "grammar/words.h"
#include "phrase/phrase.h"

/* An item of a list has no more words. */
enum { LISTED_WORDS = 10, LISTED_WORDS_OF_RATE = 14 };

size_t phrase_before_taken(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = scene_claim_from(s, at, from); i < at->claim_end && s->claim[i].span.start < to; i++) {
        if (s->claim[i].span.start >= from) {
            to = s->claim[i].span.start;
        }
    }
    for (size_t i = scene_mention_near(s, at, from); i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        bool ends = m->cue == CUE_PERIOD || m->cue == CUE_BASE ||
                    (m->cue == CUE_CLAUSE && !mention_sets(m, STR("soft"), STR("yes")));
        if (ends && m->span.start >= from) {
            to = m->span.start;
        }
    }
    return to;
}

bool phrase_names(const struct scene *s, const struct scene_sentence *at, struct str p)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && s->text.p + m->span.start <= p.p && p.p + p.n <= s->text.p + m->span.end) {
            return true;
        }
    }
    return false;
}

/* The end of what goes on behind a value: over commas that list verbs (`5 người chết[, mất tích]`) or things of which
 * the same is said (`5 ha lúa[, hoa màu bị ngập]`), while they are short. */
static size_t end_of_list(const struct scene *s, const struct scene_sentence *at, const struct claim *c)
{
    size_t end = scene_clause_end(s, c->span.end, at->span.end);
    struct str first = words_trim((struct str){s->text.p + c->span.end, end - c->span.end});
    first = words_behind_quality(s->g, first);
    bool of_all = c->kind == KIND_RATE && words_before_auxiliary(s->g, first).n < first.n;
    bool says = words_begin_predicate(s->g, first) || of_all; /* `100% hồ sơ được gửi[, nhận và xử lý]` */
    bool at_place = str_eq(words_class(s->g->functions, words_at(first, 1, true)), STR("prep"));
    bool lists = c->kind == KIND_COUNT || c->kind == KIND_RATE;
    size_t words_max = c->kind == KIND_RATE ? LISTED_WORDS_OF_RATE : LISTED_WORDS;
    for (size_t next = end;
         lists && next < at->span.end && next - c->span.end <= PHRASE_BYTES_MAX && s->text.p[next] == ',';) {
        size_t from = next + 1;
        next = scene_clause_end(s, from, at->span.end);
        struct str more = words_trim((struct str){s->text.p + from, next - from});
        struct str edge = words_edge(s->g, words_at(more, 1, true));
        bool verb = words_from_verb(s->g, more, 1).p == more.p && (!edge.n || str_eq(edge, STR("begin")));
        bool joined = words_class(s->g->functions, words_at(more, 1, true)).n; /* `, nên họ đi` */
        bool party = words_are_doers(words_class(s->g->nouns, first)) &&
                     words_are_doers(words_class(s->g->nouns, words_at(more, 2, true))); /* `, tổ chức [hài lòng]` */
        bool thing = !words_have_verb(s->g, first) && (party || !words_begin_predicate(s->g, more)) && !joined &&
                     !words_have_level(s->g, more);
        bool rate = c->kind == KIND_RATE;
        struct str head = rate   ? words_before_auxiliary(s->g, more)
                          : says ? more
                                 : words_before_verb(s->g, more); /* `thị trấn [được trang bị máy tính ...]` */
        bool claimed = rate ? scene_values_between(s, at, from, next) > 0
                            : phrase_is_claimed(s, at, (struct span){from, next}, false);
        bool brief = (party || words_at(head, words_max, true).n == head.n) && !claimed;
        bool things = brief && !says && thing; /* `sở, [ban], ngành đã nhận`: up to what is said of them */
        bool place = at_place && phrase_names(s, at, words_at(more, 1, true)); /* `12 xe ở xã A[, huyện B bị hỏng]` */
        if (place || (brief && (says ? verb : thing) && words_have_verb(s->g, more))) {
            end = next;
            says = says || c->kind == KIND_RATE; /* `địa phương công khai thủ tục, [niêm yết giá]` */
        } else if (!things) {
            break;
        }
    }
    return end;
}

size_t phrase_behind_whole(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = c->span.end;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool adjoins = m->whole.start == from || (m->whole.start == from + 1 && s->text.p[from] == ' ');
        if (adjoins && (m->cue == CUE_PER || mention_splits(m))) {
            from = m->span.end;
        }
    }
    return from;
}

/* Behind the names of the counted, up to what is said of them: `ba xã gồm: An Bình (Long Hồ), Tân Lộc và Phú Mỹ [bị
 * ngập]`, `hai tỉnh là Huế và Sơn La [chưa họp]`; `from` where no such list stands there. */
static size_t behind_list_of_names(const struct scene *s, const struct scene_sentence *at, size_t from)
{
    struct str rest = words_trim((struct str){s->text.p + from, at->span.end - from}), word = words_at(rest, 1, true);
    struct str head = words_trim(word);
    bool lists = str_eq(words_edge(s->g, head), STR("there")) && words_are_verb(s->g, head);
    if (!lists && !str_eq(words_field(s->g->edges, head, STR("place")), STR("who"))) {
        return from;
    }
    while (word.n < rest.n) {
        rest = (struct str){rest.p + word.n + 1, rest.n - word.n - 1};
        word = words_at(rest, 1, true);
        bool joins = str_eq(words_class(s->g->functions, word), STR("conj"));
        if (words_begin_auxiliary(s->g, rest) && words_are_capital(words_at(head, 1, true))) {
            return (size_t)(rest.p - s->text.p);
        }
        head = joins ? head : words_trim(word);
        if (!joins && head.n && !words_are_capital(head) && word.p[0] != '(') {
            return from;
        }
    }
    return from;
}

/* Behind brackets that say how large a share of the whole the counted are: `472 người (chiếm 65%) [mất việc]`. */
static size_t behind_share(const struct scene *s, const struct scene_sentence *at, size_t from)
{
    size_t end = scene_behind_bracket(s, from, at->span.end);
    if (end == from || scene_values_between(s, at, from, end) != 1) {
        return from;
    }
    const struct claim *share = &s->claim[scene_claim_from(s, at, from)];
    struct str next = words_at(words_trim((struct str){s->text.p + end, at->span.end - end}), 1, true);
    bool more = str_eq(words_class(s->g->functions, next), STR("conj")); /* `5 hộ nghèo (2%) và nhiều người già` */
    return share->kind == KIND_RATE && !more ? end : from;
}

/* Behind a share that commas enclose: `212 người, chiếm 5%, [phản ánh cán bộ gây phiền hà]`; `from` where none stands
 * there. */
static size_t behind_share_told(const struct scene *s, const struct scene_sentence *at, size_t from)
{
    size_t i = scene_claim_from(s, at, from);
    const struct claim *share = i < at->claim_end ? &s->claim[i] : NULL;
    if (!share || share->kind != KIND_RATE || s->text.p[from] != ',' || share->span.start < from) {
        return from;
    }
    struct str led = words_trim((struct str){s->text.p + from, share->span.start - from});
    bool told = str_eq(words_edge(s->g, led), STR("level")) ||
                str_eq(words_field(s->g->functions, led, STR("behind")), STR("equal"));
    bool closed = share->span.end < at->span.end && s->text.p[share->span.end] == ',';
    struct str behind = words_trim((struct str){s->text.p + share->span.end, at->span.end - share->span.end});
    closed = closed && !words_are_conjunction(s->g, words_first(behind));
    return told && closed ? share->span.end + 1 : from;
}

/* Behind a remark in brackets that states nothing more of the counted: `42 doanh nghiệp (DN) [tham gia]`; `from` where
 * none stands there. */
static size_t behind_remark(const struct scene *s, const struct scene_sentence *at, size_t from)
{
    size_t end = scene_behind_remark(s, at, from, at->span.end);
    end = end > from ? end : behind_share(s, at, from);
    end = end > from ? end : behind_share_told(s, at, from);
    bool goes_on = end < at->span.end && s->text.p[end] == ' ';
    struct str rest = {s->text.p + end, goes_on ? at->span.end - end : 0};
    bool causes = str_eq(words_edge(s->g, words_at(words_trim(rest), 1, true)), STR("cause"));
    return goes_on && !causes ? end : from;
}

/* `đạt 60% [về tiền]`: what stands right behind the value says which part it is of. */
static bool is_split_behind(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool split = false;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        split = split || (m->cue == CUE_FACET && m->whole.start == c->span.end + 1 &&
                          mention_sets(m, STR("side"), STR("after")));
    }
    return split;
}

struct str phrase_after(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = behind_remark(s, at, phrase_behind_whole(s, c)), end = end_of_list(s, at, c);
    if (end < from) {
        end = scene_clause_end(s, from, at->span.end);
    }
    size_t behind = c->kind == KIND_COUNT ? behind_list_of_names(s, at, from) : from;
    end = behind > from ? scene_clause_end(s, behind, at->span.end) : end;
    from = behind;
    size_t to = phrase_before_taken(s, at, from, end);
    if (c->kind == KIND_RATE && (phrase_leads_elsewhere(s, c) || is_split_behind(s, c))) {
        return STR_EMPTY;
    }
    if (c->kind == KIND_RATE) { /* a share of all that the words tell: `64% số người [được hỏi ủng hộ]` */
        size_t first = scene_clause_end(s, from, to);
        struct str head = {s->text.p + from, first - from};
        bool list = to - from > PHRASE_BYTES_MAX && words_have_verb(s->g, head);
        to = list ? first : to; /* of a list that is too long its first clause */
        struct str said = words_trim((struct str){s->text.p + from, to - from}), p = words_without_edges(s->g, said);
        bool joined = str_eq(words_class(s->g->functions, words_at(said, 1, true)), STR("conj"));
        return !joined && p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY; /* `chỉ có 70% [nên] còn thiếu` */
    }
    if (c->kind == KIND_COUNT) {
        return phrase_of_counted(s, c, from, to);
    }
    bool where =
        c->kind == KIND_CHANGE && words_begin_place(s->g, words_trim((struct str){s->text.p + from, to - from}));
    return where ? STR_EMPTY : phrase_between(s, from, to, true); /* `cắt giảm 5 phòng [bên trong các sở]` */
}
