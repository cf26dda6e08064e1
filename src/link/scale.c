/* What is more than the best possible of an index was written with a point for a comma: `PAPI đạt 42.394 điểm`. */
#include "link/steps.h"
#include "scene/trace.h"
#include "text/chars.h"

/* A separator and three digits behind it. */
enum { THOUSANDS = 3 };

/* The best possible of what the claim measures, by the catalogue; false where it tells none. */
static bool best_possible(const struct scene *s, const struct claim *c, struct decimal *out)
{
    size_t next = 0;
    const struct word *w = c->indicator.text.n ? list_find(s->g->indicators, c->indicator.text, &next) : NULL;
    return w && decimal_parse(word_field(s->g->indicators, w, STR("scale_max")), out);
}

/* `42.394 điểm`: one separator in the number, a point, and three digits behind it. */
static bool has_one_point(struct str words)
{
    size_t points = 0, digits = 0;
    for (size_t i = 0; i < words.n; i++) {
        char ch = words.p[i];
        if (ch == ',') {
            return false;
        }
        points += ch == '.';
        digits += points && is_digit(ch);
    }
    return points == 1 && digits == THOUSANDS;
}

void link_scale(struct scene *s, struct claim *c)
{
    bool points = c->kind == KIND_SCORE || (c->kind == KIND_CHANGE && str_eq(c->unit, STR("point")));
    struct decimal max, value = c->value, size = value.coefficient < 0 ? decimal_negate(value) : value;
    if (!points || (c->has & HAS_VALUE_MAX) || !best_possible(s, c, &max) || decimal_cmp(size, max) <= 0) {
        return;
    }
    if (has_one_point(str_slice(s->text, c->span)) && value.scale == 0 &&
        decimal_mul(value, (struct decimal){1, THOUSANDS}, &c->value)) {
        trace_choice(s->trace, c, TRACE_VALUE, NULL, "more than the best possible: its point is a comma");
    }
}
