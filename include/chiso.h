/* chiso: what Vietnamese news articles claim, with the bytes that say it.
 *
 * This header is the library's manual. Link with -lchiso (`pkg-config --cflags --libs chiso`).
 *
 * A worked example: print the claims of the files named on the command line.
 *
 *     #include <chiso.h>
 *     #include <stdio.h>
 *
 *     int main(int argc, char **argv)
 *     {
 *         char *diagnostics = NULL;
 *         struct chiso_rules *rules = chiso_rules_load(NULL, 0, &diagnostics);
 *         if (!rules) {
 *             fputs(diagnostics, stderr);
 *             chiso_free(diagnostics);
 *             return 2;
 *         }
 *         struct chiso_worker *worker = chiso_worker_new(rules);
 *         struct chiso_inputs *inputs = chiso_inputs_new();
 *         for (int i = 1; i < argc; i++)
 *             chiso_inputs_add(inputs, argv[i]);
 *
 *         struct chiso_document *doc;
 *         while ((doc = chiso_inputs_next(inputs, worker)) != NULL) {
 *             for (size_t i = 0; i < chiso_document_head(doc)->claims; i++) {
 *                 const struct chiso_claim *c = chiso_document_claim(doc, i);
 *                 printf("%.*s\t%.*s\n", (int)c->kind.n, c->kind.p, (int)c->text.n, c->text.p);
 *             }
 *             chiso_document_free(doc);
 *         }
 *         chiso_inputs_free(inputs);
 *         chiso_worker_free(worker);
 *         chiso_rules_free(rules);
 *         return 0;
 *     }
 *
 * Ownership. What a function named `_new`, `_load`, `_read` or `_next` returns is the caller's, and is given back to
 * the function named `_free` of the same type (which takes NULL); strings that the library allocates go to chiso_free.
 * All else that is returned is borrowed from the object it was asked of, and lives as long as that object does.
 *
 * Text is UTF-8 and comes as struct chiso_str: bytes and their number, not ended by a NUL. n == 0 means "not known".
 * Offsets and lengths count bytes; ranges are half-open, [start, end).
 *
 * Threads. Rules are read-only once loaded and may be shared. Every other object belongs to one thread at a time: give
 * each thread a worker of its own. No function looks at the locale, the time zone or the clock (but to count, and no
 * document depends on it).
 *
 * Errors. Broken rules: nothing is loaded, and all diagnostics are given at once. A broken document never fails a call:
 * it becomes a document whose status says so. Out of memory ends the process with a message.
 *
 * Invariants. Blocks and claims stand in order of `start`, and text[start, end) is what they say. The bytes of the
 * input at [source_start, source_end), decoded and normalized, say the same. The same bytes under the same rules give
 * the same document, except for `source`, on every machine. */
#ifndef CHISO_H
#define CHISO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CHISO_API __attribute__((visibility("default")))

/* The version of this header; chiso_version() tells the library's. */
#define CHISO_VERSION "0.1.0"
CHISO_API const char *chiso_version(void);

/* n bytes of UTF-8 at p, without a NUL after them. */
struct chiso_str {
    const char *p;
    size_t n;
};

/* Gives back a string that the library allocated. NULL is allowed. */
CHISO_API void chiso_free(char *s);

/* What s says, for people's eyes, ended by a NUL: characters that act on a terminal (controls, direction marks, line
 * separators) are written as \u{202E}, bytes that are no UTF-8 as \xFF. Titles and file names are anybody's writing;
 * show them through this. Free it with chiso_free. */
CHISO_API char *chiso_show(struct chiso_str s);

/* ---- Rules ------------------------------------------------------------------------------------------------------- */

struct chiso_rules;

enum chiso_rules_flag {
    CHISO_RULES_ALLOW_UNTESTED = 1, /* load rules that lack examples too */
    CHISO_RULES_NO_JIT = 2,         /* interpret the patterns; slower, the same results */
    CHISO_RULES_CHECK = 4           /* check the examples of any rules */
};

