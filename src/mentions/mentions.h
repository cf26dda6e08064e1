/* Who, what and when an article speaks of. In: standing matches of cues, and dates. Out: the scene's mentions, also of
 * names that no rule knows, each with the full name that it stands for and its place in the clause; and the topic. */
#ifndef CHISO_MENTIONS_MENTIONS_H
#define CHISO_MENTIONS_MENTIONS_H

#include "scene/scene.h"

/* Appends the mention that a standing cue match makes; `dates` tells what a time leaves out. */
void mention_add(struct scene *s, const struct match *m, uint32_t sentence, const struct date_context *dates);
/* Appends the time that a date claim is. */
void mention_add_date(struct scene *s, const struct claim *c, const struct match *m);
/* Once those of all sentences are there: adds names that no rule knows; anaphors take the full name they stand for,
 * subjects their grade, times what they serve as; the topic is chosen, and the indices are found. */
void mentions_tie(struct scene *s);

#endif
