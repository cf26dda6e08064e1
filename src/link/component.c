/* Parts that an index is made up of (parts.tsv): `tính minh bạch đạt 6,4 điểm, xếp thứ 5, tăng 3 bậc` tells the index
 * that has the part, not what is named nearest. */
#include "grammar/words.h"
#include "link/measure_steps.h"
#include "phrase/phrase.h"

/* A place and its part stand no more words apart: `đứng đầu [các tỉnh trong vùng về] tính minh bạch`. */
enum { PART_WORDS = 6 };

/* The index, or the family of indices, that a mention is a part of; empty of all others. */
static struct str index_of(const struct scene *s, const struct mention *m)
{
    return m->cue == CUE_FACET && m->match ? match_field(s->text, m->match, STR("index")) : STR_EMPTY;
}

/* Only a word that leads to it stands between it and the clause before: `Về [chính quyền số], Huế xếp thứ 5`. */
static bool leads(const struct scene *s, const struct mention *m)
{
    size_t start = scene_clause_start(s, m->whole.start, s->sentence[m->sentence].span.start);
    struct str gap = words_trim((struct str){s->text.p + start, m->whole.start - start});
    return !gap.n || words_class(s->g->functions, gap).n;
}

/* True if n, behind a part, turns to something else: an index, or, behind a comma, somebody: `Nhờ tính minh bạch,
 * [tỉnh] xếp thứ 5`. */
static bool turns_from(const struct scene *s, const struct mention *part, const struct mention *n)
{
    bool index = n->cue == CUE_INDICATOR && n->is_index && n->id.n && !n->general;
    bool other = n->cue == CUE_SUBJECT && n->grade < GRADE_AGENT && !leads(s, part) &&
                 scene_separators(s, part->span.end, n->span.start);
    return n->span.start >= part->span.end && (index || other);
}

/* The part named last before `[chỉ số này] đạt 5 điểm`, where no index was named behind it; or NULL. */
static const struct mention *part_pointed_to(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *points = NULL;
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.end <= c->span.start; i++) {
        const struct mention *m = &s->mention[i];
        points = m->cue == CUE_INDICATOR && m->is_index ? m : points;
    }
    struct str last = points && points->anaphor ? words_at(str_slice(s->text, points->span), 1, false) : STR_EMPTY;
    bool back = str_eq(words_class(s->g->functions, last), STR("dem")); /* not `bảng xếp hạng` */
    for (const struct mention *m = points; back && m-- > s->mention;) {
        if (s->sentence[m->sentence].paragraph != at->paragraph || (m->cue == CUE_INDICATOR && m->is_index)) {
            return NULL;
        }
        if (index_of(s, m).n) {
            return m;
        }
    }
    return NULL;
}

/* The part that the value's item begins with. */
static const struct mention *part_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *part = NULL;
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.end <= c->span.start; i++) {
        const struct mention *m = &s->mention[i];
        part = index_of(s, m).n ? m : part && turns_from(s, part, m) ? NULL : part;
    }
    part = part ? part : part_pointed_to(s, c);
    bool apart = part && memchr(s->text.p + part->span.end, ';', c->span.start - part->span.end);
    return apart || (part && c->kind == KIND_RATE && !leads(s, part)) ? NULL : part;
}

/* `đứng thứ 3 về [tính minh bạch]`, `dẫn đầu cả nước ở [tiêu chí Quản trị môi trường]` */
static const struct mention *part_behind(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; c->kind == KIND_RANK && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->span.start <= c->span.end || !index_of(s, m).n) {
            continue;
        }
        struct str gap = words_trim((struct str){s->text.p + c->span.end, m->span.start - c->span.end});
        bool brief = words_at(gap, PART_WORDS, true).n == gap.n && !scene_separators(s, c->span.end, m->span.start);
        struct str many = words_many(s->g, words_at(gap, 1, false)); /* `ở [các] tiêu chí` */
        gap = many.n ? words_trim((struct str){gap.p, gap.n - words_at(gap, 1, false).n}) : gap;
        return brief && str_eq(words_class(s->g->functions, words_at(gap, 1, false)), STR("prep")) ? m : NULL;
    }
    return NULL;
}

/* `par-police` of `par`; the ids of several indices have blanks between them. */
static bool is_among(struct str indices, struct str id)
{
    while (indices.n) {
        const char *blank = memchr(indices.p, ' ', indices.n);
        struct str one = {indices.p, blank ? (size_t)(blank - indices.p) : indices.n};
        if (one.n && str_starts(id, one) && (id.n == one.n || id.p[one.n] == '-')) {
            return true;
        }
        size_t next = one.n + (blank != NULL);
        indices = (struct str){indices.p + next, indices.n - next};
    }
    return false;
}

/* The index that has the part: the one named last before the value, or the first behind it where the article comes to
 * it later. */
static const struct mention *index_named(const struct scene *s, const struct claim *c, struct str indices)
{
    const struct mention *later = NULL;
    for (size_t i = s->index_n; i-- > 0;) {
        const struct mention *m = s->index[i];
        if (!(m->serves & (1U << KIND_SCORE)) || !is_among(indices, m->id)) {
            continue;
        }
        if (m->span.start < c->span.start) {
            return m;
        }
        later = m;
    }
    return later;
}

/* True if the catalogue gives the index in percent: of one in points a part has no percentage. */
static bool is_in_percent(const struct scene *s, const struct mention *index)
{
    size_t next = 0;
    const struct word *w = list_find(s->g->indicators, index->text, &next);
    return w && str_eq(word_field(s->g->indicators, w, STR("unit")), STR("%"));
}

/* A part has points, a place, and movements of these; of percentages its score, and a movement behind that. */
static bool may_be_of_part(const struct scene *s, const struct claim *c, struct str part, const struct mention *index)
{
    const struct claim *before = claim_before(s, c);
    if (c->kind == KIND_CHANGE && str_eq(c->unit, STR("%"))) {
        return before && before->kind == KIND_SCORE && str_eq(before->facet.text, part);
    }
    return c->kind == KIND_SCORE || c->kind == KIND_RANK || str_eq(c->unit, STR("point")) ||
           str_eq(c->unit, STR("rank")) || (c->kind == KIND_RATE && is_in_percent(s, index) && !phrase_after(s, c).n);
}

bool link_to_component(struct scene *s, struct claim *c)
{
    const struct mention *behind = part_behind(s, c), *part = behind ? behind : part_before(s, c);
    const struct mention *index = part ? index_named(s, c, index_of(s, part)) : NULL;
    if (!index || !may_be_of_part(s, c, part->text, index) || measure_about_behind(s, c)) {
        return false;
    }
    measure_as_score(s, c);
    c->facet = (struct link){part->text, part->id};
    trace_choice(s->trace, c, TRACE_FACET, part, "the item of the value begins with it");
    measure_take_mention(s, c, index, "what the value is told of is a part of it");
    return true;
}