/* Loads all patterns and word lists of a folder, compiles them and checks their examples; but for the very rules that
 * the library was built with, which were checked then.
 *
 * dir: the folder. NULL looks for one: the environment's CHISO_PATTERNS; else beside the program that runs
 * (../patterns, ../share/chiso/patterns); else the folder that the library was installed with. flags: chiso_rules_flag,
 * or 0. diagnostics: unless NULL, receives what is wrong as text, each fault with file, line, column and remedy; free
 * it with chiso_free. It is set to NULL when nothing is.
 *
 * Returns NULL when anything is wrong. May be called from any thread. */
CHISO_API struct chiso_rules *chiso_rules_load(const char *dir, unsigned flags, char **diagnostics);
CHISO_API void chiso_rules_free(struct chiso_rules *rules);

/* The folder that was loaded. */
CHISO_API const char *chiso_rules_dir(const struct chiso_rules *rules);
/* How many rules there are, and how many examples they carry (all of which hold). */
CHISO_API size_t chiso_rules_count(const struct chiso_rules *rules);
CHISO_API size_t chiso_rules_examples(const struct chiso_rules *rules);
/* The id of the i-th rule from 0, as records name it; NULL past the last. */
CHISO_API const char *chiso_rules_id(const struct chiso_rules *rules, size_t i);
/* SHA-256 over all patterns and word lists, in hex: equal digests give equal documents. */
CHISO_API const char *chiso_rules_digest(const struct chiso_rules *rules);

/* ---- Documents --------------------------------------------------------------------------------------------------- */

/* Puts documents through, one after the other: one for each thread. The rules must outlive it. Documents do not need
 * the worker that made them any more. */
struct chiso_worker;
CHISO_API struct chiso_worker *chiso_worker_new(const struct chiso_rules *rules);
CHISO_API void chiso_worker_free(struct chiso_worker *worker);
/* Whether claims are sought in what this worker reads from now on. On at first: where only the text is wanted, most of
 * the time is saved. */
CHISO_API void chiso_worker_claims(struct chiso_worker *worker, bool on);

/* Counts, rule by rule, in what this worker reads from now on. Off at first: it takes time, mostly for looking at the
 * clock. */
CHISO_API void chiso_worker_count(struct chiso_worker *worker);

/* What became of a rule since its worker counts. All but the time is the same for the same documents. */
struct chiso_rule_count {
    struct chiso_str rule;
    size_t tried;                   /* words at which its expression was run */
    size_t matched;                 /* matches that its conditions let pass */
    size_t kept;                    /* of these, those that stand and, where the rule gives claims, give one */
    unsigned long long nanoseconds; /* for its expression and conditions, without compiling them */
};
/* Of the i-th rule from 0, in the order in which the rules were read. False past the last, and where nobody counts. */
CHISO_API bool chiso_worker_rule_count(const struct chiso_worker *worker, size_t i, struct chiso_rule_count *out);

/* A document that was put through. The rules it was made with must outlive it. */
struct chiso_document;

/* Reads n bytes: HTML or plain text, in whatever encoding they are.
 *
 * bytes: as the file holds them, undecoded; not needed any more when the call returns.
 * name: what the record's `source` shall say; copied.
 *
 * Never returns NULL: chiso_document_head tells how it went. */
CHISO_API struct chiso_document *chiso_document_read(struct chiso_worker *worker, const void *bytes, size_t n,
                                                     const char *name);
CHISO_API void chiso_document_free(struct chiso_document *doc);

/* What is known of the document as a whole: the record of type `document`, field by field. */
struct chiso_head {
    struct chiso_str id;       /* the same bytes have the same id everywhere */
    struct chiso_str source;   /* name, path or `-`; of a container's document, also its place or name in it */
    struct chiso_str input;    /* the id that the input gave it (JSON Lines) */
    struct chiso_str encoding; /* that it was decoded from: `UTF-8`, `WINDOWS-1258`, ... */
    struct chiso_str format;   /* `html` or `text` */
    struct chiso_str title, byline, site, section, url;
    struct chiso_str published; /* ISO 8601, as exact as the page states it: `2025-02`, `2025-04-08T08:18+07:00` */
    struct chiso_str modified;  /* the time of the last change, where the page tells it */
    size_t stated;              /* how many of title ... modified are known */
    size_t text_bytes;          /* length of the normalized text */
    size_t claims;              /* how many claims there are */
    struct chiso_str status;    /* `ok`, `partial` (something was lost) or `failed` (nothing could be read) */
    struct chiso_str page;      /* `article`, `index`, `gallery`, `empty`, `other`; only an article has claims */
    size_t problems;            /* how many kinds of problem there were */
    struct chiso_str error;     /* failed inputs only: what the system said; not part of the record */
};
CHISO_API const struct chiso_head *chiso_document_head(const struct chiso_document *doc);

