#include "compare/differences.h"

#include "compare/align.h"
#include "write/fields.h"
#include "write/json_put.h"

/* What a field that differs makes of a difference; all others follow from these. */
struct meaning {
    const char *field;
    enum chiso_what what;
};

static const struct meaning claim_meaning[] = {
    {"kind", CHISO_VALUE},       {"value", CHISO_VALUE},      {"value_max", CHISO_VALUE}, {"of", CHISO_VALUE},
    {"unit", CHISO_VALUE},       {"noun", CHISO_VALUE},       {"mod", CHISO_VALUE},       {"status", CHISO_VALUE},
    {"text", CHISO_VALUE},       {"start_date", CHISO_VALUE}, {"end_date", CHISO_VALUE},  {"edtf", CHISO_VALUE},
    {"resolved", CHISO_VALUE},   {"subject", CHISO_LINK},     {"indicator", CHISO_LINK},  {"facet", CHISO_LINK},
    {"per", CHISO_LINK},         {"scope", CHISO_LINK},       {"period", CHISO_LINK},     {"base", CHISO_LINK},
    {"rule", CHISO_RULE},        {"start", CHISO_MOVED},      {"end", CHISO_MOVED},       {"source_start", CHISO_MOVED},
    {"source_end", CHISO_MOVED}, {"sentence", CHISO_MOVED},
};
#define CLAIM_MEANINGS (sizeof claim_meaning / sizeof *claim_meaning)

/* Of the document's own record. */
static const char *const document_says_no_more[] = {"source", "claims"};

/* ---- Values ------------------------------------------------------------------------------------------------------ */

static struct str borrowed(struct chiso_str s)
{
    return (struct str){s.p, s.n};
}

static bool same_str(struct chiso_str a, struct chiso_str b)
{
    return str_eq(borrowed(a), borrowed(b));
}

static bool same_problems(const struct record *a, const struct record *b)
{
    if (a->head.problems != b->head.problems)
        return false;
    for (size_t i = 0; i < a->head.problems; i++) {
        const struct chiso_problem *p = &a->problem[i], *q = &b->problem[i];
        if (!same_str(p->code, q->code) || p->count != q->count || p->has_place != q->has_place ||
            p->source_start != q->source_start || !same_str(p->rule, q->rule))
            return false;
    }
    return true;
}

static bool same_stated(const struct record *a, const struct record *b)
{
    if (a->head.stated != b->head.stated)
        return false;
    for (size_t i = 0; i < a->head.stated; i++) {
        const struct chiso_stated *p = &a->stated[i], *q = &b->stated[i];
        if (!same_str(p->field, q->field) || !same_str(p->evidence, q->evidence) || p->has_place != q->has_place ||
            p->source_start != q->source_start || p->source_end != q->source_end)
            return false;
    }
    return true;
}

static bool same_link(const struct chiso_link *a, const struct chiso_link *b)
{
    return same_str(a->text, b->text) && same_str(a->id, b->id);
}

static bool same_period(const struct chiso_period *a, const struct chiso_period *b)
{
    return same_str(a->text, b->text) && same_str(a->start, b->start) && same_str(a->end, b->end);
}

/* Two versions of a record: where its fields are. */
struct versions {
    const struct fields *fields;
    const void *before, *after;
    const struct record *before_record, *after_record;
};

static const void *value_in(const void *base, const struct field *f)
{
    return (const char *)base + f->offset;
}

static bool same_field(const struct versions *v, const struct field *f)
{
    const void *a = value_in(v->before, f), *b = value_in(v->after, f);
    switch (f->type) {
    case FIELD_INTEGER:
        return *(const size_t *)a == *(const size_t *)b;
    case FIELD_LINK:
        return same_link(a, b);
    case FIELD_PERIOD:
        return same_period(a, b);
    case FIELD_STATED:
        return same_stated(v->before_record, v->after_record);
    case FIELD_PROBLEMS:
        return same_problems(v->before_record, v->after_record);
    default:
        return same_str(*(const struct chiso_str *)a, *(const struct chiso_str *)b);
    }
}

