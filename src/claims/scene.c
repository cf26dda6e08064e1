#include "claims/scene.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

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
    return i + 3 < t.n && (str_starts((struct str){t.p + i, 3}, STR("\xe2\x80\x93")) ||
                           str_starts((struct str){t.p + i, 3}, STR("\xe2\x80\x94"))) && t.p[i + 3] == ' ' ? 3 : 0;
}

size_t scene_separators(const struct scene *s, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = from; i < to; i++) {
        n += separator_at(s->text, i) == 0 ? 0U : s->text.p[i] == ';' ? 2U : 1U;
    }
    return n;
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
