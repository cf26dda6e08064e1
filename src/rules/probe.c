/* How far a rule gets at a place. Its expression is compiled anew so that PCRE2 tells every step (automatic callouts);
 * the step that got furthest in the text shows what the rule wanted there, and the origins of the expanded expression
 * show where that is written. */
#include <stdlib.h>

#include "base/letter.h"
#include "rules/book.h"

/* A rule with its steps told. */
struct told {
    pcre2_code *code; /* NULL: not yet asked for */
    struct expanded expanded;
};

struct prober {
    const struct rules *set;
    uint64_t *may; /* rules that can begin at a word */
    struct told *told;
    pcre2_match_data *data;
    pcre2_match_context *context;

    /* of the present call */
    size_t start, furthest;
    size_t item[PROBE_WANTS_MAX]; /* places in the expression that were tried at the furthest byte */
    size_t item_n;
    const struct expanded *expanded;
};

#define STEP_CALLOUT 255

static const struct origin *origin_at(const struct expanded *e, size_t at)
{
    const struct origin *found = NULL;
    for (size_t i = 0; i < e->origin_n && e->origin[i].out <= at; i++)
        found = &e->origin[i];
    return found;
}

/* Where the byte of the expression was written; false for what the engine added. */
static bool written_at(const struct expanded *e, size_t at, const struct pat_line **line, size_t *byte)
{
    const struct origin *o = origin_at(e, at);
    if (!o || !o->line)
        return false;
    *line = o->line;
    *byte = o->byte + (o->verbatim ? at - o->out : 0);
    return true;
}

/* True for steps that ask for nothing in the text: bars, and the ends and beginnings of groups that the author wrote
 * (those of the engine stand for a piece or a syllable with its spellings). */
static bool asks_nothing(const struct expanded *e, size_t at)
{
    if (at >= e->regex.n || e->regex.p[at] == ')' || e->regex.p[at] == '|')
        return true;
    return e->regex.p[at] == '(' && origin_at(e, at)->verbatim;
}

static bool same_place(const struct expanded *e, size_t a, size_t b)
{
    const struct pat_line *line_a, *line_b;
    size_t byte_a, byte_b;
    return written_at(e, a, &line_a, &byte_a) && written_at(e, b, &line_b, &byte_b) && line_a == line_b &&
           byte_a == byte_b;
}

/* From a blank, and from groups that the author opens, to what is wanted behind them. */
static size_t behind_blanks(struct str regex, size_t item)
{
    static const char open[] = "(?:";
    bool blank = item < regex.n && regex.p[item] == ' ';
    while (blank && item < regex.n) {
        bool group = str_starts((struct str){regex.p + item, regex.n - item}, str_c(open));
        if (regex.p[item] != ' ' && !group)
            break;
        item += group ? sizeof open - 1 : 1;
    }
    return item;
}

static void keep_item(struct prober *p, size_t item)
{
    const struct pat_line *line;
    size_t byte;
    item = behind_blanks(buf_str(&p->expanded->regex), item);
    if (p->item_n == PROBE_WANTS_MAX || asks_nothing(p->expanded, item) || !written_at(p->expanded, item, &line, &byte))
        return;
    for (size_t i = 0; i < p->item_n; i++)
        if (same_place(p->expanded, p->item[i], item))
            return;
    p->item[p->item_n++] = item;
}

/* Where the step is, before blanks, commas and full stops: who tried whether a number goes on behind a comma came no
 * further than who wanted a word there. */
static size_t before_signs(const pcre2_callout_block *c, size_t start)
{
    size_t at = c->current_position;
    while (at > start && strchr(" ,.", c->subject[at - 1]))
        at--;
    return at;
}

static int step(pcre2_callout_block *c, void *data)
{
    struct prober *p = data;
    if (c->callout_number != STEP_CALLOUT)
        return books_ask(c, (void *)p->set); /* which it does not write to */
    size_t at = before_signs(c, p->start);
    if (at > p->furthest) {
        p->furthest = at;
        p->item_n = 0;
    }
    if (at == p->furthest && at > p->start)
        keep_item(p, c->pattern_position);
    return 0;
}

struct prober *prober_new(const struct rules *r)
{
    struct prober *p = xmalloc(sizeof *p);
    *p = (struct prober){.set = r, .may = xmalloc((r->rule_n / 64 + 1) * sizeof *p->may)};
    p->told = calloc(r->rule_n + 1, sizeof *p->told);
    p->data = pcre2_match_data_create(r->group_max + 1, NULL);
    p->context = pcre2_match_context_create(NULL);
    if (!p->told || !p->data || !p->context)
        out_of_memory();
    pcre2_set_match_limit(p->context, MATCH_LIMIT);
    pcre2_set_heap_limit(p->context, HEAP_LIMIT_KIB);
    pcre2_set_callout(p->context, step, p);
    return p;
}

void prober_free(struct prober *p)
{
    if (!p)
        return;
    for (size_t i = 0; i < p->set->rule_n; i++) {
        pcre2_code_free(p->told[i].code);
        expanded_free(&p->told[i].expanded);
    }
    free(p->may);
    pcre2_match_data_free(p->data);
    pcre2_match_context_free(p->context);
    free(p->told);
    free(p);
}

static const struct told *told_of(struct prober *p, const struct full_rule *rule)
{
    struct told *t = &p->told[rule->pub.index];
    if (!t->code)
        t->code = compile_again(p->set, rule, NULL, PCRE2_AUTO_CALLOUT | PCRE2_NO_START_OPTIMIZE, &t->expanded);
    return t;
}

