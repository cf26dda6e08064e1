#include "tables/table.h"

#include <stdlib.h>

#include "link/time.h"
#include "tables/cell.h"

/* Tables that claim more than this are data, not an article's. */
enum { TABLE_CLAIMS_MAX = 5000, TABLES_MAX = 300, NEAR_BLOCKS = 2, SHORT_CELL_BYTES = 80 };

bool table_is_near(const struct text *doc, uint32_t block)
{
    for (size_t i = block; i < doc->block_n && i <= block + NEAR_BLOCKS; i++) {
        if (doc->block[i].role == ROLE_CELL)
            return true;
    }
    return block > 0 && doc->block[block - 1].role == ROLE_CELL && doc->block[block].role == ROLE_CAPTION;
}

/* ---- the article around the table -------------------------------------------------------------------------------- */

/* The time that the ordinary steps find for a claim that would stand at the table's first cell. */
static struct period time_around(struct scene *s, enum kind kind, uint32_t sentence)
{
    GROW(s->claim, s->claim_cap, s->claim_n + 1);
    struct claim *c = &s->claim[s->claim_n];
    size_t at = s->sentence[sentence].span.start;
    *c = (struct claim){.kind = kind, .sentence = sentence, .span = {at, at}};
    link_times(s, c);
    bool before = c->period.text.n && c->period.text.p < s->text.p + at;
    return before ? c->period : (struct period){0};
}

/* The index named last before the table, or else the first that the article names. */
static struct link index_around(const struct scene *s, uint32_t sentence)
{
    const struct mention *found = NULL;
    for (size_t i = 0; i < s->mention_n; i++) {
        const struct mention *m = &s->mention[i];
        if (found && m->sentence >= sentence)
            break;
        if (m->cue == CUE_INDICATOR && m->is_index && !m->anaphor)
            found = m;
    }
    return found ? (struct link){found->text, found->id} : (struct link){STR_EMPTY, STR_EMPTY};
}

/* What the article is about, unless that is only a kind of people. */
static struct link topic(const struct scene *s)
{
    bool named = s->topic && !str_eq(s->topic->type, STR("group"));
    return named ? (struct link){s->topic->text, s->topic->id} : (struct link){STR_EMPTY, STR_EMPTY};
}

static void read_article(struct table *t, uint32_t sentence)
{
    t->article = (struct article){topic(t->s), index_around(t->s, sentence), time_around(t->s, KIND_SCORE, sentence),
                                  time_around(t->s, KIND_MONEY, sentence)};
}

/* ---- cells ------------------------------------------------------------------------------------------------------- */

/* Prose in a cell is longer. */
static bool is_short(const struct cell *c)
{
    return c->sentence_end == c->sentence + 1 && span_len(c->span) <= SHORT_CELL_BYTES;
}

static void drop_claims(struct table *t, const struct cell *c, bool dates)
{
    for (size_t k = c->sentence; k < c->sentence_end; k++) {
        for (size_t i = t->s->sentence[k].claim; i < t->s->sentence[k].claim_end; i++)
            t->gone[i] = t->gone[i] || dates || t->s->claim[i].kind != KIND_DATE;
    }
}

/* True when the values that rules found are nearly all that a short cell says: `12 vụ`, `2.500 tỷ đồng`,
 * `45 phiếu (90%)`. */
static bool holds_values(const struct table *t, const struct cell *cell)
{
    const struct scene_sentence *at = &t->s->sentence[cell->sentence];
    size_t said = 0;
    for (size_t i = at->claim; i < at->claim_end; i++)
        said += claim_is_value(&t->s->claim[i]) ? span_len(t->s->claim[i].span) : 0;
    return is_short(cell) && said * 10 >= span_len(cell->span) * 7;
}

/* The heads say of such values what they say of numbers. A share in a column of an index is its score, as in prose. */
static void adopt_claims(struct table *t, const struct place *p)
{
    const struct scene_sentence *at = &t->s->sentence[p->cell->sentence];
    for (size_t i = at->claim; i < at->claim_end; i++) {
        struct claim *c = &t->s->claim[i];
        if (!claim_is_value(c))
            continue;
        if (c->kind == KIND_RATE && (p->column->index || p->row.index))
            c->kind = KIND_SCORE;
        cell_link(t, p, c);
    }
}

static void read_cell(struct table *t, const struct place *p)
{
    const struct cell *cell = p->cell;
    struct claim c;
    if (cell->form == CELL_NUMBER && cell_claim(t, p, &c)) {
        drop_claims(t, cell, true);
        cell_link(t, p, &c);
        GROW(t->found, t->found_cap, t->found_n + 1);
        t->found[t->found_n++] = c;
    } else if (cell->form == CELL_NUMBER && (!cell->figure.unit.n || cell->figure.sign)) {
        drop_claims(t, cell, false);
    } else if (holds_values(t, cell)) {
        adopt_claims(t, p);
    }
}

