/* What a clause says of the counted behind their number: what they do or what is done to them, without where they are,
 * who does it, and the rest of their name. */
#include "grammar/words.h"
#include "phrase/phrase.h"

/* As long as a verb of two syllables is a name, or a preposition and its noun. */
enum { NAME_WORDS = 2 };
/* No noun that tells whose they are is longer. */
enum { OWNER_WORDS = 3 };

/* True if a name begins there, or a noun of the list. */
static bool begins_noun(const struct scene *s, struct str p)
{
    bool noun = words_are_capital(words_at(p, 1, true));
    for (size_t n = OWNER_WORDS; n > 0 && !noun; n--) {
        noun = words_class(s->g->nouns, words_at(p, n, true)).n;
    }
    return noun;
}

bool phrase_is_said(const struct scene *s, struct str p)
{
    if (!p.n || words_begin_predicate(s->g, p)) {
        return p.n;
    }
    struct str led = words_at(words_trim((struct str){s->text.p, (size_t)(p.p - s->text.p)}), 1, false);
    return words_begin_auxiliary(s->g, led) && !begins_noun(s, p);
}

/* Behind what tells where they are, where only the rest of their name stands before it: `30 cửa hàng xăng dầu ở huyện
 * [đóng cửa]`; empty where nothing is said there. */
static struct str behind_aside(const struct scene *s, const struct claim *c, struct str p)
{
    struct str head = words_before_place(s->g, p);
    if (head.n == p.n || head.p != s->text.p + c->span.end + 1 || words_have_verb(s->g, head)) {
        return STR_EMPTY;
    }
    struct str rest = words_trim((struct str){head.p + head.n, p.n - head.n}), preposition = words_at(rest, 1, true);
    struct str place = words_trim((struct str){rest.p + preposition.n, rest.n - preposition.n});
    bool where = str_eq(words_class(s->g->functions, preposition), STR("prep")); /* not `5 viên nghi [là] thuốc lắc` */
    return !where || words_begin_predicate(s->g, place) ? STR_EMPTY : words_behind_place(s->g, rest);
}

/* Up to where and when it is said (`[điều trị] tại bệnh viện tỉnh`); with it where that is as short as the verb is:
 * `[hoạt động tại Hàn Quốc]`, `[cách ly tại nhà]`. */
static struct str with_near_place(const struct scene *s, struct str p)
{
    struct str said = words_before_place(s->g, p), verbs = words_verbs_at_end(s->g, said);
    struct str place = words_trim((struct str){said.p + said.n, p.n - said.n});
    bool two = words_at(said, 2, true).n == said.n && words_at(said, 1, true).n < said.n;
    struct str name = words_at(place, NAME_WORDS, false);
    bool brief = name.n == place.n || (words_are_capital(name) && words_at(place, NAME_WORDS + 1, true).n == place.n);
    bool near = (two && verbs.n == said.n && brief) || words_want_object(s->g, said); /* `[nằm] trong nhóm đầu` */
    return near ? p : said;
}

/* What is said of the counted behind where they are: `20 xã trên địa bàn huyện Gia Viễn (Ninh Bình) đã [đạt chuẩn]`. */
static struct str behind_place(const struct scene *s, const struct claim *c, struct str p)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    if (!p.n) {
        return p;
    }
    struct str said = words_behind_place(s->g, p);
    size_t end = (size_t)(p.p + p.n - s->text.p), from = said.n ? end : scene_behind_remark(s, at, end, at->span.end);
    if (from > end) {
        said = phrase_between(s, from, phrase_before_taken(s, at, from, scene_clause_end(s, from, at->span.end)), true);
        said = words_begin_predicate(s->g, said) ? said : STR_EMPTY;
    }
    struct str behind = behind_aside(s, c, said);
    return with_near_place(s, behind.n ? behind : said);
}

/* `10 cơ sở bị Thanh tra Sở Y tế [đình chỉ]`: behind the name of who does it; the words themselves where none leads
 * them. */
static struct str without_agent(const struct scene *s, const struct claim *c, struct str p)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct str first = words_at(p, 1, true);
    bool passive = first.n < p.n && str_eq(words_class(s->g->functions, first), STR("aux"));
    const char *start = passive ? p.p + first.n + 1 : NULL;
    for (size_t i = at->mention; passive && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        const char *end = s->text.p + m->span.end;
        bool who = m->cue == CUE_AGENT || (m->cue == CUE_SUBJECT && m->grade != GRADE_NONE);
        if (who && s->text.p + m->span.start == start && end < p.p + p.n) {
            struct str deed = words_without_edges(s->g, words_trim((struct str){end, (size_t)(p.p + p.n - end)}));
            return words_say(s->g, deed) ? deed : p;
        }
    }
    return p;
}

