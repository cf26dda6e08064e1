/* Claims as a table for people: one for each document, its columns as wide as what stands in them. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "cli/cli.h"

#define COLUMNS 6

struct line {
    char *cell[COLUMNS];
};

static size_t width_of(const char *s)
{
    size_t width = 0;
    for (utf8proc_int32_t c; *s;) {
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s, -1, &c);
        int w = n > 0 ? utf8proc_charwidth(c) : 1;
        width += w > 0 ? (size_t)w : 0;
        s += n > 0 ? n : 1;
    }
    return width;
}

/* The bytes of s that fit into a width. */
static size_t fitting(const char *s, size_t width)
{
    size_t used = 0, at = 0;
    while (s[at]) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s + at, -1, &c);
        int w = n > 0 ? utf8proc_charwidth(c) : 1;
        used += w > 0 ? (size_t)w : 0;
        if (used > width)
            break;
        at += n > 0 ? (size_t)n : 1;
    }
    while (at > 0 && s[at - 1] == ' ')
        at--;
    return at;
}

/* s, which is malloc'ed; where it is wider than max, cut, with an ellipsis as its last letter. */
static char *cut(char *s, size_t max)
{
    if (max == 0 || width_of(s) <= max)
        return s;
    char *shorter = printed("%.*s\xE2\x80\xA6", (int)fitting(s, max - 1), s);
    chiso_free(s);
    return shorter;
}

/* Digits in groups of three: 1840000 as 1 840 000, years and small numbers as they are. */
static void put_number(FILE *out, struct chiso_str number)
{
    size_t point = 0;
    while (point < number.n && number.p[point] != '.')
        point++;
    size_t sign = number.n > 0 && number.p[0] == '-';
    for (size_t i = 0; i < number.n; i++) {
        bool group = i > sign && i < point && (point - i) % 3 == 0 && point - sign > 4;
        if (group)
            fputc(' ', out);
        fputc(number.p[i], out);
    }
}

static void put_words(FILE *out, const char *before, struct chiso_str s)
{
    if (s.n == 0)
        return;
    fputs(before, out);
    put_str(s, out);
}

/* at_least as `at least `. */
static void put_mod(FILE *out, struct chiso_str mod)
{
    for (size_t i = 0; i < mod.n; i++)
        fputc(mod.p[i] == '_' ? ' ' : mod.p[i], out);
    if (mod.n > 0)
        fputc(' ', out);
}

static void put_amount(FILE *out, const struct chiso_claim *c)
{
    if (str_is(c->status, "target"))
        fputs("target ", out);
    put_mod(out, c->mod);
    if (str_is(c->kind, "change") && c->value.p[0] != '-' && !str_is(c->unit, "time"))
        fputc('+', out);
    put_number(out, c->value);
    if (c->value_max.n > 0) {
        fputs(" to ", out);
        put_number(out, c->value_max);
    }
    if (c->of.n > 0) {
        fputs(" of ", out);
        put_number(out, c->of);
    }
    if (!str_is(c->kind, "rank"))
        put_words(out, " ", c->unit.n > 0 ? c->unit : c->noun);
    put_words(out, " per ", c->per.text);
}

static void put_value(FILE *out, const struct chiso_claim *c)
{
    if (c->value.n > 0)
        put_amount(out, c);
    else
        put_str(c->edtf, out);
}

static bool ends(struct chiso_str day, const char *tail)
{
    size_t n = strlen(tail);
    return day.n == 0 || (day.n > n && memcmp(day.p + day.n - n, tail, n) == 0);
}

/* Whole years are shown as such: 2024, 2021..2025. */
static void put_period(FILE *out, const struct chiso_period *p)
{
    struct chiso_str start = p->start, end = p->end;
    if (start.n == 0 && end.n == 0) {
        put_str(p->text, out);
        return;
    }
    if (ends(start, "-01-01") && ends(end, "-12-31")) {
        start.n -= start.n ? strlen("-01-01") : 0;
        end.n -= end.n ? strlen("-12-31") : 0;
    }
    put_str(start, out);
    if (str_same(start, end))
        return;
    fputs("..", out);
    put_str(end, out);
}

