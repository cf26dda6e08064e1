/* A table as rows and columns of cells, with what its heads say. */
#ifndef CHISO_TABLES_GRID_H
#define CHISO_TABLES_GRID_H

#include "tables/figure.h"
#include "tables/head.h"

/* Wider tables are none of an article. */
#define GRID_COLUMNS_MAX 64

enum cell_form { CELL_BLANK, CELL_WORDS, CELL_NUMBER, CELL_YEAR };

struct cell {
    uint32_t row, column;
    struct span span;
    size_t sentence, sentence_end;
    enum cell_form form;
    struct figure figure; /* NUMBER and YEAR */
    bool marked;          /* as a head, by the page */
};

struct grid {
    const struct scene *s;
    struct cell *cell; /* by row, then column */
    size_t n;
    size_t *row; /* row[i]: first cell of the i-th row that has any; row[row_n] is n */
    size_t row_n;
    size_t head_n; /* of them, how many are heads */
    uint32_t column_n;
    struct head column[GRID_COLUMNS_MAX];
    int names, years, units; /* columns that say who or what, when, and in what unit; or -1 */
    struct head caption;
};

/* Blocks [block, end) are the cells of one table; first[b] is the first sentence of block b. False when they make no
 * table of heads and numbers. */
bool grid_read(struct grid *g, const struct scene *s, const size_t *first, size_t block, size_t end);
/* The name of a row: its own, or in a row of another year that of the rows above. */
const struct cell *grid_name(const struct grid *g, size_t row);
const struct cell *grid_cell(const struct grid *g, size_t row, uint32_t column);

#endif
