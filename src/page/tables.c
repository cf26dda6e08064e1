#include "page/tables.h"

#define CELL_WORDS_MAX  120 /* a cell with more is a column of a page, not of a table */
#define CELL_WORDS_MEAN 30
#define PARAGRAPH_WORDS 15
#define SPAN_MAX        64  /* of rows or columns */
#define ROW_SPANS       128 /* columns whose spans down are followed */

struct table {
    struct lines *l;
    uint32_t node, number;
    uint32_t row, column;     /* of the cell being read */
    uint32_t columns;         /* of the widest row */
    uint32_t down[ROW_SPANS]; /* rows that a cell above still covers, by column */
};

static uint32_t number_of(struct str s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n && i < 4 && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        n = n * 10 + (uint32_t)(s.p[i] - '0');
    return n < 1 ? 1 : n > SPAN_MAX ? SPAN_MAX : n;
}

static bool is_cell(const struct node *n)
{
    return n->tag == TAG_ID_TD || n->tag == TAG_ID_TH;
}

static bool in_head(const struct dom *d, size_t node, size_t table)
{
    for (; node != table && node != 0; node = d->node[node].parent)
        if (d->node[node].tag == TAG_ID_THEAD || d->node[node].tag == TAG_ID_TH)
            return true;
    return false;
}

/* Few words in each of several cells, in several rows and columns, and no table within. */
static bool holds_data(const struct lines *l, size_t table)
{
    const struct dom *d = l->dom;
    size_t rows = 0, cells = 0, words = 0;
    for (size_t i = table + 1; i < d->node[table].end; i++) {
        if (d->node[i].tag == TAG_ID_TABLE || d->node[i].tag == TAG_ID_H1)
            return false;
        rows += d->node[i].tag == TAG_ID_TR;
        if (!is_cell(&d->node[i]))
            continue;
        size_t own = 0, paragraphs = 0;
        struct span s = lines_of(l, i);
        for (size_t k = s.start; k < s.end; k++) {
            own += l->line[k].words;
            paragraphs += l->line[k].words >= PARAGRAPH_WORDS && l->line[k].stops > 0;
        }
        if (own > CELL_WORDS_MAX || paragraphs > 1)
            return false;
        cells += own > 0;
        words += own;
    }
    return rows >= 2 && cells >= rows + 2 && words <= cells * CELL_WORDS_MEAN;
}

static void next_column(struct table *t)
{
    while (t->column < ROW_SPANS && t->down[t->column] > 0)
        t->column++;
}

static void read_cell(struct table *t, size_t cell)
{
    const struct dom *d = t->l->dom;
    next_column(t);
    struct span s = lines_of(t->l, cell);
    for (size_t i = s.start; i < s.end; i++) {
        struct line *line = &t->l->line[i];
        line->table = t->number;
        line->row = t->row;
        line->column = t->column;
        line->head = in_head(d, cell, t->node);
    }
    uint32_t rows = number_of(dom_attr(d, cell, ATTR_ROWSPAN)), columns = number_of(dom_attr(d, cell, ATTR_COLSPAN));
    for (uint32_t c = t->column; c < t->column + columns && c < ROW_SPANS; c++)
        t->down[c] = rows;
    t->column += columns;
    t->columns = t->column > t->columns ? t->column : t->columns;
}

static void next_row(struct table *t)
{
    t->row++;
    t->column = 0;
    for (size_t c = 0; c < ROW_SPANS; c++)
        t->down[c] -= t->down[c] > 0;
}

static void read_table(struct table *t)
{
    const struct dom *d = t->l->dom;
    bool begun = false;
    for (size_t i = t->node + 1; i < d->node[t->node].end; i++) {
        if (d->node[i].tag == TAG_ID_TR) {
            if (begun)
                next_row(t);
            begun = true;
        } else if (is_cell(&d->node[i])) {
            read_cell(t, i);
        }
    }
}

static void lay_out(struct lines *l, size_t table)
{
    struct span s = lines_of(l, table);
    for (size_t i = s.start; i < s.end; i++)
        l->line[i].place &= ~(uint32_t)IN_CELL;
}

void tables_read(struct lines *l)
{
    const struct dom *d = l->dom;
    uint32_t number = 0;
    size_t nested = 0; /* tables within tables only lay out: each line is visited for few of them */
    for (size_t i = 1; i < d->node_n; i++) {
        if (d->node[i].tag != TAG_ID_TABLE)
            continue;
        if (holds_data(l, i)) {
            struct table t = {.l = l, .node = (uint32_t)i, .number = ++number};
            read_table(&t);
            i = d->node[i].end - 1;
            nested = 0;
        } else if (nested++ < 8) {
            lay_out(l, i);
        }
    }
}
