/* chiso COMMAND ..., or chiso FILE... for chiso extract FILE... */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

static const struct command *command_find(const char *name)
{
    for (size_t i = 0; commands[i]; i++) {
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    }
    return NULL;
}

static void print_usage(FILE *out)
{
    fputs("Usage: chiso [COMMAND] [OPTION...] FILE...\n"
          "Finds what Vietnamese news articles claim, and the bytes that say it.\n\n"
          "Commands:\n",
          out);
    for (size_t i = 0; commands[i]; i++)
        fprintf(out, "  %-9s %s\n", commands[i]->name, commands[i]->summary);
    fputs("\nWithout a command it is extract. FILE is HTML or text, a container (WARC, JSON Lines, tar,\n"
          "zip; gzip or zstd), a folder of them, or - for standard input. `chiso COMMAND --help` tells a\n"
          "command's options; --version the version.\n",
          out);
}

static int print_version(void)
{
    printf("chiso %s\n", chiso_version());
    return fflush(stdout) == 0 ? EXIT_FINE : EXIT_IO;
}

/* Descriptors 0 to 2 must be open, or files that are opened later would take their place. */
static bool standard_streams_open(void)
{
    for (int fd = 0; fd <= 2; fd++) {
        if (fcntl(fd, F_GETFD) >= 0)
            continue;
        if (open("/dev/null", fd == 0 ? O_RDONLY : O_WRONLY) != fd)
            return false;
        if (fd == 1) {
            message(ERROR, NULL, "standard output is closed; give it somewhere to go, or use -o FILE");
            return false;
        }
    }
    return true;
}

static int run_command(const struct command *command, int argc, char **argv)
{
    struct settings settings;
    settings_parse(command, argc, argv, &settings);
    message_init(&settings);
    int code = command->run(&settings);
    settings_free(&settings);
    return code;
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN); /* a reader that has had enough is told apart by EPIPE */
    if (!standard_streams_open())
        return EXIT_IO;
    if (argc < 2) {
        print_usage(stderr);
        return EXIT_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-?") == 0) {
        print_usage(stdout);
        return fflush(stdout) == 0 ? EXIT_FINE : EXIT_IO;
    }
    if (strcmp(argv[1], "--version") == 0)
        return print_version();
    const struct command *command = command_find(argv[1]);
    if (command)
        return run_command(command, argc - 1, argv + 1);
    return run_command(&extract_command, argc, argv);
}
