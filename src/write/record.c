/* From the stages' structs to the public record: strings, exact numbers as digits, places in the source. */
#include "write/record.h"

#include "base/letter.h"

static struct chiso_str public_str(struct str s)
{
    return (struct chiso_str){s.p, s.n};
}

static struct chiso_str public_c(const char *s)
{
    return public_str(str_c(s));
}

static struct chiso_link public_link(struct link l)
{
    return (struct chiso_link){public_str(l.text), public_str(l.id)};
}

static struct chiso_period public_period(struct period p)
{
    return (struct chiso_period){public_str(p.text), public_str(p.start), public_str(p.end)};
}

/* A number's digits; empty when the claim does not have that part. */
static struct chiso_str public_number(struct decimal d, bool has, struct arena *arena)
{
    char digits[DECIMAL_TEXT_MAX];
    if (!has)
        return (struct chiso_str){NULL, 0};
    size_t n = decimal_format(d, digits);
    return public_str(arena_str(arena, (struct str){digits, n}));
}

struct str record_name(struct str name, struct arena *arena)
{
    struct buf clean = {0};
    for (size_t at = 0, n; at < name.n; at += n + !n)
        buf_add_codepoint(&clean, letter_read(name, at, &n));
    struct str s = arena_str(arena, buf_str(&clean));
    buf_free(&clean);
    return s;
}

/* File names are bytes. */
static struct chiso_str public_name(struct str name, struct arena *arena)
{
    return public_str(record_name(name, arena));
}

struct span record_place(const struct stages *s, struct span text)
{
    struct span page = offmap_source(&s->text.map, text);
    return offmap_source(&s->utf8.map, offmap_source(&s->page.map, page));
}

static struct chiso_str sentence_of(const struct text *text, const struct claim *c)
{
    if (c->sentence >= text->sentence_n)
        return (struct chiso_str){NULL, 0};
    return public_str(str_slice(text->bytes, text->sentence[c->sentence].span));
}

static struct chiso_claim record_claim(const struct stages *s, const struct claim *c, struct arena *arena)
{
    struct span place = record_place(s, c->span);
    return (struct chiso_claim){
        .id = public_str(arena_printf(arena, "%s-%s-%zu", s->source.id, kind_word(c->kind), place.start)),
        .doc = public_c(s->source.id),
        .kind = public_c(kind_word(c->kind)),
        .value = public_number(c->value, c->has & HAS_VALUE, arena),
        .value_max = public_number(c->value_max, c->has & HAS_VALUE_MAX, arena),
        .of = public_number(c->of, c->has & HAS_OF, arena),
        .unit = public_str(c->unit),
        .noun = public_str(c->noun),
        .mod = public_str(c->mod),
        .status = public_str(c->status),
        .subject = public_link(c->subject),
        .indicator = public_link(c->indicator),
        .facet = public_link(c->facet),
        .per = public_link(c->per),
        .scope = public_link(c->scope),
        .period = public_period(c->period),
        .base = public_period(c->base),
        .start = c->span.start,
        .end = c->span.end,
        .source_start = place.start,
        .source_end = place.end,
        .text = public_str(str_slice(s->text.bytes, c->span)),
        .sentence = sentence_of(&s->text, c),
        .rule = public_str(c->rule->id),
        .start_date = public_str(c->start_date),
        .end_date = public_str(c->end_date),
        .edtf = public_str(c->edtf),
        .resolved = public_str(c->resolved),
    };
}

static struct chiso_block record_block(const struct stages *s, const struct block *b)
{
    struct span place = record_place(s, b->span);
    return (struct chiso_block){
        .role = public_c(role_name(b->role)),
        .running = role_is_running(b->role),
        .text = public_str(str_slice(s->text.bytes, b->span)),
        .start = b->span.start,
        .end = b->span.end,
        .source_start = place.start,
        .source_end = place.end,
        .table = b->role == ROLE_CELL ? b->table : 0,
        .row = b->row,
        .column = b->column,
    };
}

/* The decoded text may be the caller's own bytes, which do not outlive the call: so it is copied. */
static struct chiso_dropped record_dropped(const struct stages *s, const struct dropped *d, struct arena *arena)
{
    struct span place = offmap_source(&s->utf8.map, d->source);
    return (struct chiso_dropped){
        .why = public_c(d->why),
        .text = public_str(arena_str(arena, str_slice(s->utf8.text, d->source))),
        .source_start = place.start,
        .source_end = place.end,
    };
}

