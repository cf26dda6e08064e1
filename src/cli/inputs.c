/* Options on what is read: limits, and the names of fields of JSON Lines. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

/* `64M`: a number, and a power of 1024. NULL, or what is wrong. */
static const char *read_size(const char *text, size_t *out)
{
    static const char units[] = "KMGT";
    char *end;
    errno = 0;
    unsigned long long n = strtoull(text, &end, 10);
    const char *unit = *end ? strchr(units, *end) : NULL;
    int bits = unit ? (int)(unit - units + 1) * 10 : 0;
    if (errno || *text < '0' || *text > '9' || n == 0 || (unit && end[1]) || (*end && !unit))
        return "this is no size: write a number from 1, with K, M, G or T behind it for powers of 1024";
    if (n > SIZE_MAX >> bits)
        return "this is too large";
    *out = (size_t)n << bits;
    return NULL;
}

const char *inputs_option(struct settings *s, int key, const char *value)
{
    if (key >= KEY_JSON) {
        s->json[key - KEY_JSON] = value;
        return NULL;
    }
    return read_size(value, &s->limit[key - KEY_LIMIT]);
}

void inputs_apply(const struct settings *s, struct chiso_inputs *inputs)
{
    for (size_t i = 0; i < sizeof s->limit / sizeof *s->limit; i++) {
        if (s->limit[i])
            chiso_inputs_limit(inputs, (enum chiso_limit)i, s->limit[i]);
    }
    for (size_t i = 0; i < sizeof s->json / sizeof *s->json; i++) {
        if (s->json[i])
            chiso_inputs_json(inputs, (enum chiso_json_field)i, s->json[i]);
    }
}
