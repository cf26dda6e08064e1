#include "mentions/topic.h"

#include "grammar/words.h"
#include "mentions/places.h"

/* An earlier mention of the same thing counts for the topic by where it stands. */
enum { WEIGHT_TITLE = 4, WEIGHT_SAPO = 2, WEIGHT_BODY = 1 };
/* What is named first behind so many mentions is not what an article is about. */
enum { NAMES_REACH = 400 };
/* A body or a site that is named once, and be it first in its clause, is not what an article is about; a place may be.
 */
enum { WEIGHT_NAMED_MIN = 3 };
/* Nor is a person, unless named so many times as often as others are: many only act for a body, or speak. */
enum { PERSON_PART = 3 };
/* Between two names of a list stand no more bytes, and no more mentions. */
enum { JOINT_BYTES = 24, NEIGHBOURS = 8 };

/* `Tập đoàn [Kolmex Sông Hàn]`: the name without what kind of firm it is. */
static bool ends_with_name(struct str whole, struct str name)
{
    return words_end_with(whole, name) && memchr(name.p, ' ', name.n);
}

/* No place. */
static bool is_body(const struct mention *m)
{
    return !str_starts(m->type, STR("place")) && !str_eq(m->type, STR("country"));
}

/* `Kolmex` and the full name that the article introduced it with; a firm also by the end of its name, which is no
 * place: `Hội Làm vườn [Việt Nam]`. */
static bool names_the_same(const struct mention *a, const struct mention *b)
{
    struct str x = a->learned_from.n ? a->learned_from : a->text, y = b->learned_from.n ? b->learned_from : b->text;
    bool firm = is_body(a) && str_eq(b->type, STR("company")) && (ends_with_name(x, y) || ends_with_name(y, x));
    return str_eq(x, y) || (a->id.n && str_eq(a->id, b->id)) || firm;
}

/* `bán 10 triệu [cổ phiếu KMX]`: what is counted. */
static bool is_counted(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    size_t i = scene_claim_from(s, at, m->span.start);
    return i < at->claim_end && span_overlaps(s->claim[i].span, m->span) && s->claim[i].span.start < m->span.start;
}

/* The subject named right before the i-th mention, or right behind it, with no more than a comma or a conjunction and
 * what it is (`, huyện`) between; i where there is none. */
static size_t neighbour(const struct scene *s, size_t i, bool before)
{
    const struct mention *m = &s->mention[i];
    for (size_t j = i, n = 0; n < NEIGHBOURS && (before ? j > 0 : j + 1 < s->mention_n); n++) {
        const struct mention *other = &s->mention[before ? --j : ++j];
        const struct mention *a = before ? other : m, *b = before ? m : other;
        if (other->sentence != m->sentence || b->span.start > a->span.end + JOINT_BYTES) {
            return i;
        }
        if (other->cue == CUE_SUBJECT && a->span.end < b->span.start) {
            struct str gap = words_trim((struct str){s->text.p + a->span.end, b->span.start - a->span.end});
            bool conjunction = str_eq(words_class(s->g->functions, words_at(gap, 1, true)), STR("conj"));
            return conjunction || s->text.p[a->span.end] == ',' ? j : i;
        }
    }
    return i;
}

/* `Đức và [Hoa Kỳ] mua nhiều nhất`: an article is about neither of two countries; but about the one that leads behind
 * where it is (`ở Đông Nam Á, [Việt Nam] đứng thứ ba`). */
static bool is_of_two(const struct scene *s, size_t i, size_t before, size_t behind)
{
    const struct mention *m = &s->mention[i];
    bool apart = m->grade == GRADE_LEAD && s->text.p[s->mention[before].span.end] == ',';
    return str_eq(m->type, STR("country")) && (behind != i || (before != i && !apart));
}

/* `các xã thuộc Tân Uyên, [Bến Cát], Phú Giáo`: one of three or more names. */
static bool is_listed(const struct scene *s, size_t i)
{
    size_t before = neighbour(s, i, true), behind = neighbour(s, i, false);
    return is_of_two(s, i, before, behind) || (before != i && behind != i) || neighbour(s, before, true) != before ||
           neighbour(s, behind, false) != behind;
}

/* `[khu vực kinh tế tư nhân] tăng 5%`: a part of what is measured. */
static bool is_part(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    for (size_t i = scene_mention_near(s, at, m->span.start); !m->id.n && i < at->mention_end; i++) {
        const struct mention *n = &s->mention[i];
        if (n->cue == CUE_FACET && n->span.start == m->span.start && n->span.end == m->span.end) {
            return true;
        }
        if (n->span.start > m->span.start) {
            break;
        }
    }
    return false;
}

static unsigned weight_of(const struct scene *s, const struct mention *m)
{
    if (is_counted(s, m) || m->told.end || is_listed(s, (size_t)(m - s->mention))) {
        return 0;
    }
    if (mention_is_valued_place(s, m) && mentions_list_places(s, &s->sentence[m->sentence])) {
        return 0;
    }
    enum role role = s->doc->block[s->sentence[m->sentence].block].role;
    unsigned base = role == ROLE_TITLE ? WEIGHT_TITLE : role == ROLE_SAPO ? WEIGHT_SAPO : WEIGHT_BODY;
    return m->grade == GRADE_LEAD || m->is_address ? base * 2 : base;
}

/* The subject named most, headline and sapo counting more; of equals the first. */
const struct mention *topic_choose(const struct scene *s)
{
    const struct mention *best = NULL;
    unsigned best_weight = 0;
    for (size_t i = 0; i < s->mention_n && i < NAMES_REACH; i++) {
        const struct mention *m = &s->mention[i];
        unsigned weight = 0, named_n = 0;
        if (m->cue != CUE_SUBJECT || m->anaphor || m->local || m->grade >= GRADE_AGENT || is_part(s, m)) {
            continue;
        }
        for (size_t j = 0; j < s->mention_n; j++) {
            const struct mention *n = &s->mention[j];
            bool partner = n->cue == CUE_AGENT && str_eq(n->type, STR("country")); /* `xuất khẩu sang [Lào]` */
            bool named = (n->cue == CUE_SUBJECT && n->grade < GRADE_AGENT) || (n->cue == CUE_AGENT && !partner);
            if (named && names_the_same(n, m)) {
                weight += weight_of(s, n);
                named_n++;
            }
        }
        bool firm = str_eq(m->type, STR("company")) || str_eq(m->type, STR("bank")) || str_eq(m->type, STR("group"));
        bool once = firm && named_n == 1 && m->sentence > 0;
        weight /= str_eq(m->type, STR("person")) ? PERSON_PART : 1;
        if (weight > best_weight && ((weight >= WEIGHT_NAMED_MIN && !once) || !is_body(m))) {
            best_weight = weight;
            best = m;
        }
    }
    return best;
}
