/* The rules that got nearest: each is tried at the words around a place. */
#include "explain/explain.h"

/* Words before the place, and of the place itself, at which rules are tried. */
enum { WORDS_BEFORE = 10, WORDS_WITHIN = 10, NEAR_MAX = 3 };

/* A rule that reached the place. */
struct attempt {
    const struct rule *rule;
    struct probe probe;
};

struct near {
    const struct explained *e;
    struct prober *prober;
    struct span words, sentence;
    struct attempt best[NEAR_MAX]; /* the best first */
    size_t n;
};

/* What only a condition refuses is nearest; else who came furthest. */
static size_t merit(const struct probe *p)
{
    return span_len(p->span) + (p->matches ? TEXT_SENTENCE_MAX : 0);
}

static void drop(struct near *near, size_t i)
{
    memmove(&near->best[i], &near->best[i + 1], (near->n - i - 1) * sizeof *near->best);
    near->n--;
}

static void offer(struct near *near, const struct rule *rule, const struct probe *p)
{
    size_t at = 0;
    for (size_t i = 0; i < near->n; i++) {
        if (near->best[i].rule != rule)
            continue;
        if (merit(&near->best[i].probe) >= merit(p))
            return;
        drop(near, i);
    }
    while (at < near->n && merit(&near->best[at].probe) >= merit(p))
        at++;
    if (at == NEAR_MAX)
        return;
    near->n -= near->n == NEAR_MAX;
    memmove(&near->best[at + 1], &near->best[at], (near->n - at) * sizeof *near->best);
    near->best[at] = (struct attempt){rule, *p};
    near->n++;
}

/* Rules of claims only. What matches and is not refused is among the matches already. */
static void try_rules(struct near *near, size_t at)
{
    const struct rules *rules = near->e->grammar->rules;
    for (size_t i = 0; i < rules_count(rules); i++) {
        const struct rule *rule = rules_at(rules, i);
        struct probe probe;
        if (!grammar_role(near->e->grammar, rule)->gives_claim ||
            !rules_probe(near->prober, rule, near->e->stages->text.bytes, near->sentence, at, &probe))
            continue;
        if (probe.span.end > near->words.start && !(probe.matches && !probe.guard))
            offer(near, rule, &probe);
    }
}

/* The start of each word from some words before the place to some words into it. */
static void try_words(struct near *near)
{
    struct str s = {near->e->stages->text.bytes.p, near->sentence.end};
    struct span token;
    size_t start[WORDS_BEFORE], before = 0, within = 0;
    for (size_t at = near->sentence.start; rules_token(s, at, &token) && within < WORDS_WITHIN; at = token.end) {
        if (token.start >= near->words.end)
            break;
        if (token.end <= near->words.start) {
            start[before++ % WORDS_BEFORE] = token.start;
        } else {
            try_rules(near, token.start);
            within++;
        }
    }
    for (size_t i = 0; i < before && i < WORDS_BEFORE; i++)
        try_rules(near, start[i]);
}

static json_object *wants_array(const struct probe *p)
{
    json_object *array = json_object_new_array();
    for (size_t i = 0; i < p->wants_n; i++)
        json_object_array_add(array, explain_rule_place(&p->wants[i]));
    return array;
}

/* The next word behind what was gone along with. */
static struct str word_behind(const struct near *near, size_t at)
{
    struct str s = {near->e->stages->text.bytes.p, near->sentence.end};
    struct span token;
    return rules_token(s, at, &token) ? str_slice(s, token) : STR_EMPTY;
}

static json_object *attempt_object(const struct near *near, const struct attempt *a)
{
    const struct probe *p = &a->probe;
    json_object *o = json_object_new_object();
    json_put(o, "rule", explain_rule(a->rule));
    place_put_line(near->e, p->span.start, o);
    json_put_string(o, "words", public_of(str_slice(near->e->stages->text.bytes, p->span)));
    json_put(o, "matches", json_object_new_boolean(p->matches));
    if (p->gave_up)
        json_put(o, "gave_up", json_object_new_boolean(true));
    if (p->guard) {
        json_put_string(o, "condition", public_of(str_c(p->guard)));
        json_put(o, "at", explain_rule_place(&p->at));
    }
    if (!p->matches) {
        json_put_string(o, "stopped_before", public_of(word_behind(near, p->span.end)));
        json_put(o, "wanted", wants_array(p));
    }
    return o;
}

json_object *explain_near(const struct explained *e, struct span words, struct probe *nearest)
{
    size_t k = place_sentence(e, words);
    json_object *array = json_object_new_array();
    *nearest = (struct probe){0};
    if (k == e->stages->text.sentence_n)
        return array;
    struct near near = {.e = e, .prober = prober_new(e->grammar->rules), .words = words};
    near.sentence = e->stages->text.sentence[k].span;
    try_words(&near);
    for (size_t i = 0; i < near.n; i++)
        json_object_array_add(array, attempt_object(&near, &near.best[i]));
    if (near.n > 0)
        *nearest = near.best[0].probe;
    prober_free(near.prober);
    return array;
}
