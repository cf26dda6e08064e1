/* The pieces of a clause that no rule knows: what is measured where no indicator is named, and who leads a sentence
 * where no name is known. All are views of the text of the scene, bounded by PHRASE_BYTES_MAX; no function here
 * allocates or fails. */
#ifndef CHISO_PHRASE_PHRASE_H
#define CHISO_PHRASE_PHRASE_H

#include "scene/scene.h"

/* At most so many bytes of a clause say what is measured. */
enum { PHRASE_BYTES_MAX = 160 };

/* The words that say what is measured where no indicator is named: a piece of the clause without its subject, times,
 * auxiliaries and the preposition before the number. Empty when nothing is left. */
struct str phrase_before(const struct scene *s, const struct claim *c); /* between clause start and value */
struct str phrase_after(const struct scene *s, const struct claim *c);  /* between value and clause end */
/* True if the words are a predicate: a verb begins them, or an auxiliary stands right before them, be the verb unknown:
 * `đã [đồng thuận] phương án`; but for a name of who does it: `được [công an] thu giữ`. */
bool phrase_is_said(const struct scene *s, struct str p);
/* Where the value ends, with what it is counted against (`5 đồng[/lít]`) and `trong số đó` right behind it, which says
 * of whom it counts a part. */
size_t phrase_behind_whole(const struct scene *s, const struct claim *c);
/* `đặt mục tiêu [có] 25 xã đạt chuẩn`: the verb before the value says that the counted are there, and no more. */
bool phrase_is_behind_there(const struct scene *s, const struct claim *c);
/* An indicator with the words behind it, up to the verb, name or time before the value: `tỷ lệ hồ sơ [được xử lý trực
 * tuyến] đạt 45%`. */
struct str phrase_extended(const struct scene *s, const struct mention *m, const struct claim *c);
/* Separators between an indicator and a place behind it. A closed remark in brackets and a comma part nothing where
 * nothing is stated before them and the words behind go on: `doanh thu lưu trú, [ăn uống] đạt`, `giá trị (theo giá so
 * sánh) đạt`. */
int phrase_separators_behind(const struct scene *s, const struct mention *m, size_t to);
/* True if a preposition parts the indicator from another of its clause: `quy mô GRDP theo [giá] hiện hành`. */
bool phrase_is_modifier(const struct scene *s, const struct mention *m, const struct claim *c);
/* True if a value, a subject or an indicator touches the part; `anaphors`: also a facet, and words that only stand for
 * a name. */
bool phrase_is_claimed(const struct scene *s, const struct scene_sentence *at, struct span part, bool anaphors);
/* The words that the sentence begins with, up to its first verb: who or what it is about where nothing is named. Empty
 * where something else stands there. `deep`: also behind a preposition and its words: `Theo cáo trạng, [nhóm này] đã`.
 */
struct str phrase_lead(const struct scene *s, const struct claim *c, bool deep);
struct str phrase_of_clause_before(const struct scene *s, const struct claim *c); /* the clause before the value's */
/* Those of them that say what is measured; empty where they name something else. */
struct str phrase_own(const struct scene *s, const struct claim *c);
/* The phrase; empty where it only says where, for whom or of what a sum, a share or a movement is. */
struct str phrase_what_of(const struct scene *s, const struct claim *c, struct str p);

/* What the files of the phrases share. */
/* `đạt [90,25%] xếp vị trí thứ 3`, `chiếm [33%] GDP`: the words behind a percentage are the next rank's, or name the
 * total that it is a share of, not what is measured. */
bool phrase_leads_elsewhere(const struct scene *s, const struct claim *c);
/* Mentions whose words say no measure: who it is about, when, and what joins clauses. */
bool phrase_takes(const struct mention *m);
/* True if a preposition stands right before the place: `sang [Trung Quốc]`. */
bool phrase_behind_preposition(const struct scene *s, size_t from, size_t at);
/* ... or, what somebody has, right behind `với`: `chợ phiên [với] 40 hộ`. */
bool phrase_behind_with(const struct scene *s, size_t from, size_t at);
/* True if the words before an indicator have it for their own: `bán xe với [giá] 5 tỷ đồng`; or, right before the
 * value, it is what they yield: `năng suất thấp nhưng vẫn cho [thu nhập] 5 triệu đồng`. */
bool phrase_comes_with(const struct scene *s, size_t from, const struct mention *m, size_t value);
/* [from, to) without what phrases do not begin or end with, from its last auxiliary on; `uncut`: whole where nothing
 * stands behind that. */
struct str phrase_between(const struct scene *s, size_t from, size_t to, bool uncut);
/* Where [from, to) comes to a value, a time, what is compared with, or a word that begins a clause; else `to`. */
size_t phrase_before_taken(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to);
/* True if a name stands there, be it part of an address. */
bool phrase_names(const struct scene *s, const struct scene_sentence *at, struct str p);
/* What [from, to) behind a count says of the counted; where nothing, what stands there behind their names. */
struct str phrase_of_counted(const struct scene *s, const struct claim *c, size_t from, size_t to);

#endif
