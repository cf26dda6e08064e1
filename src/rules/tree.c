/* From a word list to a tree: each word, its other names (`also`) and the spellings of its syllables. */
#include "rules/tree.h"

#include "base/letter.h"
#include "base/spelling.h"

/* Syllables of one word that are tried in all their spellings; further ones stay as written. */
#define VARIED_MAX 5

static struct node *child_of(struct tree *t, struct node *parent, uint32_t letter)
{
    if (parent->last && parent->last->letter == letter) /* lists are sorted, most of them */
        return parent->last;
    for (struct node *n = parent->child; n; n = n->next)
        if (n->letter == letter)
            return n;
    struct node *n = ARENA_NEW(&t->arena, struct node);
    n->letter = letter;
    t->node_n++;
    if (parent->last)
        parent->last->next = n;
    else
        parent->child = n;
    parent->last = n;
    return n;
}

/* As the tree keeps it: where case matters, it does for the first letter of a syllable. */
static uint32_t as_kept(const struct tree *t, uint32_t c, bool first)
{
    bool small = t->lower || (t->cased && !first);
    return small ? letter_small(c) : c;
}

static struct node *descend(struct tree *t, struct node *at, struct str letters)
{
    for (size_t i = 0, n; i < letters.n; i += n)
        at = child_of(t, at, as_kept(t, letter_next(letters, i, &n), i == 0));
    return at;
}

/* Adds word[from..] below `at`, each syllable in all its spellings. */
static void add_spellings(struct tree *t, struct node *at, struct str word, size_t from, int varied)
{
    while (from < word.n) {
        size_t end = letters_end(word, from);
        if (end == from) {
            end = from + char_length(word, from);
            at = descend(t, at, (struct str){word.p + from, end - from});
            from = end;
            continue;
        }
        struct str out[SPELLINGS_MAX], syllable = {word.p + from, end - from};
        size_t n = varied < VARIED_MAX ? spelling_variants(syllable, &t->arena, out) : 1;
        for (size_t i = 1; i < n; i++)
            add_spellings(t, descend(t, at, out[i]), word, end, varied + 1);
        varied += n > 1;
        at = descend(t, at, syllable);
        from = end;
    }
    at->ends = true;
    t->ends_in_digit |= at->letter >= '0' && at->letter <= '9';
}

static bool next_part(struct str s, size_t *at, struct str *out)
{
    if (*at > s.n || !s.n)
        return false;
    size_t end = *at;
    while (end < s.n && s.p[end] != '|')
        end++;
    *out = (struct str){s.p + *at, end - *at};
    *at = end + 1;
    return true;
}

bool word_is_kept(const struct word *w, struct word_filter filter)
{
    if (filter.column < 0)
        return true;
    struct str value;
    if (!filter.values.n)
        return !w->field[filter.column].n;
    for (size_t at = 0; next_part(filter.values, &at, &value);)
        if (str_eq(value, w->field[filter.column]))
            return true;
    return false;
}

size_t tree_weigh(const struct list *list, struct word_filter filter)
{
    size_t bytes = 0;
    int also = list_column(list, STR("also"));
    for (size_t i = 0; i < list->word_n; i++) {
        const struct word *w = &list->word[i];
        if (word_is_kept(w, filter))
            bytes += w->text.n + (also >= 0 ? w->field[also].n : 0);
    }
    return bytes;
}

void tree_build(struct tree *t, const struct list *list, struct word_filter filter)
{
    int also = list_column(list, STR("also"));
    for (size_t i = 0; i < list->word_n; i++) {
        const struct word *w = &list->word[i];
        struct str others = also >= 0 ? w->field[also] : STR_EMPTY, other;
        if (!word_is_kept(w, filter))
            continue;
        add_spellings(t, &t->root, w->text, 0, 0);
        for (size_t at = 0; next_part(others, &at, &other);)
            if (other.n)
                add_spellings(t, &t->root, other, 0, 0);
    }
}
