/* What the times of an article serve as: periods, what is compared with, dates of documents. */
#ifndef CHISO_CLAIMS_MENTION_TIMES_H
#define CHISO_CLAIMS_MENTION_TIMES_H

#include "claims/scene.h"

/* Ties times to the cues and years before them, once all mentions are there. */
void mention_times_tie(struct scene *s);

/* `6 tháng đầu năm 2024 tăng 5% so với cùng kỳ năm 2023`: the stretch of time, moved to 2023; `quý III tăng 5% so với
 * quý trước`: the one before it. */
struct period mention_time_shifted(struct scene *s, struct period from, const struct mention *to);

#endif
