/* Words of the text: where a match may begin. */
#include "base/letter.h"
#include "rules/set.h"

enum char_class { CHAR_SPACE, CHAR_WORD, CHAR_OTHER };

static enum char_class class_of_ascii(unsigned char c)
{
    return letter_is_ascii(c) || is_digit((char)c) ? CHAR_WORD : c <= ' ' ? CHAR_SPACE : CHAR_OTHER;
}

static enum char_class class_of(utf8proc_int32_t c)
{
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return CHAR_WORD;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return CHAR_SPACE;
    default:
        return CHAR_OTHER;
    }
}

bool letter_is_of_word(uint32_t c)
{
    if (c < 0x80)
        return class_of_ascii((unsigned char)c) == CHAR_WORD;
    return letter_is_latin(c) || class_of((utf8proc_int32_t)c) == CHAR_WORD;
}

bool letter_is_number(uint32_t c)
{
    if (c < 0x80)
        return is_digit((char)c);
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO;
}

/* Class of the character at `at`, and its length. */
static enum char_class class_at(struct str text, size_t at, size_t *n)
{
    uint32_t c = letter_next(text, at, n);
    if (c < 0x80)
        return class_of_ascii((unsigned char)c);
    return letter_is_latin(c) ? CHAR_WORD : class_of((utf8proc_int32_t)c);
}

bool token_next(struct str text, size_t at, struct span *out)
{
    size_t n;
    enum char_class c = CHAR_SPACE;
    while (at < text.n && (c = class_at(text, at, &n)) == CHAR_SPACE)
        at += n;
    if (at >= text.n)
        return false;
    out->start = at;
    at += n;
    while (c == CHAR_WORD && at < text.n && class_at(text, at, &n) == CHAR_WORD)
        at += n;
    out->end = at;
    return true;
}

static bool is_letter(struct str text, size_t at, size_t *n)
{
    unsigned char first = (unsigned char)text.p[at];
    return class_at(text, at, n) == CHAR_WORD && !(first >= '0' && first <= '9');
}

size_t letters_end(struct str text, size_t at)
{
    size_t n;
    while (at < text.n && is_letter(text, at, &n))
        at += n;
    return at;
}

size_t char_length(struct str text, size_t at)
{
    size_t n;
    letter_next(text, at, &n);
    return n;
}