/* What is said of the counted, without what tells more of them or who does it: `3 học sinh tiểu học [đuối nước]`, `5 xe
 * bị công an [thu giữ]`. */
static struct str said_of(const struct scene *s, const struct claim *c, struct str p)
{
    struct str gap =
        words_trim((struct str){s->text.p + c->span.end, p.n ? (size_t)(p.p - s->text.p) - c->span.end : 0});
    struct str led = words_at(gap, 1, false);
    bool with = str_eq(words_edge(s->g, gap), STR("there")) && str_eq(words_class(s->g->functions, gap), STR("prep"));
    if (with && !words_begin_predicate(s->g, p)) {
        return STR_EMPTY; /* `12 dự án với [vốn đăng ký] 5 tỷ đồng` */
    }
    if (str_eq(words_class(s->g->functions, gap), STR("conj")) && !words_begin_predicate(s->g, p)) {
        return STR_EMPTY; /* `gồm 9 tài liệu cùng [bảng kê]`: one more thing */
    }
    if (gap.n && !words_begin_auxiliary(s->g, led) && !str_eq(words_class(s->g->functions, led), STR("prep"))) {
        return p; /* `600 người dự [buổi đối thoại]` */
    }
    struct str first = words_at(p, 1, true);
    bool passive = str_eq(words_class(s->g->functions, first), STR("aux"));
    struct str said = passive && first.n < p.n ? (struct str){p.p + first.n + 1, p.n - first.n - 1} : p;
    struct str plain = words_behind_quality(s->g, said);
    if (plain.p != said.p) {
        return plain; /* `3 trẻ đầu tiên [có biểu hiện sốt]` */
    }
    bool begins = words_begin_predicate(s->g, said);
    for (size_t n = 2; n > 0 && !begins; n--) { /* `[tổ chức] khám`, `[thời gian] giải quyết` */
        struct str head = words_at(said, n, true);
        begins = str_eq(words_class(s->g->verbs, head), STR("light")) || str_eq(words_edge(s->g, head), STR("act"));
    }
    if (begins) {
        return p;
    }
    if (phrase_is_said(s, said)) {
        return p;
    }
    bool of_age = gap.n && words_have_number(words_at(said, 1, true)); /* `5 em từ 12 tuổi trở lên [tiêm] đủ` */
    struct str rest = words_from_verb(s->g, said, of_age ? 1 : 2);
    struct str head = {said.p, (size_t)(rest.p - said.p)};
    if (!of_age && head.n && words_lead_from_verb(s->g, head)) {
        return p; /* `27 hộ [đồng thuận cho Nhà nước] thu hồi đất`: a verb that no list has */
    }
    return rest.p != said.p ? rest : p;
}

/* `9 xã [đạt 19 tiêu chí]`, `9 xã [đạt từ 15 - 18 tiêu chí]`: where only a verb that says nothing alone stands up to
 * the next value, or that value begins with it (`9 xã [đạt trên 15 tiêu chí]`), with that value, and with what a share
 * is of: `9 trường [có 100% học sinh đỗ]`. */
static struct str with_value(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    struct str between = from < to ? words_trim((struct str){s->text.p + from, to - from}) : STR_EMPTY;
    struct str last = words_at(between, 1, false);
    bool from_on = last.n < between.n && str_eq(words_class(s->g->functions, last), STR("prep"));
    struct str verb = from_on ? words_trim((struct str){between.p, between.n - last.n}) : between;
    bool states = str_eq(words_edge(s->g, verb), STR("level")) && words_are_verb(s->g, words_at(verb, 1, true)) &&
                  !words_field(s->g->edges, verb, STR("place")).n; /* `đạt tỷ lệ`, not `là` */
    bool says_nothing = states || (words_are_verb(s->g, verb) && !str_eq(words_edge(s->g, verb), STR("join")));
    for (size_t i = scene_claim_from(s, at, to); i < at->claim_end && s->claim[i].span.start == to; i++) {
        const struct claim *n = &s->claim[i];
        struct str value = str_slice(s->text, n->span), of = n->kind == KIND_RATE ? phrase_after(s, n) : STR_EMPTY;
        bool reaches = !between.n && str_eq(words_edge(s->g, words_at(value, 1, true)), STR("level"));
        bool told = n->kind == KIND_COUNT || n->kind == KIND_SCORE || (of.n && of.p == value.p + value.n + 1);
        if (told && (says_nothing || reaches)) {
            const char *start = between.n ? between.p : value.p, *end = of.n ? of.p + of.n : value.p + value.n;
            return (struct str){start, (size_t)(end - start)};
        }
    }
    return STR_EMPTY;
}

