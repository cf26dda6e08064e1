/* Lists of what is known not to work yet: a name, a tab and the reason on each line; # begins a comment. */
#ifndef CHISO_CLI_KNOWN_H
#define CHISO_CLI_KNOWN_H

#include <stddef.h>

struct known_line {
    char *name, *reason;
};

struct known {
    struct known_line *line;
    size_t n, cap;
    char *text; /* that names and reasons are of */
};

/* Reads the list that lies in a folder; without it the list is empty. Returns an exit code; what is wrong has been
 * told. */
int known_read(struct known *k, const char *folder, const char *file);
void known_free(struct known *k);
/* The reason, or NULL. */
const char *known_reason(const struct known *k, const char *name);

#endif
