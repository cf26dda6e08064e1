/* chiso test, from the command line to its report. */
#ifndef CHISO_CLI_TEST_H
#define CHISO_CLI_TEST_H

#include "cli/accept.h"
#include "cli/corpus.h"
#include "cli/floors.h"
#include "cli/known.h"
#include "cli/report.h"
#include "cli/selection.h"

struct test {
    const struct settings *settings;
    const char *articles, *goldens;
    const char *truth; /* folder, or NULL */
    struct chiso_rules *rules;
    struct chiso_worker *worker;
    struct corpus corpus;
    struct known known;
    struct selection selection;
    struct report report;
    struct score score;
    struct floors floors;
    struct acceptances acceptances;
    bool color;
};

/* trial.c: puts an article through and compares it with its golden and its truth. Returns an exit code. */
int test_article(struct test *t, const struct article *a);

/* mutate.c: --mutate. Returns an exit code. */
int mutate_run(const struct settings *s, const char *articles, const char *goldens);

#endif
