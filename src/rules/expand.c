/* Expressions with their pieces inserted and their syllables in both spellings. Each run of bytes remembers where it
 * was written, so that what PCRE2 finds wrong is reported at its place in the file. */
#include <stdlib.h>

#include "base/spelling.h"
#include "rules/set.h"

/* An expression that is longer than this repeats its pieces without end; PCRE2 takes no more than 64 KiB of code. */
#define EXPANDED_MAX ((size_t)256 << 10)
/* Pieces above this many bytes are worth writing once (EXPAND_SHARED). */
#define SHARED_MIN 180

/* One expression on its way. */
struct job {
    struct rules *set;
    struct expanded *out;
    struct diags *diags;
    const struct pat_line *line;
    unsigned flags;
    size_t depth;   /* open groups */
    size_t options; /* depth at which `(?-i:` and the like hold, or 0; 1: outside of all groups */
};

static void add_origin(struct expanded *e, const struct pat_line *line, size_t byte, bool verbatim)
{
    GROW(e->origin, e->origin_cap, e->origin_n + 1);
    e->origin[e->origin_n++] = (struct origin){e->regex.n, line, byte, verbatim};
}

/* Bytes of the engine's own around an expression. */
static void add_own(struct expanded *e, const char *regex)
{
    add_origin(e, NULL, 0, false);
    buf_add_str(&e->regex, str_c(regex));
}

static void add_verbatim(struct job *j, struct span span)
{
    struct expanded *e = j->out;
    const struct origin *last = e->origin_n ? &e->origin[e->origin_n - 1] : NULL;
    bool goes_on =
        last && last->verbatim && last->line == j->line && last->byte + (e->regex.n - last->out) == span.start;
    if (!goes_on)
        add_origin(e, j->line, span.start, true);
    buf_add_str(&e->regex, str_slice(j->line->text, span));
}

/* A literal syllable; one with several spellings becomes a group of them. */
static void add_letters(struct job *j, struct span span)
{
    struct arena scratch = {0};
    struct str out[SPELLINGS_MAX];
    size_t n = spelling_variants(str_slice(j->line->text, span), &scratch, out);
    if (n < 2) {
        add_verbatim(j, span);
    } else {
        add_origin(j->out, j->line, span.start, false);
        for (size_t i = 0; i < n; i++) {
            buf_add_str(&j->out->regex, i ? STR("|") : STR("(?:"));
            buf_add_str(&j->out->regex, out[i]);
        }
        buf_add_c(&j->out->regex, ')');
    }
    arena_free(&scratch);
}

static void break_off(struct job *j)
{
    j->out->broken = true;
}

static void add_capture(struct job *j, struct str name, size_t byte, const struct piece *piece)
{
    struct expanded *e = j->out;
    if (!(j->flags & EXPAND_FIELDS)) {
        fault_at(j->diags, j->line, byte, "name fields in the `match` of a rule", "field \"%.*s\" outside of a match",
                 (int)name.n, name.p);
        break_off(j);
    } else if (!name_is_field(name)) {
        fault_at(j->diags, j->line, byte, "use small letters, digits and '_', a letter first",
                 "\"%.*s\" is no name for a field", (int)name.n, name.p);
        break_off(j);
    }
    GROW(e->capture, e->capture_cap, e->capture_n + 1);
    GROW(e->group, e->group_cap, e->capture_n + 1);
    e->group[e->capture_n] = ++e->group_n;
    e->capture[e->capture_n++] = (struct capture){name, piece ? piece->name : STR_EMPTY, piece ? piece->list : NULL};
}

static void share(struct expanded *e, const struct piece *p)
{
    for (size_t i = 0; i < e->shared_n; i++)
        if (e->shared[i] == p)
            return;
    GROW(e->shared, e->shared_cap, e->shared_n + 1);
    e->shared[e->shared_n++] = p;
}

/* The piece's own expression, or a call of it, which captures nothing for the caller. A call would not know of options
 * that hold where the piece is inserted. */
static void add_piece_body(struct job *j, const struct piece *p)
{
    if ((j->flags & EXPAND_SHARED) && p->regex.n >= SHARED_MIN && !j->options) {
        share(j->out, p);
        j->out->group_called += p->group_n;
        buf_printf(&j->out->regex, "(?&" SHARED_PIECE "%zu)", (size_t)(p - j->set->piece));
    } else {
        buf_add_str(&j->out->regex, p->regex);
        j->out->group_n += p->group_n;
    }
}

static struct piece *piece_wanted(struct job *j, const struct lexeme *l)
{
    struct piece *p = piece_find(j->set, l->name);
    if (p)
        return p;
    struct str best = STR_EMPTY;
    for (size_t i = 0; i < j->set->piece_n; i++)
        nearest_offer(l->name, j->set->piece[i].name, &best);
    fault_at(j->diags, j->line, l->span.start,
             nearest_remedy(&j->set->arena, best, "define it by `piece` or `list`; a plain '<' is written \\<"),
             "there is no piece \"%.*s\"", (int)l->name.n, l->name.p);
    return NULL;
}

