/* Where the patterns are, when nobody says so. */
#include "run/run.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef CHISO_DATADIR
#define CHISO_DATADIR "/usr/local/share/chiso"
#endif

#define PATH_LENGTH_MAX 4096

/* Seen from the program's folder: the source tree it was built in, and the place it was installed to. */
static const char *const beside_program[] = {"../patterns", "../share/chiso/patterns"};

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The folder of the running program, or empty. */
static struct str program_folder(char path[PATH_LENGTH_MAX])
{
    ssize_t n = readlink("/proc/self/exe", path, PATH_LENGTH_MAX);
    while (n > 0 && path[n - 1] != '/')
        n--;
    return (struct str){path, n > 0 ? (size_t)n : 0};
}

struct str run_patterns_dir(struct arena *arena)
{
    char path[PATH_LENGTH_MAX];
    const char *wanted = getenv("CHISO_PATTERNS");
    if (wanted && *wanted)
        return str_c(wanted);
    struct str folder = program_folder(path);
    for (size_t i = 0; folder.n > 0 && i < sizeof beside_program / sizeof *beside_program; i++) {
        struct str beside = arena_printf(arena, "%.*s%s", (int)folder.n, folder.p, beside_program[i]);
        if (is_folder(beside.p))
            return beside;
    }
    return STR(CHISO_DATADIR "/patterns");
}
