/* What the clause says before a value. */
#include "base/letter.h"
#include "grammar/words.h"
#include "phrase/phrase.h"
#include "text/chars.h"

/* Between a verb and a name stand no more words: `khởi tố [Giám đốc] Sở Y tế`. */
enum { NAMED_WORDS = 2 };
/* No further from a value are the names that it is joined to. */
enum { JOINED_BYTES = 240 };
/* This many bytes before a verb are looked at for the verbs that it is one of. */
enum { VERBS_BYTES = 60 };
/* A phrase that begins with a verb, and has no more words, stays whole. */
enum { DONE_WORDS = 8 };
/* For whom it is done is told in no more words. */
enum { RECIPIENT_WORDS = 3 };
/* A thing and how long or wide it is have no more words. */
enum { THING_WORDS = 4 };
/* What is measured has so many words where a name without `của` owns it; fewer are a title or an adverb. */
enum { OWNED_WORDS = 3 };
/* No more nouns are told in a list before a value. */
enum { JOINED_NOUNS = 4 };

/* True if a word of letters stands in [from, to). */
static bool has_words(const struct scene *s, size_t from, size_t to)
{
    return from < to && words_trim((struct str){s->text.p + from, to - from}).n > 0;
}

/* True if words that say something stand in [from, to): not only auxiliaries and prepositions. */
static bool has_content(const struct scene *s, size_t from, size_t to)
{
    return from < to && words_without_edges(s->g, words_trim((struct str){s->text.p + from, to - from})).n > 0;
}

/* A time or a name that only says whose, where or when: `tỷ lệ [của tỉnh]`, `xuất khẩu sang [Trung Quốc]`, `tổng tài
 * sản [HDBank]`. */
static bool is_aside(const struct scene *s, const struct mention *m, size_t from)
{
    if (m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE) {
        return !m->is_base;
    }
    struct str before =
        from < m->whole.start ? words_trim((struct str){s->text.p + from, m->whole.start - from}) : STR_EMPTY;
    bool thing = words_at(before, OWNED_WORDS - 1, true).n < before.n && words_are_noun(s->g, before);
    bool owns = m->grade == GRADE_OWNER || (m->grade == GRADE_PLAIN && thing);
    return m->cue == CUE_SUBJECT && (m->firm || owns || phrase_behind_preposition(s, from, m->whole.start));
}

/* True if an aside in [from, to) has words before it and nothing said behind it: the words before go on over it. */
static bool is_passed(const struct scene *s, struct span aside, size_t from, size_t to)
{
    return has_content(s, from, aside.start) && !has_content(s, aside.end, to);
}

/* `cho vay nước sạch [và] vệ sinh tăng 5 tỷ đồng`: nothing is stated before the conjunction. */
static bool joins_nouns(const struct scene *s, const struct mention *m, size_t from)
{
    struct str before = words_trim((struct str){s->text.p + from, m->span.start - from});
    bool soft = m->cue == CUE_CLAUSE && mention_sets(m, STR("soft"), STR("yes"));
    bool joint = soft && before.n && words_are_conjunction(s->g, str_slice(s->text, m->span));
    return joint && !words_have_level(s->g, before) &&
           !scene_has_claim(s, &s->sentence[m->sentence], (struct span){from, m->span.start});
}

