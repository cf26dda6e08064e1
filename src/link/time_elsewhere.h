/* Times that hold for a claim beyond its own sentence. What is returned is of the scene. */
#ifndef CHISO_LINK_TIME_ELSEWHERE_H
#define CHISO_LINK_TIME_ELSEWHERE_H

#include "scene/scene.h"

/* `[Trước đây] phải chờ 7 ngày, nay chỉ 3 ngày`: true if words that turn to what is so now stand behind the time,
 * before `to`. */
bool time_is_over(const struct scene *s, const struct mention *m, size_t to);

/* What is aimed at before a time in its sentence (`phấn đấu`), the last; NULL where nothing is. */
const struct mention *time_goal_before(const struct scene *s, const struct mention *m);

/* `[Năm ngoái] Huế đứng thứ 8. Huế mạnh nhất về du lịch, với 81 điểm`: for a place or a score of another sentence, an
 * earlier time than the article's is told in passing. */
bool time_is_in_passing(const struct scene *s, const struct claim *c, const struct mention *m);

/* The time of a claim whose sentence tells none; or, in *as, a claim that has it. *how says what told it. */
const struct mention *time_elsewhere(const struct scene *s, const struct claim *c, const struct claim **as,
                                     const char **how);

/* ... or where nothing tells any: one of the sentences before it in its paragraph whose year nothing gives; or else, of
 * movements and sums, the one that the article begins with. */
const struct mention *time_vague_before(const struct scene *s, const struct claim *c, const char **how);

/* What a movement is compared with, where the sentences before tell it; NULL where none does. */
const struct mention *base_elsewhere(const struct scene *s, const struct claim *c);

#endif
