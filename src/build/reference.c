/* The reference part of patterns/README.md as a man page: as much of Markdown as that file has. */
#include <stdlib.h>

#include "build/docs.h"

#define MANUAL "patterns/README.md"

struct reader {
    struct str text;
    size_t at;
};

/* The line at r->at, without its line break. */
static struct str line_at(const struct reader *r)
{
    const char *p = r->text.p + r->at;
    const char *end = memchr(p, '\n', r->text.n - r->at);
    return (struct str){p, end ? (size_t)(end - p) : r->text.n - r->at};
}

static bool more(const struct reader *r)
{
    return r->at < r->text.n;
}

static struct str take_line(struct reader *r)
{
    struct str line = line_at(r);
    r->at += line.n + 1;
    return line;
}

static struct str cut(struct str s, size_t n)
{
    return n < s.n ? (struct str){s.p + n, s.n - n} : STR_EMPTY;
}

static struct str trimmed(struct str s)
{
    while (s.n && s.p[0] == ' ')
        s = cut(s, 1);
    while (s.n && s.p[s.n - 1] == ' ')
        s.n--;
    return s;
}

static bool begins(struct str line, const char *with)
{
    return str_starts(line, str_c(with));
}

static bool is_numbered(struct str line)
{
    return line.n > 2 && is_digit(line.p[0]) && line.p[1] == '.' && line.p[2] == ' ';
}

/* What ends a paragraph. */
static bool begins_block(struct str line)
{
    return line.n == 0 || begins(line, "#") || begins(line, "```") || begins(line, "| ") || begins(line, "- ") ||
           begins(line, "<!--") || is_numbered(line);
}

static void put_heading(struct str line)
{
    bool below = begins(line, "###");
    struct str words = trimmed(cut(line, below ? 3 : 2));
    fputs(below ? ".Ss " : ".Sh ", stdout);
    for (size_t i = 0; i < words.n; i++)
        putchar(!below && words.p[i] >= 'a' && words.p[i] <= 'z' ? words.p[i] & ~0x20 : words.p[i]);
    putchar('\n');
}

static void put_literal(struct reader *r)
{
    puts(".Bd -literal -offset 2n");
    for (take_line(r); more(r) && !begins(line_at(r), "```");)
        mdoc_literal(take_line(r));
    take_line(r);
    puts(".Ed");
}

/* Lines up to the next block, from the n-th byte of the first. */
static void put_paragraph(struct reader *r, size_t n)
{
    struct buf text = {0};
    buf_add_str(&text, cut(take_line(r), n));
    while (more(r) && !begins_block(line_at(r))) {
        buf_add_c(&text, ' ');
        buf_add_str(&text, trimmed(take_line(r)));
    }
    mdoc_prose(buf_str(&text));
    buf_free(&text);
}

static void put_list(struct reader *r)
{
    bool numbered = is_numbered(line_at(r));
    puts(numbered ? ".Bl -enum -compact" : ".Bl -bullet -compact");
    while (more(r) && (numbered ? is_numbered(line_at(r)) : begins(line_at(r), "- "))) {
        puts(".It");
        put_paragraph(r, numbered ? 3 : 2);
    }
    puts(".El");
}

#define CELLS_MAX 8

/* The cells of `| a | b |`; a bar with a backslash is a bar of the cell. */
static size_t cells_of(struct str line, struct buf cell[CELLS_MAX])
{
    size_t n = 0;
    for (size_t i = 1; i < line.n && n < CELLS_MAX; i++) {
        if (line.p[i] == '\\' && i + 1 < line.n && line.p[i + 1] == '|')
            buf_add_c(&cell[n], line.p[++i]);
        else if (line.p[i] == '|')
            n++;
        else
            buf_add_c(&cell[n], line.p[i]);
    }
    return n;
}

static void free_cells(struct buf cell[CELLS_MAX])
{
    for (size_t i = 0; i < CELLS_MAX; i++)
        buf_free(&cell[i]);
}

/* The first cell is the item's head, the second what is said of it; each further one is told with its column's name. */
static void put_row(struct buf head[CELLS_MAX], struct buf cell[CELLS_MAX], size_t n)
{
    struct buf text = {0};
    puts(".It Xo");
    mdoc_prose(trimmed(buf_str(&cell[0])));
    puts(".Xc");
    for (size_t i = 1; i < n; i++) {
        struct str name = trimmed(buf_str(&head[i])), says = trimmed(buf_str(&cell[i]));
        if (!says.n)
            continue;
        if (i > 1)
            buf_printf(&text, "%s%.*s: ", text.n ? "; " : "", (int)name.n, name.p);
        buf_add_str(&text, says);
    }
    mdoc_prose(buf_str(&text));
    buf_free(&text);
}

static void put_table(struct reader *r)
{
    struct buf head[CELLS_MAX] = {0};
    size_t n = cells_of(take_line(r), head);
    take_line(r); /* | --- | */
    puts(".Bl -tag -width Ds");
    while (more(r) && begins(line_at(r), "| ")) {
        struct buf cell[CELLS_MAX] = {0};
        cells_of(take_line(r), cell);
        put_row(head, cell, n);
        free_cells(cell);
    }
    puts(".El");
    free_cells(head);
}

/* Paragraphs and what follows one are set apart, but at the beginning of a section. */
static void put_block(struct reader *r, bool *apart)
{
    struct str line = line_at(r);
    bool list = begins(line, "- ") || is_numbered(line), heading = begins(line, "##");
    if (line.n == 0 || begins(line, "<!--")) {
        take_line(r);
        return;
    }
    bool prose = !heading && !begins(line, "```") && !begins(line, "| ");
    if (*apart && prose)
        puts(".Pp");
    if (heading)
        put_heading(take_line(r));
    else if (list)
        put_list(r);
    else if (begins(line, "```"))
        put_literal(r);
    else if (begins(line, "| "))
        put_table(r);
    else
        put_paragraph(r, 0);
    *apart = !heading;
}

static void fill_reference(void)
{
    struct str text = read_all(MANUAL);
    struct str mark = STR("\n# Reference\n");
    const char *start = memmem(text.p, text.n, mark.p, mark.n);
    struct reader r = {text, start ? (size_t)(start - text.p) + mark.n : text.n};
    bool apart = false;
    while (more(&r))
        put_block(&r, &apart);
    free((char *)text.p);
}

const struct filler reference_fillers[] = {{"reference", fill_reference}, {NULL, NULL}};
