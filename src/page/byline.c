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
static bool without_prefix(struct str *line, const struct page_words *words)
{
    struct buf folded = {0};
    size_t n = 0;
    words_fold(*line, &folded);
    enum phrase_kind kind = words_phrase(words, buf_str(&folded), PHRASE_NONE, &n);
    bool prefix = kind == PHRASE_BYLINE || kind == PHRASE_CITING;
    buf_free(&folded);
    if (prefix && n < line->n)
        *line = str_trim((struct str){line->p + n, line->n - n});
    if (kind == PHRASE_CITING && one_word_each(*line))
        return false;
    return prefix || kind == PHRASE_NONE || kind == PHRASE_PHOTO;
}

bool byline_read(struct str line, const struct page_words *words, struct byline *out)
{
    *out = (struct byline){0};
    if (line.n == 0 || line.n > 200 || count_words(line) > BYLINE_WORDS || !without_prefix(&line, words))
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
    if (line.n && line.p[line.n - 1] == '.' && count_words(line) > 3)
        return false;
    out->name = line;
    return is_name(line);
}
