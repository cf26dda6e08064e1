/* The public functions that compare: what compare/ brings together, as documents. */
#include <stdlib.h>

#include "compare/differences.h"
#include "compare/pairs.h"
#include "compare/records.h"
#include "run/run.h"
#include "write/fields.h"
#include "write/json_put.h"

struct chiso_pairs {
    struct pairs *pairs;
    struct chiso_document *document[2]; /* of the pair given last */
    struct arena arena;                 /* its differences */
    struct chiso_pair given;
};

const char *chiso_what_word(enum chiso_what what)
{
    return difference_word(what);
}

const char *chiso_claim_field(size_t i)
{
    return i < claim_fields.n ? claim_fields.field[i].name : NULL;
}

static struct chiso_pairs *pairs_of(struct bundles *before, struct bundles *after, enum chiso_key key)
{
    struct chiso_pairs *p = xmalloc(sizeof *p);
    *p = (struct chiso_pairs){.pairs = pairs_new(before, after, key)};
    return p;
}

struct chiso_pairs *chiso_pairs_open(const char *before, const char *after, enum chiso_key key)
{
    return pairs_of(bundles_open(before), bundles_open(after), key);
}

struct chiso_pairs *chiso_pairs_read(struct chiso_str before, struct chiso_str after, enum chiso_key key)
{
    return pairs_of(bundles_of((struct str){before.p, before.n}), bundles_of((struct str){after.p, after.n}), key);
}

static void forget(struct chiso_pairs *p)
{
    for (int i = BEFORE; i <= AFTER; i++) {
        chiso_document_free(p->document[i]);
        p->document[i] = NULL;
    }
    arena_free(&p->arena);
    p->arena = (struct arena){0};
}

void chiso_pairs_free(struct chiso_pairs *p)
{
    if (!p)
        return;
    forget(p);
    pairs_free(p->pairs);
    free(p);
}

const char *chiso_pairs_error(const struct chiso_pairs *p)
{
    return pairs_error(p->pairs);
}

/* A document that has nothing but its record. */
static struct chiso_document *document_of(const struct bundle *bundle, size_t *line, const char **why)
{
    struct chiso_document *doc = xmalloc(sizeof *doc);
    *doc = (struct chiso_document){0};
    if (records_read(bundle, &doc->arena, &doc->record, line, why))
        return doc;
    chiso_document_free(doc);
    return NULL;
}

static bool read_documents(struct chiso_pairs *p, const struct pair *pair)
{
    for (int i = BEFORE; i <= AFTER; i++) {
        size_t line;
        const char *why;
        if (!pair->has[i])
            continue;
        p->document[i] = document_of(&pair->bundle[i], &line, &why);
        if (!p->document[i]) {
            pairs_fail(p->pairs, i, line, why);
            return false;
        }
    }
    return true;
}

static struct chiso_str public_lines(const struct pair *pair, int side)
{
    return (struct chiso_str){pair->bundle[side].lines.p, pair->bundle[side].lines.n};
}

static const struct record *record_of(const struct chiso_document *doc)
{
    return doc ? &doc->record : NULL;
}

const struct chiso_pair *chiso_pairs_next(struct chiso_pairs *p)
{
    struct pair pair;
    forget(p);
    if (!pairs_next(p->pairs, &pair))
        return NULL;
    p->given = (struct chiso_pair){
        .same = pair.has[BEFORE] && pair.has[AFTER] && str_eq(pair.bundle[BEFORE].lines, pair.bundle[AFTER].lines),
        .before_lines = public_lines(&pair, BEFORE),
        .after_lines = public_lines(&pair, AFTER),
        .before_claims = pair.bundle[BEFORE].claims,
        .after_claims = pair.bundle[AFTER].claims,
    };
    if (p->given.same)
        return &p->given;
    if (!read_documents(p, &pair))
        return NULL;
    struct differences found =
        differences_find(record_of(p->document[BEFORE]), record_of(p->document[AFTER]), &p->arena);
    p->given.before = p->document[BEFORE];
    p->given.after = p->document[AFTER];
    p->given.difference = found.item;
    p->given.differences = found.n;
    return &p->given;
}

char *chiso_difference_json(const struct chiso_pair *pair, size_t i)
{
    struct buf line = {0};
    if (i >= pair->differences)
        return NULL;
    json_put_line(difference_object(record_of(pair->before), record_of(pair->after), &pair->difference[i]), &line);
    buf_add_c(&line, '\0');
    return line.p;
}
