#include "lint/pool.h"

#include <stdlib.h>

#include "claims/claims.h"
#include "claims/examples.h"

/* A sentence, and what was found in it. */
struct known {
    struct span span;
    rule_bits *begin, *matched; /* rules that can begin in it; rules that matched */
    struct str found;           /* printed */
};

struct pool_text {
    const struct example *example; /* or an article: */
    const struct text *text;
    const struct page *page;
    struct str claims, bare; /* printed, with rules and without */
    struct known *known;
    size_t known_n;
};

struct pool {
    const struct grammar *g;
    struct arena arena, scratch;
    struct bench *bench;
    struct matcher *matcher;
    struct pool_text *text;
    size_t n, cap, words; /* words of a set of rules */
    struct problems unheard;
};

struct pool *pool_new(const struct grammar *g)
{
    struct pool *p = xmalloc(sizeof *p);
    *p = (struct pool){.g = g, .bench = bench_new(g), .matcher = matcher_new(g->rules)};
    p->words = rules_count(g->rules) / 64 + 1;
    for (size_t i = 0; i < rules_example_count(g->rules); i++) {
        GROW(p->text, p->cap, p->n + 1);
        p->text[p->n++] = (struct pool_text){.example = rules_example_at(g->rules, i)};
    }
    return p;
}

void pool_free(struct pool *p)
{
    if (!p)
        return;
    bench_free(p->bench);
    matcher_free(p->matcher);
    problems_free(&p->unheard);
    arena_free(&p->arena);
    arena_free(&p->scratch);
    free(p->text);
    free(p);
}

void pool_add(struct pool *p, const struct text *text, const struct page *page)
{
    GROW(p->text, p->cap, p->n + 1);
    p->text[p->n++] = (struct pool_text){.text = text, .page = page};
}

size_t pool_count(const struct pool *p)
{
    return p->n;
}

const struct example *pool_example(const struct pool *p, size_t text)
{
    return p->text[text].example;
}

/* --- what was found ----------------------------------------------------------------------------------------------- */

static void print_match(const struct match *m, struct buf *out)
{
    buf_printf(out, "%u %zu-%zu %zu-%zu", m->rule->index, m->span.start, m->span.end, m->words.start, m->words.end);
    for (size_t i = 0; i < m->rule->capture_n; i++)
        if (m->capture[i].end) {
            const struct capture *c = &m->rule->capture[i];
            buf_printf(out, " %.*s=%zu-%zu", (int)c->name.n, c->name.p, m->capture[i].start, m->capture[i].end);
        }
    buf_add_c(out, '\n');
}

static const struct text *text_of(struct pool *p, const struct pool_text *t)
{
    return t->example ? bench_text(p->bench, t->example) : t->text;
}

/* What the rules of `only` match in a sentence, printed. */
static void find(struct pool *p, const struct text *text, struct span sentence, const rule_bits *only, struct buf *out,
                 rule_bits *matched)
{
    struct matches found = {0};
    matcher_only(p->matcher, only);
    matcher_run(p->matcher, text->bytes, sentence, &p->scratch, &found, &p->unheard);
    matcher_only(p->matcher, NULL);
    for (size_t i = 0; i < found.n; i++) {
        print_match(&found.item[i], out);
        if (matched)
            bits_set(matched, found.item[i].rule->index);
    }
    matches_free(&found);
    arena_free(&p->scratch);
}

static struct str number_of(struct arena *arena, bool has, struct decimal d)
{
    char text[DECIMAL_TEXT_MAX];
    return has ? arena_str(arena, (struct str){text, decimal_format(d, text)}) : STR_EMPTY;
}

static void print_str(struct buf *out, struct str s)
{
    buf_add_str(out, s);
    buf_add_c(out, '\t');
}

static void print_link(struct buf *out, struct link l)
{
    print_str(out, l.text);
    print_str(out, l.id);
}

static void print_period(struct buf *out, struct period t)
{
    print_str(out, t.text);
    print_str(out, t.start);
    print_str(out, t.end);
}

/* All that a record tells of a claim. */
static void print_claim(struct pool *p, const struct claim *c, bool with_rule, struct buf *out)
{
    buf_printf(out, "%s %zu-%zu\t", kind_word(c->kind), c->span.start, c->span.end);
    print_str(out, number_of(&p->scratch, c->has & HAS_VALUE, c->value));
    print_str(out, number_of(&p->scratch, c->has & HAS_VALUE_MAX, c->value_max));
    print_str(out, number_of(&p->scratch, c->has & HAS_OF, c->of));
    const struct str words[] = {c->unit,   c->noun,       c->mod,
                                c->status, c->start_date, c->end_date,
                                c->edtf,   c->resolved,   with_rule ? c->rule->id : STR_EMPTY};
    const struct link links[] = {c->subject, c->indicator, c->facet, c->per, c->scope};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        print_str(out, words[i]);
    for (size_t i = 0; i < sizeof links / sizeof *links; i++)
        print_link(out, links[i]);
    print_period(out, c->period);
    print_period(out, c->base);
    buf_add_c(out, '\n');
}

static void print_claims(struct pool *p, const struct pool_text *t, bool with_rules, struct buf *out)
{
    struct claims claims = {0};
    claims_find(p->g, p->matcher, t->text, t->page, &p->scratch, &claims, &p->unheard, NULL);
    for (size_t i = 0; i < claims.n; i++)
        print_claim(p, &claims.item[i], with_rules, out);
    arena_free(&p->scratch);
}

