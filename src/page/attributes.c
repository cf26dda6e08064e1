#include "page/attributes.h"

#include "base/buf.h"

/* What a style says that matters here. */
static unsigned style_flags(struct str style)
{
    struct buf b = {0};
    for (size_t i = 0; i < style.n && b.n < 400; i++)
        if (style.p[i] != ' ')
            buf_add_c(&b, style.p[i]);
    struct str s = buf_str(&b);
    unsigned flags = 0;
    if (str_has(s, STR("display:none")) || str_has(s, STR("visibility:hidden")))
        flags |= NODE_HIDDEN;
    if (str_has(s, STR("text-align:center")))
        flags |= NODE_CENTERED;
    if (str_has(s, STR("text-align:right")))
        flags |= NODE_RIGHT;
    buf_free(&b);
    return flags;
}

unsigned attributes_flags(enum attr_name name, struct str value)
{
    switch (name) {
    case ATTR_HIDDEN:
        return NODE_HIDDEN;
    case ATTR_STYLE:
        return style_flags(value);
    case ATTR_ALIGN:
        return str_eq_nocase(value, STR("center"))  ? NODE_CENTERED
               : str_eq_nocase(value, STR("right")) ? NODE_RIGHT
                                                    : 0;
    default:
        return 0;
    }
}

bool attributes_are_kept(enum tag tag, enum attr_name name)
{
    return !(tag == TAG_ID_IMG || (tag == TAG_ID_INPUT && name != ATTR_TYPE) ||
             (tag == TAG_ID_A && name == ATTR_CLASS));
}

bool attributes_may_hint(enum attr_name name)
{
    static const bool marks[ATTR_N] = {
        [ATTR_ID] = true,          [ATTR_CLASS] = true,          [ATTR_ROLE] = true, [ATTR_DATA_ROLE] = true,
        [ATTR_DATA_TYPE] = true,   [ATTR_DATA_COMPONENT] = true, [ATTR_TYPE] = true, [ATTR_DATA_COMPONENT_TYPE] = true,
        [ATTR_DATA_TESTID] = true, [ATTR_ITEMPROP] = true};
    return marks[name];
}

static uint32_t word_hints(struct attributes_memo *memo, const struct page_words *words, struct str word)
{
    if (word.n > SEEN_BYTES)
        return words_hints(words, word);
    size_t i = str_hash(word) % SEEN_N;
    if (memo->seen[i].n != word.n || memcmp(memo->seen[i].word, word.p, word.n) != 0) {
        memo->seen[i].n = (uint32_t)word.n;
        memcpy(memo->seen[i].word, word.p, word.n);
        memo->seen[i].hints = words_hints(words, word);
    }
    return memo->seen[i].hints;
}

/* What parts the words of a value. */
static bool parts_words(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

uint32_t attributes_hints(struct attributes_memo *memo, const struct page_words *words, struct str value)
{
    uint32_t hints = 0;
    for (size_t at = 0, end; at < value.n; at = end + 1) {
        for (end = at; end < value.n && !parts_words(value.p[end]);)
            end++;
        if (end > at)
            hints |= word_hints(memo, words, str_slice(value, (struct span){at, end}));
    }
    return hints;
}
