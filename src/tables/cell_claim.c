/* From a number in a cell to kind, value and unit. */
#include "tables/cell.h"
#include "values/number.h"

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

const struct mention *place_index(const struct table *t, const struct place *p)
{
    const struct mention *own = p->column->index ? p->column->index : p->row.index;
    return own ? own : t->grid.caption.index;
}

/* The head that says the kind: the column's or the row's, not two that differ; or else the unit; or else the caption.
 */
static const struct mention *kind_cue(const struct table *t, const struct place *p)
{
    const struct head *caption = &t->grid.caption;
    const struct mention *of_column = p->column->kind, *of_row = p->row.kind;
    bool column_gives_way = of_column && of_row && head_is_weak(of_column) && !head_is_weak(of_row);
    const struct mention *cue = of_column && !column_gives_way ? of_column : of_row;
    enum kind a, b;
    if (p->column->torn || p->row.torn)
        return NULL;
    if (kind_of(t, of_column, &a) && kind_of(t, of_row, &b) && a != b && !head_is_weak(of_column) &&
        !head_is_weak(of_row))
        return NULL;
    const struct mention *unit = p->column->unit ? p->column->unit : p->row.unit;
    if (cue && unit && kind_of(t, cue, &a) && kind_of(t, unit, &b) && a == KIND_COUNT && b != KIND_SCORE)
        return unit; /* `Số hộ nghèo (%)` */
    if (cue && mention_sets(cue, STR("role"), STR("index")) && !place_index(t, p))
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
    enum kind a, b;
    if (kind_of(t, kind, &a) && kind_of(t, t->grid.caption.unit, &b) && a == KIND_SCORE && b == KIND_RATE)
        return t->grid.caption.unit; /* `Điểm số`, below `Chỉ số CCHC (%)` */
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
        return whole && !f->sign && c->value.coefficient > 0 &&
               (!(c->has & HAS_OF) || decimal_cmp(c->value, c->of) <= 0);
    case KIND_CHANGE:
        return c->unit.n && !(c->has & (HAS_OF | HAS_VALUE_MAX)) && (whole || !str_eq(c->unit, STR("rank")));
    case KIND_RATE:
        return !f->sign && !f->of.n && is_share(c->unit);
    case KIND_COUNT:
        return !f->sign && (c->unit.n || c->noun.n);
    case KIND_MONEY:
        return !f->sign && !f->of.n && c->unit.n;
    case KIND_SCORE:
        return !f->sign && (!c->unit.n || is_share(c->unit) || str_eq(c->unit, STR("point")));
    default:
        return false;
    }
}

static bool read_decimal(const struct table *t, struct str number, struct str scale, enum number_hint hint,
                         struct decimal *out)
{
    struct number n;
    struct str whole =
        scale.n ? arena_printf(t->s->arena, "%.*s %.*s", (int)number.n, number.p, (int)scale.n, scale.p) : number;
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

bool cell_claim(const struct table *t, const struct place *p, struct claim *c)
{
    const struct figure *f = &p->cell->figure;
    const struct mention *cue = kind_cue(t, p);
    if (!cue)
        return false;
    const struct mention *unit = unit_cue(t, p, cue);
    *c = (struct claim){.rule = cue->match->rule, .match = cue->match, .span = f->span, .linked = true};
    c->sentence = (uint32_t)p->cell->sentence;
    if (!kind_of(t, cue, &c->kind))
        return false;
    bool has_sign = f->sign != SIGN_NONE && f->sign != SIGN_SAME;
    bool bare_unit = cue == unit || (p->column->unit && head_is_weak(cue));
    if (has_sign && bare_unit && (c->kind == KIND_RATE || c->kind == KIND_SCORE))
        c->kind = KIND_CHANGE; /* `+0,43` below `%` */
    if (mention_sets(cue, STR("signed"), STR("yes")) && !has_sign)
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
