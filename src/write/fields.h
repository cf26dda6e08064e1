/* The fields of the records: one table for each type of record gives every writer, and the manual, names, types and
 * order. */
#ifndef CHISO_WRITE_FIELDS_H
#define CHISO_WRITE_FIELDS_H

#include <stddef.h>

enum field_type {
    FIELD_STRING,  /* struct chiso_str */
    FIELD_NUMBER,  /* struct chiso_str that holds an exact decimal */
    FIELD_INTEGER, /* size_t */
    FIELD_LINK,    /* struct chiso_link */
    FIELD_PERIOD,  /* struct chiso_period */
    FIELD_STATED,  /* size_t: of how many fields the record has the place */
    FIELD_PROBLEMS /* size_t: how many the record has */
};

struct field {
    const char *name;
    enum field_type type;
    size_t offset;    /* in struct chiso_head or struct chiso_claim */
    const char *says; /* what it means, for the manual */
};

struct fields {
    const char *type; /* the record's `type` */
    const struct field *field;
    size_t n;
};

extern const struct fields document_fields;
extern const struct fields claim_fields;

#endif
