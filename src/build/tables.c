/* Tables of patterns/README.md, which are made of the program's own. */
#include "build/docs.h"
#include "values/fields.h"

/* A cell: a bar in it takes a backslash. */
static void put_cell_text(struct str text)
{
    for (size_t i = 0; i < text.n; i++)
        printf(text.p[i] == '|' ? "\\%c" : "%c", text.p[i]);
}

static void put_cell(struct str text)
{
    fputs(" ", stdout);
    put_cell_text(text);
    fputs(" |", stdout);
}

static void put_row(const char *of, const char *word, const char *says, const char *more)
{
    struct buf text = {0};
    printf("| `%s` |", word);
    put_cell(with_examples(&text, of, word, says));
    if (more)
        put_cell(str_c(more));
    putchar('\n');
    buf_free(&text);
}

static void fill_rule_words(void)
{
    puts("| word | says | how many |\n| --- | --- | --- |");
#define WORD_ROW(id, word, operand, says, times) put_row("rule", word, says, times);
    RULE_WORDS(WORD_ROW)
#undef WORD_ROW
}

static void fill_list_words(void)
{
    puts("| word | says |\n| --- | --- |");
#define WORD_ROW(id, word, says) put_row("list", word, says, NULL);
    LIST_WORDS(WORD_ROW)
#undef WORD_ROW
}

static void fill_kinds(void)
{
    puts("| kind | a claim of that kind is |\n| --- | --- |");
#define KIND_ROW(id, word, says) put_row("kind", word, says, NULL);
    KIND_LIST(KIND_ROW)
#undef KIND_ROW
}

static void fill_cues(void)
{
    puts("| cue | finds | becomes |\n| --- | --- | --- |");
#define CUE_ROW(id, word, finds, becomes) put_row("cue", word, finds, becomes);
    CUE_LIST(CUE_ROW)
#undef CUE_ROW
}

/* ---- Fields ------------------------------------------------------------------------------------------------------ */

/* Each word of `words` in backquotes. */
static void put_words(const char *words)
{
    for (const char *p = words; *p;) {
        size_t n = strcspn(p, " ");
        printf(" `%.*s`", (int)n, p);
        p += n + (p[n] == ' ');
    }
}

/* How many kinds of claims are among the words; date and reference apart where `valued`. */
static size_t kinds_among(const char *words, bool valued)
{
    size_t n = 0;
#define COUNT_KIND(id, word, says) n += field_has_word(words, STR(word));
    KIND_LIST(COUNT_KIND)
#undef COUNT_KIND
    return valued ? n - field_has_word(words, STR("date")) - field_has_word(words, STR("reference")) : n;
}

static void put_cue_words(const char *words)
{
#define PUT_CUE(id, word, finds, becomes) \
    if (field_has_word(words, STR(word))) \
        printf(", `%s`", word);
    CUE_LIST(PUT_CUE)
#undef PUT_CUE
}

#define PLUS_ONE(id, word, ...) +1
enum { ALL_KINDS = 0 KIND_LIST(PLUS_ONE), VALUED_KINDS = ALL_KINDS - 2 };

/* Whom a field is for. */
static void put_users(const char *kinds)
{
    if (kinds_among(kinds, true) < VALUED_KINDS) {
        put_words(kinds);
        return;
    }
    fputs(kinds_among(kinds, false) == ALL_KINDS ? " all claims" : " claims with a value", stdout);
    if (field_has_word(kinds, STR("none")))
        fputs(", all cues", stdout);
    else
        put_cue_words(kinds);
}

static bool alike(const struct field_use *a, const struct field_use *b)
{
    return a->part == b->part && strcmp(a->says, b->says) == 0 && strcmp(a->kinds, b->kinds) == 0;
}

/* `rate=yes`, where there is one word for it. */
static void put_field(const struct field_use *f)
{
    bool one = f->words && f->type == FIELD_WORD && !strchr(f->words, ' ');
    printf(" `%s%s%s`", f->name, one ? "=" : "", one ? f->words : "");
}

/* What it means, and the words it may be where that does not name them. */
static void put_meaning(const struct field_use *f)
{
    struct buf text = {0};
    put_cell_text(with_examples(&text, f->part == OF_DATES ? "date" : "field", f->name, f->says));
    buf_free(&text);
    bool choice = f->type == FIELD_WORD && strchr(f->words, ' ');
    if (choice && !strchr(f->says, '`')) {
        fputs(":", stdout);
        put_words(f->words);
    }
}

/* Those that mean the same share a row. */
static void fill_fields(enum field_part part, bool users)
{
    puts(users ? "| field | means | for |\n| --- | --- | --- |" : "| field | means |\n| --- | --- |");
    for (size_t i = 0; i < field_use_n; i++) {
        const struct field_use *f = &field_uses[i];
        if (f->part != part)
            continue;
        fputs("|", stdout);
        put_field(f);
        for (; i + 1 < field_use_n && alike(f, &field_uses[i + 1]); i++)
            put_field(&field_uses[i + 1]);
        fputs(" | ", stdout);
        put_meaning(f);
        fputs(" |", stdout);
        if (users) {
            put_users(f->kinds);
            fputs(" |", stdout);
        }
        putchar('\n');
    }
}

static void fill_claim_fields(void)
{
    fill_fields(OF_CLAIMS, true);
}

static void fill_cue_fields(void)
{
    fill_fields(OF_CUES, true);
}

static void fill_head_fields(void)
{
    fill_fields(OF_HEADS, false);
}

static void fill_date_fields(void)
{
    fill_fields(OF_DATES, false);
}

const struct filler table_fillers[] = {
    {"table-of-rule-words", fill_rule_words},
    {"table-of-list-words", fill_list_words},
    {"table-of-kinds", fill_kinds},
    {"table-of-cues", fill_cues},
    {"table-of-claim-fields", fill_claim_fields},
    {"table-of-cue-fields", fill_cue_fields},
    {"table-of-head-fields", fill_head_fields},
    {"table-of-date-fields", fill_date_fields},
    {NULL, NULL},
};
