/* What all containers have in common, and the simplest: one packed file. */
#include "read/container.h"

#include <stdlib.h>

void member_fail(struct member *m, enum problem_code problem, const char *error)
{
    m->problem = problem;
    m->error = error;
    m->source.bytes = STR_EMPTY;
}

void member_broken(struct container *c, struct member *m)
{
    member_fail(m, stream_problem(c->stream), c->stream->error ? c->stream->error : "it ends too early");
}

void container_name_place(struct container *c)
{
    c->name.n = 0;
    buf_add_str(&c->name, str_c(c->path));
    stream_print_place(c->stream, &c->name);
}

/* The container as a whole has too much of something. */
static bool refuse_rest(struct container *c, struct member *m, enum problem_code problem, const char *error)
{
    *m = (struct member){0};
    member_fail(m, problem, error);
    m->source.name = str_c(c->path);
    c->ended = true;
    return true;
}

bool container_next(struct container *c, struct member *m)
{
    *m = (struct member){0};
    arena_free(&c->arena);
    c->arena = (struct arena){0};
    if (c->ended || !c->kind->next(c, m)) {
        c->ended = true;
        return false;
    }
    if (c->given++ >= c->options->limits.members)
        return refuse_rest(c, m, PROBLEM_TOO_MANY_MEMBERS, "it has more documents than the limit of --max-members");
    c->in_all += m->source.bytes.n;
    if (c->in_all > c->options->limits.total)
        return refuse_rest(c, m, PROBLEM_TOO_BIG, "it is longer than the limit of --max-total");
    m->source.name = buf_str(&c->name);
    return true;
}

void container_free(struct container *c)
{
    if (!c)
        return;
    stream_free(c->stream);
    buf_free(&c->name);
    arena_free(&c->arena);
    c->kind->free(c);
}

/* ---- One packed file --------------------------------------------------------------------------------------------- */

static bool packed_next(struct container *c, struct member *m)
{
    size_t max = c->options->limits.document;
    buf_add_str(&c->name, str_c(c->path));
    m->source.bytes = stream_peek(c->stream, max < SIZE_MAX ? max + 1 : max);
    c->ended = true;
    if (m->source.bytes.n > max)
        member_fail(m, PROBLEM_TOO_BIG, "it expands beyond the limit of --max-document");
    else if (c->stream->broken)
        member_broken(c, m);
    return true;
}

static void packed_free(struct container *c)
{
    free(c);
}

static const struct container_kind packed_kind = {packed_next, packed_free};

struct container *packed_new(void)
{
    struct container *c = xmalloc(sizeof *c);
    *c = (struct container){.kind = &packed_kind};
    return c;
}
