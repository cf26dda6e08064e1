#include "claims/table.h"

#include <stdlib.h>

#include "claims/grid.h"
#include "claims/link.h"
#include "claims/number.h"

/* Tables that claim more than this are data, not an article's. */
enum { TABLE_CLAIMS_MAX = 5000, NEAR_BLOCKS = 2 };

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

bool table_is_near(const struct text *doc, uint32_t block)
{
    for (size_t i = block; i < doc->block_n && i <= block + NEAR_BLOCKS; i++) {
        if (doc->block[i].role == ROLE_CELL)
            return true;
    }
    return block > 0 && doc->block[block - 1].role == ROLE_CELL && doc->block[block].role == ROLE_CAPTION;
}

/* ---- kind and unit ------------------------------------------------------------------------------------------------ */

static bool kind_named(struct str word, enum kind *out)
{
    for (int k = 0; k < KIND_N; k++) {
        if (str_eq(word, str_c(kind_word((enum kind)k)))) {
            *out = (enum kind)k;
            return true;
        }
    }
    return false;
}

static bool kind_of(const struct table *t, const struct mention *cue, enum kind *out)
{
    return cue && kind_named(head_field(t->s, cue, "kind"), out);
}

static const struct mention *index_of(const struct table *t, const struct place *p)
{
    const struct mention *own = p->column->index ? p->column->index : p->row.index;
    return own ? own : t->grid.caption.index;
}

/* The head that says the kind: the column's or the row's, not two that differ; or else the unit; or else the caption. */
static const struct mention *kind_cue(const struct table *t, const struct place *p)
{
    const struct head *caption = &t->grid.caption;
    const struct mention *cue = p->column->kind ? p->column->kind : p->row.kind;
    enum kind a, b;
    if (p->column->torn || p->row.torn ||
        (kind_of(t, p->column->kind, &a) && kind_of(t, p->row.kind, &b) && a != b))
        return NULL;
    const struct mention *unit = p->column->unit ? p->column->unit : p->row.unit;
    if (cue && unit && kind_of(t, cue, &a) && kind_of(t, unit, &b) && a == KIND_COUNT && b != KIND_SCORE)
        return unit; /* `Số hộ nghèo (%)` */
    if (cue && str_eq(rule_setting(cue->match->rule, STR("role")), STR("index")) && !index_of(t, p) &&
        !t->article.index.text.n)
        return NULL;
    cue = cue ? cue : unit;
    cue = cue ? cue : caption->unit;
    return cue || t->any_kind || caption->torn ? cue : caption->kind;
}

/* A change without a unit of its own has that of the rank or score beside it. */
static struct str unit_beside(const struct table *t, const struct place *p)
{
    for (uint32_t c = p->cell->column; c-- > 0;) {
        const struct head *h = &t->grid.column[c];
        enum kind k;
        if (kind_of(t, h->kind, &k))
            return k == KIND_RANK || k == KIND_SCORE ? head_field(t->s, h->kind, "unit") : STR_EMPTY;
    }
    return STR_EMPTY;
}

/* The cue that says the unit of a cell of kind k. */
static const struct mention *unit_cue(const struct table *t, const struct place *p, const struct mention *kind)
{
    const struct mention *own = p->column->unit ? p->column->unit : p->row.unit;
    if (own)
        return own;
    return head_field(t->s, kind, "unit").n || head_field(t->s, kind, "noun").n ? kind : t->grid.caption.unit;
}

static bool is_share(struct str unit)
{
    return str_eq(unit, STR("%")) || str_eq(unit, STR("\xe2\x80\xb0")); /* per mille */
}

