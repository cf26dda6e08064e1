/* From standing matches to mentions, and what ties mentions together: anaphora and the article's topic. */
#ifndef CHISO_CLAIMS_MENTIONS_H
#define CHISO_CLAIMS_MENTIONS_H

#include "claims/scene.h"

/* Appends the mention that a standing cue match makes. */
void mention_add(struct scene *s, const struct match *m, uint32_t sentence);
/* Appends the time that a date claim is. */
void mention_add_date(struct scene *s, const struct claim *c, const struct match *m);
/* Once all are there, in text order: anaphors take the full name they stand for, subjects their grade, times what they
 * serve as; and the topic is chosen. */
void mentions_tie(struct scene *s);

#endif
