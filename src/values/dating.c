#include "values/dating.h"

#include "values/dating_year.h"
#include "values/lunar.h"

enum { UNITS_MAX = 1000, LEAP_YEAR = 2000 };

void date_parts_clear(struct date_parts *p)
{
    *p = (struct date_parts){0};
#define DATE_PART(name, says) p->name = ABSENT;
    DATE_FIELDS(DATE_PART)
#undef DATE_PART
}

/* First and last month of quarters, halves, `6 tháng đầu năm`. */
static bool months_of_span(const struct date_parts *p, int *first, int *last)
{
    if (date_given(p->quarter)) {
        *first = p->quarter * 3 - 2;
        *last = (date_given(p->quarter2) ? p->quarter2 : p->quarter) * 3;
    } else if (date_given(p->half)) {
        *first = p->half * 6 - 5;
        *last = p->half * 6;
    } else {
        int n = date_given(p->months) ? p->months : p->quarters > 4 ? 0 : p->quarters * 3;
        *first = p->edge == EDGE_LAST ? 13 - n : 1;
        *last = p->edge == EDGE_LAST ? 12 : n;
    }
    return *first >= 1 && *first <= *last && *last <= 12;
}

static void set_months(struct dated *out, int year, int first, int last)
{
    out->start = (struct date){year, first, 0, BY_MONTH};
    out->end = (struct date){year, last, 0, BY_MONTH};
}

/* `6 tháng đạt ...` in July: the months that are over, at most so many months ago; figures may be two months late. */
static bool is_so_far(int last, const struct date_context *c, int ago)
{
    int months = date_of_publication(c).month - last;
    return c->published.by >= BY_MONTH && months >= 0 && months <= ago;
}

static bool resolve_span_of_months(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    int first, last;
    if (!months_of_span(p, &first, &last) || (date_given(p->so_far) && !is_so_far(last, c, 2))) {
        return false;
    }
    int year = date_year_of_span(p, last, c, &out->resolved);
    set_months(out, year, first, last);
    out->yearless = year == 0;
    return true;
}

static bool resolve_quarter_shift(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date at = date_of_publication(c);
    if (date_given(p->quarter)) {
        int year = date_year_of_span(p, p->quarter * 3, c, &out->resolved);
        at = (struct date){year, p->quarter * 3, 0, year && p->quarter >= 1 && p->quarter <= 4 ? BY_MONTH : NO_DATE};
    }
    if (at.by == NO_DATE) {
        return false;
    }
    int quarters = at.year * 4 + (at.month - 1) / 3 + p->quarter_shift;
    out->resolved = date_given(p->quarter) ? "context" : "published";
    set_months(out, quarters / 4, quarters % 4 * 3 + 1, quarters % 4 * 3 + 3);
    return true;
}

static bool resolve_week(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date at = c->published;
    if (at.by != BY_DAY) {
        return false;
    }
    struct date monday = date_shift(at, 1 - date_weekday(at) + 7 * p->week_shift);
    out->resolved = "published";
    out->start = date_given(p->weekday) ? date_shift(monday, p->weekday - 1)
                                        : date_shift(monday, date_given(p->weekend) ? 5 : 0);
    out->end = date_given(p->weekday) ? out->start : date_shift(monday, 6);
    return true;
}

/* `thứ Hai tới`, `thứ Sáu vừa qua`: the next one after the publication, or the last one before it. */
static bool resolve_weekday(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date at = c->published;
    if (at.by != BY_DAY || (!p->future && !date_given(p->past))) {
        return false;
    }
    int ahead = (p->weekday - date_weekday(at) + 7) % 7;
    if (p->future) {
        ahead = ahead ? ahead : 7;
    } else {
        ahead = ahead - 7;
    }
    out->resolved = "published";
    out->start = out->end = date_shift(at, ahead);
    return true;
}

