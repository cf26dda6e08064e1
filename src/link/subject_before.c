/* Who a claim goes on to be about where its own sentence names nobody: what the paragraph is about, what the value
 * before is about, or who spoke last. */
#include "link/subject_steps.h"
#include "mentions/asides.h"
#include "mentions/places.h"
#include "phrase/phrase.h"

/* So many values before are asked whom they are about. */
enum { CLAIMS_REACH = 64 };
/* So many mentions before are looked through for who spoke last. */
enum { SPEAKERS_REACH = 24 };

/* `Tại [chợ Rạng Đông], rau tăng giá. Quý I, ...`: where something is told to be, up to a sentence with a time of its
 * own. */
static bool is_left(const struct scene *s, const struct claim *c, const struct scene_sentence *at,
                    const struct mention *m)
{
    const struct scene_sentence *own = &s->sentence[c->sentence];
    bool timed = own->mention < own->mention_end && s->mention[own->mention].cue == CUE_PERIOD &&
                 s->mention[own->mention].span.start <= own->span.start + 1;
    return timed && str_eq(m->type, STR("project")) && phrase_behind_preposition(s, at->span.start, m->whole.start);
}

const struct mention *subject_in_paragraph(const struct scene *s, const struct claim *c, bool spoken)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (size_t k = c->sentence; k-- > 0 && s->sentence[k].paragraph == paragraph;) {
        const struct scene_sentence *at = &s->sentence[k];
        const struct mention *best = NULL, *lead = NULL;
        bool list = mentions_list_places(s, at), parts = false;
        for (size_t i = at->mention; i < at->mention_end; i++) {
            const struct mention *m = &s->mention[i];
            bool person = str_eq(m->type, STR("person")); /* not in `căn nhà của ông Chuyên` */
            bool serves =
                m->cue == CUE_SUBJECT && !m->told.end && m->grade <= (person ? GRADE_LEAD : GRADE_OWNER);
            serves = serves && !(list && str_starts(m->type, STR("place")));
            parts = parts || mention_splits(m); /* `Trong đó, vốn của [các hộ] là 2 tỷ đồng. Cả năm, tổng vốn ...` */
            serves = serves && (!parts || m->id.n || person || str_eq(m->type, STR("project"))) &&
                     !(m->anaphor && subject_is_field_of_rank(s, at, m));
            serves = serves && !is_left(s, c, at, m) && !subject_is_list_item(s, at, m, at->span.start) &&
                     !mention_speaks(s, i);
            bool group = m->local && str_eq(m->type, STR("group")) && !subject_is_counted_apart(s, at, m, c);
            lead = !lead && !spoken && serves && group ? m : lead;
            if (serves && !m->local && (!best || m->grade < best->grade)) {
                best = m;
            }
        }
        if (best || lead) {
            return best ? best : lead;
        }
    }
    return NULL;
}

/* The name of a place, body or person in its own sentence that a claim is linked to, or NULL; no place of a list. */
static const struct mention *name_of(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; c->subject.text.n && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool body = !str_eq(m->type, STR("group")) && !str_eq(m->type, STR("project"));
        bool name = m->cue == CUE_SUBJECT && !m->told.end && !m->local && body;
        if (name && str_eq(m->text, c->subject.text)) {
            bool listed = str_starts(m->type, STR("place")) && mentions_list_places(s, at);
            if (!listed) {
                return m;
            }
        }
    }
    return NULL;
}

/* `thủy điện chiếm 31%, điện mua [Lào] 1%`: a country in passing, where another value of the sentence is about another,
 * or about nobody. */
static bool is_one_of_several(const struct scene *s, const struct claim *c, const struct mention *name)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    bool passing = name->grade == GRADE_PLAIN && str_eq(name->type, STR("country")), several = false;
    for (size_t i = at->claim; passing && i < at->claim_end && !several; i++) {
        several = claim_is_value(&s->claim[i]) && !str_eq(s->claim[i].subject.text, c->subject.text);
    }
    return several;
}

const struct mention *subject_of_claim_before(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t first = s->sentence[at->paragraph].claim;
    for (size_t i = at->claim; i-- > first && at->claim - i <= CLAIMS_REACH;) {
        const struct mention *name = claim_is_value(&s->claim[i]) ? name_of(s, &s->claim[i]) : NULL;
        if (name && !is_one_of_several(s, &s->claim[i], name)) {
            return name;
        }
    }
    return NULL;
}

const struct mention *subject_last_speaker(const struct scene *s, const struct claim *c)
{
    size_t end = s->sentence[c->sentence].mention;
    for (size_t i = end; i-- > 0 && end - i <= SPEAKERS_REACH;) {
        const struct mention *m = &s->mention[i];
        bool speaks = m->cue == CUE_AGENT && mention_sets(m, STR("speaks"), STR("yes")); /* no `do [Bộ] ban hành` */
        if (speaks && m->text.n && !m->local) {
            return m;
        }
    }
    return NULL;
}
