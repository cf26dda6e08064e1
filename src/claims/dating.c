#include "claims/dating.h"

#include <stdlib.h>

void date_parts_clear(struct date_parts *p)
{
    *p = (struct date_parts){0};
#define DATE_PART(name) p->name = ABSENT;
    DATE_FIELDS(DATE_PART)
#undef DATE_PART
}

static bool given(int part)
{
    return part != ABSENT;
}

/* The middle of what is known of the publication date, so that `2025-02` pulls missing years to its own. */
static struct date published_day(const struct date_context *c)
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
static int full_year(int year)
{
    if (year >= 100) {
        return year;
    }
    return year >= 40 ? 1900 + year : 2000 + year;
}

/* The year in which month/day lies nearest to the publication date; ahead of it where the sentence looks ahead. */
static int nearest_year(int month, int day, const struct date_context *c, bool future)
{
    struct date at = published_day(c);
    long now = date_days(at.year, at.month, at.day);
    int best = at.year;
    long best_far = -1;
    for (int year = at.year - 1; year <= at.year + 1; year++) {
        long then = date_days(year, month, day > 0 ? day : 15);
        long far = labs(then - now);
        if (future && then < now) {
            far += 183;
        }
        if (best_far < 0 || far < best_far) {
            best_far = far;
            best = year;
        }
    }
    return best;
}

/* The year of a date whose month (and day) are given. 0: nothing tells. */
static int resolve_year(const struct date_parts *p, int month, int day, const struct date_context *c,
                        const char **resolved)
{
    if (given(p->year)) {
        return full_year(p->year);
    }
    if (given(p->year_shift)) {
        *resolved = "published";
        return c->published.by != NO_DATE ? c->published.year + p->year_shift : 0;
    }
    if (c->published.by != NO_DATE) {
        *resolved = "published";
        return month > 0 ? nearest_year(month, day, c, p->future) : c->published.year;
    }
    *resolved = "context";
    return c->year_stated;
}

/* From the first month of one year part to the last of it: quarters, halves, `6 tháng đầu năm`. */
static bool set_months(struct dated *out, int year, int first, int last)
{
    out->start = (struct date){year, first, 0, BY_MONTH};
    out->end = (struct date){year, last, 0, BY_MONTH};
    return first >= 1 && last <= 12 && first <= last;
}

static bool resolve_span_of_months(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    int first = 1, last = 12;
    if (given(p->quarter)) {
        first = p->quarter * 3 - 2;
        last = (given(p->quarter2) ? p->quarter2 : p->quarter) * 3;
    } else if (given(p->half)) {
        first = p->half * 6 - 5;
        last = p->half * 6;
    } else {
        int n = given(p->months) ? p->months : p->quarters * 3;
        first = p->edge == EDGE_LAST ? 13 - n : 1;
        last = p->edge == EDGE_LAST ? 12 : n;
    }
    if (first < 1 || last > 12) {
        return false;
    }
    int year = resolve_year(p, last, 0, c, &out->resolved);
    return year && set_months(out, year, first, last);
}

static bool resolve_quarter_shift(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date at = published_day(c);
    if (at.by == NO_DATE) {
        return false;
    }
    int quarters = at.year * 4 + (at.month - 1) / 3 + p->quarter_shift;
    out->resolved = "published";
    return set_months(out, quarters / 4, quarters % 4 * 3 + 1, quarters % 4 * 3 + 3);
}

static bool resolve_week(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date at = c->published;
    if (at.by != BY_DAY) {
        return false;
    }
    struct date monday = date_shift(at, 1 - date_weekday(at) + 7 * p->week_shift);
    out->resolved = "published";
    out->start = given(p->weekday) ? date_shift(monday, p->weekday - 1) : monday;
    out->end = given(p->weekday) ? out->start : date_shift(monday, 6);
    return true;
}

static bool resolve_decade(const struct date_parts *p, struct dated *out)
{
    int first = given(p->century) ? (p->century - 1) * 100 + 1 : full_year(p->decade);
    out->start = (struct date){first, 0, 0, BY_YEAR};
    out->end = (struct date){first + (given(p->century) ? 99 : 9), 0, 0, BY_YEAR};
    return true;
}

/* `3 năm qua`, `10 ngày tới`: so many units that end, or begin, with the publication. */
static bool resolve_lasting(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    int n = given(p->years) ? p->years : given(p->months) ? p->months : given(p->weeks) ? p->weeks * 7 : p->days;
    struct date at = given(p->years) || given(p->months) ? c->published : published_day(c);
    if (at.by == NO_DATE || n < 1 || n > 1000) {
        return false;
    }
    if (given(p->years)) {
        at = (struct date){at.year, 0, 0, BY_YEAR};
    } else if (given(p->months)) {
        if (at.by < BY_MONTH) {
            return false;
        }
        at = (struct date){at.year, at.month, 0, BY_MONTH};
    }
    out->resolved = "published";
    out->start = p->future ? at : date_shift(at, -n);
    out->end = p->future ? date_shift(at, n) : date_shift(at, -1);
    return true;
}