static struct str show_link(const struct chiso_link *l, struct arena *arena)
{
    if (l->id.n == 0)
        return borrowed(l->text);
    return arena_printf(arena, "%.*s (%.*s)", (int)l->text.n, l->text.p, (int)l->id.n, l->id.p);
}

static struct str show_period(const struct chiso_period *p, struct arena *arena)
{
    if (p->start.n == 0 && p->end.n == 0)
        return borrowed(p->text);
    return arena_printf(arena, "%.*s (%.*s/%.*s)", (int)p->text.n, p->text.p, (int)p->start.n, p->start.p,
                        (int)p->end.n, p->end.p);
}

static struct str show_problems(const struct record *r, struct arena *arena)
{
    struct buf out = {0};
    for (size_t i = 0; i < r->head.problems; i++) {
        const struct chiso_problem *p = &r->problem[i];
        buf_printf(&out, "%s%.*s (%zu)", i > 0 ? ", " : "", (int)p->code.n, p->code.p, p->count);
    }
    struct str shown = arena_str(arena, buf_str(&out));
    buf_free(&out);
    return shown;
}

static struct str show_stated(const struct record *r, struct arena *arena)
{
    struct buf out = {0};
    for (size_t i = 0; i < r->head.stated; i++) {
        const struct chiso_stated *p = &r->stated[i];
        buf_printf(&out, "%s%.*s: %.*s at %zu", i > 0 ? ", " : "", (int)p->field.n, p->field.p, (int)p->evidence.n,
                   p->evidence.p, p->source_start);
    }
    struct str shown = arena_str(arena, buf_str(&out));
    buf_free(&out);
    return shown;
}

static struct chiso_str show(const struct field *f, const void *base, const struct record *r, struct arena *arena)
{
    const void *value = value_in(base, f);
    struct str s = STR_EMPTY;
    switch (f->type) {
    case FIELD_INTEGER:
        s = arena_printf(arena, "%zu", *(const size_t *)value);
        break;
    case FIELD_LINK:
        s = show_link(value, arena);
        break;
    case FIELD_PERIOD:
        s = show_period(value, arena);
        break;
    case FIELD_STATED:
        s = show_stated(r, arena);
        break;
    case FIELD_PROBLEMS:
        s = show_problems(r, arena);
        break;
    default:
        s = borrowed(*(const struct chiso_str *)value);
        break;
    }
    return (struct chiso_str){s.p, s.n};
}

/* ---- Changes ----------------------------------------------------------------------------------------------------- */

static const enum chiso_what *meaning_of(const char *field)
{
    for (size_t i = 0; i < CLAIM_MEANINGS; i++) {
        if (strcmp(claim_meaning[i].field, field) == 0)
            return &claim_meaning[i].what;
    }
    return NULL;
}

static const enum chiso_what *document_meaning_of(const char *field)
{
    static const enum chiso_what what = CHISO_DOCUMENT;
    for (size_t i = 0; i < sizeof document_says_no_more / sizeof *document_says_no_more; i++) {
        if (strcmp(document_says_no_more[i], field) == 0)
            return NULL;
    }
    return &what;
}

/* The fields that differ; NULL when none does. The difference is what the weightiest of them makes it. */
static bool find_changes(const struct versions *v, struct chiso_difference *d, struct arena *arena)
{
    struct chiso_change *change = NULL;
    for (size_t i = 0; i < v->fields->n; i++) {
        const struct field *f = &v->fields->field[i];
        const enum chiso_what *what = v->fields == &claim_fields ? meaning_of(f->name) : document_meaning_of(f->name);
        if (!what || same_field(v, f))
            continue;
        if (!change)
            change = ARENA_ARRAY(arena, struct chiso_change, v->fields->n);
        if (d->changes == 0 || *what < d->what)
            d->what = *what;
        change[d->changes++] = (struct chiso_change){
            *what,
            {f->name, strlen(f->name)},
            show(f, v->before, v->before_record, arena),
            show(f, v->after, v->after_record, arena),
        };
    }
    d->change = change;
    return change != NULL;
}

