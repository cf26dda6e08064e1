/* chiso test: what the rules make of a corpus, against its goldens. */
#include <errno.h>
#include <stdlib.h>

#include "cli/accept.h"
#include "cli/corpus.h"
#include "cli/known.h"
#include "cli/report.h"
#include "cli/selection.h"

#define KNOWN_FILE "known.txt"
/* So many claims of an article that have moved are shown as one. */
#define MOVED_TOGETHER 4

static const struct argp_option options[] = {
    {"format", 'f', "FORMAT", 0,
     "text: for people, grouped by rule (default); json: an object for each difference and one that sums up; tap, "
     "junit: "
     "a test for each article",
     1},
    {"only", KEY_ONLY, "WHAT", 0,
     "Look only at a kind (rank), a rule (rank.place, 'rank.*'), an article or a folder of them (text/rank-of); may be "
     "given several times",
     1},
    {"accept", KEY_ACCEPT, NULL, 0, "Write what is shown, and nothing else, into the goldens", 1},
    {0},
};

static const char *const formats[] = {"text", "json", "tap", "junit", NULL};

struct test {
    const struct settings *settings;
    const char *articles, *goldens;
    struct chiso_rules *rules;
    struct chiso_worker *worker;
    struct corpus corpus;
    struct known known;
    struct selection selection;
    struct report report;
    struct acceptances acceptances;
    bool color;
};

/* An article that is being compared. */
struct trial {
    struct test *test;
    const struct article *article;
    struct memory accepted; /* its golden as it is when what is shown is taken over */
    bool parts;             /* of its differences only some may be shown */
    bool broken;            /* the golden cannot be read to its end */
};

/* ---- What differs ------------------------------------------------------------------------------------------------ */

static bool is_in_utf8(const struct chiso_document *doc, const struct article *a)
{
    const struct chiso_head *head = chiso_document_head(doc);
    return str_is(head->encoding, "UTF-8") && str_is(head->source, a->path);
}

