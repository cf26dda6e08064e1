/* Which year is meant, where the text leaves it out. */
#ifndef CHISO_VALUES_DATING_YEAR_H
#define CHISO_VALUES_DATING_YEAR_H

#include "values/date_parts.h"

static inline bool date_given(int part)
{
    return part != ABSENT;
}

/* Days since 1970 of a date of BY_DAY. */
static inline long date_day_number(struct date d)
{
    return date_days(d.year, d.month, d.day);
}

/* The middle of what is known of the publication date, so that `2025-02` pulls missing years to its own. */
struct date date_of_publication(const struct date_context *c);

/* Two-digit years of the press: 97 is 1997, 05 is 2005. */
int date_full_year(int year);

/* The year of a date whose month (and day) are given, or of nothing but a year. 0: nothing tells. */
int date_year_of_point(const struct date_parts *p, int month, int day, const struct date_context *c,
                       const char **resolved);

/* The year of a part of it that ends with the month `last`. 0: nothing tells. */
int date_year_of_span(const struct date_parts *p, int last, const struct date_context *c, const char **resolved);

/* How many days d is from the publication; far more where the text says that it is over, or to come, and it is not. */
long date_distance(const struct date_parts *p, struct date d, const struct date_context *c);

#endif