/* What a kind needs of its value: a place is a whole number, only movements have signs. */
static bool is_sound(const struct claim *c, const struct figure *f)
{
    bool whole = c->value.scale == 0;
    switch (c->kind) {
    case KIND_RANK:
        return whole && !f->sign && c->value.coefficient > 0 && (!(c->has & HAS_OF) || decimal_cmp(c->value, c->of) <= 0);
    case KIND_CHANGE:
        return c->unit.n && !(c->has & (HAS_OF | HAS_VALUE_MAX)) && (whole || !str_eq(c->unit, STR("rank")));
    case KIND_RATE:
        return !f->sign && !f->of.n && is_share(c->unit);
    case KIND_COUNT:
        return !f->sign && (c->unit.n || c->noun.n);
    case KIND_MONEY:
        return !f->sign && !f->of.n && c->unit.n;
    default:
        return c->kind == KIND_SCORE && !f->sign;
    }
}

static bool read_decimal(const struct table *t, struct str number, struct str scale, enum number_hint hint,
                         struct decimal *out)
{
    struct number n;
    struct str whole = scale.n ? arena_printf(t->s->arena, "%.*s %.*s", (int)number.n, number.p, (int)scale.n, scale.p)
                               : number;
    if (!number_read(t->s->g->numbers, whole, hint, &n) || n.has_max)
        return false;
    *out = n.value;
    return true;
}

static bool read_value(const struct table *t, const struct figure *f, struct str scale, struct claim *c)
{
    bool fraction = c->kind == KIND_SCORE || is_share(c->unit) || str_eq(c->unit, STR("point"));
    enum number_hint hint = fraction ? NUMBER_FRACTION : NUMBER_PLAIN;
    c->has = HAS_VALUE | (f->of.n ? HAS_OF : 0U);
    c->value = decimal_int(0);
    if (f->number.n && !read_decimal(t, f->number, f->unit.n ? STR_EMPTY : scale, hint, &c->value))
        return false;
    if (f->of.n && !read_decimal(t, f->of, STR_EMPTY, hint, &c->of))
        return false;
    if (f->sign == SIGN_MINUS)
        c->value = decimal_negate(c->value);
    return true;
}

/* The claim's own part: kind, value, unit, noun. */
static bool read_claim(const struct table *t, const struct place *p, const struct mention *cue, struct claim *c)
{
    const struct figure *f = &p->cell->figure;
    const struct mention *unit = unit_cue(t, p, cue);
    *c = (struct claim){.rule = cue->match->rule, .match = cue->match, .span = f->span, .linked = true};
    c->sentence = (uint32_t)p->cell->sentence;
    if (!kind_of(t, cue, &c->kind))
        return false;
    bool has_sign = f->sign != SIGN_NONE && f->sign != SIGN_SAME;
    if (str_eq(rule_setting(cue->match->rule, STR("signed")), STR("yes")) && !has_sign)
        return false;
    c->unit = f->unit.n ? f->unit : head_field(t->s, unit, "unit");
    c->noun = c->kind == KIND_COUNT ? head_field(t->s, unit, "noun") : STR_EMPTY;
    c->per.text = c->kind == KIND_MONEY || c->kind == KIND_COUNT ? head_field(t->s, unit, "per") : STR_EMPTY;
    if (c->kind == KIND_RANK)
        c->unit = STR("rank");
    if (c->kind == KIND_CHANGE && !c->unit.n)
        c->unit = unit_beside(t, p);
    return read_value(t, f, head_field(t->s, unit, "scale"), c) && is_sound(c, f);
}

/* ---- links -------------------------------------------------------------------------------------------------------- */

static bool is_capital(struct str text)
{
    unsigned char c = text.n ? (unsigned char)text.p[0] : 0;
    return c >= 'A' && c <= 'Z';
}

/* Every word begins with a capital: `Cam Ranh`. Words that begin with other letters than A-Z count for neither side. */
static bool looks_like_name(struct str words)
{
    bool any = false;
    while (words.n) {
        const char *space = memchr(words.p, ' ', words.n);
        size_t n = space ? (size_t)(space - words.p) : words.n;
        if (!is_capital((struct str){words.p, n}) && (unsigned char)words.p[0] < 0x80)
            return false;
        any = any || is_capital((struct str){words.p, n});
        words.p += n + (space ? 1 : 0);
        words.n -= n + (space ? 1 : 0);
    }
    return any;
}

/* The head is the name, or most of it: `Công an tỉnh Nghệ An`. */
static bool is_name(const struct head *h)
{
    return h->subject && h->subject->text.n * 2 >= h->text.n;
}

