/* Explanations for people: what the objects of JSON say, a block for each claim or place. */
#include <string.h>

#include "cli/object.h"

/* Width of the names at the left. */
#define NAMES "11"

struct page {
    FILE *out;
    bool color;
    const char *name; /* of the next line; NULL: goes on under the last name */
};

static json_object *get(json_object *o, const char *key)
{
    return json_object_object_get(o, key);
}

static struct chiso_str text_of(json_object *o)
{
    const char *s = json_object_get_string(o);
    size_t n = json_object_is_type(o, json_type_string) ? (size_t)json_object_get_string_len(o) : s ? strlen(s) : 0;
    return (struct chiso_str){s, n};
}

/* Expressions are shown so far: longer ones are read where they are written. */
#define EXPRESSION_BYTES_MAX 60

static struct chiso_str cut(struct chiso_str s)
{
    if (s.n <= EXPRESSION_BYTES_MAX)
        return s;
    s.n = EXPRESSION_BYTES_MAX;
    while (s.n > 0 && ((unsigned char)s.p[s.n] & 0xC0) == 0x80)
        s.n--;
    return s;
}

static void print_field(const struct page *p, const char *before, json_object *o, const char *key, const char *behind)
{
    json_object *value = get(o, key);
    if (!value)
        return;
    fputs(before, p->out);
    put_shown(text_of(value), p->out);
    fputs(behind, p->out);
}

/* Begins a line: the section's name where it is the first of it. */
static void begin(struct page *p)
{
    fprintf(p->out, "  %s%-" NAMES "s%s", style_on(p->color, STYLE_DIM), p->name ? p->name : "", style_off(p->color));
    p->name = NULL;
}

static void print_place(const struct page *p, json_object *o)
{
    fprintf(p->out, "%d:%d", object_int(o, "line"), object_int(o, "column"));
}

static void print_file_place(const struct page *p, json_object *o)
{
    print_field(p, "", o, "file", "");
    fprintf(p->out, ":%d", object_int(o, "line"));
    if (get(o, "column"))
        fprintf(p->out, ":%d", object_int(o, "column"));
}

static void print_head(struct page *p, json_object *o)
{
    fputs(style_on(p->color, STYLE_BOLD), p->out);
    print_field(p, "", o, "source", ":");
    print_place(p, o);
    fputs(style_off(p->color), p->out);
}

static void print_sentence(struct page *p, json_object *o)
{
    json_object *s = get(o, "sentence");
    if (!s)
        return;
    fputs("  ", p->out);
    print_field(p, "", s, "before", "");
    fprintf(p->out, "%s[", style_on(p->color, STYLE_BOLD));
    print_field(p, "", s, "words", "");
    fprintf(p->out, "]%s", style_off(p->color));
    print_field(p, "", s, "behind", "");
    fputc('\n', p->out);
}

/* ---- A claim ----------------------------------------------------------------------------------------------------- */

static void print_value(struct page *p, json_object *claim)
{
    print_field(p, ": ", claim, "kind", "");
    print_field(p, " ", claim, "mod", "");
    print_field(p, " ", claim, "value", "");
    print_field(p, " to ", claim, "value_max", "");
    print_field(p, " of ", claim, "of", "");
    print_field(p, " ", claim, "unit", "");
    print_field(p, " ", claim, "noun", "");
    print_field(p, " ", claim, "edtf", "");
    if (!get(claim, "value") && !get(claim, "edtf"))
        print_field(p, " ", claim, "text", "");
    fputc('\n', p->out);
}

static void print_comment(struct page *p, struct chiso_str comment)
{
    while (comment.n > 0) {
        const char *end = memchr(comment.p, '\n', comment.n);
        size_t n = end ? (size_t)(end - comment.p) : comment.n;
        begin(p);
        put_shown((struct chiso_str){comment.p, n}, p->out);
        fputc('\n', p->out);
        n += end != NULL;
        comment = (struct chiso_str){comment.p + n, comment.n - n};
    }
}

