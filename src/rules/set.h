/* Private to rules/: a rule set while it is read, and as matching sees it.
 *
 *   files -> lines -> pieces and rules (parse.c) -> expanded expressions (expand.c) -> PCRE2 (compile.c) */
#ifndef CHISO_RULES_SET_H
#define CHISO_RULES_SET_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdatomic.h>

#include "base/buf.h"
#include "rules/rules.h"

/* A line of a pattern file, without its line break. */
struct pat_line {
    struct str file, text;
    size_t number; /* from 1 */
};

/* One alternative of an expression: bytes of one line. */
struct alternative {
    const struct pat_line *line;
    struct span span; /* in line->text */
};

/* A regular expression as written: alternatives, one a line. */
struct expression {
    struct alternative *alt;
    size_t n, cap;
};

enum piece_state { PIECE_WRITTEN, PIECE_EXPANDING, PIECE_READY, PIECE_BROKEN };

/* Which words of a list a piece is made of. */
struct word_filter {
    int column;        /* or -1: all words */
    struct str values; /* separated by '|' */
    bool cased;        /* capital first letters of syllables must be capital in the text */
};

/* A named part of expressions. */
struct piece {
    struct str name;
    const struct pat_line *line;
    struct expression expr;  /* empty when made of a list */
    const struct list *list; /* or NULL */
    struct word_filter filter;
    enum piece_state state;
    struct str regex; /* expanded; set when READY */
    bool has_comments;
    uint32_t group_n; /* named groups of the engine in it */
};

enum guard_kind { GUARD_WITH, GUARD_WITHOUT, GUARD_AFTER, GUARD_NOT_AFTER, GUARD_N };

/* An expression and what the engine puts around it. */
struct wrapped {
    const struct expression *expr;
    const char *before, *after;
    unsigned flags;   /* EXPAND_... */
    uint32_t options; /* of PCRE2, besides PATTERN_OPTIONS */
};

/* An expression as PCRE2 runs it. In a set that is known to be sound it is compiled when it is first run: most rules
 * are not, in a few documents. To make machine code of it takes as long as running it without some dozens of times, and
 * longer than all else of loading; so it is made when the expression has been run that often. Both by whichever thread
 * comes first. */
struct program {
    struct wrapped from;
    _Atomic(struct compiled *) compiled; /* or NULL: not yet */
    _Atomic(pcre2_code *) fast;          /* a copy with machine code, once made */
    atomic_uint runs;                    /* without it */
};

/* A condition on the sentence (with, without) or on the text right before the match (after, not-after). */
struct guard {
    enum guard_kind kind;
    struct expression expr;
    struct program *program;
    uint32_t index; /* among all guards of the set */
};

/* What a rule stands over: ids, `*` for anything. */
struct over {
    struct str glob;
    const struct pat_line *line;
    size_t column;
};

/* A rule with what only the engine needs. `pub` is first: rules_at hands it out. */
struct full_rule {
    struct rule pub;
    const struct pat_line *line;
    struct expression expr;
    struct guard *guard;
    size_t guard_n, guard_cap;
    struct over *over;
    size_t over_n, over_cap;
    size_t setting_cap;
    const struct pat_line **setting_line; /* of each of pub.setting */
    size_t setting_line_cap;
    bool has_yes, has_no;
    struct program *program;
};

struct book;
struct firsts;
struct needs;

struct rules {
    struct arena arena;
    const struct lists *lists;
    unsigned flags;
    bool sound; /* known to have no fault that compiling would tell */
    struct piece *piece;
    size_t piece_n, piece_cap;
    struct full_rule **rule; /* in the arena, so that addresses stay */
    size_t rule_n, rule_cap;
    struct example *example;
    size_t example_n, example_cap;
    uint32_t guard_n;
    struct book **book; /* long word lists */
    size_t book_n, book_cap;
    struct firsts *firsts;
    struct needs *needs;
    uint32_t group_max; /* most groups of any rule */
    uint64_t *over;     /* bit matrix: row stands over column */
    char digest[65];
};

/* A field of a line: bytes of its text. */
struct field {
    struct str text;
    size_t column; /* byte offset in the line */
};

/* fault.c: a fault at a byte offset of a line. */
void fault_at(struct diags *d, const struct pat_line *line, size_t byte, const char *remedy, const char *what, ...)
    __attribute__((format(printf, 5, 6)));

/* names.c */
bool name_is_piece(struct str s); /* [a-z][a-z0-9-]* */
bool name_is_field(struct str s); /* [a-z][a-z0-9_]* */
bool name_is_rule(struct str s);  /* kind.point */
bool kind_is_known(struct str kind);
bool glob_matches(struct str glob, struct str s);
/* Keeps in *best the candidate nearest to `wanted`, if it is near enough to be meant. */
void nearest_offer(struct str wanted, struct str candidate, struct str *best);
/* `did you mean "x"?`, or `fallback` when nothing is near; into the arena, with a NUL. */
const char *nearest_remedy(struct arena *arena, struct str best, const char *fallback);

