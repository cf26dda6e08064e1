/* A rule's own examples, run as one-sentence articles. */
#ifndef CHISO_CLAIMS_EXAMPLES_H
#define CHISO_CLAIMS_EXAMPLES_H

#include "claims/grammar.h"

/* Runs every example of every rule; each that does not hold is a diagnostic with what came out instead. */
void examples_check(const struct grammar *g, struct diags *diags);

#endif
