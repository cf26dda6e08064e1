/* What a run may cost, and what the fields of JSON Lines are called. */
#ifndef CHISO_READ_LIMITS_H
#define CHISO_READ_LIMITS_H

#include "base/str.h"

/* The longest document, in bytes, unless an option says otherwise. */
#define SOURCE_BYTES_MAX ((size_t)64 << 20)
/* What the option may say at most: offsets have 32 bits, and a byte may become three. */
#define SOURCE_BYTES_CEILING ((size_t)1 << 30)

struct limits {
    size_t document; /* bytes of one document, expanded */
    size_t ratio;    /* expanded bytes for each compressed one */
    size_t members;  /* documents of one container */
    size_t total;    /* expanded bytes of one container */
};

#define LIMITS_DEFAULT ((struct limits){SOURCE_BYTES_MAX, 1000, 10000000, (size_t)1 << 40})

/* So much may come of few bytes: only beyond it the ratio says something. */
#define RATIO_FREE ((size_t)1 << 20)

static inline bool limits_ratio_exceeded(const struct limits *l, size_t in, size_t out)
{
    return out > RATIO_FREE && (out - RATIO_FREE) / l->ratio > in;
}

enum json_name { JSON_ID, JSON_URL, JSON_HTML, JSON_TEXT, JSON_PUBLISHED, JSON_NAME_N };

struct read_options {
    struct limits limits;
    bool json_named;               /* somebody named fields: what begins like an object is JSON Lines */
    const char *json[JSON_NAME_N]; /* names of fields, as nearly everybody calls them unless said otherwise */
};

#define READ_OPTIONS_DEFAULT ((struct read_options){LIMITS_DEFAULT, false, {"id", "url", "html", "text", "published"}})

#endif
