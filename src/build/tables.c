/* Tables of patterns/README.md, which are made of the program's own. */
#include "build/docs.h"

/* A cell: a bar in it takes a backslash. */
static void put_cell(const char *text)
{
    fputs(" ", stdout);
    for (const char *p = text; *p; p++)
        printf(*p == '|' ? "\\%c" : "%c", *p);
    fputs(" |", stdout);
}

static void put_row(const char *word, const char *says, const char *more)
{
    printf("| `%s` |", word);
    put_cell(says);
    if (more)
        put_cell(more);
    putchar('\n');
}

static void fill_rule_words(void)
{
    puts("| word | says | how many |\n| --- | --- | --- |");
#define WORD_ROW(id, word, operand, says, times) put_row(word, says, times);
    RULE_WORDS(WORD_ROW)
#undef WORD_ROW
}

static void fill_list_words(void)
{
    puts("| word | says |\n| --- | --- |");
#define WORD_ROW(id, word, says) put_row(word, says, NULL);
    LIST_WORDS(WORD_ROW)
#undef WORD_ROW
}

static void fill_kinds(void)
{
    puts("| kind | a claim of that kind is |\n| --- | --- |");
#define KIND_ROW(id, word, says) put_row(word, says, NULL);
    KIND_LIST(KIND_ROW)
#undef KIND_ROW
}

static void fill_cues(void)
{
    puts("| cue | finds | becomes |\n| --- | --- | --- |");
#define CUE_ROW(id, word, finds, becomes) put_row(word, finds, becomes);
    CUE_LIST(CUE_ROW)
#undef CUE_ROW
}

const struct filler table_fillers[] = {
    {"table-of-rule-words", fill_rule_words},
    {"table-of-list-words", fill_list_words},
    {"table-of-kinds", fill_kinds},
    {"table-of-cues", fill_cues},
    {NULL, NULL},
};