static void add_piece(struct job *j, const struct lexeme *l)
{
    struct piece *p = piece_wanted(j, l);
    if (p && p->state == PIECE_EXPANDING)
        fault_at(j->diags, j->line, l->span.start, "break the circle here or on its way",
                 "piece \"%.*s\" contains itself", (int)p->name.n, p->name.p);
    if (!p || p->state != PIECE_READY) {
        break_off(j);
        return;
    }
    bool has_field = l->field.n || j->line->text.p[l->span.end - 1] != '>' || j->line->text.p[l->span.end - 2] == ':';
    if (has_field)
        add_capture(j, l->field, l->span.start, p);
    add_origin(j->out, j->line, l->span.start, false);
    if (has_field)
        buf_printf(&j->out->regex, "(?<%.*s>", (int)l->field.n, l->field.p);
    else
        buf_add_str(&j->out->regex, STR("(?:"));
    add_piece_body(j, p);
    buf_add_c(&j->out->regex, ')');
}

/* Keeps count of groups, and of where options hold: `(?-i:...)`, or `(?i)` to the end of the group it stands in. */
static void pass_group(struct job *j, struct str lexeme)
{
    char third = lexeme.n > 2 ? lexeme.p[2] : '\0';
    bool options = str_starts(lexeme, STR("(?")) && ((third >= 'a' && third <= 'z') || third == '-' || third == '^');
    if (lexeme.p[0] == '(' && group_opens(lexeme))
        j->depth++;
    if (options && !j->options)
        j->options = j->depth + 1;
    if (str_eq(lexeme, STR(")")) && j->depth-- + 1 == j->options)
        j->options = 0;
}

static void add_lexeme(struct job *j, const struct lexeme *l)
{
    pass_group(j, str_slice(j->line->text, l->span));
    switch (l->kind) {
    case LEX_LETTERS:
        add_letters(j, l->span);
        break;
    case LEX_PIECE:
        add_piece(j, l);
        break;
    case LEX_GROUP:
        add_capture(j, l->name, l->span.start, NULL);
        add_verbatim(j, l->span);
        break;
    case LEX_FORBIDDEN:
        if ((j->flags & EXPAND_FREE) && j->line->text.p[l->span.start] == '\\') {
            add_verbatim(j, l->span);
            break;
        }
        fault_at(j->diags, j->line, l->span.start, l->why, "\"%.*s\" is not allowed here", (int)span_len(l->span),
                 j->line->text.p + l->span.start);
        break_off(j);
        break;
    case LEX_VERBATIM:
        add_verbatim(j, l->span);
        break;
    }
}

static void add_alternative(struct job *j, const struct alternative *alt)
{
    j->line = alt->line;
    j->depth = j->options = 0;
    struct str line = {alt->line->text.p, alt->span.end};
    for (size_t at = alt->span.start; at < line.n && j->out->regex.n <= EXPANDED_MAX;) {
        struct lexeme l = lex_next(line, at);
        add_lexeme(j, &l);
        at = l.span.end;
    }
    if (j->out->regex.n > EXPANDED_MAX) {
        fault_at(j->diags, alt->line, alt->span.start, "write it as several rules, or use fewer pieces",
                 "an expression of more than %zu bytes with its pieces", EXPANDED_MAX);
        break_off(j);
    }
}

static void add_alternatives(struct job *j, const struct expression *expr)
{
    for (size_t i = 0; i < expr->n; i++) {
        if (expr->n > 1)
            add_own(j->out, i ? "|(?:" : "(?:");
        add_alternative(j, &expr->alt[i]);
        if (expr->n > 1)
            add_own(j->out, ")");
    }
}

void expand(struct rules *set, const struct expression *expr, unsigned flags, struct expanded *out, struct diags *diags)
{
    struct job j = {.set = set, .out = out, .diags = diags, .flags = flags};
    add_alternatives(&j, expr);
}

void expand_wrapped(struct rules *set, const struct wrapped *w, struct expanded *e, struct diags *diags)
{
    add_own(e, w->before);
    expand(set, w->expr, w->flags, e, diags);
    add_own(e, w->after);
    e->main_n = e->regex.n;
}

void expanded_define(struct rules *set, struct expanded *e, struct diags *diags)
{
    if (!e->shared_n)
        return;
    struct job j = {.set = set, .out = e, .diags = diags, .flags = EXPAND_SHARED};
    add_own(e, "(?(DEFINE)");
    for (size_t i = 0; i < e->shared_n; i++) { /* a definition may call further pieces */
        add_origin(e, NULL, 0, false);
        buf_printf(&e->regex, "(?<" SHARED_PIECE "%zu>", (size_t)(e->shared[i] - set->piece));
        if (e->shared[i]->list)
            buf_add_str(&e->regex, e->shared[i]->regex);
        else
            add_alternatives(&j, &e->shared[i]->expr);
        add_own(e, ")");
    }
    add_own(e, ")");
}

void expanded_free(struct expanded *e)
{
    buf_free(&e->regex);
    free(e->origin);
    free(e->capture);
    free(e->group);
    free(e->shared);
    *e = (struct expanded){0};
}
