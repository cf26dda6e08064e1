/* Matches that met at the same words: which stands, which fell, and by what precedence; and where rules are written. */
#include "explain/explain.h"

static const char *const precedence_words[] = {
    [NOT_BEFORE] = "", [BY_OVER] = "over", [BY_LENGTH] = "longer", [BY_PLACE] = "earlier", [BY_ORDER] = "rule order"};

json_object *explain_rule(const struct rule *r)
{
    json_object *o = json_object_new_object();
    json_put_string(o, "id", public_of(r->id));
    json_put_string(o, "file", public_of(r->file));
    json_put_integer(o, "line", r->line);
    json_put_string(o, "comment", public_of(r->comment));
    return o;
}

json_object *explain_rule_place(const struct rule_place *p)
{
    json_object *place = json_object_new_object();
    json_put_string(place, "text", public_of(p->text));
    json_put_string(place, "file", public_of(p->file));
    json_put_integer(place, "line", p->line);
    json_put_integer(place, "column", p->column);
    return place;
}

static enum match_sort sort_of(const struct explained *e, const struct match *m)
{
    const struct role_of_rule *role = grammar_role(e->grammar, m->rule);
    return role->gives_claim ? SORT_CLAIM : role->cue == CUE_NONE ? SORT_NONE : SORT_CUE;
}

static void put_winner(const struct explained *e, const struct match *winner, const struct match *loser, json_object *o)
{
    enum precedence by = select_precedence(e->grammar, winner, loser);
    struct rule_place written;
    json_put_string(o, "beaten_by", public_of(winner->rule->id));
    json_put_string(o, "by", public_of(str_c(precedence_words[by])));
    if (by == BY_OVER && rules_over_place(e->grammar->rules, winner->rule, loser->rule, &written))
        json_put(o, "over", explain_rule_place(&written));
}

static bool is_unread(const struct trace *t, const struct match *m)
{
    for (size_t i = 0; i < t->unread_n; i++)
        if (t->unread[i]->rule == m->rule && t->unread[i]->words.start == m->words.start)
            return true;
    return false;
}

static json_object *match_object(const struct explained *e, const struct trace_run *run, size_t i)
{
    const struct match *m = &run->match[i];
    const struct verdict *v = &run->verdict[i];
    json_object *o = json_object_new_object();
    json_put(o, "rule", explain_rule(m->rule));
    json_put_string(o, "words", public_of(str_slice(e->stages->text.bytes, m->words)));
    place_put_line(e, m->words.start, o);
    json_put(o, "stands", json_object_new_boolean(v->fate == FATE_STANDS));
    if (v->fate == FATE_FALLS)
        put_winner(e, &run->match[v->beaten_by], m, o);
    else if (is_unread(e->stages->trace, m))
        json_put(o, "unread", json_object_new_boolean(true));
    return o;
}

/* True for a match that `self` is a copy of. */
static bool is_self(const struct match *m, const struct match *self)
{
    return self && m->rule == self->rule && m->span.start == self->span.start && m->span.end == self->span.end;
}

/* Cues are no rivals of a claim: beside one (self) they are passed over. */
static bool concerns(const struct explained *e, const struct match *m, struct span words, const struct match *self)
{
    return span_overlaps(m->words, words) && !is_self(m, self) && (!self || sort_of(e, m) != SORT_CUE);
}

/* Runs are those of the sentences, in their order. */
static bool run_reaches(const struct explained *e, size_t run, struct span words)
{
    return run < e->stages->trace->run_n && e->stages->text.sentence[run].span.start < words.end;
}

json_object *explain_matches(const struct explained *e, struct span words, const struct match *self)
{
    const struct trace *t = e->stages->trace;
    json_object *array = json_object_new_array();
    for (size_t r = place_sentence(e, words); run_reaches(e, r, words); r++)
        for (size_t i = 0; i < t->run[r].n; i++)
            if (concerns(e, &t->run[r].match[i], words, self))
                json_object_array_add(array, match_object(e, &t->run[r], i));
    return array;
}

const struct match *explain_match_at(const struct explained *e, struct span words, enum match_sort sort, bool stands)
{
    const struct trace *t = e->stages->trace;
    for (size_t r = place_sentence(e, words); run_reaches(e, r, words); r++)
        for (size_t i = 0; i < t->run[r].n; i++) {
            const struct match *m = &t->run[r].match[i];
            if (span_overlaps(m->words, words) && sort_of(e, m) == sort &&
                (t->run[r].verdict[i].fate == FATE_STANDS) == stands)
                return m;
        }
    return NULL;
}
