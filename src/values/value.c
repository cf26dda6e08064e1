#include "values/value.h"

#include "values/number.h"

static bool read_number(const struct grammar *g, struct str s, enum number_hint hint, struct number *out)
{
    int roman;
    if (number_read(g->numbers, s, hint, out)) {
        return true;
    }
    if (number_read_roman(s, &roman)) {
        *out = (struct number){.value = decimal_int(roman)};
        return true;
    }
    return false;
}

static enum number_hint hint_of(enum kind kind, struct str unit)
{
    bool fraction = kind == KIND_SCORE || kind == KIND_RATE || str_eq(unit, STR("%")) || str_eq(unit, STR("point"));
    return fraction ? NUMBER_FRACTION : NUMBER_PLAIN;
}

/* `4 năm rưỡi`: the half stands behind the unit. */
static bool add_half(struct claim *c)
{
    struct decimal half;
    return decimal_halve(decimal_int(1), &half) && decimal_add(c->value, half, &c->value);
}

/* `17 năm 6 tháng` is 17.5 years, `2 năm 3 tháng` 27 months: of the larger unit where half of it is left over. */
static bool add_rest(const struct grammar *g, struct str text, const struct match *m, struct claim *c)
{
    static const struct {
        const char *unit, *rest;
        int n;
    } parts[] = {{"year", "month", 12}, {"day", "hour", 24}, {"hour", "minute", 60}, {"minute", "second", 60}};
    const struct list *units;
    const struct word *word = match_word(text, m, STR("rest_unit"), &units);
    struct str unit = word ? word_field(units, word, STR("unit")) : STR_EMPTY;
    struct number rest;
    size_t i = 0, n = sizeof parts / sizeof *parts;
    while (i < n && !(str_eq(c->unit, str_c(parts[i].unit)) && str_eq(unit, str_c(parts[i].rest)))) {
        i++;
    }
    if (i == n || !read_number(g, match_field(text, m, STR("rest")), NUMBER_PLAIN, &rest) ||
        decimal_cmp(rest.value, decimal_int(parts[i].n)) >= 0) {
        return false;
    }
    if (decimal_cmp(rest.value, decimal_int(parts[i].n / 2)) == 0) {
        return add_half(c);
    }
    c->unit = unit;
    return decimal_mul(c->value, decimal_int(parts[i].n), &c->value) && decimal_add(c->value, rest.value, &c->value);
}

/* `2 thập niên` is 20 years: the list of units says how many of the unit that is written. */
static bool apply_factor(struct str text, const struct match *m, struct claim *c)
{
    const struct list *units;
    struct decimal factor;
    const struct word *unit = match_word(text, m, STR("unit"), &units);
    if (!unit || !decimal_parse(word_field(units, unit, STR("factor")), &factor)) {
        return true;
    }
    return decimal_mul(c->value, factor, &c->value) && decimal_mul(c->value_max, factor, &c->value_max);
}

static bool apply_sign(struct claim *c, struct str sign)
{
    if (str_eq(sign, STR("-"))) {
        c->value = decimal_negate(c->value);
        c->value_max = decimal_negate(c->value_max);
    }
    return true;
}

static bool range_is_sound(const struct claim *c)
{
    return !(c->has & HAS_VALUE_MAX) || decimal_cmp(c->value, c->value_max) < 0;
}

static bool rank_is_sound(const struct claim *c)
{
    if (c->kind != KIND_RANK) {
        return true;
    }
    return c->value.scale == 0 && c->value.coefficient > 0 && (!(c->has & HAS_OF) || decimal_cmp(c->value, c->of) <= 0);
}

/* `1.216 trên 27 ngành`: a part is not so much more than its whole. */
static bool part_is_sound(const struct claim *c)
{
    struct decimal twice;
    bool part = c->kind == KIND_COUNT && (c->has & HAS_OF);
    return !part || !decimal_add(c->of, c->of, &twice) || decimal_cmp(c->value, twice) <= 0;
}

