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
#define FIELD_AS(record, member, type, says) {#member, type, offsetof(struct record, member), says}
#define FIELD(record, member, says)          FIELD_AS(record, member, FIELD_TYPE(record, member), says)
/* clang-format on */

static const struct field document_field[] = {
    FIELD(chiso_head, id, "the same bytes give the same id on every machine"),
    FIELD(chiso_head, source,
          "path, name or `-`; of a document in a container also its place or name in it: `crawl.warc@5120`, "
          "`a.zip!x.html`"),
    FIELD(chiso_head, input, "the id that the input gave it (JSON Lines)"),
    FIELD(chiso_head, encoding,
          "the encoding it was decoded from: `UTF-8`, `WINDOWS-1258`, `VISCII`, `TCVN3`, `VNI`, ..."),
    FIELD(chiso_head, format, "`html` or `text`"),
    FIELD(chiso_head, title, "the headline"),
    FIELD(chiso_head, byline, "who wrote it, as the page states it"),
    FIELD(chiso_head, site, "the name of the paper, as the page states it"),
    FIELD(chiso_head, section, "the section of the paper, as the page states it"),
    FIELD(chiso_head, url, "the address, as the page or the container states it"),
    FIELD(chiso_head, published,
          "date or time of publication, as exact as the page states it: `2025-02`, `2025-04-08T08:18+07:00`"),
    FIELD(chiso_head, modified, "date or time of the last change, as exact as the page states it"),
    FIELD_AS(chiso_head, stated, FIELD_STATED,
             "where the page states title, byline, site, section, url, published and modified: for each the bytes of "
             "the input and the kind of evidence"),
    FIELD(chiso_head, text_bytes, "length of the normalized text"),
    FIELD(chiso_head, claims, "how many claims follow"),
    FIELD(chiso_head, status, "`ok`; `partial` (something was lost: see `problems`); `failed` (nothing could be read)"),
    FIELD(chiso_head, page,
          "`article`, or what else the page is: `index`, `gallery`, `empty`, `other`; only an article has claims"),
    FIELD_AS(chiso_head, problems, FIELD_PROBLEMS, "what was lost, cut or guessed"),
};

static const struct field claim_field[] = {
    FIELD(chiso_claim, id, "the same document and place give the same id"),
    FIELD(chiso_claim, doc, "the document's id"),
    FIELD(chiso_claim, kind, "one of the kinds below"),
    FIELD_AS(chiso_claim, value, FIELD_NUMBER, "the number, exactly; not of `date` and `reference`"),
    FIELD_AS(chiso_claim, value_max, FIELD_NUMBER, "the upper end of a range"),
    FIELD_AS(chiso_claim, of, FIELD_NUMBER, "the whole that the value is out of: `27/63`"),
    FIELD(chiso_claim, unit, "`%`, `point`, `rank`, `VND`, `year`, ...; a count has a noun instead"),
    FIELD(chiso_claim, noun, "what is counted, as written"),
    FIELD(chiso_claim, mod, "`about`, `nearly`, `over`, `under`, `at_least` or `at_most`"),
    FIELD(chiso_claim, status,
          "`actual` (it is so, or was) or `target` (an aim, a plan, an order); not of `date` and `reference`"),
    FIELD(chiso_claim, subject, "who or what it is about"),
    FIELD(chiso_claim, indicator, "what is measured"),
    FIELD(chiso_claim, facet, "the part of the indicator that the value is for"),
    FIELD(chiso_claim, per, "what one unit is counted against"),
    FIELD(chiso_claim, scope, "the field in which a rank is held"),
    FIELD(chiso_claim, period, "the time that it is about"),
    FIELD(chiso_claim, base, "of a change: the time compared with"),
    FIELD(chiso_claim, start, "where `text` begins in the normalized text"),
    FIELD(chiso_claim, end, "where it ends"),
    FIELD(chiso_claim, source_start, "where the same words begin in the document's bytes, not yet decoded"),
    FIELD(chiso_claim, source_end, "where they end"),
    FIELD(chiso_claim, text, "the words that carry the value"),
    FIELD(chiso_claim, sentence, "the sentence around them"),
    FIELD(chiso_claim, rule, "the rule that found it, in the folder of patterns"),
    FIELD(chiso_claim, start_date, "of a date: its first day; absent where it is open"),
    FIELD(chiso_claim, end_date, "of a date: its last day"),
    FIELD(chiso_claim, edtf, "of a date: its form in EDTF: `2023-01-26`, `2024-01/2024-03`, `2024/..`, `XXXX-05-30`"),
    FIELD(chiso_claim, resolved,
          "of a date: `explicit`, `published` (the date of publication told the rest) or `context` (another date did)"),
};

const struct fields document_fields = {"document", document_field, sizeof document_field / sizeof *document_field};
const struct fields claim_fields = {"claim", claim_field, sizeof claim_field / sizeof *claim_field};
