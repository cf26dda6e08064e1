/* chiso explain: how a claim came about, or why there is none. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

static const struct argp_option options[] = {
    {"output", 'o', "FILE", 0, "Write to FILE, which appears when it is whole", 1},
    {"format", 'f', "FORMAT", 0, "text: for people (default); json: an object a line, for programs", 1},
    {"all", KEY_ALL, NULL, 0, "Explain every place that has the words, not the first alone", 1},
    {"encoding", KEY_ENCODING, NULL, 0, "Explain the encoding that the file was read in, not its claims", 1},
    {0},
};

static const char *const formats[] = {"text", "json", NULL};

static int put_text(const char *lines, const struct settings *s, FILE *out)
{
    struct memory m; /* so that errno is what writing to `out` left */
    memory_open(&m);
    explanation_print(lines, style_wanted(s, out), m.file);
    char *text = memory_close(&m);
    int error = fwrite(text, 1, m.n, out) < m.n ? errno : 0;
    free(text);
    return error;
}

/* Puts explanations, and frees them. */
static int put_lines(char *lines, const struct settings *s, FILE *out)
{
    int error = 0;
    if (strcmp(s->format, "json") != 0)
        error = put_text(lines, s, out);
    else if (fputs(lines, out) == EOF)
        error = errno;
    s->question->answered = true;
    chiso_free(lines);
    return error;
}

static int put_claims(const struct chiso_document *doc, const struct settings *s, FILE *out)
{
    const struct chiso_head *head = chiso_document_head(doc);
    char *lines;
    int error = 0;
    for (size_t i = 0; !error && (lines = chiso_explain_claim(doc, i)) != NULL; i++)
        error = put_lines(lines, s, out);
    s->question->answered = true; /* an article may claim nothing */
    if (head->claims == 0 && head->error.n == 0 && !s->quiet)
        message(WARNING, s->input[0], "no claims (page: %.*s); name a place, and why there is none is told",
                (int)head->page.n, head->page.p);
    return error;
}

static int put_words(const struct chiso_document *doc, const struct settings *s, FILE *out)
{
    const struct chiso_str words = {s->question->words, strlen(s->question->words)};
    char *lines;
    int error = 0;
    for (size_t n = 0; !error && (n == 0 || s->all) && (lines = chiso_explain_words(doc, words, n)) != NULL; n++)
        error = put_lines(lines, s, out);
    return error;
}

static int explanation_put(const struct chiso_document *doc, const struct settings *s, FILE *out)
{
    const struct question *q = s->question;
    if (q->words)
        return put_words(doc, s, out);
    if (q->line == 0)
        return put_claims(doc, s, out);
    char *lines = chiso_explain_place(doc, q->line, q->column);
    return lines ? put_lines(lines, s, out) : 0;
}

/* A number from 1 that ends at *end, behind a colon that *end is set to. */
static size_t number_before(const char *path, const char **end)
{
    const char *digit = *end;
    while (digit > path && digit[-1] >= '0' && digit[-1] <= '9')
        digit--;
    if (digit == *end || *end - digit > 9 || digit <= path + 1 || digit[-1] != ':')
        return 0;
    *end = digit - 1;
    return (size_t)strtoul(digit, NULL, 10);
}

/* FILE:LINE:COLUMN; a file that has just this name is taken as it is. Returns the file's name, which is to be freed. */
static char *cut_place(const char *path, struct question *q)
{
    const char *end = path + strlen(path);
    if (access(path, F_OK) != 0) {
        size_t column = number_before(path, &end);
        size_t line = column > 0 ? number_before(path, &end) : 0;
        if (line > 0) {
            q->line = line;
            q->column = column;
            return strndup(path, (size_t)(end - path));
        }
        char *file = column > 0 ? strndup(path, (size_t)(end - path)) : NULL;
        q->no_column = file && access(file, F_OK) == 0;
        free(file);
    }
    return strdup(path);
}

static int usage_fault(const struct settings *s, const struct question *q)
{
    if (q->no_column)
        message(ERROR, s->input[0], "name the column as well: FILE:LINE:COLUMN");
    else if (s->input_n > 2)
        message(ERROR, s->input[2], "one file, and the words or the place in it: put the words in quotes");
    else if (q->words && q->line > 0)
        message(ERROR, s->input[0], "name a place by its line and column or by its words, not by both");
    else if (q->words && !*q->words)
        message(ERROR, s->input[0], "the words are empty: name some that stand in the article");
    else if (s->encoding && (q->words || q->line > 0))
        message(ERROR, s->input[0], "--encoding is about the whole file: name no place in it");
    else if (s->all && !q->words)
        message(ERROR, s->input[0], "--all goes with words: name some that stand in the article");
    else
        return EXIT_FINE;
    return EXIT_USAGE;
}

static void message_unanswered(const char *path, const struct question *q)
{
    if (q->words)
        message(ERROR, path, "\"%s\" does not stand there: copy the words from the output of `chiso text --all`",
                q->words);
    else
        message(ERROR, path, "line %zu has no column %zu: columns count characters, from 1, as editors show them",
                q->line, q->column);
}

static int run(const struct settings *s)
{
    struct question q = {.words = s->input_n > 1 ? s->input[1] : NULL};
    char *path = cut_place(s->input[0], &q);
    int code = usage_fault(s, &q);
    if (code == EXIT_FINE) {
        struct settings one = *s;
        const char *input[] = {path};
        one.input = input;
        one.input_n = 1;
        one.question = &q;
        code = batch_run(&one, s->encoding ? encoding_put : explanation_put);
        if (code == EXIT_FINE && !q.answered) {
            message_unanswered(path, &q);
            code = EXIT_FINDINGS;
        }
    }
    free(path);
    return code;
}

const struct command explain_command = {
    .name = "explain",
    .summary = "tells how claims came about, or why there is none at a place",
    .arguments = "FILE\nFILE:LINE:COLUMN\nFILE WORDS",
    .about = "Tells how the claims of an article came about: the rule, what it captured, which matches it met, and for "
             "each link the candidates with their costs. For a place without a claim it tells what stands there "
             "instead, or which rules came nearest, how far they got and what refused them.\n\n"
             "LINE and COLUMN count from 1, columns in characters, as editors show them. WORDS are copied from the "
             "article; the first place that has them is explained.\v"
             "Of the candidates of a link the cheapest wins; it is marked >. A cost is the sum of the parts behind it, "
             "which count characters, clauses and values between the candidate and the claim. Where costs do not "
             "decide, what does stands behind the link.\n\n"
             "Exit status: 0 all is well; 1 there is no such place, or the document failed or lost something; 2 the "
             "rules cannot be loaded; 3 wrong usage; 4 the input or output failed.",
    .options = options,
    .formats = formats,
    .run = run,
};
