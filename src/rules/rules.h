/* Rules as data: pattern files and word lists, loaded, checked and compiled; and the matches they find.
 * patterns/README.md is the manual of the language. */
#ifndef CHISO_RULES_RULES_H
#define CHISO_RULES_RULES_H

#include "base/arena.h"
#include "base/decimal.h"
#include "base/diag.h"
#include "base/list.h"
#include "base/problem.h"

/* A fixed field of a rule: `set unit=rank`. */
struct setting {
    struct str name, value;
};

/* A named group of a rule: `<number:value>` is {name "value", piece "number"}; `(?<text>...)` has no piece. A name that
 * stands in several alternatives is as many captures; see match_capture. */
struct capture {
    struct str name;
    struct str piece;
    const struct list *list; /* the list the piece was made of, or NULL */
};

struct rule {
    struct str id;   /* `rank.place` */
    struct str kind; /* `rank`: what stands before the dot */
    struct str file; /* where it was written */
    size_t line;
    struct str comment; /* its leading # lines */
    struct capture *capture;
    size_t capture_n;
    struct setting *setting;
    size_t setting_n;
    uint32_t index; /* position in the rule set */
};

/* The value of a fixed field, or empty. */
struct str rule_setting(const struct rule *r, struct str name);

struct rules;

/* Flags for rules_load. */
enum { RULES_ALLOW_UNTESTED = 1, RULES_NO_JIT = 2 };

/* Loads every *.pat of dir, in order of bytes of their names; `lists` must outlive the rules. All faults go to `diags`,
 * each with file, line, column and remedy; NULL when there was any. Examples are parsed here and run by claims/. Rules
 * of the digest `sound` (or NULL) are known to have no fault: what only looks for one is left out, examples as well. */
struct rules *rules_load(struct str dir, const struct lists *lists, unsigned flags, const char *sound,
                         struct diags *diags);
void rules_free(struct rules *r);

size_t rules_count(const struct rules *r);
const struct rule *rules_at(const struct rules *r, size_t i);
const struct rule *rules_find(const struct rules *r, struct str id);
const struct lists *rules_lists(const struct rules *r);
/* SHA-256 of all files in order, hex: names the rule set. */
const char *rules_digest(const struct rules *r);
/* True if they were loaded as sound. */
bool rules_are_sound(const struct rules *r);
/* True if rule a is written to stand over rule b. */
bool rules_over(const struct rules *r, const struct rule *a, const struct rule *b);

/* A place in a pattern file: line and column (in characters) from 1, and what stands there. */
struct rule_place {
    struct str file;
    size_t line, column;
    struct str text;
};
/* Where a is written to stand over b; false where it is not. */
bool rules_over_place(const struct rules *r, const struct rule *a, const struct rule *b, struct rule_place *out);

/* An example of a rule, for checking: text and, for `yes`, the fields it must give. */
struct example {
    const struct rule *rule;
    bool yes;
    struct str text;
    struct setting *field;
    size_t field_n;
    struct str file;
    size_t line;
    struct str line_text;
};
size_t rules_example_count(const struct rules *r);
/* Not of rules that were loaded as sound: their examples are counted, not read. */
const struct example *rules_example_at(const struct rules *r, size_t i);

/* One match. Captures are ranges in the text; {0, 0} means that the group took no part. */
struct match {
    const struct rule *rule;
    struct span span;     /* everything the pattern matched */
    struct span words;    /* the group `text`, or else span: the words that carry the claim */
    struct span *capture; /* rule->capture_n of them */
};

/* Index of the capture with this name that took part in the match, or -1. */
int match_capture(const struct match *m, struct str name);

/* A growing list of matches; captures live in the arena given to matcher_run. */
struct matches {
    struct match *item;
    size_t n, cap;
};

/* Scratch for matching: one for each thread. */
struct matcher;
struct matcher *matcher_new(const struct rules *r);
void matcher_free(struct matcher *m);

/* All matches of all rules in text[segment], in order of start, then longer first, then rule order. For one rule,
 * matches do not overlap each other. The text must be valid UTF-8 (checked once by the caller); segment at most 8 KiB.
 * A limit that was hit is a problem MATCH_LIMIT with the rule's id. */
void matcher_run(struct matcher *m, struct str text, struct span segment, struct arena *arena, struct matches *out,
                 struct problems *problems);
void matches_free(struct matches *m);
/* From now on only these rules are tried: bits by rule->index, borrowed. NULL: all, as at first. */
void matcher_only(struct matcher *m, const uint64_t *rules);
/* From now on these are not tried, whatever matcher_only says: as there. NULL: none, as at first. */
void matcher_without(struct matcher *m, const uint64_t *rules);
/* Into `may`, a bit for each rule (rules_count / 64 + 1 words): those that can begin somewhere in the text. */
void rules_that_begin(const struct rules *r, struct str text, uint64_t *may);

/* What became of a rule in all that a matcher ran over since it counts. */
struct rule_count {
    uint64_t tried;       /* words at which its expression was run */
    uint64_t matched;     /* matches that its conditions let pass */
    uint64_t kept;        /* matches that matcher_keep was told of */
    uint64_t nanoseconds; /* for expression and conditions; what compiling them took is not in it */
};
/* From now on the matcher counts; it does not at first, as the clock costs more than most rules. */
void matcher_count(struct matcher *m);
/* A match of this rule came to something. Nothing is done where nobody counts. */
void matcher_keep(struct matcher *m, const struct rule *rule);
/* By rule->index; NULL where nobody counts. */
const struct rule_count *matcher_counts(const struct matcher *m);

/* How a rule fares with the words at a place: for who asks why it gives no match there. */
#define PROBE_WANTS_MAX 3
struct probe {
    bool matches;                             /* its expression matches here */
    bool gave_up;                             /* a limit was hit */
    struct span span;                         /* what matches, or else from the place to as far as it got */
    const char *guard;                        /* the condition that refuses the match (`not-after`, ...), or NULL */
    struct rule_place at;                     /* of that condition */
    struct rule_place wants[PROBE_WANTS_MAX]; /* no match: what it asked for where it got no further */
    size_t wants_n;                           /* 0: that the word ends where its expression ends */
};
/* Compiles a rule when it is first asked for, so that it tells its steps. One for each thread; the rules must outlive
 * it. */
struct prober;
struct prober *prober_new(const struct rules *r);
void prober_free(struct prober *p);
/* Tries the rule on text[segment] with its first byte at `at`, an offset of the text. The segment is as for
 * matcher_run. False when the rule cannot begin with that word, or not get beyond its first letters. */
bool rules_probe(struct prober *p, const struct rule *rule, struct str text, struct span segment, size_t at,
                 struct probe *out);
/* The token (word, number, sign) at or after `at`; false at the end. */
bool rules_token(struct str text, size_t at, struct span *out);

#endif
