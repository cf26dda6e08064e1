/* People among the mentions: whom a short name means, and where somebody does something himself. */
#ifndef CHISO_MENTIONS_PEOPLE_H
#define CHISO_MENTIONS_PEOPLE_H

#include "scene/scene.h"

/* `Nguyễn Thị Lan` of `bị cáo Nguyễn Thị Lan`: the words with a capital at its end, three at least and no `GS`; else
 * empty. */
struct str mention_full_name(struct str text);
/* `ông Nghĩa` after `ông Lê Xuân Nghĩa`: the mention takes the nearest longer name before it that ends with the same
 * word. */
void mention_resolve_person(struct scene *s, size_t i);
/* `[Bị can] này`: the person named last. */
void mention_resolve_pointed(struct scene *s, size_t i);
/* `bắt quả tang [Trần Văn An] đang chở 5 kg`, `[ông An], em ông Ba - Chủ tịch hội, [đã] bán`: where the auxiliary
 * stands that begins what somebody does, with nothing before it but who he is; 0 where none does. */
size_t mention_acts_at(const struct scene *s, const struct mention *m);
/* True if it stands right behind him, or behind brackets. */
bool mention_acts(const struct scene *s, const struct mention *m);
/* `số tiền bà Lan vay của [bà Mai]`: from whom it was taken, not whose it is; `of` is the word for that. */
bool mention_is_source(const struct scene *s, const struct mention *m, const struct mention *of);

#endif
