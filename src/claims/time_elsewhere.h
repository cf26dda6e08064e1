#ifndef CHISO_CLAIMS_TIME_ELSEWHERE_H
#define CHISO_CLAIMS_TIME_ELSEWHERE_H

#include "claims/scene.h"

/* `[Trước đây] phải chờ 7 ngày, nay chỉ 3 ngày`: true if words that turn to what is so now stand behind the time, before `to`. */
bool time_is_over(const struct scene *s, const struct mention *m, size_t to);

/* What is aimed at before a time in its sentence (`phấn đấu`), the last; NULL where nothing is. */
const struct mention *time_goal_before(const struct scene *s, const struct mention *m);

/* `[Ngày 20/6], ông An cho biết từ đầu năm đến nay đã cấp 5 thẻ, thu 9 thẻ`: true if it is when it was said, and what was said,
 * before `to`, has a time of its own. */
bool time_is_of_saying(const struct scene *s, const struct mention *m, size_t to);

/* The time of a claim whose sentence tells none; or, in *as, a claim that has it. *how says what told it. */
const struct mention *time_elsewhere(const struct scene *s, const struct claim *c, const struct claim **as,
                                     const char **how);

/* What a movement is compared with, where the sentences before tell it; NULL where none does. */
const struct mention *base_elsewhere(const struct scene *s, const struct claim *c);

#endif