static void put_kind(FILE *out, const struct chiso_claim *c)
{
    put_str(c->kind, out);
}

static void put_subject(FILE *out, const struct chiso_claim *c)
{
    put_str(c->subject.text, out);
}

static void put_indicator(FILE *out, const struct chiso_claim *c)
{
    put_str(c->indicator.text, out);
}

static void put_claim_period(FILE *out, const struct chiso_claim *c)
{
    put_period(out, &c->period);
}

static void put_claim_words(FILE *out, const struct chiso_claim *c)
{
    put_str(c->text, out);
}

static const struct {
    const char *title;
    size_t width_max; /* longer cells are cut; 0: they are not */
    void (*put)(FILE *out, const struct chiso_claim *c);
} columns[COLUMNS] = {
    {"KIND", 0, put_kind},
    {"VALUE", 40, put_value},
    {"SUBJECT", 24, put_subject},
    {"INDICATOR", 24, put_indicator},
    {"PERIOD", 22, put_claim_period},
    {"THE WORDS THAT SAY IT", 0, put_claim_words},
};

/* A cell's text, safe to show and cut to its column. */
static char *cell_new(size_t column, const struct chiso_claim *c)
{
    struct memory m;
    memory_open(&m);
    columns[column].put(m.file, c);
    char *raw = memory_close(&m), *cell = chiso_show((struct chiso_str){raw, m.n});
    free(raw);
    return cut(cell, columns[column].width_max);
}

static void put_row(FILE *out, const char *const cells[COLUMNS], const size_t widths[COLUMNS])
{
    for (size_t k = 0; k < COLUMNS; k++) {
        fputs(cells[k], out);
        size_t width = width_of(cells[k]);
        for (; k < COLUMNS - 1 && width < widths[k] + 2; width++)
            fputc(' ', out);
    }
    fputc('\n', out);
}

static void put_title(FILE *out, const struct chiso_head *head, bool color)
{
    char *title = chiso_show(head->title.n > 0 ? head->title : head->source);
    char *source = chiso_show(head->source);
    fprintf(out, "%s%s%s\n%s", style_on(color, STYLE_BOLD), title, style_off(color), source);
    if (head->published.n > 0)
        fprintf(out, ", %.*s", (int)head->published.n, head->published.p);
    fputs("\n\n", out);
    chiso_free(title);
    chiso_free(source);
}

static struct line *lines_new(const struct chiso_document *doc, size_t n, size_t widths[COLUMNS])
{
    struct line *lines = must(calloc(n + 1, sizeof *lines));
    for (size_t k = 0; k < COLUMNS; k++)
        widths[k] = width_of(columns[k].title);
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < COLUMNS; k++) {
            lines[i].cell[k] = cell_new(k, chiso_document_claim(doc, i));
            size_t width = width_of(lines[i].cell[k]);
            widths[k] = width > widths[k] ? width : widths[k];
        }
    }
    return lines;
}

static void lines_free(struct line *lines, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < COLUMNS; k++)
            chiso_free(lines[i].cell[k]);
    }
    free(lines);
}

int table_put(const struct chiso_document *doc, const struct settings *s, FILE *out)
{
    const struct chiso_head *head = chiso_document_head(doc);
    const char *titles[COLUMNS];
    size_t widths[COLUMNS];
    bool color = style_wanted(s, out);

    put_title(out, head, color);
    struct line *lines = lines_new(doc, head->claims, widths);
    for (size_t k = 0; k < COLUMNS; k++)
        titles[k] = columns[k].title;
    if (head->claims > 0)
        put_row(out, titles, widths);
    for (size_t i = 0; i < head->claims; i++)
        put_row(out, (const char *const *)lines[i].cell, widths);
    fputs(head->claims > 0 ? "\n" : "no claims\n\n", out);
    lines_free(lines, head->claims);
    return ferror(out) ? errno : 0;
}