/* files.c: all *.pat of dir, line by line, and the digest of *.pat and *.tsv. */
struct pat_file {
    struct str path, bytes;
    struct pat_line *line;
    size_t line_n;
};
struct pat_files {
    struct pat_file *item;
    size_t n, cap;
    bool lists; /* asked for: *.tsv as well */
};
bool files_read(struct str dir, struct arena *arena, struct pat_files *out, char digest[65], struct diags *diags);
void files_free(struct pat_files *f);

/* parse.c: reads one file into the set. */
void parse_file(struct rules *set, const struct pat_file *file, struct diags *diags);
/* columns.c: what `set`, `over`, `yes` and `no` hold. */
void parse_set(struct rules *set, struct full_rule *rule, const struct pat_line *line, size_t at, struct diags *diags);
void parse_over(struct rules *set, struct full_rule *rule, const struct pat_line *line, size_t at, struct diags *diags);
void parse_example(struct rules *set, struct full_rule *rule, bool yes, const struct pat_line *line, size_t at,
                   struct diags *diags);

/* Besides those of rules.h, for comparing: every list as a book, or none. */
enum { RULES_ALL_BOOKS = 64, RULES_NO_BOOKS = 128 };
/* lists.c: the expression of a piece made of a list: a tree of words, or for a long list a book. False if it is empty.
 */
bool list_piece(struct rules *set, struct piece *piece, struct word_filter filter);

/* expand.c: an expression with its pieces inserted, and where its bytes came from. */
struct origin {
    size_t out;                  /* first byte in the expanded text */
    const struct pat_line *line; /* NULL: made by the engine */
    size_t byte;                 /* in the line */
    bool verbatim;               /* following bytes of the line are the following bytes of the text */
};
struct expanded {
    struct buf regex;
    size_t main_n; /* bytes of it before what is shared */
    struct origin *origin;
    size_t origin_n, origin_cap;
    struct capture *capture; /* named groups in order of writing */
    size_t capture_n, capture_cap;
    uint32_t *group; /* of each capture */
    size_t group_cap;
    uint32_t group_n;            /* groups so far, the engine's own included */
    uint32_t group_called;       /* further ones there would be if nothing were shared */
    const struct piece **shared; /* pieces that are written once, at the end (EXPAND_SHARED) */
    size_t shared_n, shared_cap;
    bool broken; /* a fault was reported, here or at a piece */
};
/* FIELDS: named groups are allowed. SHARED: long pieces are written once. FREE: \K goes as well. */
enum { EXPAND_FIELDS = 1, EXPAND_SHARED = 2, EXPAND_FREE = 4 };
/* The group of a shared piece, and its number in the set. Capital letters: no field has such a name. */
#define SHARED_PIECE "PIECE"
void expand(struct rules *set, const struct expression *expr, unsigned flags, struct expanded *out,
            struct diags *diags);
/* Closes an EXPAND_SHARED expression: what it calls is written once. */
void expanded_define(struct rules *set, struct expanded *e, struct diags *diags);
void expanded_free(struct expanded *e);
/* The whole of it, with what the engine puts around it; pieces are ready. */
void expand_wrapped(struct rules *set, const struct wrapped *w, struct expanded *e, struct diags *diags);

/* pieces.c: brings every piece to READY or BROKEN, compiling each alone so that a fault is reported where it is. */
void pieces_ready(struct rules *set, struct diags *diags);
/* Whether an expression, as it is written, inserts the piece. */
bool expression_inserts(const struct expression *e, struct str piece);

/* set.c, besides what rules.h has. */
struct piece *piece_find(struct rules *set, struct str name); /* NULL: there is none */
/* Whether rule a stands over rule b. */
static inline bool over_bit(const struct rules *set, size_t a, size_t b)
{
    size_t bit = a * set->rule_n + b;
    return set->over[bit / 64] >> (bit % 64) & 1;
}

/* load.c: makes set->over anew from what the rules say, in the arena. */
void rules_stand_over(struct rules *set, struct arena *arena);

/* lex.c: an expression cut into what is copied, what is varied and what is inserted. */
enum lexeme_kind { LEX_VERBATIM, LEX_LETTERS, LEX_PIECE, LEX_GROUP, LEX_FORBIDDEN };
struct lexeme {
    enum lexeme_kind kind;
    struct span span;
    struct str name, field; /* PIECE: name and, after ':', field; GROUP: name */
    const char *why;        /* FORBIDDEN: what to do instead */
};
/* The lexeme at `at`; at < s.n. */
struct lexeme lex_next(struct str s, size_t at);
/* The quantifier at *at, if there is one, and behind it. */
struct quantifier {
    bool optional, repeats;
};
struct quantifier lex_quantifier(struct str s, size_t *at);
/* A lexeme that begins with `(`: whether a `)` ends its group, or it is whole (`(?&name)`, `(?i)`). */
bool group_opens(struct str lexeme);
/* `(?(condition)` */
bool group_is_condition(struct str lexeme);

