#include "values/number.h"

/* A number as it is being read. The innermost group (0..999) is built of digit words; scales move it up:
 *   hai trăm | linh | năm | nghìn  ->  group 205, then last = 205,000, which total takes in when the next group
 *   begins. */
struct reading {
    struct decimal total, last, group;
    struct decimal unit;  /* value of the unit that `rưỡi` halves */
    struct decimal digit; /* the last digit word, for `mươi` and `trăm` to lift */
    bool has_group, has_last, any, scaled;
};

enum token_role {
    TOKEN_DIGITS,
    TOKEN_DIGIT,
    TOKEN_TEN,
    TOKEN_TENS,
    TOKEN_HUNDRED,
    TOKEN_SCALE,
    TOKEN_ZERO,
    TOKEN_HALF,
    TOKEN_TO,
    TOKEN_MARK,
    TOKEN_OTHER
};

static const struct {
    struct str word;
    enum token_role role;
} role_words[] = {
    {{"digit", 5}, TOKEN_DIGIT},     {{"ten", 3}, TOKEN_TEN},     {{"tens", 4}, TOKEN_TENS},
    {{"hundred", 7}, TOKEN_HUNDRED}, {{"scale", 5}, TOKEN_SCALE}, {{"dozen", 5}, TOKEN_TENS},
    {{"zero", 4}, TOKEN_DIGIT},      {{"half", 4}, TOKEN_HALF},   {{"to", 2}, TOKEN_TO},
    {{"and", 3}, TOKEN_ZERO},
};

static bool is_separator(char c)
{
    return c == '.' || c == ',';
}

/* Length of the digits with separators at the head of s. */
static size_t digits_length(struct str s)
{
    size_t i = 0;
    while (i < s.n && (is_digit(s.p[i]) || (is_separator(s.p[i]) && i + 1 < s.n && is_digit(s.p[i + 1])))) {
        i++;
    }
    return i;
}

struct separators {
    size_t n, last;     /* how many, and where the last one stands */
    bool mixed, broken; /* both kinds; groups that are not of three digits */
};

static struct separators separators_find(struct str s)
{
    struct separators r = {0, 0, false, false};
    size_t group = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_separator(s.p[i])) {
            group++;
            continue;
        }
        r.broken = r.broken || (r.n > 0 && group != 3) || (r.n == 0 && group > 3);
        r.mixed = r.mixed || (r.n > 0 && s.p[i] != s.p[r.last]);
        r.n++;
        r.last = i;
        group = 0;
    }
    return r;
}

/* True when the last separator of s is a decimal sign; see the table in the pattern manual. */
static bool last_is_decimal(struct str s, struct separators sep, enum number_hint hint)
{
    size_t after = s.n - sep.last - 1;
    if (sep.n == 0) {
        return false;
    }
    if (sep.mixed) {
        return true;
    }
    if (sep.n > 1) {
        return false;
    }
    if (after != 3 || sep.broken) {
        return true;
    }
    if (sep.last == 1 && s.p[0] == '0') {
        return true;
    }
    return s.p[sep.last] == ',' && hint == NUMBER_FRACTION;
}

static bool digits_read(struct str s, enum number_hint hint, struct decimal *out)
{
    struct separators sep = separators_find(s);
    bool decimal = last_is_decimal(s, sep, hint);
    char plain[48];
    size_t n = 0;
    if (s.n >= sizeof plain || (sep.n > 1 && sep.broken)) {
        return false;
    }
    for (size_t i = 0; i < s.n; i++) {
        if (is_digit(s.p[i])) {
            plain[n++] = s.p[i];
        } else if (decimal && i == sep.last) {
            plain[n++] = '.';
        }
    }
    return decimal_parse((struct str){plain, n}, out);
}

/* The scaled part read so far becomes part of the total; a new group begins. */
static bool reading_flush(struct reading *r)
{
    if (r->has_last && !decimal_add(r->total, r->last, &r->total)) {
        return false;
    }
    r->has_last = false;
    return true;
}

static bool read_value(struct reading *r, struct decimal value)
{
    if (!reading_flush(r) || !decimal_add(r->group, value, &r->group)) {
        return false;
    }
    r->unit = decimal_int(1);
    r->has_group = true;
    return true;
}

