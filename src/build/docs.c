#include "build/docs.h"

#include <stdlib.h>

struct str read_all(const char *path)
{
    struct buf text = {0};
    FILE *file = fopen(path, "r");
    for (int c; file && (c = getc(file)) != EOF;)
        buf_add_c(&text, (char)c);
    if (!file || ferror(file)) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    fclose(file);
    return buf_str(&text);
}

static void fill_version(void)
{
    fputs(CHISO_VERSION, stdout);
}

static const struct filler own_fillers[] = {{"version", fill_version}, {NULL, NULL}};

static const struct filler *const fillers[] = {own_fillers,       manual_fillers,     table_fillers,
                                               reference_fillers, completion_fillers, editor_fillers};

static void fill(struct str name)
{
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++) {
        for (const struct filler *f = fillers[i]; f->name; f++) {
            if (str_eq(str_c(f->name), name)) {
                f->fill();
                return;
            }
        }
    }
    fprintf(stderr, "docs: nothing is called @{%.*s}\n", (int)name.n, name.p);
    exit(EXIT_FAILURE);
}

static void print_filled(struct str template)
{
    const char *p = template.p, *end = p + template.n;
    while (p < end) {
        const char *at = memmem(p, (size_t)(end - p), "@{", 2);
        const char *close = at ? memchr(at, '}', (size_t)(end - at)) : NULL;
        if (!close)
            break;
        fwrite(p, 1, (size_t)(at - p), stdout);
        fill((struct str){at + 2, (size_t)(close - at) - 2});
        p = close + 1;
    }
    fwrite(p, 1, (size_t)(end - p), stdout);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: docs TEMPLATE\n", stderr);
        return EXIT_FAILURE;
    }
    struct str template = read_all(argv[1]);
    print_filled(template);
    free((char *)template.p);
    return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
