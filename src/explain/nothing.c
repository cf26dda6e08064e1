/* Why there is no claim at a place: what stands there instead, or how far the nearest rules got. */
#include "explain/explain.h"

enum reason {
    REASON_NOT_ARTICLE,
    REASON_LEFT_OUT,
    REASON_NO_TEXT,
    REASON_NO_VALUE,
    REASON_FELL,
    REASON_IN_THE_WAY,
    REASON_CUE,
    REASON_REFUSED,
    REASON_NEAR,
    REASON_NOTHING
};

static const struct {
    const char *word, *says;
} reasons[] = {
    [REASON_NOT_ARTICLE] = {"not-an-article", "the page is no article, and only articles have claims"},
    [REASON_LEFT_OUT] = {"left-out", "this part of the page was left out: it is not the article's"},
    [REASON_NO_TEXT] = {"no-text",
                        "there is no text of the article here, but markup, white space or what the page says "
                        "about itself"},
    [REASON_NO_VALUE] = {"no-value", "a rule matches, but its words give no value that can be"},
    [REASON_FELL] = {"fell", "a rule matches, but its match fell to another one"},
    [REASON_IN_THE_WAY] = {"in-the-way", "a rule says that these words claim nothing"},
    [REASON_CUE] = {"cue", "these words are a cue, which claims are linked by, and no claim themselves"},
    [REASON_REFUSED] = {"refused", "a rule matches, but one of its conditions refuses the match"},
    [REASON_NEAR] = {"near", "no rule matches; these came nearest"},
    [REASON_NOTHING] = {"nothing", "no rule can begin near these words"},
};

/* The smallest piece that was left out and holds the place, or NULL. */
static const struct dropped *dropped_at(const struct explained *e, size_t decoded)
{
    const struct page *page = &e->stages->page;
    const struct dropped *found = NULL;
    for (size_t i = 0; i < page->dropped_n; i++) {
        const struct dropped *d = &page->dropped[i];
        bool here = d->source.start <= decoded && decoded < d->source.end;
        if (here && (!found || span_len(d->source) < span_len(found->source)))
            found = d;
    }
    return found;
}

static bool unread_at(const struct explained *e, struct span words)
{
    const struct trace *t = e->stages->trace;
    for (size_t i = 0; i < t->unread_n; i++)
        if (span_overlaps(t->unread[i]->words, words))
            return true;
    return false;
}

static enum reason reason_in_text(const struct explained *e, struct span words, const struct probe *nearest)
{
    if (unread_at(e, words))
        return REASON_NO_VALUE;
    if (explain_match_at(e, words, SORT_CLAIM, false))
        return REASON_FELL;
    if (explain_match_at(e, words, SORT_NONE, true))
        return REASON_IN_THE_WAY;
    if (explain_match_at(e, words, SORT_CUE, true))
        return REASON_CUE;
    if (nearest->matches)
        return REASON_REFUSED;
    return span_len(nearest->span) > 0 ? REASON_NEAR : REASON_NOTHING;
}

static void put_reason(json_object *o, enum reason reason)
{
    json_put_string(o, "why", public_of(str_c(reasons[reason].word)));
    json_put_string(o, "says", public_of(str_c(reasons[reason].says)));
}

static void put_left_out(const struct explained *e, const struct place *p, json_object *o)
{
    const struct dropped *d = dropped_at(e, p->decoded.start);
    put_reason(o, d ? REASON_LEFT_OUT : REASON_NO_TEXT);
    if (!d)
        return;
    struct span source = offmap_source(&e->stages->utf8.map, d->source);
    json_object *dropped = json_object_new_object();
    json_put_string(dropped, "why", public_of(str_c(d->why)));
    json_put_integer(dropped, "source_start", source.start);
    json_put_integer(dropped, "source_end", source.end);
    json_put(o, "dropped", dropped);
}

static void put_in_text(const struct explained *e, const struct place *p, json_object *o)
{
    struct probe nearest;
    json_object *near = explain_near(e, p->text, &nearest);
    put_reason(o, reason_in_text(e, p->text, &nearest));
    place_put_sentence(e, p->text, o);
    json_put(o, "matches", explain_matches(e, p->text, NULL));
    json_put(o, "near", near);
}

void explain_nothing(const struct explained *e, const struct place *p, struct buf *out)
{
    json_object *o = json_object_new_object();
    json_put_string(o, "type", public_of(str_c("no-claim")));
    json_put_string(o, "source", e->record->head.source);
    place_put(e, p, o);
    if (e->stages->page.kind != PAGE_ARTICLE) {
        put_reason(o, REASON_NOT_ARTICLE);
        json_put_string(o, "page", e->record->head.page);
    } else if (p->in_text) {
        put_in_text(e, p, o);
    } else {
        put_left_out(e, p, o);
    }
    json_put_line(o, out);
}
