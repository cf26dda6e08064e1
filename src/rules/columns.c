/* Lines of columns: `set`, `over`, `yes` and `no`. Two or more blanks, or a tab, separate columns. */
#include "rules/set.h"

#include <stdlib.h>

static bool is_separator(struct str s, size_t i)
{
    return s.p[i] == '\t' || (s.p[i] == ' ' && i + 1 < s.n && (s.p[i + 1] == ' ' || s.p[i + 1] == '\t'));
}

/* The next column; false at the end of the line or at a comment. */
static bool next_column(struct str s, size_t *at, struct field *out)
{
    while (*at < s.n && (s.p[*at] == ' ' || s.p[*at] == '\t'))
        ++*at;
    size_t start = *at;
    if (start >= s.n || s.p[start] == '#')
        return false;
    while (*at < s.n && !is_separator(s, *at))
        ++*at;
    size_t end = *at;
    while (end > start && s.p[end - 1] == ' ')
        end--;
    *out = (struct field){{s.p + start, end - start}, start};
    return true;
}

/* Another ` name=` inside a value: two fields with one space between them. */
static bool has_second_field(struct str value)
{
    for (size_t i = 0; i + 1 < value.n; i++) {
        if (value.p[i] != ' ')
            continue;
        size_t end = i + 1;
        while (end < value.n && value.p[end] != ' ' && value.p[end] != '=')
            end++;
        if (end < value.n && value.p[end] == '=' && name_is_field((struct str){value.p + i + 1, end - i - 1}))
            return true;
    }
    return false;
}

/* name=value; false after a diagnostic. */
static bool read_setting(const struct pat_line *line, struct field f, struct setting *out, struct diags *diags)
{
    const char *equals = memchr(f.text.p, '=', f.text.n);
    size_t n = equals ? (size_t)(equals - f.text.p) : 0;
    *out = (struct setting){{f.text.p, n}, {f.text.p + n + 1, equals ? f.text.n - n - 1 : 0}};
    if (!equals || !name_is_field(out->name)) {
        fault_at(diags, line, f.column, "write NAME=VALUE; two blanks separate columns",
                 "a column that is no NAME=VALUE: \"%.*s\"", (int)f.text.n, f.text.p);
        return false;
    }
    if (!str_eq(out->name, STR("title")) && has_second_field(out->value)) {
        fault_at(diags, line, f.column, "put two blanks between fields", "two fields in one column: \"%.*s\"",
                 (int)f.text.n, f.text.p);
        return false;
    }
    return true;
}

static bool has_setting(const struct setting *s, size_t n, struct str name)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(s[i].name, name))
            return true;
    return false;
}

/* The settings of the columns from `at` on, malloc'ed; a name that stands twice is a fault. */
static struct setting *read_settings(const struct pat_line *line, size_t at, size_t *n, struct diags *diags)
{
    struct setting *all = NULL;
    size_t cap = 0;
    struct field f;
    *n = 0;
    while (next_column(line->text, &at, &f)) {
        struct setting one;
        if (!read_setting(line, f, &one, diags))
            continue;
        if (has_setting(all, *n, one.name)) {
            fault_at(diags, line, f.column, "keep one of them", "field \"%.*s\" stands twice", (int)one.name.n,
                     one.name.p);
            continue;
        }
        GROW(all, cap, *n + 1);
        all[(*n)++] = one;
    }
    return all;
}

void parse_set(struct rules *set, struct full_rule *rule, const struct pat_line *line, size_t at, struct diags *diags)
{
    (void)set;
    size_t n;
    struct setting *more = read_settings(line, at, &n, diags);
    for (size_t i = 0; i < n; i++) {
        if (has_setting(rule->pub.setting, rule->pub.setting_n, more[i].name)) {
            fault_at(diags, line, (size_t)(more[i].name.p - line->text.p), "keep one of them",
                     "field \"%.*s\" is set twice", (int)more[i].name.n, more[i].name.p);
            continue;
        }
        GROW(rule->pub.setting, rule->setting_cap, rule->pub.setting_n + 1);
        GROW(rule->setting_line, rule->setting_line_cap, rule->pub.setting_n + 1);
        rule->setting_line[rule->pub.setting_n] = line;
        rule->pub.setting[rule->pub.setting_n++] = more[i];
    }
    free(more);
}

