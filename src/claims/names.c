#include "claims/names.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "claims/words.h"
#include "decode/syllable.h"

/* More short names no article is about; so many bytes they have at least and at most; so many places are looked at. */
enum { NAMES_MAX = 32, NAME_BYTES_MIN = 3, NAME_BYTES_MAX = 24, PLACES_MAX = 2000 };

/* A short name, and the mention that introduces it. */
struct short_name {
    struct str text;
    size_t from; /* index of the mention */
};

struct short_names {
    struct short_name item[NAMES_MAX];
    size_t n;
};

/* Bodies with names of their own; a place or a person is found by its name already. */
static bool introduces(const struct mention *m)
{
    return m->cue == CUE_SUBJECT && !m->anaphor && str_eq(m->type, STR("company")) && m->grade < GRADE_AGENT;
}

static bool is_letters(struct str word)
{
    for (size_t i = 0; i < word.n; i++) {
        if (!isalnum((unsigned char)word.p[i])) {
            return false;
        }
    }
    return word.n >= NAME_BYTES_MIN && word.n <= NAME_BYTES_MAX && isupper((unsigned char)word.p[0]);
}

/* `Kolmex`: no Vietnamese word. */
static bool is_foreign(struct str word)
{
    return is_letters(word) && !syllable_is(word);
}

static void add_name(struct short_names *names, struct str text, size_t from)
{
    for (size_t i = 0; i < names->n; i++) {
        if (str_eq(names->item[i].text, text)) {
            return;
        }
    }
    if (names->n < NAMES_MAX) {
        names->item[names->n++] = (struct short_name){text, from};
    }
}

/* What stands in brackets right behind a name, when it is one word: `(KMX)`. */
static struct str bracketed(const struct scene *s, const struct mention *m)
{
    size_t open = m->span.end + 1, end = s->sentence[m->sentence].span.end;
    if (open + 1 >= end || s->text.p[open] != '(') {
        return STR_EMPTY;
    }
    const char *close = memchr(s->text.p + open, ')', end - open);
    struct str word = {s->text.p + open + 1, close ? (size_t)(close - s->text.p) - open - 1 : 0};
    return is_letters(word) ? word : STR_EMPTY;
}

static void gather(const struct scene *s, struct short_names *names)
{
    for (size_t i = 0; i < s->mention_n; i++) {
        const struct mention *m = &s->mention[i];
        if (!introduces(m)) {
            continue;
        }
        struct str abbreviation = bracketed(s, m), last = words_at(m->text, 1, false);
        if (abbreviation.n) {
            add_name(names, abbreviation, i);
        }
        if (is_foreign(last)) {
            add_name(names, last, i);
        }
    }
}

static bool is_part(const struct scene *s, size_t at)
{
    unsigned char c = at < s->text.n ? (unsigned char)s->text.p[at] : ' ';
    return isalnum(c) || c >= 0x80 || c == '-' || c == '_' || c == '@' || c == '/';
}

/* True if the words there are a mention's already, or a claim's. */
static bool is_taken(const struct scene *s, const struct scene_sentence *at, struct span span)
{
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if ((m->cue == CUE_SUBJECT || m->cue == CUE_AGENT) && span_overlaps(m->span, span)) {
            return true;
        }
    }
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (span_overlaps(s->claim[i].span, span)) {
            return true;
        }
    }
    return false;
}

static void add_mention(struct scene *s, const struct short_name *name, uint32_t k, struct span span)
{
    GROW(s->mention, s->mention_cap, s->mention_n + 1);
    struct mention *m = &s->mention[s->mention_n++];
    *m = s->mention[name->from];
    m->sentence = k;
    m->span = m->whole = span;
    m->text = str_slice(s->text, span);
    m->id = STR_EMPTY;
    m->learned_from = s->mention[name->from].text;
}

/* The sentence's mentions of a short name, added at the end of all; `places` counts down. */
static void add_in_sentence(struct scene *s, const struct short_name *name, uint32_t k, size_t *places)
{
    const struct scene_sentence *at = &s->sentence[k];
    const char *p = s->text.p + at->span.start, *end = s->text.p + at->span.end;
    while (*places && (p = memmem(p, (size_t)(end - p), name->text.p, name->text.n)) != NULL) {
        size_t start = (size_t)(p - s->text.p);
        struct span span = {start, start + name->text.n};
        bool part = (start > 0 && is_part(s, start - 1)) || is_part(s, span.end);
        if (!part && !is_taken(s, at, span)) {
            add_mention(s, name, k, span);
        }
        *places -= 1;
        p += name->text.n;
    }
}

void names_learn(struct scene *s)
{
    struct short_names names = {.n = 0};
    gather(s, &names);
    size_t first = s->mention_n, places = PLACES_MAX;
    for (size_t i = 0; i < names.n; i++) {
        for (uint32_t k = 0; k < s->sentence_n; k++) {
            add_in_sentence(s, &names.item[i], k, &places);
        }
    }
    if (s->mention_n > first) {
        scene_order_mentions(s);
    }
}
