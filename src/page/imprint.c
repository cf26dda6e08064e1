#include "page/imprint.h"

#include "page/squeeze.h"

#define SITE_BYTES_MAX 80
#define COPYRIGHT_SIGN STR("\xC2\xA9")

/* Up to the end of the sentence or of the column. */
static struct str first_clause(struct str s)
{
    size_t n = 0;
    while (n < s.n && s.p[n] != '|' && s.p[n] != '\n' && s.p[n] != ',' &&
           !(s.p[n] == '.' && (n + 1 == s.n || s.p[n + 1] == ' ')) && !(s.p[n] == '-' && n > 0 && s.p[n - 1] == ' '))
        n++;
    return str_trim((struct str){s.p, n});
}

static struct str skip_years(struct str s)
{
    size_t n = 0;
    while (n < s.n && (strchr(" -.,()", s.p[n]) || is_digit(s.p[n]) ||
                       str_starts((struct str){s.p + n, s.n - n}, STR("\xE2\x80\x93"))))
        n += (unsigned char)s.p[n] == 0xE2 ? 3 : 1;
    return (struct str){s.p + n, s.n - n};
}

static bool begins_with_capital(struct str s)
{
    uint32_t c;
    return s.n > 0 && code_next(s, 0, &c) > 0 && code_is_capital(c);
}

/* Folding keeps the length of what stands before the name, but for lines with rare letters: those name nobody. */
static struct str after_phrase(struct str line, const struct page_words *words)
{
    struct buf folded = {0};
    struct span at;
    struct str rest = STR_EMPTY;
    words_fold(line, &folded);
    if (folded.n == line.n && words_phrase_in(words, buf_str(&folded), PHRASE_COPYRIGHT_OF, &at))
        rest = (struct str){line.p + at.end, line.n - at.end};
    buf_free(&folded);
    return rest;
}

struct str imprint_site(struct str line, const struct page_words *words)
{
    struct str site = first_clause(str_trim(after_phrase(line, words)));
    const char *sign = line.n ? memmem(line.p, line.n, COPYRIGHT_SIGN.p, COPYRIGHT_SIGN.n) : NULL;
    if (site.n == 0 && sign)
        site = first_clause(skip_years((struct str){sign + 2, (size_t)(line.p + line.n - sign) - 2}));
    bool name = begins_with_capital(site) && site.n <= SITE_BYTES_MAX && !memchr(site.p, ':', site.n);
    return name ? site : STR_EMPTY;
}
