/* Names that are one subject: joined by commas and a conjunction, or with those who do it too. */
#include "grammar/words.h"
#include "link/steps.h"
#include "phrase/lead.h"
#include "phrase/phrase.h"

/* Those who act with somebody have so many words behind their noun. */
enum { COMPANION_WORDS = 3 };

/* Whether only a comma, or a conjunction too, stands between two names of one type. */
enum joint { NO_JOINT, COMMA, CONJUNCTION };
/* Between two names: a conjunction and its blanks. So many names are joined at most. */
enum { JOINT_BYTES_MAX = 24, JOINED_MAX = 32 };

/* A body, no place, person or thing. */
static bool is_body(const struct mention *m)
{
    static const char *const bodies[] = {"office",   "government", "company", "police",   "bank",
                                         "hospital", "school",     "party",   "front",    "army",
                                         "unit",     "justice",    "press",   "assembly", "body"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        if (str_eq(m->type, str_c(bodies[i]))) {
            return true;
        }
    }
    return false;
}

/* A place, a country, or a part of one. */
static bool is_area(const struct mention *m)
{
    return str_starts(m->type, STR("place")) || str_eq(m->type, STR("country")) || str_eq(m->type, STR("region"));
}

static enum joint joint_of(const struct scene *s, const struct mention *a, const struct mention *b)
{
    bool alike = str_eq(a->type, b->type) || (is_body(a) && is_body(b)) || (is_area(a) && is_area(b)) ||
                 str_eq(a->type, STR("item")) || str_eq(b->type, STR("item")),
         units = (is_body(a) || is_area(a)) && (is_body(b) || is_area(b)) &&
                 !a->learned_from.n; /* `Sở Y tế và [huyện Hòn Đất] dẫn đầu` */
    if (a->cue != CUE_SUBJECT || b->cue != CUE_SUBJECT || a->grade == GRADE_NONE || a->anaphor || b->anaphor ||
        a->is_address || b->is_address || a->is_home || b->is_home || !(alike || units) ||
        a->span.end >= b->span.start || b->span.start - a->span.end > JOINT_BYTES_MAX) {
        return NO_JOINT;
    }
    struct str between = {s->text.p + a->span.end, b->span.start - a->span.end};
    if (str_eq(between, STR(", "))) {
        return alike ? COMMA : NO_JOINT;
    }
    bool example = memchr(between.p, ')', between.n); /* `các tỉnh [như] Tây Ninh`, `(thứ 7 [thế giới]) và Lan` */
    for (const struct mention *n = a; !example && n++ < b;) {
        example = n->cue == CUE_CLAUSE && n->span.start < b->span.start && mention_sets(n, STR("list"), STR("yes"));
    }
    bool joins = !example && str_eq(words_class(s->g->functions, words_trim(between)), STR("conj")) &&
                 !scene_begins_clause(s, &s->sentence[a->sentence], a->span.end, b->span.start);
    return joins ? CONJUNCTION : NO_JOINT;
}

/* `[Hà Nội], Huế và Đà Nẵng`: the names are one, with the last. */
bool link_is_joined_on(const struct scene *s, const struct scene_sentence *at, const struct mention *m)
{
    enum joint joint = NO_JOINT;
    const struct mention *end = s->mention + at->mention_end, *limit = end - m > JOINED_MAX ? m + JOINED_MAX : end;
    for (const struct mention *n = m + 1; n < limit; n++) {
        if (n->cue == CUE_SUBJECT && n->grade < GRADE_NONE) {
            joint = joint_of(s, m, n);
            if (joint != COMMA) {
                break;
            }
            m = n;
        }
    }
    return joint == CONJUNCTION;
}

/* What stands between a name and its value says what is done, `cùng` before it or not; a movement says it itself.
 * *together: whether they do it together. */
static bool leads_to(const struct scene *s, const struct claim *c, const struct mention *m, bool *together)
{
    struct str rest = words_trim((struct str){s->text.p + m->span.end, c->span.start - m->span.end});
    struct str word = words_at(rest, 1, true);
    *together = word.n && str_eq(words_class(s->g->functions, word), STR("conj"));
    rest = *together ? words_trim((struct str){rest.p + word.n, rest.n - word.n}) : rest;
    return rest.n ? words_begin_predicate(s->g, rest) : c->kind == KIND_CHANGE;
}

/* `Hôm nay, [Nghệ An, Hà Tĩnh] tiếp tục có mưa`: the first of the names that commas alone join, where they lead the
 * clause. */
