/* Which row of the gazetteer a name is on the day of publication, and which places have a value behind them. */
#include "mentions/places.h"

/* So many places with a value right behind them are a list. */
enum { PLACES_MIN = 2 };

static bool valid_at(const struct list *l, const struct word *w, struct str day)
{
    struct str from = word_field(l, w, STR("from")), to = word_field(l, w, STR("to"));
    return (!from.n || str_cmp(from, day) <= 0) && (!to.n || str_cmp(day, to) <= 0);
}

/* `tỉnh Gia Lai cũ`: what bore the name until some day before. */
static bool ended_before(const struct list *l, const struct word *w, struct str day)
{
    struct str to = word_field(l, w, STR("to"));
    return to.n && str_cmp(to, day) < 0;
}

struct str mention_id_of_name(const struct scene *s, const struct list *list, struct str name, bool former)
{
    size_t next = 0;
    struct str day = s->published.by == NO_DATE ? STR_EMPTY : date_text(s->arena, date_last_day(s->published));
    for (const struct word *w; day.n && (w = list_find(list, name, &next));) {
        if (former ? ended_before(list, w, day) : valid_at(list, w, day)) {
            return word_field(list, w, STR("id"));
        }
    }
    next = 0;
    const struct word *first = list_find(list, name, &next);
    return first ? word_field(list, first, STR("id")) : STR_EMPTY;
}

bool mention_is_valued_place(const struct scene *s, const struct mention *m)
{
    const struct scene_sentence *at = &s->sentence[m->sentence];
    if (m->cue != CUE_SUBJECT || m->anaphor || !str_starts(m->type, STR("place"))) {
        return false;
    }
    size_t i = scene_claim_from(s, at, m->span.end);
    return i < at->claim_end && claim_is_value(&s->claim[i]) && s->claim[i].span.start == m->span.end + 1;
}

bool mentions_list_places(const struct scene *s, const struct scene_sentence *at)
{
    size_t n = 0;
    for (size_t i = at->mention; i < at->mention_end && n < PLACES_MIN; i++) {
        n += mention_is_valued_place(s, &s->mention[i]);
    }
    return n == PLACES_MIN;
}
