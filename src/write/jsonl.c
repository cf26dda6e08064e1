/* Records to JSON Lines, field by field as write/fields.c lists them. */
#include "write/jsonl.h"

#include "write/escape.h"
#include "write/fields.h"
#include "write/json_put.h"

static json_object *problem_object(const struct chiso_problem *p)
{
    json_object *o = json_object_new_object();
    json_put_string(o, "code", p->code);
    json_put_integer(o, "count", p->count);
    if (p->has_place)
        json_put_integer(o, "source_start", p->source_start);
    json_put_string(o, "rule", p->rule);
    return o;
}

static void put_problems(json_object *o, const char *key, const struct record *r)
{
    if (r->head.problems == 0)
        return;
    json_object *array = json_object_new_array_ext((int)r->head.problems);
    for (size_t i = 0; i < r->head.problems; i++)
        json_object_array_add(array, problem_object(&r->problem[i]));
    json_put(o, key, array);
}

static json_object *stated_object(const struct chiso_stated *s)
{
    json_object *o = json_object_new_object();
    json_put_string(o, "field", s->field);
    json_put_string(o, "evidence", s->evidence);
    if (s->has_place) {
        json_put_integer(o, "source_start", s->source_start);
        json_put_integer(o, "source_end", s->source_end);
    }
    return o;
}

static void put_stated(json_object *o, const char *key, const struct record *r)
{
    if (r->head.stated == 0)
        return;
    json_object *array = json_object_new_array_ext((int)r->head.stated);
    for (size_t i = 0; i < r->head.stated; i++)
        json_object_array_add(array, stated_object(&r->stated[i]));
    json_put(o, key, array);
}

static void put_field(json_object *o, const struct field *f, const void *value, const struct record *r)
{
    switch (f->type) {
    case FIELD_STRING:
        json_put_string(o, f->name, *(const struct chiso_str *)value);
        break;
    case FIELD_NUMBER:
        json_put_number(o, f->name, *(const struct chiso_str *)value);
        break;
    case FIELD_INTEGER:
        json_put_integer(o, f->name, *(const size_t *)value);
        break;
    case FIELD_LINK:
        json_put_link(o, f->name, value);
        break;
    case FIELD_PERIOD:
        json_put_period(o, f->name, value);
        break;
    case FIELD_STATED:
        put_stated(o, f->name, r);
        break;
    case FIELD_PROBLEMS:
        put_problems(o, f->name, r);
        break;
    }
}

static json_object *record_object(const struct fields *fields, const void *base, const struct record *r)
{
    json_object *o = json_object_new_object();
    json_put_string(o, "type", (struct chiso_str){fields->type, strlen(fields->type)});
    for (size_t i = 0; i < fields->n; i++)
        put_field(o, &fields->field[i], (const char *)base + fields->field[i].offset, r);
    return o;
}

json_object *json_head(const struct record *r)
{
    return record_object(&document_fields, &r->head, r);
}

json_object *json_claim(const struct record *r, size_t i)
{
    return record_object(&claim_fields, &r->claim[i], r);
}

void jsonl_records(const struct record *r, struct buf *out)
{
    json_put_line(json_head(r), out);
    for (size_t i = 0; i < r->head.claims; i++)
        json_put_line(json_claim(r, i), out);
}

static bool same_row(const struct chiso_block *a, const struct chiso_block *b)
{
    return a->table > 0 && a->table == b->table && a->row == b->row;
}

void running_text(const struct record *r, struct buf *out)
{
    const struct chiso_block *last = NULL;
    for (size_t i = 0; i < r->block_n; i++) {
        const struct chiso_block *b = &r->block[i];
        if (!b->running)
            continue;
        if (last)
            buf_add_c(out, same_row(last, b) ? '\t' : '\n');
        buf_add(out, b->text.p, b->text.n);
        last = b;
    }
}

void jsonl_text(const struct record *r, struct buf *out)
{
    struct buf text = {0};
    running_text(r, &text);
    json_object *o = json_object_new_object();
    json_put_string(o, "source", r->head.source);
    json_put_string(o, "input", r->head.input);
    json_put_string(o, "title", r->head.title);
    json_put_string(o, "byline", r->head.byline);
    json_put_string(o, "published", r->head.published);
    json_put_string(o, "text", (struct chiso_str){text.p, text.n});
    json_put_line(o, out);
    buf_free(&text);
}
