/* The commands, in the order in which help and manual tell them. */
#include "cli/cli.h"

const struct command *const commands[] = {
    &extract_command, &text_command, &explain_command, &test_command, &diff_command, &lint_command, NULL};