/* The normalized text: NFC; blocks are separated by one line feed, title first. Offsets of blocks and claims count in
 * it. */
CHISO_API struct chiso_str chiso_document_text(const struct chiso_document *doc);

/* Where the document states its title, its date and the like, and what bears it out. */
struct chiso_stated {
    struct chiso_str field;    /* the member of struct chiso_head: `title`, `byline`, ..., `modified` */
    struct chiso_str evidence; /* `printed` (on the page), `json-ld`, `opengraph`, `meta`, `microdata` (itemprop, time),
                                        `head-title`, `canonical` (link), `address` (a date in the URL), `container` */
    bool has_place;            /* not so, where it stands beside the document: in its container */
    size_t source_start, source_end; /* in the input */
};
CHISO_API const struct chiso_stated *chiso_document_stated(const struct chiso_document *doc, size_t i);

/* What was lost, cut or guessed on the way. */
struct chiso_problem {
    struct chiso_str code; /* a fixed word: `invalid-bytes`, `truncated`, `too-deep`, `unreadable`, ... */
    size_t count;          /* how often */
    bool has_place;
    size_t source_start;   /* first place in the input, when has_place */
    struct chiso_str rule; /* the rule that met it, where one did */
};
/* All `_stated`, `_problem`, `_block`, `_dropped` and `_claim` functions: the i-th from 0, NULL past the last. */
CHISO_API const struct chiso_problem *chiso_document_problem(const struct chiso_document *doc, size_t i);

/* A piece of the article: title, paragraph, caption, cell of a table. */
struct chiso_block {
    struct chiso_str role; /* `title`, `sapo`, `heading`, `paragraph`, `item`, `caption`, `cell` */
    bool running;          /* part of the article's running text: no title, no caption */
    struct chiso_str text;
    size_t start, end;               /* in the normalized text */
    size_t source_start, source_end; /* in the input */
    size_t table;                    /* cells only: which table, from 1; 0 for all else */
    size_t row, column;              /* cells only: from 0 */
};
CHISO_API const struct chiso_block *chiso_document_block(const struct chiso_document *doc, size_t i);

/* A piece of the page that is not the article's. */
struct chiso_dropped {
    struct chiso_str why;  /* `related`, `comments`, `copyright`, ... */
    struct chiso_str text; /* as decoded; of HTML with its tags */
    size_t source_start, source_end;
};
CHISO_API const struct chiso_dropped *chiso_document_dropped(const struct chiso_document *doc, size_t i);

/* ---- Claims ------------------------------------------------------------------------------------------------------ */

/* Who or what a claim is linked to: as the article writes it, and the id of the gazetteer or catalogue where known. */
struct chiso_link {
    struct chiso_str text, id;
};

/* A time: as written, and its first and last day, inclusive, as ISO dates; one of them is empty where it is open. */
struct chiso_period {
    struct chiso_str text, start, end;
};

