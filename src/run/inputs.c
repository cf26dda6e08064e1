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

void chiso_inputs_limit(struct chiso_inputs *inputs, enum chiso_limit which, size_t value)
{
    struct limits *l = &reader_options(inputs->reader)->limits;
    size_t *const limit[] = {
        [CHISO_LIMIT_DOCUMENT] = &l->document,
        [CHISO_LIMIT_RATIO] = &l->ratio,
        [CHISO_LIMIT_MEMBERS] = &l->members,
        [CHISO_LIMIT_TOTAL] = &l->total,
    };
    size_t max = which == CHISO_LIMIT_DOCUMENT ? SOURCE_BYTES_CEILING : SIZE_MAX;
    *limit[which] = value == 0 ? 1 : value < max ? value : max;
}

void chiso_inputs_json(struct chiso_inputs *inputs, enum chiso_json_field which, const char *name)
{
    static const enum json_name names[] = {
        [CHISO_JSON_ID] = JSON_ID,
        [CHISO_JSON_URL] = JSON_URL,
        [CHISO_JSON_HTML] = JSON_HTML,
        [CHISO_JSON_TEXT] = JSON_TEXT,
        [CHISO_JSON_PUBLISHED] = JSON_PUBLISHED,
    };
    struct read_options *o = reader_options(inputs->reader);
    o->json[names[which]] = name;
    o->json_named = true;
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
