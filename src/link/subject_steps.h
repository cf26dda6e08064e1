/* The ways to a subject that link_subject (subject.c) tries, by the file that has them. Mentions that are returned are
 * of the scene; nothing here allocates. */
#ifndef CHISO_LINK_SUBJECT_STEPS_H
#define CHISO_LINK_SUBJECT_STEPS_H

#include "link/steps.h"

/* ---- subject_cost.c: what a name costs as the subject ---- */
/* So many bytes between a name and its value cost one. */
enum { SUBJECT_COST_BYTES = 24 };
/* The cost of a mention that is not refused, the parts of which the trace is told. */
int subject_cost(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                 const struct claim *c);
/* `[vị trí thứ 3] thuộc về Huế`, `năm thứ 7 liên tiếp [Huế] dẫn đầu`, `là 98,6 điểm ([Sở Công Thương])`: behind the
 * value, it holds the place, does it in a row, or stands alone in brackets behind a score. */
bool subject_is_sure(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                     const struct claim *c);
/* `chiếm 7% diện tích [cả nước], giảm 1%`: it ends what is said with a value, and the next is not about it. */
bool subject_ends_value(const struct scene *s, const struct scene_sentence *at, const struct mention *m);

/* ---- subject_refused.c: which names it is not about ---- */
/* Why a mention is not weighed; NULL where it is. */
const char *subject_refused(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                            const struct claim *c);
/* `10 thủ tục mới của Bộ Y tế`: whose the counted things are. */
bool subject_owns_counted(const struct scene *s, const struct mention *m, const struct claim *c);
/* `xếp thứ 40 [cả nước] (năm trước thứ 45)`: words of the field of the rank before it. */
bool subject_is_field_of_rank(const struct scene *s, const struct scene_sentence *at, const struct mention *m);
/* `[5 huyện] đạt trên 90%, 10 xã đạt dưới 20%`: a number of places is no part of another number of them. */
bool subject_is_counted_apart(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                              const struct claim *c);
/* True if a word that leads a list stands between `from` and the name: `46 đơn, gồm [Sở Y tế] 8 đơn`. */
bool subject_is_list_item(const struct scene *s, const struct scene_sentence *at, const struct mention *m,
                          size_t from);

/* ---- subject_before.c: who was named before ---- */
/* The subject that the sentences before are about: the last one that leads a clause, within the paragraph; people by
 * what they are where a sentence names nobody else, and nobody speaks of another (`spoken`). NULL where none is. */
const struct mention *subject_in_paragraph(const struct scene *s, const struct claim *c, bool spoken);
/* The name that the value before in the paragraph is about, in an earlier sentence; NULL where it is about none. */
const struct mention *subject_of_claim_before(const struct scene *s, const struct claim *c);
/* In an article that is about nobody else: `Bệnh viện Bạch Mai cho biết ... Hiện có 50 bệnh nhân nằm`; or NULL. */
const struct mention *subject_last_speaker(const struct scene *s, const struct claim *c);

#endif
