/* Reads word lists: a folder of *.tsv, each split into columns and words, checked, and indexed. */
#include <errno.h>
#include <stdlib.h>

#include "base/fold.h"
#include "base/folder.h"
#include "base/letter.h"
#include "base/list.h"
#include "base/list_index.h"

struct lists {
    struct arena arena;
    struct list *item;
    size_t n, cap;
};

/* One file while it is read. */
struct loading {
    struct lists *lists;
    struct diags *diags;
    struct list list;
    size_t word_cap;
    bool composed; /* all of it: no line need be looked at */
};

static void fault(struct loading *f, size_t line, struct str text, const char *what, const char *remedy)
{
    diags_add(f->diags, (struct diag_place){f->list.file, line, line ? 1 : 0, text}, remedy, "%s", what);
}

/* Splits by a byte; at least one part. */
static struct str *split(struct arena *arena, struct str s, char by, size_t *n)
{
    *n = 1;
    for (size_t i = 0; i < s.n; i++)
        *n += s.p[i] == by;
    struct str *part = ARENA_ARRAY(arena, struct str, *n);
    size_t start = 0, k = 0;
    for (size_t i = 0; i <= s.n; i++)
        if (i == s.n || s.p[i] == by) {
            part[k++] = (struct str){s.p + start, i - start};
            start = i + 1;
        }
    return part;
}

static bool is_utf8(struct str s)
{
    for (size_t at = 0, n; at < s.n; at += n) {
        letter_read(s, at, &n);
        if (!n)
            return false;
    }
    return true;
}

static bool has_edge_space(struct str s)
{
    return s.n > 0 && (s.p[0] == ' ' || s.p[s.n - 1] == ' ');
}

/* What is wrong with a line by itself. */
static bool line_sound(struct loading *f, size_t line, struct str text)
{
    if (f->composed)
        return true;
    if (!is_utf8(text))
        fault(f, line, STR_EMPTY, "bytes that are no UTF-8", "save the file as UTF-8");
    else if (!fold_is_nfc(text))
        fault(f, line, text, "text that is not in NFC", "write each accented letter as one code point");
    else
        return true;
    return false;
}

static void add_header(struct loading *f, size_t line, struct str text)
{
    f->list.column = split(&f->lists->arena, text, '\t', &f->list.column_n);
    for (size_t i = 0; i < f->list.column_n; i++)
        if (f->list.column[i].n == 0)
            fault(f, line, text, "a column without a name", "name every column, separated by single tabs");
}

static void add_word(struct loading *f, size_t line, struct str text)
{
    size_t n;
    struct list *l = &f->list;
    struct str *part = split(&f->lists->arena, text, '\t', &n);
    struct str *field = ARENA_ARRAY(&f->lists->arena, struct str, l->column_n);
    if (n > l->column_n)
        diags_add(f->diags, (struct diag_place){l->file, line, 1, text},
                  "remove a tab, or name the column in the header line", "%zu columns, but the header names %zu", n,
                  l->column_n);
    if (part[0].n == 0)
        fault(f, line, text, "a row without a word", "the first column is the word itself");
    for (size_t i = 0; i < n && i < l->column_n; i++) {
        field[i] = part[i];
        if (has_edge_space(part[i]))
            fault(f, line, text, "a space at the edge of a column", "remove it");
    }
    GROW(l->word, f->word_cap, l->word_n + 1);
    l->word[l->word_n++] = (struct word){field[0], field, line};
}

static void add_line(struct loading *f, size_t line, struct str text)
{
    if (text.n && text.p[text.n - 1] == '\r')
        text.n--;
    if (text.n == 0 || text.p[0] == '#' || !line_sound(f, line, text))
        return;
    if (!f->list.column)
        add_header(f, line, text);
    else
        add_word(f, line, text);
}

static void add_lines(struct loading *f, struct str all)
{
    static const char bom[] = "\xEF\xBB\xBF";
    size_t line = 0;
    f->composed = fold_is_composed(all);
    if (str_starts(all, STR(bom)))
        all = str_slice(all, (struct span){sizeof bom - 1, all.n});
    while (all.n) {
        const char *end = memchr(all.p, '\n', all.n);
        size_t n = end ? (size_t)(end - all.p) : all.n;
        add_line(f, ++line, (struct str){all.p, n});
        n += end != NULL;
        all = str_slice(all, (struct span){n, all.n});
    }
    if (!f->list.column)
        fault(f, 0, STR_EMPTY, "no header line", "name the columns in the first line that is no comment");
}

