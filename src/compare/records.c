#include "compare/records.h"

#include <json.h>
#include <stdlib.h>

#include "write/fields.h"

#define DEPTH_MAX 32

/* ---- A line ------------------------------------------------------------------------------------------------------ */

static const char *check_end(struct json_tokener *t, json_object *o, struct str line)
{
    enum json_tokener_error error = json_tokener_get_error(t);
    size_t end = json_tokener_get_parse_end(t);
    if (error == json_tokener_continue)
        return "this line is cut: its object does not end; write the records anew, or take the line out";
    if (error != json_tokener_success || !json_object_is_type(o, json_type_object))
        return "this line is no object of JSON: name an output of chiso extract, in format jsonl";
    return str_is_blank((struct str){line.p + end, line.n - end}) ? NULL
                                                                  : "something stands behind the object of this line";
}

/* The object of a line, to be put back; or NULL, and *why says what is wrong. */
static json_object *parse_line(struct str line, const char **why)
{
    struct json_tokener *t = json_tokener_new_ex(DEPTH_MAX);
    if (!t)
        out_of_memory();
    json_object *o = json_tokener_parse_ex(t, line.p, (int)line.n);
    *why = check_end(t, o, line);
    json_tokener_free(t);
    if (!*why)
        return o;
    json_object_put(o);
    return NULL;
}

static struct str string_of(json_object *value)
{
    if (!json_object_is_type(value, json_type_string))
        return STR_EMPTY;
    return (struct str){json_object_get_string(value), (size_t)json_object_get_string_len(value)};
}

static struct str string_member(json_object *o, const char *name)
{
    json_object *value;
    return json_object_object_get_ex(o, name, &value) ? string_of(value) : STR_EMPTY;
}

static enum record_type type_of_object(json_object *o, const char **why)
{
    struct str type = string_member(o, "type");
    if (str_eq(type, str_c(document_fields.type)))
        return RECORD_DOCUMENT;
    if (str_eq(type, str_c(claim_fields.type)))
        return RECORD_CLAIM;
    if (type.n > 0)
        return RECORD_OTHER;
    *why = "this object has no \"type\": name an output of chiso extract, in format jsonl";
    return RECORD_BROKEN;
}

enum record_type records_type(struct str line, const char **why)
{
    json_object *o = parse_line(line, why);
    enum record_type type = o ? type_of_object(o, why) : RECORD_BROKEN;
    json_object_put(o);
    return type;
}

void records_field(struct str lines, const char *name, struct buf *out)
{
    const char *why;
    const char *end = memchr(lines.p, '\n', lines.n);
    json_object *o = parse_line((struct str){lines.p, end ? (size_t)(end - lines.p) : lines.n}, &why);
    out->n = 0;
    buf_add_str(out, string_member(o, name));
    json_object_put(o);
}

/* ---- Fields ------------------------------------------------------------------------------------------------------ */

static struct chiso_str keep(struct str s, struct arena *arena)
{
    struct str kept = s.n > 0 ? arena_str(arena, s) : STR_EMPTY;
    return (struct chiso_str){kept.p, kept.n};
}

static struct chiso_str keep_member(json_object *o, const char *name, struct arena *arena)
{
    return keep(string_member(o, name), arena);
}

/* Exact digits: json-c keeps those of a number that is no integer as they were written. */
static struct chiso_str read_number(json_object *value, struct arena *arena)
{
    bool number = json_object_is_type(value, json_type_int) || json_object_is_type(value, json_type_double);
    return keep(number ? str_c(json_object_get_string(value)) : STR_EMPTY, arena);
}

static size_t read_integer(json_object *value)
{
    return json_object_is_type(value, json_type_int) ? (size_t)json_object_get_uint64(value) : 0;
}

/* Where it stands in the source: whether that is told, and the integer. */
static bool read_place(json_object *o, const char *name, size_t *place)
{
    json_object *value;
    bool has = json_object_object_get_ex(o, name, &value);
    *place = has ? read_integer(value) : 0;
    return has;
}

