/* What was lost, cut or guessed on a document's way: the `problems` of its record. */
#ifndef CHISO_BASE_PROBLEM_H
#define CHISO_BASE_PROBLEM_H

#include "base/arena.h"

/* One list: enum, the word in the record, whether something was lost (status `partial`), and what it means. */
#define PROBLEM_LIST(X)                                                                                       \
    X(INVALID_BYTES, "invalid-bytes", true, "bytes that say nothing in its encoding; U+FFFD stands for each") \
    X(TRUNCATED, "truncated", true, "it ends in the middle of something")                                     \
    X(TOO_DEEP, "too-deep", true, "elements are nested too deep; their text is kept without its structure")   \
    X(TOO_BIG, "too-big", true, "it is longer than the limit")                                                \
    X(TOO_MANY_ATTRIBUTES, "too-many-attributes", true, "elements have too many attributes")                  \
    X(TOO_MANY_MARKS, "too-many-marks", true, "a letter has too many combining marks")                        \
    X(MEMORY, "memory", true, "it needs too much memory")                                                     \
    X(MATCH_LIMIT, "match-limit", true, "a rule gave up on a sentence: claims may be missing")                \
    X(TOO_MANY_CLAIMS, "too-many-claims", true, "it has more claims than are kept of a document")             \
    X(UNREADABLE, "unreadable", true, "the system does not let it be read")                                   \
    X(BINARY, "binary", true, "it is no text")                                                                \
    X(EMPTY, "empty", true, "there is nothing in it")                                                         \
    X(DAMAGED, "damaged", true, "a record of a container is corrupt")                                         \
    X(RATIO, "ratio", true, "it would expand too far")                                                        \
    X(TOO_MANY_MEMBERS, "too-many-members", true, "the container has more documents than the limit")          \
    X(ENCODING_GUESSED, "encoding-guessed", false, "nothing stated the encoding")                             \
    X(ENCODING_UNKNOWN, "encoding-unknown", false, "the page states an encoding that is not known")           \
    X(CHARSET_IGNORED, "charset-ignored", false, "the page states an encoding that its bytes are not in")     \
    X(ENCODING_MIXED, "encoding-mixed", false, "some words stand in another encoding, and were mended")       \
    X(ENCODING_TWICE, "encoding-twice", false, "some words were encoded twice, and were mended")              \
    X(OTHER_LANGUAGE, "other-language", false, "it is not in Vietnamese, so it has no claims")

enum problem_code {
#define PROBLEM_ENUM(id, word, loss, says) PROBLEM_##id,
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
