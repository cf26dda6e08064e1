#include "mentions/people.h"

#include "grammar/words.h"
#include "text/chars.h"

/* So many mentions before him a person's full name is looked for; it has so many words. */
enum { NAMED_REACH = 400, FULL_WORDS_MIN = 3 };
/* Who somebody is takes no more bytes. */
enum { APPOSITION_REACH = 160 };
/* So many mentions before him stands whom a pointing word means. */
enum { POINTED_REACH = 40 };

static bool is_person(const struct mention *m)
{
    return m->cue == CUE_SUBJECT && str_eq(m->type, STR("person"));
}

/* `GS`, `ThS`: another capital behind the first letter. */
static bool is_title(struct str word)
{
    size_t n;
    for (size_t at = 0; at < word.n; at += n) {
        if (char_is_upper(letter_next(word, at, &n)) && at > 0) {
            return true;
        }
    }
    return false;
}

struct str mention_full_name(struct str text)
{
    struct str name = STR_EMPTY;
    for (size_t n = 1; name.n < text.n; n++) {
        struct str words = words_at(text, n, false);
        if (!words_are_capital(words) || is_title(words_at(words, 1, true))) {
            break;
        }
        name = words;
    }
    return words_at(name, FULL_WORDS_MIN - 1, true).n < name.n ? name : STR_EMPTY;
}

void mention_resolve_person(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i];
    struct str last = words_at(m->text, 1, false), title = words_at(m->text, 1, true);
    for (size_t j = i; title.n < m->text.n && j-- > 0 && i - j <= NAMED_REACH;) {
        const struct mention *n = &s->mention[j];
        bool speaks = n->cue == CUE_AGENT && mention_sets(n, STR("speaks"), STR("yes"));
        if ((!is_person(n) && !speaks) || n->text.n <= m->text.n || !words_end_with(n->text, last)) {
            continue;
        }
        if (words_are_alike(words_at(n->text, 1, true), title)) {
            m->text = n->text;
            return;
        }
        struct str full = mention_full_name(n->text);
        bool other = words_at(n->text, 1, true).n + 1 + full.n == n->text.n; /* `anh Lê Xuân Nghĩa` is no `ông Nghĩa` */
        bool titled = !words_are_capital(words_at(m->text, 2, false)) ||
                      str_eq(words_class(s->g->nouns, title), STR("person")); /* `bị cáo Trí`, `Ông Trí` */
        if (full.n && !other && titled) {
            m->text = full;
            return;
        }
    }
}

void mention_resolve_pointed(struct scene *s, size_t i)
{
    struct mention *m = &s->mention[i];
    size_t from = m->span.end + 1, end = s->sentence[m->sentence].span.end;
    struct str next = from < end ? words_at((struct str){s->text.p + from, end - from}, 1, true) : STR_EMPTY;
    bool points = str_eq(words_class(s->g->functions, words_trim(next)), STR("dem"));
    if (!points || !str_eq(words_class(s->g->nouns, m->text), STR("person"))) {
        return;
    }
    for (size_t j = i; j-- > 0 && i - j <= POINTED_REACH;) {
        if (is_person(&s->mention[j]) && s->mention[j].grade < GRADE_NONE) {
            m->text = s->mention[j].text;
            return;
        }
    }
}

size_t mention_acts_at(const struct scene *s, const struct mention *m)
{
    size_t end = s->sentence[m->sentence].span.end, to = m->span.end + APPOSITION_REACH;
    to = to < end ? to : end;
    bool told =
        m->span.end + 1 < end && (s->text.p[m->span.end] == ',' || memchr("(-\xE2", s->text.p[m->span.end + 1], 3));
    size_t near = told ? to : m->span.end + 2;
    for (size_t at = m->span.end + 1; str_eq(m->type, STR("person")) && at < near && at < to;) {
        at = scene_behind_bracket(s, at, to);
        struct str rest = words_trim((struct str){s->text.p + at, to - at}), word = words_at(rest, 1, true);
        if (!word.n || memchr(".;:", s->text.p[at - 1], 3) || words_are_verb(s->g, word)) {
            break;
        }
        if (words_begin_auxiliary(s->g, rest)) {
            return (size_t)(word.p - s->text.p);
        }
        at = (size_t)(word.p + word.n - s->text.p) + 1;
    }
    return 0;
}

bool mention_acts(const struct scene *s, const struct mention *m)
{
    size_t at = mention_acts_at(s, m);
    size_t behind = at ? scene_behind_bracket(s, m->span.end + 1, at) : 0;
    return at && at <= behind + 1;
}

bool mention_is_source(const struct scene *s, const struct mention *m, const struct mention *of)
{
    const struct mention *first = s->mention + s->sentence[m->sentence].mention;
    first = m - first > NAMED_REACH ? m - NAMED_REACH : first;
    if (!str_eq(m->type, STR("person"))) {
        return false;
    }
    for (const struct mention *n = m; n-- > first;) {
        if (is_person(n) && n->span.end < of->span.start) {
            struct str between = {s->text.p + n->span.end, of->span.start - n->span.end};
            struct str verb = words_verbs_at_end(s->g, words_trim(between));
            return verb.n && !scene_separators(s, n->span.end, of->span.start);
        }
    }
    return false;
}
