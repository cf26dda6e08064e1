#include "page/datetime.h"

#include "page/squeeze.h"

#define YEAR_MIN 1990 /* no page on the Web is older */
#define YEAR_MAX 2099
#define NEAR     24 /* bytes between a date and its time */
#define OF_BYTES 2

/* Up to `most` digits at `at`, the number in *value; how many, 0 when another digit follows. */
static size_t digits(struct str s, size_t at, size_t most, int *value)
{
    size_t n = 0;
    *value = 0;
    while (at + n < s.n && n < most && is_digit(s.p[at + n]))
        *value = *value * 10 + (s.p[at + n++] - '0');
    return at + n < s.n && is_digit(s.p[at + n]) ? 0 : n;
}

static int month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

static bool valid_day(int year, int month, int day)
{
    return year >= YEAR_MIN && year <= YEAR_MAX && month >= 1 && month <= 12 && day >= 1 &&
           day <= month_days(year, month);
}

static bool set_day(struct moment *m, int year, int month, int day)
{
    if (!valid_day(year, month, day))
        return false;
    *m = (struct moment){.year = year, .month = month, .day = day, .parts = MOMENT_MONTH | MOMENT_DAY};
    return true;
}

static size_t skip(struct str s, size_t at, const char *set)
{
    while (at < s.n && s.p[at] != '\0' && strchr(set, s.p[at]))
        at++;
    return at;
}

/* --- time of day ------------------------------------------------------------------------------------------------- */

/* `+07:00`, `+0700`, `+7`, `Z`, each also after GMT or UTC. */
static size_t read_zone(struct str s, size_t at, struct moment *m)
{
    size_t start = skip(s, at, " ("), p = start;
    struct str rest = {s.p + p, s.n - p};
    bool named = str_starts_nocase(rest, STR("GMT")) || str_starts_nocase(rest, STR("UTC"));
    p += named ? 3 : 0;
    int hour = 0, minute = 0;
    if (p < s.n && (s.p[p] == '+' || s.p[p] == '-')) {
        int sign = s.p[p] == '-' ? -1 : 1;
        size_t n = digits(s, p + 1, 4, &hour);
        if (n == 0 || n == 3)
            return at;
        p += 1 + n;
        if (n == 4) {
            minute = hour % 100;
            hour /= 100;
        } else if (p < s.n && s.p[p] == ':' && digits(s, p + 1, 2, &minute) == 2) {
            p += 3;
        }
        if (hour > 14 || minute > 59)
            return at;
        m->zone = sign * (hour * 60 + minute);
    } else if (!named) {
        if (p >= s.n || s.p[p] != 'Z' || p != at)
            return at;
        p++;
    }
    m->parts |= MOMENT_ZONE;
    return p;
}

static size_t read_half_day(struct str s, size_t at, struct moment *m)
{
    size_t p = skip(s, at, " ");
    bool pm = p + 1 < s.n && (s.p[p] | 0x20) == 'p', am = p + 1 < s.n && (s.p[p] | 0x20) == 'a';
    if (!am && !pm)
        return at;
    p++;
    p += s.p[p] == '.';
    if (p >= s.n || (s.p[p] | 0x20) != 'm')
        return at;
    if (m->hour <= 12)
        m->hour = m->hour % 12 + (pm ? 12 : 0);
    return p + 1;
}

/* `08:18`, `8:18:30.123`, `8h18`, `19g30`, with half-day and zone; its end, or `at` when there is none. */
static size_t read_time(struct str s, size_t at, struct moment *m)
{
    int hour, minute, second, fraction;
    size_t n = digits(s, at, 2, &hour), p = at + n;
    if (n == 0 || hour > 24 || p >= s.n || !strchr(":hHgG", s.p[p]))
        return at;
    if (digits(s, p + 1, 2, &minute) != 2 || minute > 59)
        return at;
    p += 3;
    m->hour = hour % 24;
    m->minute = minute;
    m->parts |= MOMENT_TIME;
    if (p < s.n && s.p[p] == ':' && digits(s, p + 1, 2, &second) == 2 && second < 61) {
        m->second = second;
        m->parts |= MOMENT_SECOND;
        p += 3;
        if (p < s.n && s.p[p] == '.' && is_digit(s.p[p + 1 < s.n ? p + 1 : p]))
            p += 1 + digits(s, p + 1, 9, &fraction);
    }
    p = read_half_day(s, p, m);
    return read_zone(s, p, m);
}