/* The end of what stands in [from, to) and takes the words before it; asides only count when they are asked for. */
static size_t after_last(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to, bool asides)
{
    for (size_t i = scene_claim_from(s, at, from); i < at->claim_end && s->claim[i].span.start < to; i++) {
        const struct claim *c = &s->claim[i];
        bool inside = c->span.end <= to && c->span.end > from, date = c->kind == KIND_DATE;
        if (inside && date == asides && !(date && is_passed(s, c->span, from, to))) {
            from = scene_behind_per(s, c->span.end);
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool inside = m->span.end <= to && m->span.end > from && m->span.start >= from;
        if (!inside || !phrase_takes(m) || !has_words(s, m->span.end, to) || joins_nouns(s, m, from)) {
            continue;
        }
        bool aside = is_aside(s, m, from);
        if (aside == asides && !(aside && is_passed(s, m->whole, from, to))) {
            bool gives = m->cue == CUE_AGENT && m->whole.end <= to && !mention_sets(m, STR("speaks"), STR("yes"));
            from = gives ? m->whole.end : m->span.end; /* `dự toán Bộ Y tế [giao]` */
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

/* `đã [thanh toán cho bà Hòa] 5 tỷ đồng`: for whom it is done belongs to the verb right before that, while it is brief.
 */
static bool is_recipient(const struct scene *s, const struct mention *m, size_t from)
{
    struct str led = words_trim((struct str){s->text.p + from, m->whole.start > from ? m->whole.start - from : 0});
    struct str name = words_trim(str_slice(s->text, m->span)), preposition = words_at(led, 1, false);
    struct str before = words_trim((struct str){led.p, led.n - preposition.n});
    bool leads = str_eq(words_field(s->g->functions, preposition, STR("behind")), STR("verb")) && preposition.n < led.n;
    return leads && words_at(name, RECIPIENT_WORDS, true).n == name.n && words_verbs_at_end(s->g, before).n;
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
        if (ends && is_recipient(s, m, from)) {
            continue;
        }
        if (ends || (is_aside(s, m, from) && !has_content(s, m->span.end, to))) {
            to = m->whole.start;
        }
    }
    return to;
}

/* A name alone says who, not what, `toàn [tỉnh Nam Hà]` too. */
static bool is_name(const struct scene *s, const struct scene_sentence *at, struct str p)
{
    struct str all = words_at(p, 1, true);
    p = words_many(s->g, all).n ? words_trim((struct str){p.p + all.n, p.n - all.n}) : p;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool inside = p.n && s->text.p + m->span.start <= p.p && p.p + p.n <= s->text.p + m->span.end;
        if (inside && (m->cue == CUE_AGENT || (m->cue == CUE_SUBJECT && m->grade != GRADE_NONE))) {
            return true;
        }
    }
    return false;
}

/* Behind the last name or value in [from, to), and behind what is said of the counted: `Sở Giáo dục và Đào tạo [bố
 * trí]`, `khám xét 15 tụ điểm đánh bạc, [bắt giữ]`. */
static size_t behind_taken(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    size_t last = from;
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool names = m->cue == CUE_SUBJECT || m->cue == CUE_AGENT;
        last = names && m->span.end <= to && m->span.end > last ? m->span.end : last;
    }
    for (size_t i = scene_claim_from(s, at, from); i < at->claim_end && s->claim[i].span.end <= to; i++) {
        const struct claim *c = &s->claim[i];
        const char *start = s->text.p + c->span.end;
        const char *comma = c->kind == KIND_COUNT && c->noun.n ? memchr(start, ',', to - c->span.end) : NULL;
        size_t end = comma ? (size_t)(comma - s->text.p) : c->span.end;
        last = end > last ? end : last;
    }
    return last;
}

/* Who does it and what leads to it stand before the verbs, where and how behind them: `Hội chợ dự kiến [thu hút]` 800
 * lượt khách, `Tổ công tác đã [tiếp nhận, xử lý]` 50 hồ sơ, `[vinh danh] tại buổi lễ` 4 đơn vị. All of the phrase when
 * no verb stands there. */
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
        start = s->text.p + behind_taken(s, at, (size_t)(start - s->text.p), (size_t)(p.p - s->text.p));
        for (const char *i = p.p; i-- > start;) {
            start = *i == ';' || *i == ':' || *i == '(' || *i == ')' ? i + 1 : start;
        }
        verbs = words_verbs_at_end(s->g, words_trim((struct str){start, (size_t)(end - start)}));
    }
    size_t led = verbs.n < p.n ? p.n - verbs.n : 0; /* the verbs may begin before the phrase */
    struct str act = words_at(words_trim((struct str){p.p, led}), 2, false);
    bool done = words_from_verb(s->g, p, 1).p == p.p || str_eq(words_edge(s->g, act), STR("act"));
    if (verbs.n < p.n && done && words_at(p, DONE_WORDS, true).n == p.n) {
        return p; /* `ra quyết định xử phạt`, `thời gian giải quyết` */
    }
    struct str from = kind == KIND_COUNT && !words_begin_predicate(s->g, p) ? words_from_verb(s->g, p, 1) : p;
    return verbs.n ? verbs : from;
}

/* `9 người thiệt mạng và [1.000 người] bị thương`, `277 doanh nghiệp tại [78 chi cục]`: what stands before belongs to
 * the value before. */
