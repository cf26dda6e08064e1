/* Diagnostics: kept as a list, printed as FILE:LINE:COLUMN with the line and a caret. */
#include "base/diag.h"

#include <stdarg.h>
#include <stdlib.h>

#include "base/letter.h"

/* A column that is named wrongly makes a fault of each row of its list: so many are told one by one. */
#define SAME_MAX 20

void diags_add(struct diags *d, struct diag_place at, const char *remedy, const char *what, ...)
{
    struct buf message = {0};
    va_list args;
    va_start(args, what);
    buf_vprintf(&message, what, args);
    va_end(args);
    GROW(d->item, d->cap, d->n + 1);
    at.file = arena_str(&d->arena, at.file);
    at.text = arena_str(&d->arena, at.text);
    d->item[d->n++] = (struct diag){
        .at = at,
        .what = arena_str(&d->arena, buf_str(&message)),
        .remedy = arena_str(&d->arena, str_c(remedy)),
        .check = d->check,
        .warning = d->warning,
    };
    buf_free(&message);
}

/* Text from a file is data: what would steer a terminal is shown as U+FFFD. */
static void add_inert(struct buf *out, struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        bool c1 = c == 0xC2 && i + 1 < s.n && (unsigned char)s.p[i + 1] < 0xA0;
        if ((c < 0x20 && c != '\t') || c == 0x7F || c1)
            buf_add_codepoint(out, LETTER_NONE);
        else
            buf_add_c(out, s.p[i]);
        i += c1;
    }
}

/* Blanks up to the column; tabs stay tabs, so that the caret stands under its letter. */
static void add_caret(struct buf *out, struct str text, size_t column)
{
    size_t at = 1;
    for (size_t i = 0; i < text.n && at < column; i++) {
        if (letter_goes_on(text.p[i]))
            continue;
        buf_add_c(out, text.p[i] == '\t' ? '\t' : ' ');
        at++;
    }
    buf_add_str(out, STR("^\n"));
}

void diag_print(const struct diag *d, struct buf *out)
{
    add_inert(out, d->at.file);
    if (d->at.line)
        buf_printf(out, ":%zu", d->at.line);
    if (d->at.line && d->at.column)
        buf_printf(out, ":%zu", d->at.column);
    buf_add_str(out, d->warning ? STR(": warning: ") : STR(": "));
    add_inert(out, d->what);
    if (d->warning && d->check)
        buf_printf(out, " [%s]", d->check);
    buf_add_c(out, '\n');
    if (d->at.line && d->at.text.n) {
        buf_add_str(out, STR("    "));
        add_inert(out, d->at.text);
        buf_add_c(out, '\n');
    }
    if (d->at.line && d->at.text.n && d->at.column) {
        buf_add_str(out, STR("    "));
        add_caret(out, d->at.text, d->at.column);
    }
    if (d->remedy.n) {
        buf_add_str(out, STR("    -> "));
        add_inert(out, d->remedy);
        buf_add_c(out, '\n');
    }
}

static int by_place(const void *a, const void *b)
{
    const struct diag_place x = ((const struct diag *)a)->at, y = ((const struct diag *)b)->at;
    int file = str_cmp(x.file, y.file);
    if (file || x.line != y.line)
        return file ? file : (x.line > y.line) - (x.line < y.line);
    return x.column != y.column ? (x.column > y.column) - (x.column < y.column)
                                : str_cmp(((const struct diag *)a)->what, ((const struct diag *)b)->what);
}

void diags_sort(struct diags *d, size_t first)
{
    if (d->n > first)
        qsort(d->item + first, d->n - first, sizeof *d->item, by_place);
}

/* The SAME_MAX-th of the same in its file, so that nothing further like it is kept; or NULL. */
static struct diag *last_of_same(struct diag *kept, size_t n, const struct diag *like)
{
    size_t same = 0;
    for (size_t i = 0; i < n; i++)
        if (str_eq(kept[i].what, like->what) && str_eq(kept[i].at.file, like->at.file) && ++same == SAME_MAX)
            return &kept[i];
    return NULL;
}

void diags_settle(struct diags *d)
{
    size_t kept = 0;
    diags_sort(d, 0);
    for (size_t i = 0; i < d->n; i++) {
        struct diag *last = last_of_same(d->item, kept, &d->item[i]);
        if (last)
            last->more++;
        else
            d->item[kept++] = d->item[i];
    }
    d->n = kept;
    for (size_t i = 0; i < d->n; i++) {
        struct diag *x = &d->item[i];
        if (x->more)
            x->what = arena_printf(&d->arena, "%.*s (and %zu more like it in this file)", (int)x->what.n, x->what.p,
                                   x->more);
        x->more = 0;
    }
}

void diags_free(struct diags *d)
{
    free(d->item);
    arena_free(&d->arena);
    *d = (struct diags){0};
}
