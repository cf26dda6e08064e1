#include "page/tables.h"

#include "page/squeeze.h"

#define CELL_WORDS_MAX  120 /* a cell with more is a column of a page, not of a table */
#define CELL_WORDS_MEAN 30
#define PARAGRAPH_WORDS 15
#define VISITS_MAX      16
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
    for (size_t i = 0; i < s.n && i < 4 && is_digit(s.p[i]); i++)
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

/* --- heads that are not marked as such ---------------------------------------------------------------------------- */

#define HEAD_ROWS_MAX 3

/* Figures, with signs and separators around them. */
static bool is_figure(const struct lines *l, const struct line *line)
{
    struct buf text = {0};
    size_t digits = 0, letters = 0;
    uint32_t c;
    if (line->words > 3)
        return false;
    line_text(l, line, &text, NULL);
    for (size_t at = 0, n; at < text.n; at += n) {
        n = code_next(buf_str(&text), at, &c);
        digits += c >= '0' && c <= '9';
        letters += code_is_word((int32_t)c) && !(c >= '0' && c <= '9');
    }
    buf_free(&text);
    return digits > 0 && letters <= 1;
}

/* The first row with figures; heads stand above it. */
static uint32_t first_row_of_figures(const struct lines *l, struct span s)
{
    for (size_t i = s.start; i < s.end; i++)
        if (is_figure(l, &l->line[i]))
            return l->line[i].row;
    return 0;
}

/* The first column without figures below the head, after one that only counts the rows. */
static uint32_t column_of_names(const struct lines *l, struct span s, uint32_t body)
{
    bool figures[2] = {false, false};
    for (size_t i = s.start; i < s.end; i++) {
        const struct line *line = &l->line[i];
        if (line->row >= body && line->column < 2 && is_figure(l, line))
            figures[line->column] = true;
    }
    return !figures[0] ? 0 : !figures[1] ? 1 : UINT32_MAX;
}

/* Where no cell is marked as a head: the rows above the first figure, and the column of names. */
static void infer_heads(struct lines *l, size_t table)
{
    struct span s = lines_of(l, table);
    for (size_t i = s.start; i < s.end; i++)
        if (l->line[i].head && l->line[i].row > 0)
            return;
    uint32_t body = first_row_of_figures(l, s);
    if (body == 0 || body > HEAD_ROWS_MAX)
        return;
    uint32_t names = column_of_names(l, s, body);
    for (size_t i = s.start; i < s.end; i++) {
        struct line *line = &l->line[i];
        line->head = line->head || line->row < body || line->column == names;
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
    size_t visits = 0; /* of lines, which tables within tables multiply */
    for (size_t i = 1; i < d->node_n; i++) {
        if (d->node[i].tag != TAG_ID_TABLE)
            continue;
        if (holds_data(l, i)) {
            struct table t = {.l = l, .node = (uint32_t)i, .number = ++number};
            read_table(&t);
            infer_heads(l, i);
            i = d->node[i].end - 1;
        } else if (visits <= VISITS_MAX * l->n) {
            visits += span_len(lines_of(l, i));
            lay_out(l, i);
        }
    }
}