/* What is said alone, though values are stated with it: `27 mã [giảm]`, `80 mã [giảm] và 65 mã đứng giá`. */
static struct str level_alone(const struct scene *s, size_t from, size_t to)
{
    struct str said = from < to ? words_trim((struct str){s->text.p + from, to - from}) : STR_EMPTY;
    struct str last = words_at(said, 1, false);
    if (said.n > last.n && str_eq(words_class(s->g->functions, last), STR("conj"))) {
        said = words_trim((struct str){said.p, said.n - last.n});
    }
    struct str first = words_at(said, 1, true);
    bool has = first.n < said.n && str_eq(words_edge(s->g, first), STR("there")) && words_are_verb(s->g, first);
    return words_class(s->g->verbs, said).n || has ? said : STR_EMPTY; /* `12 xã [có chợ]` */
}

/* Where the words end that the counted are named by: `10 người [bị thương] đang được cấp cứu`, `3 em nhỏ [đuối nước]
 * khi đang tắm`; `to` where no verb stands before, or nothing more is said. */
static size_t end_of_first(const struct scene *s, size_t from, size_t to)
{
    struct str said = from < to ? words_trim((struct str){s->text.p + from, to - from}) : STR_EMPTY;
    bool suffers = str_eq(words_edge(s->g, words_at(said, 1, true)), STR("begin"));
    for (size_t i = words_at(said, 1, true).n + 1; i < said.n; i++) {
        struct str head = {said.p, i - 1}, word = words_at((struct str){said.p + i, said.n - i}, 1, true);
        bool begins = said.p[i - 1] == ' ', cuts = begins && str_eq(words_edge(s->g, word), STR("cut"));
        bool aims = begins && str_eq(words_field(s->g->edges, word, STR("place")), STR("why"));
        if (aims && words_have_verb(s->g, head)) { /* `12 người [được đưa về trụ sở] để tiếp tục điều tra` */
            return (size_t)(said.p + i - s->text.p);
        }
        if (cuts && (suffers || (words_begin_place(s->g, word) && words_have_verb(s->g, head)))) {
            return (size_t)(said.p + i - s->text.p);
        }
    }
    return to;
}

/* Without what is joined and leads to the next value: `[bị thương] và số vụ nặng là 5`. */
static struct str before_joined(const struct scene *s, const struct scene_sentence *at, struct str p, size_t to)
{
    bool next = false;
    for (size_t i = at->claim; i < at->claim_end && !next; i++) {
        next = s->claim[i].span.start == to;
    }
    for (size_t i = words_at(p, 1, true).n + 1; next && i < p.n; i++) {
        struct str word = words_at((struct str){p.p + i, p.n - i}, 1, true);
        struct str more = words_trim((struct str){word.p + word.n, (size_t)(p.p + p.n - word.p) - word.n});
        struct str class = words_class(s->g->functions, word);
        bool with =
            str_eq(class, STR("prep")) && str_eq(words_edge(s->g, word), STR("there")); /* `vay [với tổng dư nợ]` */
        bool joined = str_eq(class, STR("conj")) && !words_begin_predicate(s->g, more);
        if (p.p[i - 1] == ' ' && more.n && (with || joined)) {
            return words_trim((struct str){p.p, i});
        }
    }
    return p;
}

/* Behind the name that tells whose or which they are: `5 sinh viên Việt Nam [giành học bổng]`. */
static struct str behind_name(const struct scene *s, const struct scene_sentence *at, const struct claim *c,
                              struct str p)
{
    for (size_t i = at->mention; p.n && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        const char *end = s->text.p + m->span.end;
        bool covers = m->span.start > c->span.end && s->text.p + m->span.start <= p.p && p.p < end;
        if (m->cue == CUE_SUBJECT && covers && end < p.p + p.n) {
            struct str rest = words_trim((struct str){end, (size_t)(p.p + p.n - end)});
            bool within = p.p > s->text.p + m->span.start,
                 led = words_class(s->g->functions, words_at(rest, 1, true)).n;
            bool said = within ? !led : words_begin_predicate(s->g, rest); /* `của ông [Hà] lăn ra chết` */
            return said ? rest : p;
        }
    }
    return p;
}