/* The day, month or year that is named first: the start. */
static bool resolve_point(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date d = {0, 0, 0, BY_YEAR};
    struct date at = published_day(c);
    if (given(p->day_shift)) {
        out->resolved = "published";
        out->start = c->published.by == BY_DAY ? date_shift(c->published, p->day_shift) : (struct date){0};
        return c->published.by == BY_DAY;
    }
    if (given(p->month_shift)) {
        if (at.by == NO_DATE) {
            return false;
        }
        out->resolved = "published";
        d = date_shift((struct date){at.year, at.month, 0, BY_MONTH}, p->month_shift);
    } else if (given(p->month)) {
        d.month = p->month;
        d.by = BY_MONTH;
        if (d.month < 1 || d.month > 12) {
            return false;
        }
        d.year = resolve_year(p, p->month, given(p->day) ? p->day : 0, c, &out->resolved);
    } else if (given(p->day)) {
        /* `ngày 15` alone: the month that the text is in is not known to us */
        return false;
    } else {
        d.year = resolve_year(p, 0, 0, c, &out->resolved);
    }
    if (given(p->day)) {
        d.day = p->day;
        d.by = BY_DAY;
    }
    out->start = d;
    if (d.year == 0) {
        out->yearless = d.by >= BY_MONTH;
        d.year = 2000; /* a leap year: 29 February is possible */
        return out->yearless && date_is_valid(d);
    }
    return date_is_valid(d);
}

/* `27-28/10`, `từ 1/3 đến 5/4`, `2021 - 2025`: the second end, which the first one takes its missing parts from. */
static bool resolve_second(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date_parts first = *p, second = *p;
    struct dated to = {.resolved = "explicit"};
    if (given(p->day2)) {
        second.day = p->day2;
        second.month = given(p->month2) ? p->month2 : p->month;
        first.month = given(p->month) ? p->month : second.month;
    } else if (given(p->month2)) {
        second.month = p->month2;
    }
    if (given(p->year2)) {
        second.year = p->year2;
        first.year = given(p->year) ? p->year : p->year2;
    }
    if (!resolve_point(&second, c, &to) || to.yearless || !resolve_point(&first, c, out) || out->yearless) {
        return false;
    }
    out->resolved = to.resolved;
    out->end = to.start;
    struct date a = date_first_day(out->start), b = date_last_day(out->end);
    if (date_days(a.year, a.month, a.day) > date_days(b.year, b.month, b.day) && !given(p->year)) {
        out->start.year--;
        a.year--;
    }
    return date_days(a.year, a.month, a.day) <= date_days(b.year, b.month, b.day);
}

static bool resolve_whole(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    if (given(p->decade) || given(p->century)) {
        return resolve_decade(p, out);
    }
    if (p->edge == EDGE_LASTING) {
        return resolve_lasting(p, c, out);
    }
    if (given(p->quarter_shift)) {
        return resolve_quarter_shift(p, c, out);
    }
    if (given(p->week_shift)) {
        return resolve_week(p, c, out);
    }
    if (given(p->quarter) || given(p->half) || given(p->months) || given(p->quarters)) {
        return resolve_span_of_months(p, c, out);
    }
    if (given(p->year2) || given(p->month2) || given(p->day2)) {
        return resolve_second(p, c, out);
    }
    if (!resolve_point(p, c, out)) {
        return false;
    }
    out->end = out->start;
    return true;
}

bool date_resolve(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    *out = (struct dated){.resolved = "explicit"};
    if (!resolve_whole(p, c, out)) {
        return false;
    }
    if (out->yearless) {
        return true;
    }
    bool counted = given(p->months) || given(p->quarters) || given(p->quarter) || given(p->half) || p->edge == EDGE_LASTING;
    if (p->open == OPEN_NOW) {
        out->end = c->published;
        out->resolved = c->published.by != NO_DATE ? "published" : out->resolved;
    } else if (p->open == OPEN_END || (p->edge == EDGE_FIRST && !counted)) {
        out->end.by = NO_DATE;
    } else if (p->open == OPEN_START || (p->edge == EDGE_LAST && !counted)) {
        out->start.by = NO_DATE;
    }
    return true;
}

struct str date_edtf(struct arena *arena, const struct dated *d)
{
    if (d->yearless) {
        return d->start.by == BY_DAY ? arena_printf(arena, "XXXX-%02d-%02d", d->start.month, d->start.day)
                                     : arena_printf(arena, "XXXX-%02d", d->start.month);
    }
    struct str start = d->start.by == NO_DATE ? STR("..") : date_text(arena, d->start);
    struct str end = d->end.by == NO_DATE ? STR("..") : date_text(arena, d->end);
    if (str_eq(start, end)) {
        return start;
    }
    return arena_printf(arena, "%.*s/%.*s", (int)start.n, start.p, (int)end.n, end.p);
}
