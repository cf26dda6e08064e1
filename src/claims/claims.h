/* From a text to what it claims: the matches that stand, their values, and what they are linked to. The rooms of the
 * way, each knowing only those before it: grammar/ (which matches stand), values/ (what a match says by itself), scene/
 * (the sentences with what was found in them), phrase/ (words of a clause that no rule knows), mentions/ (who, what and
 * when), link/ (which of them a claim is about), tables/ (claims of cells). */
#ifndef CHISO_CLAIMS_CLAIMS_H
#define CHISO_CLAIMS_CLAIMS_H

#include "base/problem.h"
#include "page/page.h"
#include "text/text.h"
#include "values/claim.h"

/* How claims came about (scene/trace.h), for who asks why. */
struct trace;

/* Finds the claims of a text. `published` is ISO 8601 or empty; `title` may be empty. Everything lives in `arena`.
 * `trace` receives how it went; NULL: nobody asks. */
void claims_find(const struct grammar *g, struct matcher *m, const struct text *text, const struct page *page,
                 struct arena *arena, struct claims *out, struct problems *problems, struct trace *trace);

#endif
