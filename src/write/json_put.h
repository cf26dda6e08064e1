/* Objects of JSON, field by field; what is not known is left out. Keys must be static, and none may repeat: json-c
 * neither copies nor looks for them. */
#ifndef CHISO_WRITE_JSON_PUT_H
#define CHISO_WRITE_JSON_PUT_H

#include <json.h>

#include "write/record.h"

void json_put(json_object *o, const char *key, json_object *value);
void json_put_string(json_object *o, const char *key, struct chiso_str s);
/* Exact digits; they go out as they are. */
void json_put_number(json_object *o, const char *key, struct chiso_str digits);
void json_put_integer(json_object *o, const char *key, size_t n);
void json_put_link(json_object *o, const char *key, const struct chiso_link *l);
void json_put_period(json_object *o, const char *key, const struct chiso_period *p);
/* Writes the object as a line, and frees it. */
void json_put_line(json_object *o, struct buf *out);

/* The document's own record; that of a claim. */
json_object *json_head(const struct record *r);
json_object *json_claim(const struct record *r, size_t i);

#endif