/* `FILE:LINE:COLUMN: `, as `chiso explain` and editors take it; of an article that is not in UTF-8 the file alone. */
static void print_place(const struct trial *t, const struct chiso_pair *pair, const struct chiso_difference *d,
                        FILE *out)
{
    const struct chiso_claim *c = difference_claim(d);
    const struct chiso_document *doc = d->after ? pair->after : pair->before;
    size_t line, column;
    char *path = chiso_show((struct chiso_str){t->article->path, strlen(t->article->path)});
    fprintf(out, "    %s", path);
    if (c && is_in_utf8(doc, t->article) && article_place(t->article, c->source_start, &line, &column))
        fprintf(out, ":%zu:%zu", line, column);
    fputs(": ", out);
    chiso_free(path);
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

static bool is_wanted(struct selection *s, const struct chiso_difference *d)
{
    bool before = d->before && selection_has_claim(s, d->before), after = d->after && selection_has_claim(s, d->after);
    return before || after || !s->claims;
}

/* Takes the differences that are wanted; shown[i] says of each whether it is. True when any is. */
static bool take_differences(const struct trial *t, const struct chiso_pair *pair, bool *shown)
{
    size_t moved = 0;
    bool any = false;
    for (size_t i = 0; i < pair->differences; i++) {
        shown[i] = is_wanted(&t->test->selection, &pair->difference[i]);
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

static void put(struct chiso_str s, FILE *out)
{
    if (s.n > 0)
        fwrite(s.p, 1, s.n, out);
}

static void take_pair(const struct trial *t, const struct chiso_pair *pair)
{
    bool *shown = must(calloc(pair->differences + 1, sizeof *shown));
    bool any = take_differences(t, pair, shown);
    if (!t->parts)
        put(pair->after_lines, t->accepted.file);
    else if (!any)
        put(pair->before_lines, t->accepted.file);
    else if (!accept_merge(pair, shown, t->accepted.file)) {
        report_fault(&t->test->report, t->article->path,
                     pair->before ? "the article itself is another one now: accept it whole, with --only ARTICLE"
                                  : "a new article: accept it whole, with --only ARTICLE");
        put(pair->before_lines, t->accepted.file);
    }
    free(shown);
}

static bool same_lines(const struct lines *a, const struct lines *b)
{
    return a->n == b->n && (a->n == 0 || memcmp(a->p, b->p, a->n) == 0);
}

static void compare_lines(struct trial *t, const struct lines *golden, const struct lines *made)
{
    struct report *report = &t->test->report;
    size_t before = report->finding_n;
    struct chiso_pairs *pairs = chiso_pairs_read((struct chiso_str){golden->p, golden->n},
                                                 (struct chiso_str){made->p, made->n}, CHISO_KEY_ORDER);
    const struct chiso_pair *pair;
    while ((pair = chiso_pairs_next(pairs)) != NULL) {
        report->tally.claims += pair->after_claims;
        take_pair(t, pair);
    }
    t->broken = chiso_pairs_error(pairs) != NULL;
    if (t->broken)
        report_fault(report, t->article->golden, chiso_pairs_error(pairs));
    else if (!t->parts && report->finding_n == before && !same_lines(golden, made))
        report_fault(report, t->article->golden, "the same claims, written in other bytes");
    chiso_pairs_free(pairs);
}

/* ---- What is tested ---------------------------------------------------------------------------------------------- */

/* What was shown becomes the golden, unless it is one that says how it shall be. */
static void take_over(struct trial *t, const struct lines *golden, struct lines *made)
{
    const struct report *r = &t->test->report;
    struct lines accepted;
    accepted.p = memory_close(&t->accepted);
    accepted.n = t->accepted.n;
    struct lines *wanted = t->parts ? &accepted : made;
    bool told = outcome_standing(&r->outcome[r->outcome_n - 1]) == FAILED && !(t->parts && t->broken);
    if (told && !same_lines(golden, wanted)) {
        accept_add(&t->test->acceptances, t->article->golden, wanted->p, wanted->n);
        wanted->p = NULL;
    }
    free(accepted.p);
}

static int test_article(struct test *test, const struct article *a)
{
    struct trial t = {.test = test, .article = a, .parts = test->selection.claims};
    struct lines golden;
    int error = lines_read(a->golden, &golden);
    if (error && error != ENOENT) {
        message(ERROR, a->golden, "cannot be read: %s", strerror(error));
        return EXIT_IO;
    }
    struct lines made = article_extract(a, test->worker, !test->settings->quiet);
    report_outcome(&test->report, a->path, known_reason(&test->known, a->name));
    test->report.articles++;
    if (error && !t.parts)
        report_fault(&test->report, a->path, "a new article: it has no golden yet");
    memory_open(&t.accepted);
    compare_lines(&t, &golden, &made);
    take_over(&t, &golden, &made);
    free(made.p);
    free(golden.p);
    return EXIT_FINE;
}

static void test_orphan(struct test *t, const char *path)
{
    report_outcome(&t->report, path, NULL);
    report_fault(&t->report, path, "no article has this golden any more");
    accept_add(&t->acceptances, path, NULL, 0);
}

static int test_all(struct test *t)
{
    int code = EXIT_FINE;
    t->worker = chiso_worker_new(t->rules);
    for (size_t i = 0; i < t->corpus.article_n && code == EXIT_FINE; i++) {
        if (selection_has_article(&t->selection, &t->corpus.article[i]))
            code = test_article(t, &t->corpus.article[i]);
    }
    for (size_t i = 0; i < t->corpus.orphan_n && t->selection.n == 0; i++)
        test_orphan(t, t->corpus.orphan[i]);
    const char *unmet = code == EXIT_FINE ? selection_unmet(&t->selection, t->rules) : NULL;
    if (!unmet)
        return code;
    message(ERROR, unmet, "--only names no article of %s, no kind and no rule", t->articles);
    return EXIT_USAGE;
}

/* ---- What comes of it -------------------------------------------------------------------------------------------- */

static void tell_fixed(const struct test *t)
{
    for (size_t i = 0; i < t->report.outcome_n; i++) {
        const struct outcome *o = &t->report.outcome[i];
        if (outcome_standing(o) == FIXED)
            message(NOTE, o->name, "fixed: it was known to fail (%s); take it out of %s/" KNOWN_FILE, o->known,
                    t->goldens);
    }
}

/* Shows what was found; then, where that is wanted, writes it. */
static int conclude(struct test *t)
{
    int error = report_write(&t->report, t->settings, stdout);
    if (error && error != EPIPE) {
        message(ERROR, "standard output", "cannot be written: %s", strerror(error));
        return EXIT_IO;
    }
    tell_fixed(t);
    if (report_counts(&t->report).failed == 0)
        return EXIT_FINE;
    if (!t->settings->accept || error) /* nobody has seen it to its end */
        return EXIT_FINDINGS;
    int code = accept_write(&t->acceptances);
    if (code != EXIT_FINE)
        return code;
    message(NOTE, NULL, "accepted: %zu goldens written", t->acceptances.n);
    return t->acceptances.n < report_counts(&t->report).failed ? EXIT_FINDINGS : EXIT_FINE;
}

/* What stands in goldens is said by people: where a machine runs by itself, it only compares. */
static int may_write(const struct settings *s)
{
    const char *ci = getenv("CI");
    if (!s->accept || !ci || !*ci || strcmp(ci, "false") == 0 || strcmp(ci, "0") == 0)
        return EXIT_FINE;
    message(ERROR, "--accept", "CI never writes (the environment says CI=%s): accept at home, and commit the goldens",
            ci);
    return EXIT_USAGE;
}

static int prepare(struct test *t)
{
    const struct settings *s = t->settings;
    int code = may_write(s);
    if (code == EXIT_FINE)
        code = corpus_open(&t->corpus, t->articles, t->goldens);
    if (code == EXIT_FINE)
        code = known_read(&t->known, t->goldens, KNOWN_FILE);
    if (code != EXIT_FINE)
        return code;
    selection_read(&t->selection, s->only, s->only_n, &t->corpus);
    t->rules = rules_for(s);
    return t->rules ? EXIT_FINE : EXIT_RULES;
}

static int run(const struct settings *s)
{
    struct test t = {
        .settings = s,
        .articles = s->input_n > 0 ? s->input[0] : "corpus",
        .goldens = s->input_n > 1 ? s->input[1] : "golden",
        .color = strcmp(s->format, "text") == 0 && style_wanted(s, stdout),
    };
    int code = prepare(&t);
    if (code == EXIT_FINE)
        code = test_all(&t);
    if (code == EXIT_FINE)
        code = conclude(&t);
    accept_free(&t.acceptances);
    report_free(&t.report);
    selection_free(&t.selection);
    known_free(&t.known);
    chiso_worker_free(t.worker);
    chiso_rules_free(t.rules);
    corpus_close(&t.corpus);
    return code;
}

const struct command test_command = {
    .name = "test",
    .summary = "compares what the rules make of a corpus with its goldens, claim by claim",
    .arguments = "[CORPUS [GOLDEN]]",
    .about =
        "Extracts every article of the folder CORPUS (corpus) and compares its claims with those of its golden: the "
        "records that lie under the same name, with the suffix .jsonl, in the folder GOLDEN (golden). Shows claims "
        "that "
        "are new or gone, and those whose value, links (subject, indicator, facet, per, scope, period, base), rule or "
        "place has changed, by rule, with the sentence and the field as it was and as it is.\v"
        "A golden says what the program writes, right or wrong: look at each difference before you accept it. Where CI "
        "is in the environment, --accept is refused. At any moment of --accept each golden is the old or the new "
        "one.\n\n"
        "GOLDEN/known.txt lists articles that do not come out as their goldens say, which are then written by hand: "
        "the "
        "name (text/rank-of), a tab and the reason on each line. They do not count, and are never accepted; when one "
        "comes "
        "out right, that is told.\n\n"
        "Exit status: 0 all is the same, or was accepted; 1 there are differences; 2 the rules cannot be loaded (an "
        "example that does not hold is one reason); 3 wrong usage; 4 something cannot be read or written.",
    .options = options,
    .formats = formats,
    .input_max = 2,
    .run = run,
};
