/* In which set a document was read, and why: told to whoever asks, and to `chiso explain`. */
#ifndef CHISO_DECODE_DECISION_H
#define CHISO_DECODE_DECISION_H

#include "base/str.h"

/* A set, and what the accented words of the page are in it. */
struct candidate {
    const char *set;
    size_t words, built, common; /* all; that can be Vietnamese syllables; that are common ones */
};

/* Why a document was read as it was. */
enum decision_by { BY_NOTHING, BY_MARK, BY_BYTES, BY_SYLLABLES, BY_LABEL, BY_FALLBACK };

#define DECISION_CANDIDATES 10
#define DECISION_LABEL_MAX  40

struct decision {
    enum decision_by by;
    struct span label;                       /* what the page says of itself, in the raw bytes; empty: nothing */
    char label_text[DECISION_LABEL_MAX + 1]; /* the beginning of it */
    const char *declared;                    /* the set that the label means; NULL: none that we know */
    size_t sequences, invalid;               /* of UTF-8, and places that are none; when there was no mark */
    struct candidate candidate[DECISION_CANDIDATES];
    size_t n;
    struct candidate mended[DECISION_CANDIDATES]; /* words that stood in another set: how many in which */
    size_t mended_n;
};

#endif