/* True if the phrase begins with a word that is counted, and says nothing of it: `95 bếp ăn [trường tiểu học]`. */
static bool names_owner(const struct scene *s, struct str p)
{
    for (size_t n = OWNER_WORDS; n > 0; n--) {
        struct str head = words_at(p, n, true);
        if (str_eq(words_class(s->g->nouns, head), STR("org")) ||
            str_eq(words_class(s->g->nouns, head), STR("place"))) {
            return !words_class(s->g->verbs, head).n && words_from_verb(s->g, p, 2).p == p.p;
        }
    }
    return false;
}

/* `5 quan sát viên quốc [tế]`, `90 trang [tài liệu]`, `12 bác sĩ/[10.000 dân]`: the rest of the noun, or what it is
 * counted against. */
static bool is_rest(const struct scene *s, const struct claim *c, struct str p)
{
    bool adjoins = p.p == s->text.p + c->span.end + 1;
    bool noun = words_class(s->g->nouns, p).n;
    bool listed = words_class(s->g->nouns, c->noun).n && !noun; /* `10 câu [khó]` */
    bool thing = noun && !words_are_doers(words_class(s->g->nouns, c->noun)); /* not `5 em [giải nhì]` */
    bool fragment = words_at(p, 1, true).n == p.n ? !listed : thing || names_owner(s, p);
    return adjoins && c->noun.n && !words_begin_predicate(s->g, p) &&
           (fragment || words_have_number(words_at(p, 1, true)));
}

/* Up to the word that brings the next value about: `12 vụ cháy lớn [làm] 5 người chết`. */
static size_t before_cause(const struct scene *s, size_t from, size_t to)
{
    struct str said = from < to ? words_trim((struct str){s->text.p + from, to - from}) : STR_EMPTY;
    return words_end_with_cause(s->g, said) ? (size_t)(words_at(said, 1, false).p - s->text.p) : to;
}

/* Up to the comma behind which another clause begins, with all of a place: `1 người [bị thương], toàn tỉnh có 75 nhà`.
 */
static size_t before_area(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    size_t first = scene_mention_near(s, at, from);
    for (size_t i = first; i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        bool area = m->cue == CUE_SUBJECT && m->firm && str_starts(m->type, STR("place"));
        if (area && m->span.start >= from + 2 && m->span.end <= to && s->text.p[m->span.start - 2] == ',') {
            return m->span.start - 2;
        }
    }
    return to;
}

/* `12 trường [đạt] tỷ lệ đỗ 100%`, `15 bệnh nhân [đạt] liều duy trì`: with the verb right behind the count that only
 * states a value elsewhere; not what the counted are (`là`), nor those of whom another tells: `của 17 bộ đạt`. */
static struct str with_level_verb(const struct scene *s, const struct claim *c, struct str p)
{
    size_t gap = p.n ? (size_t)(p.p - s->text.p) - c->span.end : 0;
    struct str led = words_trim((struct str){s->text.p + c->span.end, gap}), verb = words_at(led, 1, true);
    struct str before = words_at(words_trim((struct str){s->text.p, c->span.start}), 1, false);
    bool level = str_eq(words_edge(s->g, verb), STR("level")) && words_are_verb(s->g, verb) &&
                 !words_field(s->g->edges, verb, STR("place")).n && !words_without_edges(s->g, led).n;
    bool theirs = level && !str_eq(words_class(s->g->functions, before), STR("prep"));
    return theirs ? (struct str){verb.p, (size_t)(p.p + p.n - verb.p)} : p;
}

/* Up to the measure that the next value is stated of: `50 vụ phá rừng [với diện tích] bị hại hơn 4 ha`. */
static size_t before_measure(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = scene_mention_near(s, at, from); i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_INDICATOR && !m->is_index && m->span.start > from && m->span.end <= to &&
            phrase_behind_with(s, from, m->span.start)) {
            return (size_t)(words_at(words_trim((struct str){s->text.p + from, m->span.start - from}), 1, false).p -
                            s->text.p);
        }
    }
    return to;
}

/* `31 nước [có dự án] được cấp phép`: with what they have, where more is said of that. */
static struct str with_had(const struct scene *s, const struct claim *c, struct str p)
{
    size_t gap = p.n ? (size_t)(p.p - s->text.p) - c->span.end : 0;
    struct str led = words_trim((struct str){s->text.p + c->span.end, gap}), has = words_first(led);
    struct str had = words_trim((struct str){led.p + has.n, led.n - has.n});
    bool there = str_eq(words_edge(s->g, has), STR("there")) && words_are_verb(s->g, has);
    struct str last = words_last(had); /* not `có vốn nước ngoài [đang] hoạt động` */
    bool said = str_eq(words_field(s->g->functions, last, STR("behind")), STR("done")) && last.n < had.n;
    bool near = led.p == s->text.p + c->span.end + 1 && !scene_separators(s, c->span.end, c->span.end + gap);
    struct str all = {led.p, near ? (size_t)(p.p + p.n - led.p) : 0};
    return there && said && near && all.n <= PHRASE_BYTES_MAX ? all : p;
}

