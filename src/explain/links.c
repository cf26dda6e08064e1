/* The links of a claim: what each says, where that stands, and which candidates were weighed. */
#include "explain/explain.h"

#include <stdlib.h>

/* Where a claim's record has the text of a link, and its id if it has one. */
static const struct {
    size_t text, id;
} fields[TRACE_LINK_N] = {
#define LINK_FIELD(which, name) \
    [TRACE_##which] = {offsetof(struct chiso_claim, name.text), offsetof(struct chiso_claim, name.id)}
#define TEXT_FIELD(which, name) [TRACE_##which] = {offsetof(struct chiso_claim, name), 0}
    TEXT_FIELD(KIND, kind),
    TEXT_FIELD(VALUE, value),
    LINK_FIELD(SUBJECT, subject),
    LINK_FIELD(INDICATOR, indicator),
    LINK_FIELD(FACET, facet),
    LINK_FIELD(PER, per),
    LINK_FIELD(SCOPE, scope),
    TEXT_FIELD(BASE, base.text),
    TEXT_FIELD(PERIOD, period.text),
    TEXT_FIELD(STATUS, status),
#undef LINK_FIELD
#undef TEXT_FIELD
};

/* One link of one claim. */
struct linked {
    const struct explained *e;
    const struct claim *claim;
    const struct chiso_claim *record;
    enum trace_link link;
    struct chiso_str text;
    const struct trace_choice *choice;        /* or NULL */
    const struct trace_candidate **candidate; /* the cheapest first */
    size_t candidate_n;
    const struct trace_candidate *winner; /* or NULL */
};

static struct chiso_str text_of(const struct chiso_claim *c, enum trace_link link)
{
    return *(const struct chiso_str *)((const char *)c + fields[link].text);
}

static bool same_words(struct chiso_str a, struct chiso_str b)
{
    return a.n > 0 && a.p == b.p && a.n == b.n;
}

static int by_cost(const void *a, const void *b)
{
    const struct trace_candidate *x = *(const struct trace_candidate *const *)a;
    const struct trace_candidate *y = *(const struct trace_candidate *const *)b;
    if (!x->refused != !y->refused)
        return x->refused ? 1 : -1;
    if (x->cost != y->cost)
        return x->cost < y->cost ? -1 : 1;
    return (x->was.span.start > y->was.span.start) - (x->was.span.start < y->was.span.start);
}

static void gather(struct linked *l)
{
    struct trace_found found = trace_find(l->e->stages->trace, l->claim->match);
    l->candidate = xmalloc((found.candidate_n + 1) * sizeof(const struct trace_candidate *));
    for (size_t i = 0; i < found.candidate_n; i++)
        if (found.candidate[i].link == l->link)
            l->candidate[l->candidate_n++] = &found.candidate[i];
    if (l->candidate_n > 1)
        qsort(l->candidate, l->candidate_n, sizeof *l->candidate, by_cost);
    for (size_t i = 0; i < found.choice_n; i++)
        if (found.choice[i].link == l->link)
            l->choice = &found.choice[i];
}

/* By what the link step said; else the first that says the words that the record has. */
static void find_winner(struct linked *l)
{
    for (size_t i = 0; i < l->candidate_n && !l->winner; i++) {
        const struct trace_candidate *c = l->candidate[i];
        if (l->choice ? c->mention == l->choice->mention : !c->refused && same_words(public_of(c->was.text), l->text))
            l->winner = c;
    }
}

/* Where the words stand in the normalized text; false where they do not (a status). */
static bool words_span(const struct linked *l, struct span *out)
{
    struct str all = l->e->stages->text.bytes;
    if (l->text.n == 0 || l->text.p < all.p || l->text.p + l->text.n > all.p + all.n)
        return false;
    out->start = (size_t)(l->text.p - all.p);
    out->end = out->start + l->text.n;
    return true;
}

static const char *from_where(const struct linked *l, struct span words)
{
    const struct text *t = &l->e->stages->text;
    size_t k = place_sentence(l->e, words), own = l->claim->sentence;
    if (k == t->sentence_n || own >= t->sentence_n)
        return "article";
    if (k == own)
        return "sentence";
    if (t->sentence[k].block == t->sentence[own].block)
        return "paragraph";
    return t->block[t->sentence[k].block].role == ROLE_TITLE ? "headline" : "article";
}

/* A cell's claim, of which nothing was weighed: the words tell who said so. */
static const char *how_in_table(const struct linked *l, struct span words)
{
    const struct text *t = &l->e->stages->text;
    size_t k = place_sentence(l->e, words);
    if (l->link == TRACE_STATUS)
        return str_eq(str_c("target"), (struct str){l->text.p, l->text.n}) ? "a head of its table says so"
                                                                           : "no head says otherwise";
    bool in_cell = k < t->sentence_n && t->block[t->sentence[k].block].role == ROLE_CELL;
    return in_cell ? "a head of its table says so" : "the words above its table, or the article, say so";
}

/* What made the link, where no candidate's cost did. */
static const char *how_made(const struct linked *l, struct span words)
{
    if (l->claim->linked)
        return how_in_table(l, words);
    return l->choice ? l->choice->how : NULL;
}

static json_object *candidate_object(const struct linked *l, const struct trace_candidate *c)
{
    json_object *o = json_object_new_object();
    struct str words = str_slice(l->e->stages->text.bytes, c->was.span);
    json_put_string(o, "text", public_of(c->was.text));
    if (!str_eq(words, c->was.text))
        json_put_string(o, "words", public_of(words));
    place_put_line(l->e, c->was.span.start, o);
    if (c->was.match)
        json_put_string(o, "rule", public_of(c->was.match->rule->id));
    json_put(o, "won", json_object_new_boolean(c == l->winner));
    if (c->refused) {
        if (c != l->winner)
            json_put_string(o, "refused", public_of(str_c(c->refused)));
        return o;
    }
    json_put(o, "cost", json_object_new_int(c->cost));
    json_put(o, "limit", json_object_new_int(c->limit));
    json_object *parts = json_object_new_object();
    for (size_t i = 0; i < c->part_n; i++)
        json_object_object_add(parts, c->part[i].name, json_object_new_int(c->part[i].cost));
    json_put(o, "parts", parts);
    return o;
}

static json_object *link_object(const struct linked *l)
{
    struct span words = {0, 0};
    bool stands = words_span(l, &words);
    json_object *o = json_object_new_object();
    json_put_string(o, "link", public_of(str_c(trace_link_word(l->link))));
    json_put_string(o, "text", l->text);
    if (fields[l->link].id)
        json_put_string(o, "id", *(const struct chiso_str *)((const char *)l->record + fields[l->link].id));
    if (stands) {
        place_put_line(l->e, words.start, o);
        json_put_string(o, "from", public_of(str_c(from_where(l, words))));
    }
    json_put_string(o, "how", public_of(str_c(how_made(l, words))));
    json_object *array = json_object_new_array();
    for (size_t i = 0; i < l->candidate_n; i++)
        json_object_array_add(array, candidate_object(l, l->candidate[i]));
    json_put(o, "candidates", array);
    return o;
}

json_object *explain_links(const struct explained *e, size_t claim)
{
    json_object *array = json_object_new_array();
    for (int link = 0; link < TRACE_LINK_N; link++) {
        struct linked l = {.e = e,
                           .claim = &e->stages->claims.item[claim],
                           .record = &e->record->claim[claim],
                           .link = (enum trace_link)link};
        l.text = text_of(l.record, l.link);
        if (!l.claim->linked)
            gather(&l);
        find_winner(&l);
        bool told = l.link <= TRACE_VALUE ? l.choice != NULL : l.text.n > 0 || l.candidate_n > 0;
        if (told)
            json_object_array_add(array, link_object(&l));
        free(l.candidate);
    }
    return array;
}
