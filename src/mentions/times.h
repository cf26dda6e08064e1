/* What the times of an article serve as: periods, what is compared with, dates of documents. */
#ifndef CHISO_MENTIONS_TIMES_H
#define CHISO_MENTIONS_TIMES_H

#include "scene/scene.h"

/* Ties times to the cues and years before them, once all mentions are there. */
void mention_times_tie(struct scene *s);

/* `6 tháng đầu năm 2024 tăng 5% so với cùng kỳ năm 2023`: the stretch of time, moved to 2023; `quý III tăng 5% so với
 * quý trước`: the one before it. */
struct period mention_time_shifted(struct scene *s, struct period from, const struct mention *to);

/* Right behind the value, at most what it is counted against and a preposition between: `26% [năm 2020]`, `11,75% của
 * [năm 2010]`, `7,1 triệu đồng/tháng [năm 2021]`; or in brackets: `34,18% ([năm 2017])`. */
bool mention_adjoins(const struct scene *s, const struct claim *c, const struct mention *m);
/* True if it stands so behind some value: it is that value's alone. */
bool mention_adjoins_some(const struct scene *s, const struct mention *m);

#endif
