/* Expressions that give up: for every part that repeats, a text that repeats what the part says, and ends so that the
 * expression must try all ways to share it out. The text is run, and the steps are counted; so a finding is no guess.
 *
 *   (?:\p{L}+ ?)+x      "aaaaaaaaaaaaaaaaaaaa!": twice the steps with every letter */
#include "base/letter.h"
#include "lint/checks.h"
#include "rules/book.h"

/* Parts that repeat less often are not pumped. */
#define REPEATS_MIN 3
/* Different texts that are tried for one part. */
#define PUMPS_MAX 6
/* Longer texts are not tried: what runs away does so on these. */
#define SUBJECT_MAX 2000
#define SHOWN_MAX   60

/* What the text ends with, so that what repeats cannot be all. */
static const char *const ends[] = {"", "!", " !", "ẍ", " ẍ", "0"};
#define ENDS (sizeof ends / sizeof *ends)

/* An expression that is being tried. */
struct trial {
    struct lint *l;
    const struct place *place;
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *context;
    size_t longest; /* text */
    bool found;
};

/* A text: what comes before, what repeats, what ends it. */
struct pumped {
    struct str before, pump, end;
};

/* What repeats is copied from what was laid of it, twice as much every time. */
static void lay(const struct pumped *p, size_t n, struct buf *out)
{
    size_t whole = n * p->pump.n;
    out->n = 0;
    buf_reserve(out, p->before.n + whole + p->end.n + 1);
    buf_add_str(out, p->before);
    char *at = out->p + out->n;
    for (size_t laid = 0, more; laid < whole; laid += more) {
        more = !laid ? p->pump.n : laid < whole - laid ? laid : whole - laid;
        memcpy(at + laid, laid ? at : p->pump.p, more);
    }
    out->n += whole;
    buf_add_str(out, p->end);
}

static size_t most_repeats(const struct trial *t, const struct pumped *p)
{
    size_t fixed = p->before.n + p->end.n;
    return fixed < t->longest ? (t->longest - fixed) / p->pump.n : 0;
}

/* True if the expression, when it may take so many steps, comes to an answer. */
static bool answers(const struct trial *t, struct str subject, uint32_t steps)
{
    pcre2_set_match_limit(t->context, steps);
    int rc = pcre2_match(t->code, (PCRE2_SPTR)subject.p, subject.n, 0, PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, t->data,
                         t->context);
    return rc >= 0 || rc == PCRE2_ERROR_NOMATCH;
}

static bool answers_on(const struct trial *t, const struct pumped *p, size_t n, uint32_t steps)
{
    struct buf subject = {0};
    lay(p, n, &subject);
    bool soon = answers(t, buf_str(&subject), steps);
    buf_free(&subject);
    return soon;
}

static bool gives_up(const struct trial *t, const struct pumped *p, size_t n)
{
    return !answers_on(t, p, n, MATCH_LIMIT);
}

/* The fewest steps that are enough. */
static uint32_t steps_of(const struct trial *t, const struct pumped *p, size_t n)
{
    struct buf subject = {0};
    uint32_t low = 0, high = MATCH_LIMIT;
    lay(p, n, &subject);
    while (low + 1 < high) {
        uint32_t middle = low + (high - low) / 2;
        if (answers(t, buf_str(&subject), middle))
            high = middle;
        else
            low = middle;
    }
    buf_free(&subject);
    return high;
}

