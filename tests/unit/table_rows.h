/* The tables of tests/tables: cases a line, their columns parted by tabs. */
#ifndef CHISO_TESTS_TABLE_ROWS_H
#define CHISO_TESTS_TABLE_ROWS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ROW_BYTES       8192
#define ROW_COLUMNS_MAX 4

/* One row of a table: columns split by tabs; false at the end. Comments and empty lines are passed over. */
static inline bool next_row(FILE *f, char *line, size_t size, char *column[], size_t columns)
{
    while (fgets(line, (int)size, f)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '\0' || line[0] == '#')
            continue;
        for (size_t i = 0; i < columns; i++) {
            column[i] = line;
            line += strcspn(line, "\t");
            if (*line)
                *line++ = '\0';
        }
        return true;
    }
    return false;
}

static inline FILE *open_table(const char *folder, const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/tables/%s", folder, name);
    return fopen(path, "r");
}

/* Calls check(columns) for each row, of which all must have so many columns. */
static inline void each_row(const char *folder, const char *name, size_t columns, void (*check)(char **column))
{
    static char line[ROW_BYTES];
    char *column[ROW_COLUMNS_MAX];
    size_t rows = 0;
    FILE *f = open_table(folder, name);
    assert_non_null(f);
    while (next_row(f, line, sizeof line, column, columns)) {
        assert_string_not_equal(column[columns - 1], "");
        check(column);
        rows++;
    }
    fclose(f);
    assert_true(rows > 0);
}

#endif
