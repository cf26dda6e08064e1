/* What a document is called by: a digest of its bytes. */
#include "read/source.h"

#include <openssl/sha.h>

void source_identify(struct source *s)
{
    static const char hex[] = "0123456789abcdef";
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256((const unsigned char *)(s->bytes.n ? s->bytes.p : ""), s->bytes.n, digest);
    for (size_t i = 0; i < SOURCE_ID_MAX - 1; i++)
        s->id[i] = hex[digest[i / 2] >> (i % 2 ? 0 : 4) & 0xF];
    s->id[SOURCE_ID_MAX - 1] = '\0';
}
