/* From the parts of a date that a rule captured to days on the calendar: parts that the text leaves out are told by
 * the publication date, or else by the year stated last. Never by the clock. */
#ifndef CHISO_CLAIMS_DATING_H
#define CHISO_CLAIMS_DATING_H

#include "claims/calendar.h"

/* What date rules may give, each a whole number; one that is not given is ABSENT.
 *   year month day quarter half decade century   as stated; half is of the month, the year or the century that is given
 *   year2 month2 day2 quarter2                   the second end of a span
 *   *_shift                                      so many units from the publication; from the unit that is stated, where
 *                                                one is (`quý I/2025 ... so với quý trước`)
 *   weekday                                      Monday 1 .. Sunday 7: the day of the week that is shifted to; with a
 *                                                day, it tells the year; with `future` or `past`, the next or last one
 *   weekend                                      of the week that is shifted to, its Saturday and Sunday
 *   years months quarters weeks days             how many units: `6 tháng đầu năm`, `3 năm qua`
 *   so_far                                       the months of this year that are over, if as many as `months`
 *   lunar nth lasts                              a day and month of the lunar calendar; the nth day from the one stated;
 *                                                lasting so many days (Tết)
 *   since_year since_month before                from the first day of that year or month; what is over before that day
 *   past                                         a missing year is one in which the date is over */
/* clang-format off */
#define DATE_FIELDS(X)                                                                          \
    X(year) X(month) X(day) X(quarter) X(half) X(decade) X(century)                             \
    X(year2) X(month2) X(day2) X(quarter2)                                                      \
    X(year_shift) X(quarter_shift) X(month_shift) X(week_shift) X(day_shift) X(weekday) X(weekend) \
    X(years) X(months) X(quarters) X(weeks) X(days) X(so_far)                                   \
    X(lunar) X(nth) X(lasts) X(since_year) X(since_month) X(before) X(past)
/* clang-format on */

#define ABSENT (-1000000)

enum date_edge { EDGE_NONE, EDGE_FIRST, EDGE_LAST, EDGE_LASTING };
enum date_open { OPEN_NONE, OPEN_START, OPEN_END, OPEN_NOW };

struct date_parts {
#define DATE_PART(name) int name;
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
};

struct dated {
    struct date start, end; /* as exact as stated; NO_DATE where open */
    const char *resolved;   /* `explicit`, `published`, `context` */
    bool yearless;          /* nothing tells the year: only month and day of start are set */
};

void date_parts_clear(struct date_parts *p);
/* False when the parts name no possible date (31 tháng 2). */
bool date_resolve(const struct date_parts *p, const struct date_context *context, struct dated *out);
/* EDTF of what was resolved: `2023-01-26`, `2024-01/2024-03`, `2024/..`, `XXXX-05-30`. */
struct str date_edtf(struct arena *arena, const struct dated *d);

#endif
