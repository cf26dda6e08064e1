/* chiso test: what the rules make of a corpus, against its goldens and against truth. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/test.h"

#define KNOWN_FILE "known.txt"
/* Where truth lies, unless somebody says so. */
#define TRUTH "tests/truth"

static const struct argp_option options[] = {
    {"format", 'f', "FORMAT", 0,
     "text: for people, grouped by rule (default); json: an object for each difference and one that sums up; tap, "
     "junit: a test for each article",
     1},
    {"only", KEY_ONLY, "WHAT", 0,
     "Look only at a kind (rank), a rule (rank.place, 'rank.*'), a field that has changed (subject), an article or a "
     "folder of them (text/rank-of); may be given several times",
     1},
    {"truth", KEY_TRUTH, "DIR", 0,
     "Measure what is found against the truths in DIR (" TRUTH ", where CORPUS is not named and it exists)", 1},
    {"accept", KEY_ACCEPT, NULL, 0, "Write what is shown, and nothing else, into the goldens; raise floors of truth",
     1},
    {"mutate", KEY_MUTATE, NULL, 0,
     "Change each rule a little, and show the changes that neither an example nor an article notices; --only names "
     "rules, pieces, kinds or files of patterns",
     1},
    {"allow-regression", KEY_LOWER, NULL, 0, "With --accept: lower floors of truth to what is measured, too", 1},
    {0},
};

static const char *const formats[] = {"text", "json", "tap", "junit", NULL};

static void test_orphan(struct test *t, const char *path)
{
    report_outcome(&t->report, path, NULL);
    report_fault(&t->report, path, "no article has this golden any more");
    accept_add(&t->acceptances, path, NULL, 0);
}

/* The floors are of all articles. */
static int test_truth(struct test *t)
{
    if (t->settings->truth && t->score.articles == 0) {
        message(ERROR, t->truth, "no article of %s has its truth there: DIR/text/x.json is that of text/x",
                t->articles);
        return EXIT_IO;
    }
    if (t->selection.n > 0 || t->score.articles == 0)
        return EXIT_FINE;
    int code = floors_open(&t->floors, t->truth, &t->score);
    if (code == EXIT_FINE)
        floors_report(&t->floors, &t->score, &t->report);
    return code;
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
    if (code == EXIT_FINE)
        code = test_truth(t);
    const char *unmet = code == EXIT_FINE ? selection_unmet(&t->selection, t->rules) : NULL;
    if (!unmet)
        return code;
    message(ERROR, unmet, "--only names no article of %s, no kind, no rule and no field", t->articles);
    return EXIT_USAGE;
}

/* ---- What comes of it -------------------------------------------------------------------------------------------- */

/* What is better than it was known to be. */
static void tell_fixed(const struct test *t)
{
    for (size_t i = 0; i < t->report.outcome_n; i++) {
        const struct outcome *o = &t->report.outcome[i];
        if (outcome_standing(o) == FIXED)
            message(NOTE, o->name, "fixed: it was known to fail (%s); take it out of %s/" KNOWN_FILE, o->known,
                    t->goldens);
    }
    for (size_t i = 0; i < t->score.fixed_n; i++)
        message(NOTE, NULL, "%s", t->score.fixed[i]);
    if (t->floors.rose && !t->settings->accept)
        message(NOTE, t->floors.path, "some figures are better than their floors: --accept raises these");
}

static int take_over(struct test *t)
{
    const struct settings *s = t->settings;
    char *floors = t->floors.now ? floors_accept(&t->floors, s->lower) : NULL;
    if (floors)
        accept_add(&t->acceptances, t->floors.path, floors, strlen(floors));
    int code = accept_write(&t->acceptances);
    if (code != EXIT_FINE)
        return code;
    if (t->acceptances.n > 0)
        message(NOTE, NULL, "accepted: %zu files written", t->acceptances.n);
    bool stays = t->score.unread > 0 || (t->floors.sunk && !s->lower); /* what no acceptance mends */
    bool all = t->acceptances.n >= report_counts(&t->report).failed && !stays;
    return all ? EXIT_FINE : EXIT_FINDINGS;
}

