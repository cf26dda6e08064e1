#include "cli/accept.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

/* ---- Files ------------------------------------------------------------------------------------------------------- */

void accept_add(struct acceptances *a, const char *path, char *lines, size_t n)
{
    a->item = grown(a->item, &a->cap, a->n, sizeof *a->item);
    a->item[a->n++] = (struct acceptance){must(strdup(path)), lines, n};
}

void accept_free(struct acceptances *a)
{
    for (size_t i = 0; i < a->n; i++) {
        free(a->item[i].path);
        free(a->item[i].lines);
    }
    free(a->item);
}

/* Makes the folders above a path. */
static void make_folders(const char *path)
{
    char *copy = must(strdup(path));
    for (char *slash = strchr(copy + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(copy, 0777); /* whether that was well, opening the file will tell */
        *slash = '/';
    }
    free(copy);
}

static int write_golden(const struct acceptance *a)
{
    struct output o;
    if (!a->lines)
        return unlink(a->path) == 0 ? 0 : errno;
    make_folders(a->path);
    int error = output_open(&o, a->path);
    if (error)
        return error;
    bool written = fwrite(a->lines, 1, a->n, o.file) == a->n;
    error = output_close(&o, written);
    return error ? error : written ? 0 : EIO;
}

int accept_write(const struct acceptances *a)
{
    for (size_t i = 0; i < a->n; i++) {
        int error = write_golden(&a->item[i]);
        if (error) {
            message(ERROR, a->item[i].path, "cannot be written: %s; %zu of %zu goldens were", strerror(error), i, a->n);
            return EXIT_IO;
        }
    }
    return EXIT_FINE;
}

/* ---- A part of what differs -------------------------------------------------------------------------------------- */

/* A claim's line, and where its words stand. */
struct line {
    struct chiso_str text;
    size_t start;
    size_t order;
};

/* The line that a document's lines begin with; *rest is what follows. */
static struct chiso_str first_line(struct chiso_str *rest)
{
    const char *end = memchr(rest->p, '\n', rest->n);
    size_t n = end ? (size_t)(end - rest->p) + 1 : rest->n;
    struct chiso_str line = {rest->p, n};
    *rest = (struct chiso_str){rest->p + n, rest->n - n};
    return line;
}

/* The lines of a document's claims; its own is *head. To be freed. */
static struct line *claim_lines(const struct chiso_document *doc, struct chiso_str lines, struct chiso_str *head)
{
    size_t n = chiso_document_head(doc)->claims;
    struct line *line = must(calloc(n + 1, sizeof *line));
    *head = first_line(&lines);
    for (size_t i = 0; i < n; i++)
        line[i] = (struct line){first_line(&lines), chiso_document_claim(doc, i)->start, i};
    return line;
}

static int by_start(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    int c = (x->start > y->start) - (x->start < y->start);
    return c ? c : (x->order > y->order) - (x->order < y->order);
}

/* The document's line, with the number of claims that it has now. */
static void put_head(struct chiso_str head, size_t claims, FILE *out)
{
    static const char field[] = "\"claims\":"; /* in strings quotes are escaped: it stands there once */
    const char *at = memmem(head.p, head.n, field, strlen(field));
    if (!at) {
        fwrite(head.p, 1, head.n, out);
        return;
    }
    size_t before = (size_t)(at - head.p) + strlen(field), behind = before;
    while (behind < head.n && head.p[behind] >= '0' && head.p[behind] <= '9')
        behind++;
    fwrite(head.p, 1, before, out);
    fprintf(out, "%zu", claims);
    fwrite(head.p + behind, 1, head.n - behind, out);
}

/* Those of before, in which each claim that is shown is as after. */
static size_t merge_lines(const struct chiso_pair *pair, const bool *shown, struct line *before,
                          const struct line *after)
{
    size_t n = pair->before_claims, kept = 0;
    for (size_t i = 0; i < pair->differences; i++) {
        const struct chiso_difference *d = &pair->difference[i];
        if (!shown[i] || d->what == CHISO_DOCUMENT)
            continue;
        if (d->before && d->after)
            before[d->before_at] = after[d->after_at];
        else if (d->before)
            before[d->before_at].text.n = 0;
        else
            before[n++] = after[d->after_at];
    }
    for (size_t i = 0; i < n; i++) {
        if (before[i].text.n > 0)
            before[kept++] = before[i];
    }
    qsort(before, kept, sizeof *before, by_start);
    return kept;
}

static bool head_is_shown(const struct chiso_pair *pair, const bool *shown)
{
    return pair->differences > 0 && pair->difference[0].what == CHISO_DOCUMENT && shown[0];
}

static bool same_bytes(const struct chiso_pair *pair)
{
    return str_same(chiso_document_head(pair->before)->id, chiso_document_head(pair->after)->id);
}

bool accept_merge(const struct chiso_pair *pair, const bool *shown, FILE *out)
{
    struct chiso_str before_head, after_head;
    if (!pair->before || !pair->after || !same_bytes(pair))
        return false;
    struct line *before = claim_lines(pair->before, pair->before_lines, &before_head);
    struct line *after = claim_lines(pair->after, pair->after_lines, &after_head);
    before = must(reallocarray(before, pair->before_claims + pair->after_claims + 1, sizeof *before));
    size_t n = merge_lines(pair, shown, before, after);
    put_head(head_is_shown(pair, shown) ? after_head : before_head, n, out);
    for (size_t i = 0; i < n; i++)
        fwrite(before[i].text.p, 1, before[i].text.n, out);
    free(before);
    free(after);
    return true;
}
