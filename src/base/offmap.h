/* Where bytes came from: sorted segments from the output of a stage back to its input.
 *
 *   KEPT      the same bytes: any offset inside maps one to one
 *   CHANGED   these output bytes stand for those input bytes, as a whole (`&eacute;` -> `é`)
 *   INSERTED  output bytes that no input byte stands for (a line break between two blocks)
 *
 * Invariants: segments are added in order of output, without gaps or overlaps in it; input ranges may have
 * gaps (dropped bytes) but never go back. Offsets are 32 bits wide: inputs are capped below 2 GiB. */
#ifndef CHISO_BASE_OFFMAP_H
#define CHISO_BASE_OFFMAP_H

#include "base/str.h"

enum offmap_kind { OFFMAP_KEPT, OFFMAP_CHANGED, OFFMAP_INSERTED };

struct offmap_seg {
    uint32_t out;  /* first output byte; the segment ends where the next begins, or at out_end */
    uint32_t in;   /* first input byte */
    uint32_t in_n; /* input bytes; for INSERTED 0 */
    enum offmap_kind kind;
};

/* Zero-initialized is empty and ready. Memory is malloc'ed; offmap_free frees it. */
struct offmap {
    struct offmap_seg *seg;
    size_t n, cap;
    uint32_t out_end;
};

/* Says that the next out_n output bytes came from input [in.start, in.end). Neighbouring KEPT segments that
 * continue each other are joined. For KEPT, out_n equals the length of `in`. */
void offmap_add(struct offmap *m, enum offmap_kind kind, size_t out_n, struct span in);

/* The input bytes behind output bytes `out`. CHANGED segments are taken whole. An output range of inserted
 * bytes only gives the empty range at the place of insertion. */
struct span offmap_source(const struct offmap *m, struct span out);

/* The output bytes that stand for the input byte `in`; false when none do: it was left out. */
bool offmap_output(const struct offmap *m, size_t in, struct span *out);

/* Two stages in one: `out` (empty) leads from what `last` leads from to what `first` leads to. */
void offmap_join(const struct offmap *last, const struct offmap *first, struct offmap *out);

void offmap_free(struct offmap *m);

#endif
