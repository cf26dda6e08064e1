/* Alternatives that can never match: everything they can say is said by an earlier one, or, at the end of a match, an
 * earlier one is content with its first words.
 *
 *   (?:hai|ba|hai)          the second `hai`
 *   năm|năm ngoái           `năm ngoái` at the end of a match: `năm` is found first, and a word ends there
 *
 * Only alternatives whose strings can be told one by one are judged, and only by alternatives that match the same
 * wherever they stand; so what is said is true, and not everything is seen. */
#include "lint/checks.h"
#include "rules/book.h"

/* An alternative that can say more is not judged. */
#define PHRASES_MAX 64

#define WORD_END    "(?![\\p{L}\\p{M}\\p{N}])"

/* Where in the expression we are. */
struct spot {
    bool cased; /* within (?-i:...) */
    bool last;  /* nothing behind can refuse what is matched here */
};

/* The earlier alternatives of a choice, those that can be relied on. */
static struct expression relied_on(struct lint *l, const struct syntax *choice, const struct syntax *before)
{
    struct expression e = {0};
    e.alt = ARENA_ARRAY(&l->arena, struct alternative, syntax_children(choice));
    for (const struct syntax *c = choice->child; c != before; c = c->next)
        if (span_len(c->span) && syntax_stands_alone(l->set, c, &l->arena))
            e.alt[e.n++] = (struct alternative){c->line, c->span};
    return e;
}

/* True if the code matches each of the phrases from its start; *first is what it takes of the first one. */
static bool matches_all(const struct lint *l, pcre2_code *code, const struct phrases *p, struct span *first)
{
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(code, NULL);
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    if (!data || !context)
        out_of_memory();
    books_listen(context, l->set);
    bool all = true;
    for (size_t i = 0; i < p->n && all; i++) {
        all = pcre2_match(code, (PCRE2_SPTR)p->item[i].p, p->item[i].n, 0, 0, data, context) >= 0;
        if (all && i == 0)
            *first = (struct span){0, pcre2_get_ovector_pointer(data)[1]};
    }
    pcre2_match_context_free(context);
    pcre2_match_data_free(data);
    return all;
}

static void judge(struct lint *l, const struct spot *spot, const struct syntax *choice, const struct syntax *alt)
{
    struct phrases p = phrases_of(l->set, alt, PHRASES_MAX, &l->arena);
    struct expression earlier = relied_on(l, choice, alt);
    struct span first = {0, 0};
    if (!p.all || !p.n || !earlier.n || !span_len(alt->span))
        return;
    struct str said = str_slice(alt->line->text, alt->span);
    const char *open = spot->cased ? "(?-i:" : "(?:";
    pcre2_code *whole = compile_alone(l->set, &earlier, open, ")\\z");
    pcre2_code *start = spot->last ? compile_alone(l->set, &earlier, open, ")" WORD_END) : NULL;
    if (whole && matches_all(l, whole, &p, &first))
        fault_at(l->out, alt->line, alt->span.start, "delete it",
                 "\"%.*s\" can never match: an earlier alternative matches the same", (int)said.n, said.p);
    else if (start && matches_all(l, start, &p, &first) && first.end)
        fault_at(l->out, alt->line, alt->span.start, "write the longer one first",
                 "\"%.*s\" can never match: an earlier alternative is content with \"%.*s\"", (int)said.n, said.p,
                 (int)first.end, p.item[0].p);
    pcre2_code_free(whole);
    pcre2_code_free(start);
}

/* True if what stands from here to the end of the sequence may be nothing. */
static bool may_be_nothing(const struct syntax *s)
{
    for (; s; s = s->next)
        if (s->min > 0 || s->kind == SYNTAX_LOOK || s->kind == SYNTAX_EDGE)
            return false;
    return true;
}

static void walk(struct lint *l, const struct spot *spot, const struct syntax *s)
{
    for (const struct syntax *c = s->child; c; c = c->next) {
        struct spot below = *spot;
        if (s->kind == SYNTAX_CHOICE && c != s->child)
            judge(l, spot, s, c);
        if (s->kind == SYNTAX_SEQUENCE)
            below.last = spot->last && c->max == 1 && c->kind == SYNTAX_GROUP && may_be_nothing(c->next);
        below.cased = spot->cased || c->cased;
        walk(l, &below, c);
    }
}

static void visit(struct lint *l, const struct place *place)
{
    struct spot spot = {false, place->rule && !place->guard};
    if (place->expr->n)
        walk(l, &spot, syntax_read(place->expr, &l->arena));
}

void lint_dead(struct lint *l)
{
    lint_expressions(l, visit);
}
