#include "values/lunar.h"

/* The winter solstice is where the sun enters the sign WINTER. */
enum { JULIAN_1970 = 2440588, WINTER = 9, FIRST_YEAR = 1900, LAST_YEAR = 2100 };

static const double HANOI = 7.0 / 24, MONTH = 29.530588853, NEW_MOON_1900 = 2415021.076998695;

/* Sine of an angle in degrees. */
static double sine(double degrees)
{
    long turns = (long)(degrees / 360);
    double x = (degrees - 360.0 * (double)turns) * 3.14159265358979323846 / 180, sum = 0;
    double term = x;
    for (int k = 1; k < 40; k += 2) {
        sum += term;
        term *= -x * x / ((k + 1) * (k + 2));
    }
    return sum;
}

static long floor_of(double x)
{
    long n = (long)x;
    return (double)n > x ? n - 1 : n;
}

/* Moment of the k-th new moon since January 1900, as a Julian date. */
static double new_moon(long k)
{
    double n = (double)k, t = n / 1236.85, t2 = t * t, t3 = t2 * t;
    double sun = 359.2242 + 29.10535608 * n - 0.0000333 * t2 - 0.00000347 * t3;
    double moon = 306.0253 + 385.81691806 * n + 0.0107306 * t2 + 0.00001236 * t3;
    double node = 21.2964 + 390.67050646 * n - 0.0016528 * t2 - 0.00000239 * t3;
    double mean = 2415020.75933 + 29.53058868 * n + 0.0001178 * t2 - 0.000000155 * t3 +
                  0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
    double true_less_mean = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun) - 0.4068 * sine(moon) +
                            0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon) + 0.0104 * sine(2 * node) -
                            0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon) + 0.0004 * sine(2 * node + sun) -
                            0.0004 * sine(2 * node - sun) - 0.0006 * sine(2 * node + moon) +
                            0.0010 * sine(2 * node - moon) + 0.0005 * sine(2 * moon + sun);
    double clock_behind = -0.000278 + 0.000265 * t + 0.000262 * t2;
    return mean + true_less_mean - clock_behind;
}

/* The day in Hanoi, as a Julian day number, on which the k-th month begins. */
static long month_start(long k)
{
    return floor_of(new_moon(k) + 0.5 + HANOI);
}

/* The sign (0..11, from the vernal equinox) in which the sun stands when the day begins in Hanoi. */
static int sun_sign(long julian)
{
    double t = ((double)julian - 2451545.5 - HANOI) / 36525, t2 = t * t;
    double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2;
    double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2 +
                       (1.914600 - 0.004817 * t - 0.000014 * t2) * sine(anomaly) +
                       (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000290 * sine(3 * anomaly);
    return (int)(floor_of(longitude / 30) % 12 + 12) % 12;
}

/* Number of the month in which the winter solstice of the year falls. */
static long solstice_month(int year)
{
    long k = floor_of(((double)(date_days(year, 12, 31) + JULIAN_1970) - NEW_MOON_1900) / MONTH) + 1;
    while (month_start(k) > date_days(year, 12, 31) + JULIAN_1970 || sun_sign(month_start(k)) >= WINTER) {
        k--;
    }
    return k;
}

/* How many months after the first the leap month comes: the first that begins and ends in one sign. */
static long leap_offset(long first)
{
    long i = 1;
    while (i < 13 && sun_sign(month_start(first + i)) != sun_sign(month_start(first + i + 1))) {
        i++;
    }
    return i;
}

struct date date_from_lunar(int year, int month, int day)
{
    struct date d = {.by = BY_DAY};
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) {
        return (struct date){0};
    }
    int winter = month < 11 ? year - 1 : year;
    long first = solstice_month(winter);
    long k = first + (month + 1) % 12;
    if (solstice_month(winter + 1) - first == 13 && k >= first + leap_offset(first)) {
        k++;
    }
    long last = month_start(k + 1) - 1, julian = month_start(k) + day - 1;
    date_from_days((julian < last ? julian : last) - JULIAN_1970, &d.year, &d.month, &d.day);
    return d;
}
