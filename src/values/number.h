/* Numbers as Vietnamese writers put them: digits with either kind of separator, words, scales and ranges.
 * Sources: CLDR vi (decimal ",", group "."), and the counts of press usage that patterns/numbers.tsv names. */
#ifndef CHISO_VALUES_NUMBER_H
#define CHISO_VALUES_NUMBER_H

#include "base/decimal.h"
#include "base/list.h"

struct number {
    struct decimal value, max;
    bool has_max; /* a range: value..max */
    bool scaled;  /* a scale word (triệu) took part */
};

/* How a single comma or dot before exactly three digits is to be read. */
enum number_hint {
    NUMBER_PLAIN,    /* thousands, unless the integer part is 0 */
    NUMBER_FRACTION, /* decimal after a comma: percentages, indices between 0 and 1 */
};

/* Reads all of s. `words` is the list `numbers` (columns role, value). False when s is no number. */
bool number_read(const struct list *words, struct str s, enum number_hint hint, struct number *out);

/* Roman numerals in capitals, I..MMMCMXCIX; false when s is none. */
bool number_read_roman(struct str s, int *out);

#endif
