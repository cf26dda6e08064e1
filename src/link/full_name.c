/* The full names that short words stand for. */
#include "grammar/words.h"
#include "link/steps.h"
#include "scene/trace.h"

/* How far back a name is looked for that short words stand for: mentions, bytes. */
enum { FULL_NAME_REACH = 1000, INTRODUCED_REACH = 60000 };

/* The name before the claim that begins with these words, the first letter in either case: `Cục` after `Cục Hải quan
 * Hải Phòng`; one that leads its clause rather than one in passing. */
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

/* True if the words, as many as the abbreviation has letters, begin with its letters. */
static bool spells(struct str words, struct str abbreviation)
{
    for (size_t n, unused; abbreviation.n; abbreviation = (struct str){abbreviation.p + n, abbreviation.n - n}) {
        if (words_first_letter(abbreviation, &n) != words_first_letter(words, &unused)) {
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