/* compile.c */
#define PATTERN_OPTIONS (PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_DUPNAMES | PCRE2_NO_AUTO_CAPTURE)

/* Expands into *e (freed by the caller) and compiles, without JIT; NULL after diagnostics at their places. Where PCRE2
 * does not take it with its pieces shared it is tried without, or the other way round. */
pcre2_code *compile(struct rules *set, const struct wrapped *w, struct expanded *e, struct diags *diags);
/* The same in a set that is loaded, and nothing of which is changed. */
pcre2_code *compile_late(const struct rules *set, const struct wrapped *w, struct expanded *e);
/* An expression by itself, between two of the engine's own; NULL where it does not compile. Changes nothing of the set.
 */
pcre2_code *compile_alone(const struct rules *set, const struct expression *expr, const char *before,
                          const char *after);

/* compile_rule.c: everything of a rule that PCRE2 runs. */
void compile_rule(struct rules *set, struct full_rule *rule, struct diags *diags);
/* A loaded rule's expression (or a condition of it, unless NULL) once more, in *e, with further options of PCRE2 and
 * without shared pieces; changes nothing of the set. Free both. */
pcre2_code *compile_again(const struct rules *set, const struct full_rule *rule, const struct guard *guard,
                          uint32_t options, struct expanded *e);

/* program.c: what is yet to be compiled, `from` and all that it points to staying. */
struct program *program_new(struct arena *arena, struct wrapped from);
/* Compiled already; takes the code over, or NULL where it does not compile. */
void program_keep(struct program *p, pcre2_code *code, const struct expanded *e);
/* Without machine code; NULL where it does not compile. Threads may ask at once, here and below. */
const pcre2_code *program_code(const struct rules *set, struct program *p);
/* The fastest form there is. */
const pcre2_code *program_fast(const struct rules *set, struct program *p);
/* The form for one more run as long as making the fastest does not pay, then NULL. */
const pcre2_code *program_slow(const struct rules *set, struct program *p);
/* Of each capture of the expression PCRE2's number. */
const uint32_t *program_groups(const struct rules *set, struct program *p);
void program_free(struct program *p);

/* firsts.c: which rules can begin at a word, by the letters of their expressions. */
struct firsts *firsts_new(struct arena *arena, size_t rule_n);
/* Adds a rule's expression, expanded, without the pieces that it shares. */
void firsts_add(struct firsts *f, const struct rules *set, size_t rule, struct str regex);
/* Into `may`, a bit for each rule (rule_n / 64 + 1 words): the rules that may begin where the text, not empty, does; no
 * other can. It may end with a word. */
void firsts_of(const struct firsts *f, struct str text, uint64_t *may);

/* One for all letters that PCRE2 takes for each other. */
uint32_t letter_fold(uint32_t c);
/* `(?#...)`, and `(?x)`, which makes comments of blanks and of what follows `#`. */
bool regex_has_comments(struct str regex);

/* needs.c: what a sentence must have for a rule to match in it. */
struct needs *needs_new(struct arena *arena, const struct rules *set);
/* Adds what a rule's expression needs; as for firsts_add. */
void needs_add(struct needs *n, const struct rules *set, size_t rule, struct str regex);
/* Into `met`, a bit for each rule: those whose needs the text meets. No other can match. `letter` has room for as many
 * as the text has bytes. */
void needs_met(const struct needs *n, struct str text, uint32_t *letter, uint64_t *met);

/* tokens.c: the next token at or after `at`: a run of letters, marks and digits, or one other character that is no
 * space. False at the end. */
bool token_next(struct str text, size_t at, struct span *out);
/* True for letters, marks and digits. */
bool letter_is_of_word(uint32_t c);
/* \p{N} */
bool letter_is_number(uint32_t c);
/* End of the run of letters and marks at `at`. */
size_t letters_end(struct str text, size_t at);
/* Bytes of the character at `at`; 1 where it is no UTF-8. */
size_t char_length(struct str text, size_t at);

/* Match limits, for each call of PCRE2: the subject is at most 8 KiB, so that time is bounded as well. */
#define MATCH_LIMIT       100000
#define SLOW_MATCH_LIMIT  1000 /* of program_slow: what hits it is run again in the fastest form, which decides */
#define HEAP_LIMIT_KIB    (16 << 10)
#define JIT_STACK_FIRST   (32 << 10)
#define JIT_STACK_LARGEST (1 << 20)

/* How far back `after` and `not-after` look. */
#define AFTER_WINDOW 96

#endif
