/* Classes of characters: ranges for the few that matter, Unicode's categories for letters. */
#include "text/chars.h"

struct range {
    uint32_t first, last;
};

static const struct range spaces[] = {
    {0x09, 0x0D},     {0x20, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680},
    {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000},
};

static const struct range invisible[] = {
    {0x00, 0x08},     {0x0E, 0x1F},     {0x7F, 0x84},     {0x86, 0x9F},     {0xAD, 0xAD},
    {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x206F}, {0xFEFF, 0xFEFF},
};

static bool in_ranges(uint32_t c, const struct range *r, size_t n)
{
    for (size_t i = 0; i < n && r[i].first <= c; i++)
        if (c <= r[i].last)
            return true;
    return false;
}

bool char_is_space(uint32_t c)
{
    return in_ranges(c, spaces, sizeof spaces / sizeof *spaces);
}

bool char_is_invisible(uint32_t c)
{
    return in_ranges(c, invisible, sizeof invisible / sizeof *invisible);
}

bool char_is_upper(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LU;
}

bool char_is_lower(uint32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z';
    return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LL;
}

bool char_is_letter(uint32_t c)
{
    if (c < 0x80)
        return char_is_upper(c) || char_is_lower(c);
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool char_is_latin(uint32_t c)
{
    return (c < 0x250 || (c >= 0x1E00 && c <= 0x1EFF)) && char_is_letter(c);
}

bool char_is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}
