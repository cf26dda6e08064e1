/* The phrase that leads a clause, word by word, up to what is said of it. */
#ifndef CHISO_PHRASE_LEAD_H
#define CHISO_PHRASE_LEAD_H

#include "scene/scene.h"

/* No phrase that leads a clause is longer; so far behind it the clause is looked at. */
enum { LEAD_BYTES_MAX = 140, LEAD_REACH = 400 };

/* A clause, from its first word on, as far as the sentence goes. */
struct clause {
    const struct scene_sentence *at;
    size_t from, to;
};

struct lead {
    size_t start, noun, head, end; /* where it begins, its noun begins and ends, and itself ends */
    struct str class;              /* of its noun */
    bool counted, many;            /* a number stands before the noun; that, or a word for how many */
    bool last;    /* it goes up to the last verb before the value: `dự án [đầu tư] cầu thu hồi 5 ha` */
    size_t value; /* where the first value behind it begins, or the clause ends */
    size_t says;  /* where what is said of it begins */
};

/* The first n words of [at, to). */
struct str lead_words(const struct scene *s, size_t at, size_t to, size_t n);
/* The class of the noun that stands at `at`, the longest, and its end; empty where none does. */
struct str lead_noun_at(const struct scene *s, size_t at, size_t to, size_t *end);
bool lead_is_thing(struct str class); /* what something is said of */
size_t lead_behind_blanks(const struct scene *s, size_t at, size_t to);

/* Fills in where the phrase ends and what is said begins; false where no predicate follows, or a name that is its own.
 */
bool lead_read(const struct scene *s, const struct clause *c, struct lead *l);
/* True if who leads only says it (`cho biết`), or a value is stated of what leads, which is measured (`chỉ đạt`). */
bool lead_is_said(const struct scene *s, const struct clause *c, const struct lead *l);
bool lead_is_measured(const struct scene *s, const struct clause *c, const struct lead *l);

#endif
