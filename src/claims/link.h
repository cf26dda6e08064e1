/* The links of a claim, each chosen among candidates of its clause, its sentence, its paragraph and the article, in that
 * order. Every step looks at the scene and at what the steps before it filled in, of this claim and of those before it;
 * and tells the trace what it chose, and why where costs do not show that. */
#ifndef CHISO_CLAIMS_LINK_H
#define CHISO_CLAIMS_LINK_H

#include "claims/scene.h"

void link_subject(struct scene *s, struct claim *c);
/* Needs the subject. May fill in a facet too, and decides the kind: a rate becomes a score where an index has it, and a
 * change, with the sign of the one before it, where it is joined to that. */
void link_indicator(struct scene *s, struct claim *c);
void link_part(struct scene *s, struct claim *c);  /* of a whole that was told before: indicator and facet */
void link_times(struct scene *s, struct claim *c); /* period and base; needs kind, subject and indicator */
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

/* How many values of a sentence stand wholly between two places. Lengths of time do not count: they say when as often as
 * how much. */
size_t link_values_between(const struct scene *s, const struct scene_sentence *in, size_t from, size_t to);

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

/* The words that say what is measured where no indicator is named: a piece of the clause without its subject, times,
 * auxiliaries and the preposition before the number. Empty when nothing is left. */
struct str phrase_before(const struct scene *s, const struct claim *c); /* between clause start and value */
struct str phrase_after(const struct scene *s, const struct claim *c);  /* between value and clause end */
/* Where the value ends, and `trong số đó` right behind it, which says of whom it counts a part. */
size_t phrase_behind_whole(const struct scene *s, const struct claim *c);
/* `đặt mục tiêu [có] 25 xã đạt chuẩn`: the verb before the value says that the counted are there, and no more. */
bool phrase_is_behind_there(const struct scene *s, const struct claim *c);
/* An indicator with the words behind it, up to the verb, name or time before the value: `tỷ lệ hồ sơ [được xử lý trực tuyến]
 * đạt 45%`. */
struct str phrase_extended(const struct scene *s, const struct mention *m, const struct claim *c);
/* Separators between an indicator and a place behind it. A closed remark in brackets and a comma part nothing where nothing
 * is stated before them and the words behind go on: `doanh thu lưu trú, [ăn uống] đạt`, `giá trị (theo giá so sánh) đạt`. */
int phrase_separators_behind(const struct scene *s, const struct mention *m, size_t to);
/* True if a preposition parts the indicator from another of its clause: `quy mô GRDP theo [giá] hiện hành`. */
bool phrase_is_modifier(const struct scene *s, const struct mention *m, const struct claim *c);
/* True if a value, a named subject, an indicator or a facet touches [from, to). */
bool phrase_is_claimed(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to);
/* The words that the sentence begins with, up to its first verb: who or what it is about where nothing is named. Empty
 * where something else stands there. `deep`: also behind a preposition and its words: `Theo cáo trạng, [nhóm này] đã`. */
struct str phrase_lead(const struct scene *s, const struct claim *c, bool deep);
/* `Kia tăng 5%, [Mazda] giảm 8%`: the words before the value, where they are a name that nothing else knows; else empty. */
struct str phrase_name(const struct scene *s, const struct claim *c);
struct str phrase_of_clause_before(const struct scene *s, const struct claim *c); /* the clause before the value's */

#endif
