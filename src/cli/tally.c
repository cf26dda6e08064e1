/* Differences counted, for people and as members of an object. */
#include "cli/difference.h"
#include "cli/object.h"

/* More names than rules can have are somebody's joke; those beyond are counted together. */
#define NAMES_MAX 2000
#define OTHERS    "(others)"

/* ---- Counting ---------------------------------------------------------------------------------------------------- */

static size_t *counts_of(struct rows *r, struct chiso_str name)
{
    bool other = r->n >= NAMES_MAX && !rows_find(r, name);
    return rows_of(r, other ? str_of(OTHERS) : name)->count;
}

void tally_difference(struct tally *t, const struct chiso_difference *d)
{
    const struct chiso_claim *c = difference_claim(d);
    t->count[d->what]++;
    if (c) {
        counts_of(&t->rule, c->rule)[d->what]++;
        counts_of(&t->kind, c->kind)[d->what]++;
    }
    if (d->what == CHISO_ADDED || d->what == CHISO_GONE)
        return;
    for (size_t i = 0; i < d->changes; i++)
        counts_of(&t->field, d->change[i].field)[d->what]++;
}

size_t tally_seen(const struct tally *t, const struct chiso_difference *d)
{
    const struct chiso_claim *c = difference_claim(d);
    const struct row *row = c ? rows_find(&t->rule, c->rule) : NULL;
    return row ? row->count[d->what] : t->count[d->what];
}

size_t tally_differences(const struct tally *t)
{
    size_t n = 0;
    for (int i = 0; i < CHISO_WHATS; i++)
        n += t->count[i];
    return n;
}

void tally_free(struct tally *t)
{
    rows_free(&t->rule);
    rows_free(&t->kind);
    rows_free(&t->field);
}

/* ---- Telling ----------------------------------------------------------------------------------------------------- */

static void print_heads(const char *title, bool color, FILE *out)
{
    fprintf(out, "%s%-32s", style_on(color, STYLE_BOLD), title);
    for (int i = 0; i < CHISO_DOCUMENT; i++)
        fprintf(out, " %8s", chiso_what_word((enum chiso_what)i));
    fprintf(out, "%s\n", style_off(color));
}

static void print_row(const struct row *r, FILE *out)
{
    char *shown = chiso_show(str_of(r->name));
    fprintf(out, "%-32s", *shown ? shown : "(no rule)");
    chiso_free(shown);
    for (int i = 0; i < CHISO_DOCUMENT; i++) {
        if (r->count[i] > 0)
            fprintf(out, " %8zu", r->count[i]);
        else
            fprintf(out, " %8s", ".");
    }
    fputc('\n', out);
}

static void print_table(const char *title, struct rows *t, bool color, FILE *out)
{
    rows_sort(t);
    print_heads(title, color, out);
    for (size_t i = 0; i < t->n; i++)
        print_row(&t->row[i], out);
    fputc('\n', out);
}

static void print_fields(struct rows *t, FILE *out)
{
    rows_sort(t);
    fputs("fields that changed:", out);
    for (size_t i = 0; i < t->n; i++) {
        size_t n = 0;
        for (int k = 0; k < CHISO_WHATS; k++)
            n += t->row[i].count[k];
        fprintf(out, "%s %s %zu", i > 0 ? "," : "", t->row[i].name, n);
    }
    fputs("\n\n", out);
}

void tally_print(struct tally *t, bool color, FILE *out)
{
    if (t->rule.n > 0) {
        print_table("rule", &t->rule, color, out);
        print_table("kind", &t->kind, color, out);
    }
    if (t->field.n > 0)
        print_fields(&t->field, out);
}

void tally_print_counts(const size_t count[CHISO_WHATS], FILE *out)
{
    const char *comma = "";
    for (int i = 0; i < CHISO_WHATS; i++) {
        if (count[i] == 0)
            continue;
        fprintf(out, "%s%zu %s", comma, count[i], chiso_what_word((enum chiso_what)i));
        comma = ", ";
    }
}

/* ---- As JSON ----------------------------------------------------------------------------------------------------- */

static json_object *counts_object(const size_t count[CHISO_WHATS])
{
    json_object *o = json_object_new_object();
    for (int i = 0; i < CHISO_WHATS; i++) {
        if (count[i] > 0)
            object_number(o, chiso_what_word((enum chiso_what)i), count[i]);
    }
    return o;
}

static json_object *table_object(struct rows *t)
{
    json_object *o = json_object_new_object();
    rows_sort(t);
    for (size_t i = 0; i < t->n; i++) {
        char *shown = chiso_show(str_of(t->row[i].name));
        json_object_object_add(o, shown, counts_object(t->row[i].count));
        chiso_free(shown);
    }
    return o;
}

void tally_put_json(struct tally *t, json_object *o)
{
    json_object_object_add(o, "differences", counts_object(t->count));
    json_object_object_add(o, "rules", table_object(&t->rule));
    json_object_object_add(o, "kinds", table_object(&t->kind));
    json_object_object_add(o, "fields", table_object(&t->field));
}
