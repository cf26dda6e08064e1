/* Which tables of a page are tables of data, and where in them each line stands. */
#ifndef CHISO_PAGE_TABLES_H
#define CHISO_PAGE_TABLES_H

#include "page/lines.h"

/* Sets table, row, column and head of the lines in tables of data; their `table` is counted from 1 in order of the
 * page. Lines of other tables, which only lay the page out, are no cells any more. */
void tables_read(struct lines *l);

#endif
