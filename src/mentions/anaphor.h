/* Whom `tỉnh`, `đơn vị`, `sở này`, `Công an thành phố` stand for. */
#ifndef CHISO_MENTIONS_ANAPHOR_H
#define CHISO_MENTIONS_ANAPHOR_H

#include "scene/scene.h"

/* Gives mention i, an anaphor, the full name that it stands for; the names before it are graded. */
void anaphor_resolve(struct scene *s, size_t i);

#endif
