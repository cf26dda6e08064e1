/* A fault at a place of a pattern file becomes a diagnostic. */
#include "rules/set.h"

#include <stdarg.h>
#include <stdio.h>

/* Longer messages are cut; names in them come from one line of a file. */
#define MESSAGE_MAX 1024

size_t column_at(struct str line, size_t byte)
{
    size_t column = 1;
    for (size_t i = 0; i < byte && i < line.n; i++)
        column += ((unsigned char)line.p[i] & 0xC0) != 0x80;
    return column;
}

void fault_at(struct diags *d, const struct pat_line *line, size_t byte, const char *remedy, const char *what, ...)
{
    char message[MESSAGE_MAX];
    va_list args;
    va_start(args, what);
    vsnprintf(message, sizeof message, what, args);
    va_end(args);
    diags_add(d, line->file, line->number, column_at(line->text, byte), line->text, remedy, "%s", message);
}
