/* Exact decimal numbers: digits and a scale, from reading to writing. Never a binary fraction.
 *
 *   value = coefficient / 10^scale
 *
 * Normal form: no trailing zero after the decimal point (96.10 is 961/10^1); zero is 0/10^0. */
#ifndef CHISO_BASE_DECIMAL_H
#define CHISO_BASE_DECIMAL_H

#include "base/str.h"

#define DECIMAL_SCALE_MAX 18

struct decimal {
    int64_t coefficient;
    uint8_t scale; /* 0..DECIMAL_SCALE_MAX */
};

#define DECIMAL_TEXT_MAX 32

static inline struct decimal decimal_int(int64_t n)
{
    return (struct decimal){n, 0};
}

/* Reads `-?digits(.digits)?` in plain ASCII; false when it is anything else or does not fit. */
bool decimal_parse(struct str s, struct decimal *out);
/* Writes the shortest plain form (`1840000`, `-0.33`) with a NUL; returns its length. */
size_t decimal_format(struct decimal d, char out[DECIMAL_TEXT_MAX]);
int decimal_cmp(struct decimal a, struct decimal b);
struct decimal decimal_negate(struct decimal a);
/* All three: false on overflow, *out untouched. */
bool decimal_add(struct decimal a, struct decimal b, struct decimal *out);
bool decimal_mul(struct decimal a, struct decimal b, struct decimal *out);
bool decimal_halve(struct decimal a, struct decimal *out);

#endif
