/* Dates and times as pages write them: ISO 8601, datelines of Vietnamese and English papers, stamps in addresses. */
#ifndef CHISO_PAGE_DATETIME_H
#define CHISO_PAGE_DATETIME_H

#include "page/words.h"

enum moment_part { MOMENT_MONTH = 1, MOMENT_DAY = 2, MOMENT_TIME = 4, MOMENT_SECOND = 8, MOMENT_ZONE = 16 };

struct moment {
    int year, month, day, hour, minute, second;
    int zone;       /* minutes east of UTC */
    unsigned parts; /* what is stated besides the year: bits of enum moment_part */
};

/* The first date in s, with the time beside it; `where` is what was read. `month_first`: 3/4/2020 is in March. */
bool moment_find(struct str s, const struct page_words *words, bool month_first, struct moment *out,
                 struct span *where);
/* `2023-11` (year and month) or more at the start of s. */
bool moment_iso(struct str s, struct moment *out, size_t *n);
/* The day in a page's address: a path of year, month, day, or the stamp that news systems put before the suffix. */
bool moment_url(struct str url, struct moment *out, struct span *where);
/* ISO 8601, as exact as the parts. */
struct str moment_format(const struct moment *m, struct arena *arena);
/* The same instant in another zone; only for a moment with time and zone. */
void moment_to_zone(struct moment *m, int zone);
bool moment_same_day(const struct moment *a, const struct moment *b);

#endif
