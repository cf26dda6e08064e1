/* Who or what leads a clause, known by the noun that it begins with: `[các bị cáo] bị phạt 5 năm`, `[mô hình trồng nấm
 * ở xã Tân Mỹ] gồm 5 tổ`. */
#ifndef CHISO_MENTIONS_LEADS_H
#define CHISO_MENTIONS_LEADS_H

#include "scene/scene.h"

/* Adds a mention for each such phrase in the sentences that state a value. Before mentions are tied. */
void leads_name(struct scene *s);

#endif
