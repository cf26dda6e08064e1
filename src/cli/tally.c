#include <stdlib.h>

#include "cli/difference.h"

/* More names than rules can have are somebody's joke; those beyond are counted together. */
#define NAMES_MAX 2000
#define OTHERS    "(others)"

/* ---- Counting ---------------------------------------------------------------------------------------------------- */

static struct tally_row *row_named(const struct tally_table *t, const char *name, size_t n)
{
    for (size_t i = 0; i < t->n; i++) {
        if (strlen(t->row[i].name) == n && (n == 0 || memcmp(t->row[i].name, name, n) == 0))
            return &t->row[i];
    }
    return NULL;
}

static struct tally_row *row_of(struct tally_table *t, struct chiso_str name)
{
    struct tally_row *row = row_named(t, name.p, name.n);
    if (row)
        return row;
    if (t->n >= NAMES_MAX) {
        name = (struct chiso_str){OTHERS, strlen(OTHERS)};
        if ((row = row_named(t, name.p, name.n)) != NULL)
            return row;
    }
    t->row = grown(t->row, &t->cap, t->n, sizeof *t->row);
    t->row[t->n] = (struct tally_row){.name = must(strndup(name.n > 0 ? name.p : "", name.n))};
    return &t->row[t->n++];
}

void tally_difference(struct tally *t, const struct chiso_difference *d)
{
    const struct chiso_claim *c = difference_claim(d);
    t->count[d->what]++;
    if (c) {
        row_of(&t->rule, c->rule)->count[d->what]++;
        row_of(&t->kind, c->kind)->count[d->what]++;
    }
    if (d->what == CHISO_ADDED || d->what == CHISO_GONE)
        return;
    for (size_t i = 0; i < d->changes; i++)
        row_of(&t->field, d->change[i].field)->count[d->what]++;
}

size_t tally_seen(const struct tally *t, const struct chiso_difference *d)
{
    const struct chiso_claim *c = difference_claim(d);
    const struct tally_row *row = c ? row_named(&t->rule, c->rule.p, c->rule.n) : NULL;
    return row ? row->count[d->what] : t->count[d->what];
}

size_t tally_differences(const struct tally *t)
{
    size_t n = 0;
    for (int i = 0; i < CHISO_WHATS; i++)
        n += t->count[i];
    return n;
}

static void table_free(struct tally_table *t)
{
    for (size_t i = 0; i < t->n; i++)
        free(t->row[i].name);
    free(t->row);
}

void tally_free(struct tally *t)
{
    table_free(&t->rule);
    table_free(&t->kind);
    table_free(&t->field);
}

/* ---- Telling ----------------------------------------------------------------------------------------------------- */

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct tally_row *)a)->name, ((const struct tally_row *)b)->name);
}

static void sort(struct tally_table *t)
{
    if (t->n > 0)
        qsort(t->row, t->n, sizeof *t->row, by_name);
}

static void print_heads(const char *title, bool color, FILE *out)
{
    fprintf(out, "%s%-32s", style_on(color, STYLE_BOLD), title);
    for (int i = 0; i < CHISO_DOCUMENT; i++)
        fprintf(out, " %8s", chiso_what_word((enum chiso_what)i));
    fprintf(out, "%s\n", style_off(color));
}

static void print_row(const struct tally_row *r, FILE *out)
{
    char *shown = chiso_show((struct chiso_str){r->name, strlen(r->name)});
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

static void print_table(const char *title, struct tally_table *t, bool color, FILE *out)
{
    sort(t);
    print_heads(title, color, out);
    for (size_t i = 0; i < t->n; i++)
        print_row(&t->row[i], out);
    fputc('\n', out);
}

static void print_fields(struct tally_table *t, FILE *out)
{
    sort(t);
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
            json_object_object_add(o, chiso_what_word((enum chiso_what)i), json_object_new_uint64(count[i]));
    }
    return o;
}

static json_object *table_object(struct tally_table *t)
{
    json_object *o = json_object_new_object();
    sort(t);
    for (size_t i = 0; i < t->n; i++) {
        char *shown = chiso_show((struct chiso_str){t->row[i].name, strlen(t->row[i].name)});
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
