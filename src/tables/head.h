/* What a head of a table says of the numbers below or beside it, by the cues that stand in it: rules `head.*`
 * (patterns/table.pat), indicators, subjects, times. */
#ifndef CHISO_TABLES_HEAD_H
#define CHISO_TABLES_HEAD_H

#include "scene/scene.h"

/* What the cells below a head are, when they are no values. */
enum head_role { HEAD_VALUES, HEAD_NAMES, HEAD_FACETS, HEAD_YEARS, HEAD_NO_VALUES, HEAD_TOTALS };

struct head {
    struct str text;            /* all of it; empty where there is no head */
    struct str words;           /* without unit, times and the words that only say a kind */
    const struct mention *kind; /* the cue that says the kind of claim, or NULL */
    const struct mention *unit; /* the cue that says the unit, or NULL */
    enum head_role role;
    bool torn;                                       /* it says two kinds */
    bool target;                                     /* its values are aims */
    const struct mention *index, *measure, *subject; /* named in it */
    struct period period, base;
};

/* Reads what stands in the sentences [sentence, end). */
void head_read(const struct scene *s, size_t sentence, size_t end, struct head *out);
/* What the head above says counts where the one below it says nothing. */
void head_inherit(struct head *h, const struct head *above);
/* True for a cue of a kind that gives way to any other: an index names a score, unless `Xếp hạng` stands by it. */
bool head_is_weak(const struct mention *cue);
/* A field of a head cue: `kind`, `unit`, `scale`, `noun`; empty for NULL. */
struct str head_field(const struct scene *s, const struct mention *cue, const char *name);

#endif