/* A digit that nothing has lifted yet takes no other one: `hai ba` is no number. */
static bool read_digit(struct reading *r, struct decimal value)
{
    if (r->digit.coefficient != 0 || !read_value(r, value)) {
        return false;
    }
    r->digit = value;
    return true;
}

/* `hai mươi`, `ba trăm`, `5 chục`: the last digit counts `unit` times; without one, it is one unit. */
static bool read_lift(struct reading *r, struct decimal unit)
{
    struct decimal lifted;
    struct decimal digit = r->has_group ? r->digit : decimal_int(1);
    if (!reading_flush(r) || !decimal_mul(digit, unit, &lifted)) {
        return false;
    }
    if (r->has_group && !decimal_add(r->group, decimal_negate(digit), &r->group)) {
        return false;
    }
    r->unit = unit;
    r->has_group = true;
    r->digit = decimal_int(0);
    return decimal_add(r->group, lifted, &r->group);
}

static bool read_scale(struct reading *r, struct decimal scale)
{
    r->scaled = true;
    r->unit = scale;
    if (r->has_group) {
        r->has_group = false;
        struct decimal group = r->group;
        r->group = r->digit = decimal_int(0);
        r->has_last = true;
        return decimal_mul(group, scale, &r->last);
    }
    /* nghìn tỷ: the scale lifts what the scale before it made, unit included */
    return r->has_last && decimal_mul(r->last, scale, &r->last);
}

/* `3 triệu rưỡi`: half of the last unit; `nửa triệu`: half of what follows. */
static bool read_half(struct reading *r)
{
    struct decimal half;
    if (!decimal_halve(r->unit, &half)) {
        return false;
    }
    if (!r->has_group && !r->has_last) {
        return read_value(r, half);
    }
    struct decimal *to = r->has_group ? &r->group : &r->last;
    return decimal_add(*to, half, to);
}

static bool reading_end(struct reading *r, struct decimal *out)
{
    if (!r->any || !reading_flush(r)) {
        return false;
    }
    return decimal_add(r->total, r->group, out);
}

struct token {
    struct str text;
    enum token_role role;
    struct decimal value;
};

static enum token_role role_of(struct str word)
{
    for (size_t i = 0; i < sizeof role_words / sizeof *role_words; i++) {
        if (str_eq(role_words[i].word, word)) {
            return role_words[i].role;
        }
    }
    return TOKEN_OTHER;
}

static size_t word_length(struct str s)
{
    size_t i = 0;
    if (is_digit(s.p[0])) {
        return digits_length(s);
    }
    if (s.p[0] == '-' || s.p[0] == '~') {
        return 1;
    }
    while (i < s.n && s.p[i] != ' ' && s.p[i] != '-' && s.p[i] != '%' && s.p[i] != ',' && !is_digit(s.p[i])) {
        i++;
    }
    return i ? i : 1;
}

/* The next token of *s, which is moved behind it. */
static struct token token_next(const struct list *words, enum number_hint hint, struct str *s)
{
    struct token t = {STR_EMPTY, TOKEN_OTHER, decimal_int(0)};
    size_t n = word_length(*s);
    t.text = (struct str){s->p, n};
    if (is_digit(s->p[0])) {
        t.role = digits_read(t.text, hint, &t.value) ? TOKEN_DIGITS : TOKEN_OTHER;
    } else if (s->p[0] == '%') {
        t.role = TOKEN_MARK;
    } else {
        size_t next = 0;
        const struct word *w = list_find(words, t.text, &next);
        if (w) {
            t.role = role_of(word_field(words, w, STR("role")));
            decimal_parse(word_field(words, w, STR("value")), &t.value);
        }
    }
    s->p += n;
    s->n -= n;
    while (s->n && (s->p[0] == ' ' || s->p[0] == ',')) { /* `42 tỷ, 858 triệu` */
        s->p++;
        s->n--;
    }
    return t;
}

