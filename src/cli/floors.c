#include "cli/floors.h"

#include <stdlib.h>

#define FLOORS_FILE "floors.json"
/* Figures have four digits; the last may be rounded. */
#define ROUNDING 0.00005

/* ---- Measuring --------------------------------------------------------------------------------------------------- */

static void put(json_object *o, const char *name, const char *what, double share)
{
    char key[128], digits[16];
    snprintf(key, sizeof key, "%s%s%s", name, *what ? " " : "", what);
    snprintf(digits, sizeof digits, "%.4f", share);
    json_object_object_add(o, key, json_object_new_double_s(strtod(digits, NULL), digits));
}

/* Rules come and go: kinds and fields stay. */
static json_object *measure(struct score *s)
{
    struct figure all = score_total(s);
    json_object *o = json_object_new_object();
    put(o, "found", "", figure_f1(&all));
    put(o, "detail", "", score_share(s, MARK_DETAIL));
    put(o, "links", "", score_share(s, MARK_LINK));
    rows_sort(&s->kind);
    for (size_t i = 0; i < s->kind.n; i++) {
        put(o, s->kind.row[i].name, "precision", figure_precision(&s->kind.row[i].figure));
        put(o, s->kind.row[i].name, "recall", figure_recall(&s->kind.row[i].figure));
    }
    for (size_t i = 0; i < MARK_FIELDS; i++) {
        const struct field_figure *f = &s->field[i];
        if (f->given > 0)
            put(o, mark_fields[i].name, "right", (double)f->right / (double)f->given);
    }
    return o;
}

/* ---- The file ---------------------------------------------------------------------------------------------------- */

static bool take_file(struct floors *f, const char *text)
{
    json_object *floors, *measured, *all = json_tokener_parse(text);
    bool fine = json_object_object_get_ex(all, "floors", &floors) && json_object_is_type(floors, json_type_object) &&
                json_object_object_get_ex(all, "measured", &measured);
    if (fine) {
        const char *digest = json_object_get_string(measured);
        f->old = json_object_get(floors);
        f->same_truth = digest && strcmp(digest, f->measured) == 0;
    }
    json_object_put(all);
    return fine;
}

int floors_open(struct floors *f, const char *folder, struct score *s)
{
    struct content file;
    *f = (struct floors){.now = measure(s)};
    score_digest(s, f->measured);
    f->path = printed("%s/" FLOORS_FILE, folder);
    int code = content_read(f->path, &file);
    if (file.p && !take_file(f, file.p)) {
        message(ERROR, f->path, "this holds no floors: take it away, and have it written anew by chiso test --accept");
        code = EXIT_IO;
    }
    free(file.p);
    return code;
}

void floors_close(struct floors *f)
{
    json_object_put(f->old);
    json_object_put(f->now);
    free(f->path);
}

/* ---- Comparing --------------------------------------------------------------------------------------------------- */

/* What is measured for a floor; what is not measured any more counts as nothing. */
static double figure_named(json_object *figures, const char *name)
{
    json_object *value;
    return json_object_object_get_ex(figures, name, &value) ? json_object_get_double(value) : 0;
}

static void compare(struct floors *f, struct report *r)
{
    json_object_object_foreach(f->old, name, value)
    {
        double floor = json_object_get_double(value), now = figure_named(f->now, name);
        f->rose |= now > floor + ROUNDING;
        if (now > floor - ROUNDING)
            continue;
        f->sunk = true;
        char *what =
            printed("%s is %.4f, was %.4f (only --accept --allow-regression lowers the floor)", name, now, floor);
        report_fault(r, f->path, what);
        free(what);
    }
}

void floors_report(struct floors *f, const struct score *s, struct report *r)
{
    report_outcome(r, f->path, NULL);
    if (!f->old)
        report_fault(r, f->path, "there are no floors yet");
    else
        compare(f, r);
    if (f->old && !f->same_truth)
        report_fault(r, f->path, "the truth or its articles have changed since it was measured");
    if (r->outcome[r->outcome_n - 1].findings == 0 && s->unread == 0)
        return;
    for (size_t i = 0; i < s->error_n; i++)
        report_fault(r, "truth", s->error[i]);
}

/* ---- Accepting --------------------------------------------------------------------------------------------------- */

static json_object *accepted(const struct floors *f, bool lower)
{
    json_object *o = json_object_new_object();
    json_object_object_foreach(f->now, name, value)
    {
        bool keep = !lower && f->old && figure_named(f->old, name) > json_object_get_double(value);
        json_object_object_add(o, name, json_object_get(keep ? json_object_object_get(f->old, name) : value));
    }
    if (lower || !f->old)
        return o;
    json_object_object_foreach(f->old, old_name, old_value)
    {
        if (!json_object_object_get_ex(o, old_name, NULL))
            json_object_object_add(o, old_name, json_object_get(old_value));
    }
    return o;
}

static bool all_equal(const struct floors *f, json_object *floors)
{
    return f->old && f->same_truth && json_object_equal(f->old, floors);
}

char *floors_accept(const struct floors *f, bool lower)
{
    json_object *floors = accepted(f, lower);
    bool equal = all_equal(f, floors);
    json_object *all = json_object_new_object();
    json_object_object_add(all, "measured", json_object_new_string(f->measured));
    json_object_object_add(all, "floors", floors);
    int spaced = JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED;
    char *text = printed("%s\n", json_object_to_json_string_ext(all, spaced));
    json_object_put(all);
    if (!equal)
        return text;
    free(text);
    return NULL;
}