/* `mùng 5 Tết`, `12 tháng Giêng`: of the stated year, or the nearest one. */
static bool resolve_lunar(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    if (date_given(p->year)) {
        out->start = out->end = date_from_lunar(date_full_year(p->year), p->month, p->day);
        return out->start.by != NO_DATE;
    }
    if (c->published.by == NO_DATE) {
        return false;
    }
    struct date best = {0};
    for (int year = c->published.year - 2; year <= c->published.year + 1; year++) {
        struct date d = date_from_lunar(year, p->month, p->day);
        if (d.by != NO_DATE && (best.by == NO_DATE || date_distance(p, d, c) < date_distance(p, best, c))) {
            best = d;
        }
    }
    out->resolved = "published";
    out->start = out->end = best;
    return best.by != NO_DATE;
}

/* Decades, centuries, decades and halves of a century. */
static bool resolve_decade(const struct date_parts *p, struct dated *out)
{
    int first, years = 10;
    if (date_given(p->century) && date_given(p->decade)) {
        first = (p->century - 1) * 100 + p->decade % 100;
    } else if (date_given(p->century)) {
        years = date_given(p->half) ? 50 : 100;
        first = (p->century - 1) * 100 + 1 + (date_given(p->half) && p->half == 2 ? 50 : 0);
    } else {
        first = date_full_year(p->decade);
    }
    out->start = (struct date){first, 0, 0, BY_YEAR};
    out->end = (struct date){first + years - 1, 0, 0, BY_YEAR};
    return date_is_valid(out->start) && date_is_valid(out->end);
}

/* The publication as exact as the unit that is counted from it. */
static struct date published_by_unit(const struct date_parts *p, const struct date_context *c)
{
    struct date at = c->published;
    if (date_given(p->years) && at.by >= BY_YEAR) {
        return (struct date){at.year, 0, 0, BY_YEAR};
    }
    if (date_given(p->months) && at.by >= BY_MONTH) {
        return (struct date){at.year, at.month, 0, BY_MONTH};
    }
    return at.by == BY_DAY ? at : (struct date){0};
}

/* `3 năm qua`, `10 ngày tới`: so many units that end, or begin, with the publication. */
static bool resolve_lasting(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    int n = date_given(p->years)    ? p->years
            : date_given(p->months) ? p->months
            : date_given(p->weeks)  ? p->weeks
                                    : p->days;
    struct date at = published_by_unit(p, c);
    if (at.by == NO_DATE || n < 1 || n > UNITS_MAX) {
        return false;
    }
    out->resolved = "published";
    if (date_given(p->months) && !p->future && is_so_far(n, c, 1)) { /* `10 tháng qua` in November: of this year */
        set_months(out, at.year, 1, n);
        return true;
    }
    n *= date_given(p->weeks) ? 7 : 1;
    out->start = p->future ? at : date_shift(at, -n);
    out->end = p->future ? date_shift(at, n) : date_shift(at, -1);
    return date_is_valid(out->start) && date_is_valid(out->end);
}

/* `nửa đầu tháng 3`, `kỳ 2 tháng 2`: to the 15th, or from the 16th. */
static bool resolve_half_month(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    int year = date_year_of_point(p, p->month, p->half == 1 ? 8 : 23, c, &out->resolved);
    if (!year || p->month < 1 || p->month > 12 || p->half < 1 || p->half > 2) {
        return false;
    }
    out->start = (struct date){year, p->month, p->half == 1 ? 1 : 16, BY_DAY};
    out->end = (struct date){year, p->month, p->half == 1 ? 15 : month_length(year, p->month), BY_DAY};
    return true;
}

