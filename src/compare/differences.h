/* How two versions of a document differ, as claims. */
#ifndef CHISO_COMPARE_DIFFERENCES_H
#define CHISO_COMPARE_DIFFERENCES_H

#include <json.h>

#include "write/record.h"

struct differences {
    struct chiso_difference *item;
    size_t n;
};

/* Of two versions, of which one may be NULL. What it finds lives in the arena, and borrows from the records. */
struct differences differences_find(const struct record *before, const struct record *after, struct arena *arena);

/* `new`, `gone`, `value` ...: what sort it is. */
const char *difference_word(enum chiso_what what);
/* One of them as an object; see chiso_difference_json. */
json_object *difference_object(const struct record *before, const struct record *after,
                               const struct chiso_difference *d);

#endif
