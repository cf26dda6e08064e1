/* Text as mdoc(7) wants it: a line for each sentence, none of them long, nothing in it taken for a request. */
#include "build/docs.h"

#include <stdlib.h>

/* What mandoc -T lint calls a long line: it counts every letter beyond ASCII as the escape that it makes of it. */
#define LINT_LINE   80
#define LINT_LETTER 8

/* The line that grows. */
struct line {
    size_t n;  /* bytes as lint counts them */
    bool code; /* between backquotes */
};

static void put_char(char c, bool code)
{
    if (c == '\\')
        fputs("\\e", stdout);
    else if (c == '-' && code)
        fputs("\\-", stdout);
    else
        putchar(c);
}

static size_t bytes_of(struct str word)
{
    size_t n = 0;
    for (size_t i = 0; i < word.n; i++) {
        unsigned char c = (unsigned char)word.p[i];
        n += c >= 0xC0 ? LINT_LETTER : c >= 0x80 ? 0 : strchr("`\\-", c) ? 3 : 1;
    }
    return n;
}

/* A word, with what begins or ends code in it. */
static void put_word(struct line *l, struct str word)
{
    if (l->n == 0 && (word.p[0] == '.' || word.p[0] == '\''))
        fputs("\\&", stdout);
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] == '`') {
            l->code = !l->code;
            fputs(l->code ? "\\fB" : "\\fR", stdout);
        } else {
            put_char(word.p[i], l->code);
        }
    }
    l->n += bytes_of(word);
}

static bool ends_sentence(struct str word)
{
    while (word.n && strchr(")\"`", word.p[word.n - 1]))
        word.n--;
    return word.n && strchr(".!?", word.p[word.n - 1]);
}

/* Without the targets of links: `[words](#there)` is `words`. */
static void strip_links(struct str text, struct buf *out)
{
    bool code = false;
    for (size_t i = 0; i < text.n; i++) {
        const char *close = NULL;
        code ^= text.p[i] == '`';
        if (text.p[i] == '[' && !code)
            close = memmem(text.p + i, text.n - i, "](", 2);
        const char *end = close ? memchr(close, ')', (size_t)(text.p + text.n - close)) : NULL;
        if (!end) {
            buf_add_c(out, text.p[i]);
            continue;
        }
        buf_add(out, text.p + i + 1, (size_t)(close - text.p) - i - 1);
        i = (size_t)(end - text.p);
    }
}

static void put_words(struct str text)
{
    struct line line = {0};
    for (size_t i = 0; i < text.n;) {
        size_t start = i;
        while (i < text.n && text.p[i] != ' ' && text.p[i] != '\n')
            i++;
        struct str word = {text.p + start, i - start};
        i++;
        if (word.n == 0)
            continue;
        if (line.n && line.n + 1 + bytes_of(word) > LINT_LINE) {
            putchar('\n');
            line.n = 0;
        } else if (line.n) {
            putchar(' ');
        }
        put_word(&line, word);
        line.n++;
        if (ends_sentence(word) && !line.code && i < text.n) {
            putchar('\n');
            line.n = 0;
        }
    }
    if (line.n)
        putchar('\n');
}

void mdoc_prose(struct str text)
{
    struct buf plain = {0};
    strip_links(text, &plain);
    put_words(buf_str(&plain));
    buf_free(&plain);
}

void mdoc_literal(struct str line)
{
    if (line.n && (line.p[0] == '.' || line.p[0] == '\''))
        fputs("\\&", stdout);
    for (size_t i = 0; i < line.n; i++)
        put_char(line.p[i], true);
    putchar('\n');
}

void mdoc_item(const char *word, struct str says)
{
    printf(".It Cm %s\n", word);
    mdoc_prose(says);
}