/* The month that is stated, or a shift leads to, and its year where something tells. */
static struct date month_of(const struct date_parts *p, const struct date_context *c, const char **resolved)
{
    struct date at = date_of_publication(c);
    if (!date_given(p->month)) {
        *resolved = "published";
        return at.by == NO_DATE ? at : date_shift((struct date){at.year, at.month, 0, BY_MONTH}, p->month_shift);
    }
    struct date d = {0, p->month, 0, p->month >= 1 && p->month <= 12 ? BY_MONTH : NO_DATE};
    if (d.by == NO_DATE) {
        return d;
    }
    d.year = date_year_of_point(p, p->month, date_given(p->day) ? p->day : 0, c, resolved);
    if (date_given(p->month_shift)) { /* `CPI tháng 5 tăng 0,5% so với [tháng trước]` is of April in any year */
        *resolved = "context";
        struct date from = {d.year ? d.year : LEAP_YEAR, d.month, 0, BY_MONTH};
        struct date shifted = date_shift(from, p->month_shift);
        shifted.year = d.year ? shifted.year : 0;
        return shifted;
    }
    return d;
}

/* The day, month or year that is named first: the start. */
static bool resolve_point(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date d = {0, 0, 0, BY_YEAR};
    if (date_given(p->day_shift)) {
        out->resolved = "published";
        out->start = c->published.by == BY_DAY ? date_shift(c->published, p->day_shift) : (struct date){0};
        return c->published.by == BY_DAY;
    }
    if (date_given(p->month) || date_given(p->month_shift)) {
        d = month_of(p, c, &out->resolved);
    } else if (date_given(p->day)) {
        return false; /* `ngày 15` alone: the month that the text is in is not known to us */
    } else {
        d.year = date_year_of_point(p, 0, 0, c, &out->resolved);
    }
    if (date_given(p->day) && d.by == BY_MONTH) {
        d.day = p->day;
        d.by = BY_DAY;
    }
    out->start = d;
    if (d.year == 0) {
        out->yearless = d.by >= BY_MONTH;
        d.year = LEAP_YEAR; /* 29 February is possible */
        return out->yearless && date_is_valid(d);
    }
    return date_is_valid(d);
}

/* The parts of either end: what one leaves out, the other tells. */
static void split_span(const struct date_parts *p, struct date_parts *first, struct date_parts *second)
{
    *first = *second = *p;
    if (date_given(p->day2)) {
        second->day = p->day2;
        second->month = date_given(p->month2) ? p->month2 : p->month;
        first->month = date_given(p->month) ? p->month : second->month;
    } else if (date_given(p->month2)) {
        second->month = p->month2;
        second->day = ABSENT; /* `từ ngày 25/2 đến hết tháng 5` */
    }
    if (date_given(p->year2)) {
        second->year = p->year2;
        first->year = date_given(p->year) ? p->year : p->year2;
    }
}

/* `27-28/10`, `từ 1/3 đến 5/4`, `2021 - 2025`. A first end that would come second is of the year before. */
static bool resolve_second(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    struct date_parts first, second;
    struct dated to = {.resolved = "explicit"};
    split_span(p, &first, &second);
    if (!resolve_point(&second, c, &to) || !resolve_point(&first, c, out) || to.yearless != out->yearless) {
        return false;
    }
    out->resolved = to.resolved;
    out->end = to.start;
    if (out->yearless) { /* `từ 30/12 đến 3/1` goes over the end of the year */
        return true;
    }
    if (!date_given(p->year) && out->start.by > BY_YEAR) {
        out->start.year = out->end.year;
        bool later = date_day_number(date_first_day(out->start)) > date_day_number(date_last_day(out->end));
        out->start.year -= later ? 1 : 0;
    }
    return date_is_valid(out->start) &&
           date_day_number(date_first_day(out->start)) <= date_day_number(date_last_day(out->end));
}

