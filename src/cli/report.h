/* What a test found: article by article, and told in several forms. */
#ifndef CHISO_CLI_REPORT_H
#define CHISO_CLI_REPORT_H

#include "cli/difference.h"

/* One thing that is not as it should be. */
struct finding {
    size_t outcome; /* whose it is */
    char *rule;     /* "": of no rule */
    char *text;     /* for people: a line, and lines below it that are indented by four blanks or more */
    char *json;     /* a line */
};

/* One thing that was tested: an article, a golden. */
struct outcome {
    char *name;
    size_t findings;
};

struct report {
    struct finding *finding;
    size_t finding_n, finding_cap;
    struct outcome *outcome;
    size_t outcome_n, outcome_cap;
    size_t articles;
    struct tally tally;
};

/* The name is copied. */
void report_outcome(struct report *r, const char *name);
/* Of the outcome added last. Text and json are taken over; the rule is copied. */
void report_finding(struct report *r, struct chiso_str rule, char *text, char *json);
void report_free(struct report *r);

/* Writes it in the format of the settings. 0, or an errno. */
int report_write(struct report *r, const struct settings *s, FILE *out);

#endif
