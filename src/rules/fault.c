/* A fault at a place of a pattern file becomes a diagnostic. */
#include "base/letter.h"
#include "rules/set.h"

#include <stdarg.h>
#include <stdio.h>

/* Longer messages are cut; names in them come from one line of a file. */
#define MESSAGE_MAX 1024

void fault_at(struct diags *d, const struct pat_line *line, size_t byte, const char *remedy, const char *what, ...)
{
    char message[MESSAGE_MAX];
    va_list args;
    va_start(args, what);
    vsnprintf(message, sizeof message, what, args);
    va_end(args);
    diags_add(d, (struct diag_place){line->file, line->number, letter_column(line->text, byte), line->text}, remedy,
              "%s", message);
}
