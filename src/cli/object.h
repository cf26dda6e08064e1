/* Objects of JSON: members of those that the library explains itself with, and lines that are written. */
#ifndef CHISO_CLI_OBJECT_H
#define CHISO_CLI_OBJECT_H

#include <json.h>

#include "cli/cli.h"

/* A member's value; 0 where there is none. */
static inline int object_int(json_object *o, const char *key)
{
    return json_object_get_int(json_object_object_get(o, key));
}

static inline void object_string(json_object *o, const char *key, const char *value)
{
    json_object_object_add(o, key, json_object_new_string(value));
}

static inline void object_str(json_object *o, const char *key, struct chiso_str value)
{
    json_object_object_add(o, key, json_object_new_string_len(value.n > 0 ? value.p : "", (int)value.n));
}

static inline void object_number(json_object *o, const char *key, size_t n)
{
    json_object_object_add(o, key, json_object_new_uint64(n));
}

/* The object on a line of its own; it is released. */
static inline void object_write(json_object *o, FILE *out)
{
    fprintf(out, "%s\n", json_object_to_json_string_ext(o, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
    json_object_put(o);
}

#endif
