/* One article of a test: what the rules make of it, against its golden and its truth. */
#include <stdlib.h>

#include "cli/test.h"

/* So many claims of an article that have moved are shown as one. */
#define MOVED_TOGETHER 4

/* An article that is being compared. */
struct trial {
    struct test *test;
    const struct article *article;
    struct memory accepted; /* its golden as it is when what is shown is taken over */
    bool parts;             /* of its differences only some may be shown */
    bool broken;            /* the golden cannot be read to its end */
};

/* ---- What differs ------------------------------------------------------------------------------------------------ */

/* Whether the places of this version are places of the article as it is, in UTF-8. */
static bool has_places(const struct chiso_document *doc, const struct chiso_pair *pair, const struct article *a)
{
    const struct chiso_head *head = chiso_document_head(doc),
                            *now = pair->after ? chiso_document_head(pair->after) : head;
    return str_is(head->encoding, "UTF-8") && str_is(now->source, a->path) && str_same(head->id, now->id);
}

/* `FILE:LINE:COLUMN: `, as `chiso explain` and editors take it; of an article that is not in UTF-8, or of claims of
 * what it was before, the file alone. */
static void print_place(const struct trial *t, const struct chiso_pair *pair, const struct chiso_difference *d,
                        FILE *out)
{
    const struct chiso_claim *c = difference_claim(d);
    const struct chiso_document *doc = d->after ? pair->after : pair->before;
    size_t line, column;
    fputs("    ", out);
    put_shown(str_of(t->article->path), out);
    if (c && has_places(doc, pair, t->article) && article_place(t->article, c->source_start, &line, &column))
        fprintf(out, ":%zu:%zu", line, column);
    fputs(": ", out);
}

/* What is known to differ is not counted. */
static void count_difference(const struct trial *t, const struct chiso_difference *d)
{
    struct report *r = &t->test->report;
    if (!r->outcome[r->outcome_n - 1].known)
        tally_difference(&r->tally, d);
}

static void take_difference(const struct trial *t, const struct chiso_pair *pair, size_t i)
{
    const struct chiso_difference *d = &pair->difference[i];
    const struct chiso_claim *c = difference_claim(d);
    struct memory m;
    memory_open(&m);
    print_place(t, pair, d, m.file);
    difference_print_head(d, t->test->color, m.file);
    fputc('\n', m.file);
    difference_print_body(pair, d, t->test->color, m.file);
    report_finding(&t->test->report, c ? c->rule : (struct chiso_str){0}, memory_close(&m),
                   chiso_difference_json(pair, i));
    count_difference(t, d);
}

/* When a text moves, all its claims do: that is one thing to look at, not many. */
static void take_moved(const struct trial *t, const struct chiso_pair *pair, const bool *shown, size_t n)
{
    struct memory text, json;
    bool first = true;
    memory_open(&text);
    memory_open(&json);
    for (size_t i = 0; i < pair->differences; i++) {
        const struct chiso_difference *d = &pair->difference[i];
        if (!shown[i] || d->what != CHISO_MOVED)
            continue;
        if (first) {
            print_place(t, pair, d, text.file);
            fprintf(text.file, "%zu claims have moved; the first of them:\n", n);
            difference_print_body(pair, d, t->test->color, text.file);
        }
        first = false;
        char *line = chiso_difference_json(pair, i);
        fputs(line, json.file);
        chiso_free(line);
        count_difference(t, d);
    }
    report_finding(&t->test->report, (struct chiso_str){0}, memory_close(&text), memory_close(&json));
}

/* Takes the differences that are wanted; shown[i] says of each whether it is. True when any is. */
static bool take_differences(const struct trial *t, const struct chiso_pair *pair, bool *shown)
{
    size_t moved = 0;
    bool any = false;
    for (size_t i = 0; i < pair->differences; i++) {
        shown[i] = selection_has(&t->test->selection, &pair->difference[i]);
        any |= shown[i];
        moved += shown[i] && pair->difference[i].what == CHISO_MOVED;
    }
    for (size_t i = 0; i < pair->differences; i++) {
        if (shown[i] && (moved < MOVED_TOGETHER || pair->difference[i].what != CHISO_MOVED))
            take_difference(t, pair, i);
    }
    if (moved >= MOVED_TOGETHER)
        take_moved(t, pair, shown, moved);
    return any;
}

static void take_pair(const struct trial *t, const struct chiso_pair *pair)
{
    bool *shown = must(calloc(pair->differences + 1, sizeof *shown));
    bool any = take_differences(t, pair, shown);
    if (!t->parts)
        put_str(pair->after_lines, t->accepted.file);
    else if (!any)
        put_str(pair->before_lines, t->accepted.file);
    else if (!accept_merge(pair, shown, t->accepted.file)) {
        report_fault(&t->test->report, t->article->path,
                     pair->before ? "the article itself is another one now: accept it whole, with --only ARTICLE"
                                  : "a new article: accept it whole, with --only ARTICLE");
        put_str(pair->before_lines, t->accepted.file);
    }
    free(shown);
}

static void compare_lines(struct trial *t, const struct content *golden, const struct content *made)
{
    struct report *report = &t->test->report;
    size_t before = report->finding_n;
    struct chiso_pairs *pairs = chiso_pairs_read(content_str(golden), content_str(made), CHISO_KEY_ORDER);
    const struct chiso_pair *pair;
    while ((pair = chiso_pairs_next(pairs)) != NULL) {
        report->tally.claims += pair->after_claims;
        take_pair(t, pair);
    }
    t->broken = chiso_pairs_error(pairs) != NULL;
    if (t->broken)
        report_fault(report, t->article->golden, chiso_pairs_error(pairs));
    else if (!t->parts && report->finding_n == before && !str_same(content_str(golden), content_str(made)))
        report_fault(report, t->article->golden, "the same claims, written in other bytes");
    chiso_pairs_free(pairs);
}

/* ---- What is tested ---------------------------------------------------------------------------------------------- */

/* What was shown becomes the golden, unless it is one that says how it shall be. */
static void take_over(struct trial *t, const struct content *golden, struct content *made)
{
    const struct report *r = &t->test->report;
    struct content accepted;
    accepted.p = memory_close(&t->accepted);
    accepted.n = t->accepted.n;
    struct content *wanted = t->parts ? &accepted : made;
    bool told = outcome_standing(&r->outcome[r->outcome_n - 1]) == FAILED && !(t->parts && t->broken);
    if (told && !str_same(content_str(golden), content_str(wanted))) {
        accept_add(&t->test->acceptances, t->article->golden, wanted->p, wanted->n);
        wanted->p = NULL;
    }
    free(accepted.p);
}

int test_article(struct test *test, const struct article *a)
{
    struct trial t = {.test = test, .article = a, .parts = test->selection.claims};
    struct content golden;
    int code = content_read(a->golden, &golden);
    if (code != EXIT_FINE)
        return code;
    struct content made = article_extract(a, test->worker, !test->settings->quiet);
    report_outcome(&test->report, a->path, known_reason(&test->known, a->name));
    test->report.articles++;
    if (!golden.p && !t.parts)
        report_fault(&test->report, a->path, "a new article: it has no golden yet");
    memory_open(&t.accepted);
    compare_lines(&t, &golden, &made);
    if (test->truth && !t.parts)
        code = score_article(&test->score, test->truth, a, &golden, &made);
    take_over(&t, &golden, &made);
    free(made.p);
    free(golden.p);
    return code;
}
