/* Letters that look like others. The text has been mended before rules see it, and an eye does not see why they do not
 * match. */
#include "lint/lint.h"
#include "rules/set.h"
#include "text/chars.h"

struct look {
    uint32_t first, last;
    const char *what; /* the letters of the range */
    bool of_words;    /* whole words are written with them, and meant so */
};

static const struct look looks[] = {
    {0xD0, 0xD0, "Icelandic: write Đ (U+0110)", false},
    {0xF0, 0xF0, "Icelandic: write đ (U+0111)", false},
    {0x189, 0x189, "African: write Đ (U+0110)", false},
    {0x256, 0x256, "African: write đ (U+0111)", false},
    {0x370, 0x3BB, "Greek", true}, /* μ stands in units */
    {0x3BD, 0x3FF, "Greek", true},
    {0x400, 0x52F, "Cyrillic", true},
    {0x1F00, 0x1FFF, "Greek", true},
    {0xFF01, 0xFF5E, "of full width", false},
    {0x1D400, 0x1D7FF, "mathematical", false},
};

static const struct look *look_of(uint32_t c)
{
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++)
        if (c >= looks[i].first && c <= looks[i].last)
            return &looks[i];
    return NULL;
}

/* A word that is foreign as a whole is meant so: `комментарии`. One letter never is. */
static bool is_foreign(struct str text, struct span word)
{
    size_t n, letters = 0;
    for (size_t at = word.start; at < word.end; at += n, letters++) {
        const struct look *look = look_of(letter_next(text, at, &n));
        if (!look || !look->of_words)
            return false;
    }
    return letters > 1;
}

static void check_letter(const struct pat_line *line, size_t at, struct diags *out)
{
    size_t n;
    uint32_t c = letter_next(line->text, at, &n);
    const struct look *look = look_of(c);
    if (look)
        fault_at(out, line, at, "type it anew: it looks like another letter, and texts do not have it",
                 "the letter \"%.*s\" (U+%04X) is %s", (int)n, line->text.p + at, c, look->what);
    else if (c > 0x7F && (char_is_invisible(c) || char_is_space(c)))
        fault_at(out, line, at, "delete it, or write a plain blank: texts do not have it",
                 "a character that cannot be seen (U+%04X)", c);
}

static void check_line(const struct pat_line *line, struct diags *out)
{
    for (size_t at = 0; at < line->text.n;) {
        size_t end = letters_end(line->text, at);
        if (end == at)
            end += char_length(line->text, at);
        if (!is_foreign(line->text, (struct span){at, end}))
            for (; at < end; at += char_length(line->text, at))
                check_letter(line, at, out);
        at = end;
    }
}

static bool is_comment(struct str line)
{
    size_t at = 0;
    while (at < line.n && (line.p[at] == ' ' || line.p[at] == '\t'))
        at++;
    return at < line.n && line.p[at] == '#';
}

void lint_letters(struct str dir, struct diags *out)
{
    struct arena arena = {0};
    struct pat_files files = {.lists = true};
    struct diags unheard = {0}; /* told when the set is loaded */
    char digest[65];
    out->check = "look-alike";
    out->warning = true;
    files_read(dir, &arena, &files, digest, &unheard);
    for (size_t i = 0; i < files.n; i++)
        for (size_t k = 0; k < files.item[i].line_n; k++)
            if (!is_comment(files.item[i].line[k].text))
                check_line(&files.item[i].line[k], out);
    out->warning = false;
    diags_free(&unheard);
    files_free(&files);
    arena_free(&arena);
}
