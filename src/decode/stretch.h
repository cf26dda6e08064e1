/* Words in a row that can be bytes of another set: cut out of a text, with the place of every byte. Private to decode/.
 */
#ifndef CHISO_DECODE_STRETCH_H
#define CHISO_DECODE_STRETCH_H

#include "base/buf.h"
#include "decode/faces.h"
#include "decode/latin.h"

/* A word: where it stands in the stretch's bytes, and in its plain text. */
struct piece {
    struct span bytes, plain;
    bool reference, high; /* has a character reference; has letters beyond ASCII */
};

/* Zero-initialized is empty. */
struct stretch {
    struct buf bytes;  /* words, a blank between them */
    struct buf plain;  /* the same as text, references resolved */
    struct span *from; /* of each byte, in the text */
    size_t from_cap;
    struct piece *piece;
    size_t n, cap;
    struct face face;
    bool high;    /* has words with letters beyond ASCII */
    bool strange; /* has letters that no Vietnamese word has, or words that are no syllables */
};

/* Whether a word can begin with what stands in the text at some place. `all`: every word of the text is bytes. */
bool stretch_begins(const struct latin *l, bool all);
/* Takes in the word at *at, and goes to its end. False: it cannot be bytes, and is left out. With `all` the letter that
 * cannot be one ends the word instead. */
bool stretch_add(struct stretch *s, struct str text, size_t *at, bool all);
struct str stretch_bytes(const struct stretch *s, const struct piece *p);
struct str stretch_plain(const struct stretch *s, const struct piece *p);
/* The face stays. */
void stretch_clear(struct stretch *s);
void stretch_free(struct stretch *s);

#endif
