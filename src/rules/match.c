/* The matches of all rules in a segment: at each word the rules that can begin there, each anchored, JIT-compiled where
 * that pays, and within limits. */
#include <stdlib.h>
#include <time.h>

#include "base/letter.h"
#include "rules/book.h"

/* What a condition said of the present segment. */
struct memo {
    uint64_t run;
    bool holds;
};

struct matcher {
    const struct rules *set;
    uint64_t *may;    /* rules that can begin at the present word */
    uint64_t *met;    /* rules whose needs the segment meets */
    uint32_t *letter; /* of the segment */
    size_t letter_cap;
    const uint64_t *only, *without; /* rules that are tried, or NULL: all; and that are not, or NULL: none */
    pcre2_match_data *data, *guard_data;
    pcre2_match_context *context, *slow_context;
    pcre2_jit_stack *stack;
    size_t *resume;    /* of each rule: not tried before this offset of the segment */
    struct memo *memo; /* of each with/without */
    uint64_t run;      /* counts the calls of matcher_run */

    struct rule_count *count; /* of each rule, or NULL */

    /* of the present call */
    struct str subject; /* the segment */
    size_t base;        /* its place in the text */
    struct arena *arena;
    struct matches *out;
    struct problems *problems;
};

static void *new_array(size_t n, size_t size)
{
    void *p = calloc(n ? n : 1, size);
    if (!p)
        out_of_memory();
    return p;
}

static void set_limits(struct matcher *m)
{
    pcre2_set_match_limit(m->context, MATCH_LIMIT);
    pcre2_set_heap_limit(m->context, HEAP_LIMIT_KIB);
    pcre2_jit_stack_assign(m->context, NULL, m->stack);
    books_listen(m->context, m->set);
    m->slow_context = pcre2_match_context_copy(m->context);
    if (!m->slow_context)
        out_of_memory();
    pcre2_set_match_limit(m->slow_context, SLOW_MATCH_LIMIT);
}

struct matcher *matcher_new(const struct rules *r)
{
    struct matcher *m = new_array(1, sizeof *m);
    m->set = r;
    m->may = new_array(r->rule_n / 64 + 1, sizeof *m->may);
    m->met = new_array(r->rule_n / 64 + 1, sizeof *m->met);
    m->data = pcre2_match_data_create(r->group_max + 1, NULL);
    m->guard_data = pcre2_match_data_create(1, NULL);
    m->context = pcre2_match_context_create(NULL);
    m->stack = pcre2_jit_stack_create(JIT_STACK_FIRST, JIT_STACK_LARGEST, NULL);
    m->resume = new_array(r->rule_n, sizeof *m->resume);
    m->memo = new_array(r->guard_n, sizeof *m->memo);
    if (!m->data || !m->guard_data || !m->context)
        out_of_memory();
    set_limits(m);
    return m;
}

void matcher_free(struct matcher *m)
{
    if (!m)
        return;
    free(m->may);
    free(m->met);
    free(m->letter);
    pcre2_match_data_free(m->data);
    pcre2_match_data_free(m->guard_data);
    pcre2_match_context_free(m->context);
    pcre2_match_context_free(m->slow_context);
    pcre2_jit_stack_free(m->stack);
    free(m->resume);
    free(m->memo);
    free(m->count);
    free(m);
}

void matches_free(struct matches *m)
{
    free(m->item);
    *m = (struct matches){0};
}

int match_capture(const struct match *m, struct str name)
{
    for (size_t i = 0; i < m->rule->capture_n; i++)
        if (m->capture[i].end && str_eq(m->rule->capture[i].name, name))
            return (int)i;
    return -1;
}

/* Runs p on the first n bytes of the segment. A limit that was hit is no answer: it goes on record. */
static bool run(struct matcher *m, const struct full_rule *rule, struct program *p, size_t n, size_t at,
                pcre2_match_data *data)
{
    PCRE2_SPTR subject = (PCRE2_SPTR)m->subject.p;
    const uint32_t options = PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY;
    const pcre2_code *slow = program_slow(m->set, p);
    int rc = slow ? pcre2_match(slow, subject, n, at, options, data, m->slow_context) : PCRE2_ERROR_MATCHLIMIT;
    if (rc < 0 && rc != PCRE2_ERROR_NOMATCH)
        rc = pcre2_match(program_fast(m->set, p), subject, n, at, options, data, m->context);
    if (rc < 0 && rc != PCRE2_ERROR_NOMATCH)
        problems_add(m->problems, PROBLEM_MATCH_LIMIT, 1, PROBLEM_NO_PLACE, rule->pub.id.p);
    return rc >= 0;
}

/* with, without: asked once for each segment. */
static bool sentence_has(struct matcher *m, const struct full_rule *rule, const struct guard *g)
{
    struct memo *memo = &m->memo[g->index];
    if (memo->run != m->run)
        *memo = (struct memo){m->run, run(m, rule, g->program, m->subject.n, 0, m->guard_data)};
    return memo->holds;
}

/* after, not-after: whether the text before `start` ends so. */
static bool stands_after(struct matcher *m, const struct full_rule *rule, const struct guard *g, size_t start)
{
    size_t from = start > AFTER_WINDOW ? letter_start(m->subject, start - AFTER_WINDOW) : 0;
    return run(m, rule, g->program, start, from, m->guard_data);
}

static bool guard_allows(struct matcher *m, const struct full_rule *rule, const struct guard *g, size_t start)
{
    switch (g->kind) {
    case GUARD_WITH:
        return sentence_has(m, rule, g);
    case GUARD_WITHOUT:
        return !sentence_has(m, rule, g);
    case GUARD_AFTER:
        return stands_after(m, rule, g, start);
    default:
        return !stands_after(m, rule, g, start);
    }
}

