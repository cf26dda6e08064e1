/* What shells complete, of the tables of commands and options. */
#include "build/docs.h"

/* What an argument is, by the name that it has in --help. */
enum argument { ARGUMENT_NONE, ARGUMENT_WORDS, ARGUMENT_FILE, ARGUMENT_FOLDER, ARGUMENT_OTHER };

static enum argument argument_of(const struct option_row *o)
{
    if (!o->argument)
        return ARGUMENT_NONE;
    if (o->words)
        return ARGUMENT_WORDS;
    if (strcmp(o->argument, "FILE") == 0 || strcmp(o->argument, "LIST") == 0 || strcmp(o->argument, "PATH") == 0)
        return ARGUMENT_FILE;
    return strcmp(o->argument, "DIR") == 0 ? ARGUMENT_FOLDER : ARGUMENT_OTHER;
}

static void put_words(const struct option_row *o)
{
    for (size_t i = 0; o->words[i]; i++)
        printf("%s%s", i ? " " : "", o->words[i]);
}

/* Text between single quotes: what would end them, or stands for more than itself there, is written otherwise. */
static void put_quoted(const char *text, const char *special)
{
    for (const char *p = text; *p; p++) {
        if (*p == '\'')
            fputs("'\\''", stdout);
        else
            printf(strchr(special, *p) ? "\\%c" : "%c", *p);
    }
}

static bool takes_files(const struct command *c)
{
    return c->arguments[0] != '\0';
}

static void fill_commands(void)
{
    for (size_t i = 0; commands[i]; i++)
        printf("%s%s", i ? " " : "", commands[i]->name);
}

/* ---- bash -------------------------------------------------------------------------------------------------------- */

/* `command:--option` and, where `=` stands between, `command:--option=`. */
static void put_bash_argument(const struct command *c, const struct option_row *o)
{
    enum argument argument = argument_of(o);
    if (argument == ARGUMENT_NONE)
        return;
    fputs("        ", stdout);
    if (o->letter)
        printf("%s:-%c | ", c->name, o->letter);
    if (!o->optional)
        printf("%s:--%s | ", c->name, o->name);
    printf("%s:--%s=) ", c->name, o->name);
    if (argument == ARGUMENT_WORDS) {
        fputs("_chiso_words '", stdout);
        put_words(o);
        fputs("'", stdout);
    } else {
        fputs(argument == ARGUMENT_FILE     ? "_chiso_files -f"
              : argument == ARGUMENT_FOLDER ? "_chiso_files -d"
                                            : ":",
              stdout);
    }
    puts("; return ;;");
}

static void fill_bash_arguments(void)
{
    for (size_t i = 0; commands[i]; i++) {
        struct option_row option[COMMAND_OPTIONS_MAX];
        size_t n = command_options(commands[i], option);
        for (size_t k = 0; k < n; k++)
            put_bash_argument(commands[i], &option[k]);
    }
}

static void fill_bash_options(void)
{
    for (size_t i = 0; commands[i]; i++) {
        struct option_row option[COMMAND_OPTIONS_MAX];
        size_t n = command_options(commands[i], option);
        printf("        %s:-*) _chiso_words '", commands[i]->name);
        for (size_t k = 0; k < n; k++)
            printf("%s--%s", k ? " " : "", option[k].name);
        puts("' ;;");
        if (!takes_files(commands[i]))
            printf("        %s:*) ;;\n", commands[i]->name);
    }
}

/* ---- zsh --------------------------------------------------------------------------------------------------------- */

static void fill_zsh_commands(void)
{
    for (size_t i = 0; commands[i]; i++) {
        printf("        '%s:", commands[i]->name);
        put_quoted(commands[i]->summary, ":\\");
        puts("'");
    }
}

