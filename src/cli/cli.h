/* The program: commands over the library's public header. The only place that prints and exits. */
#ifndef CHISO_CLI_CLI_H
#define CHISO_CLI_CLI_H

#include <argp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "chiso.h"

static inline struct chiso_str str_of(const char *s)
{
    return (struct chiso_str){s, strlen(s)};
}

static inline bool str_same(struct chiso_str a, struct chiso_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool str_is(struct chiso_str s, const char *word)
{
    return str_same(s, str_of(word));
}

/* One list: enum, number, and what it means. */
#define EXIT_LIST(X)                                                                                 \
    X(FINE, 0, "all is well")                                                                        \
    X(FINDINGS, 1, "it ran to the end, with findings: documents that failed or lost something, ...") \
    X(RULES, 2, "the rules cannot be loaded")                                                        \
    X(USAGE, 3, "wrong usage")                                                                       \
    X(IO, 4, "a list of inputs cannot be read, or the output cannot be written")

enum exit_code {
#define EXIT_ENUM(id, number, says) EXIT_##id = number,
    EXIT_LIST(EXIT_ENUM)
#undef EXIT_ENUM
};

enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* What `explain` is asked about. */
struct question {
    size_t line, column; /* from 1; 0: no place */
    const char *words;   /* or NULL */
    bool no_column;      /* FILE:LINE was named */
    bool answered;
};

/* What the command line says. */
struct settings {
    const struct command *command;
    const char *patterns; /* folder, or NULL */
    const char *output;   /* file, or NULL for standard output */
    const char *format;   /* one of the command's formats */
    const char **input;
    size_t input_n;
    const char **list; /* --files-from */
    size_t list_n;
    const char *stats;  /* file, "" for standard error, or NULL */
    const char *corpus; /* file or folder, or NULL */
    bool quiet, verbose, all, encoding, strict;
    enum color color;
    size_t limit[CHISO_LIMIT_TOTAL + 1];        /* by enum chiso_limit; 0: as the library has it */
    const char *json[CHISO_JSON_PUBLISHED + 1]; /* by enum chiso_json_field; or NULL */
    struct question *question;                  /* explain: or NULL */
    const char **only;                          /* test: kinds, rules, fields, articles that alone are of interest */
    size_t only_n;
    bool accept, lower, mutate;
    const char *truth;
    enum chiso_key by; /* diff */
};

/* Keys of options without a letter. */
enum {
    KEY_FILES_FROM = 256,
    KEY_COLOR,
    KEY_ALL,
    KEY_ENCODING,
    KEY_STATS,
    KEY_CORPUS,
    KEY_STRICT,
    KEY_ONLY,
    KEY_MUTATE,
    KEY_ACCEPT,
    KEY_LOWER,
    KEY_TRUTH,
    KEY_BY,
    KEY_LIMIT,                                   /* and the limits behind it, in order of enum chiso_limit */
    KEY_JSON = KEY_LIMIT + CHISO_LIMIT_TOTAL + 1 /* and the fields, in order of enum chiso_json_field */
};

struct command {
    const char *name;
    const char *summary;                  /* one line, for the list of commands */
    const char *arguments;                /* `FILE...`; empty: it takes none */
    const char *about;                    /* what --help says above and, after \v, below the options */
    const struct argp_option *options;    /* its own, beside those that all commands have */
    const char *const *formats;           /* that -f takes, NULL at the end; the first is the default */
    bool text_only;                       /* asks for no claims */
    size_t input_max;                     /* 0: as many as there are, but one at least; else none is fine, too */
    int (*run)(const struct settings *s); /* returns an exit code */
};

/* commands.c: all of them; NULL at the end. */
extern const struct command *const commands[];

extern const struct command extract_command, text_command, lint_command, explain_command, test_command, diff_command;

/* settings.c. */
/* A command's own options, then those that all commands have, then the end. */
#define OPTIONS_MAX 48
void settings_options(const struct command *command, struct argp_option out[OPTIONS_MAX]);
/* The words that an option takes, NULL at the end; NULL where it takes others. */
const char *const *settings_words(const struct command *command, int key);
/* Fills *out from the command line; usage errors end the program. Free with settings_free. */
void settings_parse(const struct command *command, int argc, char **argv, struct settings *out);
void settings_free(struct settings *s);

/* inputs.c: options on what is read, for commands that read many inputs. */
#define INPUT_OPTIONS                                                                                                \
    {"files-from",                                                                                                   \
     KEY_FILES_FROM,                                                                                                 \
     "LIST",                                                                                                         \
     0,                                                                                                              \
     "Read names of inputs from LIST, one a line or with NULs between; - is standard input",                         \
     2},                                                                                                             \
        {"json-id",                                                                                                  \
         KEY_JSON + CHISO_JSON_ID,                                                                                   \
         "FIELD",                                                                                                    \
         0,                                                                                                          \
         "JSON Lines: names of the fields, where they are not id, url, "                                             \
         "html, text and published",                                                                                 \
         3},                                                                                                         \
        {"json-url", KEY_JSON + CHISO_JSON_URL, "FIELD", 0, NULL, 3},                                                \
        {"json-html", KEY_JSON + CHISO_JSON_HTML, "FIELD", 0, NULL, 3},                                              \
        {"json-text", KEY_JSON + CHISO_JSON_TEXT, "FIELD", 0, NULL, 3},                                              \
        {"json-published", KEY_JSON + CHISO_JSON_PUBLISHED, "FIELD", 0, NULL, 3},                                    \
        {"max-document", KEY_LIMIT + CHISO_LIMIT_DOCUMENT, "BYTES", 0, "Longest document (64M; at most 1G)", 4},     \
        {"max-ratio", KEY_LIMIT + CHISO_LIMIT_RATIO, "N", 0, "Bytes that one compressed byte may become (1000)", 4}, \
        {"max-members", KEY_LIMIT + CHISO_LIMIT_MEMBERS, "N", 0, "Documents of one container (10000000)", 4},        \
    {                                                                                                                \
        "max-total", KEY_LIMIT + CHISO_LIMIT_TOTAL, "BYTES", 0, "Bytes that one container may become (1T)", 4        \
    }
/* Takes the value of such an option; NULL, or what is wrong with it. */
const char *inputs_option(struct settings *s, int key, const char *value);
void inputs_apply(const struct settings *s, struct chiso_inputs *inputs);

/* memory.c: what an allocation gave; without memory the program ends. */
void *must(void *p);
/* Room for one more behind n items. */
void *grown(void *items, size_t *cap, size_t n, size_t size);
/* What printf would print; malloc'ed. */
char *printed(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* What is printed becomes a string. */
struct memory {
    FILE *file;
    char *text;
    size_t n;
};
void memory_open(struct memory *m);
char *memory_close(struct memory *m); /* malloc'ed */

/* batch.c: loads the rules; NULL when that failed, which has been told. */
struct chiso_rules *rules_for(const struct settings *s);
/* Puts all inputs through and `put`s each document; returns an exit code. */
typedef int put_fn(const struct chiso_document *doc, const struct settings *s, FILE *out); /* 0, or an errno */
int batch_run(const struct settings *s, put_fn *put);

/* message.c: all that goes to stderr. */
enum weight { NOTE, WARNING, ERROR };
void message_init(const struct settings *s);
/* `chiso: SUBJECT: what`; the subject is shown safely, and may be NULL. */
void message(enum weight weight, const char *subject, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* What became of a document, where it is not all well. */
void message_document(const struct chiso_document *doc);
/* A line that is overwritten while the batch runs; on a terminal only. */
void message_progress(size_t n, const char *what);
void message_progress_end(void);

/* style.c: strings that come from outside are shown safely; bold or not. */
void put_shown(struct chiso_str s, FILE *out);
void put_str(struct chiso_str s, FILE *out); /* as it is */
enum style { STYLE_PLAIN, STYLE_BOLD, STYLE_DIM, STYLE_RED, STYLE_YELLOW, STYLE_GREEN };
/* True when `file` shall have colours. */
bool style_wanted(const struct settings *s, FILE *file);
const char *style_on(bool wanted, enum style style);
const char *style_off(bool wanted);

/* output.c: standard output, or a file that appears whole or not at all. */
struct output {
    FILE *file;
    const char *path; /* NULL: standard output */
    char *temporary;  /* NULL: written in place */
};
int output_open(struct output *o, const char *path); /* 0, or an errno */
/* Closes it, and puts the file in place when `keep`. 0, or an errno. */
int output_close(struct output *o, bool keep);

/* stats.c: what became of each rule, to a file or, where `path` is empty, to standard error; 0, or an errno. */
int stats_put(const struct chiso_worker *worker, const char *path);

/* table.c: claims as a table for people. */
put_fn table_put;

/* encoding.c: how a document was decoded. */
put_fn encoding_put;

/* explain_text.c: explanations (lines of JSON, see chiso.h) for people. */
void explanation_print(const char *lines, bool color, FILE *out);

#endif
