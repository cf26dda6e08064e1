/* Which changes there are to a rule set. */
#include <stdlib.h>

#include "base/letter.h"
#include "rules/mutating.h"

/* An expression that mutants are made of. */
struct source {
    struct mutants *all;
    struct mutant home; /* owner and indices */
};

static size_t nth_of(const struct mutants *all, const struct mutant *one)
{
    size_t n = 1;
    for (size_t i = all->n; i > 0 && str_eq(all->item[i - 1].owner, one->owner); i--) {
        const struct mutant *m = &all->item[i - 1];
        n += m->mutation == one->mutation && str_eq(m->was, one->was) && str_eq(m->is, one->is);
    }
    return n;
}

static void add(const struct source *s, enum mutation mutation, const struct pat_line *line, struct span cut,
                struct span shown, struct str is)
{
    struct mutants *all = s->all;
    struct mutant m = s->home;
    m.mutation = mutation;
    m.file = line->file;
    m.line = line->number;
    m.column = letter_column(line->text, shown.start);
    m.line_text = line->text;
    m.was = str_slice(line->text, shown);
    m.is = is;
    m.cut = cut;
    m.nth = nth_of(all, &m);
    GROW(all->item, all->cap, all->n + 1);
    all->item[all->n++] = m;
}

/* One alternative goes, with a sign `|` beside it where there is one in the line. */
static void add_alternative(const struct source *s, const struct syntax *alt)
{
    struct str text = alt->line->text;
    struct span cut = alt->span;
    if (cut.start > 0 && text.p[cut.start - 1] == '|')
        cut.start--;
    else if (cut.end < text.n && text.p[cut.end] == '|')
        cut.end++;
    add(s, MUTATION_ALTERNATIVE, alt->line, cut, alt->span, STR_EMPTY);
}

static void add_of_item(const struct source *s, const struct syntax *c)
{
    bool counts =
        c->quantifier < c->span.end && c->line->text.p[c->quantifier] != '?' && c->line->text.p[c->quantifier] != '*';
    if (c->kind == SYNTAX_LOOK)
        add(s, MUTATION_LOOK, c->line, c->span, c->span, STR_EMPTY);
    else if (c->min == 0)
        add(s, MUTATION_OPTION, c->line, c->span, c->span, STR_EMPTY);
    if (counts)
        add(s, MUTATION_QUANTIFIER, c->line, (struct span){c->quantifier, c->span.end}, c->span, STR("*"));
}

static void walk(const struct source *s, const struct syntax *node)
{
    bool several = node->kind == SYNTAX_CHOICE && node->child && node->child->next;
    for (const struct syntax *c = node->child; c; c = c->next) {
        if (several)
            add_alternative(s, c);
        if (node->kind == SYNTAX_SEQUENCE)
            add_of_item(s, c);
        walk(s, c);
    }
}

static void add_expression(const struct source *s, const struct expression *expr)
{
    struct arena arena = {0};
    if (expr->n)
        walk(s, syntax_read(expr, &arena));
    arena_free(&arena);
}

static void add_guard(struct source s, const struct full_rule *rule, size_t i)
{
    const struct alternative *first = &rule->guard[i].expr.alt[0];
    s.home.guard = i;
    add(&s, MUTATION_GUARD, first->line, first->span, first->span, STR_EMPTY);
    add_expression(&s, &rule->guard[i].expr);
}

static void add_over(struct source s, const struct full_rule *rule, size_t i)
{
    const struct over *o = &rule->over[i];
    struct span span = {o->column, o->column + o->glob.n};
    s.home.item = i;
    add(&s, MUTATION_OVER, o->line, span, span, STR_EMPTY);
}

static void add_setting(struct source s, const struct full_rule *rule, size_t i)
{
    const struct setting *set = &rule->pub.setting[i];
    const struct pat_line *line = rule->setting_line[i];
    size_t start = (size_t)(set->name.p - line->text.p);
    struct span span = {start, start + set->name.n + 1 + set->value.n};
    s.home.item = i;
    add(&s, MUTATION_SET, line, span, span, STR_EMPTY);
}

static void add_rule(struct mutants *all, size_t r)
{
    const struct full_rule *rule = all->set->rule[r];
    struct source s = {all, {.owner = rule->pub.id, .rule = r, .piece = SIZE_MAX, .guard = SIZE_MAX, .item = SIZE_MAX}};
    add_expression(&s, &rule->expr);
    for (size_t i = 0; i < rule->guard_n; i++)
        add_guard(s, rule, i);
    for (size_t i = 0; i < rule->over_n; i++)
        add_over(s, rule, i);
    for (size_t i = 0; i < rule->pub.setting_n; i++)
        add_setting(s, rule, i);
}

static void add_piece(struct mutants *all, size_t p)
{
    const struct piece *piece = &all->set->piece[p];
    struct source s = {all, {.owner = piece->name, .rule = SIZE_MAX, .piece = p, .guard = SIZE_MAX, .item = SIZE_MAX}};
    if (!piece->list)
        add_expression(&s, &piece->expr);
}

static int by_place(const void *a, const void *b)
{
    const struct mutant *x = a, *y = b;
    int file = str_cmp(x->file, y->file);
    if (file || x->line != y->line)
        return file ? file : (x->line > y->line) - (x->line < y->line);
    if (x->column != y->column)
        return (x->column > y->column) - (x->column < y->column);
    return (x->mutation > y->mutation) - (x->mutation < y->mutation);
}

void mutants_list(struct mutants *all)
{
    for (size_t i = 0; i < all->set->piece_n; i++)
        add_piece(all, i);
    for (size_t i = 0; i < all->set->rule_n; i++)
        add_rule(all, i);
    if (all->n > 1)
        qsort(all->item, all->n, sizeof *all->item, by_place);
}
