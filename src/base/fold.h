/* fold_key without an arena, for look-ups. Private to the word lists. */
#ifndef CHISO_BASE_FOLD_H
#define CHISO_BASE_FOLD_H

#include "base/buf.h"

/* Appends the key of s. */
void fold_append(struct str s, struct buf *key);
/* The key of s, for one look-up: it stands until the thread folds again, or in *room, which the caller frees in either
 * case. */
struct str fold_for_look_up(struct str s, struct buf *room);
/* True if s is UTF-8 and in NFC for certain: all of it is what Vietnamese text is made of, composed. */
bool fold_is_composed(struct str s);
/* True if s, which is UTF-8, is in NFC. */
bool fold_is_nfc(struct str s);

#endif
