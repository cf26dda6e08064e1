/* What is doubtful in a rule set that loads and whose examples hold. */
#ifndef CHISO_LINT_LINT_H
#define CHISO_LINT_LINT_H

#include "base/diag.h"
#include "lint/pool.h"

/* Each finding is a warning that names its check. The pool is settled. */
void lint_set(const struct rules *set, const struct grammar *g, struct pool *pool, struct diags *out);
/* Letters that look like others, in all pattern files and word lists of a folder, whether or not they load. */
void lint_letters(struct str dir, struct diags *out);

#endif
