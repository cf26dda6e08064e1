/* From the command line to settings, by argp: a command's table of options is its parser and its --help. */
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

/* What every command takes. */
static const struct argp_option common_options[] = {
    {"patterns", 'p', "DIR", 0, "Take patterns and word lists from DIR", 5},
    {"quiet", 'q', NULL, 0, "Say nothing about single documents", 6},
    {"verbose", 'v', NULL, 0, "Say what was done at the end", 6},
    {"color", KEY_COLOR, "WHEN", 0, "Use colours: auto (on a terminal), always, never", 6},
};
#define COMMON_OPTIONS (sizeof common_options / sizeof *common_options)

static const char *const color_words[] = {"auto", "always", "never", NULL};
static const char *const key_words[] = {"source", "id", "input", NULL}; /* in order of enum chiso_key */

const char *const *settings_words(const struct command *command, int key)
{
    return key == 'f' ? command->formats : key == KEY_COLOR ? color_words : key == KEY_BY ? key_words : NULL;
}

static int word_index(const char *const *words, const char *word)
{
    for (int i = 0; words[i]; i++) {
        if (strcmp(words[i], word) == 0)
            return i;
    }
    return -1;
}

/* Which of its words an option was given. */
static int one_of(const struct settings *s, int key, const char *word, const char *option, struct argp_state *state)
{
    const char *const *words = settings_words(s->command, key);
    int i = word_index(words, word);
    if (i >= 0)
        return i;
    char choices[128] = "";
    for (i = 0; words[i]; i++) {
        strncat(choices, i ? ", " : "", sizeof choices - strlen(choices) - 1);
        strncat(choices, words[i], sizeof choices - strlen(choices) - 1);
    }
    argp_error(state, "%s %s: there is no such choice; take one of: %s", option, word, choices);
    return 0;
}

static error_t check(const struct settings *s, struct argp_state *state)
{
    bool reads = *s->command->arguments != '\0';
    size_t most = s->command->input_max;
    if (most > 0 && s->input_n > most)
        argp_error(state, "%s: there are too many names", s->input[most]);
    if (reads && most == 0 && s->input_n == 0 && s->list_n == 0)
        argp_error(state, "no input: name files or folders, or - for standard input");
    if (!reads && s->input_n > 0)
        argp_error(state, "%s: this command takes no files", s->input[0]);
    return 0;
}

static error_t parse_input_option(struct settings *s, int key, const char *value, struct argp_state *state)
{
    if (key < KEY_LIMIT || key > KEY_JSON + CHISO_JSON_PUBLISHED)
        return ARGP_ERR_UNKNOWN;
    const char *error = inputs_option(s, key, value);
    if (error)
        argp_error(state, "%s: %s", value, error);
    return 0;
}

/* Options that say yes, and options whose argument is taken as it is. */
static const struct plain {
    int key;
    bool flag; /* the member is a bool, else a string */
    size_t member;
} plain[] = {
#define FLAG(key, member)                            \
    {                                                \
        key, true, offsetof(struct settings, member) \
    }
#define TEXT(key, member)                             \
    {                                                 \
        key, false, offsetof(struct settings, member) \
    }
    TEXT('p', patterns),      TEXT('o', output),        FLAG('q', quiet),
    FLAG('v', verbose),       FLAG(KEY_ALL, all),       FLAG(KEY_ENCODING, encoding),
    TEXT(KEY_STATS, stats),   TEXT(KEY_CORPUS, corpus), FLAG(KEY_STRICT, strict),
    FLAG(KEY_MUTATE, mutate), FLAG(KEY_LOWER, lower),   TEXT(KEY_TRUTH, truth),
    FLAG(KEY_ACCEPT, accept),
#undef FLAG
#undef TEXT
};

static bool set_plain(struct settings *s, int key, const char *value)
{
    for (const struct plain *p = plain; p < plain + sizeof plain / sizeof *plain; p++) {
        if (p->key != key)
            continue;
        if (p->flag)
            *(bool *)((char *)s + p->member) = true;
        else
            *(const char **)((char *)s + p->member) = value ? value : "";
        return true;
    }
    return false;
}

static error_t parse_option(int key, char *value, struct argp_state *state)
{
    struct settings *s = state->input;
    if (set_plain(s, key, value))
        return 0;
    switch (key) {
    case 'f':
        s->format = s->command->formats[one_of(s, key, value, "--format", state)];
        return 0;
    case KEY_COLOR:
        s->color = (enum color)one_of(s, key, value, "--color", state);
        return 0;
    case KEY_BY:
        s->by = (enum chiso_key)one_of(s, key, value, "--by", state);
        return 0;
    case KEY_ONLY:
        s->only[s->only_n++] = value;
        return 0;
    case KEY_FILES_FROM:
        s->list[s->list_n++] = value;
        return 0;
    case ARGP_KEY_ARG:
        s->input[s->input_n++] = value;
        return 0;
    case ARGP_KEY_END:
        return check(s, state);
    default:
        return parse_input_option(s, key, value, state);
    }
}

void settings_options(const struct command *command, struct argp_option out[OPTIONS_MAX])
{
    const struct argp_option *own = command->options;
    size_t n = 0;
    while (own && own[n].name && n < OPTIONS_MAX - COMMON_OPTIONS - 1) {
        out[n] = own[n];
        n++;
    }
    memcpy(out + n, common_options, sizeof common_options);
    out[n + COMMON_OPTIONS] = (struct argp_option){0};
}

void settings_parse(const struct command *command, int argc, char **argv, struct settings *out)
{
    struct argp_option options[OPTIONS_MAX];
    settings_options(command, options);
    const struct argp argp = {
        .options = options,
        .parser = parse_option,
        .args_doc = command->arguments,
        .doc = command->about,
    };
    static char name[64]; /* argp keeps it as the program's name */

    *out = (struct settings){
        .command = command,
        .format = command->formats ? command->formats[0] : NULL,
        .input = must(calloc((size_t)argc, sizeof *out->input)),
        .list = must(calloc((size_t)argc, sizeof *out->list)),
        .only = must(calloc((size_t)argc, sizeof *out->only)),
    };
    snprintf(name, sizeof name, "chiso %s", command->name);
    argv[0] = name;
    argp_err_exit_status = EXIT_USAGE;
    argp_parse(&argp, argc, argv, 0, NULL, out);
}

void settings_free(struct settings *s)
{
    free(s->input);
    free(s->list);
    free(s->only);
}
