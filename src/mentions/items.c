#include "mentions/items.h"

#include "decode/syllable.h"
#include "grammar/words.h"
#include "mentions/people.h"
#include "text/chars.h"

/* What somebody is, before his name: `tàu SE3`, `cổ phiếu KMX`; a name has no more words. */
enum { NOUN_WORDS = 2, NAME_WORDS = 6 };

/* Where a name may begin. */
struct place {
    size_t at;
    bool first; /* the sentence begins there: any word has a capital */
    bool fresh; /* ... or what a colon or a dash leads to */
};

/* `30K-555.55`, `2.0`; with a letter it is a name by itself. */
static bool is_code(struct str word, bool lettered)
{
    bool letter = false;
    for (size_t i = 0; i < word.n; i++) {
        letter = letter || (word.p[i] >= 'A' && word.p[i] <= 'Z');
    }
    return word.n && is_digit(word.p[0]) && (letter || !lettered);
}

/* A word with a capital, be it the second letter (`iPhone`), unless all of its letters have one and it is no name:
 * `ĐẠT`. */
static bool is_upper(const struct scene *s, struct str word)
{
    size_t n = 0, unused;
    uint32_t first = word.n ? letter_next(word, 0, &n) : 0, second = n < word.n ? letter_next(word, n, &unused) : 0;
    if (!char_is_upper(second)) {
        return char_is_upper(first);
    }
    bool says = words_edge(s->g, word).n || words_class(s->g->functions, word).n || words_are_verb(s->g, word);
    return char_is_lower(first) || (char_is_upper(first) && !says);
}

/* Behind the times and the words that begin a clause at `from`. */
static size_t behind_adjuncts(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = scene_mention_near(s, at, from); i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        bool adjunct = m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE;
        from = scene_behind_marks(s, from, to);
        from = adjunct && m->whole.start <= from && m->span.end > from && m->span.end < to ? m->span.end : from;
    }
    return scene_behind_marks(s, from, to);
}

/* True if the syllable is a word that the lists know, or a piece of one, and no name, its capital begins an item of a
 * list: `; [Xác] nhận cư trú (đạt 79%)`, `; [Xóa] đăng ký tạm trú (đạt 41%)`. */
static bool begins_listed(const struct scene *s, struct str word, size_t to)
{
    struct str rest = {word.p, to - (size_t)(word.p - s->text.p)},
               next = words_trim((struct str){rest.p + word.n, rest.n - word.n});
    bool alone = !next.n || is_upper(s, words_at(next, 1, true));
    for (size_t n = 2; n > 0 && !alone && syllable_is(word); n--) {
        struct str words = words_at(rest, n, true);
        if (words_class(s->g->verbs, words).n || words_class(s->g->nouns, words).n ||
            words_class(s->g->functions, words).n) {
            return true;
        }
    }
    return false;
}

/* The words in [from, to) that are a name, with what somebody is before it; empty where something else stands first. */
static struct span name_at(const struct scene *s, struct place from, size_t to)
{
    size_t nouns = 0, names = 0, end = from.at;
    bool spelled = false; /* a word that is a name wherever it stands */
    for (size_t i = from.at; i < to; i = scene_word_end(s, i, to) + 1) {
        struct str word = {s->text.p + i, scene_word_end(s, i, to) - i};
        bool upper = is_upper(s, word), first = i == from.at && from.fresh;
        bool weak = upper && ((first && syllable_is(word)) || (i == from.at && begins_listed(s, word, to)));
        if ((upper && !weak) || is_code(word, !names)) {
            spelled = true;
            names++;
        } else if (!names && nouns < NOUN_WORDS) {
            nouns++;
        } else {
            break;
        }
        word = words_trim(word);
        end = (size_t)(word.p + word.n - s->text.p);
    }
    struct str head = {s->text.p + from.at, end - from.at}, noun = words_at(head, nouns, true);
    bool whole = !from.first && words_are_capital(noun); /* the first word of a name of several */
    bool known = !nouns || whole || words_class(s->g->nouns, noun).n;
    return spelled && known && names <= NAME_WORDS ? (struct span){from.at, end} : (struct span){0, 0};
}

