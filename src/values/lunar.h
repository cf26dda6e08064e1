/* The Vietnamese lunar calendar: months from new moon to new moon by the clock of Hanoi (UTC+7); the month of the
 * winter solstice is the eleventh; in a year of thirteen months, the first one in which the sun enters no sign is the
 * leap month. Formulas: Jean Meeus, "Astronomical Formulae for Calculators". Right for 1900..2100 but where new moon
 * and midnight are minutes apart. */
#ifndef CHISO_VALUES_LUNAR_H
#define CHISO_VALUES_LUNAR_H

#include "values/calendar.h"

/* The civil date of a lunar one (not of a leap month). Day 30 of a month of 29 is its last: `30 Tết` is the eve.
 * NO_DATE for what is none. */
struct date date_from_lunar(int year, int month, int day);

#endif
