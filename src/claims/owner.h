/* Whose what is measured is, and who holds a place: `tỷ lệ của [Huế]`, `mực nước [sông Tích]`, `dẫn đầu là [Huế]`. */
#ifndef CHISO_CLAIMS_OWNER_H
#define CHISO_CLAIMS_OWNER_H

#include "claims/scene.h"

/* Grades mention i, a name in passing, as an owner or as who leads, where the words beside it make it one. */
void owner_find(struct scene *s, size_t i);

#endif
