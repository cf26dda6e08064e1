/* What a document is called by: a digest of its bytes. */
#include "read/source.h"

#include <sha2.h>

void source_identify(struct source *s)
{
    static const char hex[] = "0123456789abcdef";
    uint8_t digest[SHA256_DIGEST_LENGTH];
    SHA2_CTX context;
    SHA256Init(&context);
    if (s->bytes.n)
        SHA256Update(&context, (const uint8_t *)s->bytes.p, s->bytes.n);
    SHA256Final(digest, &context);
    for (size_t i = 0; i < SOURCE_ID_MAX - 1; i++)
        s->id[i] = hex[digest[i / 2] >> (i % 2 ? 0 : 4) & 0xF];
    s->id[SOURCE_ID_MAX - 1] = '\0';
}
