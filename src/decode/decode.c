/* Which encoding, and then the text. In this order: a byte order mark; what is no text at all; bytes that are UTF-8,
 * whatever the page says; the set in which the words are Vietnamese; what the page says; WINDOWS-1252. */
#include "decode/decode.h"

#include "decode/compose.h"
#include "decode/guess.h"
#include "decode/mend.h"
#include "decode/sniff.h"

/* Offsets have 32 bits, and a byte may become three. */
#define BYTES_MAX ((size_t)1 << 30)

/* Bytes that are UTF-8 but for a few: places that are not are at most as many as proper sequences; where the page
 * says another set that we know, half as many. */
static bool is_utf8(struct utf8_count count, const struct charset *declared)
{
    size_t weight = declared && declared != &charset_utf8 ? 2 : 1;
    return count.several >= count.invalid * weight;
}

static void tell_label(struct decision *why, struct str raw, struct str label, const struct charset *declared)
{
    if (label.n == 0)
        return;
    if (label.p >= raw.p && label.p < raw.p + raw.n) { /* else whoever sent the page told it */
        size_t start = (size_t)(label.p - raw.p);
        why->label = (struct span){start, start + label.n};
    }
    memcpy(why->label_text, label.p, label.n < DECISION_LABEL_MAX ? label.n : DECISION_LABEL_MAX);
    why->declared = declared ? declared->name : NULL;
}

/* The set of a document without a mark. `count` is what a look over raw as UTF-8 found. */
static const struct charset *choose(struct str raw, struct utf8_count count, struct str given,
                                    const struct list *syllables, struct decision *why, struct problems *problems)
{
    struct str own = sniff_label(raw), label = own.n ? own : given;
    size_t place = own.n ? (size_t)(own.p - raw.p) : PROBLEM_NO_PLACE;
    const struct charset *declared = charset_find(label), *guessed;
    tell_label(why, raw, label, declared);
    why->sequences = count.several;
    why->invalid = count.invalid;
    why->by = BY_BYTES;
    if (is_utf8(count, declared)) {
        if (label.n && declared != &charset_utf8 && count.several > 0)
            problems_add(problems, PROBLEM_CHARSET_IGNORED, 1, place, NULL);
        return &charset_utf8;
    }
    guessed = guess_charset(raw, declared, syllables, why);
    why->by = BY_SYLLABLES;
    if (guessed && guessed != declared) {
        problems_add(problems, PROBLEM_ENCODING_GUESSED, 1, PROBLEM_NO_PLACE, NULL);
        if (label.n)
            problems_add(problems, PROBLEM_CHARSET_IGNORED, 1, place, NULL);
        return guessed;
    }
    why->by = guessed ? BY_SYLLABLES : declared ? BY_LABEL : BY_FALLBACK;
    if (declared)
        return declared;
    problems_add(problems, PROBLEM_ENCODING_UNKNOWN, 1, place, NULL);
    return charset_fallback();
}

/* Valid UTF-8 stays where it is; everything else is written anew. */
static void fill(struct utf8 *out, const struct charset *set, struct utf8_count count, struct str raw, size_t skip,
                 struct problems *problems)
{
    struct str rest = {raw.p + skip, raw.n - skip};
    if (set == &charset_utf8 && count.invalid == 0 && count.nul == 0) {
        out->text = rest;
        offmap_add(&out->map, OFFMAP_KEPT, rest.n, (struct span){skip, raw.n});
        return;
    }
    struct sink sink = {0};
    set->decode(set, raw, skip, &sink);
    if (sink.bad)
        problems_add(problems, PROBLEM_INVALID_BYTES, sink.bad, sink.bad_place, NULL);
    out->owned = sink.text;
    out->map = sink.map;
    out->text = buf_str(&out->owned);
}

/* Text of another stage behind what `out` holds takes its place. */
static void take_over(struct utf8 *out, struct sink *sink)
{
    struct offmap joined = {0};
    offmap_join(&sink->map, &out->map, &joined);
    offmap_free(&sink->map);
    offmap_free(&out->map);
    buf_free(&out->owned);
    out->map = joined;
    out->owned = sink->text;
    out->text = buf_str(&out->owned);
}

/* A page in an old set whose bytes are written as references too, or shown by faces: read as Latin letters, then each
 * word of it in the set. */
static void read_again(struct utf8 *out, const struct charset *set, const struct list *syllables)
{
    struct sink sink = {0};
    mend_page(out->text, set, syllables, &sink);
    take_over(out, &sink);
}

/* Words in a set that is not the page's. */
static void mend(struct utf8 *out, const struct list *syllables, struct problems *problems)
{
    struct sink sink = {0};
    size_t place, words = 0;
    if (!mend_wanted(out->text) || !mend_text(out->text, syllables, &sink, &out->why, &place))
        return;
    place = offmap_source(&out->map, (struct span){place, place + 1}).start;
    for (size_t i = 0; i < out->why.mended_n; i++)
        if (strcmp(out->why.mended[i].set, charset_utf8.name) != 0)
            words += out->why.mended[i].words;
        else
            problems_add(problems, PROBLEM_ENCODING_TWICE, out->why.mended[i].words, place, NULL);
    if (words > 0)
        problems_add(problems, PROBLEM_ENCODING_MIXED, words, place, NULL);
    take_over(out, &sink);
}

/* Old sets that are all of a page, and not Unicode or what is taken for it. */
static bool is_old(const struct charset *set)
{
    return set->may_be_guessed && set != charset_fallback();
}

void decode_bytes(struct str raw, struct str label, const struct list *syllables, struct utf8 *out,
                  struct problems *problems)
{
    size_t skip;
    struct sink composed = {0};
    *out = (struct utf8){.encoding = charset_utf8.name};
    if (raw.n > BYTES_MAX) {
        problems_add(problems, PROBLEM_TOO_BIG, 1, BYTES_MAX, NULL);
        raw.n = BYTES_MAX;
    }
    const struct charset *set = sniff_mark(raw, &skip);
    if (!set && sniff_binary(raw)) {
        problems_add(problems, PROBLEM_BINARY, 1, 0, NULL);
        out->encoding = "";
        return;
    }
    struct utf8_count count = utf8_look((struct str){raw.p + skip, raw.n - skip});
    if (!set)
        set = choose(raw, count, label, syllables, &out->why, problems);
    else
        out->why.by = BY_MARK;
    out->encoding = set->name;
    if (raw.n <= skip)
        return;
    bool again = syllables && is_old(set) && mend_wanted_in(raw);
    fill(out, again ? charset_fallback() : set, count, raw, skip, problems);
    if (again)
        read_again(out, set, syllables);
    else if (syllables && !is_old(set))
        mend(out, syllables, problems);
    if (compose_text(out->text, &composed))
        take_over(out, &composed);
}

void utf8_free(struct utf8 *u)
{
    offmap_free(&u->map);
    buf_free(&u->owned);
    *u = (struct utf8){0};
}