/* Where the year, month or day came from that the words leave out. */
static void print_resolved(struct page *p, json_object *claim)
{
    static const char *const tells[][2] = {
        {"published", "the date of publication tells what the words leave out"},
        {"context", "a date that was stated before tells what the words leave out"},
    };
    struct chiso_str how = text_of(get(claim, "resolved"));
    for (size_t i = 0; i < sizeof tells / sizeof *tells; i++) {
        if (str_is(how, tells[i][0])) {
            p->name = "resolved";
            begin(p);
            fprintf(p->out, "%s: %s\n", tells[i][0], tells[i][1]);
        }
    }
}

static void print_rule(struct page *p, json_object *rule)
{
    p->name = "rule";
    begin(p);
    print_field(p, "", rule, "id", "  ");
    print_file_place(p, rule);
    fputc('\n', p->out);
    print_comment(p, text_of(get(rule, "comment")));
}

static void print_capture(struct page *p, json_object *o)
{
    json_object *value = get(o, "value");
    begin(p);
    print_field(p, "", o, "field", " = ");
    print_field(p, "\"", o, "text", "\"");
    if (value && !json_object_equal(value, get(o, "text")))
        print_field(p, ", read as ", o, "value", "");
    fputc('\n', p->out);
}

static void print_setting(struct page *p, json_object *o)
{
    begin(p);
    print_field(p, "", o, "field", " = ");
    print_field(p, "", o, "value", "\n");
}

static void print_match(struct page *p, json_object *o)
{
    bool stands = json_object_get_boolean(get(o, "stands"));
    p->name = stands ? "stands" : "fell";
    begin(p);
    print_field(p, "", get(o, "rule"), "id", "");
    print_field(p, " \"", o, "words", "\", ");
    print_place(p, o);
    print_field(p, " to ", o, "beaten_by", "");
    print_field(p, ": ", o, "by", "");
    if (get(o, "over")) {
        print_field(p, " ", get(o, "over"), "text", " at ");
        print_file_place(p, get(o, "over"));
    }
    if (get(o, "unread"))
        fputs(": its words give no value", p->out);
    fputc('\n', p->out);
}

typedef void print_fn(struct page *p, json_object *o);

static void print_each(struct page *p, json_object *array, const char *name, print_fn *print)
{
    size_t n = array ? json_object_array_length(array) : 0;
    p->name = name;
    for (size_t i = 0; i < n; i++)
        print(p, json_object_array_get_idx(array, i));
    p->name = NULL;
}

static void print_parts(const struct page *p, json_object *parts)
{
    const char *before = ": ";
    json_object_object_foreach(parts, name, cost)
    {
        fprintf(p->out, "%s%s %d", before, name, json_object_get_int(cost));
        before = ", ";
    }
}

static void print_candidate(struct page *p, json_object *o)
{
    json_object *cost = get(o, "cost");
    bool won = json_object_get_boolean(get(o, "won"));
    begin(p);
    fputs(won ? "> " : "  ", p->out);
    fprintf(p->out, "%4s  ", cost ? json_object_get_string(cost) : "");
    print_field(p, "\"", o, "words", "\" for ");
    print_field(p, "\"", o, "text", "\" ");
    print_place(p, o);
    print_field(p, " ", o, "rule", "");
    if (cost)
        print_parts(p, get(o, "parts"));
    if (cost && object_int(o, "cost") >= object_int(o, "limit"))
        fprintf(p->out, "; too much: the limit is %d", object_int(o, "limit"));
    print_field(p, ": ", o, "refused", "");
    fputc('\n', p->out);
}