/* One claim: the record of type `claim`, field by field. Numbers are exact decimals in plain digits: `-0.33`. */
struct chiso_claim {
    struct chiso_str id;
    struct chiso_str doc;  /* the document's id */
    struct chiso_str kind; /* score rank change streak rate count money duration date reference */
    struct chiso_str value, value_max, of;
    struct chiso_str unit;   /* `%`, `point`, `rank`, `VND`, `year`, ...; a count has a noun instead */
    struct chiso_str noun;   /* what is counted */
    struct chiso_str mod;    /* about nearly over under at_least at_most */
    struct chiso_str status; /* actual or target */
    struct chiso_link subject, indicator, facet, per, scope;
    struct chiso_period period;
    struct chiso_period base;                              /* of a change: the time compared with */
    size_t start, end;                                     /* of `text`, in the normalized text */
    size_t source_start, source_end;                       /* of the same words, in the input */
    struct chiso_str text;                                 /* the words that carry the value */
    struct chiso_str sentence;                             /* the sentence around them */
    struct chiso_str rule;                                 /* the pattern that found them */
    struct chiso_str start_date, end_date, edtf, resolved; /* dates only */
};
CHISO_API const struct chiso_claim *chiso_document_claim(const struct chiso_document *doc, size_t i);

/* ---- Explaining -------------------------------------------------------------------------------------------------- */

/* Whether documents that this worker reads from now on can be explained. Off at first: it takes time and memory. */
CHISO_API void chiso_worker_explain(struct chiso_worker *worker, bool on);

/* How claims came about, and why there is none elsewhere: JSON objects, one a line. Each function returns a string for
 * chiso_free; NULL when there is nothing to tell of (no such claim, a place outside of the document, words that it does
 * not have), and for a document that failed or was read by a worker that does not explain.
 *
 * A claim is told by an object with
 *   type "explanation", source; line, column (from 1, columns in characters of the decoded input), source_start,
 *   source_end, start, end: where its words are
 *   claim     its record
 *   sentence  before, words, behind
 *   rule      id, file, line, comment
 *   captures  of {field, text, value, piece}: what the rule captured, and what was read in it
 *   set       of {field, value}: what the rule sets
 *   matches   of {rule, words, line, column, stands; beaten_by, by, over; unread}: other matches of the same words. `by`
 *             is "over" (then `over` is the place where that is written), "longer", "earlier" or "rule order"
 *   links     of {link, text, id, line, column, from, how, candidates}, in the order of the record; and first the kind,
 *             where it is not the rule's. `from` is the nearest that holds the words: sentence, paragraph, headline,
 *             article; `how` says what made the link where the costs of candidates do not. candidates, the cheapest first, are {text, words, line, column, rule, won; cost,
 *             limit, parts; refused}: `words` stand there where they are not the text (`đơn vị`); a cost that reaches
 *             the limit is too much, parts add up to it
 *
 * A place without a claim by an object with
 *   type "no-claim", source, and the place, as above; start and end are absent where the article has no text
 *   why       not-an-article, left-out, no-text, no-value, fell, in-the-way, cue, refused, near or nothing
 *   says      the same as a sentence
 *   page      (not-an-article) what it is instead
 *   dropped   (left-out) why, source_start, source_end
 *   sentence, matches: as above
 *   near      of {rule, line, column, words, matches; condition, at; stopped_before, wanted}: rules of claims, the one
 *             that came nearest first, with the words that it went along with. Either it matches and `condition` (with,
 *             without, after, not-after), written `at` a place, refuses that; or it wanted something else before the
 *             next word: `wanted` are the places in its pattern; none means that the words ended too late for it.
 * Places in pattern files are {text, file, line, column}. */

/* The way of the i-th claim from bytes to record. */
CHISO_API char *chiso_explain_claim(const struct chiso_document *doc, size_t i);
/* The claims at a line and column of the input, as editors count; or why there is none. */
CHISO_API char *chiso_explain_place(const struct chiso_document *doc, size_t line, size_t column);
/* The same for the n-th occurrence (from 0) of words: in the normalized text; if it does not have them, anywhere in the
 * input. */
CHISO_API char *chiso_explain_words(const struct chiso_document *doc, struct chiso_str words, size_t n);
/* Which encoding the input was read in and why: an object with
 *   type "encoding", source, encoding
 *   why       mark, bytes, syllables, label or fallback
 *   says      the same as a sentence
 *   label     text, set, source_start, source_end: what the input says of itself, and the set that this means
 *   utf8_letters, utf8_faults  letters of several bytes in it, were it UTF-8, and places that are none
 *   candidates  of {set, words, syllables, common}: words with letters beyond ASCII when it is read in the set, how many
 *             can be Vietnamese syllables, and how many are common ones
 *   mended    of {set, words}: words that stood in another set; UTF-8: that were encoded twice */