/* The cue of the mention that the words begin with, of those two. */
static enum cue cue_at(const struct scene *s, const struct scene_sentence *at, struct str words)
{
    size_t start = (size_t)(words.p - s->text.p);
    for (size_t i = scene_mention_near(s, at, start); i < at->mention_end && s->mention[i].span.start <= start; i++) {
        const struct mention *m = &s->mention[i];
        if ((m->cue == CUE_INDICATOR || m->cue == CUE_OWNER) && m->span.start == start) {
            return m->cue;
        }
    }
    return CUE_NONE;
}

/* Behind the name of the owner that `của` at the beginning of the words leads to; none where that is no name. */
static struct str behind_owner(const struct scene *s, const struct scene_sentence *at, struct str words)
{
    size_t start = (size_t)(words.p - s->text.p) + words_at(words, 1, true).n + 1;
    for (size_t i = scene_mention_near(s, at, start); i < at->mention_end && s->mention[i].span.start <= start; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && m->span.start == start && m->span.end < start + words.n) {
            const char *end = s->text.p + m->span.end;
            return words_trim((struct str){end, words.p + words.n > end ? (size_t)(words.p + words.n - end) : 0});
        }
    }
    return STR_EMPTY;
}

/* What stands between the name and the value says what is done or measured, or nothing; what has an owner is measured
 * itself (`Kospi của Hàn Quốc giảm`), unless more is said of it (`PUBG của Tencent có doanh thu`). */
static bool leads_to(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    struct str rest = words_trim((struct str){s->text.p + from, to - from}), first = words_at(rest, 1, true);
    enum cue cue = rest.n ? cue_at(s, at, rest) : CUE_NONE;
    if (cue == CUE_OWNER) {
        return words_without_edges(s->g, behind_owner(s, at, rest)).n;
    }
    return cue == CUE_INDICATOR || words_begin_predicate(s->g, rest) || str_eq(words_edge(s->g, first), STR("alone")) ||
           str_eq(words_class(s->g->functions, first), STR("prep")) || !words_without_edges(s->g, rest).n;
}

/* The name in `cấp [TH]`, `ga [Huế]`, `ca sĩ [Mỹ] Tâm`: a part of what bears it; not who heads it (`CDC Huế [Trần Văn
 * An]`). */
static bool is_named(const struct scene *s, const struct mention *m, struct span whole)
{
    if (m->cue != CUE_SUBJECT || m->span.end > whole.end || m->span.start <= whole.start) {
        return false;
    }
    struct str before = words_trim(str_slice(s->text, (struct span){whole.start, m->span.start}));
    bool several = words_at(before, 1, true).n < before.n; /* not `GS Trần Văn An` */
    return !several || !str_eq(m->type, STR("person")) || !mention_full_name(m->text).n;
}

/* True if the words are a mention's already, or a claim's. */
static bool is_taken(const struct scene *s, const struct scene_sentence *at, struct span span)
{
    size_t i = scene_mention_near(s, at, span.start);
    for (; i < at->mention_end && s->mention[i].span.start < span.end; i++) {
        const struct mention *m = &s->mention[i];
        bool names = m->cue == CUE_SUBJECT || m->cue == CUE_AGENT || m->cue == CUE_INDICATOR || m->cue == CUE_FACET;
        if (names && !is_named(s, m, span) && span_overlaps(m->span, span)) {
            return true;
        }
    }
    return scene_has_claim(s, at, span);
}

/* The name that stands in [from, to) and leads to the value; empty where none does. */
static struct span item_at(const struct scene *s, const struct scene_sentence *at, struct place from, size_t to)
{
    for (size_t i = scene_claim_from(s, at, from.at); i < at->claim_end && s->claim[i].span.start < to; i++) {
        const struct claim *o = &s->claim[i];
        if (claim_is_value(o) && o->span.start >= from.at && o->span.end <= to) {
            return (struct span){0, 0};
        }
    }
    struct span name = name_at(s, from, to);
    return name.end && !is_taken(s, at, name) && leads_to(s, at, name.end, to) ? name : (struct span){0, 0};
}

