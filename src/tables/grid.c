#include "tables/grid.h"

#include <stdio.h>

enum { HEAD_ROWS_MAX = 3, CAPTION_BYTES_MAX = 240, CAPTION_BLOCKS = 2, SPAN_ROWS_MAX = 40 };

const struct cell *grid_cell(const struct grid *g, size_t row, uint32_t column)
{
    for (size_t i = g->row[row]; i < g->row[row + 1]; i++) {
        if (g->cell[i].column == column)
            return &g->cell[i];
    }
    return NULL;
}

const struct cell *grid_name(const struct grid *g, size_t row)
{
    if (g->names < 0)
        return NULL;
    const struct cell *c = grid_cell(g, row, (uint32_t)g->names);
    bool reaches = g->years > g->names && grid_cell(g, row, (uint32_t)g->years);
    for (size_t above = row; reaches && !c && above > g->head_n && row - above < SPAN_ROWS_MAX;)
        c = grid_cell(g, --above, (uint32_t)g->names);
    return c;
}

static enum cell_form form_of(const struct scene *s, struct cell *c)
{
    if (figure_is_blank(str_slice(s->text, c->span)))
        return CELL_BLANK;
    if (!figure_read(s->g, s->text, c->span, &c->figure))
        return CELL_WORDS;
    return figure_is_year(&c->figure) ? CELL_YEAR : CELL_NUMBER;
}

/* The lines of one cell are blocks of the same row and column. */
static void read_cells(struct grid *g, const size_t *first, size_t block, size_t end)
{
    const struct block *b = g->s->doc->block;
    for (size_t i = block; i < end; i++) {
        struct cell *last = g->n ? &g->cell[g->n - 1] : NULL;
        if (last && last->row == b[i].row && last->column == b[i].column) {
            last->span.end = b[i].span.end;
            last->sentence_end = first[i + 1];
        } else {
            g->cell[g->n++] = (struct cell){.row = b[i].row,
                                            .column = b[i].column,
                                            .span = b[i].span,
                                            .marked = b[i].head,
                                            .sentence = first[i],
                                            .sentence_end = first[i + 1]};
        }
    }
    for (size_t i = 0; i < g->n; i++) {
        struct cell *c = &g->cell[i];
        c->form = form_of(g->s, c);
        g->column_n = c->column + 1 > g->column_n ? c->column + 1 : g->column_n;
    }
}

static void read_rows(struct grid *g)
{
    for (size_t i = 0; i < g->n; i++) {
        if (i == 0 || g->cell[i].row != g->cell[i - 1].row)
            g->row[g->row_n++] = i;
    }
    g->row[g->row_n] = g->n;
}

/* ---- head rows --------------------------------------------------------------------------------------------------- */

static size_t count_form(const struct grid *g, size_t row, enum cell_form form)
{
    size_t n = 0;
    for (size_t i = g->row[row]; i < g->row[row + 1]; i++)
        n += g->cell[i].form == form;
    return n;
}

static bool all_marked(const struct grid *g, size_t row)
{
    for (size_t i = g->row[row]; i < g->row[row + 1]; i++) {
        if (!g->cell[i].marked)
            return false;
    }
    return true;
}

/* A head cue, a time or an index behind the first column: this row is a head below a head. */
static bool has_cues(const struct grid *g, size_t row)
{
    for (size_t i = g->row[row]; i < g->row[row + 1]; i++) {
        struct head h;
        head_read(g->s, g->cell[i].sentence, g->cell[i].sentence_end, &h);
        if (g->cell[i].column > 0 && (h.kind || h.unit || h.period.text.n || h.index))
            return true;
    }
    return false;
}

/* `2.045 km2`, `1,2 triệu người`: what rules found says all of a cell behind the first. */
static bool has_values(const struct grid *g, size_t row)
{
    const struct scene *s = g->s;
    for (size_t i = g->row[row]; i < g->row[row + 1]; i++) {
        const struct cell *c = &g->cell[i];
        const struct scene_sentence *at = &s->sentence[c->sentence];
        const struct claim *one = at->claim_end == at->claim + 1 ? &s->claim[at->claim] : NULL;
        bool amount = one && (one->kind == KIND_COUNT || one->kind == KIND_MONEY || one->kind == KIND_RATE);
        if (c->column > 0 && amount && span_len(one->span) + 2 >= span_len(c->span))
            return true;
    }
    return false;
}

