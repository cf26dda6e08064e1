/* Lists of man pages. */
#include "base/problem.h"
#include "build/docs.h"
#include "write/fields.h"

/* ---- chiso(1) ---------------------------------------------------------------------------------------------------- */

/* Each line of `arguments` is a way to call it. */
static void print_synopsis(const struct command *c)
{
    const char *line = c->arguments;
    do {
        size_t n = strcspn(line, "\n");
        printf(".Nm chiso\n.Cm %s\n.Op Ar option ...\n", c->name);
        if (n)
            printf(".Ar %.*s\n", (int)n, line);
        line += n + (line[n] == '\n');
    } while (*line);
}

static void fill_synopsis(void)
{
    for (size_t i = 0; commands[i]; i++)
        print_synopsis(commands[i]);
}

static void print_option_head(const struct option_row *o)
{
    if (o->letter)
        printf("\n.Fl %c ,", o->letter);
    printf("\n.Fl -%s", o->name);
    if (o->argument)
        printf(o->optional ? " Ns Oo No = Ns Ar %s Oc" : " Ns No = Ns Ar %s", o->argument);
}

static bool has_option(const struct command *c, const struct option_row *wanted)
{
    struct option_row option[COMMAND_OPTIONS_MAX];
    size_t n = command_options(c, option);
    for (size_t i = 0; i < n; i++) {
        if (strcmp(option[i].name, wanted->name) == 0 && option[i].says == wanted->says)
            return true;
    }
    return false;
}

/* What means the same for every command is told once. */
static bool is_common(const struct option_row *o)
{
    for (size_t i = 0; commands[i]; i++) {
        if (!has_option(commands[i], o))
            return false;
    }
    return true;
}

/* Those that all commands have, or those that they do not. Options without words of their own are told with the one
 * before them. */
static void print_options(const struct command *c, bool common)
{
    struct option_row option[COMMAND_OPTIONS_MAX];
    size_t n = command_options(c, option);
    puts(".Bl -tag -width Ds");
    for (size_t i = 0; i < n; i++) {
        if (is_common(&option[i]) != common)
            continue;
        const char *says = option[i].says;
        fputs(".It Xo", stdout);
        print_option_head(&option[i]);
        for (; i + 1 < n && !option[i + 1].says; i++) {
            fputs(" ,", stdout);
            print_option_head(&option[i + 1]);
        }
        puts("\n.Xc");
        mdoc_prose(str_c(says));
    }
    puts(".El");
}

static bool has_own_options(const struct command *c)
{
    return c->options && c->options->name;
}

/* What --help says above and below the options: paragraphs with empty lines between. */
static void print_paragraphs(struct str text)
{
    while (text.n) {
        const char *end = memmem(text.p, text.n, "\n\n", 2);
        size_t n = end ? (size_t)(end - text.p) : text.n;
        mdoc_prose((struct str){text.p, n});
        n += end ? 2 : 0;
        text = (struct str){text.p + n, text.n - n};
        if (text.n)
            puts(".Pp");
    }
}

static void print_command(const struct command *c)
{
    size_t above = strcspn(c->about, "\v");
    printf(".Ss chiso %s\n", c->name);
    print_paragraphs((struct str){c->about, above});
    if (has_own_options(c))
        print_options(c, false);
    if (c->about[above] == '\v') {
        puts(".Pp");
        print_paragraphs(str_c(c->about + above + 1));
    }
}

static void fill_common_options(void)
{
    print_options(commands[0], true);
}

static void fill_commands(void)
{
    for (size_t i = 0; commands[i]; i++)
        print_command(commands[i]);
}

static void fill_exits(void)
{
    puts(".Bl -tag -width Ds");
#define EXIT_ITEM(id, number, says) mdoc_item(#number, STR(says));
    EXIT_LIST(EXIT_ITEM)
#undef EXIT_ITEM
    puts(".El");
}

/* ---- chiso-record(5) --------------------------------------------------------------------------------------------- */

static const char *const types[] = {
    [FIELD_STRING] = "string",
    [FIELD_NUMBER] = "number",
    [FIELD_INTEGER] = "integer",
    [FIELD_LINK] = "link",
    [FIELD_PERIOD] = "time",
    [FIELD_STATED] = "array of places",
    [FIELD_PROBLEMS] = "array of problems",
};

static void print_fields(const struct fields *fields)
{
    struct buf text = {0};
    puts(".Bl -tag -width Ds");
    for (size_t i = 0; i < fields->n; i++) {
        const struct field *f = &fields->field[i];
        printf(".It Cm %s Pq %s\n", f->name, types[f->type]);
        mdoc_prose(with_examples(&text, "record", f->name, f->says));
    }
    puts(".El");
    buf_free(&text);
}

static void fill_document_fields(void)
{
    print_fields(&document_fields);
}

static void fill_claim_fields(void)
{
    print_fields(&claim_fields);
}

static void fill_kinds(void)
{
    struct buf text = {0};
    puts(".Bl -tag -width Ds");
#define KIND_ITEM(id, word, says) mdoc_item(word, with_examples(&text, "kind", word, says));
    KIND_LIST(KIND_ITEM)
#undef KIND_ITEM
    puts(".El");
    buf_free(&text);
}

static void fill_problems(void)
{
    puts(".Bl -tag -width Ds");
#define PROBLEM_ITEM(id, word, loss, says) mdoc_item(word, str_c(loss ? says " (something was lost)" : says));
    PROBLEM_LIST(PROBLEM_ITEM)
#undef PROBLEM_ITEM
    puts(".El");
}

const struct filler manual_fillers[] = {
    {"synopsis", fill_synopsis},
    {"commands", fill_commands},
    {"common-options", fill_common_options},
    {"exits", fill_exits},
    {"document-fields", fill_document_fields},
    {"claim-fields", fill_claim_fields},
    {"kinds", fill_kinds},
    {"problems", fill_problems},
    {NULL, NULL},
};
