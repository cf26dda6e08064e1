#include "cli/selection.h"

#include <fnmatch.h>
#include <stdlib.h>

#include "cli/cli.h"

/* `corpus/text/x.txt`, `text/x`, or a folder above it; * and ? stand for anything. */
static bool names_article(const char *word, const struct article *a)
{
    return fnmatch(word, a->path, FNM_LEADING_DIR) == 0 || fnmatch(word, a->name, FNM_LEADING_DIR) == 0 ||
           fnmatch(word, a->golden, 0) == 0;
}

static bool names_any(const char *word, const struct corpus *corpus)
{
    for (size_t i = 0; i < corpus->article_n; i++) {
        if (names_article(word, &corpus->article[i]))
            return true;
    }
    return false;
}

void selection_read(struct selection *s, const char *const *word, size_t n, const struct corpus *corpus)
{
    *s = (struct selection){.wanted = must(calloc(n + 1, sizeof *s->wanted)), .n = n};
    for (size_t i = 0; i < n; i++) {
        bool article = names_any(word[i], corpus);
        s->wanted[i] = (struct wanted){word[i], article, article};
        s->articles |= article;
        s->claims |= !article;
    }
}

void selection_free(struct selection *s)
{
    free(s->wanted);
}

bool selection_has_article(const struct selection *s, const struct article *a)
{
    for (size_t i = 0; i < s->n; i++) {
        if (s->wanted[i].article && names_article(s->wanted[i].word, a))
            return true;
    }
    return !s->articles;
}

/* A rule's id, or what stands before its point. */
static bool names_rule(const char *word, const char *rule)
{
    size_t n = strlen(word);
    return fnmatch(word, rule, 0) == 0 || (strncmp(rule, word, n) == 0 && rule[n] == '.');
}

static bool names_claim(const char *word, const struct chiso_claim *c)
{
    if (!c)
        return false;
    char *rule = must(strndup(c->rule.n > 0 ? c->rule.p : "", c->rule.n));
    bool named = str_is(c->kind, word) || fnmatch(word, rule, 0) == 0;
    free(rule);
    return named;
}

static bool names_change(const char *word, const struct chiso_difference *d)
{
    for (size_t i = 0; d->what != CHISO_ADDED && d->what != CHISO_GONE && i < d->changes; i++) {
        if (str_is(d->change[i].field, word))
            return true;
    }
    return false;
}

bool selection_has(struct selection *s, const struct chiso_difference *d)
{
    bool has = !s->claims;
    for (size_t i = 0; i < s->n; i++) {
        struct wanted *w = &s->wanted[i];
        bool named = !w->article &&
                     (names_claim(w->word, d->before) || names_claim(w->word, d->after) || names_change(w->word, d));
        w->met |= named;
        has |= named;
    }
    return has;
}

static bool is_known(const char *word, const struct chiso_rules *rules)
{
    const char *name;
    for (size_t i = 0; (name = chiso_rules_id(rules, i)) != NULL; i++) {
        if (names_rule(word, name))
            return true;
    }
    for (size_t i = 0; (name = chiso_claim_field(i)) != NULL; i++) {
        if (strcmp(word, name) == 0)
            return true;
    }
    return false;
}

const char *selection_unmet(struct selection *s, const struct chiso_rules *rules)
{
    for (size_t i = 0; i < s->n; i++) {
        if (!s->wanted[i].met && !is_known(s->wanted[i].word, rules))
            return s->wanted[i].word;
    }
    return NULL;
}