static bool is_joined(const struct scene *s, const struct claim *c, size_t start)
{
    const struct claim *before = claim_before(s, c);
    bool counted = before && before->kind == KIND_COUNT && c->kind == KIND_MONEY; /* `5 khẩu súng và [2 triệu đồng]` */
    bool other = c->kind == KIND_CHANGE || c->kind == KIND_COUNT; /* `chiếm 4% số phải thu và [giảm 5%]` */
    bool share = before && before->kind == KIND_RATE && other;
    if (!before || (before->kind != c->kind && !counted && !share)) {
        return false;
    }
    struct str words = words_trim((struct str){s->text.p + before->span.end, c->span.start - before->span.end});
    struct str last = words_at(words, 1, false), class = words_class(s->g->functions, last);
    if (share) { /* `91% gửi qua mạng và chỉ [14 hồ sơ] trễ hẹn` */
        bool only = words_begin_auxiliary(s->g, last) && last.n < words.n;
        struct str led = only ? words_at(words_trim((struct str){words.p, words.n - last.n}), 1, false) : last;
        return before->span.end >= start && str_eq(words_class(s->g->functions, led), STR("conj"));
    }
    if (before->span.end < start) { /* `90 vé tàu, vé xe và [50 suất quà]` */
        bool listed = s->text.p[before->span.end] == ',' && words_are_noun(s->g, words) && before->noun.n;
        return listed && c->noun.n && str_eq(class, STR("conj")) && words_have_letter(words) && last.n < words.n;
    }
    bool links = str_eq(class, STR("prep")) || str_eq(words_edge(s->g, last), STR("join"));
    bool of = last.n == words.n || words_are_noun(s->g, words);
    return words.n && (str_eq(class, STR("conj")) || (of && links && !counted));
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

/* Behind the claim's own subject, where that stands at `from` before the count: it says who, not
 * what. Where a value is stated of it (`chiều cao [là] 2 m`), it may be what is measured. */
static size_t behind_subject(const struct scene *s, const struct claim *c, size_t from)
{
    if (c->kind != KIND_COUNT || !c->subject.text.n) {
        return from;
    }
    const char *end = c->subject.text.p + c->subject.text.n;
    const char *first = s->text.p + from + strspn(s->text.p + from, " ");
    bool leads = c->subject.text.p == first && end <= s->text.p + c->span.start;
    bool stated = leads && words_have_level(s->g, (struct str){end, (size_t)(s->text.p + c->span.start - end)});
    return leads && !stated ? (size_t)(end - s->text.p) : from;
}

/* Behind a noun for people or where they work that the phrase begins with: `Trạm xá [chuyển]`. */
static struct str behind_people(const struct scene *s, struct str p)
{
    struct str noun = words_at(p, 2, true), class = words_class(s->g->nouns, noun);
    struct str rest = words_trim((struct str){p.p + noun.n, p.n - noun.n});
    bool people = words_are_doers(class) || str_eq(class, STR("building"));
    return people && rest.n && words_say(s->g, rest) ? rest : p;
}

/* Without who it is about, where no verb tells that apart: `Sân bóng có [sức chứa]`, `Cầu thủ này [ghi]`, `Man City
 * [ghi]`. */
static struct str without_doer(const struct scene *s, struct str p)
{
    p = words_without_edges(s->g, words_behind(s->g, p, STR("there")));
    return behind_people(s, words_without_edges(s->g, words_behind_capitals(words_behind_pointed(s->g, p))));
}

/* `[tích hợp] trên Cổng tỉnh và Cổng quốc gia 955 dịch vụ`: the verbs before where it is done, when only a name is left
 * of the words right before the count; p itself where none stand there. */
static struct str before_names(const struct scene *s, const struct claim *c, size_t start, struct str p)
{
    struct str clause = words_trim((struct str){s->text.p + start, c->span.start - start});
    struct str head = words_before_place(s->g, clause), verbs = words_verbs_at_end(s->g, head);
    bool name = c->kind == KIND_COUNT && words_are_capital(words_at(p, 1, true)) && !words_have_verb(s->g, p);
    return name && p.p > head.p + head.n && verbs.n ? verbs : p;
}

/* `Đoạn đầu [dài] 253 km`; with the thing that it is of where somebody else has that: `Huyện có [bờ biển dài] 40 km`.
 */
static struct str dimension(const struct scene *s, const struct claim *c, struct str own)
{
    struct str had = words_behind(s->g, own, STR("there")), p = words_without_edges(s->g, had);
    struct str last = words_at(own, 1, false);
    const char *subject = c->subject.text.p;
    bool owned = c->subject.text.n && (subject < own.p || subject >= own.p + own.n);
    bool thing = had.p > own.p && words_at(p, THING_WORDS, true).n == p.n && words_are_noun(s->g, p);
    return owned && thing ? p : last;
}

/* The last so many bytes of p, from a word on. */
static struct str last_bytes(struct str p, size_t n)
{
    size_t from = p.n > n ? p.n - n : 0;
    while (from > 0 && from < p.n && p.p[from - 1] != ' ') {
        from++;
    }
    return (struct str){p.p + from, p.n - from};
}

/* `[khởi tố] ông Hà và 8 bị can khác`, `[gây thiệt hại] cho công ty và người bệnh 5 tỷ đồng`: the verbs right before
 * the names that the value is joined to; empty where none stand there. */
static struct str verbs_before_names(const struct scene *s, const struct scene_sentence *at, const struct claim *c)
{
    const struct claim *before = claim_before(s, c);
    size_t from = before ? before->span.end : at->span.start;
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        bool name = (m->cue == CUE_SUBJECT || m->cue == CUE_AGENT) && m->span.start > from;
        if (!name || m->span.end >= c->span.start || c->span.start - m->span.start > JOINED_BYTES) {
            continue;
        }
        struct str led = words_trim(last_bytes((struct str){s->text.p + from, m->span.start - from}, VERBS_BYTES));
        struct str verbs = words_last_verbs(s->g, led);
        struct str title =
            verbs.n ? words_trim((struct str){verbs.p + verbs.n, (size_t)(led.p + led.n - verbs.p) - verbs.n}) : led;
        if (verbs.n && words_at(title, NAMED_WORDS, true).n == title.n) {
            return verbs;
        }
    }
    return STR_EMPTY;
}

