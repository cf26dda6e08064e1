/* Bytes of one file, with every refusal that keeps a hostile name from hanging or growing the program. Private to
 * the reader. */
#ifndef CHISO_READ_FILE_H
#define CHISO_READ_FILE_H

#include <sys/types.h>

#include "base/buf.h"

enum file_kind { FILE_REGULAR, FILE_FOLDER, FILE_OTHER, FILE_MISSING };

/* What a name stands for; nothing is opened. A symbolic link is FILE_OTHER unless `follow`. For FILE_MISSING errno
 * says why. */
enum file_kind file_kind(const char *path, bool follow);
/* Opens a regular file. NULL when it went well, else why not (static or of strerror); as all below. */
const char *file_open(const char *path, bool follow, int *fd);
/* One read of at most n bytes, again where a signal came between; less than 0: errno says why. */
ssize_t file_get(int fd, char *out, size_t n);
/* All its bytes, at most `max`. */
const char *file_read(int fd, size_t max, struct buf *out);
/* Its first bytes, at most n; the place where reading goes on stays. */
size_t file_head(int fd, char *out, size_t n);
/* The same for standard input and for lists of names, which may be pipes. */
const char *file_read_stream(int fd, size_t max, struct buf *out);
/* As much of it as is there already; *ended when there will be no more. */
const char *file_read_some(int fd, struct buf *out, bool *ended);
const char *file_read_any(const char *path, size_t max, struct buf *out);

#endif