static bool same_fields(const struct list *l, const struct word *a, const struct word *b)
{
    for (size_t i = 0; i < l->column_n; i++)
        if (!str_eq(a->field[i], b->field[i]))
            return false;
    return true;
}

/* A row that stands earlier, with the same fields. */
static void check_repeat(struct loading *f, const struct word *w, struct str key)
{
    const struct list *l = &f->list;
    size_t i = list_index_first(l->index, key);
    while (i != LIST_INDEX_NONE && !same_fields(l, w, &l->word[l->index->entry[i].word]))
        i = l->index->entry[i].next;
    if (i != LIST_INDEX_NONE)
        diags_add(f->diags, (struct diag_place){l->file, w->line, 1, w->text}, "remove one of the two",
                  "the same row as in line %zu",
                  l->word[l->index->entry[i].word].line);
}

/* The column `also`, and the first one, lead to the word. */
static void index_words(struct loading *f)
{
    struct arena *arena = &f->lists->arena;
    struct list *l = &f->list;
    int also = list_column(l, STR("also"));
    size_t cap = l->word_n;
    for (size_t i = 0; also >= 0 && i < l->word_n; i++) {
        struct str s = l->word[i].field[also];
        for (size_t k = 0; k < s.n; k++)
            cap += s.p[k] == '|';
        cap += s.n > 0;
    }
    l->index = list_index_new(arena, cap);
    for (size_t i = 0; i < l->word_n; i++) {
        struct str key = fold_key(arena, l->word[i].text);
        check_repeat(f, &l->word[i], key);
        list_index_add(l->index, key, i);
        size_t n = 0;
        struct str s = also >= 0 ? l->word[i].field[also] : STR_EMPTY;
        struct str *other = s.n ? split(arena, s, '|', &n) : NULL;
        for (size_t k = 0; k < n; k++)
            if (other[k].n)
                list_index_add(l->index, fold_key(arena, other[k]), i);
    }
}

static void load_file(struct lists *lists, struct str dir, struct str base, struct diags *diags)
{
    struct arena *arena = &lists->arena;
    struct loading f = {.lists = lists, .diags = diags};
    struct str bytes;
    f.list.file = arena_printf(arena, "%.*s/%s", (int)dir.n, dir.p, base.p);
    f.list.name = (struct str){base.p, base.n - strlen(".tsv")};
    if (folder_file(f.list.file, arena, &bytes)) {
        add_lines(&f, bytes);
        index_words(&f);
    } else {
        fault(&f, 0, STR_EMPTY, strerror(errno), NULL);
    }
    GROW(lists->item, lists->cap, lists->n + 1);
    lists->item[lists->n++] = f.list;
}

struct lists *lists_load(struct str dir, struct diags *diags)
{
    struct lists *lists = xmalloc(sizeof *lists);
    static const char *const suffixes[] = {".tsv", NULL};
    struct folder_names names;
    size_t before = diags->n;
    *lists = (struct lists){.n = 0};
    if (!folder_names(dir, suffixes, &lists->arena, &names))
        diags_add(diags, (struct diag_place){.file = dir}, NULL, "%s", strerror(errno));
    for (size_t i = 0; i < names.n; i++)
        load_file(lists, dir, names.item[i], diags);
    free(names.item);
    if (diags->n == before)
        return lists;
    lists_free(lists);
    return NULL;
}

void lists_free(struct lists *l)
{
    if (!l)
        return;
    for (size_t i = 0; i < l->n; i++)
        free(l->item[i].word);
    free(l->item);
    arena_free(&l->arena);
    free(l);
}

size_t lists_count(const struct lists *l)
{
    return l->n;
}

const struct list *lists_at(const struct lists *l, size_t i)
{
    return &l->item[i];
}

const struct list *lists_find(const struct lists *l, struct str name)
{
    for (size_t i = 0; i < l->n; i++)
        if (str_eq(l->item[i].name, name))
            return &l->item[i];
    return NULL;
}
