/* What the times of an article serve as: periods, what is compared with, dates of documents. */
#ifndef CHISO_CLAIMS_MENTION_TIMES_H
#define CHISO_CLAIMS_MENTION_TIMES_H

#include "claims/scene.h"

/* Ties times to the cues and years before them, once all mentions are there. */
void mention_times_tie(struct scene *s);

#endif
