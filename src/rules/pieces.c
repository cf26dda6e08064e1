/* Makes pieces ready for insertion, each behind those that it inserts itself. */
#include "rules/set.h"

/* The next name of a piece that an expression inserts, from the byte *at of its alternative *i on; both move behind
 * it. */
static bool next_inserted(const struct expression *e, size_t *i, size_t *at, struct str *name)
{
    for (; *i < e->n; ++*i, *at = 0) {
        struct str s = str_slice(e->alt[*i].line->text, e->alt[*i].span);
        while (*at < s.n) {
            struct lexeme l = lex_next(s, *at);
            *at = l.span.end;
            *name = l.name;
            if (l.kind == LEX_PIECE)
                return true;
        }
    }
    return false;
}

bool expression_inserts(const struct expression *e, struct str piece)
{
    struct str name;
    for (size_t i = 0, at = 0; next_inserted(e, &i, &at, &name);)
        if (str_eq(name, piece))
            return true;
    return false;
}

/* Compiles a piece alone: a fault is reported once, where it stands. */
static bool piece_compiles(struct rules *set, const struct piece *p, struct diags *diags)
{
    struct expanded e = {0};
    struct wrapped alone = {&p->expr, "", "", EXPAND_SHARED, 0};
    pcre2_code *code = compile(set, &alone, &e, diags);
    pcre2_code_free(code);
    expanded_free(&e);
    return code != NULL;
}

static void ready_piece(struct rules *set, struct piece *p, struct diags *diags);

/* Those that an expression inserts come before it. */
static void ready_inserted(struct rules *set, const struct expression *e, struct diags *diags)
{
    struct str name;
    for (size_t i = 0, at = 0; next_inserted(e, &i, &at, &name);) {
        struct piece *p = piece_find(set, name);
        if (p && p->state == PIECE_WRITTEN)
            ready_piece(set, p, diags);
    }
}

/* What others insert is the whole of it. */
static void ready_piece(struct rules *set, struct piece *p, struct diags *diags)
{
    struct expanded e = {0};
    p->state = PIECE_EXPANDING;
    ready_inserted(set, &p->expr, diags);
    bool fine = set->sound || piece_compiles(set, p, diags);
    if (fine)
        expand(set, &p->expr, 0, &e, diags);
    p->regex = arena_str(&set->arena, buf_str(&e.regex));
    p->has_comments = regex_has_comments(p->regex);
    p->group_n = e.group_n;
    p->state = fine ? PIECE_READY : PIECE_BROKEN;
    expanded_free(&e);
}

void pieces_ready(struct rules *set, struct diags *diags)
{
    for (size_t i = 0; i < set->piece_n; i++)
        if (set->piece[i].state == PIECE_WRITTEN)
            ready_piece(set, &set->piece[i], diags);
}
