/* Parts of decoding single-byte sets that the sets with ways of their own share. Private to decode/. */
#ifndef CHISO_DECODE_BYTES_H
#define CHISO_DECODE_BYTES_H

#include "base/vowel.h"
#include "decode/charset.h"

/* The tone of a combining mark, or TONE_NONE. */
enum tone bytes_mark_tone(uint32_t c);
/* The whole table: the code point of each byte. */
void bytes_table(const struct charset_table *table, uint16_t code[256]);
/* How many bytes from `at` on are ASCII that stands for itself. */
size_t bytes_plain_run(const uint16_t code[256], struct str raw, size_t at);

/* What two bytes in a row stand for together, or 0 when each stands for itself. */
typedef uint32_t bytes_pair(const uint16_t code[256], unsigned char first, unsigned char second);
void bytes_decode_pairs(const uint16_t code[256], bytes_pair *join, struct str raw, size_t from, struct sink *sink);

#endif
