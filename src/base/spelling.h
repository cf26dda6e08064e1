/* The two ways to spell one Vietnamese syllable: where its tone mark stands, and i or y at its end.
 *
 *   tone   open oa, oe, uy: on the first vowel (old style) or on the second (new style); after q on the y
 *   i/y    a whole syllable of one of h k l m s t v, or qu, and i or y with any tone
 *
 * Letters, not words: the rules are about classes of syllables, and hold for names as well. */
#ifndef CHISO_BASE_SPELLING_H
#define CHISO_BASE_SPELLING_H

#include "base/arena.h"

/* Most spellings of one syllable. */
#define SPELLINGS_MAX 4

/* All spellings of a syllable (UTF-8, NFC, any case), itself first; returns how many. What is no such syllable has
 * one. New spellings lie in the arena, out[0] is the syllable as passed. */
size_t spelling_variants(struct str syllable, struct arena *arena, struct str out[SPELLINGS_MAX]);
/* Brings the code points of one lower-case word to the spelling that stands for all: old tone style, i. */
void spelling_fold(uint32_t *letter, size_t n);

#endif