CHISO_API char *chiso_explain_encoding(const struct chiso_document *doc);

/* ---- Records ----------------------------------------------------------------------------------------------------- */

enum chiso_format {
    CHISO_RECORDS, /* JSON Lines: the document's record, then one for each claim */
    CHISO_TEXT     /* one JSON object: source, title, byline, published, text (the running text, a block a line) */
};

/* Writes a document to `out`: whole lines of valid UTF-8, without control characters. Returns 0, or the errno of the
 * write that failed (then some of it may have been written). */
CHISO_API int chiso_document_write(const struct chiso_document *doc, enum chiso_format format, FILE *out);

/* ---- Comparing --------------------------------------------------------------------------------------------------- */

/* Two versions of the same documents, as records of JSON Lines, compared as claims and not as lines: what two sets
 * of rules make of an archive, or what a change of the rules does to articles whose records are known. */

/* How a document of one version is known in the other. */
enum chiso_key {
    CHISO_KEY_SOURCE, /* its `source` */
    CHISO_KEY_ID,     /* its `id`: the same bytes, wherever they lie */
    CHISO_KEY_INPUT,  /* its `input`, where it has one; else its `source` */
    CHISO_KEY_ORDER   /* the n-th is the n-th */
};

/* What a difference is. Of a claim that differs in several ways it is the first that applies. */
enum chiso_what {
    CHISO_ADDED,   /* a claim that only the version after has */
    CHISO_GONE,    /* one that only the version before has */
    CHISO_VALUE,   /* the same words, or words that overlap, but another kind, number, unit, noun, date, ... */
    CHISO_LINK,    /* another subject, indicator, facet, per, scope, period or base */
    CHISO_RULE,    /* found by another rule, else the same */
    CHISO_MOVED,   /* the same at another place, or in another sentence */
    CHISO_DOCUMENT /* the document's own record differs; its source and the number of its claims do not count */
};
#define CHISO_WHATS (CHISO_DOCUMENT + 1)
/* `new`, `gone`, `value`, `link`, `rule`, `moved`, `document`. */
CHISO_API const char *chiso_what_word(enum chiso_what what);

/* The name of the i-th field of a claim's record from 0, in its order; NULL past the last. */
CHISO_API const char *chiso_claim_field(size_t i);

/* A field that differs, and what it says, for people: a link as `text (id)`, a time as `text (start/end)`. */
struct chiso_change {
    enum chiso_what what; /* what kind of field it is */
    struct chiso_str field;
    struct chiso_str before, after; /* empty: not known */
};

struct chiso_difference {
    enum chiso_what what;
    const struct chiso_claim *before, *after; /* NULL where there is none */
    size_t before_at, after_at;               /* which claim of its document that is */
    const struct chiso_change *change;        /* of a claim that only one version has: all that is known of it */
    size_t changes;
};

/* A document in both versions. */
struct chiso_pair {
    bool same; /* the same lines; then they are not looked into, and there are no documents and no differences here */
    const struct chiso_document *before, *after; /* NULL where a version does not have it; without text and blocks */
    struct chiso_str before_lines, after_lines;  /* its records as they were read; empty where there are none */
    size_t before_claims, after_claims;
    const struct chiso_difference *difference; /* in the order of the text, the document's own first */
    size_t differences;
};

/* Goes through two versions. Documents in the same order cost the memory of the two at hand. One that the other
 * version does not have at that place waits: some 100 bytes of memory, and its lines in an unnamed file in TMPDIR
 * (or /tmp), until it turns up or both have ended. */
struct chiso_pairs;
/* Names of two files, which may be packed (gzip, zstd), or "-" for standard input. They are opened at once; what is
 * wrong with them the first chiso_pairs_next tells. */