static bool read_token(struct reading *r, struct token t)
{
    r->any = true;
    switch (t.role) {
    case TOKEN_DIGITS:
        return !r->has_group && read_digit(r, t.value);
    case TOKEN_DIGIT:
        return read_digit(r, t.value);
    case TOKEN_TEN:
        return read_value(r, t.value);
    case TOKEN_TENS:
    case TOKEN_HUNDRED:
        return read_lift(r, t.value);
    case TOKEN_SCALE:
        return read_scale(r, t.value);
    case TOKEN_HALF:
        return read_half(r);
    case TOKEN_ZERO:
    case TOKEN_MARK:
        return true;
    default:
        return false;
    }
}

/* Everything of s up to the sign of a range, or to the end; *s is what follows it, *range tells that there was one. */
static bool read_side(const struct list *words, enum number_hint hint, struct str *s, struct reading *r,
                      struct decimal *value, bool *range)
{
    *range = false;
    while (s->n) {
        struct token t = token_next(words, hint, s);
        if (t.role == TOKEN_TO && r->any) {
            *range = true;
            return reading_end(r, value);
        }
        if (!read_token(r, t)) {
            return false;
        }
    }
    return reading_end(r, value);
}

/* `2-3 triệu`: the scale of the upper end counts for the lower one too, when only that makes a range. */
static bool share_scale(struct number *n, const struct reading *low, const struct reading *high)
{
    if (low->scaled || !high->scaled || decimal_cmp(n->value, high->unit) >= 0) {
        return true;
    }
    struct decimal lifted;
    if (decimal_mul(n->value, high->unit, &lifted) && decimal_cmp(lifted, n->max) <= 0) {
        n->value = lifted;
    }
    return true;
}

/* `348,218 tỷ`: before a scale of a million and more a comma is decimal. */
static bool has_large_scale(const struct list *words, struct str s)
{
    while (s.n) {
        struct token t = token_next(words, NUMBER_PLAIN, &s);
        if (t.role == TOKEN_SCALE && decimal_cmp(t.value, decimal_int(1000000)) >= 0) {
            return true;
        }
    }
    return false;
}

bool number_read(const struct list *words, struct str s, enum number_hint hint, struct number *out)
{
    hint = has_large_scale(words, s) ? NUMBER_FRACTION : hint;
    struct reading low = {.unit = {1, 0}}, high = {.unit = {1, 0}};
    struct number n = {0};
    bool again;
    if (s.n == 0 || !read_side(words, hint, &s, &low, &n.value, &n.has_max)) {
        return false;
    }
    n.scaled = low.scaled;
    if (n.has_max) {
        if (!read_side(words, hint, &s, &high, &n.max, &again) || again) {
            return false;
        }
        n.scaled = n.scaled || high.scaled;
        share_scale(&n, &low, &high);
    }
    *out = n;
    return true;
}

static const struct {
    struct str digits;
    int value;
} roman[] = {{{"M", 1}, 1000}, {{"CM", 2}, 900}, {{"D", 1}, 500}, {{"CD", 2}, 400}, {{"C", 1}, 100},
             {{"XC", 2}, 90},  {{"L", 1}, 50},   {{"XL", 2}, 40}, {{"X", 1}, 10},   {{"IX", 2}, 9},
             {{"V", 1}, 5},    {{"IV", 2}, 4},   {{"I", 1}, 1}};

enum { ROMANS = sizeof roman / sizeof *roman, ROMAN_MAX = 3999 };

/* True if s is how value is written. */
static bool is_roman(struct str s, int value)
{
    for (size_t i = 0; i < ROMANS; i++) {
        for (; value >= roman[i].value; value -= roman[i].value) {
            if (!str_starts(s, roman[i].digits)) {
                return false;
            }
            s.p += roman[i].digits.n;
            s.n -= roman[i].digits.n;
        }
    }
    return s.n == 0;
}

bool number_read_roman(struct str s, int *out)
{
    struct str rest = s;
    int value = 0;
    for (size_t i = 0; i < ROMANS; i++) {
        while (str_starts(rest, roman[i].digits) && value <= ROMAN_MAX) {
            value += roman[i].value;
            rest.p += roman[i].digits.n;
            rest.n -= roman[i].digits.n;
        }
    }
    *out = value;
    return rest.n == 0 && value > 0 && value <= ROMAN_MAX && is_roman(s, value);
}
