/* chiso diff: two outputs of chiso extract, compared as claims. */
#include <errno.h>
#include <stdlib.h>

#include "cli/difference.h"
#include "cli/object.h"

#define EXAMPLES 3 /* of each rule that are shown, unless --all */

static const struct argp_option options[] = {
    {"output", 'o', "FILE", 0, "Write to FILE, which appears when it is whole", 1},
    {"format", 'f', "FORMAT", 0,
     "text: for people (default); json: an object for each difference as it is found, and one at the end that sums up",
     1},
    {"all", KEY_ALL, NULL, 0, "Text: show every difference, not the first three of each rule alone", 1},
    {"by", KEY_BY, "FIELD", 0,
     "What a document is known by in both: source (default); id, where files have been renamed or moved; input, "
     "where JSON Lines gave ids",
     1},
    {0},
};

static const char *const formats[] = {"text", "json", NULL};

struct diff {
    const struct settings *settings;
    struct chiso_pairs *pairs;
    struct output output;
    struct tally tally;
    bool color, json;
    size_t hidden; /* differences that were counted and not shown */
};

/* ---- One difference ---------------------------------------------------------------------------------------------- */

static const struct chiso_head *head_of(const struct chiso_pair *pair)
{
    return chiso_document_head(pair->after ? pair->after : pair->before);
}

static void print_difference(struct diff *d, const struct chiso_pair *pair, const struct chiso_difference *x)
{
    FILE *out = d->output.file;
    const struct chiso_claim *c = difference_claim(x);
    fputs("    ", out);
    put_shown(head_of(pair)->source, out);
    fputs(": ", out);
    difference_print_head(x, d->color, out);
    if (c) {
        fputs(" by ", out);
        put_shown(c->rule, out);
    }
    fputc('\n', out);
    difference_print_body(pair, x, d->color, out);
    fputc('\n', out);
}

/* Of each rule the first few, as many of each sort; of documents the same. */
static bool is_shown(const struct diff *d, const struct chiso_pair *pair, const struct chiso_difference *x)
{
    return d->settings->all || (pair->before && pair->after && tally_seen(&d->tally, x) <= EXAMPLES);
}

/* A document that only one of the two has. Its claims are counted; they are shown with --all, and as JSON. */
static void put_document(struct diff *d, const struct chiso_pair *pair)
{
    bool added = pair->after != NULL;
    size_t seen = added ? ++d->tally.added : ++d->tally.gone, claims = pair->before_claims + pair->after_claims;
    FILE *out = d->output.file;
    if (d->json) {
        json_object *o = json_object_new_object();
        char *source = chiso_show(head_of(pair)->source);
        object_string(o, "type", "document");
        object_string(o, "what", chiso_what_word(added ? CHISO_ADDED : CHISO_GONE));
        object_string(o, "source", source);
        object_number(o, "claims", claims);
        chiso_free(source);
        object_write(o, out);
    } else if (d->settings->all || seen <= EXAMPLES) {
        fputs("    ", out);
        put_shown(head_of(pair)->source, out);
        fprintf(out, ": only in the %s output, with %zu claims\n\n", added ? "new" : "old", claims);
    }
}

static void put_difference(struct diff *d, const struct chiso_pair *pair, size_t i)
{
    const struct chiso_difference *x = &pair->difference[i];
    tally_difference(&d->tally, x);
    if (d->json) {
        char *line = chiso_difference_json(pair, i);
        fputs(line, d->output.file);
        chiso_free(line);
    } else if (is_shown(d, pair, x))
        print_difference(d, pair, x);
    else
        d->hidden++;
}

/* ---- All of them ------------------------------------------------------------------------------------------------- */

static void put_pair(struct diff *d, const struct chiso_pair *pair)
{
    struct tally *t = &d->tally;
    t->documents++;
    t->claims += pair->after_claims;
    if (pair->same)
        return;
    if (!pair->before || !pair->after)
        put_document(d, pair);
    t->differing += pair->before && pair->after && pair->differences > 0;
    for (size_t i = 0; i < pair->differences; i++)
        put_difference(d, pair, i);
}

static bool differ(const struct diff *d)
{
    return d->tally.differing + d->tally.added + d->tally.gone > 0;
}

static void put_summary_json(struct diff *d)
{
    json_object *o = json_object_new_object();
    object_string(o, "type", "summary");
    object_number(o, "documents", d->tally.documents);
    object_number(o, "differing", d->tally.differing);
    object_number(o, "only_new", d->tally.added);
    object_number(o, "only_old", d->tally.gone);
    tally_put_json(&d->tally, o);
    object_write(o, d->output.file);
}