static bool is_head_row(const struct grid *g, size_t row)
{
    if (count_form(g, row, CELL_NUMBER) > 0 || has_values(g, row))
        return false;
    return row == 0 || all_marked(g, row) || has_cues(g, row);
}

/* A row of one cell above the heads is the table's caption. */
static size_t skip_title(const struct grid *g)
{
    size_t row = 0;
    while (row + 2 < g->row_n && row < 2 && g->row[row + 1] - g->row[row] == 1 &&
           g->cell[g->row[row]].form == CELL_WORDS)
        row++;
    return row;
}

static void find_head_rows(struct grid *g, size_t from)
{
    g->head_n = from;
    while (g->head_n < from + HEAD_ROWS_MAX && g->head_n + 1 < g->row_n && is_head_row(g, g->head_n))
        g->head_n++;
}

/* ---- column heads ------------------------------------------------------------------------------------------------ */

/* The cell of a head row that stands at or before the column: a head over several columns stands over the first. */
static const struct cell *spanning(const struct grid *g, size_t row, uint32_t column)
{
    const struct cell *best = NULL;
    for (size_t i = g->row[row]; i < g->row[row + 1]; i++) {
        if (g->cell[i].column <= column)
            best = &g->cell[i];
    }
    return best;
}

static void read_head_cell(const struct grid *g, const struct cell *c, struct head *h)
{
    if (c)
        head_read(g->s, c->sentence, c->sentence_end, h);
}

/* The lowest head that stands at the column itself; heads above it may reach over from the left. */
static void read_column_head(struct grid *g, size_t from, uint32_t column)
{
    struct head *h = &g->column[column];
    bool own = false;
    for (size_t row = g->head_n; row-- > from;) {
        struct head above = {0};
        const struct cell *c = own ? spanning(g, row, column) : grid_cell(g, row, column);
        read_head_cell(g, c, &above);
        if (c && own)
            head_inherit(h, &above);
        else if (c)
            *h = above;
        own = own || c;
    }
}

/* True when the heads name two times: a change between them is of neither column's. */
static bool has_two_times(const struct grid *g)
{
    const struct period *one = NULL;
    for (uint32_t c = 0; c < g->column_n; c++) {
        const struct period *p = &g->column[c].period;
        if (p->text.n && one && !str_eq(p->start, one->start))
            return true;
        one = p->text.n ? p : one;
    }
    return false;
}

/* `PCI 2023 | Thứ hạng | Tăng/giảm`: what follows the index is said of it. */
static void share_index(struct grid *g)
{
    bool two_times = has_two_times(g);
    for (uint32_t c = 1; c < g->column_n; c++) {
        struct head *h = &g->column[c];
        const struct head *left = &g->column[c - 1];
        if (!h->kind || h->index || !left->index)
            continue;
        bool change = str_eq(head_field(g->s, h->kind, "kind"), STR("change"));
        h->index = left->index;
        if (!h->period.text.n && !(change && two_times))
            h->period = left->period;
    }
}

/* ---- what the columns are ---------------------------------------------------------------------------------------- */

struct tally {
    size_t words, numbers, years, ordinals;
};

static struct tally tally_column(const struct grid *g, uint32_t column)
{
    struct tally t = {0};
    for (size_t row = g->head_n; row < g->row_n; row++) {
        const struct cell *c = grid_cell(g, row, column);
        if (!c)
            continue;
        t.words += c->form == CELL_WORDS;
        t.years += c->form == CELL_YEAR;
        t.numbers += c->form == CELL_NUMBER;
        char want[24];
        int n = snprintf(want, sizeof want, "%zu", t.ordinals + 1);
        t.ordinals += c->form == CELL_NUMBER && str_eq(str_slice(g->s->text, c->span), (struct str){want, (size_t)n});
    }
    return t;
}

