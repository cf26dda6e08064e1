/* The options of commands as people type them. */
#include "build/docs.h"

static const struct argp_option of_argp[] = {
    {.name = "help", .key = '?', .doc = "Give this help list"},
    {.name = "usage", .doc = "Give a short usage message"},
};

static struct option_row option_of(const struct command *command, const struct argp_option *o)
{
    return (struct option_row){
        .name = o->name,
        .words = settings_words(command, o->key),
        .letter = o->key > ' ' && o->key < 127 ? (char)o->key : '\0',
        .argument = o->arg,
        .optional = o->flags & OPTION_ARG_OPTIONAL,
        .says = o->doc,
    };
}

size_t command_options(const struct command *command, struct option_row out[COMMAND_OPTIONS_MAX])
{
    struct argp_option all[OPTIONS_MAX];
    size_t n = 0;
    settings_options(command, all);
    for (const struct argp_option *o = all; o->name; o++) {
        if (!(o->flags & OPTION_HIDDEN))
            out[n++] = option_of(command, o);
    }
    for (size_t i = 0; i < sizeof of_argp / sizeof *of_argp; i++)
        out[n++] = option_of(command, &of_argp[i]);
    return n;
}
