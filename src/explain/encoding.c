/* Why a document was read in its encoding. */
#include "explain/explain.h"

static const struct {
    const char *word, *says;
} ways[] = {
    [BY_NOTHING] = {"nothing", "there was nothing to decide"},
    [BY_MARK] = {"mark", "a byte order mark, or the zeros of UTF-16, tell"},
    [BY_BYTES] = {"bytes", "the bytes are UTF-8, whatever the page says"},
    [BY_SYLLABLES] = {"syllables", "in this one most words are Vietnamese syllables"},
    [BY_LABEL] = {"label", "the page says so, and its words do not tell otherwise"},
    [BY_FALLBACK] = {"fallback", "nothing tells, so it is read as pages without a label are"},
};

static struct chiso_str public_name(const char *s)
{
    return public_of(str_c(s));
}

static void put_label(const struct decision *why, json_object *o)
{
    if (why->label.start == why->label.end)
        return;
    json_object *label = json_object_new_object();
    json_put_string(label, "text", public_name(why->label_text));
    if (why->declared)
        json_put_string(label, "set", public_name(why->declared));
    json_put_integer(label, "source_start", why->label.start);
    json_put_integer(label, "source_end", why->label.end);
    json_put(o, "label", label);
}

static json_object *candidate_object(const struct candidate *c, bool scored)
{
    json_object *o = json_object_new_object();
    json_put_string(o, "set", public_name(c->set));
    json_put_integer(o, "words", c->words);
    if (scored) {
        json_put_integer(o, "syllables", c->built);
        json_put_integer(o, "common", c->common);
    }
    return o;
}

static void put_candidates(const char *key, const struct candidate *c, size_t n, bool scored, json_object *o)
{
    if (n == 0)
        return;
    json_object *array = json_object_new_array();
    for (size_t i = 0; i < n; i++)
        json_object_array_add(array, candidate_object(&c[i], scored));
    json_put(o, key, array);
}

void explain_encoding(const struct explained *e, struct buf *out)
{
    const struct utf8 *u = &e->stages->utf8;
    const struct decision *why = &u->why;
    json_object *o = json_object_new_object();
    json_put_string(o, "type", public_name("encoding"));
    json_put_string(o, "source", e->record->head.source);
    json_put_string(o, "encoding", public_name(u->encoding));
    json_put_string(o, "why", public_name(ways[why->by].word));
    json_put_string(o, "says", public_name(ways[why->by].says));
    put_label(why, o);
    if (why->by != BY_MARK) {
        json_put_integer(o, "utf8_letters", why->sequences);
        json_put_integer(o, "utf8_faults", why->invalid);
    }
    put_candidates("candidates", why->candidate, why->n, true, o);
    put_candidates("mended", why->mended, why->mended_n, false, o);
    json_put_line(o, out);
}