/* Shows what was found; then, where that is wanted, writes it. */
static int conclude(struct test *t)
{
    t->report.score = t->score.articles > 0 ? &t->score : NULL;
    int error = report_write(&t->report, t->settings, stdout);
    if (error && error != EPIPE) {
        message(ERROR, "standard output", "cannot be written: %s", strerror(error));
        return EXIT_IO;
    }
    tell_fixed(t);
    if (t->settings->accept && !error) /* else nobody has seen it to its end */
        return take_over(t);
    return report_counts(&t->report).failed > 0 ? EXIT_FINDINGS : EXIT_FINE;
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
    if (t->rules && s->verbose)
        message(NOTE, chiso_rules_dir(t->rules), "the rules are those of this folder");
    return t->rules ? EXIT_FINE : EXIT_RULES;
}

static const char *truth_of(const struct settings *s)
{
    if (s->truth)
        return s->truth;
    return s->input_n == 0 && access(TRUTH, F_OK) == 0 ? TRUTH : NULL;
}

static int run(const struct settings *s)
{
    struct test t = {
        .settings = s,
        .articles = s->input_n > 0 ? s->input[0] : "corpus",
        .goldens = s->input_n > 1 ? s->input[1] : "golden",
        .truth = truth_of(s),
        .color = strcmp(s->format, "text") == 0 && style_wanted(s, stdout),
    };
    if (s->mutate)
        return mutate_run(s, t.articles, t.goldens);
    score_open(&t.score);
    int code = prepare(&t);
    if (code == EXIT_FINE)
        code = test_all(&t);
    if (code == EXIT_FINE)
        code = conclude(&t);
    accept_free(&t.acceptances);
    floors_close(&t.floors);
    score_close(&t.score);
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
        "that are new or gone, and those whose value, links (subject, indicator, facet, per, scope, period, base), "
        "rule or place has changed, by rule, with the sentence and the field as it was and as it is.\v"
        "A golden says what the program writes, right or wrong: look at each difference before you accept it. Where "
        "CI is in the environment, --accept is refused. At any moment of --accept each golden is the old or the new "
        "one.\n\n"
        "GOLDEN/known.txt lists articles that do not come out as their goldens say, which are then written by hand: "
        "the name (text/rank-of), a tab and the reason on each line. They do not count, and are never accepted; when "
        "one comes out right, that is told.\n\n"
        "Where truth is marked, precision, recall and F1 are measured by kind, rule and field (-v shows them, and "
        "what is missed, wrong or spurious). DIR/text/x.json, the truth of text/x, is an object with \"claims\": "
        "records without places, and with \"occurrence\" where the text stands several times. A claim is found when "
        "a record of its kind with its values overlaps its words. \"debatable\" claims count neither way, nor do "
        "those with \"known\", the reason why they fail, which are announced when they hold; \"debatable_fields\" "
        "are not looked at, \"alt_kinds\" are as good as the kind, and with \"or_split\" dates of its parts will do. "
        "No figure may sink below DIR/floors.json.\n\n"
        "--mutate drops an alternative, an option, a condition, an `over` or a `set`, or lets what repeats repeat at "
        "will, one change at a time, runs examples and articles, and tells what survives. GOLDEN/survivors.txt lists "
        "survivors that are known, in the form of known.txt.\n\n"
        "Exit status: 0 all is the same, or was accepted; 1 there are differences, or survivors that are not listed; 2 "
        "the rules cannot be loaded (an "
        "example that does not hold is one reason); 3 wrong usage; 4 something cannot be read or written.",
    .options = options,
    .formats = formats,
    .input_max = 2,
    .run = run,
};
