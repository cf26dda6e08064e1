/* Whose what is measured is, and who holds a place: `tỷ lệ của [Huế]`, `mực nước [sông Tích]`, `dẫn đầu là [Huế]`. */
#ifndef CHISO_MENTIONS_OWNER_H
#define CHISO_MENTIONS_OWNER_H

#include "scene/scene.h"

/* Grades mention i, a name in passing, as an owner or as who leads, where the words beside it make it one. */
void owner_find(struct scene *s, size_t i);

#endif