static bool can_begin(struct prober *p, const struct full_rule *rule, struct str subject, size_t at)
{
    struct span token;
    if (!token_next(subject, at, &token) || token.start != at)
        return false;
    firsts_of(p->set->firsts, str_slice(subject, token), p->may);
    return p->may[rule->pub.index / 64] >> (rule->pub.index % 64) & 1;
}

static size_t characters(struct str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n;
}

/* The place of a byte of a line, with the piece, syllable or sign that stands there. */
static struct rule_place place_of(const struct pat_line *line, size_t byte)
{
    struct str t = line->text;
    if (byte > t.n)
        byte = t.n;
    size_t start = byte;
    for (size_t i = byte; i > 0; i--) { /* back to the first letter of a syllable */
        if (letter_goes_on(t.p[i - 1]))
            continue;
        if (letters_end(t, i - 1) <= byte)
            break;
        start = i - 1;
    }
    struct span what = {start, start};
    if (start < t.n)
        what = lex_next(t, start).span;
    return (struct rule_place){line->file, line->number, characters((struct str){t.p, start}) + 1, str_slice(t, what)};
}

static const char *const guard_words[GUARD_N] = {
    [GUARD_WITH] = "with", [GUARD_WITHOUT] = "without", [GUARD_AFTER] = "after", [GUARD_NOT_AFTER] = "not-after"};

static struct rule_place guard_place(const struct guard *g)
{
    const struct alternative *a = &g->expr.alt[0];
    struct rule_place place = place_of(a->line, a->span.start);
    place.text = str_slice(a->line->text, a->span);
    return place;
}

/* The text that a condition looks at: all of the segment, or what stands right before the match. */
static bool guard_holds(const struct prober *p, const struct guard *g, struct str subject, size_t at)
{
    bool of_sentence = g->kind == GUARD_WITH || g->kind == GUARD_WITHOUT;
    size_t from = of_sentence || at <= AFTER_WINDOW ? 0 : at - AFTER_WINDOW;
    from = letter_start(subject, from);
    int rc = pcre2_match(program_fast(p->set, g->program), (PCRE2_SPTR)subject.p, of_sentence ? subject.n : at, from,
                         PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, p->data, p->context);
    return (rc >= 0) == (g->kind == GUARD_WITH || g->kind == GUARD_AFTER);
}

static void ask_guards(const struct prober *p, const struct full_rule *rule, struct str subject, size_t at,
                       struct probe *out)
{
    for (size_t i = 0; i < rule->guard_n && !out->guard; i++) {
        const struct guard *g = &rule->guard[i];
        if (guard_holds(p, g, subject, at))
            continue;
        out->guard = guard_words[g->kind];
        out->at = guard_place(g);
    }
}

/* The start of the word that `at` is in the midst of. */
static size_t word_floor(struct str s, size_t floor, size_t at)
{
    struct span token;
    for (size_t i = floor; i < at && token_next(s, i, &token); i = token.end)
        if (token.start < at && at < token.end)
            return token.start;
    return at;
}

/* True if the byte of an expression goes on with a word that the byte before it is part of. */
static bool is_within_word(struct str regex, size_t at)
{
    size_t before = at > 0 ? letter_start(regex, at - 1) : 0;
    bool escaped = before > 0 && regex.p[before - 1] == '\\';
    return at > 0 && !escaped && letters_end(regex, before) > at;
}

/* How far it got in whole words: where all that was tried goes on with the word in hand, it
 * is none of the text's. */
static size_t whole_words(const struct prober *p, struct str subject)
{
    bool within = p->item_n > 0;
    for (size_t i = 0; i < p->item_n; i++)
        within = within && is_within_word(buf_str(&p->expanded->regex), p->item[i]);
    size_t end = word_floor(subject, p->start, p->furthest - (within && p->furthest > p->start));
    while (end > p->start && subject.p[end - 1] == ' ')
        end--;
    return end;
}

static void tell_wants(const struct prober *p, struct probe *out)
{
    for (size_t i = 0; i < p->item_n; i++) {
        const struct pat_line *line;
        size_t byte;
        if (written_at(p->expanded, p->item[i], &line, &byte))
            out->wants[out->wants_n++] = place_of(line, byte);
    }
}

bool rules_probe(struct prober *p, const struct rule *rule, struct str text, struct span segment, size_t at,
                 struct probe *out)
{
    const struct full_rule *full = p->set->rule[rule->index];
    struct str subject = str_slice(text, segment);
    size_t start = at - segment.start;
    *out = (struct probe){.span = {at, at}};
    if (!can_begin(p, full, subject, start))
        return false;
    const struct told *told = told_of(p, full);
    if (!told->code)
        return false;
    p->start = p->furthest = start;
    p->item_n = 0;
    p->expanded = &told->expanded;
    int rc = pcre2_match(told->code, (PCRE2_SPTR)subject.p, subject.n, start, PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY,
                         p->data, p->context);
    out->gave_up = rc < 0 && rc != PCRE2_ERROR_NOMATCH;
    out->matches = rc >= 0;
    if (out->matches) {
        out->span.end = segment.start + pcre2_get_ovector_pointer(p->data)[1];
        ask_guards(p, full, subject, start, out);
    } else {
        out->span.end = segment.start + whole_words(p, subject);
        tell_wants(p, out);
    }
    return out->span.end > at;
}

bool rules_token(struct str text, size_t at, struct span *out)
{
    return token_next(text, at, out);
}

bool rules_over_place(const struct rules *r, const struct rule *a, const struct rule *b, struct rule_place *out)
{
    const struct full_rule *rule = r->rule[a->index];
    for (size_t i = 0; i < rule->over_n && rules_over(r, a, b); i++) {
        const struct over *over = &rule->over[i];
        if (!glob_matches(over->glob, b->id))
            continue;
        *out = place_of(over->line, over->column);
        out->text = over->glob;
        return true;
    }
    return false;
}