static bool guards_allow(struct matcher *m, const struct full_rule *rule, size_t start)
{
    for (size_t i = 0; i < rule->guard_n; i++)
        if (!guard_allows(m, rule, &rule->guard[i], start))
            return false;
    return true;
}

static struct span group_span(const struct matcher *m, size_t group)
{
    const PCRE2_SIZE *v = pcre2_get_ovector_pointer(m->data);
    if (v[2 * group] == PCRE2_UNSET)
        return (struct span){0, 0};
    return (struct span){m->base + v[2 * group], m->base + v[2 * group + 1]};
}

static void keep_match(struct matcher *m, const struct full_rule *rule)
{
    struct match found = {.rule = &rule->pub, .span = group_span(m, 0)};
    found.capture = ARENA_ARRAY(m->arena, struct span, rule->pub.capture_n ? rule->pub.capture_n : 1);
    const uint32_t *group = program_groups(m->set, rule->program);
    for (size_t i = 0; i < rule->pub.capture_n; i++)
        found.capture[i] = group_span(m, group[i]);
    int words = match_capture(&found, STR("text"));
    found.words = words >= 0 ? found.capture[words] : found.span;
    GROW(m->out->item, m->out->cap, m->out->n + 1);
    m->out->item[m->out->n++] = found;
}

static bool try_rule(struct matcher *m, size_t i, size_t at)
{
    const struct full_rule *rule = m->set->rule[i];
    if (!run(m, rule, rule->program, m->subject.n, at, m->data) || !guards_allow(m, rule, at))
        return false;
    m->resume[i] = pcre2_get_ovector_pointer(m->data)[1];
    keep_match(m, rule);
    return true;
}

static uint64_t nanoseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* What is compiled when it is first run. */
static void compile_ahead(const struct rules *set, const struct full_rule *rule)
{
    program_fast(set, rule->program);
    for (size_t i = 0; i < rule->guard_n; i++)
        program_fast(set, rule->guard[i].program);
}

static void try_counted(struct matcher *m, size_t i, size_t at)
{
    const struct full_rule *rule = m->set->rule[i];
    struct rule_count *count = &m->count[i];
    if (count->tried == 0)
        compile_ahead(m->set, rule);
    uint64_t before = nanoseconds();
    count->matched += try_rule(m, i, at);
    count->nanoseconds += nanoseconds() - before;
    count->tried++;
}

void matcher_count(struct matcher *m)
{
    if (!m->count)
        m->count = new_array(m->set->rule_n, sizeof *m->count);
}

void matcher_keep(struct matcher *m, const struct rule *rule)
{
    if (m->count)
        m->count[rule->index].kept++;
}

const struct rule_count *matcher_counts(const struct matcher *m)
{
    return m->count;
}

/* Among matches from one start the longer first; rules are tried in order, so equals stay in theirs. */
static void sort_tail(struct matches *out, size_t from)
{
    for (size_t i = from + 1; i < out->n; i++) {
        struct match moving = out->item[i];
        size_t j = i;
        for (; j > from && out->item[j - 1].span.end < moving.span.end; j--)
            out->item[j] = out->item[j - 1];
        out->item[j] = moving;
    }
}

static void try_token(struct matcher *m, struct span token)
{
    size_t from = m->out->n;
    firsts_of(m->set->firsts, str_slice(m->subject, (struct span){token.start, m->subject.n}), m->may);
    for (size_t w = 0; w * 64 < m->set->rule_n; w++)
        for (uint64_t left = m->may[w] & m->met[w]; left; left &= left - 1) {
            size_t i = w * 64 + (size_t)__builtin_ctzll(left);
            if (m->resume[i] > token.start)
                continue;
            if (m->count)
                try_counted(m, i, token.start);
            else
                try_rule(m, i, token.start);
        }
    sort_tail(m->out, from);
}

void matcher_only(struct matcher *m, const uint64_t *rules)
{
    m->only = rules;
}

void matcher_without(struct matcher *m, const uint64_t *rules)
{
    m->without = rules;
}

/* Of the rules whose needs are met those that are to be tried. */
static void choose_rules(struct matcher *m)
{
    for (size_t w = 0; w * 64 < m->set->rule_n; w++)
        m->met[w] &= (m->only ? m->only[w] : UINT64_MAX) & ~(m->without ? m->without[w] : 0);
}

void rules_that_begin(const struct rules *r, struct str text, uint64_t *may)
{
    size_t words = r->rule_n / 64 + 1;
    uint64_t *here = new_array(words, sizeof *here);
    struct span token;
    memset(may, 0, words * sizeof *may);
    for (size_t at = 0; token_next(text, at, &token); at = token.end) {
        firsts_of(r->firsts, str_slice(text, token), here);
        for (size_t w = 0; w < words; w++)
            may[w] |= here[w];
    }
    free(here);
}

void matcher_run(struct matcher *m, struct str text, struct span segment, struct arena *arena, struct matches *out,
                 struct problems *problems)
{
    m->subject = str_slice(text, segment);
    m->base = segment.start;
    m->arena = arena;
    m->out = out;
    m->problems = problems;
    m->run++;
    memset(m->resume, 0, m->set->rule_n * sizeof *m->resume);
    GROW(m->letter, m->letter_cap, m->subject.n);
    needs_met(m->set->needs, m->subject, m->letter, m->met);
    choose_rules(m);
    struct span token;
    for (size_t at = 0; token_next(m->subject, at, &token); at = token.end)
        try_token(m, token);
}
