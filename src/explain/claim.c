/* A claim's way: its rule, what the rule captured, which matches it met, and its links. */
#include "explain/explain.h"

/* Numbers as they were read; all else as the record takes it. */
static void put_value(const struct explained *e, const struct chiso_claim *c, const struct match *m, struct str field,
                      json_object *o)
{
    const struct {
        struct str field;
        struct chiso_str digits;
    } numbers[] = {{STR("value"), c->value}, {STR("value_max"), c->value_max}, {STR("of"), c->of}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        if (str_eq(field, numbers[i].field)) {
            json_put_string(o, "value", numbers[i].digits);
            return;
        }
    }
    json_put_string(o, "value", public_of(match_field(e->stages->text.bytes, m, field)));
}

static json_object *captures_array(const struct explained *e, const struct chiso_claim *c, const struct match *m)
{
    json_object *array = json_object_new_array();
    for (size_t i = 0; i < m->rule->capture_n; i++) {
        const struct capture *capture = &m->rule->capture[i];
        if (m->capture[i].end <= m->capture[i].start || str_eq(capture->name, STR("text")))
            continue;
        json_object *o = json_object_new_object();
        json_put_string(o, "field", public_of(capture->name));
        json_put_string(o, "text", public_of(str_slice(e->stages->text.bytes, m->capture[i])));
        put_value(e, c, m, capture->name, o);
        json_put_string(o, "piece", public_of(capture->piece));
        json_object_array_add(array, o);
    }
    return array;
}

static json_object *settings_array(const struct rule *r)
{
    json_object *array = json_object_new_array();
    for (size_t i = 0; i < r->setting_n; i++) {
        json_object *o = json_object_new_object();
        json_put_string(o, "field", public_of(r->setting[i].name));
        json_put_string(o, "value", public_of(r->setting[i].value));
        json_object_array_add(array, o);
    }
    return array;
}

static json_object *claim_object(const struct explained *e, size_t i)
{
    const struct claim *claim = &e->stages->claims.item[i];
    const struct chiso_claim *record = &e->record->claim[i];
    struct place place = place_of_text(e, claim->span);
    json_object *o = json_object_new_object();
    json_put_string(o, "type", public_of(str_c("explanation")));
    json_put_string(o, "source", e->record->head.source);
    place_put(e, &place, o);
    json_put(o, "claim", json_claim(e->record, i));
    place_put_sentence(e, claim->span, o);
    json_put(o, "rule", explain_rule(claim->rule));
    if (claim->match) {
        json_put(o, "captures", captures_array(e, record, claim->match));
        json_put(o, "matches", explain_matches(e, claim->span, claim->match));
    }
    json_put(o, "set", settings_array(claim->rule));
    json_put(o, "links", explain_links(e, i));
    return o;
}

void explain_claim(const struct explained *e, size_t i, struct buf *out)
{
    json_put_line(claim_object(e, i), out);
}

void explain_place(const struct explained *e, const struct place *p, struct buf *out)
{
    bool any = false;
    for (size_t i = 0; p->in_text && i < e->stages->claims.n; i++) {
        if (span_overlaps(e->stages->claims.item[i].span, p->text)) {
            explain_claim(e, i, out);
            any = true;
        }
    }
    if (!any)
        explain_nothing(e, p, out);
}