static void read_row_head(const struct table *t, size_t row, struct place *p)
{
    const struct grid *g = &t->grid;
    const struct cell *name = grid_name(g, row);
    const struct cell *unit = g->units >= 0 ? grid_cell(g, row, (uint32_t)g->units) : NULL;
    const struct cell *year = g->years >= 0 ? grid_cell(g, row, (uint32_t)g->years) : NULL;
    struct head h = {0};
    p->row = h;
    p->has_row = name != NULL;
    if (name)
        head_read(t->s, name->sentence, name->sentence_end, &p->row);
    if (year) {
        head_read(t->s, year->sentence, year->sentence_end, &h);
        p->row.period = h.period;
    }
    if (unit) {
        head_read(t->s, unit->sentence, unit->sentence_end, &h);
        p->row.unit = h.unit;
    }
}

/* Rows of sums, and rows whose name is missing, are left alone. */
static bool row_counts(const struct table *t, const struct place *p)
{
    return p->row.role != HEAD_TOTALS && p->row.role != HEAD_NO_VALUES && (t->grid.names < 0 || p->has_row);
}

static bool heads_row(const struct grid *g, const struct cell *c)
{
    int column = (int)c->column;
    return column == g->names || column == g->years || column == g->units;
}

/* A head says what others claim: `Xếp hạng 2023`, `Kỳ hạn 3 tháng`. Only its dates stand. */
static void drop_head(struct table *t, const struct cell *c)
{
    if (is_short(c))
        drop_claims(t, c, false);
}

static void read_row(struct table *t, size_t row)
{
    const struct grid *g = &t->grid;
    struct place p = {0};
    read_row_head(t, row, &p);
    for (size_t i = g->row[row]; i < g->row[row + 1]; i++) {
        p.cell = &g->cell[i];
        p.column = &g->column[p.cell->column];
        if (heads_row(g, p.cell))
            drop_head(t, p.cell);
        else if (row_counts(t, &p) && p.column->role == HEAD_VALUES)
            read_cell(t, &p);
        else if (p.cell->form != CELL_WORDS)
            drop_claims(t, p.cell, false);
    }
}

static void find_kinds(struct table *t)
{
    const struct grid *g = &t->grid;
    struct place p;
    for (uint32_t c = 0; c < g->column_n; c++)
        t->any_kind = t->any_kind || g->column[c].kind || g->column[c].unit;
    for (size_t row = g->head_n; row < g->row_n && !t->any_kind; row++) {
        read_row_head(t, row, &p);
        t->any_kind = p.row.kind || p.row.unit;
    }
}

static void read_table(struct table *t, const size_t *first, size_t block, size_t end)
{
    if (!grid_read(&t->grid, t->s, first, block, end) || first[block] == first[end])
        return;
    t->any_kind = false;
    read_article(t, (uint32_t)first[block]);
    find_kinds(t);
    for (size_t i = 0; i < t->grid.row[t->grid.head_n]; i++)
        drop_head(t, &t->grid.cell[i]);
    for (size_t row = t->grid.head_n; row < t->grid.row_n && t->found_n < TABLE_CLAIMS_MAX; row++)
        read_row(t, row);
}

/* ---- back into the scene ----------------------------------------------------------------------------------------- */

/* The claims of every sentence: those of rules that stay, then those of its cell. */
static void merge(struct table *t)
{
    struct scene *s = t->s;
    struct claim *all = xmalloc((s->claim_n + t->found_n + 1) * sizeof *all);
    size_t n = 0, next = 0;
    for (uint32_t k = 0; k < s->sentence_n; k++) {
        struct scene_sentence *at = &s->sentence[k];
        size_t from = at->claim, to = at->claim_end;
        at->claim = n;
        for (size_t i = from; i < to; i++) {
            if (!t->gone[i])
                all[n++] = s->claim[i];
        }
        for (; next < t->found_n && t->found[next].sentence == k; next++)
            all[n++] = t->found[next];
        at->claim_end = n;
    }
    free(s->claim);
    s->claim = all;
    s->claim_cap = s->claim_n + t->found_n + 1;
    s->claim_n = n;
}

/* first[b]: the first sentence of block b or of a later one. */
static size_t *sentences_by_block(const struct scene *s)
{
    size_t *first = ARENA_ARRAY(s->arena, size_t, s->doc->block_n + 1);
    size_t k = 0;
    for (size_t b = 0; b <= s->doc->block_n; b++) {
        while (k < s->doc->sentence_n && s->doc->sentence[k].block < b)
            k++;
        first[b] = k;
    }
    return first;
}

bool table_read(struct scene *s)
{
    const struct text *doc = s->doc;
    struct table t = {.s = s};
    size_t *first = NULL, tables = 0;
    for (size_t b = 0, end; b < doc->block_n && tables < TABLES_MAX; b = end) {
        end = b + 1;
        if (doc->block[b].role != ROLE_CELL)
            continue;
        while (end < doc->block_n && doc->block[end].role == ROLE_CELL && doc->block[end].table == doc->block[b].table)
            end++;
        first = first ? first : sentences_by_block(s);
        t.gone = t.gone ? t.gone : ARENA_ARRAY(s->arena, bool, s->claim_n + 1);
        read_table(&t, first, b, end);
        tables++;
    }
    if (first)
        merge(&t);
    free(t.found);
    return tables < TABLES_MAX && t.found_n < TABLE_CLAIMS_MAX;
}
