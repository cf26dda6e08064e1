/* Reads the lines of a pattern file into pieces and rules. One table of words for the top level, one for what may
 * stand in a rule; what a line says beyond its first word is in columns.c. */
#include "rules/language.h"
#include "rules/set.h"

#include <stdlib.h>

/* Where we are in a file. */
struct reader {
    struct rules *set;
    const struct pat_line *line;
    struct diags *diags;
    struct full_rule *rule;  /* indented lines belong to it, or NULL */
    struct expression *open; /* `|` goes on with it, or NULL; in set->piece or in rule: fresh after each line */
    bool open_faulty;        /* what `|` would go on with is faulty itself: passed over */
    bool skip;               /* below a top-level line that is faulty: its lines are passed over */
    struct buf comment;      /* leading # lines of the rule */
    bool comment_open;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static size_t skip_blanks(struct str s, size_t at)
{
    while (at < s.n && is_blank(s.p[at]))
        at++;
    return at;
}

/* The word at `at`; *at moves behind it and the blanks that follow. */
static struct field next_word(struct str s, size_t *at)
{
    size_t start = *at;
    while (*at < s.n && !is_blank(s.p[*at]))
        ++*at;
    struct field f = {{s.p + start, *at - start}, start};
    *at = skip_blanks(s, *at);
    return f;
}

/* A rest of line without the comment that two blanks and `#` begin, and without blanks at its end. */
static struct span trimmed_rest(struct str s, size_t at)
{
    size_t end = s.n;
    for (size_t i = at; i + 2 < s.n; i++)
        if (is_blank(s.p[i]) && is_blank(s.p[i + 1]) && s.p[i + 2] == '#') {
            end = i;
            break;
        }
    while (end > at && is_blank(s.p[end - 1]))
        end--;
    return (struct span){at, end};
}

/* Two blanks or a tab in a row never match: the text has single spaces. Returns the place, or the end. */
static size_t find_double_blank(struct str s, struct span r)
{
    for (size_t i = r.start; i < r.end; i++)
        if (s.p[i] == '\t' || (s.p[i] == ' ' && i + 1 < r.end && s.p[i + 1] == ' '))
            return i;
    return r.end;
}

static void add_alternative(struct reader *r, struct expression *expr, size_t at)
{
    struct span rest = trimmed_rest(r->line->text, at);
    size_t twice = find_double_blank(r->line->text, rest);
    if (rest.start == rest.end) {
        fault_at(r->diags, r->line, at, "write a regular expression here", "an empty expression");
        return;
    }
    if (twice < rest.end)
        fault_at(r->diags, r->line, twice, "leave one space: the text never has more",
                 "two blanks in a row or a tab never match");
    GROW(expr->alt, expr->cap, expr->n + 1);
    expr->alt[expr->n++] = (struct alternative){r->line, rest};
}

static struct piece *add_piece(struct reader *r, struct field name)
{
    if (!name_is_piece(name.text)) {
        fault_at(r->diags, r->line, name.column, "use small letters, digits and '-', a letter first",
                 "\"%.*s\" is no name for a piece", (int)name.text.n, name.text.p);
        return NULL;
    }
    const struct piece *old = piece_find(r->set, name.text);
    if (old) {
        fault_at(r->diags, r->line, name.column, "give one of the two another name",
                 "piece \"%.*s\" stands twice; the first is at %.*s:%zu", (int)name.text.n, name.text.p,
                 (int)old->line->file.n, old->line->file.p, old->line->number);
        return NULL;
    }
    GROW(r->set->piece, r->set->piece_cap, r->set->piece_n + 1);
    struct piece *p = &r->set->piece[r->set->piece_n++];
    *p = (struct piece){.name = name.text, .line = r->line};
    return p;
}

static void read_piece(struct reader *r, size_t at)
{
    struct piece *p = add_piece(r, next_word(r->line->text, &at));
    r->skip = !p;
    if (!p)
        return;
    add_alternative(r, &p->expr, at);
    p->state = p->expr.n ? PIECE_WRITTEN : PIECE_BROKEN;
    r->open = &p->expr;
}

static const struct list *list_wanted(struct reader *r, struct field name)
{
    const struct list *list = lists_find(r->set->lists, name.text);
    if (list)
        return list;
    struct str best = STR_EMPTY;
    for (size_t i = 0; i < lists_count(r->set->lists); i++)
        nearest_offer(name.text, lists_at(r->set->lists, i)->name, &best);
    fault_at(r->diags, r->line, name.column,
             nearest_remedy(&r->set->arena, best, "name a word list: NAME.tsv in the same folder"),
             "there is no word list \"%.*s\"", (int)name.text.n, name.text.p);
    return NULL;
}

/* `column=value|value` after `where`. */
static bool read_filter(struct reader *r, const struct list *list, struct field f, struct word_filter *out)
{
    const char *equals = f.text.n ? memchr(f.text.p, '=', f.text.n) : NULL;
    size_t n = equals ? (size_t)(equals - f.text.p) : 0;
    if (!n) {
        fault_at(r->diags, r->line, f.column, "write where COLUMN=VALUE", "a condition that is no COLUMN=VALUE");
        return false;
    }
    struct str column = {f.text.p, n};
    out->column = list_column(list, column);
    out->values = (struct str){equals + 1, f.text.n - n - 1};
    if (out->column >= 0)
        return true;
    struct str best = STR_EMPTY;
    for (size_t i = 0; i < list->column_n; i++)
        nearest_offer(column, list->column[i], &best);
    fault_at(r->diags, r->line, f.column,
             nearest_remedy(&r->set->arena, best, "name a column of the list's first line"),
             "word list \"%.*s\" has no column \"%.*s\"", (int)list->name.n, list->name.p, (int)column.n, column.p);
    return false;
}

enum list_word {
#define LIST_WORD(id, word, says) LIST_##id,
    LIST_WORDS(LIST_WORD)
#undef LIST_WORD
        LIST_UNKNOWN
};

static enum list_word list_word_of(struct str s)
{
#define IS_WORD(id, word, says) \
    if (str_eq(s, STR(word)))   \
        return LIST_##id;
    LIST_WORDS(IS_WORD)
#undef IS_WORD
    return LIST_UNKNOWN;
}

/* What stands after the list's name: nothing, `case`, a condition, or both. */
static bool read_where(struct reader *r, const struct list *list, struct str line, size_t at, struct word_filter *out)
{
    *out = (struct word_filter){.column = -1};
    bool fine = true;
    while (at < line.n && fine) {
        struct field word = next_word(line, &at);
        enum list_word which = list_word_of(word.text);
        if (which == LIST_CASED && !out->cased) {
            out->cased = true;
        } else if (which == LIST_WHERE && out->column < 0) {
            fine = read_filter(r, list, next_word(line, &at), out);
        } else {
            fault_at(r->diags, r->line, word.column, "write where COLUMN=VALUE, or nothing",
                     "\"%.*s\" after the list's name", (int)word.text.n, word.text.p);
            fine = false;
        }
    }
    return fine;
}

static void read_list(struct reader *r, size_t at)
{
    struct str line = {r->line->text.p, trimmed_rest(r->line->text, at).end};
    struct piece *p = add_piece(r, next_word(line, &at));
    r->skip = !p;
    if (!p)
        return;
    p->state = PIECE_BROKEN;
    p->list = list_wanted(r, next_word(line, &at));
    struct word_filter filter;
    if (!p->list || !read_where(r, p->list, line, at, &filter))
        return;
    if (!list_piece(r->set, p, filter))
        fault_at(r->diags, r->line, 0, "check the condition, or fill the list", "a piece of no word at all");
}

/* For remedies: all words of a list, each behind a blank. */
#define SPELLED(id, word, ...) " " word

static bool rule_name_is_fine(struct reader *r, struct field id)
{
    struct str kind = {id.text.p, 0};
    while (kind.n < id.text.n && id.text.p[kind.n] != '.')
        kind.n++;
    const struct rule *old = rules_find(r->set, id.text);
    if (!name_is_rule(id.text))
        fault_at(r->diags, r->line, id.column, "name it KIND.POINT in small letters, such as rank.place",
                 "\"%.*s\" is no name for a rule", (int)id.text.n, id.text.p);
    else if (!kind_is_known(kind))
        fault_at(r->diags, r->line, id.column,
                 "use a kind of claim:" KIND_LIST(SPELLED) "; or of a cue:" CUE_LIST(SPELLED),
                 "\"%.*s\" is no kind of rule", (int)kind.n, kind.p);
    else if (old)
        fault_at(r->diags, r->line, id.column, "give one of the two another name",
                 "rule \"%.*s\" stands twice; the first is at %.*s:%zu", (int)id.text.n, id.text.p, (int)old->file.n,
                 old->file.p, old->line);
    else
        return true;
    return false;
}

static void read_rule(struct reader *r, size_t at)
{
    struct str line = {r->line->text.p, trimmed_rest(r->line->text, at).end};
    struct field id = next_word(line, &at);
    r->skip = !rule_name_is_fine(r, id);
    if (r->skip)
        return;
    struct rules *set = r->set;
    struct full_rule *rule = ARENA_NEW(&set->arena, struct full_rule);
    struct str name = arena_str(&set->arena, id.text); /* with a NUL: it goes into problems */
    size_t kind_n = (size_t)((const char *)memchr(name.p, '.', name.n) - name.p);
    rule->line = r->line;
    rule->pub = (struct rule){.id = name,
                              .kind = {name.p, kind_n},
                              .file = r->line->file,
                              .line = r->line->number,
                              .index = (uint32_t)set->rule_n};
    GROW(set->rule, set->rule_cap, set->rule_n + 1);
    set->rule[set->rule_n++] = rule;
    r->rule = rule;
    r->comment_open = true;
}

static void read_match(struct reader *r, size_t at)
{
    if (r->rule->expr.n)
        fault_at(r->diags, r->line, 0, "write further alternatives with '|'", "a second match in one rule");
    else
        add_alternative(r, &r->rule->expr, at);
    r->open = &r->rule->expr;
}

static void read_guard(struct reader *r, enum guard_kind kind, size_t at)
{
    struct full_rule *rule = r->rule;
    GROW(rule->guard, rule->guard_cap, rule->guard_n + 1);
    struct guard *g = &rule->guard[rule->guard_n++];
    *g = (struct guard){.kind = kind, .index = r->set->guard_n++};
    add_alternative(r, &g->expr, at);
    r->open = &g->expr;
}

static void read_with(struct reader *r, size_t at)
{
    read_guard(r, GUARD_WITH, at);
}

static void read_without(struct reader *r, size_t at)
{
    read_guard(r, GUARD_WITHOUT, at);
}

static void read_after(struct reader *r, size_t at)
{
    read_guard(r, GUARD_AFTER, at);
}

static void read_not_after(struct reader *r, size_t at)
{
    read_guard(r, GUARD_NOT_AFTER, at);
}

static void read_set(struct reader *r, size_t at)
{
    parse_set(r->set, r->rule, r->line, at, r->diags);
}

static void read_over(struct reader *r, size_t at)
{
    parse_over(r->set, r->rule, r->line, at, r->diags);
}

static void read_yes(struct reader *r, size_t at)
{
    parse_example(r->set, r->rule, true, r->line, at, r->diags);
}

static void read_no(struct reader *r, size_t at)
{
    parse_example(r->set, r->rule, false, r->line, at, r->diags);
}

/* A first word and what reads the rest of its line. */
struct keyword {
    const char *word;
    void (*read)(struct reader *r, size_t at);
};

#define KEYWORD(id, word, ...) {word, read_##id},
static const struct keyword top_words[] = {TOP_WORDS(KEYWORD)};
static const struct keyword rule_words[] = {RULE_WORDS(KEYWORD)};
#undef KEYWORD

/* The keyword, or NULL after a diagnostic. */
static const struct keyword *keyword_find(struct reader *r, struct field word, const struct keyword *known, size_t n,
                                          const char *fallback)
{
    struct str best = STR_EMPTY;
    for (size_t i = 0; i < n; i++)
        if (str_eq(word.text, str_c(known[i].word)))
            return &known[i];
    for (size_t i = 0; i < n; i++)
        nearest_offer(word.text, str_c(known[i].word), &best);
    fault_at(r->diags, r->line, word.column, nearest_remedy(&r->set->arena, best, fallback), "unknown word \"%.*s\"",
             (int)word.text.n, word.text.p);
    return NULL;
}

/* The leading comment lines become the rule's. */
static void close_comment(struct reader *r)
{
    if (r->comment_open && r->rule)
        r->rule->pub.comment = arena_str(&r->set->arena, buf_str(&r->comment));
    r->comment_open = false;
    r->comment.n = 0;
}

static void read_top(struct reader *r)
{
    close_comment(r);
    r->rule = NULL;
    r->open = NULL;
    r->open_faulty = false;
    size_t at = 0;
    struct field word = next_word(r->line->text, &at);
    const struct keyword *k = keyword_find(r, word, top_words, sizeof top_words / sizeof *top_words,
                                           "begin with piece, list or rule; indent what belongs to it");
    r->skip = !k;
    if (k)
        k->read(r, at);
}

static void read_indented(struct reader *r, size_t at)
{
    size_t rest = at;
    struct field word = next_word(r->line->text, &rest);
    if (word.text.p[0] == '|' && r->open) {
        add_alternative(r, r->open, skip_blanks(r->line->text, at + 1));
    } else if (word.text.p[0] == '|' && r->open_faulty) {
        return;
    } else if (word.text.p[0] == '|') {
        fault_at(r->diags, r->line, at, "put it under the match, piece or condition that it goes on with",
                 "nothing for '|' to go on with");
    } else if (r->rule) {
        close_comment(r);
        r->open = NULL;
        const struct keyword *k =
            keyword_find(r, word, rule_words, sizeof rule_words / sizeof *rule_words, "use" RULE_WORDS(SPELLED));
        r->open_faulty = !k;
        if (k)
            k->read(r, rest);
    } else {
        fault_at(r->diags, r->line, at, "put it under a rule; a piece has only '|' lines",
                 "an indented line that belongs to no rule");
    }
}

static void read_comment(struct reader *r, size_t at)
{
    if (!r->comment_open)
        return;
    struct span rest = {skip_blanks(r->line->text, at + 1), r->line->text.n};
    if (r->comment.n)
        buf_add_c(&r->comment, '\n');
    buf_add_str(&r->comment, str_slice(r->line->text, rest));
}

static void read_line(struct reader *r)
{
    struct str text = r->line->text;
    size_t at = skip_blanks(text, 0);
    if (at == text.n)
        return;
    if (text.p[at] == '#')
        read_comment(r, at);
    else if (at == 0)
        read_top(r);
    else if (!r->skip)
        read_indented(r, at);
}

void parse_file(struct rules *set, const struct pat_file *file, struct diags *diags)
{
    struct reader r = {.set = set, .diags = diags};
    for (size_t i = 0; i < file->line_n; i++) {
        r.line = &file->line[i];
        read_line(&r);
    }
    close_comment(&r);
    buf_free(&r.comment);
}
