/* Places: where editors and people point, and where that is in the article. */
#include "base/letter.h"
#include "explain/explain.h"

#include "text/text.h"

/* Bytes between two marks. */
#define MARK_BYTES ((size_t)256)

/* Goes on from one byte to another. */
static void count_on(struct str s, size_t from, size_t to, struct place_mark *m)
{
    for (size_t i = from; i < to && i < s.n; i++) {
        if (s.p[i] == '\n') {
            m->line++;
            m->column = 1;
        } else if (i + 1 >= s.n || !letter_goes_on(s.p[i + 1])) {
            m->column++;
        }
    }
}

const struct place_mark *place_marks(struct str decoded, struct arena *arena)
{
    size_t n = decoded.n / MARK_BYTES + 1;
    struct place_mark *mark = ARENA_ARRAY(arena, struct place_mark, n);
    mark[0] = (struct place_mark){1, 1};
    for (size_t i = 1; i < n; i++) {
        mark[i] = mark[i - 1];
        count_on(decoded, (i - 1) * MARK_BYTES, i * MARK_BYTES, &mark[i]);
    }
    return mark;
}

static struct place_mark line_of(const struct explained *e, size_t at)
{
    struct str s = e->stages->utf8.text;
    at = at < s.n ? at : s.n;
    struct place_mark m = e->mark[at / MARK_BYTES];
    count_on(s, at - at % MARK_BYTES, at, &m);
    return m;
}

static void put_line(const struct explained *e, size_t decoded, json_object *o)
{
    struct place_mark m = line_of(e, decoded);
    json_put_integer(o, "line", m.line);
    json_put_integer(o, "column", m.column);
}

/* The byte at line and column, and how many bytes its character has. */
static bool find_column(struct str s, size_t line, size_t column, struct span *out)
{
    size_t i = 0;
    for (; line > 1; line--) {
        const char *end = i < s.n ? memchr(s.p + i, '\n', s.n - i) : NULL;
        if (!end)
            return false;
        i = (size_t)(end - s.p) + 1;
    }
    for (; column > 1 && i < s.n && s.p[i] != '\n'; column--)
        for (i++; i < s.n && letter_goes_on(s.p[i]);)
            i++;
    if (column > 1 || i >= s.n)
        return false;
    *out = (struct span){i, i + 1};
    while (out->end < s.n && letter_goes_on(s.p[out->end]))
        out->end++;
    return true;
}

/* The decoded bytes as normalized text; false where the article has nothing of them. */
static bool to_text(const struct stages *s, size_t decoded, struct span *out)
{
    struct span page;
    return offmap_output(&s->page.map, decoded, &page) && offmap_output(&s->text.map, page.start, out);
}

/* Characters in the text that are taken as a whole. */
static struct span whole_characters(struct str s, struct span at)
{
    while (at.start > 0 && at.start < s.n && letter_goes_on(s.p[at.start]))
        at.start--;
    while (at.end < s.n && letter_goes_on(s.p[at.end]))
        at.end++;
    return at;
}

static struct place place_of_decoded(const struct explained *e, struct span decoded)
{
    struct place p = {.decoded = decoded};
    p.in_text = to_text(e->stages, decoded.start, &p.text);
    if (p.in_text)
        p.text = whole_characters(e->stages->text.bytes, p.text);
    return p;
}

struct place place_of_text(const struct explained *e, struct span text)
{
    struct span page = offmap_source(&e->stages->text.map, text);
    return (struct place){offmap_source(&e->stages->page.map, page), true, text};
}

/* The word or number that holds these characters, or else they themselves. */
static struct span word_around(const struct explained *e, struct span at)
{
    const struct text *t = &e->stages->text;
    size_t k = place_sentence(e, at);
    struct span token = {0, 0};
    for (size_t i = k < t->sentence_n ? t->sentence[k].span.start : t->bytes.n; rules_token(t->bytes, i, &token);) {
        if (token.end > at.start)
            break;
        i = token.end;
    }
    return span_overlaps(token, at) ? token : at;
}

bool place_at(const struct explained *e, size_t line, size_t column, struct place *out)
{
    struct span decoded;
    if (!find_column(e->stages->utf8.text, line, column, &decoded))
        return false;
    *out = place_of_decoded(e, decoded);
    if (out->in_text)
        *out = place_of_text(e, word_around(e, out->text));
    return true;
}

/* Occurrence number *nth, which is counted down. */
static bool find_words(struct str s, struct str words, size_t *nth, struct span *out)
{
    for (size_t i = 0; i < s.n;) {
        const char *p = memmem(s.p + i, s.n - i, words.p, words.n);
        if (!p)
            return false;
        size_t at = (size_t)(p - s.p);
        *out = (struct span){at, at + words.n};
        if ((*nth)-- == 0)
            return true;
        i = at + 1;
    }
    return false;
}

bool place_of_words(const struct explained *e, struct str words, size_t nth, struct place *out)
{
    struct arena arena = {0};
    struct span found;
    struct str normal = text_nfc(&arena, words);
    size_t left = nth;
    bool there = normal.n > 0 && find_words(e->stages->text.bytes, normal, &left, &found);
    if (there) {
        *out = place_of_text(e, found);
    } else if (normal.n > 0 && left == nth) { /* the article does not have them at all */
        there = find_words(e->stages->utf8.text, normal, &left, &found);
        if (there)
            *out = place_of_decoded(e, found);
    }
    arena_free(&arena);
    return there;
}

void place_put(const struct explained *e, const struct place *p, json_object *o)
{
    struct span source = offmap_source(&e->stages->utf8.map, p->decoded);
    put_line(e, p->decoded.start, o);
    json_put_integer(o, "source_start", source.start);
    json_put_integer(o, "source_end", source.end);
    if (p->in_text) {
        json_put_integer(o, "start", p->text.start);
        json_put_integer(o, "end", p->text.end);
    }
}

void place_put_line(const struct explained *e, size_t text, json_object *o)
{
    put_line(e, place_of_text(e, (struct span){text, text + 1}).decoded.start, o);
}

size_t place_sentence(const struct explained *e, struct span words)
{
    const struct text *t = &e->stages->text;
    size_t low = 0, high = t->sentence_n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (t->sentence[middle].span.end <= words.start)
            low = middle + 1;
        else
            high = middle;
    }
    return low < t->sentence_n && span_overlaps(t->sentence[low].span, words) ? low : t->sentence_n;
}

void place_put_sentence(const struct explained *e, struct span words, json_object *o)
{
    const struct text *t = &e->stages->text;
    size_t k = place_sentence(e, words);
    if (k == t->sentence_n)
        return;
    struct span s = t->sentence[k].span;
    words.start = words.start < s.start ? s.start : words.start;
    words.end = words.end > s.end ? s.end : words.end;
    json_object *sentence = json_object_new_object();
    json_put_string(sentence, "before", public_of(str_slice(t->bytes, (struct span){s.start, words.start})));
    json_put_string(sentence, "words", public_of(str_slice(t->bytes, words)));
    json_put_string(sentence, "behind", public_of(str_slice(t->bytes, (struct span){words.end, s.end})));
    json_put(o, "sentence", sentence);
}
