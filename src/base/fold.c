/* The key under which spellings are equal. */
#include <stdlib.h>

#include "base/fold.h"
#include "base/letter.h"
#include "base/list.h"
#include "base/spelling.h"

/* Code points of one word while it is folded; longer words are folded letter by letter only. */
#define WORD_MAX 32

/* Code points that are in NFC whatever stands beside them: what Vietnamese text is made of. */
static bool always_composed(uint32_t c)
{
    return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x203E);
}

bool fold_is_composed(struct str s)
{
    for (size_t at = 0, n; at < s.n; at += n)
        if (!always_composed(letter_read(s, at, &n)))
            return false;
    return true;
}

/* NFC of s: s itself when it is so already or is no UTF-8, else new bytes, which *made holds. */
static struct str composed(struct str s, utf8proc_uint8_t **made)
{
    *made = NULL;
    if (fold_is_composed(s))
        return s;
    utf8proc_ssize_t n =
        utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, made, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    if (n == UTF8PROC_ERROR_NOMEM)
        out_of_memory();
    return n < 0 ? s : (struct str){(const char *)*made, (size_t)n};
}

bool fold_is_nfc(struct str s)
{
    utf8proc_uint8_t *made;
    bool same = str_eq(s, composed(s, &made));
    free(made);
    return same;
}

static bool is_letter(uint32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z';
    if (letter_is_latin(c))
        return true;
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_MN;
}

struct folded_word {
    uint32_t letter[WORD_MAX];
    size_t n;
    bool too_long; /* its head has been written already */
};

static void word_flush(struct folded_word *w, struct buf *key)
{
    if (!w->too_long)
        spelling_fold(w->letter, w->n);
    for (size_t i = 0; i < w->n; i++)
        buf_add_codepoint(key, w->letter[i]);
    w->n = 0;
    w->too_long = false;
}

static void word_add(struct folded_word *w, uint32_t letter, struct buf *key)
{
    if (w->n == WORD_MAX) {
        w->too_long = true;
        word_flush(w, key);
        w->too_long = true;
    }
    w->letter[w->n++] = letter;
}

/* Appends the key of s, which is in NFC; bytes that are no UTF-8 stand for themselves. */
static void fold_into(struct str s, struct buf *key)
{
    struct folded_word word = {.n = 0};
    for (size_t at = 0, n; at < s.n; at += n + !n) {
        uint32_t small = letter_small(letter_read(s, at, &n));
        if (n && is_letter(small)) {
            word_add(&word, small, key);
        } else {
            word_flush(&word, key);
            if (n)
                buf_add_codepoint(key, small);
            else
                buf_add_c(key, s.p[at]);
        }
    }
    word_flush(&word, key);
}

void fold_append(struct str s, struct buf *key)
{
    utf8proc_uint8_t *made;
    buf_reserve(key, s.n + 8);
    fold_into(composed(s, &made), key);
    free(made);
}

/* Few texts are longer, of those that are looked up. */
#define RECENT_BYTES 48
#define RECENT_N     512

/* What the thread has folded: the same words are looked up in one list after another, and again for the next claim. */
static _Thread_local struct recent {
    unsigned char n, key_n;
    char spelled[RECENT_BYTES], key[RECENT_BYTES];
} recent[RECENT_N];

struct str fold_for_look_up(struct str s, struct buf *room)
{
    struct recent *r = s.n && s.n <= RECENT_BYTES ? &recent[str_hash(s) % RECENT_N] : NULL;
    if (r && r->n == s.n && memcmp(r->spelled, s.p, s.n) == 0)
        return (struct str){r->key, r->key_n};
    fold_append(s, room);
    if (r && room->n <= RECENT_BYTES) {
        memcpy(r->spelled, s.p, s.n);
        memcpy(r->key, room->p, room->n);
        r->n = (unsigned char)s.n;
        r->key_n = (unsigned char)room->n;
    }
    return buf_str(room);
}

struct str fold_key(struct arena *arena, struct str s)
{
    struct buf key = {0};
    fold_append(s, &key);
    struct str out = arena_str(arena, buf_str(&key));
    buf_free(&key);
    return out;
}
