#include "compare/pairs.h"

#include <openssl/evp.h>
#include <stdlib.h>

#include "base/arena.h"
#include "compare/records.h"
#include "compare/waiting.h"

struct side {
    struct bundles *bundles;
    struct waiting *waiting;
    struct bundle head; /* the document that comes next, where `has` */
    bool has, ended;
    bool keyed; /* whether `key` is that of the head */
    struct waiting_key key;
    struct buf lines; /* of one that waited */
};

struct pairs {
    struct side side[2];
    enum chiso_key by;
    struct buf field;
    const char *error; /* of the bundles, or of the system */
    struct buf message;
};

struct pairs *pairs_new(struct bundles *before, struct bundles *after, enum chiso_key key)
{
    struct pairs *p = xmalloc(sizeof *p);
    *p = (struct pairs){.side = {{.bundles = before}, {.bundles = after}}, .by = key};
    for (int s = BEFORE; s <= AFTER; s++)
        p->side[s].waiting = waiting_new();
    return p;
}

void pairs_free(struct pairs *p)
{
    if (!p)
        return;
    for (int s = BEFORE; s <= AFTER; s++) {
        bundles_free(p->side[s].bundles);
        waiting_free(p->side[s].waiting);
        buf_free(&p->side[s].lines);
    }
    buf_free(&p->field);
    buf_free(&p->message);
    free(p);
}

const char *pairs_error(const struct pairs *p)
{
    return p->error;
}

void pairs_fail(struct pairs *p, int side, size_t line, const char *what)
{
    bundles_fail(p->side[side].bundles, line, what);
    p->error = bundles_error(p->side[side].bundles);
}

/* The system refuses the file in which documents wait. */
static bool fail_waiting(struct pairs *p, int error)
{
    buf_printf(&p->message, "the file for documents that wait for their other version (in TMPDIR, or /tmp): %s",
               strerror(error));
    buf_add_c(&p->message, '\0');
    p->error = p->message.p;
    return false;
}

/* Makes the next document of each side the one at hand. */
static bool fill_heads(struct pairs *p)
{
    for (int i = BEFORE; i <= AFTER; i++) {
        struct side *s = &p->side[i];
        if (s->has || s->ended)
            continue;
        s->has = bundles_next(s->bundles, &s->head);
        s->ended = !s->has;
        s->keyed = false;
        if (bundles_error(s->bundles)) {
            p->error = bundles_error(s->bundles);
            return false;
        }
    }
    return true;
}

/* What the document at hand is known by. */
static struct waiting_key key_of(struct pairs *p, int side)
{
    static const char *const names[] = {
        [CHISO_KEY_SOURCE] = "source", [CHISO_KEY_ID] = "id", [CHISO_KEY_INPUT] = "input"};
    struct side *s = &p->side[side];
    unsigned char digest[EVP_MAX_MD_SIZE];
    if (s->keyed)
        return s->key;
    records_field(s->head.lines, names[p->by], &p->field);
    if (p->field.n == 0)
        records_field(s->head.lines, "source", &p->field);
    if (!EVP_Digest(p->field.n ? p->field.p : "", p->field.n, digest, NULL, EVP_sha256(), NULL))
        out_of_memory();
    memcpy(s->key.byte, digest, sizeof s->key.byte);
    s->keyed = true;
    return s->key;
}

static bool same_lines(const struct pairs *p)
{
    return str_eq(p->side[BEFORE].head.lines, p->side[AFTER].head.lines);
}

static bool same_key(struct pairs *p)
{
    struct waiting_key a = key_of(p, BEFORE), b = key_of(p, AFTER);
    return memcmp(a.byte, b.byte, sizeof a.byte) == 0;
}

static void give(struct pairs *p, int side, struct pair *out)
{
    struct side *s = &p->side[side];
    out->has[side] = true;
    out->bundle[side] = s->head;
    s->has = false;
}

/* The document at hand of one side, with the one that waits for it on the other. *done when it is out. */
static bool give_awaited(struct pairs *p, int side, struct pair *out, bool *done)
{
    struct side *other = &p->side[1 - side];
    if (!p->side[side].has || waiting_count(other->waiting) == 0)
        return true;
    int error = waiting_take(other->waiting, key_of(p, side), &other->lines, &out->bundle[1 - side], done);
    if (error)
        return fail_waiting(p, error);
    out->has[1 - side] = *done;
    if (*done)
        give(p, side, out);
    return true;
}

/* Nobody waits for the documents at hand: let them wait. Where the other side has ended, it is known that none will
 * come. */
static bool settle_heads(struct pairs *p, struct pair *out, bool *done)
{
    for (int i = BEFORE; i <= AFTER && !*done; i++) {
        struct side *s = &p->side[i];
        if (!s->has)
            continue;
        if (p->side[1 - i].ended) {
            give(p, i, out);
            *done = true;
            return true;
        }
        int error = waiting_put(s->waiting, key_of(p, i), &s->head);
        if (error)
            return fail_waiting(p, error);
        s->has = false;
    }
    return true;
}

/* Both have ended: those that still wait do so for nothing. */
static bool give_forsaken(struct pairs *p, struct pair *out)
{
    for (int i = BEFORE; i <= AFTER; i++) {
        struct side *s = &p->side[i];
        int error = waiting_take_first(s->waiting, &s->lines, &out->bundle[i], &out->has[i]);
        if (error)
            return fail_waiting(p, error);
        if (out->has[i])
            return true;
    }
    return false;
}

/* The documents at hand, if they are the same one; else, if one of them is awaited, that one. Of documents with one key
 * those that wait came first. */
static bool give_known(struct pairs *p, struct pair *out, bool *done)
{
    bool both = p->side[BEFORE].has && p->side[AFTER].has, ordered = p->by == CHISO_KEY_ORDER;
    bool same = both && (ordered || same_lines(p));
    for (int i = BEFORE; i <= AFTER && !same && !ordered && !*done; i++) {
        if (!give_awaited(p, i, out, done))
            return false;
    }
    if (!*done && (same || (both && same_key(p)))) {
        give(p, BEFORE, out);
        give(p, AFTER, out);
        *done = true;
    }
    return true;
}

bool pairs_next(struct pairs *p, struct pair *out)
{
    bool done = false;
    *out = (struct pair){0};
    while (!p->error && !done) {
        if (!fill_heads(p))
            return false;
        if (!p->side[BEFORE].has && !p->side[AFTER].has)
            return give_forsaken(p, out);
        if (!give_known(p, out, &done) || (!done && !settle_heads(p, out, &done)))
            return false;
    }
    return !p->error;
}
