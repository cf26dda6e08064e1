#include "decode/guess.h"

#include <utf8proc.h>

#include "base/letter.h"
#include "decode/syllable.h"

/* Words that are looked at, in bytes; a few hundred words decide, thirty nearly always. */
#define SAMPLE_MAX ((size_t)3072)
/* Longer runs between blanks are no words. */
#define RUN_MAX 32
/* Of accented words, that many in a hundred must be syllables. In the right set nearly all are, but for names. */
#define BUILT_MIN 50
/* A set is better than one before it by more than one part in so many: between near ones the earlier stands. */
#define NEAR 64
/* By how much another set must be better than the declared one, in hundredths. */
#define BETTER_MIN 125

static bool parts_words(unsigned char c)
{
    return c <= ' ' || c == '<' || c == '>';
}

/* The runs of raw that have a byte beyond ASCII, a blank between them: what sets differ in. */
static struct buf sample_of(struct str raw)
{
    struct buf sample = {0};
    const unsigned char *p = (const unsigned char *)raw.p;
    for (size_t at = 0, end; at < raw.n && sample.n < SAMPLE_MAX; at = end + 1) {
        bool beyond = false;
        for (end = at; end < raw.n && !parts_words(p[end]); end++)
            beyond |= p[end] >= 0x80;
        if (beyond && end - at <= RUN_MAX) {
            buf_add(&sample, p + at, end - at);
            buf_add_c(&sample, ' ');
        }
    }
    return sample;
}

/* Letters of any kind, and signs: a word in the wrong set is full of them, and no part of it must count as a word. */
static bool in_word(utf8proc_int32_t c)
{
    if (c < 0x80)
        return letter_is_ascii((uint32_t)c);
    return c != 0xA0 && !(c >= 0x2010 && c <= 0x203F);
}

/* A letter alone may be a dash or a quotation mark in the right set. */
static void score_word(struct score *score, struct str word, const struct list *syllables)
{
    size_t next = 0;
    if (word.n <= 3 &&
        utf8proc_iterate((const utf8proc_uint8_t *)word.p, 3, &(utf8proc_int32_t){0}) == (utf8proc_ssize_t)word.n)
        return;
    score->words++;
    if (!syllable_is(word))
        return;
    score->built++;
    score->common += list_find(syllables, word, &next) != NULL;
}

size_t score_points(struct score s)
{
    return s.built + s.common;
}

struct score score_text(struct str text, const struct list *syllables)
{
    struct score score = {0, 0, 0};
    size_t start = 0;
    bool accented = false;
    for (size_t at = 0; at < text.n;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)text.p + at, (utf8proc_ssize_t)(text.n - at), &c);
        size_t next = at + (n > 0 ? (size_t)n : 1);
        if (in_word(c)) {
            accented |= c >= 0x80;
        } else {
            if (accented)
                score_word(&score, str_slice(text, (struct span){start, at}), syllables);
            accented = false;
            start = next;
        }
        at = next;
    }
    if (accented)
        score_word(&score, str_slice(text, (struct span){start, text.n}), syllables);
    return score;
}

static struct score score_set(const struct charset *set, struct str sample, const struct list *syllables)
{
    struct sink sink = {0};
    set->decode(set, sample, 0, &sink);
    struct score score = score_text(buf_str(&sink.text), syllables);
    sink_free(&sink);
    return score;
}

static void tell(struct decision *why, const struct charset *set, struct score score)
{
    if (why->n < DECISION_CANDIDATES)
        why->candidate[why->n++] = (struct candidate){set->name, score.words, score.built, score.common};
}

const struct charset *guess_charset(struct str raw, const struct charset *declared, const struct list *syllables,
                                    struct decision *why)
{
    if (!syllables)
        return NULL;
    struct buf sample = sample_of(raw);
    const struct charset *best_set = NULL, *set;
    struct score best = {0, 0, 0}, by_label = {0, 0, 0};
    for (size_t i = 0; (set = charset_at(i)); i++) {
        if (!set->may_be_guessed && set != declared)
            continue;
        struct score score = score_set(set, buf_str(&sample), syllables);
        tell(why, set, score);
        if (set == declared)
            by_label = score;
        if (score_points(score) * NEAR > score_points(best) * (NEAR + 1)) {
            best = score;
            best_set = set;
        }
    }
    buf_free(&sample);
    if (!best_set || best.built * 100 < best.words * BUILT_MIN)
        return NULL;
    return score_points(best) * 100 < score_points(by_label) * BETTER_MIN ? declared : best_set;
}
