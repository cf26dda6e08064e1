/* All links of all claims, step by step. */
#include "link/link.h"

#include "link/steps.h"
#include "link/time.h"
#include "scene/trace.h"

/* `[Hồ sơ] đúng hạn đạt 99,5%`: what begins the words for what is measured is no one the claim is about;
 * nor, of a movement, what they are. */
static void part_from_measure(const struct scene *s, struct claim *c)
{
    struct str who = c->subject.text, what = c->indicator.text;
    bool part = c->kind == KIND_RATE ? who.n <= what.n : c->kind == KIND_CHANGE && who.n == what.n;
    if (part && who.n && who.p == what.p && !c->subject.id.n) {
        c->subject = (struct link){STR_EMPTY, STR_EMPTY};
        trace_choice(s->trace, c, TRACE_SUBJECT, NULL, "it is a part of what is measured");
    }
}

/* So many mentions before are looked through for who tells it. */
enum { TOLD_REACH = 1000 };

/* `Theo [Bộ Công Thương], chỉ số sản xuất công nghiệp tăng 5%`: what an office publishes is not of who tells it. */
static bool is_of_speaker(const struct scene *s, const struct claim *c, const struct word *measure)
{
    bool published = c->subject.text.n && word_field(s->g->indicators, measure, STR("publisher")).n;
    size_t end = published ? s->sentence[c->sentence].mention_end : 0, floor = end > TOLD_REACH ? end - TOLD_REACH : 0;
    for (size_t i = end; i-- > floor;) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_AGENT && m->text.p == c->subject.text.p) {
            return !scene_is_bracketed_by(s, c, m->span.end); /* `xếp sau [Lào] (thứ 2)` */
        }
    }
    return false;
}

/* True of what is measured of nobody whom an article of that time may be about: `VN-Index`. */
static bool is_of_itself(const struct scene *s, const struct word *measure)
{
    struct decimal since;
    return decimal_parse(word_field(s->g->indicators, measure, STR("own")), &since) &&
           (s->published.by == NO_DATE || s->published.year >= since.coefficient);
}

/* `GDP [của tỉnh]`: named in the sentence, be it by a word that stands for the name. */
static bool is_named_in(const struct scene *s, const struct scene_sentence *at, struct str who)
{
    bool named = who.p >= s->text.p + at->span.start && who.p < s->text.p + at->span.end;
    for (size_t i = at->mention; !named && i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        named = m->cue == CUE_SUBJECT && m->grade <= GRADE_OWNER && m->text.p == who.p;
    }
    return named;
}

/* ... nor of one whom other sentences name, but a country. */
static void part_from_others(const struct scene *s, struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t next = 0;
    const struct word *w = c->indicator.text.n ? list_find(s->g->indicators, c->indicator.text, &next) : NULL;
    struct str who = c->subject.text;
    bool country = c->subject.id.n && !memchr(c->subject.id.p, '.', c->subject.id.n);
    if (who.n && w && ((!country && is_of_itself(s, w) && !is_named_in(s, at, who)) || is_of_speaker(s, c, w))) {
        c->subject = (struct link){STR_EMPTY, STR_EMPTY};
        trace_choice(s->trace, c, TRACE_SUBJECT, NULL, "it is not of one who tells it, or is named elsewhere");
    }
}

/* In order: each step needs what those before it filled in. */
static void link_claim(struct scene *s, struct claim *c)
{
    if (!claim_is_value(c) || c->linked) {
        return;
    }
    link_subject(s, c);
    link_indicator(s, c);
    part_from_measure(s, c);
    link_no_publisher(s, c);
    part_from_others(s, c);
    link_scale(s, c);
    link_part(s, c);
    link_times(s, c);
    link_modifiers(s, c);
    link_status(s, c);
}

void link_claims(struct scene *s)
{
    for (uint32_t k = 0; k < s->sentence_n; k++) {
        for (size_t i = s->sentence[k].claim; i < s->sentence[k].claim_end; i++) {
            link_claim(s, &s->claim[i]);
        }
        link_in_order(s, k);
    }
    link_headline(s);
    for (size_t i = 0; i < s->claim_n && s->claim[i].sentence == 0; i++) {
        part_from_others(s, &s->claim[i]);
    }
}
