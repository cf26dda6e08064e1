/* When a claim holds, and what time a movement is compared with. */
#ifndef CHISO_LINK_TIME_H
#define CHISO_LINK_TIME_H

#include "scene/scene.h"

/* Period and base of a claim whose kind, subject and indicator are known. */
void link_times(struct scene *s, struct claim *c);

#endif
