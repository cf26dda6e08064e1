#include "base/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"

static int by_bytes(const void *a, const void *b)
{
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static bool ends_in_any(struct str name, const char *const *suffixes)
{
    for (; *suffixes; suffixes++)
        if (str_ends(name, str_c(*suffixes)))
            return true;
    return false;
}

bool folder_names(struct str dir, const char *const *suffixes, struct arena *arena, struct folder_names *out)
{
    DIR *d = opendir(arena_str(arena, dir).p);
    *out = (struct folder_names){0};
    if (!d)
        return false;
    for (struct dirent *e; (e = readdir(d));) {
        struct str name = str_c(e->d_name);
        if (name.p[0] == '.' || !ends_in_any(name, suffixes))
            continue;
        GROW(out->item, out->cap, out->n + 1);
        out->item[out->n++] = arena_str(arena, name);
    }
    closedir(d);
    if (out->n)
        qsort(out->item, out->n, sizeof *out->item, by_bytes);
    return true;
}

bool folder_file(struct str path, struct arena *arena, struct str *out)
{
    FILE *f = fopen(path.p, "rbe");
    if (!f)
        return false;
    struct buf b = {0};
    char part[1 << 14];
    errno = 0;
    for (size_t n; b.n <= FOLDER_FILE_MAX && (n = fread(part, 1, sizeof part, f)) > 0;)
        buf_add(&b, part, n);
    int error = ferror(f) ? errno : b.n > FOLDER_FILE_MAX ? EFBIG : 0;
    *out = arena_str(arena, buf_str(&b));
    buf_free(&b);
    fclose(f);
    errno = error;
    return !error;
}
