/* What a date rule captured, and what tells the parts that it did not. */
#ifndef CHISO_VALUES_DATE_PARTS_H
#define CHISO_VALUES_DATE_PARTS_H

#include "values/calendar.h"

/* What date rules may give, each a whole number; one that is not given is ABSENT. X(name, what it says). */
#define SAYS_FIRST   "the date, or the first end of a span; two digits of a year are completed (`97` is 1997)"
#define SAYS_SECOND  "the second end; what it lacks is taken from the first, and the other way round"
#define SAYS_QUARTER "1 to 4"
#define SAYS_HALF    "1 or 2, of the month, the year or the century that is given"
#define SAYS_SPAN    "`1990`, `19`"
#define SAYS_SHIFT   "so many units from the publication, or from the unit that is stated"
#define SAYS_WEEKDAY                                                                                                \
    "1 (Monday) to 7, of the week that is shifted to; with a day, it tells the year; with `future` or `past`, the " \
    "next or last one"
#define SAYS_WEEKEND "`1`: Saturday and Sunday of the week that is shifted to"
#define SAYS_COUNT   "so many, with `edge`"
#define SAYS_SO_FAR  "`1`: the months of this year, if so many are over"
#define SAYS_LUNAR   "`1`: day and month are of the lunar calendar"
#define SAYS_TET     "the nth day from the one stated; lasting so many days"
#define SAYS_SINCE   "`1`: from the first day of that year; what is over before that day"
#define SAYS_PAST    "`1`: a missing year is one in which the date is over"
/* clang-format off */
#define DATE_FIELDS(X)                                                                                     \
    X(year, SAYS_FIRST) X(month, SAYS_FIRST) X(day, SAYS_FIRST)                                            \
    X(year2, SAYS_SECOND) X(month2, SAYS_SECOND) X(day2, SAYS_SECOND)                                      \
    X(quarter, SAYS_QUARTER) X(quarter2, SAYS_QUARTER) X(half, SAYS_HALF)                                  \
    X(decade, SAYS_SPAN) X(century, SAYS_SPAN)                                                             \
    X(year_shift, SAYS_SHIFT) X(quarter_shift, SAYS_SHIFT) X(month_shift, SAYS_SHIFT)                      \
    X(week_shift, SAYS_SHIFT) X(day_shift, SAYS_SHIFT)                                                     \
    X(weekday, SAYS_WEEKDAY) X(weekend, SAYS_WEEKEND)                                                      \
    X(years, SAYS_COUNT) X(months, SAYS_COUNT) X(quarters, SAYS_COUNT) X(weeks, SAYS_COUNT) X(days, SAYS_COUNT) \
    X(so_far, SAYS_SO_FAR) X(lunar, SAYS_LUNAR) X(nth, SAYS_TET) X(lasts, SAYS_TET)                        \
    X(since_year, SAYS_SINCE) X(before, SAYS_SINCE) X(past, SAYS_PAST)
/* clang-format on */

#define ABSENT (-1000000)

enum date_edge { EDGE_NONE, EDGE_FIRST, EDGE_LAST, EDGE_LASTING };
enum date_open { OPEN_NONE, OPEN_START, OPEN_END, OPEN_NOW };

struct date_parts {
#define DATE_PART(name, says) int name;
    DATE_FIELDS(DATE_PART)
#undef DATE_PART
    /* `6 tháng đầu năm` FIRST, `quý cuối năm` LAST; with no count of units: only that end is sure */
    enum date_edge edge;
    enum date_open open; /* `từ năm 2024` END, `đến hết năm 2025` START, `từ năm 2024 đến nay` NOW */
    bool future;         /* the text looks ahead: a missing year is the coming one */
};

/* What tells the parts that are missing. */
struct date_context {
    struct date published;
    int year_stated; /* the year that the text stated last, or 0 */
    int year_led;    /* the year that the sentence begins with (`Năm 2013, GDP quý 1 ...`), or 0 */
};

#endif
