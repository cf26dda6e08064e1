#include "cli/score.h"

#include <stdlib.h>

#include "cli/cli.h"

/* An article that is being scored. */
struct scoring {
    struct score *score;
    const char *path;
    const struct chiso_document *made, *golden; /* the golden's may be NULL */
    struct mark *mark;
    size_t mark_n;
    bool *used, *free; /* of each record: it is the one of a mark; it counts neither way */
};

void score_open(struct score *s)
{
    *s = (struct score){.digest = must(EVP_MD_CTX_new())};
    EVP_DigestInit_ex(s->digest, EVP_sha256(), NULL);
}

static void strings_free(char **item, size_t n)
{
    for (size_t i = 0; i < n; i++)
        free(item[i]);
    free(item);
}

void score_close(struct score *s)
{
    rows_free(&s->kind);
    rows_free(&s->rule);
    strings_free(s->error, s->error_n);
    strings_free(s->fixed, s->fixed_n);
    EVP_MD_CTX_free(s->digest);
}

void score_digest(struct score *s, char out[17])
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    EVP_DigestFinal_ex(s->digest, digest, NULL);
    for (size_t i = 0; i < 8; i++)
        snprintf(out + 2 * i, 3, "%02x", digest[i]);
}

/* ---- Figures ----------------------------------------------------------------------------------------------------- */

static struct figure *figure_of(struct rows *r, struct chiso_str name)
{
    return &rows_of(r, name)->figure;
}

static double ratio(size_t a, size_t b)
{
    return b > 0 ? (double)a / (double)b : 1;
}

double figure_precision(const struct figure *f)
{
    return ratio(f->right, f->records);
}

double figure_recall(const struct figure *f)
{
    return ratio(f->found, f->truth);
}

double figure_f1(const struct figure *f)
{
    double p = figure_precision(f), r = figure_recall(f);
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

struct figure score_total(const struct score *s)
{
    struct figure sum = {0};
    for (size_t i = 0; i < s->kind.n; i++) {
        const struct figure *f = &s->kind.row[i].figure;
        sum.truth += f->truth;
        sum.found += f->found;
        sum.records += f->records;
        sum.right += f->right;
    }
    return sum;
}

double score_share(const struct score *s, enum mark_sort sort)
{
    size_t right = 0, given = 0;
    for (size_t i = 0; i < MARK_FIELDS; i++) {
        right += mark_fields[i].sort == sort ? s->field[i].right : 0;
        given += mark_fields[i].sort == sort ? s->field[i].given : 0;
    }
    return ratio(right, given);
}

/* ---- What is told ------------------------------------------------------------------------------------------------ */

static void add(char ***item, size_t *n, size_t *cap, char *text)
{
    *item = grown(*item, cap, *n, sizeof **item);
    (*item)[(*n)++] = text;
}

static void begin(struct memory *m, const struct scoring *x, const char *what, const struct mark *mark)
{
    memory_open(m);
    fprintf(m->file, "%s: %s %s [", x->path, what, mark->kind);
    put_shown(str_of(mark->text), m->file);
    fputc(']', m->file);
}

static void end(struct memory *m, struct score *s)
{
    add(&s->error, &s->error_n, &s->error_cap, memory_close(m));
}

static void print_claim(const struct chiso_claim *c, FILE *out)
{
    const struct chiso_str parts[] = {c->kind, c->value, c->edtf, c->text, c->rule};
    static const char *const before[] = {"", " ", " ", " [", "] by "};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].n == 0)
            continue;
        fputs(before[i], out);
        put_shown(parts[i], out);
    }
}

static void tell_missed(const struct scoring *x, const struct mark *m)
{
    struct memory text;
    const struct chiso_claim *c;
    const char *comma = "; there: ";
    begin(&text, x, "missed", m);
    for (size_t i = 0; (c = chiso_document_claim(x->made, i)) != NULL; i++) {
        if (!mark_overlaps(m, c))
            continue;
        fputs(comma, text.file);
        print_claim(c, text.file);
        comma = ", ";
    }
    end(&text, x->score);
}