CHISO_API struct chiso_pairs *chiso_pairs_open(const char *before, const char *after, enum chiso_key key);
/* The same for records in memory; they are copied. */
CHISO_API struct chiso_pairs *chiso_pairs_read(struct chiso_str before, struct chiso_str after, enum chiso_key key);
CHISO_API void chiso_pairs_free(struct chiso_pairs *pairs);
/* The next document; what it has lives until the next call. NULL at the end and when something is wrong. */
CHISO_API const struct chiso_pair *chiso_pairs_next(struct chiso_pairs *pairs);
/* NULL, or what was wrong, with file and line. */
CHISO_API const char *chiso_pairs_error(const struct chiso_pairs *pairs);

/* A difference of the pair as an object of JSON, which ends with a line feed; for chiso_free. `type` is
 * "difference", `what` its word, `source` the document's, `kind` and `rule` the claim's (that of after, where both
 * are there), `fields` those that differ, `before` and `after` the records. */
CHISO_API char *chiso_difference_json(const struct chiso_pair *pair, size_t i);

/* ---- Inputs ------------------------------------------------------------------------------------------------------ */

/* A walk over files, folders and standard input. A folder is walked recursively, its names sorted by bytes; hidden
 * names and what is no regular file are passed over.
 *
 * What is a container gives its documents one by one, as they are read; its bytes tell it, not its name: gzip and zstd,
 * WARC and WET (`crawl.warc.gz@123456`: the record at byte 123456; `@123456+789` where the compressed member at 123456
 * holds several), JSON Lines (`dump.jsonl@9876`), tar and zip (`a.zip!dir/x.html`). Offsets of blocks and claims count
 * in the document's own bytes, unpacked and not yet decoded: an entity of HTTP, a string of JSON, a file of an archive.
 * A record that is damaged gives a document with status `failed`, and reading goes on behind it. */
struct chiso_inputs;
CHISO_API struct chiso_inputs *chiso_inputs_new(void);
CHISO_API void chiso_inputs_free(struct chiso_inputs *inputs);

/* Adds a path, or "-" for standard input. It is opened when its turn comes. */
CHISO_API void chiso_inputs_add(struct chiso_inputs *inputs, const char *path);

/* Adds each line of a file (or "-") as a path; of a file with NULs, as `find -print0` writes it, what stands between
 * them. Returns NULL, or what is wrong (borrowed from `inputs`). */
CHISO_API const char *chiso_inputs_add_list(struct chiso_inputs *inputs, const char *path);

/* What an input may cost. To be set before the first chiso_inputs_next, as the fields below. */
enum chiso_limit {
    CHISO_LIMIT_DOCUMENT, /* bytes of a document: a longer file is cut, a longer member of a container refused.
                             64 MiB; at most 1 GiB */
    CHISO_LIMIT_RATIO,    /* to how many bytes a compressed one may expand: 1000 */
    CHISO_LIMIT_MEMBERS,  /* documents of one container: 10 million */
    CHISO_LIMIT_TOTAL     /* bytes to which one container may expand: 1 TiB */
};
CHISO_API void chiso_inputs_limit(struct chiso_inputs *inputs, enum chiso_limit which, size_t value);

/* What a field of JSON Lines is called (borrowed): `id`, `url`, `html`, `text`, `published`, unless said otherwise. Of
 * html and text one is enough. */
enum chiso_json_field { CHISO_JSON_ID, CHISO_JSON_URL, CHISO_JSON_HTML, CHISO_JSON_TEXT, CHISO_JSON_PUBLISHED };
CHISO_API void chiso_inputs_json(struct chiso_inputs *inputs, enum chiso_json_field which, const char *name);

/* Puts the next input through. NULL when there is none left. An input that cannot be read gives a document with status
 * `failed`; the ones after it are not touched by that. */
CHISO_API struct chiso_document *chiso_inputs_next(struct chiso_inputs *inputs, struct chiso_worker *worker);

/* ---- Checking rules ---------------------------------------------------------------------------------------------- */

/* A folder of rules that is looked over: its faults, and what is doubtful in it. */
struct chiso_lint;

