#include "values/dating_year.h"

#include <stdlib.h>

/* A date without a year is seldom further from the publication than this; beyond, the year of publication is meant.
 * Measured on newspapers: 98 of 100 within 120 days, those ahead nearer than those behind. */
enum { DAYS_BEHIND = 120, DAYS_AHEAD = 90, UNLIKELY = 1000, IMPOSSIBLE = 10000 };

/* A part of the year that ends further ahead than half a year is last year's: `9 tháng đầu năm` in February. So is the
 * end of the year only in January and February: later, people look ahead to the next one. */
enum { MONTHS_AHEAD = 7, END_AHEAD = 10 };

/* The middle of what is known of the publication date, so that `2025-02` pulls missing years to its own. */
struct date date_of_publication(const struct date_context *c)
{
    struct date d = c->published;
    if (d.by == BY_YEAR) {
        return (struct date){d.year, 7, 1, BY_DAY};
    }
    if (d.by == BY_MONTH) {
        return (struct date){d.year, d.month, 15, BY_DAY};
    }
    return d;
}

/* Two-digit years of the press: 97 is 1997, 05 is 2005. */
int date_full_year(int year)
{
    if (year >= 100) {
        return year;
    }
    return year >= 40 ? 1900 + year : 2000 + year;
}

/* How unlikely it is that d is meant; a month counts from its middle. */
static long unlikeliness(const struct date_parts *p, struct date d, const struct date_context *c)
{
    struct date at = date_of_publication(c);
    struct date day = d.by == BY_DAY ? d : (struct date){d.year, d.month, 15, BY_DAY};
    if (!date_is_valid(day)) {
        return IMPOSSIBLE;
    }
    long ahead = date_day_number(day) - date_day_number(at);
    long cost = labs(ahead);
    if (p->future) {
        cost += date_day_number(date_last_day(d)) < date_day_number(at) ? UNLIKELY : 0;
    } else if (date_given(p->past)) {
        cost += date_day_number(date_first_day(d)) > date_day_number(at) ? UNLIKELY : 0;
    } else if (d.year != at.year && (ahead > DAYS_AHEAD || ahead < -DAYS_BEHIND)) {
        cost += UNLIKELY;
    }
    if (d.by == BY_DAY && date_given(p->weekday) && date_weekday(d) != p->weekday) {
        cost += UNLIKELY;
    }
    return cost;
}

/* The likeliest year of a month or day without one. */
static int nearest_year(const struct date_parts *p, int month, int day, const struct date_context *c)
{
    int now = c->published.year, best = now;
    long best_cost = -1;
    for (int year = now - 1; year <= now + 1; year++) {
        long cost = unlikeliness(p, (struct date){year, month, day, day ? BY_DAY : BY_MONTH}, c);
        if (best_cost < 0 || cost < best_cost) {
            best_cost = cost;
            best = year;
        }
    }
    return best;
}

/* The year where the text tells it, or something does that is not the place of the date in it. 0: nothing does. */
static int stated_year(const struct date_parts *p, const struct date_context *c, const char **resolved)
{
    if (date_given(p->year) && date_given(p->year_shift)) {
        *resolved = "context";
        return date_full_year(p->year) + p->year_shift;
    }
    if (date_given(p->year)) {
        return date_full_year(p->year);
    }
    if (date_given(p->year_shift) && c->published.by != NO_DATE) {
        *resolved = "published";
        return c->published.year + p->year_shift;
    }
    bool led = c->year_led && !date_given(p->month_shift) && !date_given(p->quarter_shift);
    if (led || (c->published.by == NO_DATE && !date_given(p->year_shift))) {
        *resolved = "context";
        return led ? c->year_led : c->year_stated;
    }
    return 0;
}

/* The year of a date whose month (and day) are given, or of nothing but a year. 0: nothing tells. */
int date_year_of_point(const struct date_parts *p, int month, int day, const struct date_context *c,
                       const char **resolved)
{
    int year = stated_year(p, c, resolved);
    if (year || c->published.by == NO_DATE || date_given(p->year_shift)) {
        return year;
    }
    *resolved = "published";
    return month ? nearest_year(p, month, day, c) : c->published.year;
}

/* The year of a part of it that ends with the month `last`. 0: nothing tells. */
int date_year_of_span(const struct date_parts *p, int last, const struct date_context *c, const char **resolved)
{
    int year = stated_year(p, c, resolved);
    if (year || c->published.by == NO_DATE || date_given(p->year_shift)) {
        return year;
    }
    *resolved = "published";
    if (date_given(p->quarter)) {
        return nearest_year(p, last - 1, 0, c);
    }
    int ahead = last == 12 ? END_AHEAD : MONTHS_AHEAD;
    bool of_last_year = !p->future && last - date_of_publication(c).month >= ahead;
    return c->published.year - (of_last_year ? 1 : 0);
}

/* How far d is from the publication; further where the text says that it is over, or to come. */
long date_distance(const struct date_parts *p, struct date d, const struct date_context *c)
{
    long ahead = date_day_number(d) - date_day_number(date_of_publication(c));
    return labs(ahead) + ((p->future && ahead < 0) || (date_given(p->past) && ahead > 0) ? UNLIKELY : 0);
}