static void print_link(struct page *p, json_object *o)
{
    json_object *candidates = get(o, "candidates");
    p->name = json_object_get_string(get(o, "link"));
    begin(p);
    if (get(o, "text"))
        print_field(p, "", o, "text", "");
    else
        fputs("none", p->out);
    print_field(p, " (", o, "id", ")");
    if (get(o, "line")) {
        fputs(", ", p->out);
        print_place(p, o);
        print_field(p, " in the ", o, "from", "");
    }
    print_field(p, ": ", o, "how", "");
    fputc('\n', p->out);
    for (size_t i = 0; i < json_object_array_length(candidates); i++)
        print_candidate(p, json_object_array_get_idx(candidates, i));
}

static void print_source(struct page *p, json_object *o)
{
    p->name = "source";
    begin(p);
    fprintf(p->out, "bytes %d-%d", object_int(o, "source_start"), object_int(o, "source_end"));
    if (get(o, "start"))
        fprintf(p->out, ", in the text %d-%d", object_int(o, "start"), object_int(o, "end"));
    fputc('\n', p->out);
}

static void print_claim(struct page *p, json_object *o)
{
    print_head(p, o);
    print_value(p, get(o, "claim"));
    print_sentence(p, o);
    print_source(p, o);
    print_rule(p, get(o, "rule"));
    print_each(p, get(o, "captures"), "captured", print_capture);
    print_each(p, get(o, "set"), "sets", print_setting);
    print_resolved(p, get(o, "claim"));
    print_each(p, get(o, "matches"), NULL, print_match);
    print_each(p, get(o, "links"), NULL, print_link);
}

/* ---- A place without a claim ------------------------------------------------------------------------------------- */

static void print_wanted(struct page *p, json_object *o)
{
    begin(p);
    print_field(p, "wanted ", o, "text", " at ");
    print_file_place(p, o);
    fputc('\n', p->out);
}

static void print_near(struct page *p, json_object *o)
{
    begin(p);
    print_field(p, "", get(o, "rule"), "id", "  ");
    print_file_place(p, get(o, "rule"));
    fputc('\n', p->out);
    begin(p);
    fprintf(p->out, "from ");
    print_place(p, o);
    print_field(p, " it went along with \"", o, "words", "\"");
    print_field(p, ", not with \"", o, "stopped_before", "\"");
    if (get(o, "gave_up"))
        fputs("; it hit a limit", p->out);
    fputc('\n', p->out);
    if (get(o, "condition")) {
        begin(p);
        struct chiso_str all = text_of(get(get(o, "at"), "text")), some = cut(all);
        print_field(p, "refused by its ", o, "condition", " ");
        put_shown(some, p->out);
        fputs(some.n < all.n ? "... at " : " at ", p->out);
        print_file_place(p, get(o, "at"));
        fputc('\n', p->out);
    }
    json_object *wanted = get(o, "wanted");
    print_each(p, wanted, NULL, print_wanted);
    if (wanted && json_object_array_length(wanted) == 0) {
        begin(p);
        fputs("wanted the words to end there\n", p->out);
    }
}

static void print_nothing(struct page *p, json_object *o)
{
    print_head(p, o);
    print_field(p, ": no claim: ", o, "says", "");
    print_field(p, " (", o, "page", ")");
    print_field(p, " (", get(o, "dropped"), "why", ")");
    fputc('\n', p->out);
    print_sentence(p, o);
    print_source(p, o);
    print_each(p, get(o, "matches"), NULL, print_match);
    print_each(p, get(o, "near"), "nearest", print_near);
}

void explanation_print(const char *lines, bool color, FILE *out)
{
    struct page p = {out, color, NULL};
    for (const char *end; (end = strchr(lines, '\n')) != NULL; lines = end + 1) {
        struct json_tokener *tokener = json_tokener_new();
        json_object *o = json_tokener_parse_ex(tokener, lines, (int)(end - lines));
        bool is_claim = get(o, "claim") != NULL;
        (is_claim ? print_claim : print_nothing)(&p, o);
        fputc('\n', out);
        json_object_put(o);
        json_tokener_free(tokener);
    }
}