/* True if a count or a sum is joined to names: what leads to them leads to it. */
static bool is_one_more(const struct scene *s, const struct claim *c, struct str p)
{
    if (c->kind == KIND_MONEY || c->kind == KIND_DURATION) { /* `tuyên phạt bị cáo Hà [8 năm tù]` */
        struct str who = c->kind == KIND_DURATION ? words_at(p, 2, false) : p, class = words_class(s->g->nouns, who);
        return str_eq(class, STR("person")) || str_eq(class, STR("household"));
    }
    struct str led = words_at(words_trim((struct str){s->text.p, c->span.start}), 1, false);
    bool joined =
        str_eq(words_class(s->g->functions, led), STR("conj")) && !str_eq(words_edge(s->g, led), STR("there"));
    if (c->kind != KIND_COUNT || p.n || !joined) {
        return false;
    }
    struct str behind = words_trim((struct str){s->text.p + c->span.end, s->text.n - c->span.end});
    bool in = str_eq(words_class(s->g->functions, words_at(behind, 1, true)), STR("prep"));
    return in || !phrase_is_said(s, phrase_after(s, c)); /* `90 bị can [trong đường dây] đánh bạc` */
}

/* True if a name, a time, a part of what is measured or a word that begins a clause stands in [from, to). */
static bool has_other(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = scene_mention_near(s, at, from); i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        bool other = phrase_takes(m) || m->cue == CUE_FACET || m->cue == CUE_STATUS;
        if (other && m->span.end > from && !(m->cue == CUE_CLAUSE && mention_sets(m, STR("soft"), STR("yes")))) {
            return true;
        }
    }
    return false;
}

/* The noun that stands alone in [from, to), behind a conjunction where a value stands before it; empty where none does.
 */
static struct str noun_alone(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    size_t behind = after_taken(s, at, from, to), unused;
    struct str words = words_trim((struct str){s->text.p + behind, to > behind ? to - behind : 0});
    struct str noun = words_without_edges(s->g, words);
    struct str led = words_at(words_trim((struct str){s->text.p + from, behind - from}), 1, false);
    bool joined = str_eq(words_class(s->g->functions, words_at(words, 1, true)), STR("conj")) ||
                  str_eq(words_class(s->g->functions, led), STR("conj"));
    bool alone = noun.n && char_is_lower(letter_next(noun, 0, &unused)) && words_are_noun(s->g, noun) &&
                 words_begin_noun(s->g, noun) && (joined || !scene_values_between(s, at, from, behind));
    return alone && !has_other(s, at, (size_t)(noun.p - s->text.p), to) ? noun : STR_EMPTY;
}

