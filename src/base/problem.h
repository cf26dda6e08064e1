/* What was lost, cut or guessed on a document's way: the `problems` of its record. */
#ifndef CHISO_BASE_PROBLEM_H
#define CHISO_BASE_PROBLEM_H

#include "base/arena.h"

/* One list: enum, the word in the record, and whether something was lost (status `partial`). */
#define PROBLEM_LIST(X)                                 \
    X(INVALID_BYTES, "invalid-bytes", true)             \
    X(TRUNCATED, "truncated", true)                     \
    X(TOO_DEEP, "too-deep", true)                       \
    X(TOO_BIG, "too-big", true)                         \
    X(TOO_MANY_ATTRIBUTES, "too-many-attributes", true) \
    X(TOO_MANY_MARKS, "too-many-marks", true)           \
    X(MEMORY, "memory", true)                           \
    X(MATCH_LIMIT, "match-limit", true)                 \
    X(TOO_MANY_CLAIMS, "too-many-claims", true)         \
    X(UNREADABLE, "unreadable", true)                   \
    X(BINARY, "binary", true)                           \
    X(EMPTY, "empty", true)                             \
    X(DAMAGED, "damaged", true)                         \
    X(RATIO, "ratio", true)                             \
    X(TOO_MANY_MEMBERS, "too-many-members", true)       \
    X(ENCODING_GUESSED, "encoding-guessed", false)      \
    X(ENCODING_UNKNOWN, "encoding-unknown", false)      \
    X(CHARSET_IGNORED, "charset-ignored", false)        \
    X(ENCODING_MIXED, "encoding-mixed", false)          \
    X(ENCODING_TWICE, "encoding-twice", false)          \
    X(OTHER_LANGUAGE, "other-language", false)

enum problem_code {
#define PROBLEM_ENUM(id, word, loss) PROBLEM_##id,
    PROBLEM_LIST(PROBLEM_ENUM)
#undef PROBLEM_ENUM
        PROBLEM_N
};

#define PROBLEM_NO_PLACE ((size_t)-1)

struct problem {
    enum problem_code code;
    size_t count;
    size_t source_start; /* raw byte offset of the first one, or PROBLEM_NO_PLACE */
    const char *rule;    /* id of the rule, or NULL; borrowed */
};

/* Zero-initialized is empty. At most one entry for each code and rule: counts add up, the first place stays. */
struct problems {
    struct problem *item;
    size_t n, cap;
};

void problems_add(struct problems *p, enum problem_code code, size_t count, size_t source_start, const char *rule);
const char *problem_word(enum problem_code code);
/* True if any entry means that something of the document was lost. */
bool problems_loss(const struct problems *p);
void problems_free(struct problems *p);

#endif
