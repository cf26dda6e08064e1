/* The public functions on inputs: what read/ finds, put through. */
#include "run/run.h"

#include <stdlib.h>

struct chiso_inputs {
    struct reader *reader;
    char *error; /* of the last list that could not be read */
};

struct chiso_inputs *chiso_inputs_new(void)
{
    struct chiso_inputs *inputs = xmalloc(sizeof *inputs);
    *inputs = (struct chiso_inputs){reader_new(), NULL};
    return inputs;
}

void chiso_inputs_free(struct chiso_inputs *inputs)
{
    if (!inputs)
        return;
    reader_free(inputs->reader);
    free(inputs->error);
    free(inputs);
}

void chiso_inputs_add(struct chiso_inputs *inputs, const char *path)
{
    reader_add(inputs->reader, str_c(path));
}

const char *chiso_inputs_add_list(struct chiso_inputs *inputs, const char *path)
{
    struct str error = STR_EMPTY;
    if (reader_add_list(inputs->reader, str_c(path), &error))
        return NULL;
    free(inputs->error);
    inputs->error = xmalloc(error.n + 1);
    memcpy(inputs->error, error.p, error.n);
    inputs->error[error.n] = '\0';
    return inputs->error;
}

struct chiso_document *chiso_inputs_next(struct chiso_inputs *inputs, struct chiso_worker *worker)
{
    struct source source = {0};
    struct problems problems = {0};
    struct str error = STR_EMPTY;
    if (!reader_next(inputs->reader, &source, &problems, &error)) {
        problems_free(&problems);
        return NULL;
    }
    source_identify(&source);
    return run_document(worker, source, problems, error);
}
