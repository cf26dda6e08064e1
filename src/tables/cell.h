/* A cell of a table and all that its heads say: what the steps from cell to claim share. Private to the tables. */
#ifndef CHISO_TABLES_CELL_H
#define CHISO_TABLES_CELL_H

#include "tables/grid.h"

/* What the article tells where a table is silent. */
struct article {
    struct link subject, index;
    struct period of_index, of_amount;
};

struct table {
    struct scene *s;
    struct grid grid;
    struct article article;
    bool any_kind; /* some column or row says a kind: then the caption's holds for none */
    struct claim *found;
    size_t found_n, found_cap;
    bool *gone; /* of the claims that rules found: those in cells that the table reads */
};

/* A cell with what is said of it. */
struct place {
    const struct cell *cell;
    const struct head *column;
    struct head row;
    bool has_row;
};

/* An index that the column, the row or the caption names, or NULL. */
const struct mention *place_index(const struct table *t, const struct place *p);
/* The claim of a number: kind, value, unit, noun. False when the heads do not say what it is, or it cannot be that. */
bool cell_claim(const struct table *t, const struct place *p, struct claim *c);
/* Subject, indicator, facet, times and status of a claim in the cell. */
void cell_link(const struct table *t, const struct place *p, struct claim *c);

#endif
