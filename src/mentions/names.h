/* Short names that an article introduces with the full one: `Công ty CP Xây dựng [Kolmex] ([KMX])`. Wherever else they
 * stand they are mentions too. */
#ifndef CHISO_MENTIONS_NAMES_H
#define CHISO_MENTIONS_NAMES_H

#include "scene/scene.h"

/* Once the mentions of all sentences are there, before they are tied: adds those of the short names, in text order. */
void names_learn(struct scene *s);

#endif