/* --- the day ----------------------------------------------------------------------------------------------------- */

static size_t read_iso_day(struct str s, size_t at, struct moment *m)
{
    int year, month, day;
    if (digits(s, at, 4, &year) != 4 || at + 5 >= s.n)
        return at;
    char by = s.p[at + 4];
    size_t n = by == '-' || by == '/' || by == '.' ? digits(s, at + 5, 2, &month) : 0, p = at + 5 + n;
    if (n == 0 || p >= s.n || s.p[p] != by)
        return at;
    n = digits(s, p + 1, 2, &day);
    if (n == 0 && p + 3 < s.n && s.p[p + 3] == 'T') /* cannot be: a digit follows no T */
        return at;
    return n && set_day(m, year, month, day) ? p + 1 + n : at;
}

/* Two digits thrice, and no more to follow: numbers of versions and paragraphs have dots too. */
static bool is_dotted_day(struct str s, size_t at, size_t end)
{
    bool more = end + 1 < s.n && s.p[end] == '.' && is_digit(s.p[end + 1]);
    return end - at == sizeof "dd.mm.yy" - 1 && !more && (at == 0 || s.p[at - 1] != '.');
}

static size_t read_numeric_day(struct str s, size_t at, bool month_first, struct moment *m)
{
    int first, second, year;
    size_t n = digits(s, at, 2, &first), p = at + n;
    if (n == 0)
        return at;
    p = skip(s, p, " ");
    if (p >= s.n || !strchr("/.-", s.p[p]))
        return at;
    char by = s.p[p];
    p = skip(s, p + 1, " ");
    n = digits(s, p, 2, &second);
    p = skip(s, p + n, " ");
    if (n == 0 || p >= s.n || s.p[p] != by)
        return at;
    p = skip(s, p + 1, " ");
    size_t year_n = digits(s, p, 4, &year);
    if (year_n == 2 && (by != '.' || is_dotted_day(s, at, p + year_n)))
        year += 2000;
    else if (year_n != 4)
        return at;
    bool swap = second > 12 || (month_first && by != '.' && first <= 12); /* with dots, the day is first everywhere */
    return set_day(m, year, swap ? first : second, swap ? second : first) ? p + year_n : at;
}

/* A word of letters at `at`; its length. */
static size_t word(struct str s, size_t at)
{
    size_t p = at;
    uint32_t c;
    while (p < s.n) {
        size_t n = code_next(s, p, &c);
        if (!code_is_word((int32_t)c) || (c >= '0' && c <= '9'))
            break;
        p += n;
    }
    return p - at;
}

/* Past the short word that some languages put before the month and the year (Spanish says "4 de mayo de 2022"). */
static size_t skip_of(struct str s, size_t at)
{
    size_t n = word(s, at);
    return n > 0 && n <= OF_BYTES ? skip(s, at + n, " ") : at;
}

/* `21 November 2019`, `21st Nov, 2019`; and day, word, month, word, year (Vietnamese says "day 8 month 4 year 2025").
 */
static size_t read_worded_day(struct str s, size_t at, const struct page_words *words, struct moment *m)
{
    int day, month, year;
    size_t n = digits(s, at, 2, &day), p = at + n;
    if (n == 0)
        return at;
    struct str rest = {s.p + p, s.n - p};
    if (str_starts_nocase(rest, STR("st")) || str_starts_nocase(rest, STR("nd")) ||
        str_starts_nocase(rest, STR("rd")) || str_starts_nocase(rest, STR("th ")))
        p += 2;
    p = skip(s, p, " -.");
    size_t of = skip_of(s, p), name = words_month(words, (struct str){s.p + p, s.n - p}, &month);
    if (!name && of > p && (name = words_month(words, (struct str){s.p + of, s.n - of}, &month)))
        p = of;
    n = name ? name : word(s, p);
    if (n == 0)
        return at;
    p = skip(s, p + n, " .,-");
    if (name) {
        p = skip_of(s, p);
    } else {
        n = digits(s, p, 2, &month);
        p = skip(s, p + n, " ,");
        size_t second = n ? word(s, p) : 0;
        if (n == 0)
            return at;
        p = skip(s, p + second, " ");
    }
    n = digits(s, p, 4, &year);
    return n == 4 && set_day(m, year, month, day) ? p + n : at;
}

