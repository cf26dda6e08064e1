/* Sums and products are made in 128 bits, where no two decimals can overflow, and then brought to normal form. */
#include "base/decimal.h"

#include <assert.h>

__extension__ typedef __int128 wide;

/* So many digits behind the first fit into 128 bits, and one more. */
#define DIGITS_MAX 36
/* More decimals than can be kept, though all behind the first 18 be zeros. */
#define DECIMALS_MAX 64

static wide power_of_ten(unsigned n)
{
    wide p = 1;
    while (n-- > 0)
        p *= 10;
    return p;
}

/* Normal form of coefficient / 10^scale; false when that does not fit. */
static bool normalize(wide coefficient, unsigned scale, struct decimal *out)
{
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        scale--;
    }
    if (scale > DECIMAL_SCALE_MAX || coefficient > INT64_MAX || coefficient < INT64_MIN)
        return false;
    *out = (struct decimal){(int64_t)coefficient, (uint8_t)scale};
    return true;
}

/* Digits from s[*at] on go behind the coefficient; false when there is none or too many. */
static bool read_digits(struct str s, size_t *at, wide *coefficient)
{
    size_t first = *at;
    for (; *at < s.n && is_digit(s.p[*at]); (*at)++) {
        if (*coefficient > power_of_ten(DIGITS_MAX)) /* one more digit still fits */
            return false;
        *coefficient = *coefficient * 10 + (s.p[*at] - '0');
    }
    return *at > first;
}

bool decimal_parse(struct str s, struct decimal *out)
{
    wide coefficient = 0;
    unsigned scale = 0;
    bool minus = s.n > 0 && s.p[0] == '-';
    size_t at = minus ? 1 : 0;
    if (!read_digits(s, &at, &coefficient))
        return false;
    if (at < s.n && s.p[at] == '.') {
        size_t point = at++;
        if (!read_digits(s, &at, &coefficient) || at - point > DECIMALS_MAX)
            return false;
        scale = (unsigned)(at - point - 1);
    }
    return at == s.n && normalize(minus ? -coefficient : coefficient, scale, out);
}

size_t decimal_format(struct decimal d, char out[DECIMAL_TEXT_MAX])
{
    char reversed[DECIMAL_TEXT_MAX];
    size_t n = 0, length = 0;
    assert(d.scale <= DECIMAL_SCALE_MAX);
    uint64_t rest = d.coefficient < 0 ? -(uint64_t)d.coefficient : (uint64_t)d.coefficient;
    for (unsigned digit = 0; rest > 0 || digit <= d.scale; digit++, rest /= 10) {
        if (digit > 0 && digit == d.scale)
            reversed[n++] = '.';
        reversed[n++] = (char)('0' + rest % 10);
    }
    if (d.coefficient < 0)
        out[length++] = '-';
    while (n > 0)
        out[length++] = reversed[--n];
    out[length] = '\0';
    return length;
}

static wide at_scale(struct decimal d, unsigned scale)
{
    return (wide)d.coefficient * power_of_ten(scale - d.scale);
}

static unsigned common_scale(struct decimal a, struct decimal b)
{
    return a.scale > b.scale ? a.scale : b.scale;
}

int decimal_cmp(struct decimal a, struct decimal b)
{
    unsigned scale = common_scale(a, b);
    wide x = at_scale(a, scale), y = at_scale(b, scale);
    return (x > y) - (x < y);
}

struct decimal decimal_negate(struct decimal a)
{
    /* The one value without a counterpart becomes its neighbour. */
    a.coefficient = a.coefficient == INT64_MIN ? INT64_MAX : -a.coefficient;
    return a;
}

bool decimal_add(struct decimal a, struct decimal b, struct decimal *out)
{
    unsigned scale = common_scale(a, b);
    return normalize(at_scale(a, scale) + at_scale(b, scale), scale, out);
}

bool decimal_mul(struct decimal a, struct decimal b, struct decimal *out)
{
    return normalize((wide)a.coefficient * b.coefficient, (unsigned)a.scale + b.scale, out);
}

bool decimal_halve(struct decimal a, struct decimal *out)
{
    return normalize((wide)a.coefficient * 5, a.scale + 1u, out);
}