/* A column whose words are units of measure: `Đơn vị tính`. */
static bool says_units(const struct grid *g, uint32_t column)
{
    const struct cell *c = g->head_n < g->row_n ? grid_cell(g, g->head_n, column) : NULL;
    struct head h = {0};
    read_head_cell(g, c, &h);
    return h.unit != NULL && !h.words.n;
}

static void name_columns(struct grid *g)
{
    int first_words = -1, names = -1, facets = -1;
    g->names = g->years = g->units = -1;
    for (uint32_t c = 0; c < g->column_n; c++) {
        struct tally t = tally_column(g, c);
        struct head *h = &g->column[c];
        bool words = t.words > t.numbers + t.years && t.words > 0;
        bool units = words && says_units(g, c);
        if (units && g->units < 0)
            g->units = (int)c;
        if (words && !units && first_words < 0)
            first_words = (int)c;
        if (words && !units && names < 0 && h->role == HEAD_NAMES)
            names = (int)c;
        if (words && !units && facets < 0 && h->role == HEAD_FACETS)
            facets = (int)c;
        if (g->years < 0 && t.years > 0 && !t.words && !t.numbers && (h->role == HEAD_YEARS || (c == 0 && !h->kind)))
            g->years = (int)c;
        if (c <= 1 && t.ordinals > 1 && t.ordinals == t.numbers && !h->kind)
            h->role = HEAD_NO_VALUES;
    }
    g->names = names >= 0 ? names : facets >= 0 ? facets : first_words;
}

/* ---- caption ----------------------------------------------------------------------------------------------------- */

/* A line, not a sentence of prose. */
static bool can_be_caption(const struct scene *s, const struct block *b)
{
    bool role = b->role == ROLE_CAPTION || b->role == ROLE_HEADING || b->role == ROLE_PARAGRAPH;
    size_t n = span_len(b->span);
    return role && n > 0 && n <= CAPTION_BYTES_MAX && (b->role != ROLE_PARAGRAPH || s->text.p[b->span.end - 1] != '.');
}

static bool add_caption(struct grid *g, const size_t *first, size_t block)
{
    struct head h;
    if (!can_be_caption(g->s, &g->s->doc->block[block]))
        return false;
    head_read(g->s, first[block], first[block + 1], &h);
    head_inherit(&g->caption, &h);
    return true;
}

/* The title row of the table itself, then the lines right above: one, or one that only says the unit and the one before
 * it. A caption may also stand below. */
static void read_caption(struct grid *g, const size_t *first, size_t block, size_t end, size_t title_n)
{
    const struct text *doc = g->s->doc;
    for (size_t row = title_n; row-- > 0;) {
        struct head h = {0};
        read_head_cell(g, &g->cell[g->row[row]], &h);
        head_inherit(&g->caption, &h);
    }
    for (size_t i = block; i-- > 0 && block - i <= CAPTION_BLOCKS && !g->caption.words.n;) {
        if (!add_caption(g, first, i))
            break;
    }
    if (end < doc->block_n && doc->block[end].role == ROLE_CAPTION)
        add_caption(g, first, end);
}

bool grid_read(struct grid *g, const struct scene *s, const size_t *first, size_t block, size_t end)
{
    *g = (struct grid){.s = s};
    g->cell = ARENA_ARRAY(s->arena, struct cell, end - block);
    g->row = ARENA_ARRAY(s->arena, size_t, end - block + 1);
    read_cells(g, first, block, end);
    read_rows(g);
    if (g->column_n < 2 || g->column_n > GRID_COLUMNS_MAX || g->row_n < 2)
        return false;
    size_t title_n = skip_title(g);
    find_head_rows(g, title_n);
    for (uint32_t c = 0; c < g->column_n; c++)
        read_column_head(g, title_n, c);
    share_index(g);
    name_columns(g);
    read_caption(g, first, block, end, title_n);
    return true;
}
