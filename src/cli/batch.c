/* A batch: rules, inputs, output; document after document. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

struct batch {
    const struct settings *settings;
    struct chiso_rules *rules;
    struct chiso_inputs *inputs;
    struct chiso_worker *worker;
    struct output output;
    size_t documents, claims, partial, failed;
};

struct chiso_rules *rules_for(const struct settings *s)
{
    char *diagnostics = NULL;
    struct chiso_rules *rules = chiso_rules_load(s->patterns, 0, &diagnostics);
    if (!rules) {
        fputs(diagnostics ? diagnostics : "", stderr);
        message(ERROR, NULL, "the rules cannot be loaded; mend them, or name another folder with -p DIR");
    }
    chiso_free(diagnostics);
    return rules;
}

static int load_rules(struct batch *b)
{
    b->rules = rules_for(b->settings);
    return b->rules ? EXIT_FINE : EXIT_RULES;
}

static int add_inputs(struct batch *b)
{
    const struct settings *s = b->settings;
    b->inputs = chiso_inputs_new();
    inputs_apply(s, b->inputs);
    for (size_t i = 0; i < s->input_n; i++)
        chiso_inputs_add(b->inputs, s->input[i]);
    for (size_t i = 0; i < s->list_n; i++) {
        const char *error = chiso_inputs_add_list(b->inputs, s->list[i]);
        if (error) {
            message(ERROR, s->list[i], "%s (this list of files cannot be read)", error);
            return EXIT_IO;
        }
    }
    return EXIT_FINE;
}

static const char *output_name(const struct batch *b)
{
    return b->output.path ? b->output.path : "standard output";
}

static int open_output(struct batch *b)
{
    int error = output_open(&b->output, b->settings->output);
    if (error)
        message(ERROR, output_name(b), "cannot be written: %s", strerror(error));
    return error ? EXIT_IO : EXIT_FINE;
}

static void count_document(struct batch *b, const struct chiso_document *doc)
{
    const struct chiso_head *head = chiso_document_head(doc);
    b->documents++;
    b->claims += head->claims;
    b->partial += str_is(head->status, "partial");
    b->failed += str_is(head->status, "failed");
}

/* Each document is out before the next is read: a reader at the other end waits for none. */
static int put_document(struct batch *b, put_fn *put, const struct chiso_document *doc)
{
    int error = put(doc, b->settings, b->output.file);
    if (!error && fflush(b->output.file) != 0)
        error = errno;
    return error;
}

/* All documents; 0, or the errno of a write that failed. */
static int put_documents(struct batch *b, put_fn *put)
{
    struct chiso_document *doc;
    int error = 0;
    while (!error && (doc = chiso_inputs_next(b->inputs, b->worker)) != NULL) {
        message_document(doc);
        count_document(b, doc);
        error = put_document(b, put, doc);
        message_progress(b->documents, "documents");
        chiso_document_free(doc);
    }
    message_progress_end();
    return error;
}

static int finish(struct batch *b, int error)
{
    int close_error = output_close(&b->output, error == 0);
    error = error ? error : close_error;
    if (error && error != EPIPE) {
        message(ERROR, output_name(b), "cannot be written: %s", strerror(error));
        return EXIT_IO;
    }
    if (b->documents == 0 && !error)
        message(WARNING, NULL, "there are no documents in what was named");
    if (b->settings->verbose && b->settings->command->text_only)
        message(NOTE, NULL, "%zu documents (%zu partial, %zu failed)", b->documents, b->partial, b->failed);
    else if (b->settings->verbose)
        message(NOTE, NULL, "%zu documents (%zu partial, %zu failed), %zu claims", b->documents, b->partial, b->failed,
                b->claims);
    return b->partial + b->failed > 0 ? EXIT_FINDINGS : EXIT_FINE;
}

static int put_stats(const struct batch *b)
{
    const char *path = b->settings->stats;
    int error = path ? stats_put(b->worker, path) : 0;
    if (error)
        message(ERROR, *path ? path : "standard error", "cannot be written: %s", strerror(error));
    return error ? EXIT_IO : EXIT_FINE;
}

int batch_run(const struct settings *s, put_fn *put)
{
    struct batch b = {.settings = s};
    int code = load_rules(&b);
    if (code == EXIT_FINE)
        code = add_inputs(&b);
    if (code == EXIT_FINE)
        code = open_output(&b);
    if (code == EXIT_FINE) {
        b.worker = chiso_worker_new(b.rules);
        chiso_worker_claims(b.worker, !s->command->text_only);
        chiso_worker_explain(b.worker, s->question != NULL);
        if (s->stats)
            chiso_worker_count(b.worker);
        code = finish(&b, put_documents(&b, put));
        int stats_code = put_stats(&b);
        code = stats_code == EXIT_FINE ? code : stats_code;
    }
    chiso_worker_free(b.worker);
    chiso_inputs_free(b.inputs);
    chiso_rules_free(b.rules);
    return code;
}