/* `12 xã đã [hoàn thành 100% chỉ tiêu cấp thẻ]`, `5 xã [giữ vững 19/19 tiêu chí]`: what is said up to the next value
 * goes on over that where it is a share of something, or so many of all. */
static struct str with_share(const struct scene *s, const struct scene_sentence *at, struct str p, size_t to)
{
    size_t i = scene_claim_from(s, at, to);
    const struct claim *next = i < at->claim_end && s->claim[i].span.start == to ? &s->claim[i] : NULL;
    bool reaches = p.n && p.p + p.n + 1 == s->text.p + to;
    if (!next || !reaches || !words_begin_predicate(s->g, p)) {
        return p;
    }
    struct str of = next->kind == KIND_RATE ? phrase_after(s, next) : STR_EMPTY;
    bool share = of.n && of.p == s->text.p + next->span.end + 1;
    const char *end = share ? of.p + of.n : s->text.p + next->span.end;
    bool whole = share || (next->kind == KIND_COUNT && (next->has & HAS_OF));
    return whole && end - p.p <= PHRASE_BYTES_MAX ? (struct str){p.p, (size_t)(end - p.p)} : p;
}

/* What [from, to) behind a count says of the counted. */
static struct str told_of(const struct scene *s, const struct claim *c, size_t from, size_t to)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    to = before_measure(s, at, from, before_cause(s, from, before_area(s, at, from, to)));
    to = end_of_first(s, from, to);
    struct str p = phrase_between(s, from, to, true);
    if (!p.n) {
        p = with_value(s, at, from, to);
        return p.n ? p : level_alone(s, from, to);
    }
    p = without_agent(s, c, behind_place(s, c, behind_name(s, at, c, before_joined(s, at, p, to))));
    p = c->noun.n ? said_of(s, c, p) : p;
    bool name =
        (words_are_capital(p) && words_at(p, 1, true).n < p.n) || phrase_names(s, at, p); /* `3 xã gồm [An Bình]` */
    return is_rest(s, c, p) || name ? STR_EMPTY : with_share(s, at, with_had(s, c, with_level_verb(s, c, p)), to);
}

/* True if a name ends at that byte. */
static bool ends_name(const struct scene *s, const struct scene_sentence *at, size_t end)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        if (s->mention[i].cue == CUE_SUBJECT && s->mention[i].span.end == end) {
            return true;
        }
    }
    return false;
}

/* What is said behind the names of whose or where the counted are, from the auxiliary on: `7 hộ thôn Đông, xã An Bình
 * (huyện Hòa An) đã [hiến đất]`; empty where a verb or anything but names stands between. */
static struct str said_behind_names(const struct scene *s, const struct scene_sentence *at, size_t from)
{
    for (size_t i = from; i < at->span.end && i - from < PHRASE_BYTES_MAX; i++) {
        char mark = s->text.p[i];
        if (mark == ';' || mark == ':' || (mark == ',' && !ends_name(s, at, i))) {
            break;
        }
        struct str rest = {s->text.p + i + 1, at->span.end - i - 1};
        if (mark != ' ' || i == from || !words_begin_auxiliary(s->g, rest)) {
            continue;
        }
        struct str between = words_trim((struct str){s->text.p + from, i - from});
        bool named = (s->text.p[i - 1] == ')' || ends_name(s, at, i)) && !words_have_verb(s->g, between);
        if (!named || scene_values_between(s, at, from, i) > 0) {
            break;
        }
        size_t to = phrase_before_taken(s, at, i, scene_clause_end(s, i + 1, at->span.end));
        return with_share(s, at, phrase_between(s, i, to, true), to);
    }
    return STR_EMPTY;
}

struct str phrase_of_counted(const struct scene *s, const struct claim *c, size_t from, size_t to)
{
    struct str told = told_of(s, c, from, to);
    bool lists = words_have_number(told) && !memchr(told.p, '%', told.n) &&
                 words_end_says(s->g->edges, STR("edge"), told, true, STR("there"));
    told = lists ? STR_EMPTY : told; /* `2.140 thủ tục [gồm] 1.710 thủ tục cấp tỉnh`, not `5 xã [có 90% hộ]` */
    return told.n || !c->noun.n ? told : said_behind_names(s, &s->sentence[c->sentence], from);
}
