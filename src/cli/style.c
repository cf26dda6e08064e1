/* What is shown on a terminal: strings from outside, made safe, and colours. */
#include <stdlib.h>
#include <unistd.h>

#include "cli/cli.h"

void put_str(struct chiso_str s, FILE *out)
{
    if (s.n > 0)
        fwrite(s.p, 1, s.n, out);
}

void put_shown(struct chiso_str s, FILE *out)
{
    char *shown = chiso_show(s);
    fputs(shown, out);
    chiso_free(shown);
}

static const char *const codes[] = {
    [STYLE_PLAIN] = "",       [STYLE_BOLD] = "\033[1m",    [STYLE_DIM] = "\033[2m",
    [STYLE_RED] = "\033[31m", [STYLE_YELLOW] = "\033[33m", [STYLE_GREEN] = "\033[32m",
};

bool style_wanted(const struct settings *s, FILE *file)
{
    if (s->color != COLOR_AUTO)
        return s->color == COLOR_ALWAYS;
    const char *no_color = getenv("NO_COLOR");
    return (!no_color || !*no_color) && isatty(fileno(file));
}

const char *style_on(bool wanted, enum style style)
{
    return wanted ? codes[style] : "";
}

const char *style_off(bool wanted)
{
    return wanted ? "\033[0m" : "";
}