static void put_summary(struct diff *d)
{
    FILE *out = d->output.file;
    const struct tally *t = &d->tally;
    if (d->hidden > 0)
        fprintf(out, "    and %zu more; --all shows them\n\n", d->hidden);
    tally_print(&d->tally, d->color, out);
    if (!differ(d)) {
        fprintf(out, "%zu documents, %zu claims: the same in both\n", t->documents, t->claims);
        return;
    }
    fprintf(out, "%zu of %zu documents differ", t->differing + t->added + t->gone, t->documents);
    if (t->added + t->gone > 0)
        fprintf(out, " (%zu only in the new, %zu only in the old)", t->added, t->gone);
    fputs(tally_differences(t) > 0 ? ": " : "", out);
    tally_print_counts(t->count, out);
    fputc('\n', out);
}

/* 0, or the errno of a write that failed. */
static int put_all(struct diff *d)
{
    const struct chiso_pair *pair;
    errno = 0;
    while (!ferror(d->output.file) && (pair = chiso_pairs_next(d->pairs)) != NULL) {
        put_pair(d, pair);
        message_progress(d->tally.documents, "documents");
    }
    message_progress_end();
    if (chiso_pairs_error(d->pairs))
        return 0;
    if (!ferror(d->output.file))
        (d->json ? put_summary_json : put_summary)(d);
    return fflush(d->output.file) == 0 && !ferror(d->output.file) ? 0 : errno ? errno : EIO;
}

static int conclude(struct diff *d, int error)
{
    const char *name = d->output.path ? d->output.path : "standard output";
    const char *broken = chiso_pairs_error(d->pairs);
    int close_error = output_close(&d->output, !error && !broken);
    error = error ? error : close_error;
    if (broken) {
        char *shown = chiso_show(str_of(broken));
        message(ERROR, NULL, "%s (nothing behind it was compared)", shown);
        chiso_free(shown);
    }
    if (!broken && error && error != EPIPE)
        message(ERROR, name, "cannot be written: %s", strerror(error));
    if (broken || (error && error != EPIPE))
        return EXIT_IO;
    return differ(d) ? EXIT_FINDINGS : EXIT_FINE;
}

/* ---- The command ------------------------------------------------------------------------------------------------- */

static int usage_fault(const struct settings *s)
{
    if (s->input_n == 2 && !(strcmp(s->input[0], "-") == 0 && strcmp(s->input[1], "-") == 0))
        return EXIT_FINE;
    message(ERROR, NULL,
            s->input_n == 2 ? "only one of the two can be standard input"
                            : "name two outputs of chiso extract, the old one first: chiso diff OLD NEW");
    return EXIT_USAGE;
}

static int run(const struct settings *s)
{
    struct diff d = {.settings = s, .json = strcmp(s->format, "json") == 0};
    int code = usage_fault(s);
    if (code != EXIT_FINE)
        return code;
    int error = output_open(&d.output, s->output);
    if (error) {
        message(ERROR, s->output, "cannot be written: %s", strerror(error));
        return EXIT_IO;
    }
    d.color = style_wanted(s, d.output.file);
    d.pairs = chiso_pairs_open(s->input[0], s->input[1], s->by);
    code = conclude(&d, put_all(&d));
    chiso_pairs_free(d.pairs);
    tally_free(&d.tally);
    return code;
}

const struct command diff_command = {
    .name = "diff",
    .summary = "compares two outputs of extract, claim by claim",
    .arguments = "OLD NEW",
    .about =
        "Compares two outputs of chiso extract (JSON Lines, also in gzip or zstd; one may be -, standard input) as "
        "claims: which are new or gone, and in which the value, a link (subject, indicator, facet, per, scope, "
        "period, base), the rule or the place has changed; counted by rule, kind and field.\v"
        "Outputs of the same inputs have their documents in the same order; then two of them are in memory at a "
        "time, however long the outputs are, and those whose lines are the same are not even parsed. Nothing is "
        "wrong with documents that are missing or stand elsewhere: each waits for its other version with some 100 "
        "bytes of memory and its lines in an unnamed file in TMPDIR (or /tmp), which in the worst case, an archive "
        "in another order altogether, grows to the size of both outputs.\n\n"
        "Of documents with the same source several times in one output the first belongs to the first, the second to "
        "the second. The source itself, the id of claims and the number of claims are no differences.\n\n"
        "Exit status: 0 the same claims in both; 1 there are differences; 3 wrong usage; 4 an output cannot be read "
        "(the line is named, nothing behind it is compared) or the result cannot be written.",
    .options = options,
    .formats = formats,
    .input_max = 2,
    .run = run,
};
