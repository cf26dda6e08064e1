/* Vietnamese letters that are written as a vowel and marks behind it, made into one. Private to decode/. */
#ifndef CHISO_DECODE_COMPOSE_H
#define CHISO_DECODE_COMPOSE_H

#include "decode/sink.h"

/* False when text has none; else *out holds the composed text and the map back to `text`. What is no Vietnamese letter
 * stays as it is: normalizing is another stage. */
bool compose_text(struct str text, struct sink *out);

#endif