static void put_zsh_option(const struct option_row *o)
{
    enum argument argument = argument_of(o);
    const char *equals = !o->argument ? "" : o->optional ? "=-" : "=";
    fputs(" \\\n                ", stdout);
    if (o->letter)
        printf("'(-%c --%s)'{'-%c%s','--%s%s'}'", o->letter, o->name, o->letter, o->argument ? "+" : "", o->name,
               equals);
    else
        printf("'--%s%s", o->name, equals);
    fputs("[", stdout);
    put_quoted(o->says ? o->says : "", "[]:\\");
    fputs("]", stdout);
    if (argument != ARGUMENT_NONE)
        printf("%s%s:", o->optional ? "::" : ":", o->argument);
    if (argument == ARGUMENT_WORDS) {
        fputs("(", stdout);
        put_words(o);
        fputs(")", stdout);
    } else if (argument == ARGUMENT_FILE || argument == ARGUMENT_FOLDER) {
        fputs(argument == ARGUMENT_FILE ? "_files" : "_files -/", stdout);
    }
    fputs("'", stdout);
}

static void fill_zsh_cases(void)
{
    for (size_t i = 0; commands[i]; i++) {
        struct option_row option[COMMAND_OPTIONS_MAX];
        size_t n = command_options(commands[i], option);
        printf("        %s)\n            _arguments -s -S", commands[i]->name);
        for (size_t k = 0; k < n; k++)
            put_zsh_option(&option[k]);
        puts(takes_files(commands[i]) ? " \\\n                '*:file:_files' ;;" : " ;;");
    }
}

/* ---- fish -------------------------------------------------------------------------------------------------------- */

/* Without a command it is the first. */
static void put_fish_condition(size_t i)
{
    fputs("complete -c chiso -n '", stdout);
    if (i > 0) {
        printf("__fish_seen_subcommand_from %s'", commands[i]->name);
        return;
    }
    fputs("not __fish_seen_subcommand_from", stdout);
    for (size_t k = 1; commands[k]; k++)
        printf(" %s", commands[k]->name);
    fputs("'", stdout);
}

static void put_fish_words(const char *says)
{
    fputs(" -d '", stdout);
    for (const char *p = says; *p; p++)
        printf(*p == '\'' || *p == '\\' ? "\\%c" : "%c", *p);
    puts("'");
}

static void put_fish_option(size_t i, const struct option_row *o)
{
    static const char *const flags[] = {[ARGUMENT_NONE] = "",
                                        [ARGUMENT_FILE] = " -r -F",
                                        [ARGUMENT_OTHER] = " -x",
                                        [ARGUMENT_FOLDER] = " -x -a '(__fish_complete_directories)'"};
    enum argument argument = argument_of(o);
    put_fish_condition(i);
    if (o->letter)
        printf(" -s '%c'", o->letter);
    printf(" -l %s", o->name);
    if (argument == ARGUMENT_WORDS) {
        fputs(" -x -a '", stdout);
        put_words(o);
        fputs("'", stdout);
    } else if (!o->optional) {
        fputs(flags[argument], stdout);
    }
    put_fish_words(o->says ? o->says : "");
}

static void fill_fish(void)
{
    for (size_t i = 0; commands[i]; i++) {
        printf("complete -c chiso -n __fish_use_subcommand -a %s", commands[i]->name);
        put_fish_words(commands[i]->summary);
    }
    for (size_t i = 0; commands[i]; i++) {
        struct option_row option[COMMAND_OPTIONS_MAX];
        size_t n = command_options(commands[i], option);
        if (!takes_files(commands[i])) {
            put_fish_condition(i);
            puts(" -f");
        }
        for (size_t k = 0; k < n; k++)
            put_fish_option(i, &option[k]);
    }
}

const struct filler completion_fillers[] = {
    {"command-words", fill_commands},
    {"bash-arguments", fill_bash_arguments},
    {"bash-options", fill_bash_options},
    {"zsh-commands", fill_zsh_commands},
    {"zsh-cases", fill_zsh_cases},
    {"fish", fill_fish},
    {NULL, NULL},
};