/* ---- All of a document ------------------------------------------------------------------------------------------- */

static void compare_heads(const struct record *before, const struct record *after, struct arena *arena,
                          struct differences *out)
{
    const struct versions v = {&document_fields, &before->head, &after->head, before, after};
    struct chiso_difference d = {.what = CHISO_DOCUMENT, .before_at = ALIGN_NONE, .after_at = ALIGN_NONE};
    if (find_changes(&v, &d, arena))
        out->item[out->n++] = d;
}

static void compare_aligned(const struct record *before, const struct record *after, struct aligned a,
                            struct arena *arena, struct differences *out)
{
    static const struct chiso_claim nothing;
    struct chiso_difference d = {
        .before = a.before == ALIGN_NONE ? NULL : &before->claim[a.before],
        .after = a.after == ALIGN_NONE ? NULL : &after->claim[a.after],
        .before_at = a.before,
        .after_at = a.after,
    };
    const struct versions v = {&claim_fields, d.before ? d.before : &nothing, d.after ? d.after : &nothing, before,
                               after};
    if (!find_changes(&v, &d, arena))
        return;
    if (!d.before || !d.after)
        d.what = d.before ? CHISO_GONE : CHISO_ADDED;
    out->item[out->n++] = d;
}

struct differences differences_find(const struct record *before, const struct record *after, struct arena *arena)
{
    static const struct record none;
    struct differences found = {0};
    struct aligned *aligned;
    size_t n = align_claims(before ? before : &none, after ? after : &none, arena, &aligned);
    found.item = ARENA_ARRAY(arena, struct chiso_difference, n + 1);
    if (before && after)
        compare_heads(before, after, arena, &found);
    for (size_t i = 0; i < n; i++)
        compare_aligned(before, after, aligned[i], arena, &found);
    return found;
}

/* ---- As an object ------------------------------------------------------------------------------------------------ */

static json_object *field_names(const struct chiso_difference *d)
{
    json_object *names = json_object_new_array_ext((int)d->changes);
    for (size_t i = 0; i < d->changes; i++)
        json_object_array_add(names, json_object_new_string_len(d->change[i].field.p, (int)d->change[i].field.n));
    return names;
}

static void put_record(json_object *o, const char *key, const struct record *r, const struct chiso_difference *d,
                       size_t at)
{
    if (d->what == CHISO_DOCUMENT)
        json_put(o, key, json_head(r));
    else if (at != ALIGN_NONE)
        json_put(o, key, json_claim(r, at));
}

const char *difference_word(enum chiso_what what)
{
    static const char *const words[] = {
        [CHISO_ADDED] = "new", [CHISO_GONE] = "gone",   [CHISO_VALUE] = "value",       [CHISO_LINK] = "link",
        [CHISO_RULE] = "rule", [CHISO_MOVED] = "moved", [CHISO_DOCUMENT] = "document",
    };
    return words[what];
}

json_object *difference_object(const struct record *before, const struct record *after,
                               const struct chiso_difference *d)
{
    const struct chiso_claim *c = d->after ? d->after : d->before;
    const char *what = difference_word(d->what);
    json_object *o = json_object_new_object();
    json_put_string(o, "type", (struct chiso_str){"difference", strlen("difference")});
    json_put_string(o, "what", (struct chiso_str){what, strlen(what)});
    json_put_string(o, "source", (after ? after : before)->head.source);
    if (c) {
        json_put_string(o, "kind", c->kind);
        json_put_string(o, "rule", c->rule);
    }
    if (d->what > CHISO_GONE)
        json_put(o, "fields", field_names(d));
    put_record(o, "before", before, d, d->before_at);
    put_record(o, "after", after, d, d->after_at);
    return o;
}
