/* The ways to an indicator that link_indicator (indicator.c) tries, by the file that has them. Those that give a bool
 * tell whether the claim has one now. */
#ifndef CHISO_LINK_MEASURE_STEPS_H
#define CHISO_LINK_MEASURE_STEPS_H

#include "link/measure.h"

/* ---- beyond.c: where the words of the clause do not say it ---- */
/* The value that c goes on from: the one before it; of movements of a number the last that counts the same. NULL where
 * there is none. */
const struct claim *measure_model_of(const struct scene *s, const struct claim *c);
/* Takes the mention with the words that tell of it. */
void measure_take_whole(const struct scene *s, struct claim *c, const struct found *f);
/* Where its clause says nothing: of what the claim before it is, if it goes on from that (`before`, or NULL); what the
 * share is of; what stands behind it or elsewhere in the sentence. May find nothing. */
void link_without_words(struct scene *s, struct claim *c, const struct found *f, const struct claim *before);
/* At last: the rate that the paragraph splits, the field that a length of time is of, the indicator of the sentence,
 * what the paragraph measured last by the same kind, or what the value before measures. May find nothing. */
void link_complete(const struct scene *s, struct claim *c, const struct found *f);

/* ---- component.c: parts of an index ---- */
/* `tính minh bạch đạt 6,4 điểm` where the PCI was named: the index and, as its facet, the part. */
bool link_to_component(struct scene *s, struct claim *c);

/* ---- index.c: scores, ranks, streaks ---- */
/* An index of the sentence; else what the clause names (`mạch xuất siêu 5 năm liên tiếp`); else the article's index;
 * else what the value before measures (`có 1,4 triệu ca nhiễm, đứng thứ 32`). */
void link_to_index(struct scene *s, struct claim *c);
/* A bare percentage in an article about an index (`Hà Nội xếp thứ 3/63 với 91,43%`) is its score. */
bool link_score(struct scene *s, struct claim *c);
/* A movement in points whose clause names nothing (`rơi xuống nhóm cuối, mất 3,12 điểm`) is that of the article's
 * index. */
bool link_points(const struct scene *s, struct claim *c);

/* ---- rate.c: percentages ---- */
/* A rate whose clause says nothing before it: the score of the article's index; a part of the rate that the sentence
 * names (`tỷ lệ phân luồng là: 51% luồng Xanh, 44% luồng Vàng`); or a share of what stands right behind (`95% đường
 * trục thôn được bê tông hóa`), which is no plan (`bằng 78% [kế hoạch]` of what was said before). */
bool link_share(struct scene *s, struct claim *c, const struct found *f);
/* `cho thấy [60%] cử tri đã đi bầu`: those of whom it is the share and what they do, where no verb right before it says
 * of what it is the value; else empty. */
struct str share_of_those(const struct scene *s, const struct claim *c);
/* `số dự án mới ([chiếm 49%]), góp vốn ([chiếm 29%])`: what stands right before the bracket that the value opens, where
 * no value stands between: an indicator or other words. True if it was found. */
bool link_bracketed(const struct scene *s, struct claim *c);
/* `đạt 47% so với chỉ tiêu được giao ([57 tỷ đồng])`: a sum in brackets is the goal's right before them. True if one
 * is. */
bool link_goal(const struct scene *s, struct claim *c);
/* `tỷ lệ dùng nước sạch của thành thị là 95%, [nông thôn] là 93%`: the rate whose other part the words right behind it
 * name; NULL when they name no part. */
const struct claim *rate_split(const struct scene *s, const struct claim *c, struct str own);

/* ---- item.c: counts that go on from others ---- */
/* An item of a list; `before`: the value that it goes on from, or NULL. */
void link_item(struct scene *s, struct claim *c, const struct claim *before);
/* `phát hiện 89 vụ, [179 đối tượng] phạm tội về ma túy`, `xử lý 5 vụ/[9 bị can]`: the cases right before those who are
 * of them, to whom the same was done; NULL behind a verb of happening, or where more is done to them. */
const struct claim *measure_cases_before(const struct scene *s, const struct claim *c);
/* True if the claim's indicator stands behind it in the text. */
bool measure_is_behind(const struct scene *s, const struct claim *c);

/* ---- moved.c: what moved beside another ---- */
/* True if the verb of a movement before it tells the value as well: `tăng 22,2% và [23,9%]`, `giảm 29 vụ ([16,1%])`,
 * `giảm 57 vụ, [20 người] chết so với cùng kỳ`. It becomes one, too. */
bool is_joined_to_change(const struct scene *s, const struct claim *c);
void become_change(struct scene *s, struct claim *c);

#endif
