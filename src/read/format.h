/* What an input is, and the container that is opened for it. Private to the reader. */
#ifndef CHISO_READ_FORMAT_H
#define CHISO_READ_FORMAT_H

#include "read/container.h"

/* What the first bytes of an input tell. More bytes may tell more: FORMAT_UNSURE. `path` helps where bytes do not. */
enum format format_of(struct str head, bool whole, const char *path, const struct read_options *options);
/* So many bytes are enough for it. */
#define FORMAT_LOOK_MAX ((size_t)64 << 10)

/* Opens a container whose bytes are read from fd, `head` of them already. The fd stays the caller's, and open. */
struct container *container_open(int fd, struct str head, enum format format, const char *path,
                                 const struct read_options *options);
#endif
