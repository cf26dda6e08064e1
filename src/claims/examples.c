#include "claims/examples.h"

#include <stdlib.h>

#include "base/letter.h"
#include "claims/claims.h"

/* An example as a document of one sentence, with the headline and the publication date that it gives. */
struct bench {
    const struct grammar *g;
    struct matcher *matcher;
    struct arena arena;
    struct page page;
    struct text text;
    struct block block[2];
    struct sentence sentence[2];
    struct problems problems;
    struct matches found; /* in the sentence of the present example */
};

static struct str example_field(const struct example *e, struct str name)
{
    for (size_t i = 0; i < e->field_n; i++) {
        if (str_eq(e->field[i].name, name)) {
            return e->field[i].value;
        }
    }
    return STR_EMPTY;
}

static void bench_lay(struct bench *b, const struct example *e)
{
    struct str title = example_field(e, STR("title"));
    struct str gap = title.n ? STR("\n") : STR_EMPTY;
    b->page.published.value = example_field(e, STR("published"));
    b->text.bytes = arena_printf(&b->arena, "%.*s%.*s%.*s", (int)title.n, title.p ? title.p : "", (int)gap.n,
                                 gap.p ? gap.p : "", (int)e->text.n, e->text.p);
    size_t n = 0;
    if (title.n) {
        b->block[n] = (struct block){.role = ROLE_TITLE, .span = {0, title.n}};
        b->sentence[n] = (struct sentence){{0, title.n}, 0};
        n++;
    }
    struct span body = {title.n + gap.n, b->text.bytes.n};
    b->block[n] = (struct block){.role = ROLE_PARAGRAPH, .span = body};
    b->sentence[n] = (struct sentence){body, (uint32_t)n};
    n++;
    b->text.block = b->block;
    b->text.sentence = b->sentence;
    b->text.block_n = b->text.sentence_n = n;
}

/* The first standing match of the rule in the example's sentence, or NULL; what stands instead goes to *instead. */
static const struct match *standing_match(struct bench *b, const struct example *e, const struct match **instead)
{
    const struct matches *found;
    const struct verdict *verdict = bench_matches(b, e, &found);
    const struct rule *r = e->rule;
    for (size_t i = 0; i < found->n; i++) {
        if (found->item[i].rule == r && verdict[i].fate == FATE_STANDS) {
            return &found->item[i];
        }
    }
    for (size_t i = 0; i < found->n; i++) {
        if (found->item[i].rule == r) {
            *instead = &found->item[verdict[i].beaten_by];
        }
    }
    return NULL;
}

static struct str number_text(struct arena *arena, struct decimal d)
{
    char text[DECIMAL_TEXT_MAX];
    size_t n = decimal_format(d, text);
    return arena_str(arena, (struct str){text, n});
}

/* A field of a claim as an example writes it. */
static struct str claim_field(struct bench *b, const struct claim *c, struct str name)
{
    const struct {
        struct str name, value;
    } fields[] = {
        {STR("kind"), str_c(kind_word(c->kind))},
        {STR("text"), str_slice(b->text.bytes, c->span)},
        {STR("value"), c->has & HAS_VALUE ? number_text(&b->arena, c->value) : STR_EMPTY},
        {STR("value_max"), c->has & HAS_VALUE_MAX ? number_text(&b->arena, c->value_max) : STR_EMPTY},
        {STR("of"), c->has & HAS_OF ? number_text(&b->arena, c->of) : STR_EMPTY},
        {STR("unit"), c->unit},
        {STR("noun"), c->noun},
        {STR("mod"), c->mod},
        {STR("status"), c->status},
        {STR("subject"), c->subject.text},
        {STR("indicator"), c->indicator.text},
        {STR("facet"), c->facet.text},
        {STR("per"), c->per.text},
        {STR("scope"), c->scope.text},
        {STR("period"), c->period.text},
        {STR("base"), c->base.text},
        {STR("start_date"), c->start_date},
        {STR("end_date"), c->end_date},
        {STR("edtf"), c->edtf},
        {STR("resolved"), c->resolved},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (str_eq(fields[i].name, name)) {
            return fields[i].value;
        }
    }
    return STR_EMPTY;
}

static bool is_input(struct str name)
{
    return str_eq(name, STR("published")) || str_eq(name, STR("title"));
}

struct diag_place example_place(const struct example *e, struct str at)
{
    bool inside = at.p >= e->line_text.p && at.p <= e->line_text.p + e->line_text.n;
    size_t column = inside ? letter_column(e->line_text, (size_t)(at.p - e->line_text.p)) : 0;
    return (struct diag_place){e->file, e->line, column, e->line_text};
}

