/* Where sentences end: a table, with the project's own list of abbreviations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text/sentence.h"

static const char *tests_dir;
static struct lists *lists;

static int load_lists(void **state)
{
    (void)state;
    char path[512];
    struct diags diags = {0};
    snprintf(path, sizeof path, "%s/../patterns", tests_dir);
    lists = lists_load(str_c(path), &diags);
    diags_free(&diags);
    return lists && lists_find(lists, STR("abbreviations")) ? 0 : -1;
}

static int free_lists(void **state)
{
    (void)state;
    lists_free(lists);
    return 0;
}

static void check_line(char *line)
{
    char *tab = strchr(line, '\t');
    if (line[0] == '#')
        return;
    assert_non_null(tab);
    *tab = '\0';
    struct sentences found = {0};
    struct buf said = {0};
    struct str block = str_c(line);
    sentences_of_block(block, (struct span){0, block.n}, 0, lists_find(lists, STR("abbreviations")), &found);
    for (size_t i = 0; i < found.n; i++) {
        if (i)
            buf_add_str(&said, STR(" | "));
        buf_add_str(&said, str_slice(block, found.item[i].span));
    }
    buf_add_c(&said, '\0');
    if (strcmp(said.p, tab + 1))
        fail_msg("%s\n  expected: %s\n  found:    %s", line, tab + 1, said.p);
    free(found.item);
    buf_free(&said);
}

static void sentences_end_where_the_table_says(void **state)
{
    (void)state;
    char path[512], line[4096];
    snprintf(path, sizeof path, "%s/tables/sentence-cuts.tsv", tests_dir);
    FILE *in = fopen(path, "r");
    assert_non_null(in);
    while (fgets(line, sizeof line, in)) {
        line[strcspn(line, "\n")] = '\0';
        check_line(line);
    }
    fclose(in);
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_end_where_the_table_says),
    };
    return cmocka_run_group_tests(tests, load_lists, free_lists);
}
