/* In an article of no date: the year of dates that state none, where words behind them tell it. */
#ifndef CHISO_CLAIMS_YEAR_TOLD_H
#define CHISO_CLAIMS_YEAR_TOLD_H

#include "scene/scene.h"
#include "values/date_parts.h"

/* `so với [năm 2023]`, `theo giá so sánh [năm 2010]`: what follows the date, which `by` found, speaks of another
 * year. */
bool year_is_told_in_passing(const struct scene *s, const struct claim *date, const struct match *by);

/* `Ngày 3/4, Sở sơ kết [quý I/2018]`: dates of sentence k by the part of a year that it names behind them. Its claims
 * and mentions must be in order. */
void year_told_behind(struct scene *s, uint32_t k);

/* `tăng 5% so với cùng kỳ [năm 2011]`: what nothing nearer told is of the year after. */
void year_told_by_comparison(struct scene *s);

#endif