/* The least number of repetitions that it gives up on; it does on `high`. */
static size_t least_repeats(const struct trial *t, const struct pumped *p, size_t high)
{
    size_t low = 0;
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (gives_up(t, p, middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

static void tell_runaway(struct trial *t, const struct syntax *part, const struct pumped *p, size_t n)
{
    struct buf subject = {0};
    struct str said = str_slice(part->line->text, part->span), id = t->place->rule->pub.id;
    lay(p, n, &subject);
    struct str text = buf_str(&subject);
    size_t shown = text.n > SHOWN_MAX ? letter_start(text, SHOWN_MAX) : text.n;
    fault_at(t->l->out, part->line, part->span.start,
             "bound what repeats, as in (?:\\w+ ){0,4}, and let nothing within or behind it repeat the same letters",
             "\"%.*s\" runs away: %s of %.*s takes %u steps on %zu times \"%.*s\", and gives up after %d on %zu times: "
             "\"%.*s%s\"",
             (int)said.n, said.p, t->place->guard ? "a condition" : "the match", (int)id.n, id.p, steps_of(t, p, n / 2),
             n / 2, (int)p->pump.n, p->pump.p, MATCH_LIMIT, n, (int)shown, text.p, shown < text.n ? "…" : "");
    buf_free(&subject);
    t->found = true;
}

/* It gives up on n: twice the text takes more than three times the steps. Else the text is only long. */
static bool runs_away(const struct trial *t, const struct pumped *p, size_t n)
{
    uint32_t enough = MATCH_LIMIT / 3;
    while (!answers_on(t, p, n / 2, enough))
        enough += MATCH_LIMIT / 12;
    return enough == MATCH_LIMIT / 3 || answers_on(t, p, n / 4, enough / 3);
}

/* A part of the repetitions takes so few steps that all of them are in reach, even if the steps grew with their cube:
 * what most texts show at a quarter or half of the length. */
static bool is_tame(const struct trial *t, const struct pumped *p, size_t most)
{
    return answers_on(t, p, (most + 3) / 4, MATCH_LIMIT / 64) || answers_on(t, p, (most + 1) / 2, MATCH_LIMIT / 8);
}

/* A power of two, or `most`: so many repetitions that it gives up; 0 where there is none. */
static size_t too_many(const struct trial *t, const struct pumped *p, size_t most)
{
    size_t n = 2;
    if (!most || is_tame(t, p, most) || !gives_up(t, p, most))
        return 0;
    while (n < most && !gives_up(t, p, n))
        n *= 2;
    return n < most ? n : most;
}

static void try_pump(struct trial *t, const struct syntax *part, struct str before, struct str pump)
{
    for (size_t i = 0; i < ENDS && pump.n && !t->found; i++) {
        struct pumped p = {before, pump, str_c(ends[i])};
        size_t n = too_many(t, &p, most_repeats(t, &p));
        if (n && runs_away(t, &p, n))
            tell_runaway(t, part, &p, least_repeats(t, &p, n));
    }
}

static void try_part(struct trial *t, const struct syntax *part, struct str before)
{
    struct syntax once = *part;
    once.min = once.max = 1;
    struct phrases pumps = phrases_of(t->l->set, &once, PUMPS_MAX, &t->l->arena);
    for (size_t i = 0; i < pumps.n && !t->found; i++)
        try_pump(t, part, before, pumps.item[i]);
}

static struct str one_of(struct trial *t, const struct syntax *s)
{
    struct phrases p = phrases_of(t->l->set, s, 1, &t->l->arena);
    return p.n ? p.item[0] : STR_EMPTY;
}

static struct str glue(struct trial *t, struct str a, struct str b)
{
    return b.n ? arena_printf(&t->l->arena, "%.*s%.*s", (int)a.n, a.p ? a.p : "", (int)b.n, b.p) : a;
}

/* All parts that repeat, pieces included. `before` is a text that leads to s. */
static void walk(struct trial *t, const struct syntax *s, struct str before)
{
    if (s->max >= s->min + REPEATS_MIN || s->max == SYNTAX_UNBOUNDED)
        try_part(t, s, before);
    const struct piece *piece;
    const struct syntax *tree = s->kind == SYNTAX_PIECE ? syntax_of_piece(t->l->set, s, &piece, &t->l->arena) : NULL;
    if (tree)
        walk(t, tree, before);
    for (const struct syntax *c = s->child; c && !t->found; c = c->next) {
        walk(t, c, before);
        if (s->kind == SYNTAX_SEQUENCE)
            before = glue(t, before, one_of(t, c));
    }
}

static void try_expression(struct trial *t)
{
    t->data = pcre2_match_data_create_from_pattern(t->code, NULL);
    t->context = pcre2_match_context_create(NULL);
    if (!t->data || !t->context)
        out_of_memory();
    pcre2_set_heap_limit(t->context, HEAP_LIMIT_KIB);
    books_listen(t->context, t->l->set);
    walk(t, syntax_read(t->place->expr, &t->l->arena), STR_EMPTY);
    pcre2_match_context_free(t->context);
    pcre2_match_data_free(t->data);
}

static void visit(struct lint *l, const struct place *place)
{
    bool looks_back = place->guard && (place->guard->kind == GUARD_AFTER || place->guard->kind == GUARD_NOT_AFTER);
    struct trial t = {.l = l, .place = place, .longest = looks_back ? AFTER_WINDOW : SUBJECT_MAX};
    struct expanded e = {0};
    if (!place->rule)
        return;
    t.code = compile_again(l->set, place->rule, place->guard, PCRE2_NO_START_OPTIMIZE, &e);
    if (t.code)
        try_expression(&t);
    pcre2_code_free(t.code);
    expanded_free(&e);
    arena_free(&l->arena);
}

void lint_runaway(struct lint *l)
{
    lint_expressions(l, visit);
}
