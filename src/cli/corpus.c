#include "cli/corpus.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/cli.h"

#define GOLDEN_SUFFIX ".jsonl"

/* ---- Folders ----------------------------------------------------------------------------------------------------- */

struct paths {
    char **item;
    size_t n, cap;
};

static void paths_add(struct paths *p, char *path)
{
    p->item = grown(p->item, &p->cap, p->n, sizeof *p->item);
    p->item[p->n++] = path;
}

static int visible(const struct dirent *e)
{
    return e->d_name[0] != '.';
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

/* The regular files under a folder, in the order of their names' bytes, as chiso_inputs walks them. 0, or an errno. */
static int walk(const char *folder, struct paths *out)
{
    struct dirent **entry = NULL;
    int n = scandir(folder, &entry, visible, by_bytes), error = n < 0 ? errno : 0;
    for (int i = 0; i < n; i++) {
        struct stat st;
        char *path = printed("%s/%s", folder, entry[i]->d_name);
        bool there = lstat(path, &st) == 0;
        if (!error && there && S_ISDIR(st.st_mode))
            error = walk(path, out);
        if (there && S_ISREG(st.st_mode))
            paths_add(out, path);
        else
            free(path);
        free(entry[i]);
    }
    free(entry);
    return error;
}

static void paths_free(struct paths *p)
{
    for (size_t i = 0; i < p->n; i++)
        free(p->item[i]);
    free(p->item);
}

/* ---- Articles and goldens ---------------------------------------------------------------------------------------- */

/* Without slashes at its end, which would stand twice in names. */
static char *plain_folder(const char *folder)
{
    size_t n = strlen(folder);
    while (n > 1 && folder[n - 1] == '/')
        n--;
    return must(strndup(folder, n));
}

/* A path below a folder, without its last suffix. */
static char *stem_below(const char *path, const char *folder)
{
    const char *below = path + strlen(folder) + 1;
    const char *base = strrchr(below, '/'), *dot = strrchr(base ? base + 1 : below, '.');
    return must(dot ? strndup(below, (size_t)(dot - below)) : strdup(below));
}

static void make_articles(struct corpus *c, struct paths *found, const char *articles, const char *goldens)
{
    c->article = must(calloc(found->n + 1, sizeof *c->article));
    for (size_t i = 0; i < found->n; i++) {
        struct article *a = &c->article[c->article_n++];
        a->path = found->item[i];
        a->name = stem_below(a->path, articles);
        a->golden = printed("%s/%s" GOLDEN_SUFFIX, goldens, a->name);
    }
    free(found->item);
    *found = (struct paths){0};
}

static int by_name(const void *a, const void *b)
{
    return strcmp((*(const struct article *const *)a)->name, (*(const struct article *const *)b)->name);
}

/* Sorted by name; to be freed. */
static const struct article **by_names(const struct corpus *c)
{
    const struct article **sorted = must(calloc(c->article_n + 1, sizeof *sorted));
    for (size_t i = 0; i < c->article_n; i++)
        sorted[i] = &c->article[i];
    qsort(sorted, c->article_n, sizeof *sorted, by_name);
    return sorted;
}

static bool names_clash(const struct corpus *c, const struct article **sorted)
{
    for (size_t i = 1; i < c->article_n; i++) {
        if (strcmp(sorted[i - 1]->name, sorted[i]->name) != 0)
            continue;
        message(ERROR, sorted[i]->path, "%s has the same golden, %s: give one of them another name",
                sorted[i - 1]->path, sorted[i]->golden);
        return true;
    }
    return false;
}

static bool has_suffix(const char *path, const char *suffix)
{
    size_t n = strlen(path), m = strlen(suffix);
    return n > m && strcmp(path + n - m, suffix) == 0;
}

static bool is_orphan(const struct corpus *c, const struct article **sorted, const char *path, const char *goldens)
{
    struct article wanted = {.name = stem_below(path, goldens)};
    const struct article *key = &wanted;
    bool found = bsearch(&key, sorted, c->article_n, sizeof *sorted, by_name) != NULL;
    free(wanted.name);
    return !found;
}

static int find_orphans(struct corpus *c, const struct article **sorted, const char *goldens)
{
    struct paths found = {0}, orphans = {0};
    int error = walk(goldens, &found);
    for (size_t i = 0; i < found.n; i++) {
        if (has_suffix(found.item[i], GOLDEN_SUFFIX) && is_orphan(c, sorted, found.item[i], goldens))
            paths_add(&orphans, must(strdup(found.item[i])));
    }
    paths_free(&found);
    c->orphan = orphans.item;
    c->orphan_n = orphans.n;
    if (!error || error == ENOENT) /* without goldens all articles are new */
        return EXIT_FINE;
    message(ERROR, goldens, "the goldens cannot be read: %s", strerror(error));
    return EXIT_IO;
}

static int open_folders(struct corpus *c, const char *articles, const char *goldens)
{
    struct paths found = {0};
    int error = walk(articles, &found);
    if (error || found.n == 0) {
        message(ERROR, articles, "%s; name the folder of articles: chiso test CORPUS GOLDEN",
                error ? strerror(error) : "there are no articles in it");
        paths_free(&found);
        return EXIT_IO;
    }
    make_articles(c, &found, articles, goldens);
    const struct article **sorted = by_names(c);
    int code = names_clash(c, sorted) ? EXIT_IO : find_orphans(c, sorted, goldens);
    free(sorted);
    return code;
}

int corpus_open(struct corpus *c, const char *articles, const char *goldens)
{
    char *from = plain_folder(articles), *to = plain_folder(goldens);
    *c = (struct corpus){0};
    int code = open_folders(c, from, to);
    free(from);
    free(to);
    return code;
}

void corpus_close(struct corpus *c)
{
    for (size_t i = 0; i < c->article_n; i++) {
        free(c->article[i].path);
        free(c->article[i].golden);
        free(c->article[i].name);
    }
    for (size_t i = 0; i < c->orphan_n; i++)
        free(c->orphan[i]);
    free(c->article);
    free(c->orphan);
}

/* ---- Records ----------------------------------------------------------------------------------------------------- */

int content_read(const char *path, struct content *out)
{
    struct memory m;
    char part[65536];
    size_t n;
    FILE *file = fopen(path, "re");
    int error = file ? 0 : errno;
    *out = (struct content){0};
    memory_open(&m);
    while (file && (n = fread(part, 1, sizeof part, file)) > 0)
        fwrite(part, 1, n, m.file);
    if (file) {
        error = ferror(file) ? errno : 0;
        fclose(file);
    }
    char *p = memory_close(&m);
    if (!error)
        *out = (struct content){p, m.n};
    else
        free(p);
    if (!error || error == ENOENT)
        return EXIT_FINE;
    message(ERROR, path, "cannot be read: %s", strerror(error));
    return EXIT_IO;
}

bool article_place(const struct article *a, size_t byte, size_t *line, size_t *column)
{
    struct content raw;
    bool there = content_read(a->path, &raw) == EXIT_FINE && byte <= raw.n;
    *line = *column = 1;
    for (size_t i = 0; there && i < byte; i++) {
        bool ends = raw.p[i] == '\n', begins = ((unsigned char)raw.p[i] & 0xC0) != 0x80;
        *line += ends;
        *column = ends ? 1 : *column + begins;
    }
    free(raw.p);
    return there;
}

struct content article_extract(const struct article *a, struct chiso_worker *worker, bool told)
{
    struct memory m;
    memory_open(&m);
    struct chiso_inputs *inputs = chiso_inputs_new();
    struct chiso_document *doc;
    chiso_inputs_add(inputs, a->path);
    while ((doc = chiso_inputs_next(inputs, worker)) != NULL) {
        if (told)
            message_document(doc);
        chiso_document_write(doc, CHISO_RECORDS, m.file);
        chiso_document_free(doc);
    }
    chiso_inputs_free(inputs);
    char *p = memory_close(&m);
    return (struct content){p, m.n};
}

bool records_differ(const struct content *golden, const struct content *made)
{
    struct chiso_pairs *pairs = chiso_pairs_read(content_str(golden), content_str(made), CHISO_KEY_ORDER);
    const struct chiso_pair *pair;
    bool differ = false;
    while (!differ && (pair = chiso_pairs_next(pairs)) != NULL)
        differ = !pair->same && (!pair->before || !pair->after || pair->differences > 0);
    differ = differ || chiso_pairs_error(pairs);
    chiso_pairs_free(pairs);
    return differ;
}
