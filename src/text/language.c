#include "text/language.h"

#include <utf8proc.h>

#include "decode/syllable.h"

/* Fewer words say too little; more say nothing new. */
enum { WORDS_MIN = 40, WORDS_MAX = 400 };

static bool is_letter(utf8proc_int32_t c)
{
    utf8proc_category_t k = c < 0 ? UTF8PROC_CATEGORY_CN : utf8proc_category(c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

/* The end of the run of characters from `at` that are letters, or are not. */
static size_t run_end(struct str text, size_t at, bool letters)
{
    while (at < text.n) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)text.p + at, (utf8proc_ssize_t)(text.n - at), &c);
        if (is_letter(c) != letters)
            break;
        at += n > 0 ? (size_t)n : 1;
    }
    return at;
}

bool language_is_vietnamese(struct str text)
{
    size_t words = 0, syllables = 0;
    for (size_t at = run_end(text, 0, false); at < text.n && words < WORDS_MAX; at = run_end(text, at, false)) {
        size_t end = run_end(text, at, true);
        syllables += syllable_is((struct str){text.p + at, end - at});
        words++;
        at = end;
    }
    return words < WORDS_MIN || syllables * 2 >= words;
}
