/* chiso extract: the claims of articles, as records or as a table. */
#include <string.h>

#include "cli/cli.h"

static const struct argp_option options[] = {
    {"output", 'o', "FILE", 0, "Write to FILE, which appears when it is whole", 1},
    {"format", 'f', "FORMAT", 0, "jsonl: a record a line, for programs (default); table: for people", 1},
    {"stats", KEY_STATS, "FILE", OPTION_ARG_OPTIONAL,
     "For each rule, count where it was tried, matched and was kept, and its time; to FILE, or standard error", 1},
    INPUT_OPTIONS,
    {0},
};

static const char *const formats[] = {"jsonl", "table", NULL};

static int records_put(const struct chiso_document *doc, const struct settings *s, FILE *out)
{
    (void)s;
    return chiso_document_write(doc, CHISO_RECORDS, out);
}

static int run(const struct settings *s)
{
    return batch_run(s, strcmp(s->format, "table") == 0 ? table_put : records_put);
}

const struct command extract_command = {
    .name = "extract",
    .summary = "writes what articles claim, as JSON Lines or as a table",
    .arguments = "FILE...",
    .about = "Writes what articles claim: scores, ranks, changes, streaks, rates, counts, sums of money, "
             "durations, dates and references, each with what it is about and the bytes that say it.\n\n"
             "FILE is an article as HTML or plain text, a folder of them, a container (WARC, JSON Lines, tar, zip; "
             "gzip or zstd), or - for standard input.\v"
             "--stats writes a line for each rule, in the order in which they were read: at how many words it was "
             "tried, how many matches its conditions let pass, how many of these were kept (they stand against all "
             "others, and give a claim or are a cue), and the seconds that all this took, without compiling the rule. "
             "All but the seconds is the same each time.\n\n"
             "Results go to standard output, messages to standard error. Exit status: 0 all is well; 1 some "
             "documents failed or lost something (each is named, and its record has a status); 2 the rules "
             "cannot be loaded; 3 wrong usage; 4 the output cannot be written or a list cannot be read. A "
             "reader that closes the pipe early ends the program quietly.",
    .options = options,
    .formats = formats,
    .run = run,
};
