#include "grammar/grammar.h"

#include <stdlib.h>

static const struct str kind_names[] = {
#define KIND_NAME(id, word, says) {word, sizeof(word) - 1},
    KIND_LIST(KIND_NAME)
#undef KIND_NAME
};

static const struct str cue_names[] = {
#define CUE_NAME(id, word, finds, becomes) {word, sizeof(word) - 1},
    CUE_LIST(CUE_NAME)
#undef CUE_NAME
};

const char *kind_word(enum kind k)
{
    return kind_names[k].p;
}

static int name_index(const struct str *names, int n, struct str name)
{
    for (int i = 0; i < n; i++) {
        if (str_eq(names[i], name)) {
            return i;
        }
    }
    return -1;
}

struct span match_group(const struct match *m, struct str name)
{
    const struct rule *r = m->rule;
    for (size_t i = 0; i < r->capture_n; i++) {
        if (str_eq(r->capture[i].name, name) && m->capture[i].end > m->capture[i].start) {
            return m->capture[i];
        }
    }
    return (struct span){0, 0};
}

const struct word *match_word(struct str text, const struct match *m, struct str name, const struct list **list)
{
    const struct rule *r = m->rule;
    for (size_t i = 0; i < r->capture_n; i++) {
        if (str_eq(r->capture[i].name, name) && m->capture[i].end > m->capture[i].start && r->capture[i].list) {
            size_t next = 0;
            *list = r->capture[i].list;
            return list_find(*list, str_slice(text, m->capture[i]), &next);
        }
    }
    return NULL;
}

struct str match_field(const struct str text, const struct match *m, struct str name)
{
    struct span group = match_group(m, name);
    if (group.end == 0) {
        return rule_setting(m->rule, name);
    }
    const struct list *list;
    const struct word *word = match_word(text, m, name, &list);
    if (!word) {
        return str_slice(text, group);
    }
    return list_column(list, name) >= 0 ? word_field(list, word, name) : word->text;
}

/* `for=score,rank`: bits of the kinds; all kinds when nothing is set. */
static unsigned kinds_served(struct str names)
{
    unsigned bits = 0;
    while (names.n) {
        const char *comma = memchr(names.p, ',', names.n);
        size_t n = comma ? (size_t)(comma - names.p) : names.n;
        int kind = name_index(kind_names, KIND_N, (struct str){names.p, n});
        bits |= kind >= 0 ? 1U << kind : 0;
        names.p += n + (comma ? 1 : 0);
        names.n -= n + (comma ? 1 : 0);
    }
    return bits ? bits : (1U << KIND_N) - 1;
}

static bool role_find(const struct rule *r, struct role_of_rule *out, struct diags *diags)
{
    int kind = name_index(kind_names, KIND_N, r->kind);
    int cue = name_index(cue_names, CUE_N, r->kind);
    out->gives_claim = kind >= 0;
    out->kind = (enum kind)(kind >= 0 ? kind : 0);
    out->cue = (enum cue)(cue >= 0 ? cue : 0);
    out->serves = kinds_served(rule_setting(r, STR("for")));
    if (kind >= 0 || cue >= 0) {
        return true;
    }
    diags_add(diags, (struct diag_place){r->file, r->line, 0, r->id},
              "begin the id with a kind of claim or a kind of cue", "there is no kind \"%.*s\"", (int)r->kind.n,
              r->kind.p);
    return false;
}

static const struct list *need_list(const struct grammar *g, const char *name, struct diags *diags)
{
    const struct list *l = lists_find(g->lists, str_c(name));
    if (!l) {
        diags_add(diags, (struct diag_place){.file = str_c(name)}, "add it to the folder of patterns",
                  "the word list %s.tsv is missing", name);
    }
    return l;
}

struct grammar *grammar_new(const struct rules *rules, struct diags *diags)
{
    struct grammar *g = xmalloc(sizeof *g);
    size_t n = rules_count(rules), before = diags->n;
    *g = (struct grammar){.rules = rules, .lists = rules_lists(rules)};
    g->role = xmalloc(sizeof *g->role * (n + 1));
    g->heads = xmalloc(sizeof *g->heads * (n / 64 + 1));
    memset(g->heads, 0, sizeof *g->heads * (n / 64 + 1));
    g->numbers = need_list(g, "numbers", diags);
    g->functions = need_list(g, "functions", diags);
    g->verbs = need_list(g, "verbs", diags);
    g->nouns = need_list(g, "nouns", diags);
    g->edges = need_list(g, "edges", diags);
    g->anaphors = need_list(g, "anaphors", diags);
    g->places = need_list(g, "places", diags);
    g->indicators = need_list(g, "indicators", diags);
    for (size_t i = 0; i < n; i++) {
        role_find(rules_at(rules, i), &g->role[i], diags);
        g->heads[i / 64] |= (uint64_t)(g->role[i].cue == CUE_HEAD) << (i % 64);
    }
    if (diags->n > before) {
        grammar_free(g);
        return NULL;
    }
    return g;
}

void grammar_renew(struct grammar *g, const struct rule *r)
{
    g->role[r->index].serves = kinds_served(rule_setting(r, STR("for")));
}

void grammar_free(struct grammar *g)
{
    if (g) {
        free(g->role);
        free(g->heads);
        free(g);
    }
}
