/* Which rules can begin with a word: learned once for each distinct word by asking PCRE2 for a partial match, anchored,
 * on the word alone. "Partial" says that a match could go on behind the word. So the text itself only sees rules that
 * have a chance.
 *
 * What a word alone cannot show: conditions on what stands before it. Positive look-behinds are left out of the
 * question, negative ones hold where nothing stands before; `^`, \A, \B and \G are asked again with something before
 * the word. */
#include <stdlib.h>

#include "rules/book.h"

/* Words kept; then all are forgotten and learning begins anew, so that memory is bounded. */
#define WORDS_MAX 32768
/* Must be a power of two, twice WORDS_MAX. */
#define SLOTS 65536
/* A longer token gets the rules of its first character. */
#define TOKEN_MAX 64
/* Beginnings up to so long are learned for themselves; few rules are left behind them. */
#define HEAD_CHARS 3

struct entry {
    struct str word; /* p is NULL where the slot is free */
    uint64_t *bits;
};

struct starts {
    const struct rules *set;
    size_t bits_n; /* 64-bit words of a bit set */
    pcre2_match_data *data;
    pcre2_match_context *context;
    struct entry *slot;
    size_t word_n;
    struct arena arena; /* words and bit sets */
};

struct starts *starts_new(const struct rules *set)
{
    struct starts *s = xmalloc(sizeof *s);
    *s = (struct starts){.set = set, .bits_n = set->rule_n / 64 + 1};
    s->data = pcre2_match_data_create(set->group_max + 1, NULL);
    s->context = pcre2_match_context_create(NULL);
    s->slot = calloc(SLOTS, sizeof *s->slot);
    if (!s->data || !s->context || !s->slot)
        arena_out_of_memory();
    pcre2_set_match_limit(s->context, MATCH_LIMIT);
    pcre2_set_heap_limit(s->context, HEAP_LIMIT_KIB);
    books_listen(s->context, set);
    return s;
}

void starts_free(struct starts *s)
{
    if (!s)
        return;
    pcre2_match_data_free(s->data);
    pcre2_match_context_free(s->context);
    free(s->slot);
    arena_free(&s->arena);
    free(s);
}

static void forget_all(struct starts *s)
{
    memset(s->slot, 0, SLOTS * sizeof *s->slot);
    arena_free(&s->arena);
    s->arena = (struct arena){0};
    s->word_n = 0;
}

static size_t hash_of(struct str w)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < w.n; i++)
        h = (h ^ (unsigned char)w.p[i]) * 16777619u;
    return h ^ h >> 15;
}

/* The slot of a word: its entry, or the free one where it belongs. */
static struct entry *slot_of(struct starts *s, struct str word)
{
    size_t i = hash_of(word) & (SLOTS - 1);
    while (s->slot[i].word.p && !str_eq(s->slot[i].word, word))
        i = (i + 1) & (SLOTS - 1);
    return &s->slot[i];
}

/* A limit that is hit says nothing: then the rule may begin here. */
static bool may_begin(struct starts *s, const struct full_rule *rule, struct str subject, size_t at)
{
    const pcre2_code *code = rule->start_code ? rule->start_code : rule->code;
    int rc = pcre2_match(code, (PCRE2_SPTR)subject.p, subject.n, at, PCRE2_PARTIAL_HARD | PCRE2_NO_UTF_CHECK, s->data,
                         s->context);
    return rc != PCRE2_ERROR_NOMATCH;
}

static bool may_begin_behind(struct starts *s, const struct full_rule *rule, struct str before, struct str token)
{
    char subject[TOKEN_MAX + 8];
    memcpy(subject, before.p, before.n);
    memcpy(subject + before.n, token.p, token.n);
    return may_begin(s, rule, (struct str){subject, before.n + token.n}, before.n);
}

static bool can_start(struct starts *s, const struct full_rule *rule, struct str token, bool is_word)
{
    if (may_begin(s, rule, token, 0))
        return true;
    if (is_word && !rule->looks_around)
        return false;
    return may_begin_behind(s, rule, STR(". "), token) || may_begin_behind(s, rule, STR("a"), token);
}

static const uint64_t *learn(struct starts *s, struct str token);

/* A shorter beginning of the token: without its last character, or its first HEAD_CHARS. Empty for one character. */
static struct str head_of(struct str token)
{
    size_t n = 0, end = 0;
    for (size_t chars = 0; chars < HEAD_CHARS && end < token.n; chars++) {
        n = end;
        end += char_length(token, end);
    }
    return (struct str){token.p, end < token.n ? end : n};
}

/* The bits of a token that is not kept yet: of the rules that can begin with one character less those that go on. Few
 * are left behind two or three letters, and beginnings are shared by many words. */
static void ask_all(struct starts *s, struct str token, uint64_t *bits)
{
    struct str head = head_of(token);
    const uint64_t *among = head.n ? learn(s, head) : NULL;
    bool is_word = letters_end(token, 0) > 0 || (token.p[0] >= '0' && token.p[0] <= '9');
    for (size_t i = 0; i < s->set->rule_n; i++) {
        if (among && !(among[i / 64] >> (i % 64) & 1))
            continue;
        if (can_start(s, s->set->rule[i], token, is_word))
            bits[i / 64] |= (uint64_t)1 << (i % 64);
    }
}

static const uint64_t *learn(struct starts *s, struct str token)
{
    struct entry *e = slot_of(s, token);
    if (e->word.p)
        return e->bits;
    uint64_t *bits = ARENA_ARRAY(&s->arena, uint64_t, s->bits_n);
    ask_all(s, token, bits);
    e = slot_of(s, token); /* learning its head may have taken the free slot */
    *e = (struct entry){arena_str(&s->arena, token), bits};
    s->word_n++;
    return bits;
}

const uint64_t *starts_of(struct starts *s, struct str token)
{
    if (s->word_n + TOKEN_MAX > WORDS_MAX)
        forget_all(s);
    if (token.n > TOKEN_MAX)
        token.n = char_length(token, 0);
    return learn(s, token);
}
