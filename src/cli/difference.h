/* Differences for people, and how many there are of what. */
#ifndef CHISO_CLI_DIFFERENCE_H
#define CHISO_CLI_DIFFERENCE_H

#include <json.h>

#include "cli/cli.h"
#include "cli/rows.h"

/* difference.c. What it says, without line feed: `new rank 6 of 63`. Then the sentence with the words marked, and the
 * fields that differ, a line each. */
void difference_print_head(const struct chiso_difference *d, bool color, FILE *out);
void difference_print_body(const struct chiso_pair *pair, const struct chiso_difference *d, bool color, FILE *out);
/* The claim that a difference is about: that of after, where both are there. NULL: it is about the document. */
const struct chiso_claim *difference_claim(const struct chiso_difference *d);

/* tally.c. Differences counted by rule, by kind, and by the field that changed. */
struct tally {
    size_t documents, differing, added, gone; /* documents: in all; with differences; only after; only before */
    size_t claims;                            /* of the version after */
    size_t count[CHISO_WHATS];
    struct rows rule, kind, field;
};
void tally_difference(struct tally *t, const struct chiso_difference *d);
/* How many of the same sort and rule there have been, this one included. */
size_t tally_seen(const struct tally *t, const struct chiso_difference *d);
size_t tally_differences(const struct tally *t);
void tally_free(struct tally *t);
/* Tables by rule and by field, as far as there is something to tell. */
void tally_print(struct tally *t, bool color, FILE *out);
/* `3 new, 2 value`. */
void tally_print_counts(const size_t count[CHISO_WHATS], FILE *out);
/* The same as members of an object: differences, rules, kinds, fields. */
void tally_put_json(struct tally *t, json_object *o);

#endif
