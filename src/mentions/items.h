/* Names that no rule knows, where they say whose a value is: `tàu SE3 chở [480 khách]`, `Kolmex RX 350 ([12 xe])`. */
#ifndef CHISO_MENTIONS_ITEMS_H
#define CHISO_MENTIONS_ITEMS_H

#include "scene/scene.h"

/* Adds a mention for each name that leads the clause of a value, or stands right before a bracket with one. Before
 * mentions are tied. */
void items_name(struct scene *s);

#endif
