#include "page/byline.h"

#include "page/squeeze.h"

#define NAME_WORDS 10

static bool joins_names(uint32_t c)
{
    return c == '.' || c == ',' || c == '-' || c == '&' || c == '/' || c == '\'' || c == 0x2013 || c == 0x2019;
}

/* Words that all begin with a capital, without figures. */
static bool is_name(struct str s)
{
    bool begins = true;
    size_t words = 0;
    uint32_t c;
    for (size_t at = 0, n; at < s.n; at += n) {
        n = code_next(s, at, &c);
        bool letter = code_is_word((int32_t)c);
        if ((c >= '0' && c <= '9') || (!letter && !code_is_blank(c) && !joins_names(c)))
            return false;
        if (begins && letter) {
            if (!code_is_capital(c))
                return false;
            words++;
        }
        begins = code_is_blank(c);
    }
    return words > 0 && words <= NAME_WORDS;
}

static size_t count_words(struct str s)
{
    size_t words = 0;
    bool in_word = false;
    uint32_t c;
    for (size_t at = 0, n; at < s.n; at += n) {
        n = code_next(s, at, &c);
        words += !in_word && !code_is_blank(c);
        in_word = !code_is_blank(c);
    }
    return words;
}

/* Papers that are cited have names of one word more often than people. */
static bool one_word_each(struct str s)
{
    for (size_t at = 0, start = 0; at <= s.n; at++)
        if (at == s.n || s.p[at] == ',') {
            struct str part = str_trim((struct str){s.p + start, at - start});
            if (part.n && memchr(part.p, ' ', part.n))
                return false;
            start = at + 1;
        }
    return true;
}

/* What stands before the name has only letters whose lower case is as long, so that places in the folded line are
 * places in the line. */
static bool without_prefix(struct str *line, const struct page_words *words, bool *said)
{
    struct buf folded = {0};
    size_t n = 0;
    words_fold(*line, &folded);
    enum phrase_kind kind = words_phrase(words, buf_str(&folded), PHRASE_NONE, &n);
    bool prefix = kind == PHRASE_BYLINE || kind == PHRASE_CITING;
    *said = kind == PHRASE_BYLINE;
    buf_free(&folded);
    if (prefix && n < line->n)
        *line = str_trim((struct str){line->p + n, line->n - n});
    if (prefix && line->n && line->p[0] == ':')
        *line = str_trim((struct str){line->p + 1, line->n - 1});
    if (kind == PHRASE_CITING && one_word_each(*line))
        return false;
    return prefix || kind == PHRASE_NONE || kind == PHRASE_PHOTO || kind == PHRASE_NOBODY;
}

/* An administrator, an office, a paper. */
static bool is_nobody(struct str name, const struct page_words *words)
{
    struct buf folded = {0};
    words_fold(name, &folded);
    bool nobody = words_phrase(words, buf_str(&folded), PHRASE_NOBODY, NULL) != PHRASE_NONE;
    buf_free(&folded);
    return nobody;
}

/* A name and the office that it is of: `Thu Hà - Sở Y tế`. */
static struct str without_office(struct str line, const struct page_words *words, struct str *office)
{
    for (size_t at = 1; at + 2 < line.n; at++) {
        struct str name = str_trim((struct str){line.p, at}), rest = {line.p + at + 1, line.n - at - 1};
        if (line.p[at] != '-' || line.p[at - 1] != ' ' || rest.p[0] != ' ' || !is_name(name))
            continue;
        rest = str_trim(rest);
        if (!is_nobody(rest, words))
            continue;
        *office = rest;
        return name;
    }
    return line;
}

bool byline_read(struct str line, const struct page_words *words, struct byline *out)
{
    *out = (struct byline){0};
    if (line.n == 0 || line.n > 200 || count_words(line) > BYLINE_WORDS || !without_prefix(&line, words, &out->said))
        return false;
    const char *open = memchr(line.p, '(', line.n);
    if (open && line.p[line.n - 1] == ')') {
        out->paper = str_trim((struct str){open + 1, (size_t)(line.p + line.n - open) - 2});
        line = str_trim((struct str){line.p, (size_t)(open - line.p)});
    }
    const char *slash = memchr(line.p, '/', line.n);
    if (slash && !is_name(line)) {
        out->paper = str_trim((struct str){slash + 1, (size_t)(line.p + line.n - slash) - 1});
        line = str_trim((struct str){line.p, (size_t)(slash - line.p)});
    }
    line = without_office(line, words, &out->paper);
    if (!is_name(line) || (line.p[line.n - 1] == '.' && count_words(line) > 3))
        return false;
    if (is_nobody(line, words))
        out->paper = line;
    else
        out->name = line;
    return true;
}
