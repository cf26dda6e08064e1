#include "mentions/names.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "decode/syllable.h"
#include "grammar/words.h"
#include "mentions/people.h"
#include "text/chars.h"

/* More short names no article is about; so many bytes they have at least and at most; so many places are looked at. */
enum { NAMES_MAX = 64, NAME_BYTES_MIN = 3, NAME_BYTES_MAX = 24, PLACES_MAX = 4000 };
/* A person is called by the last word of his name, or by its last two; a letter is none. */
enum { CALLED_WORDS_MAX = 2, CALLED_BYTES_MIN = 2 };

/* A short name, and the mention that introduces it. */
struct short_name {
    struct str text, full; /* what a record says; of a person, without his title */
    size_t from;           /* index of the mention */
    bool person;
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

/* Two people may be called alike, and then each has his own. */
static void add_name(struct short_names *names, struct short_name name)
{
    for (size_t i = 0; i < names->n; i++) {
        const struct short_name *known = &names->item[i];
        if (str_eq(known->text, name.text) && (!name.person || str_eq(known->full, name.full))) {
            return;
        }
    }
    if (names->n < NAMES_MAX) {
        names->item[names->n++] = name;
    }
}

/* What stands in brackets right behind a name; empty where nothing does. */
static struct str bracketed(const struct scene *s, const struct mention *m)
{
    size_t open = m->span.end + 1, end = s->sentence[m->sentence].span.end;
    if (open + 1 >= end || s->text.p[open] != '(') {
        return STR_EMPTY;
    }
    const char *close = memchr(s->text.p + open, ')', end - open);
    return (struct str){s->text.p + open + 1, close ? (size_t)(close - s->text.p) - open - 1 : 0};
}

/* `KMX`, `KMX, mã CK: KMC`, `Kolmex - Mã: KMX`: each part that is one word, or the word behind its colon. */
static void gather_bracketed(struct short_names *names, struct str inside, size_t i)
{
    while (inside.n) {
        size_t n = 0;
        while (n < inside.n && inside.p[n] != ',' && inside.p[n] != '-') {
            n++;
        }
        struct str part = {inside.p, n};
        const char *colon = memchr(part.p, ':', n);
        struct str word = words_trim(colon ? (struct str){colon + 1, n - (size_t)(colon + 1 - part.p)} : part);
        if (is_letters(word)) {
            add_name(names, (struct short_name){word, word, i, false});
        }
        n += n < inside.n;
        inside = (struct str){inside.p + n, inside.n - n};
    }
}

/* `bà Lan`, `bị cáo Lan`; empty for others in whose name he is (`gia đình bà Lan`), and where no name ends it. */
static struct str titled_name(const struct scene *s, struct str text)
{
    struct str noun = words_at(text, 2, true), class = words_class(s->g->nouns, noun);
    class = class.n ? class : words_class(s->g->nouns, words_at(text, 1, true));
    return (!class.n || str_eq(class, STR("person"))) && words_at(text, 1, true).n < text.n ? text : STR_EMPTY;
}

/* `Lan`, `Quyết Chiến`: no letter alone (`Phan Mai H.`). */
static void gather_person(const struct scene *s, struct short_names *names, const struct mention *m, size_t i)
{
    struct str full = mention_full_name(m->text);
    full = full.n ? full : titled_name(s, m->text);
    for (size_t n = CALLED_WORDS_MAX; full.n && n > 0; n--) {
        struct str called = words_at(full, n, false);
        if (words_are_capital(called) && called.n < full.n && called.p[called.n - 1] != '.' &&
            words_at(called, 1, false).n >= CALLED_BYTES_MIN) {
            add_name(names, (struct short_name){called, full, i, true});
        }
    }
}

/* `Hoa Sen` of `Tập đoàn Hoa Sen`: the words with a capital that end it, two at least; no place. */
static struct str own_name(const struct scene *s, struct str text)
{
    struct str name = STR_EMPTY;
    for (size_t n = 1; name.n < text.n; n++) {
        struct str words = words_at(text, n, false);
        struct str first = words_at(words, 1, true);
        if (!words_are_capital(words) || (first.n > 1 && isupper((unsigned char)first.p[1]))) {
            break;
        }
        name = words;
    }
    size_t unused = 0;
    bool several = words_at(name, 1, true).n < name.n && name.n < text.n;
    return several && !list_find(s->g->places, name, &unused) ? name : STR_EMPTY;
}

/* A part of an index, which may have an abbreviation, too: `chính quyền số (CQS)`. */
static bool is_part_of_index(const struct scene *s, const struct mention *m)
{
    return m->cue == CUE_FACET && m->match && match_field(s->text, m->match, STR("index")).n;
}

static void gather(const struct scene *s, struct short_names *names)
{
    for (size_t i = 0; i < s->mention_n; i++) {
        const struct mention *m = &s->mention[i];
        if (is_part_of_index(s, m) && bracketed(s, m).n) {
            add_name(names, (struct short_name){bracketed(s, m), m->text, i, false});
        }
        if (m->cue == CUE_SUBJECT && str_eq(m->type, STR("person"))) {
            gather_person(s, names, m, i);
        }
        if (!introduces(m)) {
            continue;
        }
        struct str last = words_at(m->text, 1, false);
        gather_bracketed(names, bracketed(s, m), i);
        struct str own = is_foreign(last) ? last : own_name(s, m->text);
        if (own.n) {
            add_name(names, (struct short_name){own, own, i, false});
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
    return scene_has_claim(s, at, span);
}

static void add_mention(struct scene *s, const struct short_name *name, uint32_t k, struct span span)
{
    GROW(s->mention, s->mention_cap, s->mention_n + 1);
    struct mention *m = &s->mention[s->mention_n++];
    *m = s->mention[name->from];
    m->sentence = k;
    m->span = m->whole = span;
    m->text = name->full;
    m->id = STR_EMPTY;
    m->learned_from = name->person ? name->full : s->mention[name->from].text;
}

static bool begins_capital(struct str word)
{
    size_t unused;
    return word.n && char_is_upper(letter_next(word, 0, &unused));
}

/* True if the lists know the words as some of the language: with a capital they begin a sentence, and are no name. */
static bool is_common(const struct scene *s, struct str words)
{
    return words_class(s->g->functions, words).n || words_edge(s->g, words).n || words_class(s->g->nouns, words).n ||
           words_are_verb(s->g, words);
}

/* `Trung` of `[Trung ương] hỗ trợ`, `[Trang bị] 5 xe`: a syllable of a word. */
static bool is_syllable_of_word(const struct scene *s, struct str name, struct str behind)
{
    struct str next = words_at(behind, 1, true), two = words_at(behind, 2, true);
    struct str pair = {name.p, (size_t)(next.p + next.n - name.p)};
    size_t unused = 0;
    bool known = is_common(s, pair) || list_find(s->g->anaphors, pair, &unused);
    return next.n && (known || !(is_common(s, next) || is_common(s, two)));
}

/* Where the word before it ends a clause, or none stands there: any word has a capital. */
static bool is_first(struct str before)
{
    struct str words = words_trim(before);
    size_t end = words.n ? (size_t)(words.p + words.n - before.p) : 0;
    return !words.n || (end < before.n && before.p[end] != ' ' && before.p[end] != ',');
}

/* `Trang` of `khi Trang trả nợ`, not of `Hà Trang` or `Trang Hạ`, nor of `Trang bị đầy đủ` where a sentence begins. */
static bool stands_alone(const struct scene *s, const struct scene_sentence *at, struct span span)
{
    struct str before = {s->text.p + at->span.start, span.start - at->span.start};
    struct str behind = {s->text.p + span.end, at->span.end - span.end};
    struct str word = words_at(words_trim(before), 1, false), next = STR_EMPTY;
    if (behind.n > 1 && behind.p[0] == ' ') {
        next = words_at((struct str){behind.p + 1, behind.n - 1}, 1, true);
    }
    struct str name = str_slice(s->text, span);
    bool several = memchr(name.p, ' ', name.n);
    if (begins_capital(next) || (!several && is_syllable_of_word(s, name, words_trim(behind)))) {
        return false;
    }
    if (is_first(before)) {
        return several || (!is_common(s, name) && words_begin_predicate(s->g, words_trim(behind)));
    }
    bool opens = word.p == words_trim(before).p && is_common(s, word); /* `[Khi] Trang` */
    bool listed = before.n > 1 && before.p[before.n - 2] == ',';
    return opens || listed || !begins_capital(word);
}

/* True if nobody else who is called so was named between, up to sentence k. */
static bool is_in_force(const struct scene *s, const struct short_names *names, size_t i, uint32_t k)
{
    const struct short_name *name = &names->item[i];
    bool first = true;
    for (size_t j = 0; name->person && j < names->n; j++) {
        const struct short_name *other = &names->item[j];
        if (j == i || !str_eq(other->text, name->text)) {
            continue;
        }
        if (j > i && s->mention[other->from].sentence <= k) {
            return false;
        }
        first = first && j > i;
    }
    return !name->person || first || s->mention[name->from].sentence <= k;
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
        bool checked = name->person || memchr(name->text.p, ' ', name->text.n);
        part = part || (checked && !stands_alone(s, at, span));
        if (!part && !is_taken(s, at, span)) {
            add_mention(s, name, k, span);
        }
        *places -= 1;
        p += name->text.n;
    }
}

/* Without those that name a place, too: `Phòng Y tế Đông Sơn`, `huyện Đông Sơn`. */
static void drop_places(const struct scene *s, struct short_names *names)
{
    size_t kept = 0;
    for (size_t i = 0; i < names->n; i++) {
        struct str text = names->item[i].text;
        bool place = false;
        for (size_t j = 0; j < s->mention_n && !place && !names->item[i].person; j++) {
            const struct mention *m = &s->mention[j];
            place = m->cue == CUE_SUBJECT && str_starts(m->type, STR("place")) && str_ends(m->text, text);
        }
        if (!place) {
            names->item[kept++] = names->item[i];
        }
    }
    names->n = kept;
}

void names_learn(struct scene *s)
{
    struct short_names names = {.n = 0};
    gather(s, &names);
    drop_places(s, &names);
    size_t first = s->mention_n, places = PLACES_MAX;
    for (size_t i = 0; i < names.n; i++) {
        for (uint32_t k = 0; k < s->sentence_n && places; k++) {
            if (is_in_force(s, &names, i, k)) {
                add_in_sentence(s, &names.item[i], k, &places);
            }
        }
    }
    if (s->mention_n > first) {
        scene_order_mentions(s);
    }
}
