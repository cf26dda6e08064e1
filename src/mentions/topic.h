/* What an article is about: the subject that it names most. */
#ifndef CHISO_MENTIONS_TOPIC_H
#define CHISO_MENTIONS_TOPIC_H

#include "scene/scene.h"

/* Once all mentions are graded; NULL when the article names nobody. */
const struct mention *topic_choose(const struct scene *s);

#endif
