/* The list of common syllables, as decoding takes it. */
#ifndef CHISO_TESTS_SYLLABLE_LIST_H
#define CHISO_TESTS_SYLLABLE_LIST_H

#include <stdio.h>

#include "base/list.h"

/* From the patterns beside the tests; NULL where they cannot be loaded. *lists is to be freed. */
static inline const struct list *load_syllables(const char *tests_dir, struct lists **lists)
{
    char dir[4096];
    struct diags diags = {0};
    snprintf(dir, sizeof dir, "%s/../patterns", tests_dir);
    *lists = lists_load(str_c(dir), &diags);
    diags_free(&diags);
    return *lists ? lists_find(*lists, STR("syllables")) : NULL;
}

#endif
