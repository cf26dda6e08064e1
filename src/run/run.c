/* One document through all stages: the table of contents of this program. */
#include "run/run.h"

#include "claims/claims.h"
#include "page/datetime.h"
#include "page/page_read.h"
#include "scene/trace.h"
#include "text/language.h"

/* What a stage reports has its place in the text that the stage read; the record wants it in the source. */
typedef struct span (*place_fn)(const struct stages *s, struct span at);

static void take_problems(struct stages *s, struct problems *found, place_fn place)
{
    for (size_t i = 0; i < found->n; i++) {
        const struct problem *p = &found->item[i];
        size_t at = p->source_start;
        if (at != PROBLEM_NO_PLACE)
            at = place(s, (struct span){at, at}).start;
        problems_add(&s->problems, p->code, p->count, at, p->rule);
    }
    problems_free(found);
}

static struct span place_in_utf8(const struct stages *s, struct span at)
{
    return offmap_source(&s->utf8.map, at);
}

static struct span place_in_page(const struct stages *s, struct span at)
{
    return offmap_source(&s->utf8.map, offmap_source(&s->page.map, at));
}

static void decode_stage(struct stages *s, const struct chiso_rules *rules)
{
    decode_bytes(s->source.bytes, s->source.beside.charset, rules->syllables, &s->utf8, &s->problems);
}

/* What the container knows and the page does not state. */
static void take_beside(struct stages *s, struct arena *arena)
{
    const struct beside *beside = &s->source.beside;
    struct moment moment;
    size_t n;
    if (s->page.url.value.n == 0 && beside->url.n > 0)
        s->page.url = (struct stated){.value = record_name(beside->url, arena), .evidence = BY_CONTAINER};
    if (s->page.published.value.n == 0 && moment_iso(beside->published, &moment, &n))
        s->page.published = (struct stated){.value = moment_format(&moment, arena), .evidence = BY_CONTAINER};
}

static void page_stage(struct stages *s, const struct chiso_rules *rules, struct arena *arena)
{
    struct problems found = {0};
    page_read(s->utf8.text, rules->page_words, arena, &s->page, &found);
    take_problems(s, &found, place_in_utf8);
    take_beside(s, arena);
}

static void text_stage(struct stages *s, const struct chiso_rules *rules, struct arena *arena)
{
    struct problems found = {0};
    text_normalize(&s->page, rules->abbreviations, arena, &s->text, &found);
    take_problems(s, &found, place_in_page);
}

bool run_seeks_claims(const struct stages *s)
{
    return s->page.kind == PAGE_ARTICLE && language_is_vietnamese(s->text.bytes);
}

/* Only an article has claims. */
static void claims_stage(struct stages *s, struct chiso_worker *worker, struct arena *arena)
{
    struct problems found = {0};
    if (s->page.kind != PAGE_ARTICLE)
        return;
    if (!language_is_vietnamese(s->text.bytes)) { /* its numbers are no claims that the rules can read */
        problems_add(&s->problems, PROBLEM_OTHER_LANGUAGE, 1, PROBLEM_NO_PLACE, NULL);
        return;
    }
    if (worker->text_only)
        return;
    claims_find(worker->rules->grammar, worker->matcher, &s->text, &s->page, arena, &s->claims, &found, s->trace);
    take_problems(s, &found, record_place);
}

static bool has_problem(const struct problems *p, enum problem_code code)
{
    for (size_t i = 0; i < p->n; i++) {
        if (p->item[i].code == code)
            return true;
    }
    return false;
}

/* The stages, in order. False when there is nothing to read in the source, with the reason in *error. */
static bool run_stages(struct stages *s, struct chiso_worker *worker, struct arena *arena, struct str *error)
{
    if (s->source.bytes.n == 0) {
        problems_add(&s->problems, PROBLEM_EMPTY, 1, PROBLEM_NO_PLACE, NULL);
        *error = STR("the input is empty");
        return false;
    }
    decode_stage(s, worker->rules);
    if (has_problem(&s->problems, PROBLEM_BINARY)) {
        *error = STR("this is no text");
        return false;
    }
    page_stage(s, worker->rules, arena);
    text_stage(s, worker->rules, arena);
    claims_stage(s, worker, arena);
    return true;
}

struct chiso_document *run_document(struct chiso_worker *worker, struct source source, struct problems problems,
                                    struct str error)
{
    struct chiso_document *doc = xmalloc(sizeof *doc);
    *doc = (struct chiso_document){0};
    struct stages *s = ARENA_NEW(&doc->arena, struct stages);
    s->source = source;
    s->problems = problems;
    s->trace = worker->explains ? ARENA_NEW(&doc->arena, struct trace) : NULL;

    if (error.n > 0 && !problems_loss(&s->problems))
        problems_add(&s->problems, PROBLEM_UNREADABLE, 1, PROBLEM_NO_PLACE, NULL);
    if (error.n == 0 && run_stages(s, worker, &doc->arena, &error))
        record_make(s, &doc->arena, &doc->record);
    else
        record_make_failed(s, error, &doc->arena, &doc->record);

    doc->text = s->text;
    problems_free(&s->problems);
    doc->stages = s;
    if (worker->explains)
        run_keep(doc, worker->rules);
    else
        run_forget(doc);
    return doc;
}
