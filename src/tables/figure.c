#include "tables/figure.h"

#include "base/letter.h"

/* Marks of direction. Arrows: U+2212 minus, U+2013 dash, U+25B2, U+25B3, U+2191, U+2B06 up; U+25BC, U+25BD, U+2193,
 * U+2B07 down. */
static const struct {
    struct str bytes;
    enum figure_sign sign;
} marks[] = {
    {{"+", 1}, SIGN_PLUS},
    {{"-", 1}, SIGN_MINUS},
    {{"=", 1}, SIGN_SAME},
    {{"\xe2\x88\x92", 3}, SIGN_MINUS},
    {{"\xe2\x80\x93", 3}, SIGN_MINUS},
    {{"\xe2\x96\xb2", 3}, SIGN_PLUS},
    {{"\xe2\x96\xb3", 3}, SIGN_PLUS},
    {{"\xe2\x86\x91", 3}, SIGN_PLUS},
    {{"\xe2\xac\x86", 3}, SIGN_PLUS},
    {{"\xe2\x96\xbc", 3}, SIGN_MINUS},
    {{"\xe2\x96\xbd", 3}, SIGN_MINUS},
    {{"\xe2\x86\x93", 3}, SIGN_MINUS},
    {{"\xe2\xac\x87", 3}, SIGN_MINUS},
};

/* Footnotes: asterisks, superscript 1 2 3, a number or an asterisk in brackets. */
static const struct str notes[] = {{"*", 1},   {"(*)", 3},      {"(**)", 4},     {"(1)", 3},     {"(2)", 3},
                                   {"(3)", 3}, {"\xc2\xb9", 2}, {"\xc2\xb2", 2}, {"\xc2\xb3", 2}};

static struct str skip(struct str s, size_t n)
{
    return (struct str){s.p + n, s.n - n};
}

static struct str skip_spaces(struct str s)
{
    while (s.n && s.p[0] == ' ')
        s = skip(s, 1);
    return s;
}

static struct str trim(struct str s)
{
    s = skip_spaces(s);
    while (s.n && s.p[s.n - 1] == ' ')
        s.n--;
    return s;
}

static struct str cut_notes(struct str s)
{
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
            if (s.n > notes[i].n && str_ends(s, notes[i])) {
                s.n -= notes[i].n;
                s = trim(s);
                again = true;
            }
        }
    }
    return s;
}

static enum figure_sign mark_at(struct str s, size_t *n)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (str_starts(s, marks[i].bytes)) {
            *n = marks[i].bytes.n;
            return marks[i].sign;
        }
    }
    return SIGN_NONE;
}

/* `Tăng 2`, `Giảm 3`: all before the first digit is a word of directions.tsv. */
static enum figure_sign word_before(const struct grammar *g, struct str s, size_t *n)
{
    const struct list *l = lists_find(g->lists, STR("directions"));
    size_t i = 0, next = 0;
    while (i < s.n && !is_digit(s.p[i]))
        i++;
    const struct word *w = l && i ? list_find(l, trim((struct str){s.p, i}), &next) : NULL;
    if (!w || str_eq(word_field(l, w, STR("kind")), STR("level")))
        return SIGN_NONE;
    *n = i;
    return str_eq(word_field(l, w, STR("sign")), STR("-")) ? SIGN_MINUS : SIGN_PLUS;
}

static struct str read_sign(const struct grammar *g, struct str s, enum figure_sign *sign)
{
    size_t n = 0;
    *sign = mark_at(s, &n);
    if (*sign == SIGN_NONE)
        *sign = word_before(g, s, &n);
    return skip_spaces(skip(s, n));
}

static size_t digits_length(struct str s)
{
    size_t i = 0;
    while (i < s.n && (is_digit(s.p[i]) || ((s.p[i] == '.' || s.p[i] == ',') && i + 1 < s.n && is_digit(s.p[i + 1]))))
        i++;
    return i;
}

static size_t word_length(struct str s)
{
    const char *space = s.n ? memchr(s.p, ' ', s.n) : NULL;
    return space ? (size_t)(space - s.p) : s.n;
}

static bool is_scale(const struct grammar *g, struct str word)
{
    size_t next = 0;
    const struct word *w = word.n ? list_find(g->numbers, word, &next) : NULL;
    return w && str_eq(word_field(g->numbers, w, STR("role")), STR("scale"));
}

/* Digits and the scale words behind them; the rest of the cell goes to *rest. */
static struct str read_number(const struct grammar *g, struct str s, struct str *rest)
{
    size_t n = digits_length(s);
    struct str number = {s.p, n};
    for (struct str r = skip_spaces(skip(s, n)); n && is_scale(g, (struct str){r.p, word_length(r)});
         r = skip_spaces(skip(s, n)))
        n = number.n = (size_t)(r.p - s.p) + word_length(r);
    *rest = skip_spaces(skip(s, n));
    return number;
}

static bool read_unit(const struct grammar *g, struct str s, struct figure *f)
{
    const struct list *l = lists_find(g->lists, STR("units"));
    size_t next = 0;
    const struct word *w = l && s.n ? list_find(l, s, &next) : NULL;
    if (w) {
        f->unit = word_field(l, w, STR("unit"));
        f->unit_type = word_field(l, w, STR("type"));
    }
    return (w && !str_eq(f->unit_type, STR("time"))) || !s.n; /* `3 tháng` is a length of time, as in prose */
}

/* A leading zero makes a code of it. */
static bool is_code(struct str number)
{
    return number.n > 1 && number.p[0] == '0' && is_digit(number.p[1]);
}

bool figure_read(const struct grammar *g, struct str text, struct span cell, struct figure *out)
{
    *out = (struct figure){0};
    struct str s = cut_notes(trim(str_slice(text, cell))), rest;
    size_t start = (size_t)(s.p - text.p), n;
    out->span = (struct span){start, start + s.n};
    s = read_sign(g, s, &out->sign);
    if (!s.n)
        return out->sign == SIGN_SAME;
    out->number = read_number(g, s, &rest);
    if (!out->number.n || is_code(out->number) || out->sign == SIGN_SAME)
        return false;
    if (rest.n > 1 && rest.p[0] == '/' && is_digit(rest.p[1])) {
        out->of = (struct str){rest.p + 1, digits_length(skip(rest, 1))};
        rest = skip_spaces(skip(rest, 1 + out->of.n));
    }
    if (out->sign == SIGN_NONE && rest.n && (out->sign = mark_at(rest, &n)) != SIGN_NONE)
        rest = skip_spaces(skip(rest, n));
    return read_unit(g, rest, out);
}

bool figure_is_year(const struct figure *f)
{
    if (f->number.n != 4 || f->sign != SIGN_NONE || f->unit.n || f->of.n)
        return false;
    bool century = str_starts(f->number, STR("19")) || str_starts(f->number, STR("20"));
    return century && is_digit(f->number.p[2]) && is_digit(f->number.p[3]);
}

bool figure_is_blank(struct str cell)
{
    for (size_t i = 0; i < cell.n; i++) {
        unsigned char c = (unsigned char)cell.p[i];
        if (is_digit(cell.p[i]) || letter_is_ascii(c) || c == '=')
            return false;
        if (c >= 0x80 && !(c == 0xe2 && i + 2 < cell.n && (unsigned char)cell.p[i + 1] == 0x80))
            return false;
        i += c == 0xe2 ? 2 : 0; /* U+2000..U+203F: dashes, dots */
    }
    return true;
}