/* The last place in [from, to) where a name begins behind a conjunction, a word that begins a clause, or one that makes
 * an owner. */
static struct span item_behind(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to,
                               bool *owner)
{
    struct span found = {0, 0}, name;
    for (size_t i = from, end; i < to; i = end + 1) {
        end = scene_word_end(s, i, to);
        if (str_eq(words_class(s->g->functions, (struct str){s->text.p + i, end - i}), STR("conj"))) {
            name = item_at(s, at, (struct place){behind_adjuncts(s, at, end, to), false, false}, to);
            found = name.end ? name : found;
        }
    }
    for (size_t i = scene_mention_near(s, at, from); i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        bool opens = m->cue == CUE_OWNER || m->cue == CUE_CLAUSE;
        struct place place = {scene_behind_marks(s, m->span.end, to), false, false};
        if (opens && m->span.start >= from && m->span.end < to &&
            (name = item_at(s, at, place, to)).end) {
            *owner = m->cue == CUE_OWNER;
            found = name;
        }
    }
    return found;
}

/* `[PUBG] của Tencent có doanh thu`: the name before its owner; empty where none stands there. */
static struct span item_owned(const struct scene *s, const struct scene_sentence *at, struct place from,
                              struct span owner)
{
    struct span name = name_at(s, from, owner.start);
    struct str gap = {s->text.p + name.end, name.end ? owner.start - name.end : 0};
    struct str mark = words_trim(gap);
    bool owned = mark.n && words_at(mark, 1, true).n == mark.n && cue_at(s, at, mark) == CUE_OWNER;
    return owned ? name : (struct span){0, 0};
}

/* The name that says whose the value is, the nearest before it in its clause. */
static struct span item_of(const struct scene *s, const struct scene_sentence *at, const struct claim *c, bool *owner)
{
    size_t to = scene_before_colon(s, scene_bracketed(s, c));
    size_t start = scene_clause_start(s, to, at->span.start), from = behind_adjuncts(s, at, start, to);
    bool fresh =
        from == scene_behind_marks(s, start, to) &&
        (start == at->span.start || !memchr(",;(", s->text.p[start - 1], 3));
    struct span name = item_behind(s, at, from, to, owner);
    struct place place = {from, fresh && start == at->span.start, fresh};
    struct span owned = *owner ? item_owned(s, at, place, name) : (struct span){0, 0};
    *owner = *owner && !owned.end;
    return owned.end ? owned : name.end ? name : item_at(s, at, place, to);
}

/* The name that ends the words in [from, to): `các mẫu [VF 3]`; empty where none does. */
static struct span name_ending(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    struct span name = {0, 0};
    for (size_t i = scene_behind_marks(s, from, to); i < to; i = scene_word_end(s, i, to) + 1) {
        struct str word = {s->text.p + i, scene_word_end(s, i, to) - i};
        bool strong = i > at->span.start || !syllable_is(word);
        bool names = (is_upper(s, word) && strong) || is_code(word, !name.end);
        name = names ? (struct span){name.end ? name.start : i, i + word.n} : (struct span){0, 0};
    }
    return name;
}

static void add_item(struct scene *s, uint32_t k, struct span name, enum grade grade)
{
    for (size_t i = s->sentence[k].mention; i < s->sentence[k].mention_end; i++) {
        struct mention *m = &s->mention[i];
        if (is_named(s, m, name) && grade == GRADE_OWNER) {
            return; /* `của người dân [Huế]` */
        }
        m->grade = is_named(s, m, name) ? GRADE_NONE : m->grade;
    }
    scene_add_subject(s, k, name, STR("item"), grade);
}

/* Where the words before `at` end, without blanks and a comma. */
static size_t end_before(const struct scene *s, size_t at, size_t floor)
{
    while (at > floor && (s->text.p[at - 1] == ' ' || s->text.p[at - 1] == ',')) {
        at--;
    }
    return at;
}

