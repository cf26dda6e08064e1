/* What a test found: article by article, and told in several forms. */
#ifndef CHISO_CLI_REPORT_H
#define CHISO_CLI_REPORT_H

#include "cli/difference.h"
#include "cli/score.h"

/* One thing that is not as it should be. */
struct finding {
    size_t outcome; /* whose it is */
    char *rule;     /* "": of no rule */
    char *text;     /* for people: a line that is indented by four blanks, and lines below it by more */
    char *json;     /* a line */
};

/* One thing that was tested: an article, a golden, a figure. */
struct outcome {
    char *name;
    char *known; /* why it is known to fail, or NULL */
    size_t findings;
};

struct report {
    struct finding *finding;
    size_t finding_n, finding_cap;
    struct outcome *outcome;
    size_t outcome_n, outcome_cap;
    size_t articles;
    struct tally tally;
    struct score *score; /* or NULL */
};

/* Name and reason are copied; the reason may be NULL. */
void report_outcome(struct report *r, const char *name, const char *known);
/* Of the outcome added last. Text and json are taken over; the rule is copied. */
void report_finding(struct report *r, struct chiso_str rule, char *text, char *json);
/* The same for what is no difference of claims: `NAME: what`. */
void report_fault(struct report *r, const char *name, const char *what);
void report_free(struct report *r);

/* How many have findings that are not known, are known to fail and do, are known to fail and do not. */
struct report_counts {
    size_t failed, known, fixed;
};
struct report_counts report_counts(const struct report *r);
enum standing { STANDS, FAILED, KNOWN, FIXED };
enum standing outcome_standing(const struct outcome *o);

/* Writes it in the format of the settings. 0, or an errno. */
int report_write(struct report *r, const struct settings *s, FILE *out);

/* report_forms.c: for programs. */
void report_write_json(struct report *r, const struct settings *s, FILE *out);
void report_write_tap(struct report *r, const struct settings *s, FILE *out);
void report_write_junit(struct report *r, const struct settings *s, FILE *out);

#endif