static const struct mention *first_listed(const struct scene *s, const struct claim *c,
                                          const struct scene_sentence *at, const struct mention *m)
{
    const struct mention *first = m, *begin = s->mention + at->mention;
    const struct mention *limit = m - begin > JOINED_MAX ? m - JOINED_MAX : begin;
    bool together, acts = leads_to(s, c, m, &together);
    for (const struct mention *n = m; acts && n-- > limit;) {
        bool alike = str_eq(n->type, m->type) || str_eq(m->type, STR("item"));
        first = alike && joint_of(s, n, first) == COMMA ? n : first;
    }
    bool where =
        first->whole.start < first->span.start || phrase_behind_preposition(s, at->span.start, first->span.start);
    bool leads = first->grade == GRADE_LEAD && !where; /* not `[tại] châu Á, Lào có` */
    return leads || together ? first : m;              /* `tại [Hà Nội, Huế] cùng tăng` */
}

/* `top 3 là [Hà Nội, Huế và Đà Nẵng]`: the last of the names behind that a conjunction joins; m itself otherwise. */
static const struct mention *last_of_top(const struct scene *s, const struct claim *c,
                                         const struct scene_sentence *at, const struct mention *m)
{
    bool top = c->kind == KIND_RANK && str_eq(c->mod, STR("at_most")) && m->sentence == c->sentence;
    const struct mention *end = s->mention + at->mention_end, *last = m;
    for (const struct mention *n = m + 1; top && m->span.start > c->span.end && n < end && n - m < JOINED_MAX; n++) {
        enum joint joint = joint_of(s, last, n);
        last = joint == NO_JOINT ? last : n;
        if (joint == CONJUNCTION) {
            return last;
        }
    }
    return m;
}

/* `[Hà Nội, Huế và Đà Nẵng] thu 5 tỷ đồng`: the names that a conjunction joins with the one before the value are one
 * subject. */
static struct link with_names(const struct scene *s, const struct claim *c, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    const struct mention *first = m, *begin = s->mention + at->mention;
    if (m->sentence == c->sentence && m->span.end <= c->span.start) {
        for (const struct mention *n = m; n-- > begin && first - n <= JOINED_MAX;) {
            enum joint joint = joint_of(s, n, first);
            if (joint == CONJUNCTION || (joint == COMMA && first != m)) {
                first = n;
            }
        }
    }
    if (first == m && m->sentence == c->sentence && m->span.end <= c->span.start) {
        first = first_listed(s, c, at, m);
    }
    const struct mention *last = last_of_top(s, c, at, m);
    struct span all = {first->span.start, last->span.end};
    return first == last ? (struct link){m->text, m->id} : (struct link){str_slice(s->text, all), STR_EMPTY};
}

/* `[cùng] đồng bọn`: what joins names, with its blank; 0 where something else stands there. */
static size_t conjunction_at(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t n = 2; n > 0; n--) {
        struct str words = words_at((struct str){s->text.p + from, to - from}, n, true);
        size_t end = from + words.n;
        if (words.n && end < to && s->text.p[end] == ' ' && str_eq(words_class(s->g->functions, words), STR("conj"))) {
            return scene_begins_clause(s, at, from - 1, end + 1) ? 0 : words.n + 1;
        }
    }
    return 0;
}

/* `UBND phường [cùng lực lượng dân quân] tiến hành`: the name with those who do it too. */
static struct link with_companions(const struct scene *s, const struct claim *c, const struct mention *m, struct link l)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = m->span.end + 1, to = c->span.start, end = 0;
    bool acts = m->cue == CUE_SUBJECT && !str_starts(m->type, STR("place"));
    bool before = acts && m->sentence == c->sentence && from < to && s->text.p[from - 1] == ' ';
    size_t conjunction = before ? conjunction_at(s, at, from, to) : 0, noun = from + conjunction;
    if (!conjunction) {
        return l;
    }
    struct str many = lead_words(s, noun, to, 1);
    noun = words_many(s->g, many).n ? lead_behind_blanks(s, noun + many.n, to) : noun;
    if (!words_are_doers(lead_noun_at(s, noun, to, &end))) {
        return l;
    }
    for (size_t n = 0; n <= COMPANION_WORDS && end < to && s->text.p[end] == ' '; n++) {
        struct str rest = {s->text.p + end + 1, to - end - 1};
        bool there = str_eq(words_edge(s->g, words_at(rest, 1, true)), STR("there")); /* `[còn] tiến hành` */
        if (there || words_begin_predicate(s->g, rest)) {
            bool joined = l.text.p + l.text.n == s->text.p + m->span.end; /* `A, [B] và gia đình` */
            size_t start = joined ? (size_t)(l.text.p - s->text.p) : m->span.start;
            return (struct link){str_slice(s->text, (struct span){start, end}), STR_EMPTY};
        }
        end += 1 + words_at(rest, 1, true).n;
    }
    return l;
}

struct link link_joined(const struct scene *s, const struct claim *c, const struct mention *m)
{
    return with_companions(s, c, m, with_names(s, c, m));
}
