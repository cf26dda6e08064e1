#include "decode/stretch.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/letter.h"
#include "decode/syllable.h"

#define WORD_MAX ((size_t)256)

struct str stretch_bytes(const struct stretch *s, const struct piece *p)
{
    return str_slice(buf_str(&s->bytes), p->bytes);
}

struct str stretch_plain(const struct stretch *s, const struct piece *p)
{
    return str_slice(buf_str(&s->plain), p->plain);
}

/* Quotation marks, dashes and dots. */
static bool is_mark(const struct latin *l)
{
    return l->c >= 0x2010 && l->c <= 0x203F;
}

/* Marks that are bytes of WINDOWS-1252 may be the end of a letter encoded twice, but begin none. */
static bool in_word(const struct latin *l, bool begun)
{
    if (l->c >= 0x80)
        return !is_mark(l) || (begun && l->byte >= 0);
    return (l->c < ' ' && !(l->c >= '\t' && l->c <= '\r')) || letter_is_ascii(l->c);
}

static void add_letter(struct stretch *s, struct piece *p, const struct latin *l, size_t at)
{
    GROW(s->from, s->from_cap, s->bytes.n + 1);
    s->from[s->bytes.n] = (struct span){at, at + l->n};
    buf_add_c(&s->bytes, (char)l->byte);
    buf_add_codepoint(&s->plain, l->c ? l->c : LETTER_NONE);
    p->reference |= l->reference;
    p->high |= l->c >= 0x80;
    s->strange |= l->c >= 0x80 && latin_is_strange(l->c);
}

static void blank(struct stretch *s)
{
    GROW(s->from, s->from_cap, s->bytes.n + 1);
    s->from[s->bytes.n] = (struct span){0, 0};
    buf_add_c(&s->bytes, ' ');
    buf_add_c(&s->plain, ' ');
}

bool stretch_begins(const struct latin *l, bool all)
{
    return in_word(l, all);
}

/* The letters at *at that can be bytes. False: there is one among them that cannot, and they are not `all`. */
static bool add_letters(struct stretch *s, struct piece *p, struct str text, size_t *at, bool all)
{
    bool fits = true;
    for (size_t start = *at; *at < text.n && *at - start < WORD_MAX;) {
        struct latin l = latin_at(text, *at);
        bool begun = *at > start;
        if (!in_word(&l, all || begun) || (all && l.byte < 0 && begun))
            break;
        fits &= l.byte >= 0;
        if (fits)
            add_letter(s, p, &l, *at);
        *at += l.n;
        if (!fits && all)
            break;
    }
    return fits;
}

bool stretch_add(struct stretch *s, struct str text, size_t *at, bool all)
{
    struct piece p = {.bytes = {s->bytes.n, 0}, .plain = {s->plain.n, 0}};
    if (!add_letters(s, &p, text, at, all)) {
        s->bytes.n = p.bytes.start;
        s->plain.n = p.plain.start;
        return false;
    }
    p.bytes.end = s->bytes.n;
    p.plain.end = s->plain.n;
    GROW(s->piece, s->cap, s->n + 1);
    s->piece[s->n++] = p;
    s->high |= p.high;
    s->strange |= p.high && !syllable_is(stretch_plain(s, &p));
    blank(s);
    return true;
}

void stretch_clear(struct stretch *s)
{
    s->bytes.n = s->plain.n = s->n = 0;
    s->high = s->strange = false;
}

void stretch_free(struct stretch *s)
{
    buf_free(&s->bytes);
    buf_free(&s->plain);
    free(s->from);
    free(s->piece);
}
