/* A text with words of it read anew in another set; what is not touched is kept. Private to decode/. */
#ifndef CHISO_DECODE_REWRITE_H
#define CHISO_DECODE_REWRITE_H

#include "decode/charset.h"
#include "decode/stretch.h"

struct rewriting {
    struct str text;
    struct sink *out;
    size_t done;  /* the text before has been written */
    size_t place; /* the first word that is another now; SIZE_MAX at first */
};

/* A word as bytes of `set`. False: it stays as it is, being a syllable that would be none, or no UTF-8. */
bool rewrite_word(struct rewriting *w, const struct stretch *s, const struct piece *p, const struct charset *set);
/* A word whose references are bytes of the set, or are what they say. */
void rewrite_with_references(struct rewriting *w, const struct stretch *s, const struct piece *p,
                             const struct charset *set, bool as_bytes);
/* Whether it is a syllable in the set either way. */
struct readings {
    bool as_bytes, as_is;
};
struct readings rewrite_readings(const struct rewriting *w, const struct stretch *s, const struct piece *p,
                                 const struct charset *set);
/* The rest of the text. */
void rewrite_end(struct rewriting *w);

#endif