static bool resolve_whole(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    if (date_given(p->decade) || date_given(p->century)) {
        return resolve_decade(p, out);
    }
    if (p->edge == EDGE_LASTING) {
        return resolve_lasting(p, c, out);
    }
    if (date_given(p->lunar)) {
        return resolve_lunar(p, c, out);
    }
    if (date_given(p->quarter_shift)) {
        return resolve_quarter_shift(p, c, out);
    }
    if (date_given(p->week_shift)) {
        return resolve_week(p, c, out);
    }
    if (date_given(p->weekday) && !date_given(p->day)) {
        return resolve_weekday(p, c, out);
    }
    if (date_given(p->half) && date_given(p->month)) {
        return resolve_half_month(p, c, out);
    }
    if (date_given(p->quarter) || date_given(p->half) || date_given(p->months) || date_given(p->quarters)) {
        return resolve_span_of_months(p, c, out);
    }
    if (date_given(p->year2) || date_given(p->month2) || date_given(p->day2)) {
        return resolve_second(p, c, out);
    }
    if (!resolve_point(p, c, out)) {
        return false;
    }
    out->end = out->start;
    return true;
}

/* `mùng 3 Tết` from the first day of Tết; `Tết Nguyên đán 2024` for as many days as it lasts. */
static void count_days(const struct date_parts *p, struct dated *out)
{
    if (date_given(p->nth)) {
        out->start = out->end = date_shift(out->start, p->nth - 1);
    }
    if (date_given(p->lasts)) {
        out->end = date_shift(out->start, p->lasts - 1);
    }
}

/* `từ đầu năm đến hết ngày 15/3`, `trước ngày 1/10` */
static void set_start(const struct date_parts *p, struct dated *out)
{
    struct date end = out->end;
    if (date_given(p->since_year)) {
        out->start = end.by == BY_DAY ? (struct date){end.year, 1, 1, BY_DAY} : (struct date){end.year, 1, 0, BY_MONTH};
    }
    if (date_given(p->before)) {
        out->end = date_shift(out->start, -1);
        out->start = (struct date){0};
    }
}

/* One end is left open where only the other one is sure. */
static void open_end(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    bool counted = date_given(p->months) || date_given(p->quarters) || date_given(p->quarter) || date_given(p->half) ||
                   p->edge == EDGE_LASTING;
    if (p->open == OPEN_NOW) {
        out->end = c->published;
        out->resolved = c->published.by != NO_DATE ? "published" : out->resolved;
    } else if (p->open == OPEN_END || (p->edge == EDGE_FIRST && !counted)) {
        out->end = (struct date){0};
    } else if (p->open == OPEN_START || (p->edge == EDGE_LAST && !counted)) {
        out->start = (struct date){0};
    }
}

/* At least one end, both on the calendar and in order. */
static bool ends_are_sound(const struct dated *d)
{
    bool starts = d->start.by != NO_DATE, ends = d->end.by != NO_DATE;
    if ((starts && !date_is_valid(d->start)) || (ends && !date_is_valid(d->end))) {
        return false;
    }
    return starts && ends ? date_day_number(date_first_day(d->start)) <= date_day_number(date_last_day(d->end))
                          : starts || ends;
}

bool date_resolve(const struct date_parts *p, const struct date_context *c, struct dated *out)
{
    *out = (struct dated){.resolved = "explicit"};
    if (!resolve_whole(p, c, out)) {
        return false;
    }
    if (out->yearless) {
        if (date_given(p->since_year)) {
            set_start(p, out);
        }
        return true;
    }
    count_days(p, out);
    set_start(p, out);
    open_end(p, c, out);
    return ends_are_sound(out);
}

static struct str edtf_of_end(struct arena *arena, struct date d, bool yearless)
{
    if (d.by == NO_DATE) {
        return STR("..");
    }
    if (!yearless) {
        return date_text(arena, d);
    }
    return d.by == BY_DAY ? arena_printf(arena, "XXXX-%02d-%02d", d.month, d.day)
                          : arena_printf(arena, "XXXX-%02d", d.month);
}

struct str date_edtf(struct arena *arena, const struct dated *d)
{
    struct str start = edtf_of_end(arena, d->start, d->yearless);
    struct str end = edtf_of_end(arena, d->end, d->yearless);
    if (str_eq(start, end)) {
        return start;
    }
    return arena_printf(arena, "%.*s/%.*s", (int)start.n, start.p, (int)end.n, end.p);
}
