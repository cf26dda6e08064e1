/* The article as one buffer of NFC text with blocks and sentences. */
#ifndef CHISO_TEXT_TEXT_H
#define CHISO_TEXT_TEXT_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/list.h"
#include "base/offmap.h"
#include "base/problem.h"
#include "page/page.h"

/* Combining marks in a row beyond which the rest is dropped (NFC is quadratic in them). */
#define TEXT_MARKS_MAX 30
/* No sentence is longer: a longer one is cut at the last space before it. */
#define TEXT_SENTENCE_MAX ((size_t)8 << 10)

struct sentence {
    struct span span; /* in the text; trimmed, never empty */
    uint32_t block;   /* index of the block that it stands in */
};

struct text {
    struct str bytes;  /* NFC UTF-8; within a block single spaces, no line break; blocks are separated by one '\n' */
    struct offmap map; /* bytes -> text of the page */
    struct buf owned;
    struct block *block; /* as the page's, with spans in `bytes` (without the '\n') */
    size_t block_n;
    struct sentence *sentence;
    size_t sentence_n;
};

/* Normalizes page->text: NFC, white space squeezed, invisible characters and soft hyphens out, wrong letters for Đ
 * mended within Vietnamese words. After a word of `abbreviations` (patterns/abbreviations.tsv; may be NULL) a full stop
 * does not end a sentence. Tone-mark style, case, quotes and dashes stay as written. */
void text_normalize(const struct page *page, const struct list *abbreviations, struct arena *arena, struct text *out,
                    struct problems *problems);
void text_free(struct text *t);

/* NFC of a short string by the same rules, into the arena: for rules and word lists, and what a page states. */
struct str text_nfc(struct arena *arena, struct str s);

#endif
