/* A difference for people: what it is, the sentence with its words marked, the fields that differ. */
#include "cli/difference.h"

#include <stdlib.h>

static const enum style styles[] = {
    [CHISO_ADDED] = STYLE_GREEN,     [CHISO_GONE] = STYLE_RED, [CHISO_VALUE] = STYLE_YELLOW,
    [CHISO_LINK] = STYLE_YELLOW,     [CHISO_RULE] = STYLE_DIM, [CHISO_MOVED] = STYLE_DIM,
    [CHISO_DOCUMENT] = STYLE_YELLOW,
};

const struct chiso_claim *difference_claim(const struct chiso_difference *d)
{
    return d->after ? d->after : d->before;
}

/* ---- What it says ------------------------------------------------------------------------------------------------ */

static void print_number(const struct chiso_claim *c, FILE *out)
{
    const struct chiso_str parts[] = {c->value, c->value_max, c->of, c->unit.n > 0 ? c->unit : c->noun, c->edtf};
    static const char *const before[] = {" ", "-", " of ", " ", " "};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].n == 0)
            continue;
        fputs(before[i], out);
        put_shown(parts[i], out);
    }
}

void difference_print_head(const struct chiso_difference *d, bool color, FILE *out)
{
    const struct chiso_claim *c = difference_claim(d);
    fprintf(out, "%s%s%s", style_on(color, styles[d->what]), chiso_what_word(d->what), style_off(color));
    if (!c)
        return;
    fputc(' ', out);
    put_shown(c->kind, out);
    print_number(c, out);
}

/* ---- The sentence ------------------------------------------------------------------------------------------------ */

/* Whether a sentence that begins at `start` of the text has the words of its claims where they say. */
static bool sentence_may_begin(const struct chiso_document *doc, const struct chiso_claim *c, size_t start)
{
    const struct chiso_claim *other;
    for (size_t i = 0; (other = chiso_document_claim(doc, i)) != NULL; i++) {
        if (!str_same(other->sentence, c->sentence) || other->start < start)
            continue;
        size_t at = other->start - start;
        if (at + other->text.n > c->sentence.n)
            continue; /* the same sentence once more */
        if (memcmp(c->sentence.p + at, other->text.p, other->text.n) != 0)
            return false;
    }
    return true;
}

/* Where the claim's words stand in its sentence, or the sentence's end. Of words that it has several times the claims
 * beside them tell which. */
static size_t words_in_sentence(const struct chiso_document *doc, const struct chiso_claim *c)
{
    size_t first = c->sentence.n;
    for (size_t at = 0; c->text.n > 0 && at + c->text.n <= c->sentence.n; at++) {
        if (at > c->start || memcmp(c->sentence.p + at, c->text.p, c->text.n) != 0)
            continue;
        if (sentence_may_begin(doc, c, c->start - at))
            return at;
        if (first == c->sentence.n)
            first = at;
    }
    return first;
}

static void print_sentence(const struct chiso_document *doc, const struct chiso_claim *c, bool color, FILE *out)
{
    struct chiso_str s = c->sentence;
    size_t at = words_in_sentence(doc, c), end = at < s.n ? at + c->text.n : s.n;
    fputs("        ", out);
    put_shown((struct chiso_str){s.p, at}, out);
    if (at < s.n) {
        fprintf(out, "%s[", style_on(color, STYLE_BOLD));
        put_shown((struct chiso_str){s.p + at, c->text.n}, out);
        fprintf(out, "]%s", style_off(color));
    }
    put_shown((struct chiso_str){s.p + end, s.n - end}, out);
    fputc('\n', out);
}

/* ---- The fields -------------------------------------------------------------------------------------------------- */

static void print_value(struct chiso_str value, FILE *out)
{
    if (value.n > 0)
        put_shown(value, out);
    else
        fputs("nothing", out);
}

/* Of a claim that has no other: what is worth telling of it, beside the head and the sentence. */
static bool worth_telling(const struct chiso_change *c)
{
    static const char *const told[] = {"kind", "value", "value_max", "of", "unit", "text"};
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        if (str_is(c->field, told[i]))
            return false;
    }
    return c->what == CHISO_VALUE || c->what == CHISO_LINK;
}

static void print_change(const struct chiso_difference *d, const struct chiso_change *c, FILE *out)
{
    bool alone = d->what == CHISO_ADDED || d->what == CHISO_GONE;
    if (alone && !worth_telling(c))
        return;
    fprintf(out, "          %-10.*s ", (int)c->field.n, c->field.p);
    if (d->what != CHISO_ADDED)
        print_value(c->before, out);
    if (!alone)
        fputs(" -> ", out);
    if (d->what != CHISO_GONE)
        print_value(c->after, out);
    fputc('\n', out);
}

void difference_print_body(const struct chiso_pair *pair, const struct chiso_difference *d, bool color, FILE *out)
{
    if (d->after)
        print_sentence(pair->after, d->after, color, out);
    else if (d->before)
        print_sentence(pair->before, d->before, color, out);
    for (size_t i = 0; i < d->changes; i++) {
        if (d->what == CHISO_MOVED || d->change[i].what != CHISO_MOVED || d->what == CHISO_DOCUMENT)
            print_change(d, &d->change[i], out);
    }
}
