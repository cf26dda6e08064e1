/* Which of the matches of a sentence stand.
 *
 * Matches that give claims compete with one another and with `none`; cues compete within their own kind (subject and
 * agent are one). Of two that overlap, one written `over` the other wins; else the longer; else the earlier; else the
 * one whose rule was written first. A match stands when no standing match beats it. */
#ifndef CHISO_GRAMMAR_SELECT_H
#define CHISO_GRAMMAR_SELECT_H

#include "grammar/grammar.h"

enum fate { FATE_OPEN, FATE_ASKED, FATE_STANDS, FATE_FALLS };

struct verdict {
    enum fate fate;
    uint32_t beaten_by; /* index of the match that won, for one that falls */
};

/* By what a comes before b, or that it does not. */
enum precedence { NOT_BEFORE, BY_OVER, BY_LENGTH, BY_PLACE, BY_ORDER };
enum precedence select_precedence(const struct grammar *g, const struct match *a, const struct match *b);

/* One verdict for each match, in the arena. */
struct verdict *select_standing(const struct grammar *g, const struct matches *matches, struct arena *arena);

#endif
