/* The Gregorian calendar, by day numbers. Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms". */
#ifndef CHISO_VALUES_CALENDAR_H
#define CHISO_VALUES_CALENDAR_H

#include "base/arena.h"

enum granularity { NO_DATE, BY_YEAR, BY_MONTH, BY_DAY };

/* A calendar date as exact as it is known; month and day are 0 below its granularity. */
struct date {
    int year, month, day;
    enum granularity by;
};

/* Days since 1970-01-01. */
long date_days(int year, int month, int day);
void date_from_days(long days, int *year, int *month, int *day);
int month_length(int year, int month);
bool date_is_valid(struct date d);

/* First and last day of the year, month or day that d names. */
struct date date_first_day(struct date d);
struct date date_last_day(struct date d);
/* The date `n` units of its own granularity later (or earlier). */
struct date date_shift(struct date d, int n);
/* Day of the week, Monday 1 .. Sunday 7. */
int date_weekday(struct date d);

/* `2025`, `2025-04`, `2025-04-08` and the same with a time after it; NO_DATE when s is none. */
struct date date_parse(struct str s);
struct str date_text(struct arena *arena, struct date d);

#endif
