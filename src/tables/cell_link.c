/* From the heads of a cell to what its claim is linked to. */
#include "tables/cell.h"

/* A word in capitals, or several that begin with one: `DOJI`, `Cam Ranh`. Letters beyond A-Z count for neither side. */
static bool looks_like_name(struct str words)
{
    size_t capitals = 0, n = 0;
    for (size_t i = 0; i < words.n; i++) {
        char c = words.p[i];
        bool begins = i == 0 || words.p[i - 1] == ' ';
        n += begins;
        if (begins && c >= 'a' && c <= 'z')
            return false;
        capitals += c >= 'A' && c <= 'Z';
    }
    return n > 1 ? capitals > 0 : capitals > 1;
}

/* The head is a name and nothing else; a bracket may follow. */
static bool is_name(const struct head *h)
{
    const struct mention *m = h->subject;
    if (!m || m->text.p != h->text.p)
        return false;
    struct str rest = {m->text.p + m->text.n, h->text.n - m->text.n};
    return m->text.n == h->text.n || str_starts(rest, STR(" (")) || str_starts(rest, STR("*"));
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
    if (!p->has_row || p->row.kind || p->row.index || p->row.measure)
        return (struct link){STR_EMPTY, STR_EMPTY};
    if (is_name(&p->row))
        return named(p->row.subject);
    if (role == HEAD_FACETS)
        return (struct link){STR_EMPTY, STR_EMPTY};
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

/* The words, with the id where the catalogue knows them. */
static struct link measured(const struct place *p, struct str words)
{
    const struct mention *const known[] = {p->column->measure, p->row.measure};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (known[i] && str_eq(known[i]->text, words))
            return named(known[i]);
    }
    return (struct link){words, STR_EMPTY};
}

/* An amount is measured by the words of its column, and the row's are a part of it; by the row's, where the column has
 * none; by the caption's, where neither has any or they only divide (`1 tháng`) what the caption names. */
static void link_amount(const struct table *t, const struct place *p, struct str words[2], size_t n,
                        bool row_is_subject, struct claim *c)
{
    const struct head *caption = &t->grid.caption;
    bool divides = n == 1 && (is_digit(words[0].p[0]) || (caption->measure && !row_is_subject));
    if (n == 0 || divides) {
        c->indicator = caption->measure ? named(caption->measure) : (struct link){caption->words, STR_EMPTY};
        c->facet.text = n ? words[0] : STR_EMPTY;
    } else {
        c->indicator = measured(p, words[n - 1]);
        c->facet.text = n == 2 ? words[0] : STR_EMPTY;
    }
}

static void link_measure(const struct table *t, const struct place *p, struct link of_row, struct claim *c)
{
    struct str words[2];
    size_t n = measure_words(p, of_row, words);
    const struct mention *index = place_index(t, p);
    bool moves_index = c->kind == KIND_CHANGE && index && n == 0; /* `VN-Index | +0,43%` */
    bool has_index = index || t->article.index.text.n;
    if (!moves_index && (!claim_is_of_index(c) || (!has_index && n))) {
        link_amount(t, p, words, n, of_row.text.n > 0, c);
        return;
    }
    c->indicator = index ? named(index) : t->article.index;
    c->facet.text = n ? words[0] : STR_EMPTY;
}

/* Column, row, caption, article: the first that tells a time. The article's does not serve every number. */
static void link_period(const struct table *t, const struct place *p, struct claim *c)
{
    static const struct period none;
    bool amount = c->kind == KIND_CHANGE || c->kind == KIND_MONEY;
    const struct period *from[] = {&p->column->period, &p->row.period, &t->grid.caption.period,
                                   claim_is_of_index(c) ? &t->article.of_index
                                   : amount             ? &t->article.of_amount
                                                        : &none};
    for (size_t i = 0; i < sizeof from / sizeof *from && !c->period.text.n; i++)
        c->period = *from[i];
    if (c->kind == KIND_CHANGE)
        c->base = p->column->base.text.n ? p->column->base : p->row.base;
}

void cell_link(const struct table *t, const struct place *p, struct claim *c)
{
    struct link of_row = row_subject(t, p);
    c->subject = subject_of(t, p, of_row);
    link_measure(t, p, of_row, c);
    link_period(t, p, c);
    c->status = p->column->target || p->row.target ? STR("target") : STR("actual");
    c->linked = true;
}
