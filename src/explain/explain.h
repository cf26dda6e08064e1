/* Why a document has the claims that it has, and why there is none elsewhere: told from what its stages kept, as JSON
 * (the objects are described in include/chiso.h). */
#ifndef CHISO_EXPLAIN_EXPLAIN_H
#define CHISO_EXPLAIN_EXPLAIN_H

#include "scene/trace.h"
#include "write/json_put.h"

/* Line and column of a byte of the decoded text. */
struct place_mark {
    size_t line, column;
};

/* A document that was read with a trace, and the rules that it was read with. */
struct explained {
    const struct stages *stages;
    const struct record *record;
    const struct grammar *grammar;
    const struct place_mark *mark; /* see place_marks */
};

/* A place in the decoded text and, where the article has it, in the normalized text. */
struct place {
    struct span decoded;
    bool in_text;
    struct span text;
};

/* Every so many bytes of the decoded text a mark, so that places far behind its start are found as fast. */
const struct place_mark *place_marks(struct str decoded, struct arena *arena);

/* place.c. Lines and columns count from 1, columns in characters of the decoded text. */
/* The word, number or sign there. */
bool place_at(const struct explained *e, size_t line, size_t column, struct place *out); /* false: beyond the end */
/* Occurrence number `nth` (from 0) of words: in the normalized text; if it has none, in the decoded text. */
bool place_of_words(const struct explained *e, struct str words, size_t nth, struct place *out);
struct place place_of_text(const struct explained *e, struct span text);
/* Adds line, column and the ranges in source and text. */
void place_put(const struct explained *e, const struct place *p, json_object *o);
/* Adds line and column of an offset of the normalized text. */
void place_put_line(const struct explained *e, size_t text, json_object *o);
/* Adds `sentence`: what stands before the words in their sentence, the words, and what stands behind. */
void place_put_sentence(const struct explained *e, struct span words, json_object *o);
/* Index of the first sentence that overlaps the words, or of none: sentence_n. */
size_t place_sentence(const struct explained *e, struct span words);

/* matches.c: id, file, line and comment of a rule; a place in a pattern file. */
json_object *explain_rule(const struct rule *r);
json_object *explain_rule_place(const struct rule_place *p);

/* All matches that overlap `words`, but `self`: which stand, which fell, by what. */
json_object *explain_matches(const struct explained *e, struct span words, const struct match *self);
/* One that stands or fell, of the claims (or of `none` rules, or of cues), that overlaps the words; or NULL. */
enum match_sort { SORT_CLAIM, SORT_NONE, SORT_CUE };
const struct match *explain_match_at(const struct explained *e, struct span words, enum match_sort sort, bool stands);

/* links.c: the links of a claim, each with its candidates. */
json_object *explain_links(const struct explained *e, size_t claim);

/* near.c: the rules that got nearest to a match at these words. *nearest is the best of them, when there is any. */
json_object *explain_near(const struct explained *e, struct span words, struct probe *nearest);

/* claim.c, nothing.c: a line of JSON for each claim. */
void explain_claim(const struct explained *e, size_t i, struct buf *out);
void explain_nothing(const struct explained *e, const struct place *p, struct buf *out);
/* encoding.c: a line of JSON on how the document was decoded. */
void explain_encoding(const struct explained *e, struct buf *out);
/* All claims at the place, or why there is none. */
void explain_place(const struct explained *e, const struct place *p, struct buf *out);

static inline struct chiso_str public_of(struct str s)
{
    return (struct chiso_str){s.p, s.n};
}

#endif
