/* chiso text: the article as it was found in the page. */
#include <errno.h>
#include <string.h>

#include "cli/cli.h"

static const struct argp_option options[] = {
    {"output", 'o', "FILE", 0, "Write to FILE, which appears when it is whole", 1},
    {"format", 'f', "FORMAT", 0, "text: for people (default); jsonl: an object a document, for programs", 1},
    {"all", KEY_ALL, NULL, 0, "Show each block's role, and what was left out and why", 1},
    INPUT_OPTIONS,
    {0},
};

static const char *const formats[] = {"text", "jsonl", NULL};

static void print_stated(FILE *out, const char *name, struct chiso_str value, bool color)
{
    if (value.n == 0)
        return;
    fprintf(out, "%s%s:%s ", style_on(color, STYLE_DIM), name, style_off(color));
    put_shown(value, out);
    fputc('\n', out);
}

static void print_head(FILE *out, const struct chiso_head *head, bool color)
{
    print_stated(out, "source", head->source, color);
    print_stated(out, "title", head->title, color);
    print_stated(out, "byline", head->byline, color);
    print_stated(out, "published", head->published, color);
    print_stated(out, "site", head->site, color);
    print_stated(out, "status", head->status, color);
    print_stated(out, "page", head->page, color);
}

static bool same_row(const struct chiso_block *a, const struct chiso_block *b)
{
    return a && a->table > 0 && a->table == b->table && a->row == b->row;
}

static void print_block(FILE *out, const struct chiso_block *last, const struct chiso_block *b, bool all, bool color)
{
    bool goes_on = same_row(last, b);
    bool table_goes_on = last && last->table > 0 && last->table == b->table;
    if (goes_on)
        fputs(" | ", out);
    else
        fputs(!last ? "\n" : table_goes_on ? "\n" : "\n\n", out);
    if (all && !goes_on)
        fprintf(out, "%s[%.*s]%s ", style_on(color, STYLE_DIM), (int)b->role.n, b->role.p, style_off(color));
    put_shown(b->text, out);
}

static void print_blocks(FILE *out, const struct chiso_document *doc, bool all, bool color)
{
    const struct chiso_block *b, *last = NULL;
    for (size_t i = 0; (b = chiso_document_block(doc, i)) != NULL; i++) {
        print_block(out, last, b, all, color);
        last = b;
    }
    fputs(last ? "\n\n" : "\n", out);
}

static void print_dropped(FILE *out, const struct chiso_document *doc, bool color)
{
    const struct chiso_dropped *d;
    for (size_t i = 0; (d = chiso_document_dropped(doc, i)) != NULL; i++) {
        fprintf(out, "%s[left out: %.*s, bytes %zu-%zu]%s ", style_on(color, STYLE_DIM), (int)d->why.n, d->why.p,
                d->source_start, d->source_end, style_off(color));
        put_shown(d->text, out);
        fputc('\n', out);
    }
    if (chiso_document_dropped(doc, 0))
        fputc('\n', out);
}

static int article_put(const struct chiso_document *doc, const struct settings *s, FILE *out)
{
    bool color = style_wanted(s, out);
    print_head(out, chiso_document_head(doc), color);
    print_blocks(out, doc, s->all, color);
    if (s->all)
        print_dropped(out, doc, color);
    return ferror(out) ? errno : 0;
}

static int object_put(const struct chiso_document *doc, const struct settings *s, FILE *out)
{
    (void)s;
    return chiso_document_write(doc, CHISO_TEXT, out);
}

static int run(const struct settings *s)
{
    return batch_run(s, strcmp(s->format, "jsonl") == 0 ? object_put : article_put);
}

const struct command text_command = {
    .name = "text",
    .summary = "shows the article as it was found in the page",
    .arguments = "FILE...",
    .about = "Shows the article as it was found in the page: title, byline, date, and its text block by block.\v"
             "With -f jsonl each document is one object: source, input (the id of a line of JSON), title, byline, "
             "published and text (the running text without title and captions, a block a line, cells of a table's row "
             "with tabs between). Exit status as for `chiso extract`.",
    .options = options,
    .formats = formats,
    .text_only = true,
    .run = run,
};
