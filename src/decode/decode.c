/* Which encoding, and then the text. In this order: a byte order mark; what is no text at all; bytes that are UTF-8,
 * whatever the page says; the set in which the words are Vietnamese; what the page says; WINDOWS-1252. */
#include "decode/decode.h"

#include "decode/guess.h"
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

/* The set of a document without a mark. */
static const struct charset *choose(struct str raw, struct str given, const struct list *syllables,
                                    struct problems *problems)
{
    struct str own = sniff_label(raw), label = own.n ? own : given;
    size_t place = own.n ? (size_t)(own.p - raw.p) : PROBLEM_NO_PLACE;
    const struct charset *declared = charset_find(label), *guessed;
    struct utf8_count count = utf8_look(raw);
    if (is_utf8(count, declared)) {
        if (label.n && declared != &charset_utf8 && count.several > 0)
            problems_add(problems, PROBLEM_CHARSET_IGNORED, 1, place, NULL);
        return &charset_utf8;
    }
    guessed = guess_charset(raw, declared, syllables);
    if (guessed && guessed != declared) {
        problems_add(problems, PROBLEM_ENCODING_GUESSED, 1, PROBLEM_NO_PLACE, NULL);
        if (label.n)
            problems_add(problems, PROBLEM_CHARSET_IGNORED, 1, place, NULL);
        return guessed;
    }
    if (declared)
        return declared;
    problems_add(problems, PROBLEM_ENCODING_UNKNOWN, 1, place, NULL);
    return charset_fallback();
}

/* Valid UTF-8 stays where it is; everything else is written anew. */
static void fill(struct utf8 *out, const struct charset *set, struct str raw, size_t skip, struct problems *problems)
{
    struct str rest = {raw.p + skip, raw.n - skip};
    struct utf8_count count = set == &charset_utf8 ? utf8_look(rest) : (struct utf8_count){0, 1, 0};
    if (count.invalid == 0 && count.nul == 0) {
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

void decode_labelled(struct str raw, struct str label, const struct list *syllables, struct utf8 *out,
                     struct problems *problems)
{
    size_t skip;
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
    if (!set)
        set = choose(raw, label, syllables, problems);
    out->encoding = set->name;
    if (raw.n > skip)
        fill(out, set, raw, skip, problems);
}

void decode_with(struct str raw, const struct list *syllables, struct utf8 *out, struct problems *problems)
{
    decode_labelled(raw, STR_EMPTY, syllables, out, problems);
}

void utf8_free(struct utf8 *u)
{
    offmap_free(&u->map);
    buf_free(&u->owned);
    *u = (struct utf8){0};
}
