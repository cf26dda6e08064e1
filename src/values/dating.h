/* From the parts of a date that a rule captured to days on the calendar: parts that the text leaves out are told by
 * the publication date, or else by the year stated last. Never by the clock. */
#ifndef CHISO_VALUES_DATING_H
#define CHISO_VALUES_DATING_H

#include "values/date_parts.h"

struct dated {
    struct date start, end; /* as exact as stated; NO_DATE where open */
    const char *resolved;   /* `explicit`, `published`, `context` */
    bool yearless;          /* nothing tells the year: that of start and end is 0 */
};

void date_parts_clear(struct date_parts *p);
/* False when the parts name no possible date (31 tháng 2). */
bool date_resolve(const struct date_parts *p, const struct date_context *context, struct dated *out);
/* EDTF of what was resolved: `2023-01-26`, `2024-01/2024-03`, `2024/..`, `XXXX-05-30`. */
struct str date_edtf(struct arena *arena, const struct dated *d);

#endif
