#include "cli/known.h"

#include <stdlib.h>

#include "cli/cli.h"
#include "cli/corpus.h"

static bool read_line(struct known *k, char *line)
{
    char *tab = strchr(line, '\t');
    if (*line == '#' || *line == '\0')
        return true;
    if (!tab || tab == line || tab[1] == '\0')
        return false;
    *tab = '\0';
    k->line = grown(k->line, &k->cap, k->n, sizeof *k->line);
    k->line[k->n++] = (struct known_line){line, tab + 1};
    return true;
}

/* The number of the line that is wrong, or 0. */
static size_t read_lines(struct known *k, char *text)
{
    size_t number = 0;
    while (text && *text) {
        char *end = strchr(text, '\n'), *next = end ? end + 1 : NULL;
        number++;
        if (end)
            *end = '\0';
        if (!read_line(k, text))
            return number;
        text = next;
    }
    return 0;
}

int known_read(struct known *k, const char *folder, const char *file)
{
    struct content list;
    char *path = printed("%s/%s", folder, file);
    *k = (struct known){0};
    int code = content_read(path, &list);
    k->text = list.p;
    size_t wrong = read_lines(k, k->text);
    if (wrong > 0) {
        message(ERROR, path, "line %zu: write the name of what is known to fail, a tab and the reason", wrong);
        code = EXIT_IO;
    }
    free(path);
    return code;
}

void known_free(struct known *k)
{
    free(k->line);
    free(k->text);
}

const char *known_reason(const struct known *k, const char *name)
{
    for (size_t i = 0; i < k->n; i++) {
        if (strcmp(k->line[i].name, name) == 0)
            return k->line[i].reason;
    }
    return NULL;
}
