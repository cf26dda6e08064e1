/* A cell that is a number and nothing else: sign, digits, scale, unit, footnote mark. */
#ifndef CHISO_TABLES_FIGURE_H
#define CHISO_TABLES_FIGURE_H

#include "grammar/grammar.h"

enum figure_sign { SIGN_NONE, SIGN_PLUS, SIGN_MINUS, SIGN_SAME };

struct figure {
    struct span span; /* from sign to unit: the evidence */
    enum figure_sign sign;
    struct str number;          /* digits and scale; empty for a bare `=` */
    struct str of;              /* `27/63` */
    struct str unit, unit_type; /* canonical, from units.tsv; empty where the cell has none */
};

/* Reads all of the cell; false when it says something else (`12 vụ`, `0221 3888111`, `–`). */
bool figure_read(const struct grammar *g, struct str text, struct span cell, struct figure *out);
/* True for four digits that can be a year and have no sign, scale or unit. */
bool figure_is_year(const struct figure *f);
/* True for a cell without letters and digits: a dash, dots. */
bool figure_is_blank(struct str cell);

#endif
