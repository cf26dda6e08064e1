/* Records to JSON Lines, field by field as write/fields.c lists them. */
#include "write/jsonl.h"

#include <json.h>

#include "write/escape.h"
#include "write/fields.h"

/* Keys are static and never repeat: json-c need neither copy nor look for them. */
static void put(json_object *o, const char *key, json_object *value)
{
    json_object_object_add_ex(o, key, value, JSON_C_OBJECT_ADD_KEY_IS_NEW | JSON_C_OBJECT_ADD_CONSTANT_KEY);
}

static void put_string(json_object *o, const char *key, struct chiso_str s)
{
    if (s.n > 0)
        put(o, key, json_object_new_string_len(s.p, (int)s.n));
}

/* The digits go out as they are: json-c keeps the text that it is given beside a double. */
static void put_number(json_object *o, const char *key, struct chiso_str digits)
{
    char text[DECIMAL_TEXT_MAX];
    if (digits.n == 0 || digits.n >= sizeof text)
        return;
    memcpy(text, digits.p, digits.n);
    text[digits.n] = '\0';
    put(o, key, json_object_new_double_s(0, text));
}

static void put_integer(json_object *o, const char *key, size_t n)
{
    put(o, key, json_object_new_uint64(n));
}

static void put_link(json_object *o, const char *key, const struct chiso_link *l)
{
    if (l->text.n == 0 && l->id.n == 0)
        return;
    json_object *link = json_object_new_object();
    put_string(link, "text", l->text);
    put_string(link, "id", l->id);
    put(o, key, link);
}

static void put_period(json_object *o, const char *key, const struct chiso_period *p)
{
    if (p->text.n == 0 && p->start.n == 0 && p->end.n == 0)
        return;
    json_object *period = json_object_new_object();
    put_string(period, "text", p->text);
    put_string(period, "start", p->start);
    put_string(period, "end", p->end);
    put(o, key, period);
}

static json_object *problem_object(const struct chiso_problem *p)
{
    json_object *o = json_object_new_object();
    put_string(o, "code", p->code);
    put_integer(o, "count", p->count);
    if (p->has_place)
        put_integer(o, "source_start", p->source_start);
    put_string(o, "rule", p->rule);
    return o;
}

static void put_problems(json_object *o, const char *key, const struct record *r)
{
    if (r->head.problems == 0)
        return;
    json_object *array = json_object_new_array_ext((int)r->head.problems);
    for (size_t i = 0; i < r->head.problems; i++)
        json_object_array_add(array, problem_object(&r->problem[i]));
    put(o, key, array);
}

static void put_field(json_object *o, const struct field *f, const void *value, const struct record *r)
{
    switch (f->type) {
    case FIELD_STRING:
        put_string(o, f->name, *(const struct chiso_str *)value);
        break;
    case FIELD_NUMBER:
        put_number(o, f->name, *(const struct chiso_str *)value);
        break;
    case FIELD_INTEGER:
        put_integer(o, f->name, *(const size_t *)value);
        break;
    case FIELD_LINK:
        put_link(o, f->name, value);
        break;
    case FIELD_PERIOD:
        put_period(o, f->name, value);
        break;
    case FIELD_PROBLEMS:
        put_problems(o, f->name, r);
        break;
    }
}

/* Writes the object as a line, and frees it. */
static void put_line(json_object *o, struct buf *out)
{
    size_t n;
    const char *text =
        json_object_to_json_string_length(o, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE, &n);
    escape_json((struct str){text, n}, out);
    buf_add_c(out, '\n');
    json_object_put(o);
}

static void put_record(const struct fields *fields, const void *base, const struct record *r, struct buf *out)
{
    json_object *o = json_object_new_object();
    put_string(o, "type", (struct chiso_str){fields->type, strlen(fields->type)});
    for (size_t i = 0; i < fields->n; i++)
        put_field(o, &fields->field[i], (const char *)base + fields->field[i].offset, r);
    put_line(o, out);
}

void jsonl_records(const struct record *r, struct buf *out)
{
    put_record(&document_fields, &r->head, r, out);
    for (size_t i = 0; i < r->head.claims; i++)
        put_record(&claim_fields, &r->claim[i], r, out);
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
    put_string(o, "source", r->head.source);
    put_string(o, "title", r->head.title);
    put_string(o, "byline", r->head.byline);
    put_string(o, "published", r->head.published);
    put_string(o, "text", (struct chiso_str){text.p, text.n});
    put_line(o, out);
    buf_free(&text);
}
