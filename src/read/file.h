/* Bytes of one file, with every refusal that keeps a hostile name from hanging or growing the program. Private to
 * the reader. */
#ifndef CHISO_READ_FILE_H
#define CHISO_READ_FILE_H

#include "base/buf.h"

enum file_kind { FILE_REGULAR, FILE_FOLDER, FILE_OTHER, FILE_MISSING };

/* What a name stands for; nothing is opened. A symbolic link is FILE_OTHER unless `follow`. For FILE_MISSING errno
 * says why. */
enum file_kind file_kind(const char *path, bool follow);
/* All bytes of a regular file, at most `max`. NULL when it went well, else why not (static or of strerror). */
const char *file_read(const char *path, bool follow, size_t max, struct buf *out);
/* The same for standard input and for lists of names, which may be pipes. */
const char *file_read_stream(int fd, size_t max, struct buf *out);
const char *file_read_any(const char *path, size_t max, struct buf *out);

#endif
