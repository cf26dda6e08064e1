/* The full names that short words stand for. */
#include <utf8proc.h>

#include "claims/lead_phrase.h"
#include "claims/link.h"
#include "claims/trace.h"
#include "claims/words.h"
#include "text/chars.h"

/* How far back a name is looked for that short words stand for: mentions, bytes. */
enum { FULL_NAME_REACH = 1000, INTRODUCED_REACH = 60000 };
/* Those who act with somebody have so many words behind their noun. */
enum { COMPANION_WORDS = 3 };

/* The name before the claim that begins with these words, the first letter in either case: `Cục` after `Cục Hải quan Hải
 * Phòng`; one that leads its clause rather than one in passing. */
static const struct mention *named_in_full(const struct scene *s, const struct claim *c, struct str words)
{
    size_t end = s->sentence[c->sentence].mention;
    const struct mention *passing = NULL;
    for (size_t i = end; i-- > 0 && end - i <= FULL_NAME_REACH;) {
        const struct mention *m = &s->mention[i];
        bool longer = m->cue == CUE_SUBJECT && !m->local && m->grade < GRADE_AGENT && m->text.n > words.n;
        if (longer && m->text.p[words.n] == ' ' && words_are_alike((struct str){m->text.p, words.n}, words)) {
            if (m->grade == GRADE_LEAD) {
                return m;
            }
            passing = passing ? passing : m;
        }
    }
    return passing;
}

/* `Lan` after `bà Nguyễn Thị Lan`: the one named before whose name ends with that word; NULL where there is none. */
static const struct mention *called(const struct scene *s, const struct claim *c, struct str word)
{
    size_t end = s->sentence[c->sentence].mention;
    bool name = words_are_capital(word) && !memchr(word.p, ' ', word.n);
    for (size_t i = end; name && i-- > 0 && end - i <= FULL_NAME_REACH;) {
        const struct mention *m = &s->mention[i];
        bool names = m->cue == CUE_SUBJECT && !str_eq(m->type, STR("group")) && !str_starts(m->type, STR("place"));
        if (names && m->text.n > word.n && str_eq(words_at(m->text, 1, false), word)) {
            return m;
        }
    }
    return NULL;
}

/* The letter that s begins with, in lower case, and its bytes; 0 where s is empty. */
static int32_t first_letter(struct str s, size_t *n)
{
    *n = 1;
    return s.n ? utf8proc_tolower((int32_t)char_at(s, 0, n)) : 0;
}

/* True if the words, as many as the abbreviation has letters, begin with its letters. */
static bool spells(struct str words, struct str abbreviation)
{
    for (size_t n, unused; abbreviation.n; abbreviation = (struct str){abbreviation.p + n, abbreviation.n - n}) {
        if (first_letter(abbreviation, &n) != first_letter(words, &unused)) {
            return false;
        }
        const char *space = words.n ? memchr(words.p, ' ', words.n) : NULL;
        size_t next = space ? (size_t)(space + 1 - words.p) : words.n;
        words = (struct str){words.p + next, words.n - next};
    }
    return true;
}

/* The name that the words end, or the words: `[Bộ đội Biên phòng] (BP)`. */
static struct link whole_name(const struct scene *s, struct str words)
{
    size_t start = (size_t)(words.p - s->text.p);
    for (size_t i = 0; i < s->mention_n && s->mention[i].span.start <= start; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && m->span.end >= start + words.n) {
            return (struct link){m->text, m->id};
        }
    }
    return (struct link){words, STR_EMPTY};
}

/* What an abbreviation was introduced for before the claim: `[Ban Quản lý Khu kinh tế] (BQL)`; empty if it was not. */
static struct link introduced_as(const struct scene *s, const struct claim *c, struct str abbreviation)
{
    size_t limit = c->span.start, floor = limit > INTRODUCED_REACH ? limit - INTRODUCED_REACH : 0;
    const char *text = s->text.p, *end = text + limit;
    for (const char *at = text + floor; at < end && (at = memchr(at, '(', (size_t)(end - at))) != NULL; at++) {
        bool holds = (size_t)(end - at) > abbreviation.n + 1 && at[abbreviation.n + 1] == ')' &&
                     memcmp(at + 1, abbreviation.p, abbreviation.n) == 0;
        const char *first = text + scene_clause_start(s, (size_t)(at - text), floor), *stop = at;
        while (holds && stop > first && stop[-1] == ' ') {
            stop--;
        }
        for (const char *p = stop; holds && p-- > first;) {
            if ((p == first || p[-1] == ' ') && spells((struct str){p, (size_t)(stop - p)}, abbreviation)) {
                return whole_name(s, (struct str){p, (size_t)(stop - p)});
            }
        }
    }
    return (struct link){STR_EMPTY, STR_EMPTY};
}

struct link link_full_name(const struct scene *s, const struct claim *c, struct str words)
{
    const struct mention *full = named_in_full(s, c, words);
    full = full ? full : called(s, c, words);
    bool short_form = !full && !memchr(words.p, ' ', words.n);
    struct link introduced = short_form ? introduced_as(s, c, words) : (struct link){STR_EMPTY, STR_EMPTY};
    trace_choice(s->trace, c, TRACE_SUBJECT, full,
                 full                ? "the full name of what leads"
                 : introduced.text.n ? "what leads is its abbreviation"
                                     : "it leads, and no rule knows it");
    struct link itself = introduced.text.n ? introduced : (struct link){words, STR_EMPTY};
    return full ? (struct link){full->text, full->id} : itself;
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

struct link link_with_companions(const struct scene *s, const struct claim *c, const struct mention *m, struct link l)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t from = m->span.end + 1, to = c->span.start, end = 0;
    bool acts = m->cue == CUE_SUBJECT && !str_starts(m->type, STR("place"));
    bool before = acts && m->sentence == c->sentence && from < to && s->text.p[from - 1] == ' ';
    size_t conjunction = before ? conjunction_at(s, at, from, to) : 0, noun = from + conjunction;
    struct str many = lead_words(s, noun, to, 1);
    noun = words_many(s->g, many).n ? lead_behind_blanks(s, noun + many.n, to) : noun;
    if (!conjunction || !words_are_doers(lead_noun_at(s, noun, to, &end))) {
        return l;
    }
    for (size_t n = 0; n <= COMPANION_WORDS && end < to && s->text.p[end] == ' '; n++) {
        struct str rest = {s->text.p + end + 1, to - end - 1};
        bool there = str_eq(words_edge(s->g, words_at(rest, 1, true)), STR("there")); /* `[còn] tiến hành` */
        if (there || words_begin_predicate(s->g, rest)) {
            struct str more = str_slice(s->text, (struct span){m->span.end, end});
            return (struct link){arena_printf(s->arena, "%.*s%.*s", (int)l.text.n, l.text.p, (int)more.n, more.p),
                                 STR_EMPTY};
        }
        end += 1 + words_at(rest, 1, true).n;
    }
    return l;
}