static struct chiso_stated stated_one(const struct stages *s, const char *field, const struct stated *stated)
{
    bool has_place = span_len(stated->source) > 0;
    struct span place = has_place ? offmap_source(&s->utf8.map, stated->source) : (struct span){0, 0};
    return (struct chiso_stated){
        .field = public_c(field),
        .evidence = public_c(evidence_word(stated->evidence)),
        .has_place = has_place,
        .source_start = place.start,
        .source_end = place.end,
    };
}

static void record_stated(const struct stages *s, struct arena *arena, struct record *out)
{
    const struct {
        const char *field;
        const struct stated *stated;
    } all[] = {
#define STATED_ROW(id, name) {#name, &s->page.name},
        STATED_LIST(STATED_ROW)
#undef STATED_ROW
    };
    size_t n = sizeof all / sizeof *all;
    out->stated = ARENA_ARRAY(arena, struct chiso_stated, n);
    for (size_t i = 0; i < n; i++)
        if (all[i].stated->value.n > 0)
            out->stated[out->head.stated++] = stated_one(s, all[i].field, all[i].stated);
}

static struct chiso_problem record_problem(const struct problem *p)
{
    bool has_place = p->source_start != PROBLEM_NO_PLACE;
    return (struct chiso_problem){
        .code = public_c(problem_word(p->code)),
        .count = p->count,
        .has_place = has_place,
        .source_start = has_place ? p->source_start : 0,
        .rule = public_c(p->rule),
    };
}

static void record_problems(const struct problems *problems, struct arena *arena, struct record *out)
{
    out->problem = ARENA_ARRAY(arena, struct chiso_problem, problems->n);
    out->head.problems = problems->n;
    for (size_t i = 0; i < problems->n; i++)
        out->problem[i] = record_problem(&problems->item[i]);
}

static void record_arrays(const struct stages *s, struct arena *arena, struct record *out)
{
    out->block_n = s->text.block_n;
    out->block = ARENA_ARRAY(arena, struct chiso_block, out->block_n);
    for (size_t i = 0; i < out->block_n; i++)
        out->block[i] = record_block(s, &s->text.block[i]);

    out->dropped_n = s->page.dropped_n;
    out->dropped = ARENA_ARRAY(arena, struct chiso_dropped, out->dropped_n);
    for (size_t i = 0; i < out->dropped_n; i++)
        out->dropped[i] = record_dropped(s, &s->page.dropped[i], arena);

    out->head.claims = s->claims.n;
    out->claim = ARENA_ARRAY(arena, struct chiso_claim, out->head.claims);
    for (size_t i = 0; i < out->head.claims; i++)
        out->claim[i] = record_claim(s, &s->claims.item[i], arena);
}

/* What is known of any document, and of one that failed nothing more. */
static struct chiso_head head_of(const struct stages *s, const char *status, struct arena *arena)
{
    return (struct chiso_head){
        .id = public_c(s->source.id),
        .source = public_name(s->source.name, arena),
        .input = public_name(s->source.beside.input, arena),
        .status = public_c(status),
    };
}

void record_make(const struct stages *s, struct arena *arena, struct record *out)
{
    const struct page *page = &s->page;
    struct chiso_head head = head_of(s, problems_loss(&s->problems) ? "partial" : "ok", arena);
    head.encoding = public_c(s->utf8.encoding);
    head.format = public_c(page_format_word(page->format));
    head.title = public_str(page->title.value);
    head.byline = public_str(page->byline.value);
    head.site = public_str(page->site.value);
    head.section = public_str(page->section.value);
    head.url = public_str(page->url.value);
    head.published = public_str(page->published.value);
    head.modified = public_str(page->modified.value);
    head.text_bytes = s->text.bytes.n;
    head.page = public_c(page_kind_word(page->kind));
    *out = (struct record){.head = head, .text = public_str(s->text.bytes)};
    record_stated(s, arena, out);
    record_problems(&s->problems, arena, out);
    record_arrays(s, arena, out);
}

void record_make_failed(const struct stages *s, struct str error, struct arena *arena, struct record *out)
{
    *out = (struct record){.head = head_of(s, "failed", arena)};
    out->head.error = public_str(arena_str(arena, error));
    record_problems(&s->problems, arena, out);
}
