#include "write/json_put.h"

#include "write/escape.h"

void json_put(json_object *o, const char *key, json_object *value)
{
    json_object_object_add_ex(o, key, value, JSON_C_OBJECT_ADD_KEY_IS_NEW | JSON_C_OBJECT_ADD_CONSTANT_KEY);
}

void json_put_string(json_object *o, const char *key, struct chiso_str s)
{
    if (s.n > 0)
        json_put(o, key, json_object_new_string_len(s.p, (int)s.n));
}

void json_put_number(json_object *o, const char *key, struct chiso_str digits)
{
    char text[DECIMAL_TEXT_MAX];
    if (digits.n == 0 || digits.n >= sizeof text)
        return;
    memcpy(text, digits.p, digits.n);
    text[digits.n] = '\0';
    json_put(o, key, json_object_new_double_s(0, text));
}

void json_put_integer(json_object *o, const char *key, size_t n)
{
    json_put(o, key, json_object_new_uint64(n));
}

void json_put_link(json_object *o, const char *key, const struct chiso_link *l)
{
    if (l->text.n == 0 && l->id.n == 0)
        return;
    json_object *link = json_object_new_object();
    json_put_string(link, "text", l->text);
    json_put_string(link, "id", l->id);
    json_put(o, key, link);
}

void json_put_period(json_object *o, const char *key, const struct chiso_period *p)
{
    if (p->text.n == 0 && p->start.n == 0 && p->end.n == 0)
        return;
    json_object *period = json_object_new_object();
    json_put_string(period, "text", p->text);
    json_put_string(period, "start", p->start);
    json_put_string(period, "end", p->end);
    json_put(o, key, period);
}

void json_put_line(json_object *o, struct buf *out)
{
    size_t n;
    const char *text =
        json_object_to_json_string_length(o, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE, &n);
    escape_json((struct str){text, n}, out);
    buf_add_c(out, '\n');
    json_object_put(o);
}
