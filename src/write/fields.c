/* The tables of fields. A field's type follows from its member; only numbers look like strings and have to be named. */
#include "write/fields.h"

#include "chiso.h"

/* clang-format off */
#define FIELD_TYPE(record, member)                                  \
    _Generic(((struct record *)0)->member,                          \
             struct chiso_str: FIELD_STRING,                        \
             size_t: FIELD_INTEGER,                                 \
             struct chiso_link: FIELD_LINK,                         \
             struct chiso_period: FIELD_PERIOD)
#define FIELD_AS(record, member, type) {#member, type, offsetof(struct record, member)}
#define FIELD(record, member)          FIELD_AS(record, member, FIELD_TYPE(record, member))

static const struct field document_field[] = {
    FIELD(chiso_head, id),
    FIELD(chiso_head, source),
    FIELD(chiso_head, input),
    FIELD(chiso_head, encoding),
    FIELD(chiso_head, format),
    FIELD(chiso_head, title),
    FIELD(chiso_head, byline),
    FIELD(chiso_head, site),
    FIELD(chiso_head, section),
    FIELD(chiso_head, url),
    FIELD(chiso_head, published),
    FIELD(chiso_head, modified),
    FIELD_AS(chiso_head, stated, FIELD_STATED),
    FIELD(chiso_head, text_bytes),
    FIELD(chiso_head, claims),
    FIELD(chiso_head, status),
    FIELD(chiso_head, page),
    FIELD_AS(chiso_head, problems, FIELD_PROBLEMS),
};

static const struct field claim_field[] = {
    FIELD(chiso_claim, id),
    FIELD(chiso_claim, doc),
    FIELD(chiso_claim, kind),
    FIELD_AS(chiso_claim, value, FIELD_NUMBER),
    FIELD_AS(chiso_claim, value_max, FIELD_NUMBER),
    FIELD_AS(chiso_claim, of, FIELD_NUMBER),
    FIELD(chiso_claim, unit),
    FIELD(chiso_claim, noun),
    FIELD(chiso_claim, mod),
    FIELD(chiso_claim, status),
    FIELD(chiso_claim, subject),
    FIELD(chiso_claim, indicator),
    FIELD(chiso_claim, facet),
    FIELD(chiso_claim, per),
    FIELD(chiso_claim, scope),
    FIELD(chiso_claim, period),
    FIELD(chiso_claim, base),
    FIELD(chiso_claim, start),
    FIELD(chiso_claim, end),
    FIELD(chiso_claim, source_start),
    FIELD(chiso_claim, source_end),
    FIELD(chiso_claim, text),
    FIELD(chiso_claim, sentence),
    FIELD(chiso_claim, rule),
    FIELD(chiso_claim, start_date),
    FIELD(chiso_claim, end_date),
    FIELD(chiso_claim, edtf),
    FIELD(chiso_claim, resolved),
};
/* clang-format on */

const struct fields document_fields = {"document", document_field, sizeof document_field / sizeof *document_field};
const struct fields claim_fields = {"claim", claim_field, sizeof claim_field / sizeof *claim_field};
