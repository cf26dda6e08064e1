/* The typeface that text stands in, where it tells its encoding: `.VnTime` is TCVN3, `VNI-Times` is VNI. Private to
 * decode/. */
#ifndef CHISO_DECODE_FACES_H
#define CHISO_DECODE_FACES_H

#include "decode/charset.h"

#define FACES_DEPTH_MAX 32

struct face {
    const struct charset *set; /* NULL: a face of Unicode text, or none */
    bool capitals;             /* shows small letters as capitals: `.VnTimeH` */
};

/* Elements with a face that are open: of <font> and <span> each one, for their ends are counted. */
struct faces {
    struct {
        struct face face;
        bool font;
    } open[FACES_DEPTH_MAX];
    size_t n;
};

/* Takes in the tag at `at`, a '<' in text. */
void faces_tag(struct faces *f, struct str text, size_t at);
/* The innermost face. */
struct face faces_now(const struct faces *f);

#endif
