/* Truth: what an article claims, marked by hand, and whether a record says the same.
 *
 * A file for each article, an object with "claims": each has the fields of a record and, beside them,
 *   text, occurrence   words of the article's bytes, the occurrence-th time (from 1), however white space is broken
 *   debatable          counts neither way
 *   debatable_fields   are not looked at
 *   alt_kinds          are as good as kind
 *   or_split           dates of its parts will do as well
 *   known              why it is known to fail: then it counts neither way */
#ifndef CHISO_CLI_MARK_H
#define CHISO_CLI_MARK_H

#include <json.h>

#include "chiso.h"

/* Fields that are looked at when a claim is found. */
enum mark_sort { MARK_DETAIL, MARK_LINK };
struct mark_field {
    const char *name;
    enum mark_sort sort;
};
#define MARK_FIELDS 11
extern const struct mark_field mark_fields[MARK_FIELDS];

struct mark {
    json_object *object;
    size_t start, end; /* bytes of the article */
    bool placed;       /* the words stand there */
    bool debatable, or_split;
    const char *known, *kind, *text;
};

/* Finds the words in the article's bytes. */
void mark_read(json_object *object, struct chiso_str raw, struct mark *out);
bool mark_overlaps(const struct mark *m, const struct chiso_claim *c);
bool mark_takes_kind(const struct mark *m, struct chiso_str kind);
/* Kind and place are right: are the value, and the days of a date? */
bool mark_same_value(const struct mark *m, const struct chiso_claim *c);
/* Whether the field (index into mark_fields) is given and not debatable; whether the claim has it; whether they
 * agree. */
bool mark_gives(const struct mark *m, size_t field);
bool mark_has(const struct chiso_claim *c, size_t field);
bool mark_same_field(const struct mark *m, size_t field, const struct chiso_claim *c);
/* How many of the fields that it gives are right. */
size_t mark_right(const struct mark *m, const struct chiso_claim *c);

#endif
