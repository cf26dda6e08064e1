/* What the steps that link indicators share: which mentions may be what a claim measures, what they cost, and how one,
 * or other words, are taken. Nothing here allocates; traces may be off. */
#ifndef CHISO_LINK_MEASURE_H
#define CHISO_LINK_MEASURE_H

#include "grammar/words.h"
#include "link/steps.h"
#include "scene/trace.h"

/* Costs: of a clause apart, of standing behind the value; one that nothing costs. */
enum { MEASURE_SEPARATOR = 8, MEASURE_AFTER = 20, MEASURE_MAX = 80 };
/* So many sentences back it is remembered what was measured. */
enum { MEASURE_SENTENCES_BACK = 3 };

/* What links are explained by where no mention is the reason. */
#define AS_BEFORE     "as for a value before it"
#define BEHIND        "the words behind the value"
#define CLAUSE_BEFORE "the words of the clause before"
#define OF_CLAUSE     "the words of its clause"
#define RIGHT_BEHIND  "it stands right behind the value"

struct found {
    const struct mention *mention; /* or NULL */
    int cost;
    const char *how; /* NULL: it was the cheapest of its sentence */
};

/* True if the mention may be what the claim measures, by its kind and where it stands. */
bool measure_serves(const struct mention *m, const struct claim *c);
/* True if the words between two places say that what follows is a reason: `tăng 5% do [giá xăng] tăng`. */
bool measure_is_reason(const struct scene *s, size_t from, size_t to);
/* The cheapest of the claim's sentence. */
struct found measure_in_sentence(const struct scene *s, const struct claim *c);
/* `qua [5.400 lượt đánh giá]`, `của [63 địa phương]`: a count that only a preposition brings in. */
bool measure_is_brought_in(const struct scene *s, const struct claim *c);
/* The claim before it in the sentence, but for counts that a preposition brings in: `trong 63 tỉnh`, `qua 5.400 lượt
 * đánh giá`; NULL where there is none. */
const struct claim *measure_told_before(const struct scene *s, const struct claim *c);
/* An indicator of the same clause with no other value between; `tổng số hồ sơ là: 500` is one clause. */
bool measure_stands_before(const struct scene *s, const struct mention *m, const struct claim *c);
/* `đứng thứ 2 [về hạ tầng]`, `tăng 5% [về số vụ]`: what a rank is held in or what moved, right behind it; NULL when
 * nothing stands there. */
const struct mention *measure_about_behind(const struct scene *s, const struct claim *c);
/* A rate that the sentence names before its values. */
bool measure_names_rate(const struct mention *m, const struct claim *c);
/* A rate named in the sentences before, which this one splits by fields: `lĩnh vực cư trú đạt 95%`. */
const struct mention *measure_rate_before(const struct scene *s, const struct claim *c);
/* The claim of the kind that stated a value last, in its sentence or those before of the paragraph. */
const struct claim *measure_of_kind_before(const struct scene *s, const struct claim *c, enum kind kind);
/* The index that the headline names; NULL where it names none. */
const struct mention *measure_of_headline(const struct scene *s);
/* A rate becomes the score that it is where an index has it; others stay what they are. */
void measure_as_score(const struct scene *s, struct claim *c);
/* Of these each fills the indicator (or facet) and tells the trace why; a percentage that an index has becomes its
 * score. */
void measure_take(const struct scene *s, struct claim *c, const struct found *f);
void measure_take_mention(const struct scene *s, struct claim *c, const struct mention *m, const char *how);
/* Words of the text, not a cue. */
void measure_take_words(const struct scene *s, struct claim *c, struct str words, const char *how);
void measure_take_facet(const struct scene *s, struct claim *c, struct str words, const char *how);
/* True if c moves what `from` counts, rather than what `from` measures: `có [90 trường], tăng 3%`. */
bool measure_is_of_counted(const struct scene *s, const struct claim *c, const struct claim *from);
/* A movement of what was counted is a movement of its number: `đón 980.000 lượt khách, tăng 2%`. */
void measure_inherit(const struct scene *s, struct claim *c, const struct claim *from);

#endif