static struct str kept(struct pool *p, struct buf *b)
{
    struct str s = arena_str(&p->arena, buf_str(b));
    buf_free(b);
    return s;
}

static void settle_sentence(struct pool *p, const struct text *text, struct known *k)
{
    struct buf found = {0};
    k->begin = ARENA_ARRAY(&p->arena, rule_bits, p->words);
    k->matched = ARENA_ARRAY(&p->arena, rule_bits, p->words);
    rules_that_begin(p->g->rules, str_slice(text->bytes, k->span), k->begin);
    find(p, text, k->span, NULL, &found, k->matched);
    k->found = kept(p, &found);
}

static void settle_text(struct pool *p, struct pool_text *t)
{
    const struct text *text = text_of(p, t);
    t->known_n = text->sentence_n;
    t->known = ARENA_ARRAY(&p->arena, struct known, t->known_n + 1);
    for (size_t i = 0; i < t->known_n; i++) {
        t->known[i].span = text->sentence[i].span;
        settle_sentence(p, text, &t->known[i]);
    }
    if (t->example)
        return;
    struct buf claims = {0}, bare = {0};
    print_claims(p, t, true, &claims);
    print_claims(p, t, false, &bare);
    t->claims = kept(p, &claims);
    t->bare = kept(p, &bare);
}

void pool_settle(struct pool *p)
{
    for (size_t i = 0; i < p->n; i++)
        settle_text(p, &p->text[i]);
}

/* --- what has changed --------------------------------------------------------------------------------------------- */

static bool share(const struct pool *p, const rule_bits *a, const rule_bits *b)
{
    uint64_t any = 0;
    for (size_t i = 0; i < p->words; i++)
        any |= a[i] & b[i];
    return any != 0;
}

/* Those lines of what was found that are of these rules. */
static void filter(struct str found, const rule_bits *rules, struct buf *out)
{
    for (size_t at = 0; at < found.n;) {
        size_t end = at;
        while (found.p[end] != '\n')
            end++;
        if (bits_has(rules, (size_t)atoi(found.p + at)))
            buf_add(out, found.p + at, end + 1 - at);
        at = end + 1;
    }
}

static bool sentence_differs(struct pool *p, const struct text *text, const struct known *k, const rule_bits *touched)
{
    struct buf was = {0}, is = {0};
    filter(k->found, touched, &was);
    find(p, text, k->span, touched, &is, NULL);
    bool differs = !str_eq(buf_str(&was), buf_str(&is));
    buf_free(&was);
    buf_free(&is);
    return differs;
}

bool pool_differs(struct pool *p, size_t i, const rule_bits *touched, bool widened)
{
    const struct pool_text *t = &p->text[i];
    const struct text *text = NULL;
    for (size_t k = 0; k < t->known_n; k++) {
        if (!widened && !share(p, t->known[k].begin, touched))
            continue;
        text = text ? text : text_of(p, t);
        if (sentence_differs(p, text, &t->known[k], touched))
            return true;
    }
    return false;
}

bool pool_matched(const struct pool *p, size_t i, const rule_bits *touched)
{
    for (size_t k = 0; k < p->text[i].known_n; k++)
        if (share(p, p->text[i].known[k].matched, touched))
            return true;
    return false;
}

static bool example_holds(struct pool *p, const struct example *e)
{
    struct diags faults = {0};
    bench_check(p->bench, e, &faults);
    bool holds = faults.n == 0;
    diags_free(&faults);
    return holds;
}

static bool article_is(struct pool *p, const struct pool_text *t, bool with_rules)
{
    struct buf now = {0};
    print_claims(p, t, with_rules, &now);
    bool same = str_eq(buf_str(&now), with_rules ? t->claims : t->bare);
    buf_free(&now);
    return same;
}

bool pool_notices(struct pool *p, size_t i)
{
    const struct pool_text *t = &p->text[i];
    return t->example ? !example_holds(p, t->example) : !article_is(p, t, true);
}

/* True if another rule of the kind gives all that the example wants. */
static bool another_gives(struct pool *p, const struct example *e)
{
    for (size_t i = 0; i < rules_count(p->g->rules); i++) {
        struct example other = *e;
        other.rule = rules_at(p->g->rules, i);
        if (other.rule != e->rule && str_eq(other.rule->kind, e->rule->kind) && example_holds(p, &other))
            return true;
    }
    return false;
}

bool pool_misses(struct pool *p, size_t i, const rule_bits *muted)
{
    const struct pool_text *t = &p->text[i];
    rule_bits *rest = ARENA_ARRAY(&p->arena, rule_bits, p->words);
    for (size_t w = 0; w < p->words; w++)
        rest[w] = ~muted[w];
    matcher_only(bench_matcher(p->bench), rest);
    matcher_only(p->matcher, rest);
    bool misses;
    if (!t->example)
        misses = !article_is(p, t, false);
    else if (t->example->yes && bits_has(muted, t->example->rule->index))
        misses = !another_gives(p, t->example);
    else
        misses = !example_holds(p, t->example);
    matcher_only(bench_matcher(p->bench), NULL);
    matcher_only(p->matcher, NULL);
    return misses;
}
