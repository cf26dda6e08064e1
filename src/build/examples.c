/* The examples of the manuals, of examples.tsv. */
#include "build/docs.h"

#define EXAMPLES "src/build/examples.tsv"

/* The next column of a line; *line goes on behind it. */
static struct str take_column(struct str *line)
{
    const char *tab = memchr(line->p, '\t', line->n);
    struct str column = {line->p, tab ? (size_t)(tab - line->p) : line->n};
    size_t n = column.n + (tab != NULL);
    *line = (struct str){line->p + n, line->n - n};
    return column;
}

static struct str examples_of(const char *of, const char *word)
{
    static struct str all;
    if (!all.p)
        all = read_all(EXAMPLES);
    for (struct str rest = all; rest.n;) {
        const char *end = memchr(rest.p, '\n', rest.n);
        struct str line = {rest.p, end ? (size_t)(end - rest.p) : rest.n};
        size_t n = line.n + (end != NULL);
        rest = (struct str){rest.p + n, rest.n - n};
        struct str whose = take_column(&line), which = take_column(&line);
        if (str_eq(whose, str_c(of)) && str_eq(which, str_c(word)))
            return line;
    }
    return STR_EMPTY;
}

struct str with_examples(struct buf *out, const char *of, const char *word, const char *says)
{
    struct str examples = examples_of(of, word);
    out->n = 0;
    buf_printf(out, "%s%s%.*s", says, examples.n ? ": " : "", (int)examples.n, examples.n ? examples.p : "");
    return buf_str(out);
}
