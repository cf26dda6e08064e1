/* Private to rules/ and what judges rules: an expression as it was written, as a tree. PCRE2 runs expressions; this is
 * for who asks what they say: whether a part can ever match, and what becomes of a rule without it. */
#ifndef CHISO_RULES_SYNTAX_H
#define CHISO_RULES_SYNTAX_H

#include "rules/set.h"

enum syntax_kind {
    SYNTAX_CHOICE,   /* below it: its alternatives, each a sequence */
    SYNTAX_SEQUENCE, /* below it: its items */
    SYNTAX_LETTER,   /* one character, which stands for itself */
    SYNTAX_CLASS,    /* one character of several: [...] \d \p{L} . */
    SYNTAX_PIECE,    /* what a piece matches */
    SYNTAX_GROUP,    /* below it: a choice */
    SYNTAX_LOOK,     /* the same, looked for and not taken */
    SYNTAX_EDGE,     /* a place: ^ $ \b */
    SYNTAX_OTHER     /* not looked into: a reference back, a condition, an option */
};

#define SYNTAX_UNBOUNDED UINT32_MAX

struct syntax {
    enum syntax_kind kind;
    const struct pat_line *line;
    struct span span;   /* in the line, with its quantifier */
    struct span inside; /* groups: what their brackets hold; a piece's name; else span without the quantifier */
    uint32_t min, max;  /* how often; {1, 1} without a quantifier */
    size_t quantifier;  /* where the quantifier begins; span.end where there is none */
    bool atomic;        /* takes what it can and gives nothing back */
    struct str field;   /* GROUP, PIECE: the name of what it captures, or empty */
    bool negative;      /* LOOK: (?!...) (?<!...) */
    bool behind;        /* LOOK */
    bool cased;         /* GROUP: (?-i:...) */
    struct syntax *child, *next;
};

/* The tree of the piece that s inserts, or NULL where it is made of a list; *piece is the piece. */
struct syntax *syntax_of_piece(const struct rules *set, const struct syntax *s, const struct piece **piece,
                               struct arena *arena);
/* The tree of an expression that PCRE2 accepts; in the arena. */
struct syntax *syntax_read(const struct expression *expr, struct arena *arena);
size_t syntax_children(const struct syntax *s);

/* What an expression can be seen to match: strings, each a possible match when it stands alone. */
struct phrases {
    struct str *item; /* in the arena */
    size_t n;
    bool all; /* there are no others */
};
/* At most `max` of them, as different as may be; `arena` keeps them. What is looked for and not taken counts as empty.
 */
struct phrases phrases_of(const struct rules *set, const struct syntax *s, size_t max, struct arena *arena);
/* True if the expression, whatever stands around it, matches the same: no look-around, no edge, nothing unknown; pieces
 * included. */
bool syntax_stands_alone(const struct rules *set, const struct syntax *s, struct arena *arena);

#endif
