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
/* A movement of what was counted is a movement of its number: `đón 980.000 lượt khách, tăng 2%`. */
void measure_inherit(const struct scene *s, struct claim *c, const struct claim *from);

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
/* An item of a list; `before`: the value that it goes on from, or NULL. */
void link_item(struct scene *s, struct claim *c, const struct claim *before);
/* `phát hiện 89 vụ, [179 đối tượng] phạm tội về ma túy`, `xử lý 5 vụ/[9 bị can]`: the cases right before those who are
 * of them, to whom the same was done; NULL behind a verb of happening, or where more is done to them. */
const struct claim *measure_cases_before(const struct scene *s, const struct claim *c);
/* True if the claim's indicator stands behind it in the text. */
bool measure_is_behind(const struct scene *s, const struct claim *c);
/* `tỷ lệ dùng nước sạch của thành thị là 95%, [nông thôn] là 93%`: the rate whose other part the words right behind it
 * name; NULL when they name no part. */
const struct claim *rate_split(const struct scene *s, const struct claim *c, struct str own);

/* ---- moved.c ---- */
/* True if the verb of a movement before it tells the value as well: `tăng 22,2% và [23,9%]`, `giảm 29 vụ ([16,1%])`,
 * `giảm 57 vụ, [20 người] chết so với cùng kỳ`. It becomes one, too. */
bool is_joined_to_change(const struct scene *s, const struct claim *c);
void become_change(struct scene *s, struct claim *c);

#endif
