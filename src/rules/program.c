/* Expressions as PCRE2 runs them: compiled, and in the form that pays. */
#include <stdlib.h>

#include "rules/set.h"

/* Bytes of code for each of which machine code takes as long to make as a run without it. */
#define CODE_PER_RUN 48

/* What PCRE2 made of an expression. */
struct compiled {
    pcre2_code *code;  /* never changed; NULL where it does not compile */
    unsigned runs_max; /* without machine code */
    uint32_t group[];  /* PCRE2's number of each capture of the expression */
};

struct program *program_new(struct arena *arena, struct wrapped from)
{
    struct program *p = ARENA_NEW(arena, struct program);
    p->from = from;
    return p;
}

static struct compiled *compiled_new(pcre2_code *code, const struct expanded *e)
{
    struct compiled *c = xmalloc(sizeof *c + e->capture_n * sizeof *c->group);
    size_t size = 0;
    if (code)
        pcre2_pattern_info(code, PCRE2_INFO_SIZE, &size);
    *c = (struct compiled){code, (unsigned)(size / CODE_PER_RUN)};
    if (e->capture_n)
        memcpy(c->group, e->group, e->capture_n * sizeof *c->group);
    return c;
}

static void compiled_free(struct compiled *c)
{
    if (!c)
        return;
    pcre2_code_free(c->code);
    free(c);
}

void program_keep(struct program *p, pcre2_code *code, const struct expanded *e)
{
    atomic_store_explicit(&p->compiled, compiled_new(code, e), memory_order_release);
}

void program_free(struct program *p)
{
    if (!p)
        return;
    compiled_free(p->compiled);
    pcre2_code_free(p->fast);
}

static const struct compiled *compiled_of(const struct rules *set, struct program *p)
{
    struct compiled *c = atomic_load_explicit(&p->compiled, memory_order_acquire);
    if (c)
        return c;
    struct expanded e = {0};
    pcre2_code *code = compile_late(set, &p->from, &e);
    struct compiled *made = compiled_new(code, &e);
    expanded_free(&e);
    if (atomic_compare_exchange_strong(&p->compiled, &c, made))
        return made;
    compiled_free(made); /* another thread was first */
    return c;
}

const pcre2_code *program_code(const struct rules *set, struct program *p)
{
    return compiled_of(set, p)->code;
}

const uint32_t *program_groups(const struct rules *set, struct program *p)
{
    return compiled_of(set, p)->group;
}

const pcre2_code *program_fast(const struct rules *set, struct program *p)
{
    pcre2_code *fast = atomic_load_explicit(&p->fast, memory_order_acquire);
    if (fast)
        return fast;
    const pcre2_code *code = program_code(set, p);
    if (!code || (set->flags & RULES_NO_JIT))
        return code;
    pcre2_code *made = pcre2_code_copy(code);
    if (!made)
        out_of_memory();
    pcre2_jit_compile(made, PCRE2_JIT_COMPLETE); /* where it cannot be had, PCRE2 interprets */
    if (atomic_compare_exchange_strong(&p->fast, &fast, made))
        return made;
    pcre2_code_free(made); /* another thread was first */
    return fast;
}

const pcre2_code *program_slow(const struct rules *set, struct program *p)
{
    if (atomic_load_explicit(&p->fast, memory_order_relaxed))
        return NULL;
    const struct compiled *c = compiled_of(set, p);
    bool slow = atomic_fetch_add_explicit(&p->runs, 1, memory_order_relaxed) < c->runs_max;
    return slow ? c->code : NULL;
}
