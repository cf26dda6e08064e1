/* The steps of linking, private to link/. Every one looks at the scene and at what the steps before it filled in, of
 * this claim and of those before it; and tells the trace what it chose, and why where costs do not show that. */
#ifndef CHISO_LINK_STEPS_H
#define CHISO_LINK_STEPS_H

#include "scene/scene.h"

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

#endif
