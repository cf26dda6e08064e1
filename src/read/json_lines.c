/* JSON Lines: an object a line, whose fields are a document and what is known of it. */
#include <json.h>
#include <stdlib.h>

#include "read/container.h"

#define DEPTH_MAX 64

struct json_lines {
    struct container container;
    json_tokener *tokener;
    json_object *object; /* of the member given last */
};

/* Lets go of the rest of a line that is too long. */
static void skip_line(struct stream *s)
{
    struct str bytes;
    while (stream_peek(s, 1).n > 0) {
        bytes = stream_window(s);
        const char *end = memchr(bytes.p, '\n', bytes.n);
        stream_take(s, end ? (size_t)(end - bytes.p) + 1 : bytes.n);
        if (end)
            return;
    }
}

/* A field's text; of a number, its digits. */
static struct str field(const struct json_lines *j, enum json_name name)
{
    json_object *value;
    if (!json_object_object_get_ex(j->object, j->container.options->json[name], &value))
        return STR_EMPTY;
    if (json_object_is_type(value, json_type_string))
        return (struct str){json_object_get_string(value), (size_t)json_object_get_string_len(value)};
    bool number = json_object_is_type(value, json_type_int) || json_object_is_type(value, json_type_double);
    return number ? str_c(json_object_get_string(value)) : STR_EMPTY;
}

static bool has_string(const struct json_lines *j, enum json_name name)
{
    json_object *value;
    return json_object_object_get_ex(j->object, j->container.options->json[name], &value) &&
           json_object_is_type(value, json_type_string);
}

static const char *parse(struct json_lines *j, struct str line)
{
    json_tokener_reset(j->tokener);
    if (line.n > INT32_MAX)
        return "this line is too long for an object of JSON";
    j->object = json_tokener_parse_ex(j->tokener, line.p, (int)line.n);
    enum json_tokener_error error = json_tokener_get_error(j->tokener);
    size_t end = json_tokener_get_parse_end(j->tokener);
    if (error == json_tokener_continue)
        return "this line is cut: its object does not end";
    if (error != json_tokener_success)
        return "this line is no object of JSON";
    if (!json_object_is_type(j->object, json_type_object))
        return "this line is no object";
    return str_is_blank((struct str){line.p + end, line.n - end}) ? NULL : "something stands behind the object";
}

static void fill(struct json_lines *j, struct str line, struct member *m)
{
    const char *error = parse(j, line);
    enum json_name content = has_string(j, JSON_HTML) ? JSON_HTML : JSON_TEXT;
    m->source.beside = (struct beside){field(j, JSON_ID), field(j, JSON_URL), field(j, JSON_PUBLISHED), STR_EMPTY};
    if (!error && !has_string(j, content))
        error = "this object has neither field: html, text (--json-html and --json-text name others)";
    m->source.bytes = error ? STR_EMPTY : field(j, content);
    if (error)
        member_fail(m, PROBLEM_DAMAGED, error);
    else if (m->source.bytes.n > j->container.options->limits.document)
        member_fail(m, PROBLEM_TOO_BIG, "it is longer than the limit of --max-document");
}

static bool at_break(struct json_lines *j, struct member *m)
{
    struct container *c = &j->container;
    container_name_place(c);
    member_broken(c, m);
    stream_resume(c->stream, STR("{"));
    return true;
}

/* Escapes make a line longer than what it says. */
static size_t line_max(const struct limits *l)
{
    return l->document * 2 + 65536;
}

static void forget(struct json_lines *j)
{
    json_object_put(j->object);
    j->object = NULL;
}

static bool json_next(struct container *c, struct member *m)
{
    struct json_lines *j = (struct json_lines *)c;
    size_t max = line_max(&c->options->limits);
    struct str line;
    forget(j);
    if (c->stream->offset == 0 && str_starts(stream_peek(c->stream, 3), STR("\xEF\xBB\xBF")))
        stream_take(c->stream, 3);
    for (;; stream_take(c->stream, line.n)) {
        line = stream_line(c->stream, max);
        if (c->stream->broken && !str_ends(line, STR("\n")))
            return at_break(j, m);
        if (line.n == 0)
            return false;
        if (!str_is_blank(line))
            break;
    }
    container_name_place(c);
    if (line.n - str_ends(line, STR("\n")) > max) {
        member_fail(m, PROBLEM_TOO_BIG, "this line is longer than twice the limit of --max-document");
        skip_line(c->stream);
        return true;
    }
    fill(j, line, m);
    stream_take(c->stream, line.n);
    return true;
}

static void json_free(struct container *c)
{
    struct json_lines *j = (struct json_lines *)c;
    forget(j);
    json_tokener_free(j->tokener);
    free(j);
}

static const struct container_kind json_lines_kind = {json_next, json_free};

struct container *json_lines_new(void)
{
    struct json_lines *j = xmalloc(sizeof *j);
    *j = (struct json_lines){.container = {.kind = &json_lines_kind}, .tokener = json_tokener_new_ex(DEPTH_MAX)};
    if (!j->tokener)
        out_of_memory();
    return &j->container;
}
