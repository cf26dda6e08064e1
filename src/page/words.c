/* Look-up of class words and phrases. */
#include "page/words.h"

#include <stdlib.h>

#include "base/letter.h"
#include "page/page.h"
#include "page/squeeze.h"

struct phrase {
    struct str text; /* folded */
    enum phrase_kind kind;
    bool whole;
};

struct mark {
    struct str word;
    uint32_t hints, whole; /* as any part of a value; only as the whole of one of its words */
};

#define MARK_PARTS    8  /* words of one class name */
#define MARK_WORD_MAX 64 /* longer class names are generated ones */

struct month {
    struct str name;
    uint32_t first; /* letter */
    int number;
};

struct page_words {
    struct arena arena;
    struct mark *mark; /* open addressing, a power of two */
    size_t mark_n, mark_longest;
    struct phrase *phrase; /* sorted by first byte */
    size_t phrase_n;
    size_t phrase_from[257]; /* by first byte */
    const struct phrase **of_kind;
    size_t kind_from[PHRASE_N + 1];
    struct month *month; /* by their first letters */
    size_t month_n;
    struct str *site;
    size_t site_n;
};

static const struct {
    const char *name, *why;
} hint_table[] = {
#define HINT_ROW(id, name, why) {name, why},
    HINT_LIST(HINT_ROW)
#undef HINT_ROW
};

static const char *const phrase_names[] = {"",
#define PHRASE_NAME(id, name) name,
                                           PHRASE_LIST(PHRASE_NAME)
#undef PHRASE_NAME
};

const char *hint_why(uint32_t hints)
{
    for (int i = 0; i < HINT_N; i++)
        if (hints & HINT_DROP & (1u << i))
            return hint_table[i].why;
    return NULL;
}

/* --- marks ------------------------------------------------------------------------------------------------------- */

#define HASH_SEED 2166136261u

static uint32_t hash_add(uint32_t h, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)p[i]) * 16777619u;
    return h;
}

static struct mark *mark_hashed(const struct page_words *w, const char *p, size_t n, uint32_t h)
{
    size_t at = (h ^ (h >> 15)) & (w->mark_n - 1);
    while (w->mark[at].word.n && !str_eq(w->mark[at].word, (struct str){p, n}))
        at = (at + 1) & (w->mark_n - 1);
    return &w->mark[at];
}

static struct mark *mark_slot(const struct page_words *w, const char *p, size_t n)
{
    return mark_hashed(w, p, n, hash_add(HASH_SEED, p, n));
}

static uint32_t hint_named(struct str name)
{
    for (int i = 0; i < HINT_N; i++)
        if (str_eq(name, str_c(hint_table[i].name)))
            return 1u << i;
    return 0;
}

static bool marks_load(struct page_words *w, const struct list *l, struct diags *diags)
{
    bool good = true;
    for (w->mark_n = 64; w->mark_n < 2 * l->word_n;)
        w->mark_n *= 2;
    w->mark = ARENA_ARRAY(&w->arena, struct mark, w->mark_n);
    for (size_t i = 0; i < l->word_n; i++) {
        const struct word *word = &l->word[i];
        uint32_t hint = hint_named(word_field(l, word, STR("hint")));
        if (!hint) {
            diags_add(diags, (struct diag_place){l->file, word->line, 1, word->text},
                      "see HINT_LIST in src/page/words.h", "no such hint");
            good = false;
        }
        struct mark *m = mark_slot(w, word->text.p, word->text.n);
        m->word = arena_str(&w->arena, word->text);
        w->mark_longest = word->text.n > w->mark_longest ? word->text.n : w->mark_longest;
        if (str_eq(word_field(l, word, STR("as")), STR("whole")))
            m->whole |= hint;
        else
            m->hints |= hint;
    }
    return good;
}

