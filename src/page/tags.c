#include "page/tags.h"

#include <strings.h>

static const struct {
    struct str name;
    unsigned classes;
} tags[] = {
#define TAG_ROW(id, name, flags) {STR(name), flags},
    TAG_LIST(TAG_ROW)
#undef TAG_ROW
};

/* The list is sorted but for its first two entries, which no page can name. */
enum tag tag_find(struct str name)
{
    size_t low = TAG_ID_A, high = TAG_ID_N;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct str *other = &tags[middle].name;
        int c = name.n > 0 && name.p[0] != other->p[0] ? name.p[0] - other->p[0] : str_cmp(name, *other);
        if (c == 0)
            return (enum tag)middle;
        if (c < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return TAG_ID_OTHER;
}

unsigned tag_class(enum tag t)
{
    return tags[t].classes;
}

int attr_find(struct str name)
{
    static const struct str names[] = {
#define ATTR_NAME(id, name) STR(name),
        ATTR_LIST(ATTR_NAME)
#undef ATTR_NAME
    };
    for (int i = 0; i < ATTR_N; i++)
        if (name.n == names[i].n && (name.p[0] | 0x20) == names[i].p[0] && !strncasecmp(name.p, names[i].p, name.n))
            return i;
    return -1;
}
