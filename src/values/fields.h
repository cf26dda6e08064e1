/* The fields that something reads, by the kind of rule that gives them: for who asks whether one is of any use. */
#ifndef CHISO_VALUES_FIELDS_H
#define CHISO_VALUES_FIELDS_H

#include "base/str.h"

enum field_type {
    FIELD_TEXT,   /* anything */
    FIELD_NUMBER, /* digits, words or Roman numerals */
    FIELD_WORD,   /* one of `words` */
    FIELD_WORDS   /* some of `words`, with commas between them */
};

/* Under which heading the manual tells of it. */
enum field_part { OF_CLAIMS, OF_CUES, OF_HEADS, OF_DATES };

struct field_use {
    enum field_part part;
    const char *name;
    const char *kinds; /* of the rules that may give it, with blanks between them */
    enum field_type type;
    const char *words; /* of WORD and WORDS, with blanks between them */
    const char *says;  /* what it means, for the manual */
};

/* All of them, in the order in which the manual tells them. */
extern const struct field_use field_uses[];
extern const size_t field_use_n;

/* How a rule of this kind may use a field of this name, or NULL where nothing reads it. */
const struct field_use *field_use(struct str kind, struct str name);
/* True if `text` has `word` between its blanks. */
bool field_has_word(const char *text, struct str word);
/* The i-th field that rules of this kind may give, or NULL past the last. */
const struct field_use *field_use_at(struct str kind, size_t i);

#endif
