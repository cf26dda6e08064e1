/* The ways to a period and a base that link_times (time.c) tries, by the file that has them. What is returned is of the
 * scene. */
#ifndef CHISO_LINK_TIME_STEPS_H
#define CHISO_LINK_TIME_STEPS_H

#include "scene/scene.h"

/* ---- time_nearest.c: times of the claim's own sentence ---- */
/* A vague time serves where nothing else tells one: `tuần qua` in an article of no date. */
enum wanted_time { TIME_OF_VALUE, TIME_VAGUE, TIME_OF_BASE };
/* The time of that kind which fits best; NULL where none does. The trace is told of all. */
const struct mention *time_nearest(const struct scene *s, const struct claim *c, enum wanted_time wanted);
/* `tăng 2,2 lần ([năm 2016] đạt 325.140 lượt)`: in brackets with a value, outside of which c stands. */
bool time_is_told_apart(const struct claim *c, const struct mention *m);
/* `Hiện xã còn [12 hộ nghèo]`; `first`: with no value between. */
bool time_is_of_now(const struct scene *s, const struct claim *c, bool first);

/* ---- time_base.c: the time that others are compared with ---- */
/* What was so at the time that others are compared with; NULL where the value is told of no such time. */
const struct mention *time_base_told_of(const struct scene *s, const struct claim *c);
/* `vượt 52% [dự toán], tăng 25% so với cùng kỳ`, `vượt [chỉ tiêu] 5%`: with the aim behind it, or before it in its
 * rule, it is compared with no time but one in its clause. `base`: the nearest, or NULL. */
bool time_is_against_goal(const struct scene *s, const struct claim *c, const struct mention *base);

/* ---- time_elsewhere.c: times of other sentences ---- */
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
