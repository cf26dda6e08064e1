#include "claims/scene.h"

/* Length of a separator at i, or 0. A comma between digits belongs to a number; a dash counts between spaces. */
static size_t separator_at(struct str t, size_t i)
{
    char c = t.p[i];
    if (c == ',') {
        return i > 0 && i + 1 < t.n && is_digit(t.p[i - 1]) && is_digit(t.p[i + 1]) ? 0 : 1;
    }
    if (c == ';' || c == ':' || c == '(' || c == ')') {
        return 1;
    }
    if (i == 0 || t.p[i - 1] != ' ') {
        return 0;
    }
    if (c == '-' && i + 1 < t.n && t.p[i + 1] == ' ') {
        return 1;
    }
    /* U+2013 and U+2014 */
    return i + 3 < t.n &&
                   (str_starts((struct str){t.p + i, 3}, STR("\xe2\x80\x93")) ||
                    str_starts((struct str){t.p + i, 3}, STR("\xe2\x80\x94"))) &&
                   t.p[i + 3] == ' '
               ? 3
               : 0;
}

static size_t weight_at(struct str t, size_t i)
{
    return separator_at(t, i) == 0 ? 0 : t.p[i] == ';' ? 2 : 1;
}

void scene_find_separators(struct scene *s)
{
    size_t n = 0;
    for (size_t i = 0; i < s->text.n; i++) {
        n += weight_at(s->text, i);
    }
    s->separator = ARENA_ARRAY(s->arena, uint32_t, n + 1);
    s->separator_n = 0;
    for (size_t i = 0; i < s->text.n; i++) {
        for (size_t k = weight_at(s->text, i); k > 0; k--) {
            s->separator[s->separator_n++] = (uint32_t)i;
        }
    }
}

/* How many separators stand before a place. */
static size_t separators_before(const struct scene *s, size_t at)
{
    size_t low = 0, high = s->separator_n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->separator[middle] < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t scene_separators(const struct scene *s, size_t from, size_t to)
{
    return from < to ? separators_before(s, to) - separators_before(s, from) : 0;
}

size_t scene_clause_start(const struct scene *s, size_t at, size_t floor)
{
    for (size_t i = at; i > floor; i--) {
        size_t n = separator_at(s->text, i - 1);
        if (n && i - 1 + n <= at) {
            return i - 1 + n;
        }
    }
    return floor;
}

size_t scene_clause_end(const struct scene *s, size_t at, size_t ceiling)
{
    for (size_t i = at; i < ceiling; i++) {
        if (separator_at(s->text, i)) {
            return i;
        }
    }
    return ceiling;
}