/* `November 21, 2019`, `Nov. 21 2019`, and so in Vietnamese. */
static size_t read_month_day(struct str s, size_t at, const struct page_words *words, struct moment *m)
{
    int day, year, month;
    size_t n = words_month(words, (struct str){s.p + at, s.n - at}, &month), p;
    if (n == 0)
        return at;
    p = skip(s, at + n, " .");
    n = digits(s, p, 2, &day);
    if (n == 0 && p + 2 < s.n && is_digit(s.p[p]))
        return at;
    p += n;
    if (n && (str_starts_nocase((struct str){s.p + p, s.n - p}, STR("st")) ||
              str_starts_nocase((struct str){s.p + p, s.n - p}, STR("th"))))
        p += 2;
    p = skip(s, p, " ,");
    size_t year_n = digits(s, p, 4, &year);
    return n && year_n == 4 && set_day(m, year, month, day) ? p + year_n : at;
}

static size_t read_day(struct str s, size_t at, const struct page_words *words, bool month_first, struct moment *m)
{
    size_t end;
    if (!is_digit(s.p[at]))
        return read_month_day(s, at, words, m);
    if ((end = read_iso_day(s, at, m)) > at || (end = read_numeric_day(s, at, month_first, m)) > at)
        return end;
    return read_worded_day(s, at, words, m);
}

/* The time right after the day. */
static size_t time_after(struct str s, size_t end, struct moment *m)
{
    for (size_t p = end; p < s.n && p - end <= NEAR; p++) {
        if (!is_digit(s.p[p]))
            continue;
        size_t time_end = read_time(s, p, m);
        return time_end > p ? time_end : end;
    }
    return end;
}

/* The time before the day; where it starts. */
static size_t time_before(struct str s, size_t start, struct moment *m)
{
    size_t p = start > NEAR ? start - NEAR : 0;
    for (; p < start; p++) {
        if (!is_digit(s.p[p]) || (p > 0 && is_digit(s.p[p - 1])))
            continue;
        struct moment before = *m;
        if (read_time((struct str){s.p, start}, p, &before) > p) {
            *m = before;
            return p;
        }
    }
    return start;
}

bool moment_find(struct str s, const struct page_words *words, bool month_first, struct moment *out, struct span *where)
{
    bool fresh = true;
    uint32_t c;
    for (size_t at = 0, n; at < s.n; at += n) {
        n = code_next(s, at, &c);
        bool letter = code_is_word((int32_t)c);
        size_t end = letter && fresh ? read_day(s, at, words, month_first, out) : at;
        fresh = !letter;
        if (end <= at)
            continue;
        *where = (struct span){at, end};
        where->end = time_after(s, end, out);
        if (!(out->parts & MOMENT_TIME))
            where->start = time_before(s, at, out);
        return true;
    }
    return false;
}

bool moment_iso(struct str s, struct moment *out, size_t *n)
{
    size_t end = read_iso_day(s, 0, out);
    int year, month;
    if (end > 0) {
        size_t p = end < s.n && (s.p[end] == 'T' || s.p[end] == ' ') ? end + 1 : end;
        size_t time_end = p > end ? read_time(s, p, out) : p;
        *n = time_end > p ? time_end : end;
        return true;
    }
    if (digits(s, 0, 4, &year) != 4 || s.n < 7 || s.p[4] != '-' || digits(s, 5, 2, &month) != 2)
        return false;
    if (!valid_day(year, month, 1))
        return false;
    *out = (struct moment){.year = year, .month = month, .parts = MOMENT_MONTH};
    *n = 7;
    return true;
}

/* --- addresses --------------------------------------------------------------------------------------------------- */

static int int_of(const char *p, size_t n)
{
    int value = 0;
    for (size_t i = 0; i < n; i++)
        value = value * 10 + (p[i] - '0');
    return value;
}