/* Ids may be separated by one blank as well: they have none inside. */
void parse_over(struct rules *set, struct full_rule *rule, const struct pat_line *line, size_t at, struct diags *diags)
{
    (void)set;
    struct str s = line->text;
    size_t first = at;
    while (at < s.n && s.p[at] != '#') {
        size_t start = at;
        while (at < s.n && s.p[at] != ' ' && s.p[at] != '\t')
            at++;
        if (at > start) {
            GROW(rule->over, rule->over_cap, rule->over_n + 1);
            rule->over[rule->over_n++] = (struct over){{s.p + start, at - start}, line, start};
        }
        at += at < s.n;
    }
    if (at == first)
        fault_at(diags, line, at, "name rules, such as count.plain or rate.*", "over nothing");
}

/* --- examples with braces: one line for several sentences --------------------------------------------------------- */

/* What stands in the braces at `at`: up to the one that closes them. False where none does. */
static bool braced(struct str s, size_t at, struct str *out)
{
    const char *close = s.p[at] == '{' ? memchr(s.p + at, '}', s.n - at) : NULL;
    if (close)
        *out = (struct str){s.p + at + 1, (size_t)(close - s.p) - at - 1};
    return close != NULL;
}

static size_t choices_in(struct str braces)
{
    size_t n = 1;
    for (size_t i = 0; i < braces.n; i++)
        n += braces.p[i] == '|';
    return n;
}

/* The k-th of them; they are taken in turn. */
static struct str choice_at(struct str braces, size_t k)
{
    size_t start = 0, left = k % choices_in(braces);
    for (; left; start++)
        left -= braces.p[start] == '|';
    size_t end = start;
    while (end < braces.n && braces.p[end] != '|')
        end++;
    return (struct str){braces.p + start, end - start};
}

/* How many sentences a line stands for. */
static size_t sentences_of(struct str line)
{
    size_t n = 1;
    struct str braces;
    const char *first = line.n ? memchr(line.p, '{', line.n) : NULL;
    for (size_t i = first ? (size_t)(first - line.p) : line.n; i < line.n; i++)
        if (braced(line, i, &braces) && choices_in(braces) > n)
            n = choices_in(braces);
    return n;
}

/* The line with the k-th choice of all braces. */
static struct str spell_out(struct str line, size_t k, struct arena *arena)
{
    struct buf out = {0};
    struct str braces;
    for (size_t i = 0; i < line.n; i++) {
        if (!braced(line, i, &braces)) {
            buf_add_c(&out, line.p[i]);
            continue;
        }
        buf_add_str(&out, choice_at(braces, k));
        i += braces.n + 1;
    }
    struct str s = arena_str(arena, buf_str(&out));
    buf_free(&out);
    return s;
}

static void add_example(struct rules *set, struct full_rule *rule, bool yes, const struct pat_line *line, size_t at,
                        struct diags *diags)
{
    struct field text;
    if (!next_column(line->text, &at, &text)) {
        fault_at(diags, line, at, "write a sentence, then two blanks and the fields", "an example without text");
        return;
    }
    size_t n;
    struct setting *fields = read_settings(line, at, &n, diags);
    struct setting *kept = ARENA_ARRAY(&set->arena, struct setting, n ? n : 1);
    if (n)
        memcpy(kept, fields, n * sizeof *kept);
    free(fields);
    GROW(set->example, set->example_cap, set->example_n + 1);
    set->example[set->example_n++] =
        (struct example){&rule->pub, yes, text.text, kept, n, line->file, line->number, line->text};
    rule->has_yes |= yes;
    rule->has_no |= !yes;
}

void parse_example(struct rules *set, struct full_rule *rule, bool yes, const struct pat_line *line, size_t at,
                   struct diags *diags)
{
    size_t n = sentences_of(line->text), faults = diags->n;
    if (set->sound) {
        set->example_n += n;
        return;
    }
    for (size_t k = 0; k < n && diags->n == faults; k++) {
        struct pat_line one = *line;
        if (n > 1)
            one.text = spell_out(line->text, k, &set->arena);
        add_example(set, rule, yes, &one, at, diags);
    }
}