/* Loads the folder (as chiso_rules_load does) and runs all examples. Never NULL: what is wrong is a finding. */
CHISO_API struct chiso_lint *chiso_lint_new(const char *dir);
CHISO_API void chiso_lint_free(struct chiso_lint *lint);
/* Reads all inputs: articles that may need a rule that no example needs. To be called before chiso_lint_run. */
CHISO_API void chiso_lint_corpus(struct chiso_lint *lint, struct chiso_inputs *inputs);
/* Looks for what is doubtful. Where there are faults, only for what can be seen in spite of them. */
CHISO_API void chiso_lint_run(struct chiso_lint *lint);

/* A fault, which keeps the rules from being used, or a warning. */
struct chiso_finding {
    bool warning;
    struct chiso_str check; /* a fixed word: `syntax`, `example`, `runaway`, ... */
    struct chiso_str file;
    size_t line, column;   /* from 1, the column in characters; 0: all of the file, all of the line */
    struct chiso_str text; /* the line */
    struct chiso_str what; /* one sentence, without a stop */
    struct chiso_str remedy;
};
/* The i-th in order of file, line and column; NULL past the last. */
CHISO_API const struct chiso_finding *chiso_lint_finding(const struct chiso_lint *lint, size_t i);
/* The same in the form of diagnostics: place and message, the line, a caret, the remedy. For chiso_free. */
CHISO_API char *chiso_lint_text(const struct chiso_lint *lint, size_t i);

/* An example that was run. */
struct chiso_example {
    struct chiso_str rule, file, text;
    size_t line;
    bool yes, holds;
};
/* The i-th, as the files have them; NULL past the last, or where the rules have faults that no example shows. */
CHISO_API const struct chiso_example *chiso_lint_example(const struct chiso_lint *lint, size_t i);
/* The folder; the number of rules in it, as far as they could be read. */
CHISO_API const char *chiso_lint_dir(const struct chiso_lint *lint);
CHISO_API size_t chiso_lint_rules(const struct chiso_lint *lint);

/* ---- Testing the tests of rules ------------------------------------------------------------------------------------
 */

/* Rules that are changed a little, one change at a time, to see whether their examples and a corpus notice. */
struct chiso_mutation;

/* Loads the folder as chiso_rules_load does, and all examples must hold; NULL, with diagnostics, where there is a
 * fault. */
CHISO_API struct chiso_mutation *chiso_mutation_new(const char *dir, char **diagnostics);
CHISO_API void chiso_mutation_free(struct chiso_mutation *mutation);
/* The rules as they are; not to be used by anybody else while a change is tried. */
CHISO_API const struct chiso_rules *chiso_mutation_rules(const struct chiso_mutation *mutation);
/* Reads all inputs: articles whose claims must stay as they are. To be called before the first change is tried. */
CHISO_API void chiso_mutation_corpus(struct chiso_mutation *mutation, struct chiso_inputs *inputs);

/* A change. */
struct chiso_mutant {
    struct chiso_str kind;  /* `alternative`: one of several is dropped; `option`: what may stand there never does;
                                `quantifier`: what repeats so and so often repeats at will; `look-around`: what is looked
                                for beside the match is not asked for; `guard`, `over`, `set`: such a line, or part of
                                it, is removed */
    struct chiso_str owner; /* id of the rule, or name of the piece */
    struct chiso_str file;
    size_t line, column;   /* from 1, the column in characters */
    struct chiso_str text; /* the line */
    struct chiso_str was;  /* what is changed */
    size_t nth;            /* from 1: the how manieth change of this kind to the same words of the owner */
};
/* The i-th in the order of the files; NULL past the last. */
CHISO_API const struct chiso_mutant *chiso_mutation_at(const struct chiso_mutation *mutation, size_t i);

enum chiso_fate {
    CHISO_NOTICED,
    CHISO_SURVIVES,
    CHISO_UNSOUND /* no rules come of the change: it does not count */
};
/* Makes the i-th change, looks whether an example fails or an article has other claims, and takes it back. Changes
 * nothing else, so that the order does not matter. `differs`, unless NULL: whether anything was matched otherwise. */
CHISO_API enum chiso_fate chiso_mutation_try(struct chiso_mutation *mutation, size_t i, bool *differs);

#ifdef __cplusplus
}
#endif

#endif
