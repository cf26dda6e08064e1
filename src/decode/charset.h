/* Character sets: names, tables, and decoding of raw bytes into a sink. Private to decode/, but for
 * the tables. */
#ifndef CHISO_DECODE_CHARSET_H
#define CHISO_DECODE_CHARSET_H

#include "decode/sink.h"

#define CHARSET_LOW_MAX 14

/* A single-byte set: what bytes 0x80-0xFF stand for, and those below that do not stand for themselves. */
struct charset_table {
    uint16_t high[128];
    struct {
        uint8_t byte;
        uint16_t c;
    } low[CHARSET_LOW_MAX];
    size_t low_n;
};

extern const struct charset_table charset_windows_1252, charset_windows_1258, charset_viscii, charset_tcvn,
    charset_tcvn3, charset_vps, charset_windows_1250, charset_windows_1251, charset_windows_1254, charset_iso_8859_2,
    charset_iso_8859_15;

struct charset {
    const char *name;   /* canonical, as in the record */
    const char *labels; /* what pages call it: small letters, each between two spaces */
    /* Puts what the bytes of `raw` from `from` on stand for into the sink, to the last byte. */
    void (*decode)(const struct charset *self, struct str raw, size_t from, struct sink *sink);
    const struct charset_table *table; /* of single-byte sets */
    bool may_be_guessed;               /* Vietnamese text is written in it */
};

extern const struct charset charset_utf8, charset_utf16le, charset_utf16be;

/* The set that a label means (case and outer blanks do not matter), or NULL. */
const struct charset *charset_find(struct str label);
/* All sets in order of the table, those to be guessed first; NULL behind the last. */
const struct charset *charset_at(size_t i);
/* What a document in an unknown set is read as. */
const struct charset *charset_fallback(void);

/* The decoders, each in a file of its own. */
void utf8_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink);
void utf16le_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink);
void utf16be_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink);
void bytes_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink);
void tcvn3_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink);
void vni_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink);
void iconv_decode(const struct charset *self, struct str raw, size_t from, struct sink *sink);

/* What a look over raw bytes as UTF-8 found. */
struct utf8_count {
    size_t several; /* valid sequences of more than one byte */
    size_t invalid; /* places where something else stands, be it one byte or several in a row */
    size_t nul;
};
struct utf8_count utf8_look(struct str raw);

#endif
