/* Names of a list that says which places or bodies are meant. */
#ifndef CHISO_CLAIMS_MENTION_LISTS_H
#define CHISO_CLAIMS_MENTION_LISTS_H

#include "claims/scene.h"

/* True if mention i stands in such a list behind a place: `tại 4 nước Bắc Âu gồm [Đan Mạch, Na Uy]`. */
bool mention_is_listed(const struct scene *s, size_t i);

#endif
