/* chiso lint: are the patterns sound? */
#include <stdlib.h>

#include "cli/cli.h"

static int run(const struct settings *s)
{
    char *diagnostics = NULL;
    struct chiso_rules *rules = chiso_rules_load(s->patterns, CHISO_RULES_CHECK, &diagnostics);
    fputs(diagnostics ? diagnostics : "", stderr);
    if (rules && !s->quiet)
        printf("%s: %zu rules, %zu examples, all hold\n", chiso_rules_dir(rules), chiso_rules_count(rules),
               chiso_rules_examples(rules));
    int code = rules ? EXIT_FINE : EXIT_RULES;
    chiso_free(diagnostics);
    chiso_rules_free(rules);
    return fflush(stdout) == 0 ? code : EXIT_IO;
}

const struct command lint_command = {
    .name = "lint",
    .summary = "checks patterns and word lists, and that all examples hold",
    .arguments = "",
    .about = "Checks a folder of patterns and word lists: their form, and that every rule gives what its "
             "examples say. All faults are told at once, each with its place and a remedy.\v"
             "Exit status: 0 all is well; 2 there are faults; 3 wrong usage; 4 the output cannot be written.",
    .run = run,
};
