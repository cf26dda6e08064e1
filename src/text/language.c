#include "text/language.h"

#include "decode/syllable.h"
#include "text/chars.h"

/* Fewer words say too little; more say nothing new. */
enum { WORDS_MIN = 40, WORDS_MAX = 400 };

/* The end of the run of characters from `at` that are letters, or are not. */
static size_t run_end(struct str text, size_t at, bool letters)
{
    for (size_t n; at < text.n && char_is_letter(char_at(text, at, &n)) == letters; at += n)
        ;
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