static struct link named(const struct mention *m)
{
    return (struct link){m->text, m->id};
}

/* Who the row is about; empty when its head says what is measured. */
static struct link row_subject(const struct table *t, const struct place *p)
{
    const struct grid *g = &t->grid;
    enum head_role role = g->names >= 0 ? g->column[g->names].role : HEAD_VALUES;
    if (!p->has_row || role == HEAD_FACETS || p->row.kind || p->row.index)
        return (struct link){STR_EMPTY, STR_EMPTY};
    if (is_name(&p->row))
        return named(p->row.subject);
    return role == HEAD_NAMES || looks_like_name(p->row.words) ? (struct link){p->row.words, STR_EMPTY}
                                                                : (struct link){STR_EMPTY, STR_EMPTY};
}

static struct link subject_of(const struct table *t, const struct place *p, struct link of_row)
{
    if (of_row.text.n)
        return of_row;
    if (is_name(p->column))
        return named(p->column->subject);
    return t->grid.caption.subject ? named(t->grid.caption.subject) : t->article.subject;
}

/* The words of heads that name neither who nor when, the most special first. */
static size_t measure_words(const struct place *p, struct link of_row, struct str out[2])
{
    size_t n = 0;
    if (p->row.words.n && !of_row.text.n)
        out[n++] = p->row.words;
    if (p->column->words.n && !is_name(p->column))
        out[n++] = p->column->words;
    return n;
}

static void link_measure(const struct table *t, const struct place *p, struct link of_row, struct claim *c)
{
    struct str words[2];
    size_t n = measure_words(p, of_row, words);
    const struct mention *index = index_of(t, p), *measure = t->grid.caption.measure;
    if (claim_is_of_index(c)) {
        c->indicator = index ? named(index) : t->article.index;
        c->facet.text = n ? words[0] : STR_EMPTY;
    } else if (n == 2 || (n == 1 && (!measure || of_row.text.n))) {
        c->indicator.text = words[n - 1];
        c->facet.text = n == 2 ? words[0] : STR_EMPTY;
    } else if (measure) {
        c->indicator = named(measure);
        c->facet.text = n ? words[0] : STR_EMPTY;
    }
}

/* Column, row, caption, article: the first that tells a time. */
static void link_period(const struct table *t, const struct place *p, struct claim *c)
{
    const struct period *from[] = {&p->column->period, &p->row.period, &t->grid.caption.period,
                                   claim_is_of_index(c) ? &t->article.of_index : &t->article.of_amount};
    for (size_t i = 0; i < sizeof from / sizeof *from && !c->period.text.n; i++)
        c->period = *from[i];
    if (c->kind == KIND_CHANGE)
        c->base = p->column->base.text.n ? p->column->base : p->row.base;
}

static void link_place(const struct table *t, const struct place *p, struct claim *c)
{
    struct link of_row = row_subject(t, p);
    c->subject = subject_of(t, p, of_row);
    link_measure(t, p, of_row, c);
    link_period(t, p, c);
    c->status = p->column->target || p->row.target ? STR("target") : STR("actual");
    c->linked = true;
}

/* ---- the article around the table --------------------------------------------------------------------------------- */

/* Asks the ordinary steps about a claim that would stand at the table's first cell. */
static struct claim ask(struct scene *s, enum kind kind, uint32_t sentence)
{
    GROW(s->claim, s->claim_cap, s->claim_n + 1);
    struct claim *c = &s->claim[s->claim_n];
    size_t at = s->sentence[sentence].span.start;
    *c = (struct claim){.kind = kind, .sentence = sentence, .span = {at, at}};
    link_subject(s, c);
    if (claim_is_of_index(c))
        link_indicator(s, c);
    link_times(s, c);
    return *c;
}

static void read_article(struct table *t, uint32_t sentence)
{
    struct claim score = ask(t->s, KIND_SCORE, sentence), money = ask(t->s, KIND_MONEY, sentence);
    t->article = (struct article){score.subject, score.indicator, score.period, money.period};
}

