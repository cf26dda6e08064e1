#include "text/language.h"

#include "decode/syllable.h"
#include "text/chars.h"

/* Fewer words say too little; more say nothing new. So many are enough where it is clear. */
enum { WORDS_MIN = 40, WORDS_MAX = 400, WORDS_CLEAR = 80 };

/* The end of the run of characters from `at` that are letters, or are not. */
static size_t run_end(struct str text, size_t at, bool letters)
{
    for (size_t n; at < text.n && char_is_letter(letter_next(text, at, &n)) == letters; at += n)
        ;
    return at;
}

/* Nearly all words are syllables, or hardly any. */
static bool is_clear(size_t words, size_t syllables)
{
    return words >= WORDS_CLEAR && (syllables * 5 >= words * 4 || syllables * 4 <= words);
}

bool language_is_vietnamese(struct str text)
{
    size_t words = 0, syllables = 0;
    for (size_t at = run_end(text, 0, false); at < text.n && words < WORDS_MAX && !is_clear(words, syllables);
         at = run_end(text, at, false)) {
        size_t end = run_end(text, at, true);
        syllables += syllable_is((struct str){text.p + at, end - at});
        words++;
        at = end;
    }
    return words < WORDS_MIN || syllables * 2 >= words;
}
