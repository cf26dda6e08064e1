/* Scores for people, and as an object. */
#include "cli/object.h"
#include "cli/score.h"

static struct figure figure_of_field(const struct field_figure *f)
{
    return (struct figure){f->given, f->right, f->has, f->right};
}

void score_print_line(const struct score *s, FILE *out)
{
    struct figure all = score_total(s);
    fprintf(out, "truth of %zu articles: precision %.4f, recall %.4f, F1 %.4f; details %.4f, links %.4f", s->articles,
            figure_precision(&all), figure_recall(&all), figure_f1(&all), score_share(s, MARK_DETAIL),
            score_share(s, MARK_LINK));
    if (s->known > 0)
        fprintf(out, "; %zu known to fail", s->known);
    fputc('\n', out);
}

static void print_head(const char *what, bool color, FILE *out)
{
    fprintf(out, "%s%-32s %9s %9s %9s %7s %7s%s\n", style_on(color, STYLE_BOLD), what, "precision", "recall", "F1",
            "truth", "records", style_off(color));
}

static void print_row(const char *name, const struct figure *f, FILE *out)
{
    fprintf(out, "%-32s %9.4f %9.4f %9.4f %7zu %7zu\n", name, figure_precision(f), figure_recall(f), figure_f1(f),
            f->truth, f->records);
}

static void print_table(const char *what, struct rows *t, bool color, FILE *out)
{
    rows_sort(t);
    print_head(what, color, out);
    for (size_t i = 0; i < t->n; i++) {
        char *shown = chiso_show(str_of(t->row[i].name));
        print_row(shown, &t->row[i].figure, out);
        chiso_free(shown);
    }
    fputc('\n', out);
}

void score_print(struct score *s, bool color, FILE *out)
{
    print_table("kind", &s->kind, color, out);
    print_table("rule", &s->rule, color, out);
    print_head("field, of what is found", color, out);
    for (size_t i = 0; i < MARK_FIELDS; i++) {
        struct figure f = figure_of_field(&s->field[i]);
        if (f.truth > 0)
            print_row(mark_fields[i].name, &f, out);
    }
    fputc('\n', out);
    for (size_t i = 0; i < s->error_n; i++)
        fprintf(out, "    %s\n", s->error[i]);
    if (s->error_n > 0)
        fputc('\n', out);
}

/* ---- As an object ------------------------------------------------------------------------------------------------ */

static void put_share(json_object *o, const char *name, double share)
{
    char digits[16];
    snprintf(digits, sizeof digits, "%.4f", share);
    json_object_object_add(o, name, json_object_new_double_s(share, digits));
}

static json_object *figure_object(const struct figure *f)
{
    json_object *o = json_object_new_object();
    put_share(o, "precision", figure_precision(f));
    put_share(o, "recall", figure_recall(f));
    put_share(o, "f1", figure_f1(f));
    object_number(o, "truth", f->truth);
    object_number(o, "records", f->records);
    return o;
}

static json_object *table_object(struct rows *t)
{
    json_object *o = json_object_new_object();
    rows_sort(t);
    for (size_t i = 0; i < t->n; i++)
        json_object_object_add(o, t->row[i].name, figure_object(&t->row[i].figure));
    return o;
}

json_object *score_object(struct score *s)
{
    struct figure all = score_total(s);
    json_object *o = figure_object(&all), *fields = json_object_new_object();
    put_share(o, "detail", score_share(s, MARK_DETAIL));
    put_share(o, "links", score_share(s, MARK_LINK));
    object_number(o, "known", s->known);
    json_object_object_add(o, "kinds", table_object(&s->kind));
    json_object_object_add(o, "rules", table_object(&s->rule));
    for (size_t i = 0; i < MARK_FIELDS; i++) {
        struct figure f = figure_of_field(&s->field[i]);
        if (f.truth > 0)
            json_object_object_add(fields, mark_fields[i].name, figure_object(&f));
    }
    json_object_object_add(o, "fields", fields);
    return o;
}
