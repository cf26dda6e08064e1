#include "page/jsonld.h"

#include <json-c/json.h>

#include "page/squeeze.h"

static struct str string_of(struct json_object *o)
{
    if (!json_object_is_type(o, json_type_string))
        return STR_EMPTY;
    return (struct str){json_object_get_string(o), (size_t)json_object_get_string_len(o)};
}

static struct json_object *member(struct json_object *o, const char *name)
{
    struct json_object *value = NULL;
    if (json_object_is_type(o, json_type_object))
        json_object_object_get_ex(o, name, &value);
    return value;
}

/* Whether `@type` (a string or several) is one of the kinds of article: they end so. */
static bool has_type(struct json_object *o, struct str ending)
{
    struct json_object *type = member(o, "@type");
    if (!json_object_is_type(type, json_type_array))
        return str_ends(string_of(type), ending);
    for (size_t i = 0; i < json_object_array_length(type); i++)
        if (str_ends(string_of(json_object_array_get_idx(type, i)), ending))
            return true;
    return false;
}

static bool is_article(struct json_object *o)
{
    return has_type(o, STR("Article")) || has_type(o, STR("Posting")) || has_type(o, STR("Report")) ||
           has_type(o, STR("Review"));
}

static void take(struct str *field, struct str value, struct arena *arena)
{
    if (field->n == 0 && value.n > 0)
        *field = squeeze_nfc(value, arena);
}

/* A name: of an object, or the string itself; of several joined by commas. */
static struct str name_of(struct json_object *o, struct arena *arena)
{
    struct buf b = {0};
    if (!json_object_is_type(o, json_type_array))
        return string_of(json_object_is_type(o, json_type_object) ? member(o, "name") : o);
    for (size_t i = 0; i < json_object_array_length(o) && i < 16; i++) {
        struct json_object *item = json_object_array_get_idx(o, i);
        struct str name = string_of(json_object_is_type(item, json_type_object) ? member(item, "name") : item);
        if (name.n == 0)
            continue;
        if (b.n)
            buf_add_str(&b, STR(", "));
        buf_add_str(&b, name);
    }
    struct str names = b.n ? arena_str(arena, buf_str(&b)) : STR_EMPTY;
    buf_free(&b);
    return names;
}

static bool names_person(struct json_object *author)
{
    if (json_object_is_type(author, json_type_array) && json_object_array_length(author) > 0)
        author = json_object_array_get_idx(author, 0);
    return has_type(author, STR("Person"));
}

static struct json_object *first_of(struct json_object *o)
{
    return json_object_is_type(o, json_type_array) ? json_object_array_get_idx(o, 0) : o;
}

static void take_article(struct json_object *o, struct arena *arena, struct jsonld *out)
{
    struct json_object *author = member(o, "author");
    take(&out->headline, string_of(member(o, "headline")), arena);
    take(&out->published, string_of(member(o, "datePublished")), arena);
    take(&out->modified, string_of(member(o, "dateModified")), arena);
    take(&out->section, string_of(first_of(member(o, "articleSection"))), arena);
    take(&out->publisher, name_of(first_of(member(o, "publisher")), arena), arena);
    take(&out->url, string_of(member(o, "url")), arena);
    if (out->author.n == 0 && author) {
        take(&out->author, name_of(author, arena), arena);
        out->author_is_person = names_person(author);
    }
    out->is_article = true;
}

static void walk(struct json_object *o, unsigned depth, struct arena *arena, struct jsonld *out)
{
    if (depth > 4)
        return;
    if (json_object_is_type(o, json_type_array)) {
        for (size_t i = 0; i < json_object_array_length(o) && i < 64; i++)
            walk(json_object_array_get_idx(o, i), depth + 1, arena, out);
        return;
    }
    if (is_article(o))
        take_article(o, arena, out);
    else if (has_type(o, STR("WebPage")))
        take(&out->page_published, string_of(member(o, "datePublished")), arena);
    struct json_object *graph = member(o, "@graph");
    if (graph)
        walk(graph, depth + 1, arena, out);
    if (!out->is_article && member(o, "mainEntity"))
        walk(member(o, "mainEntity"), depth + 1, arena, out);
}

void jsonld_read(struct str json, struct arena *arena, struct jsonld *out)
{
    json = str_trim(json);
    const char *open = json.n ? memchr(json.p, '{', json.n) : NULL, *list = json.n ? memchr(json.p, '[', json.n) : NULL;
    if (!open || json.n > JSONLD_BYTES_MAX)
        return;
    const char *start = list == json.p ? list : open; /* before it may stand a CDATA mark */
    struct json_tokener *tokener = json_tokener_new_ex(JSONLD_DEPTH_MAX);
    struct json_object *o =
        tokener ? json_tokener_parse_ex(tokener, start, (int)(json.n - (size_t)(start - json.p))) : NULL;
    if (o)
        walk(o, 0, arena, out);
    json_object_put(o);
    if (tokener)
        json_tokener_free(tokener);
}
