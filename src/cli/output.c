/* Where results go. A file is written beside its place under another name and renamed when it is whole, so that nobody
 * ever sees half of it; a signal that ends the program takes the unfinished file along. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

static char *volatile unfinished; /* for the signal handler */

static void remove_unfinished(int number)
{
    if (unfinished)
        unlink(unfinished);
    signal(number, SIG_DFL);
    raise(number);
}

static void watch_signals(void)
{
    static const int deadly[] = {SIGINT, SIGTERM, SIGHUP};
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) {
        struct sigaction action = {.sa_handler = remove_unfinished};
        sigaction(deadly[i], &action, NULL);
    }
}

/* A device, a pipe: what cannot be replaced is written in place. */
static bool is_special(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && !S_ISREG(st.st_mode);
}

/* Where the last part of a path begins. */
static size_t base_start(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

/* .FILE.PID.part beside FILE: on the same file system, and hidden from whoever walks the folder for inputs. */
static char *temporary_name(const char *path)
{
    size_t base = base_start(path);
    return printed("%.*s.%s.%ld.part", (int)base, path, path + base, (long)getpid());
}

static int open_in_place(struct output *o, const char *path)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    o->file = fd < 0 ? NULL : fdopen(fd, "w");
    return o->file ? 0 : errno;
}

static int open_beside(struct output *o, const char *path)
{
    o->temporary = temporary_name(path);
    unfinished = o->temporary; /* before there is such a file: a signal may come at once */
    watch_signals();
    int fd = open(o->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0) {
        int error = errno;
        unfinished = NULL;
        free(o->temporary);
        o->temporary = NULL;
        return error;
    }
    o->file = fdopen(fd, "w");
    return o->file ? 0 : errno;
}

int output_open(struct output *o, const char *path)
{
    *o = (struct output){.file = stdout, .path = path};
    if (!path || strcmp(path, "-") == 0) {
        o->path = NULL;
        return 0;
    }
    return is_special(path) ? open_in_place(o, path) : open_beside(o, path);
}

/* The folder's entry is on disk only when the folder is. */
static void sync_folder(const char *path)
{
    size_t base = base_start(path);
    char *folder = base > 0 ? strndup(path, base) : strdup(".");
    int fd = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
    free(folder);
}

static int put_in_place(struct output *o)
{
    if (rename(o->temporary, o->path) != 0)
        return errno;
    sync_folder(o->path);
    return 0;
}

int output_close(struct output *o, bool keep)
{
    int error = fflush(o->file) == 0 ? 0 : errno;
    if (o->temporary && !error && keep && fsync(fileno(o->file)) != 0)
        error = errno;
    if (o->path && fclose(o->file) != 0 && !error)
        error = errno;
    if (!o->temporary)
        return error;
    if (!error && keep)
        error = put_in_place(o);
    if (error || !keep)
        unlink(o->temporary);
    unfinished = NULL;
    free(o->temporary);
    o->temporary = NULL;
    return error;
}
