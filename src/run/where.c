/* Where the patterns are, when nobody says so. */
#include "run/run.h"

#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef CHISO_DATADIR
#define CHISO_DATADIR "/usr/local/share/chiso"
#endif

/* Seen from the program's folder: the source tree it was built in, and the place it was installed to. */
static const char *const beside_program[] = {"../patterns", "../share/chiso/patterns"};

/* The folder's plain name, without `..`; empty when there is none. */
static struct str find_folder(const char *path, struct arena *arena)
{
    char plain[PATH_MAX];
    struct stat st;
    if (!realpath(path, plain) || stat(plain, &st) != 0 || !S_ISDIR(st.st_mode))
        return STR_EMPTY;
    return arena_str(arena, str_c(plain));
}

/* The folder of the running program, or empty. */
static struct str program_folder(char path[PATH_MAX])
{
    ssize_t n = readlink("/proc/self/exe", path, PATH_MAX);
    while (n > 0 && path[n - 1] != '/')
        n--;
    return (struct str){path, n > 0 ? (size_t)n : 0};
}

struct str run_patterns_dir(struct arena *arena)
{
    char path[PATH_MAX];
    const char *wanted = getenv("CHISO_PATTERNS");
    if (wanted && *wanted)
        return str_c(wanted);
    struct str folder = program_folder(path);
    for (size_t i = 0; folder.n > 0 && i < sizeof beside_program / sizeof *beside_program; i++) {
        struct str beside = arena_printf(arena, "%.*s%s", (int)folder.n, folder.p, beside_program[i]);
        struct str found = find_folder(beside.p, arena);
        if (found.n > 0)
            return found;
    }
    return STR(CHISO_DATADIR "/patterns");
}
