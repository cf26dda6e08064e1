/* The words of the pattern language as editors' expressions want them: alternatives, with the bar of vim or of others.
 */
#include "build/docs.h"

static const char *bar; /* stands between two alternatives */
static bool first;

static void put(const char *word)
{
    printf("%s%s", first ? "" : bar, word);
    first = false;
}

static void put_words_of(enum operand wanted)
{
#define PUT_TOP(id, word, operand, form, says) \
    if ((operand) == wanted)                   \
        put(word);
#define PUT_WORD(id, word, operand, says, times) \
    if ((operand) == wanted)                     \
        put(word);
    TOP_WORDS(PUT_TOP)
    RULE_WORDS(PUT_WORD)
#undef PUT_TOP
#undef PUT_WORD
}

static void put_kinds(void)
{
#define PUT_KIND(id, word, ...) put(word);
    KIND_LIST(PUT_KIND)
    CUE_LIST(PUT_KIND)
#undef PUT_KIND
}

static void put_list_words(void)
{
#define PUT_LIST_WORD(id, word, says) put(word);
    LIST_WORDS(PUT_LIST_WORD)
#undef PUT_LIST_WORD
}

/* Two fillers of each: for vim, and for expressions as JSON has them. */
#define FILLERS(name, call)      \
    static void vim_##name(void) \
    {                            \
        bar = "\\|";             \
        first = true;            \
        call;                    \
    }                            \
    static void re_##name(void)  \
    {                            \
        bar = "|";               \
        first = true;            \
        call;                    \
    }

FILLERS(piece, put_words_of(OPERAND_PIECE))
FILLERS(list, put_words_of(OPERAND_LIST))
FILLERS(rule, put_words_of(OPERAND_RULE))
FILLERS(expression, put_words_of(OPERAND_EXPRESSION))
FILLERS(fields, put_words_of(OPERAND_FIELDS))
FILLERS(rules, put_words_of(OPERAND_RULES))
FILLERS(example, put_words_of(OPERAND_EXAMPLE))
FILLERS(kinds, put_kinds())
FILLERS(of_list, put_list_words())

#define BOTH(name)              \
    {"vim-" #name, vim_##name}, \
    {                           \
        "re-" #name, re_##name  \
    }

const struct filler editor_fillers[] = {
    BOTH(piece), BOTH(list),    BOTH(rule),  BOTH(expression), BOTH(fields),
    BOTH(rules), BOTH(example), BOTH(kinds), BOTH(of_list),    {NULL, NULL},
};
