/* What a server answered, as a crawler kept it: the page in it. Private to the reader. */
#ifndef CHISO_READ_HTTP_H
#define CHISO_READ_HTTP_H

#include "base/buf.h"
#include "base/problem.h"
#include "read/limits.h"

struct http {
    struct str body, charset;
    enum problem_code problem; /* with `error` */
    const char *error;         /* static; NULL: it could be read */
    bool passed;               /* no page: another status or type */
};

/* Reads an answer. Bodies in chunks or compressed are written to the two buffers, which are emptied before. */
void http_read(struct str answer, const struct limits *limits, struct buf buffer[2], struct http *out);

#endif
