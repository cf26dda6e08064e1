/* From a word list to a tree: each word, its other names (`also`) and the spellings of its syllables. */
#include "rules/tree.h"

#include <utf8proc.h>

#include "base/spelling.h"

/* Syllables of one word that are tried in all their spellings; further ones stay as written. */
#define VARIED_MAX 5

static struct node *child_of(struct tree *t, struct node *parent, uint32_t letter)
{
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

static struct node *descend(struct tree *t, struct node *at, struct str letters, bool lower)
{
    for (size_t i = 0; i < letters.n;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)letters.p + i, (utf8proc_ssize_t)(letters.n - i), &c);
        uint32_t letter = n > 0 ? (uint32_t)c : (unsigned char)letters.p[i];
        if (lower)
            letter = (uint32_t)utf8proc_tolower((utf8proc_int32_t)letter);
        at = child_of(t, at, letter);
        i += n > 0 ? (size_t)n : 1;
    }
    return at;
}

/* Adds word[from..] below `at`, each syllable in all its spellings. */
static void add_spellings(struct tree *t, struct node *at, struct str word, size_t from, int varied, bool lower)
{
    while (from < word.n) {
        size_t end = letters_end(word, from);
        if (end == from) {
            end = from + char_length(word, from);
            at = descend(t, at, (struct str){word.p + from, end - from}, lower);
            from = end;
            continue;
        }
        struct str out[SPELLINGS_MAX], syllable = {word.p + from, end - from};
        size_t n = varied < VARIED_MAX ? spelling_variants(syllable, &t->arena, out) : 1;
        for (size_t i = 1; i < n; i++)
            add_spellings(t, descend(t, at, out[i], lower), word, end, varied + 1, lower);
        varied += n > 1;
        at = descend(t, at, syllable, lower);
        from = end;
    }
    at->ends = true;
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

static bool is_kept(const struct word *w, struct word_filter filter)
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

static void add_word(struct tree *t, struct str word, const struct tree_words *words)
{
    if (!word.n || (words->wants && !words->wants(word)))
        return;
    add_spellings(t, &t->root, word, 0, 0, words->lower);
    t->word_n++;
}

void tree_build(struct tree *t, struct tree_words words)
{
    for (size_t i = 0; i < words.list->word_n; i++) {
        const struct word *w = &words.list->word[i];
        if (!is_kept(w, words.filter))
            continue;
        add_word(t, w->text, &words);
        struct str also = word_field(words.list, w, STR("also")), spelling;
        for (size_t at = 0; next_part(also, &at, &spelling);)
            add_word(t, spelling, &words);
    }
}