static struct chiso_problem read_problem(json_object *o, struct arena *arena)
{
    json_object *value;
    struct chiso_problem p = {.code = keep_member(o, "code", arena), .rule = keep_member(o, "rule", arena)};
    if (json_object_object_get_ex(o, "count", &value))
        p.count = read_integer(value);
    p.has_place = read_place(o, "source_start", &p.source_start);
    return p;
}

static size_t array_length(json_object *value)
{
    return json_object_is_type(value, json_type_array) ? json_object_array_length(value) : 0;
}

static size_t read_problems(json_object *value, struct arena *arena, struct record *r)
{
    size_t n = array_length(value);
    r->problem = ARENA_ARRAY(arena, struct chiso_problem, n);
    for (size_t i = 0; i < n; i++)
        r->problem[i] = read_problem(json_object_array_get_idx(value, i), arena);
    return n;
}

static struct chiso_stated read_one_stated(json_object *o, struct arena *arena)
{
    struct chiso_stated s = {.field = keep_member(o, "field", arena), .evidence = keep_member(o, "evidence", arena)};
    s.has_place = read_place(o, "source_start", &s.source_start);
    read_place(o, "source_end", &s.source_end);
    return s;
}

static size_t read_stated(json_object *value, struct arena *arena, struct record *r)
{
    size_t n = array_length(value);
    r->stated = ARENA_ARRAY(arena, struct chiso_stated, n);
    for (size_t i = 0; i < n; i++)
        r->stated[i] = read_one_stated(json_object_array_get_idx(value, i), arena);
    return n;
}

static void read_field(const struct field *f, json_object *value, void *to, struct arena *arena, struct record *r)
{
    switch (f->type) {
    case FIELD_STRING:
        *(struct chiso_str *)to = keep(string_of(value), arena);
        break;
    case FIELD_NUMBER:
        *(struct chiso_str *)to = read_number(value, arena);
        break;
    case FIELD_INTEGER:
        *(size_t *)to = read_integer(value);
        break;
    case FIELD_LINK:
        *(struct chiso_link *)to =
            (struct chiso_link){keep_member(value, "text", arena), keep_member(value, "id", arena)};
        break;
    case FIELD_PERIOD:
        *(struct chiso_period *)to = (struct chiso_period){
            keep_member(value, "text", arena), keep_member(value, "start", arena), keep_member(value, "end", arena)};
        break;
    case FIELD_STATED:
        *(size_t *)to = read_stated(value, arena, r);
        break;
    case FIELD_PROBLEMS:
        *(size_t *)to = read_problems(value, arena, r);
        break;
    }
}

static void read_fields(const struct fields *fields, json_object *o, void *base, struct arena *arena, struct record *r)
{
    json_object *value;
    for (size_t i = 0; i < fields->n; i++) {
        const struct field *f = &fields->field[i];
        if (json_object_object_get_ex(o, f->name, &value))
            read_field(f, value, (char *)base + f->offset, arena, r);
    }
}

/* ---- A document -------------------------------------------------------------------------------------------------- */

static bool read_line(struct str line, struct arena *arena, struct record *r, size_t *claims, const char **why)
{
    json_object *o = parse_line(line, why);
    enum record_type type = o ? type_of_object(o, why) : RECORD_BROKEN;
    if (type == RECORD_DOCUMENT)
        read_fields(&document_fields, o, &r->head, arena, r);
    if (type == RECORD_CLAIM)
        read_fields(&claim_fields, o, &r->claim[(*claims)++], arena, r);
    json_object_put(o);
    return type != RECORD_BROKEN;
}

bool records_read(const struct bundle *bundle, struct arena *arena, struct record *out, size_t *line, const char **why)
{
    struct str rest = bundle->lines;
    size_t claims = 0;
    *out = (struct record){.claim = ARENA_ARRAY(arena, struct chiso_claim, bundle->claims)};
    for (*line = bundle->line; rest.n > 0; (*line)++) {
        const char *end = memchr(rest.p, '\n', rest.n);
        size_t n = end ? (size_t)(end - rest.p) + 1 : rest.n;
        if (!read_line((struct str){rest.p, n}, arena, out, &claims, why))
            return false;
        rest = str_slice(rest, (struct span){n, rest.n});
    }
    out->head.claims = claims;
    return true;
}