/* `thu cổ tức, [lợi tức] đạt 21%`: with the nouns that stand before its commas. */
static struct str with_nouns_before(const struct scene *s, const struct scene_sentence *at, const struct claim *c,
                                    struct str p)
{
    bool told = c->kind == KIND_RATE || c->kind == KIND_CHANGE;
    for (size_t n = 0; told && n < JOINED_NOUNS && words_are_noun(s->g, p) && words_begin_noun(s->g, p); n++) {
        size_t start = (size_t)(p.p - s->text.p);
        if (start < at->span.start + 2 || s->text.p[start - 2] != ',' || s->text.p[start - 1] != ' ') {
            break;
        }
        struct str noun = noun_alone(s, at, scene_clause_start(s, start - 2, at->span.start), start - 2);
        p = noun.n ? (struct str){noun.p, (size_t)(p.p + p.n - noun.p)} : p;
    }
    return p;
}

/* Where the value begins; of a movement with the words that say so: `[cao hơn] bình quân chung cả nước 12,3%`; of
 * others with the colon before it, where nothing is said behind: `giải quyết trước hạn[:] 30 hồ sơ`. */
static size_t start_of(const struct scene *s, const struct claim *c)
{
    if (c->kind == KIND_CHANGE) {
        return c->match && c->match->span.start < c->span.start ? c->match->span.start : c->span.start;
    }
    return phrase_is_said(s, phrase_after(s, c)) ? c->span.start : scene_before_colon(s, c->span.start);
}

/* `45 quyết định [xử phạt vi phạm hành chính] với số tiền 9 triệu đồng`: with the verb that the noun counted right
 * before ends with. */
static struct str with_verb_of_counted(const struct scene *s, const struct claim *c, struct str p)
{
    const struct claim *before = c->kind == KIND_COUNT || c->kind == KIND_MONEY ? claim_before(s, c) : NULL;
    while (p.n && before && s->text.p + before->span.end >= p.p) {
        before = claim_before(s, before);
    }
    if (!p.n || !before || !before->noun.n || p.p != s->text.p + before->span.end + 1) {
        return p;
    }
    struct str verb = words_verbs_at_end(s->g, str_slice(s->text, before->span));
    return verb.n ? (struct str){verb.p, (size_t)(p.p + p.n - verb.p)} : p;
}

/* `huy động cán bộ có kinh nghiệm để [thành lập] 11 tổ`: what it is done for is done to the counted. */
static struct str behind_aim(const struct scene *s, struct str p)
{
    for (size_t i = 1; i < p.n; i++) {
        struct str rest = {p.p + i, p.n - i}, word = p.p[i - 1] == ' ' ? words_first(rest) : STR_EMPTY;
        struct str deed = words_trim((struct str){rest.p + word.n, rest.n - word.n});
        bool aims = word.n && str_eq(words_field(s->g->edges, word, STR("place")), STR("why"));
        if (aims && words_begin_predicate(s->g, deed)) {
            return deed;
        }
    }
    return p;
}

struct str phrase_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t value = start_of(s, c), start = scene_clause_start(s, value, at->span.start);
    if (is_joined(s, c, start)) {
        return STR_EMPTY;
    }
    size_t from = behind_subject(s, c, after_taken(s, at, start, value));
    size_t to = before_owner(s, at, from, value);
    struct str own = words_trim((struct str){s->text.p + from, to > from ? to - from : 0});
    if (words_end_with_cause(s->g, own)) {
        return STR_EMPTY;
    }
    struct str two = words_at(own, 2, false);
    bool alone = str_eq(words_edge(s->g, words_at(own, 1, false)), STR("alone")) &&
                 !words_are_verb(s->g, two); /* not `mở [rộng]` */
    bool left = str_eq(words_edge(s->g, two), STR("left"));
    if (own.n && c->kind == KIND_COUNT && (alone || left)) {
        return left ? two : dimension(s, c, own);
    }
    struct str p = phrase_between(s, from, to, c->kind != KIND_COUNT);
    p = c->kind == KIND_COUNT ? behind_aim(s, p) : p;
    size_t end = p.n ? (size_t)(p.p - s->text.p) + p.n : value;
    struct str rest = {s->text.p + end, value - end};
    bool stated = p.n && words_have_level(s->g, rest); /* `công suất thiết kế [là] 500 MW` */
    bool owned = p.n && is_owned(s, at, c);
    bool done = (c->kind == KIND_COUNT || c->kind == KIND_MONEY || c->kind == KIND_RATE) && p.n && !stated && !owned;
    struct str with = owned ? words_without_edges(s->g, words_behind(s->g, p, STR("there"))) : p;
    p = str_eq(words_edge(s->g, words_at(with, 1, true)), STR("act")) ? with : p; /* `mở lễ với [sự tham gia] của` */
    struct str verbs = done ? verbs_of(s, at, p, c->kind) : p;
    bool leads = p.n && p.p == s->text.p + start + strspn(s->text.p + start, " ");
    bool unknown = c->kind == KIND_COUNT && !stated && leads && verbs.n == p.n && !words_begin_predicate(s->g, p);
    p = unknown ? without_doer(s, p) : verbs;
    bool where =
        c->kind == KIND_COUNT && words_begin_place(s->g, p) && !words_have_verb(s->g, p); /* `[trên địa bàn] có` */
    p = before_names(s, c, start, where || is_name(s, at, p) ? STR_EMPTY : p);
    struct str verbs_far = is_one_more(s, c, p) ? verbs_before_names(s, at, c) : STR_EMPTY;
    return verbs_far.n ? verbs_far : with_verb_of_counted(s, c, with_nouns_before(s, at, c, p));
}

