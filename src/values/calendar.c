#include "values/calendar.h"

long date_days(int year, int month, int day)
{
    long y = year - (month <= 2);
    long era = (y >= 0 ? y : y - 399) / 400;
    long of_era = y - era * 400;
    long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void date_from_days(long days, int *year, int *month, int *day)
{
    long z = days + 719468;
    long era = (z >= 0 ? z : z - 146096) / 146097;
    long of_era = z - era * 146097;
    long y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long of_year = of_era - (365 * y + y / 4 - y / 100);
    long shifted = (5 * of_year + 2) / 153;
    *day = (int)(of_year - (153 * shifted + 2) / 5 + 1);
    *month = (int)(shifted + (shifted < 10 ? 3 : -9));
    *year = (int)(y + era * 400) + (*month <= 2);
}

int month_length(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool date_is_valid(struct date d)
{
    if (d.by == NO_DATE || d.year < 1 || d.year > 9999) {
        return false;
    }
    if (d.by >= BY_MONTH && (d.month < 1 || d.month > 12)) {
        return false;
    }
    return d.by < BY_DAY || (d.day >= 1 && d.day <= month_length(d.year, d.month));
}

struct date date_first_day(struct date d)
{
    return (struct date){d.year, d.by >= BY_MONTH ? d.month : 1, d.by >= BY_DAY ? d.day : 1, BY_DAY};
}

struct date date_last_day(struct date d)
{
    int month = d.by >= BY_MONTH ? d.month : 12;
    return (struct date){d.year, month, d.by >= BY_DAY ? d.day : month_length(d.year, month), BY_DAY};
}

struct date date_shift(struct date d, int n)
{
    if (d.by == BY_DAY) {
        date_from_days(date_days(d.year, d.month, d.day) + n, &d.year, &d.month, &d.day);
    } else if (d.by == BY_MONTH) {
        int months = d.year * 12 + d.month - 1 + n;
        d.year = months / 12;
        d.month = months % 12 + 1;
    } else {
        d.year += n;
    }
    return d;
}

int date_weekday(struct date d)
{
    long days = date_days(d.year, d.month, d.day);
    return (int)((days % 7 + 7 + 3) % 7) + 1;
}

static bool read_int(struct str s, size_t at, size_t n, int *out)
{
    int value = 0;
    if (at + n > s.n) {
        return false;
    }
    for (size_t i = at; i < at + n; i++) {
        if (!is_digit(s.p[i])) {
            return false;
        }
        value = value * 10 + (s.p[i] - '0');
    }
    *out = value;
    return true;
}

struct date date_parse(struct str s)
{
    struct date d = {0, 0, 0, NO_DATE};
    if (!read_int(s, 0, 4, &d.year)) {
        return d;
    }
    d.by = BY_YEAR;
    if (s.n > 4 && s.p[4] == '-' && read_int(s, 5, 2, &d.month)) {
        d.by = BY_MONTH;
        if (s.n > 7 && s.p[7] == '-' && read_int(s, 8, 2, &d.day)) {
            d.by = BY_DAY;
        }
    }
    return date_is_valid(d) ? d : (struct date){0, 0, 0, NO_DATE};
}

struct str date_text(struct arena *arena, struct date d)
{
    switch (d.by) {
    case BY_YEAR:
        return arena_printf(arena, "%04d", d.year);
    case BY_MONTH:
        return arena_printf(arena, "%04d-%02d", d.year, d.month);
    case BY_DAY:
        return arena_printf(arena, "%04d-%02d-%02d", d.year, d.month, d.day);
    default:
        return STR_EMPTY;
    }
}
