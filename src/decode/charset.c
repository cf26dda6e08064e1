/* The sets that we know, and the names that pages give them. A name that is not here is unknown, however the C
 * library takes it: what we read is what we have tested. */
#include "decode/charset.h"

#define LABEL_MAX 32

const struct charset charset_utf8 = {
    .name = "UTF-8",
    /* As browsers have it: a page whose label could be read at all is not in UTF-16. */
    .labels = " utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8 utf-16 utf-16le utf-16be unicode ucs-2 ",
    .decode = utf8_decode,
};
const struct charset charset_utf16le = {.name = "UTF-16LE", .labels = "", .decode = utf16le_decode};
const struct charset charset_utf16be = {.name = "UTF-16BE", .labels = "", .decode = utf16be_decode};

/* Those that may be guessed come first; between equals the earlier one stands. */
static const struct charset windows_1252 = {
    .name = "WINDOWS-1252",
    .labels = " windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 us-ascii ascii ansi_x3.4-1968 ",
    .decode = bytes_decode,
    .table = &charset_windows_1252,
    .may_be_guessed = true,
};
static const struct charset windows_1258 = {
    .name = "WINDOWS-1258",
    .labels = " windows-1258 cp1258 x-cp1258 ",
    .decode = bytes_decode,
    .table = &charset_windows_1258,
    .may_be_guessed = true,
};
static const struct charset tcvn3 = {
    .name = "TCVN3",
    .labels = " tcvn3 abc vscii-3 x-viet-tcvn3 ",
    .decode = tcvn3_decode,
    .table = &charset_tcvn3,
    .may_be_guessed = true,
};
static const struct charset vni = {
    .name = "VNI",
    .labels = " vni vni-win vni-windows x-viet-vni x-vni ",
    .decode = vni_decode,
    .table = &charset_windows_1252,
    .may_be_guessed = true,
};
static const struct charset viscii = {
    .name = "VISCII",
    .labels = " viscii viscii1.1-1 csviscii x-viet-viscii ",
    .decode = bytes_decode,
    .table = &charset_viscii,
    .may_be_guessed = true,
};
static const struct charset tcvn = {
    .name = "TCVN5712-1",
    .labels = " tcvn tcvn-5712 tcvn5712-1 tcvn5712-1:1993 vn1 vscii x-viet-tcvn5712 x-viet-tcvn ",
    .decode = bytes_decode,
    .table = &charset_tcvn,
    .may_be_guessed = true,
};
static const struct charset vps = {
    .name = "VPS",
    .labels = " vps x-viet-vps x-vps ",
    .decode = bytes_decode,
    .table = &charset_vps,
    .may_be_guessed = true,
};
static const struct charset windows_1250 = {
    .name = "WINDOWS-1250",
    .labels = " windows-1250 cp1250 x-cp1250 ",
    .decode = bytes_decode,
    .table = &charset_windows_1250,
};
static const struct charset windows_1251 = {
    .name = "WINDOWS-1251",
    .labels = " windows-1251 cp1251 x-cp1251 ",
    .decode = bytes_decode,
    .table = &charset_windows_1251,
};
static const struct charset windows_1254 = {
    .name = "WINDOWS-1254",
    .labels = " windows-1254 cp1254 x-cp1254 iso-8859-9 latin5 ",
    .decode = bytes_decode,
    .table = &charset_windows_1254,
};
static const struct charset iso_8859_2 = {
    .name = "ISO-8859-2",
    .labels = " iso-8859-2 iso8859-2 latin2 ",
    .decode = bytes_decode,
    .table = &charset_iso_8859_2,
};
static const struct charset iso_8859_15 = {
    .name = "ISO-8859-15",
    .labels = " iso-8859-15 iso8859-15 latin9 ",
    .decode = bytes_decode,
    .table = &charset_iso_8859_15,
};
static const struct charset gb18030 = {
    .name = "GB18030", .labels = " gb18030 gbk gb2312 x-gbk gb_2312-80 ", .decode = iconv_decode};
static const struct charset big5 = {.name = "BIG5", .labels = " big5 big5-hkscs x-x-big5 ", .decode = iconv_decode};
static const struct charset shift_jis = {
    .name = "SHIFT_JIS", .labels = " shift_jis sjis shift-jis windows-31j x-sjis ", .decode = iconv_decode};
static const struct charset euc_jp = {.name = "EUC-JP", .labels = " euc-jp x-euc-jp ", .decode = iconv_decode};
static const struct charset euc_kr = {
    .name = "EUC-KR", .labels = " euc-kr ks_c_5601-1987 windows-949 ", .decode = iconv_decode};

static const struct charset *const sets[] = {
    &windows_1252, &windows_1258, &tcvn3,      &vni,         &viscii,  &tcvn, &vps,       &charset_utf8, &windows_1250,
    &windows_1251, &windows_1254, &iso_8859_2, &iso_8859_15, &gb18030, &big5, &shift_jis, &euc_jp,       &euc_kr,
};

const struct charset *charset_at(size_t i)
{
    return i < sizeof sets / sizeof *sets ? sets[i] : NULL;
}

const struct charset *charset_fallback(void)
{
    return &windows_1252;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* ` label ` in small letters, as it stands in `labels`; false when it cannot be one. */
static bool label_key(struct str label, char key[LABEL_MAX + 3])
{
    size_t n = 0;
    while (label.n && is_blank(label.p[label.n - 1]))
        label.n--;
    while (label.n && is_blank(label.p[0]))
        label = str_slice(label, (struct span){1, label.n});
    if (label.n == 0 || label.n > LABEL_MAX)
        return false;
    key[n++] = ' ';
    for (size_t i = 0; i < label.n; i++) {
        char c = label.p[i];
        if (c <= ' ' || c > '~')
            return false;
        key[n++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    key[n++] = ' ';
    key[n] = '\0';
    return true;
}

const struct charset *charset_find(struct str label)
{
    char key[LABEL_MAX + 3];
    if (!label_key(label, key))
        return NULL;
    for (size_t i = 0; charset_at(i); i++)
        if (strstr(charset_at(i)->labels, key))
            return charset_at(i);
    return NULL;
}
