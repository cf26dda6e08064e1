/* The links of a claim, each chosen among candidates of its clause, its sentence, its paragraph and the article, in
 * that order. Every step looks at the scene and at what the steps before it filled in, of this claim and of those
 * before it; and tells the trace what it chose, and why where costs do not show that. */
#ifndef CHISO_CLAIMS_LINK_H
#define CHISO_CLAIMS_LINK_H

#include "claims/scene.h"

void link_subject(struct scene *s, struct claim *c);
/* Who the words that lead a sentence or a clause are: a name given before, in full or with its abbreviation, or
 * themselves. */
struct link link_full_name(const struct scene *s, const struct claim *c, struct str words);
/* True if the name goes on behind: `[Hà Nội], Huế và Đà Nẵng` are one, with the last. */
bool link_is_joined_on(const struct scene *s, const struct scene_sentence *at, const struct mention *m);
/* The mention with the names that are joined with it before the value, and those who do it too. */
struct link link_joined(const struct scene *s, const struct claim *c, const struct mention *m);
/* Needs the subject. May fill in a facet too, and decides the kind: a rate becomes a score where an index has it, and a
 * change, with the sign of the one before it, where it is joined to that. */
void link_indicator(struct scene *s, struct claim *c);
/* Mends the value where the index can have no such; needs the indicator. */
void link_scale(struct scene *s, struct claim *c);
/* Leaves out a subject of another sentence that only publishes the index; needs the indicator. */
void link_no_publisher(struct scene *s, struct claim *c);
void link_part(struct scene *s, struct claim *c);  /* of a whole that was told before: indicator and facet */
void link_times(struct scene *s, struct claim *c); /* period and base; needs kind, subject and indicator */
/* The time of its own sentence that the claim was told of; NULL where it has none there. */
const struct mention *link_time_of(const struct scene *s, const struct claim *c);
/* True if the time stands right behind a value: it is that value's alone. */
bool link_time_adjoins(const struct scene *s, const struct mention *m);
/* `giảm 5% về [lượng]`: the facet right behind the value, but for a preposition; NULL where none is. */
const struct mention *link_facet_behind(const struct scene *s, const struct claim *c);
void link_modifiers(struct scene *s,
                    struct claim *c); /* per, scope, and facet, nearer than one that is filled in; the same */
void link_status(struct scene *s, struct claim *c); /* unless its rule told it; needs the period */

/* A claim of headline or sapo takes what it lacks from the first that says the same in the body. After all links. */
void link_headline(struct scene *s);

/* `A, B và C lần lượt đạt 1, 2 và 3`: values in order go to indicators, subjects or facets, and to times, in order; and
 * ranks of one list share its scope. After all links of a sentence. */
void link_in_order(struct scene *s, uint32_t sentence);

/* Ranks, scores, streaks and movements in rank hold for an index; other claims measure what their clause says. */
static inline bool claim_is_of_index(const struct claim *c)
{
    return c->kind == KIND_SCORE || c->kind == KIND_RANK || c->kind == KIND_STREAK ||
           (c->kind == KIND_CHANGE && str_eq(c->unit, STR("rank")));
}

/* A claim that states a value of something: neither a date nor a reference. */
static inline bool claim_is_value(const struct claim *c)
{
    return c->kind != KIND_DATE && c->kind != KIND_REFERENCE;
}

/* How many values of a sentence stand wholly between two places. Lengths of time and numbered times do not count: they
 * say when as often as how much. */
size_t link_values_between(const struct scene *s, const struct scene_sentence *in, size_t from, size_t to);
/* Behind the remark in brackets that `from` stands right before, up to `limit`; `from` where there is none, or it has
 * values. */
size_t link_behind_remark(const struct scene *s, const struct scene_sentence *in, size_t from, size_t limit);
/* True if the words begin inside somebody's name: `Cục [Quản lý thị trường] Hà Nội kiểm tra`. */
bool link_begins_in_name(const struct scene *s, const struct scene_sentence *in, const struct mention *m);

/* What stands in brackets is said of nothing behind them: `38 dự án (dự kiến 20 tỷ USD) và [12 đề xuất]`. */
bool link_leaves_brackets(const struct scene *s, size_t from, size_t to);

/* The value claim right before c in its sentence, or NULL. */
static inline const struct claim *claim_before(const struct scene *s, const struct claim *c)
{
    const struct claim *first = s->claim + s->sentence[c->sentence].claim;
    for (const struct claim *p = c; p-- > first;) {
        if (claim_is_value(p)) {
            return p;
        }
    }
    return NULL;
}

#endif
