/* The word lists of pages, for unit tests. */
#ifndef CHISO_TESTS_PAGE_WORDS_H
#define CHISO_TESTS_PAGE_WORDS_H

#include <stdio.h>

#include "page/page.h"
#include "page/words.h"
#include "table_rows.h"

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

#endif
