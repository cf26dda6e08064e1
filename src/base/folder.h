/* A folder of patterns as files: their names and their bytes. Both functions allocate from the arena, and tell by errno
 * why they failed. */
#ifndef CHISO_BASE_FOLDER_H
#define CHISO_BASE_FOLDER_H

#include "base/arena.h"
#include "base/str.h"

/* No file of patterns is larger: of a mistaken folder it is refused (EFBIG), not read. */
#define FOLDER_FILE_MAX ((size_t)16 << 20)

/* NUL-terminated, in the order of their bytes; hidden files are passed over. To be freed by free(item). */
struct folder_names {
    struct str *item;
    size_t n, cap;
};

/* The files of dir whose names end in one of the suffixes (NULL at the end). */
bool folder_names(struct str dir, const char *const *suffixes, struct arena *arena, struct folder_names *out);
/* All bytes of a file; the path is NUL-terminated. */
bool folder_file(struct str path, struct arena *arena, struct str *out);

#endif
