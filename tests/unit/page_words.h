/* The word lists of pages, for unit tests. */
#ifndef CHISO_TESTS_PAGE_WORDS_H
#define CHISO_TESTS_PAGE_WORDS_H

#include <stdio.h>

#include "page/page.h"
#include "page/words.h"

static struct lists *page_lists;

static struct page_words *load_page_words(const char *tests_dir)
{
    char path[512];
    struct diags diags = {0};
    snprintf(path, sizeof path, "%s/../patterns", tests_dir);
    page_lists = lists_load(str_c(path), &diags);
    struct page_words *words = page_lists ? page_words_new(page_lists, &diags) : NULL;
    diags_free(&diags);
    return words;
}

static void free_page_words(struct page_words *words)
{
    page_words_free(words);
    lists_free(page_lists);
}

/* One row of a table: columns split by tabs; false at the end. Comments and empty lines are passed over. */
static bool next_row(FILE *f, char *line, size_t size, char *column[], size_t columns)
{
    while (fgets(line, (int)size, f)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '\0' || line[0] == '#')
            continue;
        for (size_t i = 0; i < columns; i++) {
            column[i] = line;
            line += strcspn(line, "\t");
            if (*line)
                *line++ = '\0';
        }
        return true;
    }
    return false;
}

static FILE *open_table(const char *tests_dir, const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/tables/%s", tests_dir, name);
    return fopen(path, "r");
}

#endif
