/* Names of tags. */
#include "page/dom.h"

static const struct {
    const char *name;
    unsigned classes;
} tags[] = {
#define TAG_ROW(id, name, flags) {name, flags},
    TAG_LIST(TAG_ROW)
#undef TAG_ROW
};

/* The list is sorted but for its first two entries, which no page can name. */
enum tag tag_find(struct str name)
{
    size_t low = TAG_ID_A, high = TAG_ID_N;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int c = str_cmp(name, str_c(tags[middle].name));
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
