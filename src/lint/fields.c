/* Fields that nothing reads, and fields that cannot hold what they are read as. */
#include "values/fields.h"

#include "lint/checks.h"
#include "rules/tree.h"
#include "values/number.h"

/* Of what a capture may hold, so much is tried. */
#define PHRASES_MAX 32

/* Where the words of a string stand in a line of the file; the string may be of elsewhere. */
static size_t byte_in(const struct pat_line *line, struct str s)
{
    bool inside = s.p >= line->text.p && s.p <= line->text.p + line->text.n;
    return inside ? (size_t)(s.p - line->text.p) : 0;
}

/* `\k<sep>` and its like, in the match. */
static bool is_referred_to(const struct full_rule *rule, struct str name)
{
    static const char *const ways[] = {"\\k<", "\\k{", "\\g{", "(?P=", "(?(<", "(?&"};
    for (size_t i = 0; i < rule->expr.n; i++) {
        struct str text = str_slice(rule->expr.alt[i].line->text, rule->expr.alt[i].span);
        for (size_t k = 0; k < sizeof ways / sizeof *ways; k++) {
            struct arena arena = {0};
            struct str wanted = arena_printf(&arena, "%s%.*s", ways[k], (int)name.n, name.p);
            bool found = memmem(text.p, text.n, wanted.p, wanted.n) != NULL;
            arena_free(&arena);
            if (found)
                return true;
        }
    }
    return false;
}

static void unread(struct lint *l, const struct full_rule *rule, const struct pat_line *line, struct str name,
                   const char *what)
{
    struct str best = STR_EMPTY;
    const struct field_use *use;
    struct str kind = rule->pub.kind;
    for (size_t i = 0; (use = field_use_at(kind, i)); i++)
        nearest_offer(name, str_c(use->name), &best);
    fault_at(l->out, line, byte_in(line, name), nearest_remedy(&l->arena, best, "leave it out"),
             "nothing reads the field \"%.*s\" that a %.*s rule %s", (int)name.n, name.p, (int)kind.n, kind.p, what);
}

static bool is_number(const struct lint *l, struct str s)
{
    struct number n;
    struct decimal d;
    int roman;
    return number_read(l->g->numbers, s, NUMBER_PLAIN, &n) || number_read_roman(s, &roman) || decimal_parse(s, &d);
}

static bool all_words(const char *known, struct str list)
{
    while (list.n) {
        const char *comma = memchr(list.p, ',', list.n);
        size_t n = comma ? (size_t)(comma - list.p) : list.n;
        if (!field_has_word(known, (struct str){list.p, n}))
            return false;
        list.p += n + (comma != NULL);
        list.n -= n + (comma != NULL);
    }
    return true;
}

/* True if a field of this use may hold this. */
static bool may_hold(const struct lint *l, const struct field_use *use, struct str value)
{
    switch (use->type) {
    case FIELD_NUMBER:
        return is_number(l, value);
    case FIELD_WORD:
        return field_has_word(use->words, value);
    case FIELD_WORDS:
        return all_words(use->words, value);
    default:
        return true;
    }
}

static const char *wanted_of(struct lint *l, const struct field_use *use)
{
    if (use->type == FIELD_NUMBER)
        return "give it a number: digits, words or Roman numerals";
    return arena_printf(&l->arena, "it is one of: %s", use->words).p;
}

static void cannot_hold(struct lint *l, const struct pat_line *line, size_t byte, const struct field_use *use,
                        struct str value)
{
    const char *check = l->out->check;
    l->out->check = "field-value";
    fault_at(l->out, line, byte, wanted_of(l, use), "the field \"%s\" cannot be \"%.*s\"", use->name, (int)value.n,
             value.p);
    l->out->check = check;
}

static void check_setting(struct lint *l, const struct full_rule *rule, size_t i)
{
    const struct setting *s = &rule->pub.setting[i];
    const struct pat_line *line = rule->setting_line[i];
    const struct field_use *use = field_use(rule->pub.kind, s->name);
    if (!use)
        unread(l, rule, line, s->name, "sets");
    else if (!may_hold(l, use, s->value))
        cannot_hold(l, line, byte_in(line, s->value), use, s->value);
}

/* What the words of the list say in the column of the field's name, or else the words. */
static struct phrases told_by_list(struct lint *l, const struct piece *p, struct str field)
{
    struct phrases out = {ARENA_ARRAY(&l->arena, struct str, p->list->word_n + 1), 0, true};
    int column = list_column(p->list, field);
    for (size_t i = 0; i < p->list->word_n; i++) {
        const struct word *w = &p->list->word[i];
        if (word_is_kept(w, p->filter) && (column < 0 || w->field[column].n))
            out.item[out.n++] = column < 0 ? w->text : w->field[column];
    }
    return out;
}

/* What the capture may hold. */
static struct phrases told_by(struct lint *l, const struct syntax *s)
{
    const struct piece *piece = NULL;
    struct syntax once = *s;
    once.min = once.max = 1;
    if (s->kind == SYNTAX_PIECE)
        syntax_of_piece(l->set, s, &piece, &l->arena);
    return piece && piece->list ? told_by_list(l, piece, s->field) : phrases_of(l->set, &once, PHRASES_MAX, &l->arena);
}

/* What is known of all that a capture may hold is judged one by one; else one that fits is enough. */
static void check_capture(struct lint *l, const struct full_rule *rule, const struct syntax *s)
{
    const struct field_use *use = field_use(rule->pub.kind, s->field);
    struct phrases held = told_by(l, s);
    size_t wrong = held.n;
    for (size_t i = held.n; use && i > 0; i--) {
        if (!may_hold(l, use, held.item[i - 1]))
            wrong = i - 1;
        else if (!held.all)
            return;
    }
    if (use && wrong < held.n)
        cannot_hold(l, s->line, s->span.start, use, held.item[wrong]);
    else if (!use && !is_referred_to(rule, s->field))
        unread(l, rule, s->line, s->field, "captures");
}

static void check_captures(struct lint *l, const struct full_rule *rule, const struct syntax *s)
{
    if (s->field.n)
        check_capture(l, rule, s);
    for (const struct syntax *c = s->child; c; c = c->next)
        check_captures(l, rule, c);
}

void lint_fields(struct lint *l)
{
    for (size_t i = 0; i < l->set->rule_n; i++) {
        const struct full_rule *rule = l->set->rule[i];
        for (size_t k = 0; k < rule->pub.setting_n; k++)
            check_setting(l, rule, k);
        check_captures(l, rule, syntax_read(&rule->expr, &l->arena));
    }
}
