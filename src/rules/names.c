/* Names in pattern files: what they may look like, which are known, which one was probably meant. */
#include "rules/language.h"
#include "rules/set.h"

#include <stdio.h>

/* A name that differs in more letters than this was not mistyped. */
#define DISTANCE_MAX 3
/* Longer names are not compared. */
#define NAME_MAX_BYTES 63

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

/* A lower-case letter, then letters, digits and `extra`. */
static bool is_name(struct str s, char extra)
{
    if (!s.n || !is_lower(s.p[0]))
        return false;
    for (size_t i = 1; i < s.n; i++)
        if (!is_lower(s.p[i]) && !is_digit(s.p[i]) && s.p[i] != extra)
            return false;
    return true;
}

bool name_is_piece(struct str s)
{
    return is_name(s, '-');
}

bool name_is_field(struct str s)
{
    return is_name(s, '_');
}

bool name_is_rule(struct str s)
{
    const char *dot = s.n ? memchr(s.p, '.', s.n) : NULL;
    if (!dot)
        return false;
    size_t n = (size_t)(dot - s.p);
    return is_name((struct str){s.p, n}, '-') && is_name((struct str){dot + 1, s.n - n - 1}, '-');
}

bool kind_is_known(struct str kind)
{
#define KIND_WORD(id, word, says)          word,
#define CUE_WORD(id, word, finds, becomes) word,
    static const char *const known[] = {KIND_LIST(KIND_WORD) CUE_LIST(CUE_WORD)};
#undef KIND_WORD
#undef CUE_WORD
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(kind, str_c(known[i])))
            return true;
    return false;
}

bool glob_matches(struct str glob, struct str s)
{
    size_t g = 0, i = 0, star = SIZE_MAX, resume = 0;
    while (i < s.n) {
        if (g < glob.n && glob.p[g] == '*') {
            star = g++;
            resume = i;
        } else if (g < glob.n && glob.p[g] == s.p[i]) {
            g++;
            i++;
        } else if (star != SIZE_MAX) {
            g = star + 1;
            i = ++resume;
        } else {
            return false;
        }
    }
    while (g < glob.n && glob.p[g] == '*')
        g++;
    return g == glob.n;
}

static size_t min3(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

/* Bytes to insert, delete or replace to make b of a. */
static size_t edit_distance(struct str a, struct str b)
{
    size_t row[NAME_MAX_BYTES + 1];
    for (size_t j = 0; j <= b.n; j++)
        row[j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            size_t above = row[j];
            row[j] = min3(above + 1, row[j - 1] + 1, diagonal + (a.p[i - 1] != b.p[j - 1]));
            diagonal = above;
        }
    }
    return row[b.n];
}

void nearest_offer(struct str wanted, struct str candidate, struct str *best)
{
    if (!wanted.n || wanted.n > NAME_MAX_BYTES || candidate.n > NAME_MAX_BYTES)
        return;
    size_t limit = wanted.n / 2 < DISTANCE_MAX ? wanted.n / 2 : DISTANCE_MAX;
    size_t now = edit_distance(wanted, candidate);
    if (now <= limit && (!best->n || now < edit_distance(wanted, *best)))
        *best = candidate;
}

const char *nearest_remedy(struct arena *arena, struct str best, const char *fallback)
{
    return best.n ? arena_printf(arena, "did you mean \"%.*s\"?", (int)best.n, best.p).p : fallback;
}
