/* Manuals, shell completions and highlighting for editors: templates whose @{names} are filled in from the tables that
 * the program itself uses. Run while it is built: `docs TEMPLATE` prints the file. */
#ifndef CHISO_BUILD_DOCS_H
#define CHISO_BUILD_DOCS_H

#include "base/buf.h"
#include "cli/cli.h"
#include "rules/language.h"

/* Fills in a name: prints to standard output. */
typedef void fill_fn(void);

struct filler {
    const char *name;
    fill_fn *fill;
};

/* By file, each ended by a name NULL. */
extern const struct filler manual_fillers[];     /* manual.c: lists of man pages */
extern const struct filler table_fillers[];      /* tables.c: tables of patterns/README.md */
extern const struct filler reference_fillers[];  /* reference.c: patterns/README.md as a man page */
extern const struct filler completion_fillers[]; /* completions.c */
extern const struct filler editor_fillers[];     /* editors.c */

/* docs.c: all of a file; ends the program where it cannot be read. */
struct str read_all(const char *path);

/* examples.c: what a table says of a word, with the examples that src/build/examples.tsv has for it; a view into `out`.
 */
struct str with_examples(struct buf *out, const char *of, const char *word, const char *says);

/* An option as people type it. */
struct option_row {
    const char *name;         /* without `--` */
    const char *const *words; /* that it takes, NULL at the end; or NULL */
    char letter;              /* or 0 */
    const char *argument;     /* `FILE`, or NULL */
    bool optional;            /* the argument may be left out */
    const char *says;         /* or NULL: as the one before it */
};
#define COMMAND_OPTIONS_MAX (OPTIONS_MAX + 2)
/* options.c: all options of a command, those of argp itself included; returns how many. */
size_t command_options(const struct command *command, struct option_row out[COMMAND_OPTIONS_MAX]);

/* mdoc.c. Prose: a line for each sentence or less; `code` is bold, [links](...) are their words. */
void mdoc_prose(struct str text);
/* A line as it stands. */
void mdoc_literal(struct str line);
/* A word of a list, and what it says. */
void mdoc_item(const char *word, struct str says);

#endif
