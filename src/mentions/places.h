/* Places among the mentions: the ids of names, and lists of places with their values. */
#ifndef CHISO_MENTIONS_PLACES_H
#define CHISO_MENTIONS_PLACES_H

#include "scene/scene.h"

/* The id that a list has for a name as of the day of publication (`former`: for what bore it before then); where that
 * is unknown, of the first row; empty where no row has it. */
struct str mention_id_of_name(const struct scene *s, const struct list *list, struct str name, bool former);
/* True if it is a place that a value stands right behind. */
bool mention_is_valued_place(const struct scene *s, const struct mention *m);
/* `Lào Cai có 204 nhà, [Hà Giang] 27 nhà, [Cao Bằng] 5 nhà`: a list of places, each with its value; what follows is
 * about none of them. */
bool mentions_list_places(const struct scene *s, const struct scene_sentence *at);

#endif