static void tell_wrong(const struct scoring *x, const struct mark *m, size_t field)
{
    struct memory text;
    json_object *wanted;
    json_object_object_get_ex(m->object, mark_fields[field].name, &wanted);
    begin(&text, x, "wrong", m);
    fprintf(text.file, ": %s should be %s", mark_fields[field].name,
            json_object_to_json_string_ext(wanted, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
    end(&text, x->score);
}

static void tell_spurious(const struct scoring *x, const struct chiso_claim *c)
{
    struct memory text;
    memory_open(&text);
    fprintf(text.file, "%s: spurious ", x->path);
    print_claim(c, text.file);
    end(&text, x->score);
}

/* ---- One claim of truth ------------------------------------------------------------------------------------------ */

static bool takes(const struct mark *m, const struct chiso_claim *c)
{
    bool split = m->or_split && str_is(c->kind, "date");
    return mark_overlaps(m, c) && mark_takes_kind(m, c->kind) && (split || mark_same_value(m, c));
}

/* Of the records that say it the one that says most; its index, or -1. `used` may be NULL. */
static ptrdiff_t best_record(const struct chiso_document *doc, const struct mark *m, const bool *used)
{
    const struct chiso_claim *c;
    ptrdiff_t best = -1;
    size_t most = 0;
    for (size_t i = 0; doc && (c = chiso_document_claim(doc, i)) != NULL; i++) {
        size_t right = (!used || !used[i]) && takes(m, c) ? mark_right(m, c) + 1 : 0;
        if (right > most) {
            most = right;
            best = (ptrdiff_t)i;
        }
    }
    return best;
}

static size_t fields_given(const struct mark *m)
{
    size_t n = 0;
    for (size_t i = 0; i < MARK_FIELDS; i++)
        n += mark_gives(m, i);
    return n;
}

/* Records near what counts neither way count neither way, unless they are found to be something else. */
static void set_free(struct scoring *x, const struct mark *m)
{
    const struct chiso_claim *c;
    for (size_t i = 0; (c = chiso_document_claim(x->made, i)) != NULL; i++) {
        bool split = m->or_split && str_is(c->kind, "date");
        bool open = (m->debatable || m->known) && mark_takes_kind(m, c->kind);
        if (mark_overlaps(m, c) && (open || split))
            x->free[i] = true;
    }
}

static void take_known(struct scoring *x, const struct mark *m)
{
    ptrdiff_t best = best_record(x->made, m, NULL);
    bool holds = best >= 0 && mark_right(m, chiso_document_claim(x->made, (size_t)best)) == fields_given(m);
    if (!holds) {
        x->score->known++;
        return;
    }
    struct memory text;
    begin(&text, x, "fixed", m);
    fprintf(text.file, ": it was known to fail (%s); take \"known\" out of its truth", m->known);
    add(&x->score->fixed, &x->score->fixed_n, &x->score->fixed_cap, memory_close(&text));
}

/* By the rule that found it before, if any did. */
static void take_missed(struct scoring *x, const struct mark *m)
{
    ptrdiff_t before = best_record(x->golden, m, NULL);
    if (before >= 0)
        figure_of(&x->score->rule, chiso_document_claim(x->golden, (size_t)before)->rule)->truth++;
    tell_missed(x, m);
}

static void take_fields(struct scoring *x, const struct mark *m, const struct chiso_claim *c)
{
    for (size_t i = 0; i < MARK_FIELDS; i++) {
        if (!mark_gives(m, i))
            continue;
        struct field_figure *f = &x->score->field[i];
        bool right = mark_same_field(m, i, c);
        f->given++;
        f->has += mark_has(c, i);
        f->right += right;
        if (!right)
            tell_wrong(x, m, i);
    }
}

static void take_mark(struct scoring *x, const struct mark *m)
{
    struct score *s = x->score;
    ptrdiff_t best = best_record(x->made, m, x->used);
    figure_of(&s->kind, str_of(m->kind))->truth++;
    if (best < 0) {
        take_missed(x, m);
        return;
    }
    const struct chiso_claim *c = chiso_document_claim(x->made, (size_t)best);
    x->used[best] = true;
    figure_of(&s->kind, str_of(m->kind))->found++;
    figure_of(&s->kind, c->kind)->right++;
    struct figure *rule = figure_of(&s->rule, c->rule);
    rule->truth++;
    rule->found++;
    rule->right++;
    take_fields(x, m, c);
}

static void take_records(struct scoring *x)
{
    const struct chiso_claim *c;
    for (size_t i = 0; (c = chiso_document_claim(x->made, i)) != NULL; i++) {
        if (!x->used[i] && x->free[i])
            continue;
        figure_of(&x->score->kind, c->kind)->records++;
        figure_of(&x->score->rule, c->rule)->records++;
        if (!x->used[i])
            tell_spurious(x, c);
    }
}

/* ---- One article ------------------------------------------------------------------------------------------------- */

static void take_marks(struct scoring *x)
{
    for (size_t i = 0; i < x->mark_n; i++) {
        const struct mark *m = &x->mark[i];
        struct memory text;
        if (!m->placed) {
            begin(&text, x, "its words are not in the article:", m);
            end(&text, x->score);
            x->score->unread++;
            continue;
        }
        set_free(x, m);
        if (m->known)
            take_known(x, m);
        else if (!m->debatable)
            take_mark(x, m);
    }
    take_records(x);
}

static void score_document(struct scoring *x, json_object *claims, struct chiso_str raw)
{
    size_t n = chiso_document_head(x->made)->claims;
    x->mark_n = json_object_array_length(claims);
    x->mark = must(calloc(x->mark_n + 1, sizeof *x->mark));
    x->used = must(calloc(n + 1, sizeof *x->used));
    x->free = must(calloc(n + 1, sizeof *x->free));
    for (size_t i = 0; i < x->mark_n; i++)
        mark_read(json_object_array_get_idx(claims, i), raw, &x->mark[i]);
    take_marks(x);
    free(x->mark);
    free(x->used);
    free(x->free);
}

/* The first document of records: the article is one. */
static const struct chiso_document *first_document(struct chiso_pairs *pairs)
{
    const struct chiso_pair *pair = chiso_pairs_next(pairs);
    return pair ? pair->after : NULL;
}

static void score_records(struct score *s, const struct article *a, json_object *claims, const struct content *raw,
                          const struct content *golden, const struct content *made)
{
    const struct chiso_str none = {NULL, 0};
    struct chiso_pairs *before = chiso_pairs_read(none, content_str(golden), CHISO_KEY_ORDER);
    struct chiso_pairs *after = chiso_pairs_read(none, content_str(made), CHISO_KEY_ORDER);
    struct scoring x = {.score = s, .path = a->path, .made = first_document(after), .golden = first_document(before)};
    if (x.made)
        score_document(&x, claims, content_str(raw));
    chiso_pairs_free(before);
    chiso_pairs_free(after);
}

static void add_to_digest(struct score *s, const struct article *a, const struct content *raw,
                          const struct content *truth)
{
    EVP_DigestUpdate(s->digest, a->name, strlen(a->name) + 1);
    EVP_DigestUpdate(s->digest, raw->p, raw->n);
    EVP_DigestUpdate(s->digest, truth->p, truth->n);
}

static int score_truth(struct score *s, const char *path, const struct content *truth, const struct article *a,
                       const struct content *golden, const struct content *made)
{
    struct content raw;
    json_object *claims = NULL, *all = json_tokener_parse(truth->p);
    int code = content_read(a->path, &raw);
    if (code == EXIT_FINE &&
        (!json_object_object_get_ex(all, "claims", &claims) || !json_object_is_type(claims, json_type_array))) {
        message(ERROR, path, "this is no truth: write an object of JSON whose \"claims\" are an array");
        code = EXIT_IO;
    }
    if (code == EXIT_FINE) {
        s->articles++;
        add_to_digest(s, a, &raw, truth);
        score_records(s, a, claims, &raw, golden, made);
    }
    json_object_put(all);
    free(raw.p);
    return code;
}

int score_article(struct score *s, const char *folder, const struct article *a, const struct content *golden,
                  const struct content *made)
{
    struct content truth;
    char *path = printed("%s/%s.json", folder, a->name);
    int code = content_read(path, &truth);
    if (truth.p)
        code = score_truth(s, path, &truth, a, golden, made);
    free(truth.p);
    free(path);
    return code;
}