/* A stamp of 17 digits begins with the year, one of 18 with a site's number of three and a year of two digits. */
static bool stamp_day(const char *p, size_t n, struct moment *m)
{
    if (n == 18 && set_day(m, 2000 + int_of(p + 3, 2), int_of(p + 5, 2), int_of(p + 7, 2)))
        return int_of(p + 9, 2) < 24 && int_of(p + 11, 2) < 60;
    if ((n == 8 || n == 14 || n == 17) && set_day(m, int_of(p, 4), int_of(p + 4, 2), int_of(p + 6, 2)))
        return n == 8 || (int_of(p + 8, 2) < 24 && int_of(p + 10, 2) < 60);
    return false;
}

/* Where the last address begins, of one that holds others: an archive's says when it took the page before that. */
static size_t last_address(struct str url)
{
    size_t last = 0;
    for (size_t at = 0; at + 3 < url.n; at++)
        if (memcmp(url.p + at, "://", 3) == 0)
            last = at;
    return last;
}

/* `/21-11-2019-one`: where both numbers could be the day, they say none. */
static size_t read_url_day(struct str url, size_t at, struct moment *out)
{
    int first, second, year;
    if (at == 0 || url.p[at - 1] != '/' || digits(url, at, 2, &first) != 2 || at + 6 > url.n || url.p[at + 2] != '-')
        return at;
    if (digits(url, at + 3, 2, &second) != 2 || url.p[at + 5] != '-' || digits(url, at + 6, 4, &year) != 4)
        return at;
    bool either = first <= 12 && second <= 12 && first != second;
    return either ? at : read_numeric_day(url, at, false, out);
}

bool moment_url(struct str url, struct moment *out, struct span *where)
{
    for (size_t at = last_address(url), n; at < url.n; at += n ? n : 1) {
        for (n = 0; at + n < url.n && is_digit(url.p[at + n]);)
            n++;
        if (n == 0)
            continue;
        if (stamp_day(url.p + at, n, out)) {
            *where = (struct span){at, at + n};
            return true;
        }
        size_t end = n == 4 ? read_iso_day(url, at, out) : n == 2 ? read_url_day(url, at, out) : at;
        if (end > at) {
            *where = (struct span){at, end};
            return true;
        }
    }
    return false;
}

/* --- writing ----------------------------------------------------------------------------------------------------- */

struct str moment_format(const struct moment *m, struct arena *arena)
{
    struct buf b = {0};
    buf_printf(&b, "%04d", m->year);
    if (m->parts & MOMENT_MONTH)
        buf_printf(&b, "-%02d", m->month);
    if (m->parts & MOMENT_DAY)
        buf_printf(&b, "-%02d", m->day);
    if (m->parts & MOMENT_TIME)
        buf_printf(&b, "T%02d:%02d", m->hour, m->minute);
    if (m->parts & MOMENT_SECOND)
        buf_printf(&b, ":%02d", m->second);
    int zone = m->zone < 0 ? -m->zone : m->zone;
    if ((m->parts & MOMENT_TIME) && (m->parts & MOMENT_ZONE))
        buf_printf(&b, "%c%02d:%02d", m->zone < 0 ? '-' : '+', zone / 60, zone % 60);
    struct str s = arena_str(arena, buf_str(&b));
    buf_free(&b);
    return s;
}

static void next_day(struct moment *m, int by)
{
    m->day += by;
    if (m->day < 1) {
        m->month--;
        if (m->month < 1) {
            m->month = 12;
            m->year--;
        }
        m->day = month_days(m->year, m->month);
    } else if (m->day > month_days(m->year, m->month)) {
        m->day = 1;
        if (++m->month > 12) {
            m->month = 1;
            m->year++;
        }
    }
}

void moment_to_zone(struct moment *m, int zone)
{
    if (!(m->parts & MOMENT_TIME) || !(m->parts & MOMENT_ZONE))
        return;
    int minutes = m->hour * 60 + m->minute + zone - m->zone;
    if (minutes < 0)
        next_day(m, -1);
    else if (minutes >= 1440)
        next_day(m, 1);
    minutes = (minutes + 1440) % 1440;
    m->hour = minutes / 60;
    m->minute = minutes % 60;
    m->zone = zone;
}

bool moment_same_day(const struct moment *a, const struct moment *b)
{
    return a->year == b->year && a->month == b->month && a->day == b->day;
}
