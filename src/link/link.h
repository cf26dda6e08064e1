/* What claims are linked to. In: the scene, its mentions tied. Out: its claims with subject, indicator, facet, per,
 * scope, period, base and status, each chosen among candidates of the clause, the sentence, the paragraph and the
 * article, in that order. */
#ifndef CHISO_LINK_LINK_H
#define CHISO_LINK_LINK_H

#include "scene/scene.h"

/* Links all claims but those that are linked already. */
void link_claims(struct scene *s);

#endif
