/* From a match to the claim's own values: numbers, unit, noun, mod, status, dates. No links yet. */
#ifndef CHISO_VALUES_VALUE_H
#define CHISO_VALUES_VALUE_H

#include "values/claim.h"
#include "values/dating.h"

/* Reads what the rule captured or sets. False when the words say no value after all (a rank of 0, 31 tháng 2): then the
 * match gives nothing. */
bool value_read(const struct grammar *g, struct str text, const struct match *m, const struct date_context *dates,
                struct arena *arena, struct claim *out);

/* The parts of a date that a match gives; false when it gives none. */
bool value_date_parts(const struct grammar *g, struct str text, const struct match *m, struct date_parts *out);

/* Writes what was dated as first and last day. */
void value_period(struct arena *arena, const struct dated *d, struct str *start, struct str *end);

#endif