/* The subject that ends the words in [from, to) and has a noun or nothing before it; NULL where none does. */
static const struct mention *known_ending(const struct scene *s, const struct scene_sentence *at, size_t from,
                                          size_t to)
{
    for (size_t i = scene_mention_near(s, at, from); i < at->mention_end && s->mention[i].span.start < to; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && !m->anaphor && m->span.end == to &&
            m->whole.start == scene_behind_marks(s, from, to)) {
            return m;
        }
    }
    return NULL;
}

/* True if nothing but a noun or a conjunction (`cổ phiếu`, `các mã như`), or nothing at all, stands in [from, to). */
static bool opens_list(const struct scene *s, size_t from, size_t to)
{
    struct str words = words_trim((struct str){s->text.p + from, to - from});
    return !words.n || words_class(s->g->nouns, words).n ||
           str_eq(words_class(s->g->functions, words_at(words, 1, false)), STR("conj"));
}

/* `[Kolmex, VF 3], VF 5 cùng tăng 5%`: commas alone join names before `end`, from the beginning of a clause on, or
 * behind where it is so (`Trong rổ VN30, `). */
static bool is_listed_before(const struct scene *s, const struct scene_sentence *at, size_t end)
{
    size_t floor = at->span.start, names = 0;
    for (size_t to = end_before(s, end, floor); to > floor; names++) {
        size_t start = scene_clause_start(s, to, floor);
        struct span name = name_ending(s, at, start, to);
        bool known = known_ending(s, at, start, to);
        if (!known && (name.end != to || is_taken(s, at, name) || !opens_list(s, start, name.start))) {
            struct str first = words_at(words_trim(str_slice(s->text, (struct span){start, to})), 1, true);
            return names && str_eq(words_class(s->g->functions, first), STR("prep"));
        }
        if (start == floor || s->text.p[start - 1] != ',' ||
            (!known && name.start > scene_behind_marks(s, start, to))) {
            return true;
        }
        to = end_before(s, start, floor);
    }
    return false;
}

/* `[Kolmex], [VF 3] và VF 5 bán`: the names that a conjunction joins with the last, or, where nothing else stands
 * there, commas alone. */
static void name_joined(struct scene *s, uint32_t k, struct span last, enum grade grade)
{
    const struct scene_sentence *at = &s->sentence[k];
    size_t floor = at->span.start, end = end_before(s, last.start, floor);
    struct str word = words_at((struct str){s->text.p + floor, end - floor}, 1, false);
    size_t start = (size_t)(word.p - s->text.p);
    bool listed = grade == GRADE_LEAD && end > floor && s->text.p[end] == ',' && is_listed_before(s, at, end);
    bool joins = str_eq(words_class(s->g->functions, word), STR("conj"));
    if (!listed && (!joins || scene_begins_clause(s, at, start, end))) {
        return;
    }
    start = listed ? end : start;
    for (bool more = true; more && start > floor;) {
        end = end_before(s, start, floor);
        start = scene_clause_start(s, end, floor);
        struct span name = name_ending(s, at, start, end);
        if (name.end && !is_taken(s, at, name)) {
            add_item(s, k, name, grade);
        }
        more = name.end && start > floor && s->text.p[start - 1] == ',';
    }
}

static void name_item(struct scene *s, uint32_t k, const struct claim *c)
{
    bool owner = false;
    struct span name = item_of(s, &s->sentence[k], c, &owner);
    if (name.end) {
        enum grade grade = owner ? GRADE_OWNER : GRADE_LEAD;
        add_item(s, k, name, grade);
        name_joined(s, k, name, grade);
    }
}

void items_name(struct scene *s)
{
    size_t first = s->mention_n;
    for (uint32_t k = 0; k < s->sentence_n; k++) {
        for (size_t i = s->sentence[k].claim; i < s->sentence[k].claim_end; i++) {
            if (claim_is_value(&s->claim[i])) {
                name_item(s, k, &s->claim[i]);
            }
        }
    }
    for (size_t i = 0; i < first; i++) {
        if (s->mention[i].cue == CUE_SUBJECT && !s->mention[i].anaphor) {
            name_joined(s, s->mention[i].sentence, s->mention[i].span, GRADE_LEAD);
        }
    }
    if (s->mention_n > first) {
        scene_order_mentions(s);
    }
}