/* ---- cells -------------------------------------------------------------------------------------------------------- */

static void drop_claims(struct table *t, const struct cell *c, bool dates)
{
    for (size_t k = c->sentence; k < c->sentence_end; k++) {
        for (size_t i = t->s->sentence[k].claim; i < t->s->sentence[k].claim_end; i++)
            t->gone[i] = t->gone[i] || dates || t->s->claim[i].kind != KIND_DATE;
    }
}

/* The one claim of a rule that says all of a short cell: `12 vụ`, `2.500 tỷ đồng`. */
static struct claim *whole_claim(const struct table *t, const struct cell *c)
{
    const struct scene_sentence *at = &t->s->sentence[c->sentence];
    if (c->sentence_end != c->sentence + 1 || at->claim_end != at->claim + 1)
        return NULL;
    struct claim *claim = &t->s->claim[at->claim];
    return claim_is_value(claim) && claim->kind != KIND_DURATION && span_len(claim->span) + 3 >= span_len(c->span)
               ? claim : NULL;
}

/* A share in a column of an index is its score, as in prose. */
static void adopt(struct table *t, const struct place *p, struct claim *c)
{
    if (c->kind == KIND_RATE && (p->column->index || p->row.index))
        c->kind = KIND_SCORE;
    link_place(t, p, c);
}

static void read_cell(struct table *t, const struct place *p)
{
    const struct cell *c = p->cell;
    struct claim *whole = whole_claim(t, c), claim;
    if (c->form == CELL_NUMBER) {
        const struct mention *cue = kind_cue(t, p);
        bool bare = !c->figure.unit.n;
        if (cue && read_claim(t, p, cue, &claim)) {
            drop_claims(t, c, true);
            link_place(t, p, &claim);
            GROW(t->found, t->found_cap, t->found_n + 1);
            t->found[t->found_n++] = claim;
            return;
        }
        if (bare || p->column->role == HEAD_NO_VALUES) {
            drop_claims(t, c, false);
            return;
        }
    }
    if (whole)
        adopt(t, p, whole);
}

static void read_row_head(const struct table *t, size_t row, struct place *p)
{
    const struct grid *g = &t->grid;
    const struct cell *name = g->names >= 0 ? grid_cell(g, row, (uint32_t)g->names) : NULL;
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
}

/* Rows of sums, and rows whose name is missing, are left alone. */
static bool row_counts(const struct table *t, const struct place *p)
{
    return p->row.role != HEAD_TOTALS && p->row.role != HEAD_NO_VALUES && (t->grid.names < 0 || p->has_row);
}

static void read_row(struct table *t, size_t row)
{
    const struct grid *g = &t->grid;
    struct place p = {0};
    read_row_head(t, row, &p);
    for (size_t i = g->row[row]; i < g->row[row + 1]; i++) {
        p.cell = &g->cell[i];
        p.column = &g->column[p.cell->column];
        if ((int)p.cell->column == g->names || (int)p.cell->column == g->years)
            continue;
        if (row_counts(t, &p) && p.column->role == HEAD_VALUES)
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
    for (size_t row = t->grid.head_n; row < t->grid.row_n && t->found_n < TABLE_CLAIMS_MAX; row++)
        read_row(t, row);
}

/* ---- back into the scene ------------------------------------------------------------------------------------------ */

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

void table_read(struct scene *s)
{
    const struct text *doc = s->doc;
    struct table t = {.s = s};
    size_t *first = NULL;
    for (size_t b = 0, end; b < doc->block_n; b = end) {
        end = b + 1;
        if (doc->block[b].role != ROLE_CELL)
            continue;
        while (end < doc->block_n && doc->block[end].role == ROLE_CELL && doc->block[end].table == doc->block[b].table)
            end++;
        first = first ? first : sentences_by_block(s);
        t.gone = t.gone ? t.gone : ARENA_ARRAY(s->arena, bool, s->claim_n + 1);
        read_table(&t, first, b, end);
    }
    if (first)
        merge(&t);
    free(t.found);
}