__attribute__((format(printf, 5, 0))) static void fault(const struct example *e, struct str at, struct diags *diags,
                                                        const char *remedy, const char *what, struct str a,
                                                        struct str b, struct str c)
{
    diags_add(diags, example_place(e, at), remedy, what, (int)a.n, a.p ? a.p : "", (int)b.n, b.p ? b.p : "", (int)c.n,
              c.p ? c.p : "");
}

static void compare_fields(struct bench *b, const struct example *e, const struct claim *c, const struct match *m,
                           struct diags *diags)
{
    for (size_t i = 0; i < e->field_n; i++) {
        struct setting want = e->field[i];
        if (is_input(want.name)) {
            continue;
        }
        struct str got = c ? claim_field(b, c, want.name) : match_field(b->text.bytes, m, want.name);
        if (!c && str_eq(want.name, STR("text"))) {
            got = str_slice(b->text.bytes, m->words);
        }
        if (!str_eq(want.value, got)) {
            fault(e, want.name, diags, "mend the rule, or the example",
                  "the example wants %.*s=%.*s, the rule gives \"%.*s\"", want.name, want.value, got);
        }
    }
}

static const struct claim *claim_of(const struct claims *claims, const struct match *m)
{
    for (size_t i = 0; i < claims->n; i++) {
        if (claims->item[i].rule == m->rule && claims->item[i].span.start == m->words.start) {
            return &claims->item[i];
        }
    }
    return NULL;
}

static void check_yes(struct bench *b, const struct example *e, const struct match *m, const struct match *instead,
                      struct diags *diags)
{
    struct claims claims = {0};
    if (!m && instead) {
        fault(e, e->text, diags, "write which one stands over the other, or make the match longer",
              "rule %.*s matches \"%.*s\", but %.*s stands in its way", e->rule->id, e->text, instead->rule->id);
        return;
    }
    if (!m) {
        fault(e, e->text, diags, "mend the pattern, or the example", "rule %.*s does not match \"%.*s\"%.*s",
              e->rule->id, e->text, STR_EMPTY);
        return;
    }
    if (!grammar_role(b->g, e->rule)->gives_claim) {
        compare_fields(b, e, NULL, m, diags);
        return;
    }
    claims_find(b->g, b->matcher, &b->text, &b->page, &b->arena, &claims, &b->problems, NULL);
    const struct claim *c = claim_of(&claims, m);
    if (!c) {
        fault(e, e->text, diags, "see that value, of and unit are captured, and that they are possible",
              "rule %.*s matches \"%.*s\", but gives no value%.*s", e->rule->id, e->text, STR_EMPTY);
        return;
    }
    compare_fields(b, e, c, m, diags);
}

struct bench *bench_new(const struct grammar *g)
{
    struct bench *b = xmalloc(sizeof *b);
    *b = (struct bench){.g = g, .matcher = matcher_new(g->rules)};
    return b;
}

void bench_free(struct bench *b)
{
    if (!b) {
        return;
    }
    arena_free(&b->arena);
    matches_free(&b->found);
    problems_free(&b->problems);
    matcher_free(b->matcher);
    free(b);
}

struct matcher *bench_matcher(struct bench *b)
{
    return b->matcher;
}

const struct text *bench_text(struct bench *b, const struct example *e)
{
    arena_free(&b->arena);
    bench_lay(b, e);
    return &b->text;
}

const struct verdict *bench_matches(struct bench *b, const struct example *e, const struct matches **out)
{
    bench_text(b, e);
    b->found.n = 0;
    matcher_run(b->matcher, b->text.bytes, b->sentence[b->text.sentence_n - 1].span, &b->arena, &b->found,
                &b->problems);
    *out = &b->found;
    return select_standing(b->g, &b->found, &b->arena);
}

void bench_check(struct bench *b, const struct example *e, struct diags *diags)
{
    const struct match *instead = NULL, *m = standing_match(b, e, &instead);
    if (e->yes) {
        check_yes(b, e, m, instead, diags);
    } else if (m) {
        fault(e, e->text, diags, "narrow the pattern, or let another rule stand over it",
              "rule %.*s must give nothing here, but matches \"%.*s\"%.*s", e->rule->id,
              str_slice(b->text.bytes, m->words), STR_EMPTY);
    }
}

void examples_check(const struct grammar *g, struct diags *diags)
{
    struct bench *b = bench_new(g);
    for (size_t i = 0; i < rules_example_count(g->rules); i++) {
        bench_check(b, rules_example_at(g->rules, i), diags);
    }
    bench_free(b);
}
