/* From a text to its claims: match, select, read values, gather mentions, link. */
#include "claims/claims.h"

#include <stdlib.h>

#include "claims/year_told.h"
#include "grammar/select.h"
#include "grammar/words.h"
#include "link/link.h"
#include "mentions/mentions.h"
#include "scene/trace.h"
#include "tables/table.h"
#include "values/value.h"

/* More claims than this are no article's: the rest is cut, with a problem. */
#define CLAIMS_MAX 20000
/* `2013` */
enum { YEAR_DIGITS = 4 };

static void scene_init(struct scene *s, const struct grammar *g, const struct text *text, const struct page *page,
                       struct arena *arena)
{
    *s = (struct scene){.g = g, .text = text->bytes, .doc = text, .arena = arena};
    s->published = date_parse(page->published.value);
    s->sentence_n = text->sentence_n;
    s->sentence = ARENA_ARRAY(arena, struct scene_sentence, text->sentence_n + 1);
}

/* `[Năm 2013], GDP quý 1 tăng 5%`: the year that the sentence begins with, up to its first value, or to the last of
 * those that stand behind dates which it told. */
static int year_led_by(const struct scene *s, const struct claim *c, int led)
{
    size_t start = s->sentence[c->sentence].span.start;
    struct date first = date_parse(c->start_date), last = date_parse(c->end_date);
    if (c->kind != KIND_DATE) {
        const struct claim *date = c;
        while (led && date->kind != KIND_DATE) { /* the year that leads is one */
            date--;
        }
        bool told = led && str_eq(date->resolved, STR("context"));
        return claim_is_value(c) && !told ? 0 : led;
    }
    struct str before = words_trim((struct str){s->text.p + start, c->span.start - start});
    bool begins = words_at(before, 1, true).n == before.n && c->edtf.n == YEAR_DIGITS;
    bool other = led && first.year != led && last.year != led;
    return begins ? first.year : other ? 0 : led;
}

/* `6 tàu bị chìm (Cà Mau [2], Huế [1])`: what is counted is told by the count before it. */
static void take_unit(const struct scene *s, struct claim *c, const struct match *m)
{
    bool takes = match_field(s->text, m, STR("like")).n > 0;
    for (size_t i = s->claim_n; takes && i-- > 0 && s->claim[i].sentence == c->sentence;) {
        if (s->claim[i].kind == c->kind) {
            c->noun = s->claim[i].noun;
            c->unit = s->claim[i].unit;
            return;
        }
    }
}

/* False where the match gives no value. */
static bool add_claim(struct scene *s, const struct match *m, uint32_t sentence, struct date_context *dates)
{
    struct claim c;
    bool read = value_read(s->g, s->text, m, dates, s->arena, &c);
    c.sentence = sentence;
    if (!read && c.kind == KIND_DATE && s->published.by != BY_DAY) {
        mention_add_date(s, &c, m); /* `tuần qua` in an article of no date says when, if not which week */
    }
    if (!read) {
        trace_unread(s->trace, m);
        return false;
    }
    take_unit(s, &c, m);
    GROW(s->claim, s->claim_cap, s->claim_n + 1);
    s->claim[s->claim_n++] = c;
    dates->year_led = year_led_by(s, &s->claim[s->claim_n - 1], dates->year_led);
    if (c.kind == KIND_DATE) {
        struct date stated = date_parse(c.start_date.n ? c.start_date : c.end_date);
        bool tells = stated.by != NO_DATE && !year_is_told_in_passing(s, &c, m);
        dates->year_stated = tells ? stated.year : dates->year_stated;
        mention_add_date(s, &c, m);
    }
    return true;
}

/* In the text's order; of claims from one place (a date inside a streak) the longer first. */
static int claim_order(const void *a, const void *b)
{
    const struct claim *x = a, *y = b;
    if (x->span.start != y->span.start) {
        return x->span.start < y->span.start ? -1 : 1;
    }
    if (x->span.end != y->span.end) {
        return x->span.end > y->span.end ? -1 : 1;
    }
    return (x->kind > y->kind) - (x->kind < y->kind);
}

/* The claims of one sentence without links, and what they may be linked to. */
static void read_sentence(struct scene *s, struct matcher *matcher, uint32_t k, struct date_context *dates,
                          struct problems *problems)
{
    struct scene_sentence *at = &s->sentence[k];
    struct matches found = {0};
    *at = (struct scene_sentence){.span = s->doc->sentence[k].span,
                                  .block = s->doc->sentence[k].block,
                                  .claim = s->claim_n,
                                  .mention = s->mention_n};
    at->paragraph = scene_paragraph(s, k);
    dates->year_led = 0;
    matcher_without(matcher, table_is_near(s->doc, at->block) ? NULL : s->g->heads);
    matcher_run(matcher, s->text, at->span, s->arena, &found, problems);
    matcher_without(matcher, NULL);
    const struct verdict *verdict = select_standing(s->g, &found, s->arena);
    trace_run(s->trace, &found, verdict, s->arena);
    struct match *kept = ARENA_ARRAY(s->arena, struct match, found.n + 1);
    for (size_t i = 0; i < found.n; i++) {
        if (verdict[i].fate != FATE_STANDS) {
            continue;
        }
        kept[i] = found.item[i];
        if (!grammar_role(s->g, kept[i].rule)->gives_claim) {
            mention_add(s, &kept[i], k, dates);
        } else if (!add_claim(s, &kept[i], k, dates)) {
            continue;
        }
        matcher_keep(matcher, kept[i].rule);
    }
    at->claim_end = s->claim_n;
    at->mention_end = s->mention_n;
    if (at->claim_end > at->claim) {
        qsort(s->claim + at->claim, at->claim_end - at->claim, sizeof *s->claim, claim_order);
    }
    if (at->mention_end > at->mention) {
        qsort(s->mention + at->mention, at->mention_end - at->mention, sizeof *s->mention, scene_mention_order);
    }
    matches_free(&found);
    year_told_behind(s, k);
}

void claims_find(const struct grammar *g, struct matcher *m, const struct text *text, const struct page *page,
                 struct arena *arena, struct claims *out, struct problems *problems, struct trace *trace)
{
    struct scene s;
    scene_init(&s, g, text, page, arena);
    s.trace = trace;
    struct date_context dates = {s.published, 0, 0};
    for (uint32_t k = 0; k < text->sentence_n && s.claim_n < CLAIMS_MAX; k++) {
        read_sentence(&s, m, k, &dates, problems);
    }
    bool cut = s.claim_n >= CLAIMS_MAX;
    scene_find_separators(&s);
    year_told_by_comparison(&s);
    mentions_tie(&s);
    cut = !table_read(&s) || cut;
    if (cut) {
        problems_add(problems, PROBLEM_TOO_MANY_CLAIMS, 1, PROBLEM_NO_PLACE, NULL);
    }
    link_claims(&s);
    out->n = s.claim_n;
    out->item = ARENA_ARRAY(arena, struct claim, s.claim_n + 1);
    if (s.claim_n) {
        memcpy(out->item, s.claim, s.claim_n * sizeof *s.claim);
    }
    free(s.claim);
    free(s.mention);
}