/* `chiếm 22% [dân số]; bảo hiểm y tế có 5.000 người`, `sau 4 tháng [vận hành], đạt 5 tỷ đồng`: what the share or the
 * length of time that ends a clause is of measures nothing else. */
static bool is_shared(const struct scene *s, const struct scene_sentence *at, struct str p)
{
    size_t i = p.n ? scene_claim_from(s, at, (size_t)(p.p - s->text.p) - 1) : at->claim_end;
    i -= i > at->claim;
    const struct claim *c = p.n && i < at->claim_end ? &s->claim[i] : NULL;
    return c && (c->kind == KIND_RATE || c->kind == KIND_DURATION) && s->text.p + c->span.end + 1 == p.p;
}

struct str phrase_of_clause_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t start = scene_clause_start(s, c->span.start, at->span.start);
    if (start <= at->span.start + 1) {
        return STR_EMPTY;
    }
    size_t end = letter_start(s->text, start - 1); /* of a mark: a dash has three bytes */
    size_t before = scene_clause_start(s, end, at->span.start);
    struct str own = {s->text.p + start, c->span.start - start};
    struct str said = words_trim((struct str){s->text.p + before, end - before});
    bool adjunct = words_begin_place(s->g, said) || str_eq(words_class(s->g->functions, words_at(said, 1, false)),
                                                           STR("dem")); /* `Với kết quả [đó], ...` */
    bool person = str_eq(words_class(s->g->nouns, words_at(said, 2, true)), STR("person"));
    struct str many = words_many(s->g, words_at(said, 2, true));
    bool several = c->kind == KIND_CHANGE && many.n; /* `Đa số cổ phiếu giảm: KMX giảm [5%]` */
    bool says_who = words_after_saying(s->g, own).n < own.n; /* `[Theo ông Hà, cán bộ điều tra], có 5 hộ` */
    if (adjunct || person || several || says_who) {
        return STR_EMPTY;
    }
    size_t from = after_taken(s, at, before, end);
    if (c->kind == KIND_CHANGE && scene_values_between(s, at, before, end)) {
        return STR_EMPTY;
    }
    struct str untaken = words_trim((struct str){s->text.p + from, end > from ? end - from : 0});
    bool led = str_eq(words_class(s->g->functions, words_at(untaken, 1, true)), STR("prep"));
    if (from > before && led && !words_are_verb(s->g, words_at(untaken, 2, true))) {
        return STR_EMPTY; /* `năm 2022 [theo chuẩn nghèo mới], huyện có 500 hộ nghèo` */
    }
    struct str p = phrase_between(s, from, before_owner(s, at, from, end), true);
    if (is_shared(s, at, p) || (scene_values_between(s, at, before, end) && words_are_noun(s->g, p))) {
        return STR_EMPTY; /* `90 học sinh từ bậc tiểu học đến trung học, mỗi em [2 triệu đồng]` */
    }
    bool place = c->kind == KIND_CHANGE && c->noun.n && str_eq(words_class(s->g->nouns, p), STR("place"));
    if (place) { /* `sắp xếp lại khu phố, [ấp], giảm 30 người` */
        return STR_EMPTY;
    }
    bool says = p.n && !words_begin_goal(s->g, p) && !str_eq(words_edge(s->g, p), STR("alone")); /* `cao hơn` */
    p = c->kind == KIND_COUNT || c->kind == KIND_MONEY ? words_from_verb(s->g, p, 2) : p; /* `cảnh sát [thu giữ]` */
    return says && !is_name(s, at, p) ? p : STR_EMPTY;
}