/* value, value_max and of: from two groups, or from one that holds a range. */
static bool read_values(const struct grammar *g, struct str text, const struct match *m, struct claim *c)
{
    struct number n;
    bool fraction = match_field(text, m, STR("fraction")).n > 0;
    enum number_hint hint = fraction ? NUMBER_FRACTION : hint_of(c->kind, c->unit);
    struct str value = match_field(text, m, STR("value"));
    struct str max = match_field(text, m, STR("value_max"));
    struct str of = match_field(text, m, STR("of"));
    if (!value.n || !read_number(g, value, hint, &n)) {
        return false;
    }
    c->value = n.value;
    c->value_max = n.max;
    c->has = HAS_VALUE | (n.has_max ? HAS_VALUE_MAX : 0);
    if (max.n) {
        if (!read_number(g, max, hint, &n)) {
            return false;
        }
        c->value_max = n.value;
        c->has |= HAS_VALUE_MAX;
    }
    if (of.n) {
        if (!read_number(g, of, hint, &n)) {
            return false;
        }
        c->of = n.value;
        c->has |= HAS_OF;
    }
    return true;
}

static int part_int(const struct grammar *g, struct str s)
{
    struct number n;
    if (!s.n) {
        return ABSENT;
    }
    if (s.n > 1 && s.p[0] == '-') {
        struct decimal d;
        return decimal_parse(s, &d) && d.scale == 0 ? (int)d.coefficient : ABSENT;
    }
    if (!read_number(g, s, NUMBER_PLAIN, &n) || n.value.scale || n.value.coefficient > 9999) {
        return ABSENT;
    }
    return (int)n.value.coefficient;
}

/* A year of four digits reads as thousands nowhere; other parts are small. */
static bool date_fields(const struct grammar *g, struct str text, const struct match *m, struct date_parts *p)
{
    bool any = false;
#define READ_PART(name, says)                                \
    p->name = part_int(g, match_field(text, m, STR(#name))); \
    any = any || p->name != ABSENT;
    DATE_FIELDS(READ_PART)
#undef READ_PART
    return any;
}

static int word_among(struct str s, const char *const *names)
{
    for (int i = 0; names[i]; i++) {
        if (str_eq(s, str_c(names[i]))) {
            return i + 1;
        }
    }
    return 0;
}

bool value_date_parts(const struct grammar *g, struct str text, const struct match *m, struct date_parts *out)
{
    static const char *const edges[] = {"first", "last", "lasting", NULL};
    static const char *const opens[] = {"start", "end", "now", NULL};
    date_parts_clear(out);
    out->edge = (enum date_edge)word_among(match_field(text, m, STR("edge")), edges);
    out->open = (enum date_open)word_among(match_field(text, m, STR("open")), opens);
    out->future = str_eq(match_field(text, m, STR("future")), STR("yes"));
    return date_fields(g, text, m, out) || out->edge != EDGE_NONE;
}

void value_period(struct arena *arena, const struct dated *d, struct str *start, struct str *end)
{
    if (d->yearless) {
        return;
    }
    if (d->start.by != NO_DATE) {
        *start = date_text(arena, date_first_day(d->start));
    }
    if (d->end.by != NO_DATE) {
        *end = date_text(arena, date_last_day(d->end));
    }
}

static bool read_date(const struct grammar *g, struct str text, const struct match *m, const struct date_context *dates,
                      struct arena *arena, struct claim *out)
{
    struct date_parts parts;
    struct dated d;
    if (!value_date_parts(g, text, m, &parts) || !date_resolve(&parts, dates, &d)) {
        return false;
    }
    value_period(arena, &d, &out->start_date, &out->end_date);
    out->edtf = date_edtf(arena, &d);
    out->resolved = d.yearless ? STR_EMPTY : str_c(d.resolved);
    return true;
}

bool value_read(const struct grammar *g, struct str text, const struct match *m, const struct date_context *dates,
                struct arena *arena, struct claim *out)
{
    *out = (struct claim){.kind = grammar_role(g, m->rule)->kind, .rule = m->rule, .match = m, .span = m->words};
    out->mod = match_field(text, m, STR("mod"));
    if (out->kind == KIND_DATE) {
        return read_date(g, text, m, dates, arena, out);
    }
    if (out->kind == KIND_REFERENCE) {
        return true;
    }
    out->unit = match_field(text, m, STR("unit"));
    out->noun = match_field(text, m, STR("noun"));
    out->status = match_field(text, m, STR("status"));
    if (!read_values(g, text, m, out)) {
        return false;
    }
    if (match_field(text, m, STR("half")).n && !add_half(out)) {
        return false;
    }
    if (match_field(text, m, STR("rest")).n && !add_rest(g, text, m, out)) {
        return false;
    }
    if (!apply_factor(text, m, out)) {
        return false;
    }
    bool sound = range_is_sound(out) && rank_is_sound(out) && part_is_sound(out);
    return sound && apply_sign(out, match_field(text, m, STR("sign")));
}