static bool is_lower(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* One class name, lower case, with all but letters and digits left out, and where its parts begin. */
struct mark_word {
    char text[MARK_WORD_MAX];
    size_t n;
    size_t part[MARK_PARTS + 1];
    size_t part_n;
};

static void mark_word_split(struct str s, struct mark_word *out)
{
    bool fresh = true;
    out->n = out->part_n = 0;
    for (size_t i = 0; i < s.n && out->n < MARK_WORD_MAX; i++) {
        char c = s.p[i];
        bool upper = is_upper(c);
        if (!upper && !is_lower(c)) {
            fresh = true;
            continue;
        }
        if (upper && i > 0 && is_lower(s.p[i - 1]))
            fresh = true;
        if (fresh && out->part_n < MARK_PARTS)
            out->part[out->part_n++] = out->n;
        fresh = false;
        out->text[out->n++] = (char)(upper ? c | 0x20 : c);
    }
    out->part[out->part_n] = out->n;
}

/* A part and the two after it, joined: `article-body` is looked up as `article`, `articlebody` and `body`. */
static uint32_t mark_word_hints(const struct page_words *w, const struct mark_word *m)
{
    uint32_t hints = m->n <= w->mark_longest ? mark_slot(w, m->text, m->n)->whole : 0;
    for (size_t i = 0; i < m->part_n; i++) {
        uint32_t h = HASH_SEED;
        const char *start = m->text + m->part[i];
        for (size_t j = i + 1; j <= m->part_n && j <= i + 3 && m->part[j] - m->part[i] <= w->mark_longest; j++) {
            h = hash_add(h, m->text + m->part[j - 1], m->part[j] - m->part[j - 1]);
            hints |= mark_hashed(w, start, m->part[j] - m->part[i], h)->hints;
        }
    }
    return hints;
}

uint32_t words_hints(const struct page_words *w, struct str word)
{
    struct mark_word m;
    mark_word_split(word, &m);
    return m.n > 0 ? mark_word_hints(w, &m) : 0;
}

/* --- phrases ----------------------------------------------------------------------------------------------------- */

void words_fold(struct str line, struct buf *out)
{
    struct buf plain = {0};
    if (line.n > PHRASE_BYTES_MAX)
        line.n = PHRASE_BYTES_MAX;
    buf_reserve(&plain, line.n);
    squeeze_text(line, &plain);
    out->n = 0;
    buf_reserve(out, plain.n);
    for (size_t at = 0; at < plain.n;) {
        size_t n;
        uint32_t c = letter_read(buf_str(&plain), at, &n);
        if (!n)
            break;
        buf_add_codepoint(out, letter_small(c));
        at += n;
    }
    buf_free(&plain);
}

static enum phrase_kind phrase_named(struct str name)
{
    for (int i = 1; i < PHRASE_N; i++)
        if (str_eq(name, str_c(phrase_names[i])))
            return (enum phrase_kind)i;
    return PHRASE_NONE;
}

static int phrase_cmp(const void *a, const void *b)
{
    const struct phrase *x = a, *y = b;
    return str_cmp(x->text, y->text);
}

static void phrases_by_kind(struct page_words *w)
{
    size_t n = 0;
    w->of_kind = ARENA_ARRAY(&w->arena, const struct phrase *, w->phrase_n + 1);
    for (int kind = 0; kind < PHRASE_N; kind++) {
        w->kind_from[kind] = n;
        for (size_t i = 0; i < w->phrase_n; i++)
            if (w->phrase[i].kind == (enum phrase_kind)kind)
                w->of_kind[n++] = &w->phrase[i];
    }
    w->kind_from[PHRASE_N] = n;
}

static bool phrases_load(struct page_words *w, const struct list *l, struct diags *diags)
{
    bool good = true;
    struct buf folded = {0};
    w->phrase = ARENA_ARRAY(&w->arena, struct phrase, l->word_n + 1);
    for (size_t i = 0; i < l->word_n; i++) {
        const struct word *word = &l->word[i];
        enum phrase_kind kind = phrase_named(word_field(l, word, STR("kind")));
        if (!kind) {
            diags_add(diags, (struct diag_place){l->file, word->line, 1, word->text},
                      "see PHRASE_LIST in src/page/words.h", "no such kind");
            good = false;
        }
        words_fold(word->text, &folded);
        bool whole = str_eq(word_field(l, word, STR("as")), STR("whole"));
        w->phrase[w->phrase_n++] = (struct phrase){arena_str(&w->arena, buf_str(&folded)), kind, whole};
    }
    buf_free(&folded);
    qsort(w->phrase, w->phrase_n, sizeof *w->phrase, phrase_cmp);
    for (size_t byte = 0, i = 0; byte <= 256; byte++) {
        while (i < w->phrase_n && (unsigned char)w->phrase[i].text.p[0] < byte)
            i++;
        w->phrase_from[byte] = i;
    }
    phrases_by_kind(w);
    return good;
}

/* Whether the line goes on with another letter of the same word at `at`. */
static bool inside_word(struct str line, size_t at)
{
    utf8proc_int32_t before = 0, after;
    if (at >= line.n || at == 0)
        return false;
    size_t back = letter_start(line, at - 1);
    utf8proc_iterate((const utf8proc_uint8_t *)line.p + back, (utf8proc_ssize_t)(at - back), &before);
    utf8proc_iterate((const utf8proc_uint8_t *)line.p + at, (utf8proc_ssize_t)(line.n - at), &after);
    return code_is_word(before) && code_is_word(after);
}

static bool phrase_fits(const struct phrase *p, struct str folded, enum phrase_kind kind)
{
    if ((kind && p->kind != kind) || !str_starts(folded, p->text))
        return false;
    return p->whole ? folded.n == p->text.n : !inside_word(folded, p->text.n);
}

enum phrase_kind words_phrase(const struct page_words *w, struct str folded, enum phrase_kind kind, size_t *n)
{
    const struct phrase *best = NULL;
    if (folded.n == 0)
        return PHRASE_NONE;
    unsigned char byte = (unsigned char)folded.p[0];
    for (size_t i = w->phrase_from[byte]; i < w->phrase_from[byte + 1]; i++)
        if (phrase_fits(&w->phrase[i], folded, kind) && (!best || w->phrase[i].text.n > best->text.n))
            best = &w->phrase[i];
    if (best && n)
        *n = best->text.n;
    return best ? best->kind : PHRASE_NONE;
}

bool words_phrase_in(const struct page_words *w, struct str folded, enum phrase_kind kind, struct span *at)
{
    for (size_t i = w->kind_from[kind]; i < w->kind_from[kind + 1]; i++) {
        const struct phrase *p = w->of_kind[i];
        const char *hit = folded.n >= p->text.n ? memmem(folded.p, folded.n, p->text.p, p->text.n) : NULL;
        if (!hit)
            continue;
        size_t start = (size_t)(hit - folded.p), end = start + p->text.n;
        if (inside_word(folded, start) || inside_word(folded, end))
            continue;
        if (at)
            *at = (struct span){start, end};
        return true;
    }
    return false;
}

struct str words_unmarked(struct str s)
{
    uint32_t c;
    while (s.n > 0) {
        size_t n = code_next(s, 0, &c);
        if (code_is_word((int32_t)c) || c == '(' || c == '"')
            break;
        s = (struct str){s.p + n, s.n - n};
    }
    return s;
}

static bool is_letter_byte(char c)
{
    return is_lower(c) ? c >= 'a' : (unsigned char)c >= 0x80;
}

struct str words_uncounted(struct str s)
{
    for (s = words_unmarked(s); s.n > 0 && !is_letter_byte(s.p[0]);)
        s = words_unmarked((struct str){s.p + 1, s.n - 1});
    while (s.n > 0 && !is_letter_byte(s.p[s.n - 1]))
        s.n--;
    return s;
}

bool words_label(const struct page_words *w, struct str folded, enum phrase_kind kind)
{
    size_t n = 0;
    struct str core = words_uncounted(folded);
    return words_phrase(w, core, kind, &n) != PHRASE_NONE && n == core.n;
}

/* --- months, sites ----------------------------------------------------------------------------------------------- */

static int month_cmp(const void *a, const void *b)
{
    const struct month *x = a, *y = b;
    return (x->first > y->first) - (x->first < y->first);
}

static void months_load(struct page_words *w, const struct list *l)
{
    struct buf folded = {0};
    w->month = ARENA_ARRAY(&w->arena, struct month, l->word_n + 1);
    for (size_t i = 0; i < l->word_n; i++) {
        struct str number = word_field(l, &l->word[i], STR("number"));
        struct month *m = &w->month[w->month_n++];
        words_fold(l->word[i].text, &folded);
        m->name = arena_str(&w->arena, buf_str(&folded));
        m->number = number.n ? atoi(arena_str(&w->arena, number).p) : 0;
        code_next(m->name, 0, &m->first);
    }
    qsort(w->month, w->month_n, sizeof *w->month, month_cmp);
    buf_free(&folded);
}

/* The place of the first month whose first letter is this one or a later one. */
static size_t month_from(const struct page_words *w, uint32_t first)
{
    size_t low = 0, high = w->month_n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        bool before = w->month[middle].first < first;
        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    return low;
}

/* How much of s the folded name takes, in any case and with any white space between words; 0: s begins otherwise. */
static size_t name_length(struct str s, struct str name)
{
    uint32_t c, wanted;
    for (size_t at = 0, k = 0, n; k < name.n && at < s.n; at += n) {
        n = code_next(s, at, &c);
        if (code_is_blank(c) && k > 0 && name.p[k - 1] == ' ')
            continue;
        k += code_next(name, k, &wanted);
        if (code_is_blank(c) ? wanted != ' ' : letter_small(c) != wanted)
            return 0;
        if (k == name.n)
            return inside_word(s, at + n) ? 0 : at + n;
    }
    return 0;
}

size_t words_month(const struct page_words *w, struct str s, int *month)
{
    size_t best = 0;
    uint32_t first = 0;
    if (s.n)
        code_next(s, 0, &first);
    first = letter_small(first);
    for (const struct month *m = w->month + month_from(w, first); m < w->month + w->month_n && m->first == first; m++) {
        size_t n = name_length(s, m->name);
        if (n <= best)
            continue;
        best = n;
        *month = m->number;
    }
    return best;
}

static void sites_load(struct page_words *w, const struct list *l)
{
    w->site = ARENA_ARRAY(&w->arena, struct str, l->word_n + 1);
    for (size_t i = 0; i < l->word_n; i++)
        w->site[w->site_n++] = arena_str(&w->arena, l->word[i].text);
}

static size_t words_site(const struct page_words *w, struct str text)
{
    size_t best = 0;
    for (size_t i = 0; i < w->site_n; i++)
        if (w->site[i].n > best && str_starts(text, w->site[i]) && !inside_word(text, w->site[i].n))
            best = w->site[i].n;
    return best;
}

struct str words_site_mark(const struct page_words *w, struct str text)
{
    struct str mark = {text.p, words_site(w, text)};
    size_t end = mark.n;
    if (text.n && text.p[0] == '(') {
        const char *close = memchr(text.p, ')', text.n < 40 ? text.n : 40);
        if (!close)
            return STR_EMPTY;
        mark = (struct str){text.p + 1, (size_t)(close - text.p) - 1};
        end = mark.n + 2;
    }
    uint32_t c = 0;
    while (mark.n && end < text.n && text.p[end] == ' ')
        end++;
    if (mark.n && end < text.n)
        code_next(text, end, &c);
    return c == '-' || c == 0x2013 || c == 0x2014 ? mark : STR_EMPTY;
}

/* --- all together ------------------------------------------------------------------------------------------------ */

static const struct list *list_needed(const struct lists *lists, const char *name, struct diags *diags)
{
    const struct list *l = lists_find(lists, str_c(name));
    if (!l)
        diags_add(diags, (struct diag_place){.file = str_c(name)}, "pages cannot be read without it",
                  "the word list %s.tsv is missing", name);
    return l;
}

struct page_words *page_words_new(const struct lists *lists, struct diags *diags)
{
    const struct list *marks = list_needed(lists, "page-marks", diags);
    const struct list *phrases = list_needed(lists, "page-phrases", diags);
    const struct list *months = list_needed(lists, "page-months", diags);
    const struct list *sites = list_needed(lists, "page-sites", diags);
    if (!marks || !phrases || !months || !sites)
        return NULL;
    struct page_words *w = xmalloc(sizeof *w);
    *w = (struct page_words){0};
    bool good = marks_load(w, marks, diags);
    good = phrases_load(w, phrases, diags) && good;
    months_load(w, months);
    sites_load(w, sites);
    if (!good) {
        page_words_free(w);
        w = NULL;
    }
    return w;
}

void page_words_free(struct page_words *w)
{
    if (!w)
        return;
    arena_free(&w->arena);
    free(w);
}
